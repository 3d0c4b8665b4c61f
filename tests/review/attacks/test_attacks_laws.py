"""Laws: whoever receives the same record comes to the same, however and wherever it arrived.

The records are written at random by people and attackers (`random_records`).
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from crime_scene import LOG, NAME, Shelf, scene, shelf_from
from hypothesis import event, given, settings
from hypothesis import strategies as st
from random_records import PEOPLE, steps, written
from review_log import Line, Log, member, team

from smguide.errors import Alarm
from smguide.review.bodies import Decision, Review
from smguide.review.comments import Comment
from smguide.review.event import Event
from smguide.review.ledger import Ledger
from smguide.review.replay import read_entry, replay
from smguide.review.status import Action, may, status
from smguide.review.team import ReviewRules
from smguide.workspace import Workspace

TODAY = datetime(2025, 6, 1, tzinfo=UTC).date()


def known_good(log: Log) -> set[str]:
    """What a computer remembers as well-formed and well signed."""
    return {entry.id for entry in log.entries if isinstance(read_entry(entry)[1], Event)}


def whole(log: Log) -> Ledger:
    return replay(log.entries, log.line)


def pieces(log: Log, cuts: list[int], line: Line) -> Ledger:
    """The record as it comes to a computer that looks now and then."""
    places = sorted({cut % len(log.entries) + 1 for cut in cuts} | {len(log.entries)})
    ledger = replay(log.entries[: places[0]], line)
    for first, last in pairwise(places):
        ledger = replay(log.entries[first:last], line, since=ledger)
    return ledger


@settings(max_examples=60)
@given(steps, st.lists(st.integers(0, 50), max_size=4))
def test_in_pieces_and_in_one_go_it_is_the_same(told, cuts):
    log = written(told)
    event(f"approvals: {len(whole(log).approvals)}")
    assert pieces(log, cuts, log.line) == whole(log)


@settings(max_examples=40)
@given(steps, st.sets(st.integers(0, 50)))
def test_remembered_signatures_change_nothing(told, remembered):
    log = written(told)
    good = known_good(log)
    assert replay(log.entries, log.line, verified=good) == whole(log)
    some = {entry.id for entry in log.entries if entry.position in remembered} & good
    assert replay(log.entries, log.line, verified=some) == whole(log)


@settings(max_examples=40)
@given(steps, st.integers(1, 3), st.lists(st.integers(0, 50), max_size=4))
def test_what_only_one_computer_knows_changes_nothing(told, more, cuts):
    """Revisions of one's own that the record does not speak of yet."""
    log = written(told)
    line = Line(list(log.line.facts), list(log.line.behind))
    ahead = Log()
    ahead.line = line
    for number in range(more):
        ahead.save("mal", f"Mine {number}", signer=None)
    assert pieces(log, cuts, line) == whole(log)


@settings(max_examples=40)
@given(steps, st.lists(st.integers(0, 50), max_size=4))
def test_revisions_that_arrive_with_the_entries_change_nothing(told, cuts):
    """Who looks now and then has only the revisions that were there then, and the same ones later.

    An entry may be handed in before the revision it speaks of, but not count by that.
    """
    log = written(told)
    line = Line()
    places = sorted({cut % len(log.entries) + 1 for cut in cuts} | {len(log.entries)})
    ledger = None
    for first, last in pairwise([0, *places]):
        line.facts = log.line.facts[: max(_needed(log, last), line.count)]
        line.behind = log.line.behind[: line.count]
        ledger = replay(log.entries[first:last], line, since=ledger)
    assert ledger == whole(log)


def _needed(log: Log, entries: int) -> int:
    """How many revisions a computer must have for a beginning of the record not to be an alarm."""
    for count in range(log.line.count + 1):
        line = Line(log.line.facts[:count], log.line.behind[:count])
        try:
            replay(log.entries[:entries], line)
        except Alarm:
            continue
        return count
    raise AssertionError("the whole line is not enough")


@contextmanager
def living_in(zone: str) -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()


@settings(max_examples=15)
@given(steps, st.sampled_from(["Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu"]))
def test_the_time_of_the_computer_changes_nothing(told, zone):
    log = written(told)
    with living_in("UTC"):
        here = whole(log)
    with living_in(zone):
        assert whole(log) == here


@settings(max_examples=40)
@given(steps)
def test_what_is_allowed_counts_and_nothing_else_does(told):
    """The window asks `may`, the record asks the replay: they never disagree about an approval."""
    log = written(told)
    ledger = whole(log)
    number = ledger.under_review
    if not number:
        return
    for person in PEOPLE:
        if ledger.owner(log.keys[person].public.fingerprint) is None:
            continue
        allowed = may(ledger, log.line, person, Action.APPROVE, number, TODAY).allowed
        entry = log.review(person, number, ledger.approved)
        after = replay(log.entries[-1:], log.line, since=ledger)
        log.entries.pop()
        assert (entry in after.entries) == allowed, person
    assert status(ledger, log.line, number, TODAY).number == number


unsent = st.lists(
    st.tuples(st.sampled_from(PEOPLE), st.sampled_from([*Decision, None])), min_size=1, max_size=3
)


@settings(max_examples=40)
@given(steps, unsent, unsent, st.randoms(use_true_random=False))
def test_two_who_push_at_once_come_to_the_same(told, first, second, chance):
    """Both sign on what both have; their entries get one order, whichever, and both follow it."""
    log = written(told)
    if not log.line.count:
        log.save()
    common = whole(log)
    mine, hers = (_signed(log, some) for some in (first, second))
    own = _with(log, mine)
    assert replay(own.entries[common.count :], log.line, since=common).count == len(own.entries)
    union = [*mine, *hers]
    chance.shuffle(union)
    shared = _with(log, union)
    tail = shared.entries[common.count :]
    assert replay(tail, log.line, since=common) == whole(shared)
    assert replay(shared.entries, log.line, verified=known_good(own)) == whole(shared)


def _signed(log: Log, wanted) -> list[bytes]:
    number, approved = log.line.count, whole(log).approved
    change = log.change(number, approved)
    return [
        log.write(person, Review(said, "I say so.", change, "Because.") if said
                  else Comment(log.ref(number), "A remark."))
        for person, said in wanted
    ]  # fmt: skip


def _with(log: Log, files: list[bytes]) -> Log:
    longer = Log()
    longer.line, longer.entries = log.line, list(log.entries)
    for data in files:
        longer.put(data)
    return longer


@pytest.mark.parametrize("order", [0, 1])
def test_two_computers_with_real_libraries_come_to_the_same(
    empty: Path, tmp_path: Path, order: int
) -> None:
    """One is open all the time and gets the record piece by piece, the other comes at the end.

    The last step holds four entries at once, in the order of their names.
    """
    it = scene()
    it.asked()
    it.log.review("ana", 1)
    common = len(it.log.entries)
    said = [Review(Decision.APPROVE, "I agree.", it.log.change(1), word) for word in "xy"]
    union = [it.log.write(who, one) for who, one in zip(("ben", "tom"), said, strict=True)]
    union += [it.log.write(who, Comment(it.log.ref(1), "A remark.")) for who in ("kim", "lea")]
    last = sorted(union, key=lambda data: Log().put(data))
    early, late = Shelf(shelf_from(empty, tmp_path / "a")), tmp_path / "b"
    it.lay(early.home, entries=[[entry.data] for entry in it.log.entries[:1]])
    tokyo = timezone(timedelta(hours=9))
    with Workspace(early.home, clock=lambda: datetime(2031, 1, 1, tzinfo=tokyo)) as workspace:
        desk = workspace.open(NAME, "ana")
        for count in range(2, common + 1):
            early.point(LOG, _grown(early, it.log, count))
            desk.review("1")
        early.point(LOG, _grown(early, it.log, common, *(last[::-1] if order else last)))
        piecewise = desk._parts.decisions.ledger()
    shelf_from(empty, late)
    shelf = it.lay(late, entries=[*it.steps(), last[::-1] if order else last])
    report, at_once = shelf.audited()
    assert piecewise == at_once
    assert 1 in at_once.approvals
    assert report.ignored == (), "who agreed at once has done nothing wrong"


def _grown(shelf: Shelf, log: Log, count: int, *more: bytes) -> str:
    """The next step of the record, with so many entries in all and some more."""
    return shelf.write_log([[*(one.data for one in log.entries[:count]), *more]], shelf.tip())


@dataclass
class Naive:
    """Who counts, told anew from the rules of git.md 2.2 step 5 in the plainest way.

    Two approvals are needed. Dana and Kim may write, all but Kim may review. Every revision is
    signed by its author.
    """

    authors: list[str] = field(default_factory=list)
    asked: dict[int, set[str]] = field(default_factory=dict)
    said: dict[int, list[tuple[str, str]]] = field(default_factory=dict)
    under_review: int = 0
    approved: dict[int, set[str]] = field(default_factory=dict)

    @property
    def base(self) -> int:
        return max(self.approved, default=0)

    def ask(self, who: str, number: int) -> bool:
        closed = number in self.approved or number < max(self.base, self.under_review)
        if who not in WRITERS or closed or not 1 <= number <= len(self.authors):
            return False
        self.asked.setdefault(number, set()).add(who)
        self.under_review = number
        return True

    def behind(self, number: int) -> set[str]:
        inside = range(self.base + 1, number + 1)
        return {self.authors[one - 1] for one in inside}.union(
            *(self.asked.get(one, set()) for one in inside)
        )

    def last_word(self, number: int) -> dict[str, str]:
        return dict(self.said.get(number, []))

    def answer(self, who: str, number: int, word: str) -> bool:
        if who not in REVIEWERS or number != self.under_review:
            return False
        if word == "approve" and (who in self.behind(number) or self._is_again(who, number)):
            return False
        self.said.setdefault(number, []).append((who, word))
        if len(self._agreeing(number)) >= 2 and "no" not in self.last_word(number).values():
            self.approved[number] = self._agreeing(number)
            self.under_review = 0
        return True

    def _agreeing(self, number: int) -> set[str]:
        words = self.last_word(number).items()
        return {who for who, word in words if word == "approve"} - self.behind(number)

    def _is_again(self, who: str, number: int) -> bool:
        return who in self._agreeing(number) and len(self._agreeing(number)) < 2


WRITERS, REVIEWERS = ("dana", "kim"), ("ana", "ben", "tom", "dana")
story = st.lists(
    st.tuples(
        st.sampled_from(["save", "ask", "ask", "approve", "approve", "approve", "no"]),
        st.sampled_from([*REVIEWERS, "kim"]),
        st.integers(0, 2),
    ),
    max_size=16,
)
SMALL = team(*(member(one) for one in ("ana", "ben", "tom", "dana", "kim")), approvals=2)


@settings(max_examples=250)
@given(story)
def test_who_counts_is_what_the_plainest_telling_says(told):
    """An oracle that shares no line with the program; every entry, every approval and by whom."""
    assert SMALL.rules == ReviewRules(approvals=2)
    log, naive, counts = Log(SMALL), Naive(), Counter()
    for action, who, back in told:
        number = max(len(naive.authors) - back, 1)
        base = naive.base
        if action == "save":
            author = who if who in WRITERS else "dana"
            naive.authors.append(author)
            log.save(author)
        elif naive.authors and action == "ask":
            expected = naive.ask(who, number)
            counts[log.ask(who, number, base)] = expected
        elif naive.authors:
            expected = naive.answer(who, number, action)
            word = "approve" if action == "approve" else "request-changes"
            counts[log.review(who, number, base, word, "Because.")] = expected
    ledger = log.ledger()
    event(f"approvals: {len(ledger.approvals)}")
    assert {entry: entry in ledger.entries for entry in counts} == counts
    by = {
        number: {one.entry.person for one in approval.opinions}
        for number, approval in ledger.approvals.items()
    }
    assert by == naive.approved
