"""Who had a hand in a change, told quickly, is what going through all revisions tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from review_log import Line, Log, team

from smguide.review.hands import Hands, hands_in
from smguide.review.ledger import Entry, Era, Ledger
from smguide.review.revisions import Authorship
from smguide.review.team import KeyStatus, Role, same_address


def one_by_one(books: Ledger, line: Line, first: int, last: int) -> Hands:
    people: dict[str, int] = {}
    unknown, answering = [], set()
    for number in range(first + 1, last + 1):
        found = line.behind[number - 1] if number <= len(line.behind) else None
        claims = tuple(entry.person for entry in books.claims.get(number, ()))
        if not (claims or (found and signed_by_an_author(books, number, found))):
            unknown.append(number)
        saved = (found.author_email, found.committer_email) if found else ()
        emails = (*saved, *(found.co_authors if found else ()))
        signer = [books.owners[found.signer]] if found and found.signer in books.owners else []
        named = [
            books.addresses[one] for one in map(same_address, emails) if one in books.addresses
        ]
        people.update((person, number) for person in (*claims, *signer, *named))
        owners = {books.addresses.get(same_address(one)) for one in saved}
        answering.update((*claims, *signer, *owners))
    return Hands(people, tuple(unknown), frozenset(people) - answering)


def claim(person: str) -> Entry:
    return Entry(1, "", "submit", person, "SHA256:own", datetime(2025, 5, 1, tzinfo=UTC))


def signed_by_an_author(books: Ledger, number: int, found: Authorship) -> bool:
    key = found.signer or ""
    if books.key_states.get(key, KeyStatus.REVOKED) is KeyStatus.REVOKED:
        return False
    later = (era for era in reversed(books.eras) if era.seen < number)
    member = next(later, books.eras[0]).team.member(books.owners[key])
    return member is not None and Role.AUTHOR in member.roles and member.signs_with(key)


LOG = Log()
KEYS = [LOG.keys[one].public.fingerprint for one in ("dana", "kim", "ana", "mal")]
BEHIND = [
    Authorship(f"{one}@example.org", f"{other}@example.org", more, key)
    for one in ("dana", "kim", "mal")
    for other in ("dana", "Ben")
    for more in ((), ("tom@example.org",))
    for key in (*KEYS, None)
]
PEOPLE = st.lists(st.sampled_from(["dana", "kim", "lea"]), max_size=2, unique=True).map(tuple)
NO_AUTHORS = team(*(one for one in team().people if Role.AUTHOR not in one.roles))


@given(
    behind=st.lists(st.sampled_from(BEHIND), max_size=12),
    claims=st.dictionaries(st.integers(1, 14), PEOPLE, max_size=3),
    seen=st.lists(st.tuples(st.integers(0, 12), st.booleans()), max_size=3),
    first=st.integers(0, 12),
    last=st.integers(0, 14),
)
def test_the_quick_way_tells_the_same(behind, claims, seen, first, last) -> None:
    line = Line(behind=behind)
    ledger = LOG.ledger()
    eras = [
        Era(f"{place}", place, NO_AUTHORS if bare else ledger.team, place, number)
        for place, (number, bare) in enumerate(sorted(seen), start=1)
    ]
    told = {number: tuple(map(claim, people)) for number, people in claims.items()}
    books = replace(ledger, eras=(*ledger.eras, *eras), claims=told)
    told, expected = hands_in(books, line, first, last), one_by_one(books, line, first, last)
    assert told == expected
    assert list(told.people) == list(expected.people)
