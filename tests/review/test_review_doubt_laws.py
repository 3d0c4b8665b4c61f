"""What is in doubt, against the plainest reading of git.md 2.2 and 2.3."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import event, given, settings
from hypothesis import strategies as st
from review_log import Log

NEEDED = 2
REVIEWERS = ("ana", "ben", "lea", "tom")
"""Ana looks after the team and keeps her key; Dana writes."""


@dataclass
class Reading:
    """Who said yes to which revision and where in the record, and from where whose key is doubted.

    Each revision was approved as a change from the one before. Confirming again is counted by
    itself: enough people do it anew, or the first approval stands without what is in doubt.
    """

    said: dict[int, dict[str, int]] = field(default_factory=dict)
    again: dict[int, set[str]] = field(default_factory=dict)
    doubted: dict[str, int] = field(default_factory=dict)

    def in_doubt(self) -> set[int]:
        """Revisions that too few people stand behind with keys of their own, and all upon them."""
        found: set[int] = set()
        for number, yes in sorted(self.said.items()):
            good = [who for who, place in yes.items() if place < self.doubted.get(who, 10**9)]
            enough = max(len(good), len(self.again.get(number, ()))) >= NEEDED
            if not enough or number - 1 in found:
                found.add(number)
        return found


pairs = st.permutations(REVIEWERS).map(lambda order: order[:NEEDED])
robberies = st.dictionaries(
    st.sampled_from(("ben", "lea", "tom")), st.floats(0, 1), min_size=1, max_size=2
)
helpers = st.lists(st.sampled_from(REVIEWERS), max_size=3, unique=True)


@settings(max_examples=60)
@given(st.lists(pairs, min_size=1, max_size=3), robberies, st.lists(helpers, max_size=3))
def test_what_is_in_doubt_is_what_too_few_stand_behind(approvers, robbed, confirming) -> None:
    log, reading = Log(), Reading()
    for base, people in enumerate(approvers):
        number = log.save()
        log.ask("dana", number, base)
        reading.said[number] = {}
        for person in people:
            reading.said[number][person] = len(log.entries)
            log.review(person, number, base)
    assert set(log.ledger().approvals) == set(reading.said)
    for person, share in robbed.items():
        since = round(share * len(log.entries))
        log.stolen(person, since)
        reading.doubted[person] = since
    assert log.ledger().in_doubt == reading.in_doubt()
    event(f"in doubt: {len(reading.in_doubt())} of {len(approvers)}")
    for number, people in zip(sorted(reading.in_doubt()), confirming, strict=False):
        for person in (one for one in people if one not in robbed):
            if number in reading.in_doubt():
                reading.again.setdefault(number, set()).add(person)
                log.again(person, number, number - 1)
                assert log.ledger().in_doubt == reading.in_doubt()
