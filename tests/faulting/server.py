"""A warm process that tries one fault after the other, each in a copy of a home.

Starting Python costs more than most operations. This process has everything imported and does
nothing by itself: it forks for the operation, which is traced, and for the look afterwards.

Asked on standard input and answering on standard output, one line of JSON each.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import random
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from damage import KINDS, WAYS, kind_called
from workspace_values import make_team

import smguide.review
import smguide.store
import smguide.workspace
from faulting.damaging import live_in, look_through
from faulting.operations import (
    STAGES,
    TYPED,
    Operation,
    Seen,
    beside,
    copy_home,
    go_on,
    operation_called,
    seen_in,
    told_file,
)
from faulting.tracer import Fault, run_traced, why_not
from smguide.errors import LockedElsewhere, SmguideError

Answer = dict[str, Any]


class Server:
    """The homes in which operations begin, made once, and what is seen before and after."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._old: dict[str, Seen] = {}
        self._known: dict[str, Answer] = {}

    def why_not(self) -> Answer:
        return {"why": why_not()}

    def measure(self, name: str) -> Answer:
        """The calls of an operation that nothing befalls, and what is seen before and after."""
        if name not in self._known:
            self._known[name] = self._measured(operation_called(name))
        return self._known[name]

    def try_out(self, name: str, fault: dict[str, Any]) -> Answer:
        """One fault: how the operation ended, and what is found afterwards."""
        operation, known = operation_called(name), self.measure(name)
        home = self._copy(self._stage(operation.stage))
        said = home.with_name("said")
        course = run_traced(_saying(operation, home, said), Fault(**fault), home)
        answer: Answer = {
            "met": course.met, "status": course.status, "calls": len(course.calls),
            "call": course.calls[-1] if course.calls else "",
            "said": said.read_text() if said.exists() else "",
            "locks": _locks(home) + _locks(beside(home, "shared")),
            "litter": len([*home.rglob("*.tmp"), *home.rglob("tmp_*")]),
        }  # fmt: skip
        return answer | in_another_process(lambda: _verdict(operation, home, known))

    def truth(self) -> Answer:
        """What is seen in a home that was lived in, and how many files of each kind it has."""
        home = self._lived_in()
        counts = {kind.name: len(kind.files(home)) for kind in KINDS}
        return {
            "counts": counts,
            "seen": in_another_process(lambda: look_through(self._copy(home))),
        }

    def damage(self, kind: str, way: str, seed: int) -> Answer:
        """What is seen after one file of a kind was damaged, and which."""
        home, chance = self._copy(self._lived_in()), random.Random(f"{kind} {way} {seed}")
        path = chance.choice(kind_called(kind).files(home))
        before = path.read_bytes()
        WAYS[way](path, chance)
        same = path.exists() and path.read_bytes() == before
        seen = in_another_process(lambda: look_through(home))
        return {"file": str(path.relative_to(home)), "same": same, "seen": seen}

    def _lived_in(self) -> Path:
        return self._stage("lived in")

    def _measured(self, operation: Operation) -> Answer:
        begun = self._stage(operation.stage)
        if operation.stage not in self._old:
            self._old[operation.stage] = in_another_process(lambda: seen_in(self._copy(begun)))
        home = self._copy(begun)
        course = run_traced(lambda: operation.act(home), Fault(at=0), home)
        if course.status:
            raise RuntimeError(f"{operation.name} fails by itself")
        new = in_another_process(lambda: seen_in(home))
        return {"calls": course.calls, "old": self._old[operation.stage], "new": new}

    def _stage(self, stage: str) -> Path:
        """The home of a stage, made from that before it."""
        home = self._folder / stage.replace(" ", "-")
        if not home.exists():
            stages = {**STAGES, "lived in": ("team", live_in)}
            if stage in stages:
                before, act = stages[stage]
                copy_home(self._stage(before), home)
            else:
                act = _make
            in_another_process(lambda: act(home) or {})
        return home

    def _copy(self, begun: Path) -> Path:
        home = self._folder / "home"
        copy_home(begun, home)
        told_file(home).unlink(missing_ok=True)
        home.with_name("said").unlink(missing_ok=True)
        return home


def _locks(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*.lock") if path.name != "drafts.lock"]


def _make(home: Path) -> None:
    make_team(home, ben=("author", "reviewer"), lea=("reviewer", "publisher"))


def _saying(operation: Operation, home: Path, said: Path) -> Callable[[], None]:
    """The operation; where it is refused, the sentence is left beside the home."""

    def act() -> None:
        try:
            operation.act(home)
        except SmguideError as error:
            said.write_text(f"{type(error).__name__}: {error}\n{error.__cause__}")
        except Exception:
            said.write_text(f"TRACEBACK {traceback.format_exc()}")
        else:
            said.write_text("done")

    return act


def _verdict(operation: Operation, home: Path, known: Answer) -> Answer:
    """What is found: old, new, between (and nothing lost), lost or unreadable."""
    try:
        seen = json.loads(json.dumps(seen_in(home)))
        verdict = _judged(operation, home, known["old"], known["new"], seen)
        if verdict == "lost":
            return {"verdict": verdict, "why": json.dumps(_difference(known, seen))}
        _again(operation, home, landed=verdict == "new")
        if (home / "library/acme").exists():
            go_on(home)
    except Exception:
        return {"verdict": "unreadable", "why": traceback.format_exc()}
    return {"verdict": verdict, "why": ""}


def _judged(operation: Operation, home: Path, old: Seen, new: Seen, seen: Seen) -> str:
    if operation.typing:
        told = told_file(home)
        return _judged_typing(int(told.read_text() or 0) if told.exists() else 0, old, seen)
    if seen in (old, new):
        return "old" if seen == old else "new"
    return "between" if operation.between(old, new, seen) else "lost"


def _judged_typing(kept: int, old: Seen, seen: Seen) -> str:
    """The draft says what was kept last, or the keystroke that was on its way."""
    text = (seen["draft"] or [":"])[0].partition(":")[2]
    if {**seen, "draft": old["draft"]} != old or text not in ("", *TYPED)[kept : kept + 2]:
        return "lost"
    return "old" if text == ("", *TYPED)[kept] else "new"


def _difference(known: Answer, seen: Seen) -> Answer:
    old = known["old"]
    return {key: [old.get(key), seen[key]] for key in seen if seen[key] != old.get(key)}


def _again(operation: Operation, home: Path, *, landed: bool) -> None:
    """What did not land works when it is simply done again."""
    try:
        operation.act(home)
    except LockedElsewhere:
        # Nothing in a shared folder goes by itself (git.md 6.1): the sentence says what to do.
        left = list(beside(home, "shared").rglob("*.lock"))
        if not left:
            raise
        for path in left:
            path.unlink()
        operation.act(home)
    except operation.refusals:
        if not landed:
            raise


def in_another_process(ask: Callable[[], Answer]) -> Answer:
    """The answer of a fork, so that nothing is remembered from one look to the next."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            answer: Answer = {"answer": ask()}
        except BaseException:
            answer = {"failure": traceback.format_exc()}
        with os.fdopen(writing, "w") as stream:
            json.dump(answer, stream)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as stream:
        told = stream.read()
    os.waitpid(child, 0)
    answer = json.loads(told)
    if "failure" in answer:
        raise RuntimeError(answer["failure"])
    found: Answer = answer["answer"]
    return found


def _warm_up() -> None:
    for package in (smguide.review, smguide.store, smguide.workspace):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    for name in ("git", "git.exc", "sqlite3", "jsonschema", "cryptography.hazmat.primitives"):
        importlib.import_module(name)


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    _warm_up()
    server = Server(Path(sys.argv[1]))
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = {"answer": getattr(server, asked.pop("verb"))(**asked)}
        except Exception:
            answer = {"failure": traceback.format_exc()}
        answers.write(f"{json.dumps(answer)}\n")
        answers.flush()


if __name__ == "__main__":
    main()
