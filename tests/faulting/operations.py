"""What a person does that writes something, and what they must find after it was broken off."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workspace_values import ANA, START, Clock

from smguide.errors import AlreadyExists, NotAllowed, NotFound, Outdated, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.review.event import read_event
from smguide.settings import Settings
from smguide.store.upkeep import tidy
from smguide.workspace import Desk, Workspace
from smguide.workspace.past_values import HistoryFilter

Act = Callable[[Path], None]
Seen = dict[str, Any]

TYPED = ("Be kind.", "Be kind, and say", "Be kind, and say who you are.")
_AFTERWARDS = "What is written after all that."


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that writes: the stage in which a home is for it, and doing it.

    ``refusals`` is what the second time may answer where the first one had landed. ``between`` says
    of what is seen, beside the old and the new, that nothing is lost by it. ``typing`` tells beside
    the home how far it came. ``may_fail`` is what nobody needs to be told that it failed.
    """

    name: str
    stage: str
    act: Act
    refusals: tuple[type[Exception], ...] = ()
    between: Callable[[Seen, Seen, Seen], bool] = field(default=lambda old, new, seen: False)
    typing: bool = False
    may_fail: bool = False


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
    return home.with_name(f"{home.name}.told")


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


def _key_before_entry(old: Seen, new: Seen, seen: Seen) -> bool:
    """The key was made, and perhaps said to be there, and nobody was added yet."""
    added = seen["acme"]["entries"][len(old["acme"]["entries"]) :]
    acme = {**seen["acme"], "entries": old["acme"]["entries"]}
    return added in ([], ["join"]) and {**seen, "keys": old["keys"], "acme": acme} == old


STAGES: dict[str, tuple[str, Act]] = {
    "kept": ("team", _keep),
    "set aside": ("kept", _as("ana", lambda desk: desk.discard_draft())),
    "saved": ("kept", _save),
    "asked": ("saved", _as("ana", lambda desk: desk.ask(reviewers=("lea",)))),
    "approved": ("asked", _as("lea", lambda desk: desk.approve())),
    "without pins": ("saved", _forget_pins),
    "light": ("team", _settings_before),
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
)  # fmt: skip


def operation_called(name: str) -> Operation:
    return next(one for one in OPERATIONS if one.name == name)


def seen_in(home: Path) -> Seen:
    """What a person finds who opens the program now; raises where something cannot be read."""
    with workspace_at(home) as workspace:
        seen: Seen = {"theme": workspace.settings.theme, "names": list(workspace.names())}
        seen["keys"] = len(workspace._keyring.held())
        for name in workspace.names():
            seen[name] = _seen_of(workspace.open(name, "ana"))
        acme = workspace.open("acme", "ana") if "acme" in workspace.names() else None
        seen["draft"], seen["aside"] = _drafts(acme) if acme else ([], [])
    return seen


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
        "found": [one.number for one in desk.past.rows(HistoryFilter(words="kind"))],
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
