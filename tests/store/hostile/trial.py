"""Doing everything a person does in a library that somebody planted, and taking the measure of it.

One process is started for many trials and forks for each: what a trial costs in time and memory is
its own, and one that hangs or dies takes nothing with it. Reached through `Trials`.
"""

from __future__ import annotations

import json
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from smguide.errors import SmguideError
from smguide.workspace import Desk, Founder, Workspace

THOROUGH = bool(os.environ.get("SMGUIDE_HOSTILE"))
"""Everything against everything; otherwise as much as fits between two commits."""

DEADLINE = 120 if THOROUGH else 30
"""Seconds after which a trial is ended and counts as hanging."""

_MOST_MEMORY = 3 << 30
_NOW = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one verb: ``kind`` is done, refused or crashed, ``error`` the class of it."""

    verb: str
    kind: str
    error: str = ""
    message: str = ""
    hint: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """All verbs of one trial; memory in MB at its highest: of smguide itself, of one git.

    Seconds are those of work: how long others let it wait says nothing about it.
    """

    outcomes: tuple[Outcome, ...]
    seconds: float
    own_memory: float
    git_memory: float

    @property
    def refusals(self) -> tuple[Outcome, ...]:
        """What was refused."""
        return tuple(one for one in self.outcomes if one.kind == "refused")


@dataclass(slots=True)
class Visit:
    """One person at work in one library; the desk is opened by the verb that does so."""

    workspace: Workspace
    folder: Path
    desk: Desk | None = None

    @property
    def open_desk(self) -> Desk:
        """The desk; where it could not be opened, the attempt is repeated."""
        self.desk = self.desk or self.workspace.open("acme", "ana")
        return self.desk


def _entries(visit: Visit) -> None:
    problems = [entry.problem for entry in visit.workspace.entries()]
    if any(problems):
        raise SmguideError(*_two(" ".join(problems)))


def _two(sentences: str) -> tuple[str, str]:
    """A problem is listed as one text: the sentence and its hint."""
    first, end, rest = sentences.partition(". ")
    return first + end.strip(), rest


def _edit(visit: Visit) -> None:
    work = visit.open_desk.work()
    visit.open_desk.keep(work.guidelines)


def _history(visit: Visit) -> None:
    visit.open_desk.past.rows(limit=50)


def _compare(visit: Visit) -> None:
    visit.open_desk.compare("1", "latest")


def _search(visit: Visit) -> None:
    visit.open_desk.past.found("policy")


def _check(visit: Visit) -> None:
    visit.open_desk.findings("latest")
    visit.open_desk.verify("latest")


def _export(visit: Visit) -> None:
    for kind in ("md", "html", "json"):
        visit.open_desk.export_to("latest", kind, visit.folder / f"acme.{kind}")


def save_again(desk: Desk) -> None:
    """Save a revision with another title."""
    work = desk.work()
    changed = replace(work.guidelines, title=f"{work.guidelines.title[:50]} again")
    desk.keep(changed)
    desk.save("Change the title", "A trial.")


def _audit(visit: Visit) -> None:
    visit.open_desk.audit()


def _doctor(visit: Visit) -> None:
    found = [one for one in visit.workspace.doctor() if not one.ok]
    if found:
        raise SmguideError(found[0].sentence, found[0].hint)


VERBS: dict[str, Callable[[Visit], object]] = {
    "entries": _entries,
    "open": lambda visit: visit.open_desk,
    "read": lambda visit: visit.open_desk.read("latest"),
    "edit": _edit,
    "history": _history,
    "compare": _compare,
    "search": _search,
    "check": _check,
    "export": _export,
    "ask": lambda visit: visit.open_desk.review("latest"),
    "save": lambda visit: save_again(visit.open_desk),
    "audit": _audit,
    "doctor": _doctor,
}
"""What a person does in a library, in this order; closing it, which tidies up, comes last."""


def tried(verb: str, act: Callable[[], object]) -> Outcome:
    """Do one thing and say what came of it."""
    began = _time_spent()

    def outcome(kind: str, error: BaseException | None = None) -> Outcome:
        name = type(error).__name__ if error else ""
        message = getattr(error, "message", str(error)) if error else ""
        hint = getattr(error, "hint", "")
        return Outcome(verb, kind, name, message, hint, _time_spent() - began)

    try:
        act()
    except SmguideError as error:
        return outcome("refused", error)
    except BaseException as error:
        return outcome("crashed", error)
    return outcome("done")


USUAL = (
    tuple(VERBS)
    if THOROUGH
    else ("entries", "read", "history", "search", "save", "audit", "doctor")
)


def _time_spent() -> float:
    """Seconds of work, of this process and of those that it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def visit_library(home: Path, verbs: Sequence[str], planted_late: Path | None) -> list[Outcome]:
    """All verbs in one visit; a script at `planted_late` is run once the library is open."""
    clock = iter(range(10_000))
    workspace = Workspace(home, clock=lambda: _NOW + timedelta(seconds=next(clock)))
    visit = Visit(workspace, home.parent)
    if planted_late is not None:
        visit.open_desk.audit()
        subprocess.run(["/bin/sh", str(planted_late)], check=True)
    found = [tried(verb, partial(VERBS[verb], visit)) for verb in verbs]
    return [*found, tried("close", workspace.close)]


def bring_in(home: Path, file: Path) -> list[Outcome]:
    """Begin guidelines with a file from elsewhere, and open it as a copy of those that are here."""
    founder = Founder("Ana Lima", "ana@acme.example", "ana")
    with Workspace(home, clock=lambda: _NOW) as workspace:
        return [
            tried("import", lambda: workspace.import_document(file, "brought", founder=founder)),
            tried("open copy", lambda: workspace.open("acme", "ana").open_copy(file)),
            tried("entries", lambda: _entries(Visit(workspace, home))),
        ]


def exchange(home: Path, share: str, code: str) -> list[Outcome]:
    """Connect to a shared copy from a new computer, exchange with it, and begin one there."""
    second = home.with_name("second")
    with Workspace(second, clock=lambda: _NOW) as other:
        found = [tried("connect", lambda: other.connect(share, code, "theirs"))]
        found.append(tried("look", lambda: _look(Visit(other, second))))
    shutil.rmtree(second)
    clock = iter(range(10_000))
    with Workspace(home, clock=lambda: _NOW + timedelta(seconds=next(clock))) as workspace:
        visit = Visit(workspace, home.parent)
        found += [
            tried("sync", partial(_sync, visit)),
            tried("share", lambda: workspace.open("unshared", "ana").sharing.share(share)),
            tried("entries", lambda: _entries(visit)),
            tried("audit", partial(_audit, visit)),
        ]
    return found


def _sync(visit: Visit) -> None:
    visit.open_desk.sharing.sync()


def _look(visit: Visit) -> None:
    """Whatever arrived can be looked through, though it need not be found in order."""
    for name in visit.workspace.names():
        visit.workspace.open(name).audit()


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    signal.alarm(DEADLINE)
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    began, home = _time_spent(), Path(asked["home"])
    if asked.get("file"):
        outcomes = bring_in(home, Path(asked["file"]))
    elif asked.get("share"):
        outcomes = exchange(home, asked["share"], asked["code"])
    else:
        late = asked.get("late")
        outcomes = visit_library(home, asked["verbs"], Path(late) if late else None)
    return {
        "outcomes": [asdict(one) for one in outcomes],
        "seconds": _time_spent() - began,
        "own_memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "git_memory": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
    }


def serve() -> None:
    """Answer every line with a line, each in a child of its own."""
    # All that a visit needs is loaded once; every trial begins with it.
    with TemporaryDirectory() as folder:
        home = shutil.copytree(sys.argv[1], Path(folder, "home"))
        assert {one.kind for one in visit_library(home, tuple(VERBS), None)} == {"done"}
    for line in sys.stdin:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            os.setpgid(0, 0)
            with os.fdopen(write, "w") as out:
                json.dump(_answer(json.loads(line)), out)
            os._exit(0)
        os.close(write)
        with os.fdopen(read) as answered:
            answer = answered.read()
        os.waitpid(child, 0)
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


class Trials:
    """The process that forks for each trial."""

    def __init__(self, sound: Path) -> None:
        """`sound` is a library with nothing wrong about it."""
        paths = os.pathsep.join(path for path in sys.path if path)
        self._process = subprocess.Popen(
            [sys.executable, "-c", "import trial; trial.serve()", str(sound)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
        )

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def visit(self, home: Path, *, verbs: Sequence[str] = USUAL, late: str = "") -> Measured:
        """Visit a library; `late` is a script of the shell that is run once it is open."""
        return self._ask({"home": str(home), "verbs": list(verbs), "late": late})

    def exchange(self, home: Path, share: Path, code: str) -> Measured:
        """Connect to a shared copy, exchange with it, begin another one there."""
        return self._ask({"home": str(home), "share": str(share), "code": code})

    def bring_in(self, home: Path, file: Path) -> Measured:
        """Begin guidelines with a file, and open it as a copy of others."""
        return self._ask({"home": str(home), "file": str(file)})

    def _ask(self, question: dict[str, Any]) -> Measured:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(question), file=self._process.stdin, flush=True)
        ready, _, _ = select.select([self._process.stdout], [], [], DEADLINE + 10)
        answer = self._process.stdout.readline().strip() if ready else ""
        assert answer, f"it hung for {DEADLINE} s or died"
        plain = json.loads(answer)
        outcomes = tuple(Outcome(**one) for one in plain.pop("outcomes"))
        return Measured(outcomes, **plain)
