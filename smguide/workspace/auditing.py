"""The record looked through, with what only this computer and its store can tell."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from smguide.errors import StorageError
from smguide.review.audit import AuditLine, AuditReport, audit
from smguide.review.words import all_of, called, numbered
from smguide.workspace import publishing
from smguide.workspace.parts import Parts


def audited(parts: Parts) -> AuditReport:
    """Look through everything; marks of editions that are missing are made first.

    Raises:
        Alarm: the record or the history is not what it was.
    """
    with suppress(StorageError):
        publishing.mark(parts)
    ledger = parts.decisions.afresh()
    report = audit(ledger, parts.revisions)
    return replace(
        report,
        lines=(*report.lines, _readable(parts), publishing.marks_line(parts)),
        advice=(*report.advice, *_on_one_computer(parts)),
    )


def _readable(parts: Parts) -> AuditLine:
    """Whether what other programs show of approved revisions is what was approved."""
    looked_at = {*parts.decisions.ledger().approvals, parts.revisions.count}
    wrong = [n for n in sorted(looked_at) if parts.revisions.readable_is_true(n) is False]
    if not wrong:
        sentence = "The readable text of what was approved says what its sections say."
        return AuditLine("readable text", True, sentence)
    does = "does not say what its sections say"
    return AuditLine("readable text", False, f"The readable text of {numbered(wrong)} {does}.")


def _on_one_computer(parts: Parts) -> Iterator[str]:
    """Whoever holds the keys of two people can answer as both; the sample is meant to be so."""
    team = parts.decisions.ledger().team
    held = ((member, parts.keyring.of(member)) for member in team.people)
    here = [member for member, key in held if key and not key.demonstration]
    if len(here) > 1:
        people = "two people" if len(here) == 2 else "different people"
        yield (
            f"The keys of {all_of(called(team, here))} lie on one computer: "
            f"they are not {people} to this record."
        )
