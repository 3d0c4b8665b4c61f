"""Which revision is meant: draft, latest, approved, in-force, a revision or an edition number."""

from __future__ import annotations

from datetime import date

from smguide.errors import NotFound
from smguide.review.ledger import Ledger

DRAFT = "draft"
WORDS = (DRAFT, "latest", "approved", "in-force")


def chosen_number(which: str, ledger: Ledger, count: int, today: date) -> int:
    """The number of the revision that ``which`` names; a draft counts as the latest.

    Raises:
        NotFound: there is no such revision; the sentence says what there is.
    """
    if which in (DRAFT, "latest"):
        return _existing(count, count, which)
    if which == "approved":
        return _found(ledger.approved, "No revision is approved yet.", "Ask for review first.")
    if which == "in-force":
        edition = ledger.in_force(today)
        return _found(
            edition.number if edition else 0, "No edition is in force yet.", "Publish one first."
        )
    if "." in which:
        named = ledger.edition(which)
        return _found(
            named.number if named else 0, f"There is no edition {which}.", _editions(ledger)
        )
    return _existing(int(which) if which.isdecimal() else 0, count, which)


def _existing(number: int, count: int, which: str) -> int:
    if 1 <= number <= count:
        return number
    raise NotFound(
        f"There is no revision “{which}”.",
        f"Choose a number from 1 to {count}, or one of {', '.join(WORDS)}.",
    )


def _found(number: int, sentence: str, hint: str) -> int:
    if number:
        return number
    raise NotFound(sentence, hint)


def _editions(ledger: Ledger) -> str:
    found = ", ".join(edition.edition for edition in ledger.editions)
    return f"There are {found}." if found else "None is published yet."
