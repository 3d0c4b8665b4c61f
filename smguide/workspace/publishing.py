"""Editions: each is a signed entry of the record, marked in the store for other programs.

The mark (a tag ``edition/1.0``) is made from the record alone, the same bytes on every computer: it
proves nothing, can be made again at any time, and is looked at only to find out that it is wrong.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from smguide.errors import AlreadyExists, Damaged, NotAllowed, WrongUse
from smguide.model.wording import date_in_words
from smguide.review.audit import AuditLine
from smguide.review.bodies import ChangeClass, Publish
from smguide.review.drafting import revision_ref
from smguide.review.ledger import Edition, Ledger
from smguide.review.shapes import EDITION
from smguide.review.words import all_of
from smguide.store.commits import Author
from smguide.workspace.parts import Parts

_FOLDER = "edition/"


def entry(
    parts: Parts, number: int, *, edition: str, effective: date, change_class: str, summary: str
) -> Publish:
    """What is signed to make a revision an edition; without a summary it says the revision's.

    Raises:
        WrongUse: the number of the edition or the meaning for readers is none, or the day lies
            before the approval.
        NotAllowed: another text is marked as this edition.
    """
    if not EDITION.fits.fullmatch(edition):
        raise WrongUse(
            f"“{edition}” cannot be the number of an edition.",
            "Write two numbers with a dot between them, such as 1.2.",
        )
    if change_class not in tuple(ChangeClass):
        raise WrongUse(
            f"“{change_class}” does not say what an edition means for its readers.",
            f"Choose one of {', '.join(ChangeClass)}.",
        )
    _insist_on_day(parts, number, effective)
    ref = revision_ref(parts.revisions, number)
    if parts.repository.tags().get(_mark(edition), ref.commit) != ref.commit:
        raise NotAllowed(
            f"Another text is marked as edition {edition} in the store of these guidelines.",
            "Choose the next number, and ask who else writes into this store.",
        )
    words = summary.strip() or parts.repository.revision(number).summary
    return Publish(ref, edition, effective, ChangeClass(change_class), words)


def _insist_on_day(parts: Parts, number: int, effective: date) -> None:
    """Nothing holds before it was approved; an approver's clock that is ahead holds up nobody."""
    approval = parts.decisions.ledger().approvals.get(number)
    today = parts.clock().astimezone().date()
    approved = approval.entry.time.astimezone().date() if approval else today
    if effective < min(approved, today):
        raise WrongUse(
            f"Revision {number} was approved on {date_in_words(approved)}; "
            "it cannot have been in force before.",
            "Choose that day or a later one.",
        )


def mark(parts: Parts) -> None:
    """Make the marks that are missing; one that is there is left as it is.

    Raises:
        StorageError: the store cannot be written.
    """
    ledger = parts.decisions.ledger()
    marks = parts.repository.tags() if ledger.editions else {}
    for edition in ledger.editions:
        if _mark(edition.edition) in marks:
            continue
        with suppress(AlreadyExists):  # Another window was quicker.
            parts.repository.tag(
                _mark(edition.edition),
                revision_ref(parts.revisions, edition.number).commit,
                message=edition.summary,
                author=_publisher(ledger, edition),
                time=edition.entry.time,
            )


def marks_line(parts: Parts) -> AuditLine:
    """Whether exactly the published texts are marked as editions."""
    published = {
        _mark(edition.edition): revision_ref(parts.revisions, edition.number).commit
        for edition in parts.decisions.ledger().editions
    }
    try:
        marks = parts.repository.tags()
    except Damaged:
        return AuditLine("editions", False, "The marks of editions can no longer be read.")
    wrong = [
        name.removeprefix(_FOLDER)
        for name, commit in marks.items()
        if name.startswith(_FOLDER) and published.get(name) != commit
    ]
    if wrong:
        sentence = f"In the store another text is marked as edition {all_of(wrong)}."
        return AuditLine("editions", False, sentence)
    missing = [name.removeprefix(_FOLDER) for name in published if name not in marks]
    if missing:
        return AuditLine(
            "editions", False, f"Edition {all_of(missing)} is not marked in the store."
        )
    return AuditLine("editions", True, "What is marked as an edition is what was published.")


def _mark(edition: str) -> str:
    return f"{_FOLDER}{edition}"


def _publisher(ledger: Ledger, edition: Edition) -> Author:
    """Name and address as the team had them when the edition was published."""
    person, at = edition.entry.person, edition.entry.position
    teams = (era.team for era in reversed(ledger.eras) if era.position <= at)
    member = next(found for team in teams if (found := team.member(person)))
    return Author(member.name, member.email)
