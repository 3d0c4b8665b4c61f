"""Who had a hand in a change: nobody approves what they helped to write (git.md 2.2 step 5)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from smguide.review.lapse import claimed_by, signed_well
from smguide.review.open_ledger import Books
from smguide.review.revisions import Authorship, Revisions
from smguide.review.team import Role, Team, same_address


@dataclass(frozen=True, slots=True)
class Hands:
    """``people`` maps a person to the newest revision they had a hand in.

    ``unknown`` lists the revisions of which nobody can be shown to be the author. ``by_words`` are
    those who saved and asked for none of them: words of theirs were taken into the text.
    """

    people: Mapping[str, int]
    unknown: tuple[int, ...]
    by_words: frozenset[str] = frozenset()


def hands_in(books: Books, revisions: Revisions, first: int, last: int) -> Hands:
    """Everybody behind the revisions after ``first`` up to and with ``last``."""
    start, found = first + 1, revisions.authorships(first + 1, last)
    people: dict[str, int] = {}
    answering: set[str] = set()
    for place in _telling(books, start, found):
        number, authorship = start + place, found[place]
        saved = tuple(_saved_by(books, number, authorship))
        answering.update(saved)
        people.update((person, number) for person in (*saved, *_named_in(books, authorship)))
    by_words = frozenset(people) - answering
    return Hands(people, tuple(_unknown(books, start, found)), by_words)


def _telling(books: Books, start: int, found: Sequence[Authorship | None]) -> list[int]:
    """The places that tell as much as all: the first and the last of each author, and all claims.

    Few people save many revisions; whoever asks often must not go through all of them.
    """
    alike, places = list(map(id, found)), range(len(found))
    newest = dict(zip(alike, places, strict=True))
    oldest = dict(zip(reversed(alike), reversed(places), strict=True))
    return sorted({*newest.values(), *oldest.values(), *_claimed(books, start, places)})


def _claimed(books: Books, start: int, places: range) -> Iterator[int]:
    """The places that somebody answers for; a record that is long knows many, a change few."""
    if len(places) < len(books.claims):
        return (place for place in places if start + place in books.claims)
    return (number - start for number in books.claims if number - start in places)


def _unknown(books: Books, start: int, found: Sequence[Authorship | None]) -> Iterator[int]:
    """The revisions that nobody claimed and no author of the team of then has signed."""
    for begin, team, part in _by_team(books, start, found):
        kinds = {id(one): one for one in part}
        strangers = {
            kind for kind, one in kinds.items() if not _is_by_author(books, team, one, begin)
        }
        if strangers:
            signed = enumerate(part, begin)
            unsigned = (number for number, one in signed if id(one) in strangers)
            yield from (number for number in unsigned if not claimed_by(books, number))


def _by_team(
    books: Books, start: int, found: Sequence[Authorship | None]
) -> Iterator[tuple[int, Team, Sequence[Authorship | None]]]:
    """The revisions made under one team, with the number of the first, and the team.

    The order of the record decides when that was, not a clock: a revision that nobody had seen when
    a team took force was made under that team or a later one. An author who saves while another
    team is on its way may be taken for a stranger so: they ask for the review and answer for it.
    """
    end, seen = start + len(found), [era.seen for era in books.eras]
    turns = (*seen, *(doubt.seen for doubt in books.doubts.values()))
    cuts = sorted({start, *(one + 1 for one in turns if start < one + 1 < end), end})
    for begin, stop in pairwise(cuts):
        era = books.eras[max(bisect_left(seen, begin) - 1, 0)]
        yield begin, era.team, found[begin - start : stop - start]


def _is_by_author(books: Books, team: Team, found: Authorship | None, number: int) -> bool:
    """Whether the key was good, and its owner an author, in the team that it was made under."""
    key = (found.signer if found else None) or ""
    if not signed_well(books, key, number):
        return False
    member = team.member(books.owners[key])
    return member is not None and Role.AUTHOR in member.roles and member.signs_with(key)


def _saved_by(books: Books, number: int, found: Authorship | None) -> Iterator[str]:
    """Whoever answers for a revision: they saved it, or asked for its review."""
    yield from claimed_by(books, number)
    if found is None:
        return
    if found.signer and found.signer in books.owners:
        yield books.owners[found.signer]
    yield from _known(books, (found.author_email, found.committer_email))


def _named_in(books: Books, found: Authorship | None) -> Iterator[str]:
    """Those of whom it holds words, as it says itself."""
    return _known(books, found.co_authors if found else ())


def _known(books: Books, emails: Iterable[str]) -> Iterator[str]:
    addresses = map(same_address, emails)
    return (books.addresses[one] for one in addresses if one in books.addresses)


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
