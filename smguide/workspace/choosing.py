"""Which revision is meant: draft, latest, approved, in-force, a revision or an edition number."""

from __future__ import annotations

from datetime import date

from smguide.errors import NotFound
from smguide.review.ledger import Edition, Ledger

DRAFT = "draft"
WORDS = (DRAFT, "latest", "approved", "in-force")
_LONGEST = 9


def chosen_number(which: str, ledger: Ledger, count: int, today: date) -> int:
    """The number of the revision that ``which`` names; a draft counts as the latest.

    Raises:
        NotFound: there is no such revision; the sentence says what there is.
    """
    if which in (DRAFT, "latest"):
        return _existing(count, count, which)
    if which == "approved":
        return _found(ledger.base()[0], *_nothing_approved(ledger))
    if which == "in-force":
        edition = ledger.in_force(today)
        return _found(
            edition.number if edition else 0, "No edition is in force yet.", "Publish one first."
        )
    if "." in which:
        return edition_numbered(which, ledger).number
    is_number = which.isascii() and which.isdecimal() and len(which) <= _LONGEST
    return _existing(int(which) if is_number else 0, count, which)


def edition_numbered(number: str, ledger: Ledger) -> Edition:
    """The edition of that number, and never a revision.

    Raises:
        NotFound: there is none; the hint says which there are.
    """
    found = ledger.edition(number)
    if found is None:
        raise NotFound(f"There is no edition {number}.", _editions(ledger))
    return found


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


def _nothing_approved(ledger: Ledger) -> tuple[str, str]:
    if ledger.in_doubt:
        return "What was approved is in doubt.", "It must be confirmed again first."
    return "No revision is approved yet.", "Ask for review first."


def _editions(ledger: Ledger) -> str:
    found = [edition.edition for edition in ledger.editions]
    if not found:
        return "None is published yet."
    return f"There {'is edition' if len(found) == 1 else 'are'} {', '.join(found)}."
