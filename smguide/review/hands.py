"""Who had a hand in a change: nobody approves what they helped to write (git.md 2.2 step 5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from smguide.review.open_ledger import Books
from smguide.review.revisions import Authorship, Revisions
from smguide.review.team import KeyStatus, Role, same_address


@dataclass(frozen=True, slots=True)
class Hands:
    """``people`` maps a person to the newest revision they had a hand in.

    ``unknown`` lists the revisions of which nobody can be shown to be the author.
    """

    people: Mapping[str, int]
    unknown: tuple[int, ...]


def hands_in(books: Books, revisions: Revisions, first: int, last: int) -> Hands:
    """Everybody behind the revisions after ``first`` up to and with ``last``."""
    people: dict[str, int] = {}
    unknown = []
    for number in range(first + 1, last + 1):
        found = revisions.authorship(number)
        known = books.claims.get(number) or (found and _signed_by_an_author(books, number, found))
        if found is None or not known:
            unknown.append(number)
        people.update((person, number) for person in _behind(books, number, found))
    return Hands(people, tuple(unknown))


def _signed_by_an_author(books: Books, number: int, found: Authorship) -> bool:
    """Whether the key was good, and its owner an author, in the team that it was made under.

    The order of the record decides when that was, not a clock: a revision that nobody had seen when
    a team took force was made under that team or a later one. An author who saves while another
    team is on its way may be taken for a stranger so: they ask for the review and answer for it.
    """
    key = found.signer or ""
    if books.key_states.get(key, KeyStatus.REVOKED) is KeyStatus.REVOKED:
        return False
    later = (era for era in reversed(books.eras) if era.seen < number)
    member = next(later, books.eras[0]).team.member(books.owners[key])
    return member is not None and Role.AUTHOR in member.roles and member.signs_with(key)


def _behind(books: Books, number: int, found: Authorship | None) -> Iterator[str]:
    yield from books.claims.get(number, ())
    if found is None:
        return
    if found.signer and found.signer in books.owners:
        yield books.owners[found.signer]
    for email in (found.author_email, found.committer_email, *found.co_authors):
        if same_address(email) in books.addresses:
            yield books.addresses[same_address(email)]


def changed_sections(revisions: Revisions, first: int, last: int) -> frozenset[str] | None:
    """Ids and kinds of the sections that differ between two revisions; None where not known.

    ``first`` may be 0: everything is new then.
    """
    new = revisions.by_number(last)
    old = revisions.by_number(first)
    if new is None or new.sections is None or (first and (old is None or old.sections is None)):
        return None
    before = (old.sections if old else None) or {}
    found: set[str] = set()
    for section in {*before, *new.sections}:
        pair = before.get(section), new.sections.get(section)
        if pair[0] != pair[1]:
            found.update((section, *(facts.kind for facts in pair if facts)))
    return frozenset(found)
