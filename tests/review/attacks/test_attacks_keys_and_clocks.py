"""Attacks with keys that count no more, dates that were made up, and standing in for others.

The order of the record decides, never a date.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from crime_scene import (
    Attack,
    Crime,
    Scene,
    approved,
    assert_honest,
    assert_ignored_and_listed,
    forged,
    in_force,
    scene,
)
from review_log import member, team, with_key

from smguide.review.away import Away, Back
from smguide.review.bodies import ChangeClass, Decision, Publish, Review, Vote
from smguide.review.keys import SigningKey
from smguide.review.posts import Posts
from smguide.review.team import MemberKey, SectionRule
from smguide.rules.track_record import Outcome, PostRecord

NEW = SigningKey.generate()
LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)
BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)
NOON = datetime(2025, 5, 1, 12, tzinfo=UTC)
MAY = date(2025, 5, 1)
OTHERS = ("ana", "ben", "lea", "dana")


def _exchanged(status: str, **rules) -> tuple[Scene, SigningKey]:
    """Tom's first key was put away; he signs with another one."""
    it = scene(team(*map(member, (*OTHERS, "tom")), **rules))
    old = it.log.keys["tom"]
    it.log.join("tom", NEW)
    wanted = team(*map(member, OTHERS), with_key("tom", status, NEW), **rules)
    it.log.governance = it.log.propose("ana", wanted)
    return it, old


def with_a_key_put_away(status: str, **header):
    def deed(honest: bool) -> Crime:
        it, old = _exchanged(status)
        it.asked()
        key = NEW if honest else old
        return Crime(it, [it.log.review("tom", 1, key=key, **header)], approved(1))

    return deed


def approval_before_the_key_was_stolen(honest: bool) -> Crime:
    """It was given in time, but who knows by whom: it no longer counts, and nothing is settled."""
    it = scene(team(*map(member, (*OTHERS, "tom")), approvals=2))
    it.asked()
    it.log.review("tom", 1)
    it.log.join("tom", NEW)
    tom = with_key("tom", "retired" if honest else "revoked", NEW)
    it.log.governance = it.log.propose("ana", team(*map(member, OTHERS), tom, approvals=2))
    it.log.review("ana", 1)
    return Crime(it, [it.log.publish("ana", 1)], lambda ledger: bool(ledger.editions))


def key_not_yet_in_the_team(honest: bool) -> Crime:
    it = scene(team(*map(member, OTHERS)))
    it.asked()
    it.log.join("tom", NEW)
    if honest:
        tom = member("tom", MemberKey(NEW.public))
        it.log.governance = it.log.propose("ana", team(*map(member, OTHERS), tom))
    return Crime(it, [it.log.review("tom", 1)], approved(1))


def answer_after_leaving(honest: bool) -> Crime:
    it = scene(team(*map(member, (*OTHERS, "tom"))))
    it.asked()
    if not honest:
        it.log.governance = it.log.propose("ana", team(*map(member, OTHERS)))
    return Crime(it, [it.log.review("tom", 1)], approved(1))


def vote_after_leaving(honest: bool) -> Crime:
    it = scene(team(governors=2))
    if not honest:
        without = team(*map(member, ("ana", "ben", "dana")), governors=2)
        first = it.log.propose("ana", without)
        it.log.vote("ben", first)
        it.log.governance = first
    proposal = it.log.propose("ana", team(governors=2), version=2 if honest else 3)
    return Crime(it, [it.log.vote("lea", proposal)], in_force(2 if honest else 3))


def answer_after_losing_the_role(honest: bool) -> Crime:
    it = scene(team(*map(member, (*OTHERS, "tom"))))
    it.asked()
    roles = ("reviewer",) if honest else ("hr",)
    wanted = team(*map(member, OTHERS), member("tom", roles=roles))
    it.log.governance = it.log.propose("ana", wanted)
    return Crime(it, [it.log.review("tom", 1)], approved(1))


def group_of_ones_own_choice(honest: bool) -> Crime:
    """Channels need somebody of “legal”; Tom, of “hr”, does not become one by asking."""
    rule = SectionRule(("channels",), ("legal",))
    it = scene(team(approvals=1, sections=(rule,)))
    it.asked()
    it.log.review("ana" if honest else "tom", 1)
    return Crime(it, [it.log.publish("ana", 1)], lambda ledger: bool(ledger.editions))


def one_key_for_a_request_shown_twice(honest: bool) -> Crime:
    it = scene()
    it.log.join("tom", NEW)
    return Crime(
        it,
        [] if honest else [it.log.join("mal", NEW)],
        lambda ledger: honest or ledger.joins[NEW.public.fingerprint].name == "Mal Ory",
    )


def _legal(stand_in: str = "ben", **rules) -> Scene:
    """Channels need Ana’s approval; she is away."""
    rule = SectionRule(("channels",), ("ana",))
    it = scene(team(sections=(rule,), **rules))
    it.asked()
    return it


def _away(it: Scene, person: str = "ana", stand_in: str = "ben", *, by: str = "", **days) -> str:
    first, last = days.get("first", MAY), days.get("last", MAY + timedelta(days=9))
    return it.log.add(by or person, Away(person, stand_in, first, last, "Ill."))


def _answer_for(it: Scene, by: str, whom: str, **header) -> str:
    body = Review(Decision.APPROVE, "I agree.", it.log.change(1), "", (whom,))
    return it.log.add(by, body, **header)


def stands_in_unasked(honest: bool) -> Crime:
    it = _legal()
    if honest:
        _away(it)
    return Crime(it, [_answer_for(it, "ben", "ana")], approved(1))


def stands_in_for_somebody_else(honest: bool) -> Crime:
    it = _legal()
    _away(it, stand_in="ben" if honest else "tom")
    return Crime(it, [_answer_for(it, "ben", "ana")], approved(1))


def stands_in_by_own_word(honest: bool) -> Crime:
    it = _legal()
    named = _away(it, by="ana" if honest else "ben")
    refused = [named, _answer_for(it, "ben", "ana")]
    return Crime(it, refused, approved(1))


def stands_in_afterwards(honest: bool) -> Crime:
    """Ana is back; a date within her days does not make it count."""
    it = _legal()
    away = _away(it)
    if not honest:
        it.log.add("ana", Back(away, "Well again."))
    return Crime(it, [_answer_for(it, "ben", "ana")], approved(1))


def stands_in_on_another_day(honest: bool) -> Crime:
    it = _legal()
    later = MAY + timedelta(days=20)
    _away(it, first=MAY if honest else later, last=later)
    return Crime(it, [_answer_for(it, "ben", "ana")], approved(1))


def stands_in_for_days_that_are_over(honest: bool) -> Crime:
    it = _legal()
    days = {} if honest else {"first": date(2025, 3, 1), "last": date(2025, 3, 9)}
    return Crime(it, [_away(it, **days), _answer_for(it, "ben", "ana")], approved(1))


def stands_in_for_a_stand_in(honest: bool) -> Crime:
    """Ben stands in for Ana and Tom for Ben: Tom does not stand in for Ana."""
    it = _legal()
    _away(it, stand_in="tom" if honest else "ben")
    if honest:
        return Crime(it, [_answer_for(it, "tom", "ana")], approved(1))
    return Crime(
        it, [_away(it, "ben", "tom", first=MAY + timedelta(days=20), last=MAY + timedelta(days=30)),
             _answer_for(it, "tom", "ana")][1:], approved(1),
    )  # fmt: skip


def stands_in_and_is_the_author(honest: bool) -> Crime:
    it = _legal()
    _away(it, stand_in="ben" if honest else "dana")
    return Crime(it, [_answer_for(it, "ben" if honest else "dana", "ana")], approved(1))


def vote_for_a_proposal_under_other_rules(honest: bool) -> Crime:
    it = scene(team(governors=2))
    first = it.log.propose("ana", team(governors=2, approvals=2))
    second = it.log.propose("ana", team(governors=2, approvals=3))
    if not honest:
        it.log.vote("ben", first)
    vote = it.log.add("ben", Vote(second, True, "I agree."))
    return Crime(it, [vote], lambda ledger: ledger.rules.approvals == 3)


def date_at_the_end_of_time(honest: bool) -> Crime:
    """Whoever adds a day to it, or looks at it in another time zone, falls over."""
    it = scene()
    post = PostRecord("dana", MAY, "x", "reply", Outcome.FREE)
    end = NOON if honest else datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    entry = it.log.put(forged(it.log, "dana", Posts((post,)), time=end))
    return Crime(it, [entry], lambda ledger: bool(ledger.posts))


def day_at_the_beginning_of_time(honest: bool) -> Crime:
    it = _legal()
    body = Away("ana", "ben", MAY if honest else date.min, MAY + timedelta(days=9), "Ill.")
    long = body if honest else replace(body, last=date.min + timedelta(days=9))
    away = it.log.put(forged(it.log, "ana", long, time=NOON if honest else BEFORE_ALL))
    return Crime(it, [away, _answer_for(it, "ben", "ana")], approved(1))


def edition_for_the_end_of_time(honest: bool) -> Crime:
    it = scene()
    it.approved()
    day = MAY if honest else date.max
    body = Publish(it.log.ref(1), "1.0", day, ChangeClass.EDITORIAL, "Never.")
    entry = it.log.put(forged(it.log, "ana", body))
    return Crime(it, [entry], lambda ledger: bool(ledger.editions))


_CLOCK = "git verify-commit: a date of the signer’s choice decides"
_IN_TIME = "git-bug: key-set at a point in time"
_STANDING_IN = "GitHub: bypass lists"
ATTACKS = {
    "revoked key later": Attack(
        with_a_key_put_away("revoked"), _IN_TIME, "may no longer use this key"
    ),
    "retired key later": Attack(
        with_a_key_put_away("retired"), _IN_TIME, "may no longer use this key"
    ),
    "revoked key, back-dated": Attack(
        with_a_key_put_away("revoked", time=LONG_AGO), _CLOCK, "may no longer use this key"
    ),
    "retired key, back-dated": Attack(
        with_a_key_put_away("retired", time=LONG_AGO), _CLOCK, "may no longer use this key"
    ),
    "approval of a stolen key": Attack(
        approval_before_the_key_was_stolen, _IN_TIME, "1 is not approved"
    ),
    "key not yet in the team": Attack(key_not_yet_in_the_team, _IN_TIME, "not in the team"),
    "answer after leaving": Attack(answer_after_leaving, _IN_TIME, "may no longer use this key"),
    "vote after leaving": Attack(vote_after_leaving, _IN_TIME, "may no longer use this key"),
    "answer after losing the role": Attack(
        answer_after_losing_the_role, "Gitea #25858", "not a reviewer"
    ),
    "group of one's own choice": Attack(
        group_of_ones_own_choice, "GitLab: code owners", "1 is not approved"
    ),
    "request with a key shown before": Attack(
        one_key_for_a_request_shown_twice, "go-tuf #369", "shown before"
    ),
    "vote under other rules": Attack(
        vote_for_a_proposal_under_other_rules, "gittuf CVE-2026-128035", "changed before"
    ),
    "date at the end of time": Attack(date_at_the_end_of_time, _CLOCK, "“time”"),
    "day at the beginning of time": Attack(day_at_the_beginning_of_time, _CLOCK, "“time”|“first”"),
    "edition for the end of time": Attack(edition_for_the_end_of_time, _CLOCK, "“effective”"),
    "stands in unasked": Attack(stands_in_unasked, _STANDING_IN, "does not stand in"),
    "stands in for somebody else": Attack(
        stands_in_for_somebody_else, _STANDING_IN, "does not stand in"
    ),
    "stands in by own word": Attack(stands_in_by_own_word, _STANDING_IN, "may not name themselves"),
    "stands in afterwards": Attack(stands_in_afterwards, _CLOCK, "does not stand in"),
    "stands in on another day": Attack(stands_in_on_another_day, _CLOCK, "does not stand in"),
    "stands in for days that are over": Attack(
        stands_in_for_days_that_are_over, _CLOCK, "days are over"
    ),
    "stands in for a stand-in": Attack(stands_in_for_a_stand_in, _STANDING_IN, "does not stand in"),
    "stands in and is the author": Attack(
        stands_in_and_is_the_author, "GitLab epic 19073", "Dana wrote this"
    ),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_the_attack_is_ignored_and_listed(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_ignored_and_listed(ATTACKS[name], home, monkeypatch)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_honest_way_leads_there(name: str) -> None:
    assert_honest(ATTACKS[name])


def test_dates_that_run_backwards_are_told_and_decide_nothing(home: Path) -> None:
    """Tom may answer, whatever day he writes on it; whoever looks sees that it cannot be right."""
    it = scene()
    it.asked()
    it.log.review("ana", 1)
    it.log.review("tom", 1, time=LONG_AGO)
    report, ledger = it.lay(home).audited()
    assert 1 in ledger.approvals
    assert not report.ok
    assert [line.what for line in report.lines if not line.ok] == ["dates"]
