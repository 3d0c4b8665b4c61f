"""Lists: the library's line, the history, the editions, what waits for somebody."""

from __future__ import annotations

from datetime import date

from smguide.review.due import tasks
from smguide.review.ledger import Ledger
from smguide.review.status import Action, State, may, status
from smguide.workspace.drafting import has_draft
from smguide.workspace.parts import Parts
from smguide.workspace.values import EditionInfo, LibraryEntry, Waiting


def library_entry(parts: Parts, person: str, today: date) -> LibraryEntry:
    """One line of the library."""
    ledger = parts.decisions.ledger()
    latest = parts.revisions.revision(parts.revisions.count)
    if latest is None:
        return LibraryEntry(parts.name, title=parts.name, problem="It has no revision yet.")
    guidelines = parts.guidelines(latest.number)
    edition = ledger.in_force(today)
    due = tasks(ledger, parts.revisions, guidelines, person, today)
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
        overdue=sum(task.is_mine and task.is_overdue(today) for task in due),
        is_sample=_is_sample(parts, ledger),
    )


def _is_sample(parts: Parts, ledger: Ledger) -> bool:
    held = (parts.keyring.of(member) for member in ledger.team.people)
    return any(key is not None and key.demonstration for key in held)


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
    allowed = may(ledger, parts.revisions, person, Action.APPROVE, number, today).allowed
    if standing.state is not State.IN_REVIEW or not allowed:
        return ()
    asked_by = ledger.name(round_.entry.person)
    return (Waiting(number, revision.summary, asked_by, round_.entry.time, round_.until),)


def _edition_state(effective: date, today: date, *, is_current: bool) -> str:
    if is_current:
        return "in-force"
    return "scheduled" if effective > today else "superseded"
