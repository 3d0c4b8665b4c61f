"""The sample: a believable company whose history is made by the program's own verbs.

``resources/sample/guidelines.json`` holds the first revision, ``story.json`` the steps that follow:
who does what on which day. Days count back from the day the sample is made, so that the edition in
force, the draft and the review that waits are always recent. The keys are demonstration keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from smguide.assets import asset
from smguide.errors import InvalidDocument
from smguide.model import edits
from smguide.model.canonical import parse_json
from smguide.model.guidelines import Absence, Clause, Guidelines, Maturity, Section
from smguide.model.record import Record, Value
from smguide.model.registers import registers
from smguide.model.templates import Template, guidelines_from
from smguide.workspace import SAMPLE, Desk, Founder, Workspace

NAME = SAMPLE

_DAY = re.compile(r"day:-?\d+")


@dataclass(slots=True)
class StoryClock:
    """The clock of the story: whatever moment the present step takes place at."""

    moment: datetime

    def __call__(self) -> datetime:
        """The present moment of the story."""
        return self.moment


def make_sample(home: Path, now: datetime, name: str = NAME) -> None:
    """Play the whole story into the library under ``home``, as if it had ended at ``now``.

    Raises:
        AlreadyExists: there is a sample already.
    """
    clock = StoryClock(now)
    with Workspace(home, clock=clock) as workspace:
        player = _Player(workspace, name, now, clock)
        try:
            for step in _steps(now.date()):
                player.play(step)
        except BaseException:
            if player.desk is not None:
                workspace.remove(name)
            raise


def sample_guidelines(today: date) -> Guidelines:
    """The first revision of the sample, told as seen from ``today``."""
    record = _dated(_shipped("guidelines.json"), today)
    assert isinstance(record, Record)
    shape = Template("sample", record.text("title"), "", record.records("sections"))
    made = guidelines_from(
        shape, title=record.text("title"), organisation=record.text("organisation")
    )
    return replace(
        made,
        id=record.text("id", "sample"),
        owner=record.text("owner"),
        language=record.text("language", "en"),
        review_interval=record.text("review_interval", "P6M"),
        profile=record.record("profile"),
        absent=tuple(Absence(a.text("kind"), a.text("because")) for a in record.records("absent")),
        scenarios=record.records("scenarios"),
    )


def _steps(today: date) -> tuple[Record, ...]:
    return Record({"steps": _dated(_shipped("story.json"), today)}).records("steps")


def _shipped(name: str) -> Value:
    return parse_json(asset("resources", "sample", name).read_bytes(), name=name)


def _dated(value: Value, today: date) -> Value:
    """The value with every “day:-40” in it turned into the date forty days before today."""
    if isinstance(value, Record):
        return Record((key, _dated(item, today)) for key, item in value.items())
    if isinstance(value, tuple):
        return tuple(_dated(item, today) for item in value)
    if isinstance(value, str) and _DAY.fullmatch(value):
        return (today + timedelta(days=int(value.removeprefix("day:")))).isoformat()
    return value


@dataclass(slots=True)
class _Player:
    """Plays one step after the other, each as its person and at its time."""

    workspace: Workspace
    name: str
    end: datetime
    clock: StoryClock
    desk: Desk | None = field(default=None)

    def play(self, step: Record) -> None:
        self.clock.moment = self._moment(step)
        _STEPS[step.text("do")](self, step)

    def _moment(self, step: Record) -> datetime:
        day = self.end.astimezone(UTC).date() + timedelta(days=step.number("day"))
        at = datetime.combine(day, time.fromisoformat(step.text("time", "09:00")), UTC)
        return min(at, self.end)

    def at(self, step: Record) -> Desk:
        """The desk of the person of this step."""
        assert self.desk is not None, "the story begins with “new”"
        return self.desk.act_as(step.text("as"))

    def thread(self, number: Value) -> str:
        """The id of a comment by its number, counted from 0 in the order they were made."""
        assert self.desk is not None, "the story begins with “new”"
        assert isinstance(number, int), "threads are numbered"
        return self.desk.talk.threads()[number].id

    def later(self, days: Value) -> date | None:
        """The day so many days after the step."""
        if not isinstance(days, int):
            return None
        return (self.clock.moment + timedelta(days=days)).date()

    def day(self, offset: Value) -> date | None:
        """The day so many days from the end of the story."""
        if not isinstance(offset, int):
            return None
        return self.end.date() + timedelta(days=offset)


def _new(player: _Player, step: Record) -> None:
    guidelines = sample_guidelines(player.end.date())
    person = step.text("as")
    known = registers(guidelines).record("person", person)
    player.desk = player.workspace.begin(
        player.name,
        guidelines,
        founder=Founder(known.text("name"), known.text("email"), person),
        summary="Write the first guidelines",
        demonstration=True,
    )


def _team(player: _Player, step: Record) -> None:
    desk = player.at(step)
    known = {member.person for member in desk.members()}
    for person in step.records("people"):
        if person.text("person") not in known:
            desk.add_member(
                person=person.text("person"),
                name=person.text("name"),
                email=person.text("email"),
                roles=person.texts("roles"),
            )
    rules = step.record("rules")
    if rules:
        desk.set_rules(approvals=rules.number("approvals", 1))


def _edit(player: _Player, step: Record) -> None:
    desk = player.at(step)
    guidelines = desk.work().guidelines
    for change in step.values_of("changes"):
        guidelines = _changed(player, guidelines, change)
    desk.keep(guidelines)


def _save(player: _Player, step: Record) -> None:
    answers = [player.thread(number) for number in step.values_of("answers")]
    player.at(step).save(step.text("summary"), step.text("reason"), answers=answers)


def _ask(player: _Player, step: Record) -> None:
    player.at(step).ask(
        _revision(step),
        reviewers=step.texts("reviewers"),
        due=player.later(step.get("due")),
        note=step.text("note"),
    )


def _comment(player: _Player, step: Record) -> None:
    player.at(step).comment(
        _revision(step),
        step.text("text"),
        section=step.text("section"),
        clause=step.text("clause"),
        quote=step.text("quote"),
    )


def _reply(player: _Player, step: Record) -> None:
    player.at(step).talk.reply(player.thread(step["thread"]), step.text("text"))


def _resolve(player: _Player, step: Record) -> None:
    player.at(step).talk.resolve(player.thread(step["thread"]), step.text("text"))


def _request_changes(player: _Player, step: Record) -> None:
    player.at(step).request_changes(_revision(step), step.text("reason"))


def _approve(player: _Player, step: Record) -> None:
    player.at(step).approve(_revision(step), comment=step.text("comment"))


def _publish(player: _Player, step: Record) -> None:
    player.at(step).publish(
        _revision(step),
        edition=step.text("edition"),
        effective=player.day(step.number("effective")) or player.end.date(),
        change_class=step.text("class"),
        summary=step.text("summary"),
    )


def _revision(step: Record) -> str:
    return str(step["revision"]) if "revision" in step else "latest"


_STEPS: dict[str, Callable[[_Player, Record], None]] = {
    "new": _new,
    "team": _team,
    "edit": _edit,
    "draft": _edit,
    "save": _save,
    "ask": _ask,
    "comment": _comment,
    "reply": _reply,
    "resolve": _resolve,
    "request-changes": _request_changes,
    "approve": _approve,
    "publish": _publish,
}


def _changed(player: _Player, guidelines: Guidelines, change: Value) -> Guidelines:
    """One change of the story: the name of an edit, then its arguments."""
    if not isinstance(change, tuple) or not change or change[0] not in _EDITS:
        raise InvalidDocument("The story of the sample cannot be read.", "Reinstall smguide.")
    return _EDITS[str(change[0])](player, guidelines, change[1:])


Arguments = tuple[Value, ...]


def _add_clause(player: _Player, g: Guidelines, given: Arguments) -> Guidelines:
    section, clause_id, text, after, why = (*given, None, None)[:5]
    ids = [clause.id for clause in g.section(str(section)).clauses]
    index = ids.index(str(after)) + 1 if after else None
    clause = Clause(str(clause_id), str(text), why=str(why or ""))
    return edits.add_clause(g, str(section), clause, index)


def _set_fact(player: _Player, g: Guidelines, given: Arguments) -> Guidelines:
    section, path, value = given
    steps = path if isinstance(path, tuple) else (path,)
    keys = tuple(step for step in steps if isinstance(step, str | int))
    return edits.set_fact(g, str(section), keys, value)


def _add_section(player: _Player, g: Guidelines, given: Arguments) -> Guidelines:
    kind, section_id, title, index = (*given, None)[:4]
    section = Section(str(section_id), str(kind), str(title))
    return edits.add_section(g, section, index=index if isinstance(index, int) else None)


def _maturity(player: _Player, g: Guidelines, given: Arguments) -> Guidelines:
    section, clause, maturity, until = (*given, None)[:4]
    return edits.set_maturity(
        g, str(section), str(clause), Maturity(str(maturity)), player.day(until)
    )


_EDITS: dict[str, Callable[[_Player, Guidelines, Arguments], Guidelines]] = {
    "set-clause": lambda _, g, a: edits.set_clause_text(g, str(a[0]), str(a[1]), str(a[2])),
    "add-clause": _add_clause,
    "remove-clause": lambda _, g, a: edits.remove_clause(g, str(a[0]), str(a[1])),
    "move-clause": lambda _, g, a: edits.move_clause(g, str(a[0]), str(a[1]), int(str(a[2]))),
    "set-fact": _set_fact,
    "set-title": lambda _, g, a: edits.set_title(g, str(a[0]), str(a[1])),
    "set-document": lambda _, g, a: edits.set_document(g, str(a[0]), str(a[1])),
    "set-profile": lambda _, g, a: edits.set_profile(g, str(a[0]), a[1]),
    "add-section": _add_section,
    "remove-section": lambda _, g, a: edits.remove_section(g, str(a[0])),
    "move-section": lambda _, g, a: edits.move_section(g, str(a[0]), int(str(a[1]))),
    "maturity": _maturity,
}
