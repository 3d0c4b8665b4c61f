"""What a stolen key has signed counts no more, from the entry on that the governors name.

The order of the record decides, never a clock: an entry at that place or after it is in doubt, one
before it stands. A key that counts as stolen without a place loses everything that is not settled.
"""

from __future__ import annotations

from smguide.review.ledger import Entry
from smguide.review.open_ledger import Books
from smguide.review.team import KeyStatus


def lapsed(books: Books, entry: Entry) -> bool:
    """Whether an entry counts no more because its key was stolen."""
    doubt = books.doubts.get(entry.key)
    if doubt is not None:
        return entry.position >= doubt.entry
    return books.key_states.get(entry.key) is KeyStatus.REVOKED


def taken_back(books: Books, what: str) -> bool:
    """Whether an entry was taken back by somebody whose key was their own."""
    entry = books.withdrawn.get(what)
    return entry is not None and not lapsed(books, entry)


def claimed_by(books: Books, number: int) -> tuple[str, ...]:
    """Who answers for a revision because they asked for its review."""
    claims = (entry for entry in books.claims.get(number, ()) if not lapsed(books, entry))
    return tuple(dict.fromkeys(entry.person for entry in claims))


def signed_well(books: Books, key: str, number: int) -> bool:
    """Whether a key was still its owner’s when it signed a revision.

    A revision that somebody had seen before the doubt begins was made before it.
    """
    doubt = books.doubts.get(key)
    if doubt is not None:
        return number <= doubt.seen
    return books.key_states.get(key, KeyStatus.REVOKED) is not KeyStatus.REVOKED
