"""What a person does that writes something, and what they must find after it was broken off."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from workspace_values import ANA, START, Clock

from smguide.errors import (
    AlreadyExists,
    NotAllowed,
    NotFound,
    Outdated,
    SharingError,
    WrongUse,
)
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.review.event import read_event
from smguide.settings import Settings
from smguide.store.shared.remembered import SharedBox
from smguide.store.upkeep import tidy
from smguide.workspace import Desk, Workspace
from smguide.workspace.past_values import HistoryFilter

Act = Callable[[Path], None]
Seen = dict[str, Any]

TYPED = ("Be kind.", "Be kind, and say", "Be kind, and say who you are.")
_BESIDE = ("shared", "other")
_AFTERWARDS = "What is written after all that."


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that writes: the stage in which a home is for it, and doing it.

    ``refusals`` is what the second time may answer where the first one had landed. ``between`` says
    of what is seen, beside the old and the new, that nothing is lost by it. ``typing`` tells beside
    the home how far it came. ``may_fail`` is what nobody needs to be told that it failed;
    ``shared`` is on its way between two places.
    """

    name: str
    stage: str
    act: Act
    refusals: tuple[type[Exception], ...] = ()
    between: Callable[[Seen, Seen, Seen], bool] = field(default=lambda old, new, seen: False)
    typing: bool = False
    may_fail: bool = False
    shared: bool = False


def workspace_at(home: Path) -> Workspace:
    return Workspace(home, clock=Clock(START.replace(day=20)))


def typed(guidelines: Guidelines, text: str) -> Guidelines:
    """The guidelines with a text in a clause of its own at the end of the first section."""
    section = guidelines.sections[0]
    if any(clause.id == "c-typed" for clause in section.clauses):
        return edits.set_clause_text(guidelines, section.id, "c-typed", text)
    return edits.add_clause(guidelines, section.id, Clause("c-typed", text))


def typed_text(guidelines: Guidelines) -> str:
    found = [c.text for s in guidelines.sections for c in s.clauses if c.id == "c-typed"]
    return found[0] if found else ""


def _keep(home: Path, text: str = TYPED[-1]) -> None:
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        desk.keep(typed(desk.work().guidelines, text))


def _save(home: Path) -> None:
    with workspace_at(home) as workspace:
        workspace.open("acme", "ana").save("Say who you are", "Two people asked")


def _as(person: str, action: Callable[[Desk], object]) -> Act:
    def act(home: Path) -> None:
        with workspace_at(home) as workspace:
            action(workspace.open("acme", person))

    return act


def told_file(home: Path) -> Path:
    """Where typing says how far it came: outside of the home, so that it is no step of its own."""
    return home.with_name("told")


def beside(home: Path, what: str) -> Path:
    """The folder that is shared, or the home of another computer, that goes with a home."""
    return home.with_name(f"{home.name}.{what}")


def copy_home(begun: Path, home: Path) -> None:
    """A home with what goes with it, as if it had always been there."""
    for old, new in ((begun, home), *((beside(begun, w), beside(home, w)) for w in _BESIDE)):
        shutil.rmtree(new, ignore_errors=True)
        if old.exists():
            shutil.copytree(old, new)
    for place in (home, beside(home, "other")):
        for remembered in place.glob("library/*/shared.json"):
            box = SharedBox(remembered)
            known = box.read()
            assert known is not None
            box.keep(replace(known, address=_shared_folder(home)))


def _type(home: Path) -> None:
    """As the window does it: the draft is claimed, and every keystroke stands on the last one."""
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        kept = desk.work()
        desk.claim_draft("w1")
        for number, text in enumerate(TYPED, 1):
            kept = desk.keep(typed(kept.guidelines, text), over=kept, window="w1")
            told_file(home).write_text(str(number))
        desk.release_draft("w1")


def _remove_much(home: Path) -> None:
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        guidelines = desk.work().guidelines
        desk.keep(edits.remove_section(guidelines, guidelines.sections[0].id))


def _take_back(desk: Desk) -> None:
    if desk.earlier_drafts():
        desk.take_back(desk.earlier_drafts()[0].file)


def _publish(desk: Desk) -> None:
    desk.publish(edition="1.0", effective=desk.today, change_class="new-duty", summary="First")


def _add_member(desk: Desk) -> None:
    desk.add_member(person="kim", name="Kim Roe", email="kim@acme.example", roles=("reviewer",))


def _settings(home: Path) -> None:
    with workspace_at(home) as workspace:
        workspace.keep_settings(Settings(theme="dark", people=(("acme", "ana"),)))


def _settings_before(home: Path) -> None:
    with workspace_at(home) as workspace:
        workspace.keep_settings(Settings(theme="light", people=(("acme", "ana"),)))


def _search(desk: Desk) -> None:
    assert desk.past.rows(HistoryFilter(words="kind"))


def _walk(desk: Desk) -> None:
    desk.past.looked(2)
    desk.walks.looked_at(1, 2, ("one", "two"))


def _remember(desk: Desk) -> None:
    parts = desk._parts
    parts.decisions.ledger()
    parts.decisions._checked.keep(parts.revisions.checked())


def _tidy(desk: Desk) -> None:
    tidy(desk._parts.repository.plumbing)


def _forget_pins(home: Path) -> None:
    (home / "library/acme/pins.json").unlink()


def _create(home: Path) -> None:
    with workspace_at(home) as workspace:
        workspace.create("second", title="Second", template="quick", founder=ANA)


def _remove(home: Path) -> None:
    with workspace_at(home) as workspace:
        workspace.remove("acme")


def _both_texts_are_there(old: Seen, new: Seen, seen: Seen) -> bool:
    """Both texts are there, as draft or set aside; which is which may be either."""
    texts = {*seen["aside"], *seen["draft"]}
    same = all(seen[key] == old[key] for key in seen if key not in ("draft", "aside"))
    return same and texts >= {*old["aside"], *old["draft"]}


def _shared_in_part(old: Seen, new: Seen, seen: Seen) -> bool:
    """All that was here is here; what is on its way has arrived on one side only."""
    kept = all(seen[key] == old[key] for key in seen if key not in ("acme", "shared", "other"))
    return kept and all(_goes_on(old["acme"][key], seen["acme"][key]) for key in old["acme"])


def _goes_on(old: object, seen: object) -> bool:
    return seen[: len(old)] == old if isinstance(old, list) and isinstance(seen, list) else True


def _key_before_entry(old: Seen, new: Seen, seen: Seen) -> bool:
    """The key was made, and perhaps said to be there, and nobody was added yet."""
    added = seen["acme"]["entries"][len(old["acme"]["entries"]) :]
    acme = {**seen["acme"], "entries": old["acme"]["entries"]}
    return added in ([], ["join"]) and {**seen, "keys": old["keys"], "acme": acme} == old


def _shared_folder(home: Path) -> str:
    return str(beside(home, "shared"))


def _share(home: Path) -> None:
    with workspace_at(home) as workspace:
        workspace.open("acme", "ana").sharing.share(_shared_folder(home))


def _share_and_connect(home: Path) -> None:
    """Lea has all of it on her own computer, and has commented and saved there."""
    _share(home)
    with workspace_at(home) as workspace:
        code = workspace.open("acme", "ana").team.join_code()
    (home / "code").write_text(code)
    shutil.copytree(home / "keys", beside(home, "other") / "keys")
    _connect(home)


def _connect(home: Path) -> None:
    with workspace_at(beside(home, "other")) as other:
        code = (home / "code").read_text()
        other.connect(_shared_folder(home), code, "acme")


def _forget_the_other(home: Path) -> None:
    shutil.rmtree(beside(home, "other") / "library")


def _work_at_the_other(home: Path) -> None:
    with workspace_at(beside(home, "other")) as other:
        lea = other.open("acme", "lea")
        lea.comment("latest", "From the other computer.")
        ben = lea.act_as("ben")
        ben.keep(typed(ben.work().guidelines, "From the other computer."))
        ben.save("Say it", "From the other computer")
        lea.sharing.sync()


def _sync(home: Path) -> None:
    with workspace_at(home) as workspace:
        workspace.open("acme", "ana").sharing.sync()


STAGES: dict[str, tuple[str, Act]] = {
    "kept": ("team", _keep),
    "set aside": ("kept", _as("ana", lambda desk: desk.discard_draft())),
    "saved": ("kept", _save),
    "asked": ("saved", _as("ana", lambda desk: desk.ask(reviewers=("lea",)))),
    "approved": ("asked", _as("lea", lambda desk: desk.approve())),
    "without pins": ("saved", _forget_pins),
    "light": ("team", _settings_before),
    "shared": ("saved", _share_and_connect),
    "not connected": ("shared", _forget_the_other),
    "to be sent": ("shared", _as("ana", lambda desk: desk.ask(reviewers=("lea",)))),
    "to arrive": ("shared", _work_at_the_other),
}
"""Homes to begin in: the stage before, and what is done there. The first is that of the team."""

OPERATIONS: tuple[Operation, ...] = (
    Operation("save a revision", "kept", _save, (WrongUse,)),
    Operation("ask for review", "saved", _as("ana", lambda desk: desk.ask()), (NotAllowed,)),
    Operation("approve", "asked", _as("lea", lambda desk: desk.approve()), (NotAllowed,)),
    Operation("comment", "saved", _as("lea", lambda desk: desk.comment("latest", "Why?"))),
    Operation("publish", "approved", _as("ana", _publish), (NotAllowed, AlreadyExists)),
    Operation(
        "add a member", "team", _as("ana", _add_member), (AlreadyExists,), _key_before_entry
    ),
    Operation("type (journal of the draft)", "team", _type, typing=True),
    Operation("remove much from a draft", "kept", _remove_much, (), _both_texts_are_there),
    Operation(
        "set a draft aside", "kept", _as("ana", lambda desk: desk.discard_draft()), (),
        _both_texts_are_there,
    ),
    Operation(
        "take a draft back", "set aside", _as("ana", _take_back), (),
        _both_texts_are_there,
    ),
    Operation("side index", "saved", _as("ana", _search), may_fail=True),
    Operation("pins", "without pins", _as("ana", lambda desk: desk.review()), may_fail=True),
    Operation("what was checked", "saved", _as("ana", _remember), may_fail=True),
    Operation("walks", "saved", _as("ana", _walk), may_fail=True),
    Operation("settings", "light", _settings),
    Operation("tidy up", "approved", _as("ana", _tidy), may_fail=True),
    Operation("begin guidelines", "team", _create, (AlreadyExists,)),
    Operation("put guidelines into the trash", "team", _remove, (NotFound,)),
    Operation("share in a folder", "saved", _share, (SharingError,), _shared_in_part, shared=True),
    Operation("send to a shared folder", "to be sent", _sync, (), _shared_in_part, shared=True),
    Operation("take in what others sent", "to arrive", _sync, (), _shared_in_part, shared=True),
    Operation("connect", "not connected", _connect, (AlreadyExists,), shared=True),
)  # fmt: skip


# Much like another that is always tried.
_ONLY_IN_FULL = ("comment", "walks", "what was checked", "connect", "set a draft aside")


def operations(*, everything: bool) -> tuple[Operation, ...]:
    """All of them, or enough for every run of the tests."""
    return tuple(one for one in OPERATIONS if everything or one.name not in _ONLY_IN_FULL)


def operation_called(name: str) -> Operation:
    return next(one for one in OPERATIONS if one.name == name)


def seen_in(home: Path) -> Seen:
    """What a person finds who opens the program now; raises where something cannot be read."""
    with workspace_at(home) as workspace:
        seen: Seen = {"theme": workspace.settings.theme, "names": list(workspace.names())}
        seen["keys"] = len(workspace._keyring.held())
        for name in workspace.names():
            seen[name] = _seen_of(workspace.open(name, "ana"))
            if name != "acme":  # Begun anew each time, with other ids.
                seen[name]["revisions"] = len(seen[name]["revisions"])
        acme = workspace.open("acme", "ana") if "acme" in workspace.names() else None
        seen["draft"], seen["aside"] = _drafts(acme) if acme else ([], [])
    seen["shared"] = _seen_in_the_shared(beside(home, "shared"))
    if (beside(home, "other") / "library/acme").exists():
        with workspace_at(beside(home, "other")) as other:
            seen["other"] = _seen_of(other.open("acme", "lea"))
    return seen


def _seen_in_the_shared(folder: Path) -> list[str]:
    """How much the shared folder holds of either line; it must be sound."""
    git = ["git", f"--git-dir={folder}", "-c", "safe.directory=*"]
    run = partial(subprocess.run, capture_output=True, check=True, text=True)
    if subprocess.run([*git, "rev-parse"], capture_output=True, check=False).returncode:
        return []  # Not begun yet, or broken off while it was: beginning it again must go on.
    run([*git, "fsck", "--strict", "--no-dangling"])
    names = run([*git, "for-each-ref", "--format=%(refname)"]).stdout.split()
    return [f"{one} {run([*git, 'rev-list', '--count', one]).stdout.strip()}" for one in names]


def _seen_of(desk: Desk) -> Seen:
    report = desk.audit()
    wrong = [line.sentence for line in report.lines if not line.ok]
    parts = desk._parts
    revisions = [
        _digest(parts.repository.read(parts.commit(number)))
        for number in range(1, parts.revisions.count + 1)
    ]
    entries = [read_event(one.data).type for one in parts.decisions._log.entries()]
    assert not parts.repository.fsck()
    assert not wrong, wrong
    assert desk.past.rows(HistoryFilter())
    return {
        "revisions": revisions,
        "entries": entries,
        "team": [member.person for member in desk.members()],
        "tags": parts.repository.tags(),
        "editions": [one.number for one in desk.editions()],
        "found": sorted(one.number for one in desk.past.rows(HistoryFilter(words="kind"))),
    }


def _drafts(desk: Desk) -> tuple[list[str], list[str]]:
    kept = desk.work()
    aside = [_digest_of(one.kept.guidelines) for one in desk.earlier_drafts()]
    return [_digest_of(kept.guidelines)] if kept.kept_at else [], sorted(aside)


def _digest_of(guidelines: Guidelines) -> str:
    return f"{len(guidelines.sections)}:{typed_text(guidelines)}"


def _digest(files: Mapping[str, bytes]) -> str:
    plain = json.dumps({path: data.decode() for path, data in files.items()}, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def go_on(home: Path) -> None:
    """Whatever happened, the next person writes and saves."""
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        desk.keep(typed(desk.work().guidelines, _AFTERWARDS))
        try:
            number = desk.save("Go on", "After the fault").number
        except Outdated:
            number = desk.save("Go on", "After the fault").number
        assert typed_text(desk.read(str(number))) == _AFTERWARDS
        assert desk.work().kept_at is None
        assert not desk._parts.repository.fsck()
