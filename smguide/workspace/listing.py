"""Lists: the library's line, the history, the editions, what waits for somebody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from smguide.model.codec import load
from smguide.model.guidelines import Guidelines
from smguide.review.ledger import Ledger
from smguide.review.status import Action, State, may, status
from smguide.review.team import same_address
from smguide.store.commits import Revision
from smguide.workspace.answering import ANSWERS, answers_in_words
from smguide.workspace.drafting import has_draft
from smguide.workspace.parts import Parts
from smguide.workspace.reviewing import state_in_words
from smguide.workspace.values import EditionInfo, HistoryRow, LibraryEntry, Waiting

_SECTION = "Section"


def library_entry(parts: Parts, person: str, today: date) -> LibraryEntry:
    """One line of the library."""
    ledger = parts.decisions.ledger()
    latest = parts.revisions.revision(parts.revisions.count)
    if latest is None:
        return LibraryEntry(parts.name, title=parts.name, problem="It has no revision yet.")
    guidelines = load(parts.repository.read(latest.commit))
    edition = ledger.in_force(today)
    return LibraryEntry(
        name=parts.name,
        title=guidelines.title,
        organisation=guidelines.organisation,
        revision=latest.number,
        summary=latest.summary,
        saved_at=latest.time,
        saved_by=latest.author.name,
        edition=edition.edition if edition else "",
        in_force_from=edition.effective if edition else None,
        has_draft=has_draft(parts),
        waiting=len(waiting(parts, person, today)),
        is_sample=_is_sample(parts, ledger),
    )


def _is_sample(parts: Parts, ledger: Ledger) -> bool:
    held = (parts.keyring.of(member) for member in ledger.team.people)
    return any(key is not None and key.demonstration for key in held)


def history(
    parts: Parts, today: date, *, limit: int | None, skip: int, section: str, search: str
) -> tuple[HistoryRow, ...]:
    """The revisions that fit, the newest first."""
    ledger = parts.decisions.ledger()
    found = _matching(parts, section, search.casefold())
    stop = None if limit is None else skip + limit
    return tuple(_row(parts, ledger, revision, today) for revision in islice(found, skip, stop))


def editions(ledger: Ledger, today: date) -> tuple[EditionInfo, ...]:
    """All editions, the newest first, with where each stands today."""
    current = ledger.in_force(today)
    return tuple(
        EditionInfo(
            number=edition.edition,
            revision=edition.number,
            effective=edition.effective,
            change_class=edition.change_class.value,
            summary=edition.summary,
            state=_edition_state(edition.effective, today, is_current=edition is current),
            by=ledger.name(edition.entry.person),
            at=edition.entry.time,
        )
        for edition in reversed(ledger.editions)
    )


def waiting(parts: Parts, person: str, today: date) -> tuple[Waiting, ...]:
    """The revision under review, where this person may answer and has not."""
    ledger = parts.decisions.ledger()
    number = ledger.under_review
    round_ = ledger.rounds.get(number)
    revision = parts.revisions.revision(number)
    if not person or round_ is None or revision is None or round_.withdrawn:
        return ()
    standing = status(ledger, parts.revisions, number, today)
    allowed = may(ledger, parts.revisions, person, Action.APPROVE, number).allowed
    answered = any(answer.person == person for answer in standing.answered)
    if standing.state is not State.IN_REVIEW or not allowed or answered:
        return ()
    asked_by = ledger.name(round_.entry.person)
    return (Waiting(number, revision.summary, asked_by, round_.entry.time, round_.until),)


def _edition_state(effective: date, today: date, *, is_current: bool) -> str:
    if is_current:
        return "in-force"
    return "scheduled" if effective > today else "superseded"


def _row(parts: Parts, ledger: Ledger, revision: Revision, today: date) -> HistoryRow:
    standing = status(ledger, parts.revisions, revision.number, today)
    edition = ledger.edition_of(revision.number)
    return HistoryRow(
        number=revision.number,
        summary=revision.summary,
        reason=revision.reason,
        author=revision.author.name,
        person=_person(ledger, revision),
        at=revision.time,
        state=standing.state,
        round=standing.round,
        edition=edition.edition if edition else "",
        state_words=state_in_words(standing),
        sections_changed=len(_sections(revision)),
        answers=answers_in_words(
            ledger, tuple(value for key, value in revision.trailers if key == ANSWERS)
        ),
    )


def _person(ledger: Ledger, revision: Revision) -> str:
    return ledger.addresses.get(same_address(revision.author.email), "")


def _sections(revision: Revision) -> tuple[str, ...]:
    return tuple(value for key, value in revision.trailers if key == _SECTION)


def _matching(parts: Parts, section: str, needle: str) -> Iterator[Revision]:
    for revision in reversed(parts.revisions.all()):
        if section and section not in _sections(revision):
            continue
        if not needle or _says(revision, needle) or _touches(parts, revision, needle):
            yield revision


def _says(revision: Revision, needle: str) -> bool:
    return needle in f"{revision.summary}\n{revision.reason}\n{revision.author.name}".casefold()


def _touches(parts: Parts, revision: Revision, needle: str) -> bool:
    """Whether the words came or went with this revision."""
    before = parts.revisions.revision(revision.number - 1)
    now = _mentions(load(parts.repository.read(revision.commit)), needle)
    earlier = _mentions(load(parts.repository.read(before.commit)), needle) if before else 0
    return now != earlier


def _mentions(guidelines: Guidelines, needle: str) -> int:
    return sum(
        text.casefold().count(needle)
        for section in guidelines.sections
        for text in (section.title, *(clause.text for clause in section.clauses))
    )
