"""Who is away and who stands in: who may say so, what it changes, what it never does."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from review_log import Log, member, team, with_key

from smguide.review.audit import audit
from smguide.review.away import Away, Back
from smguide.review.bodies import Decision, Review
from smguide.review.keys import SigningKey
from smguide.review.replay import replay
from smguide.review.signing_sentences import Signing, signing_sentence
from smguide.review.standing_in import answers_for
from smguide.review.status import Action, State, may, status
from smguide.review.tally import tally
from smguide.review.team import SectionRule, problems

FIRST, LAST = date(2025, 4, 28), date(2025, 5, 9)
"""The entries of the log are signed on 1 May 2025, unless they say otherwise."""
DURING = date(2025, 5, 5)
LEGAL = SectionRule(("channels",), ("legal",))


def away(log, person, stand_in, first=FIRST, last=LAST, *, by="", reason="", **changes):
    return log.add(by or person, Away(person, stand_in, first, last, reason), **changes)


def back(log, by, what, reason=""):
    return log.add(by, Back(what, reason))


def answer(log, person, number, *stands_for, decision="approve", base=0, **changes):
    body = Review(
        Decision(decision), "I do.", log.change(number, base), "A reason.", tuple(stands_for)
    )
    return log.add(person, body, **changes)


def why(log, entry):
    return next((one.why for one in log.ledger().ignored if one.id == entry), "")


def legal_log(*, need=1, approvals=1, **roles):
    """A change that Ana (legal) must agree to, asked for by Dana."""
    people = {"ana": ("reviewer", "legal", "governor", "publisher"), "ben": ("reviewer",),
              "tom": ("reviewer",), "dana": ("author", "reviewer")} | roles  # fmt: skip
    rule = SectionRule(LEGAL.of, LEGAL.by, need)
    members = (member(person, roles=held) for person, held in people.items())
    log = Log(team(*members, approvals=approvals, sections=(rule,)))
    log.ask("dana", log.save(), asked=("ana",))
    return log


def test_a_stand_in_takes_the_place_of_who_is_away():
    log = legal_log()
    assert not tally(log.ledger(), log.line, 1).reached
    away(log, "ana", "ben")
    standing = status(log.ledger(), log.line, 1, DURING)
    assert "Ana is away until 9 May 2025; Ben stands in." in standing.sentences
    answer(log, "ben", 1, "ana")
    approval = log.ledger().approvals[1]
    assert [one.entry.person for one in approval.opinions] == ["ben"]
    assert status(log.ledger(), log.line, 1, DURING).sentence == (
        "Approved by Ben (also for Ana). It is not published yet."
    )


def test_the_record_of_an_edition_says_who_stood_in_and_who_said_so():
    log = legal_log(ben=("reviewer", "governor"))
    away(log, "ana", "tom", by="ben", reason="Ana is ill.")
    answer(log, "tom", 1, "ana")
    log.publish("ana", 1)
    [edition] = audit(log.ledger(), log.line).editions
    assert edition.sentences[-1] == (
        "Tom Berg stood in for Ana Kovač, who was away from 28 April 2025 to 9 May 2025; "
        "Ben Okafor said so on 1 May 2025: “Ana is ill.”"
    )


def test_what_was_answered_before_does_not_count_for_them():
    log = legal_log()
    answer(log, "ben", 1)
    away(log, "ana", "ben")
    assert 1 not in log.ledger().approvals
    ledger = log.ledger()
    assert may(ledger, log.line, "ben", Action.APPROVE, 1, DURING).allowed
    assert not may(ledger, log.line, "ben", Action.APPROVE, 1, LAST + timedelta(2)).allowed
    answer(log, "ben", 1, "ana")
    assert 1 in log.ledger().approvals


def test_an_answer_for_somebody_who_has_not_named_one_does_not_count():
    log = legal_log()
    assert "does not stand in for Ana" in why(log, answer(log, "ben", 1, "ana"))
    away(log, "ana", "ben")
    assert "Tom Berg does not stand in" in why(log, answer(log, "tom", 1, "ana"))
    assert "does not stand in for Tom" in why(log, answer(log, "ben", 1, "tom"))
    answer(log, "ben", 1)
    assert 1 not in log.ledger().approvals


def test_one_person_counts_once_whomever_they_stand_in_for():
    log = legal_log(need=2, tom=("reviewer", "legal"))
    away(log, "ana", "ben")
    away(log, "tom", "ben")
    answer(log, "ben", 1, "ana", "tom")
    count = tally(log.ledger(), log.line, 1)
    assert [(one.needed, [p.person for p in one.people]) for one in count.groups] == [(1, ["tom"])]
    answer(log, "tom", 1)
    assert 1 in log.ledger().approvals


def test_a_place_counts_once_whoever_takes_it():
    log = legal_log(need=2, tom=("reviewer", "legal"))
    first = away(log, "ana", "ben")
    answer(log, "ben", 1, "ana")
    back(log, "ana", first)
    away(log, "ana", "dana")
    answer(log, "ana", 1)
    assert tally(log.ledger(), log.line, 1).groups[0].needed == 1
    assert answers_for(log.ledger(), log.line, "ben", 1, Decision.APPROVE, DURING) == ()


def test_who_is_needed_as_often_as_the_rules_say_is_not_replaced_by_standing_in():
    log = legal_log(approvals=2)
    away(log, "ana", "ben")
    answer(log, "ben", 1, "ana")
    count = tally(log.ledger(), log.line, 1)
    assert (count.needed, count.groups) == (1, ())


def test_nobody_stands_in_for_a_hand_in_the_change():
    log = legal_log(ana=("reviewer", "legal", "author", "governor"))
    log.ask("ana", 1)
    away(log, "ana", "ben")
    assert answers_for(log.ledger(), log.line, "ben", 1, Decision.APPROVE, DURING) == ()
    answer(log, "ben", 1, "ana")
    assert 1 not in log.ledger().approvals


def test_who_had_a_hand_cannot_approve_by_standing_in():
    log = legal_log()
    away(log, "ana", "dana")
    assert "Dana wrote this" in why(log, answer(log, "dana", 1, "ana"))
    assert "Dana stands in, but had a hand in this." in (
        status(log.ledger(), log.line, 1, DURING).sentence
    )


def test_standing_in_ends_with_an_entry_and_what_was_given_stays():
    log = legal_log(approvals=2)
    entry = away(log, "ana", "ben")
    answer(log, "ben", 1, "ana")
    back(log, "ana", entry)
    assert "was ended before" in why(log, back(log, "ana", entry))
    assert not tally(log.ledger(), log.line, 1).groups
    log.save()
    log.ask("dana", 2)
    assert "does not stand in" in why(log, answer(log, "ben", 2, "ana"))


def test_an_answer_that_states_another_day_does_not_count():
    log = legal_log()
    away(log, "ana", "ben")
    for day in (FIRST - timedelta(2), LAST + timedelta(2)):
        moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        assert "does not stand in" in why(log, answer(log, "ben", 1, "ana", time=moment))
    edge = datetime(LAST.year, LAST.month, LAST.day, 23, tzinfo=UTC) + timedelta(hours=2)
    assert why(log, answer(log, "ben", 1, "ana", time=edge)) == ""


def test_an_answer_set_back_in_time_is_seen_in_the_record():
    log = legal_log()
    away(log, "ana", "ben")
    log.comment("ana", 1)
    late = datetime(2025, 6, 1, tzinfo=UTC)
    log.add("tom", Review(Decision.REQUEST_CHANGES, "I do.", log.change(1), "Why?"), time=late)
    answer(log, "ben", 1, "ana")
    dates = next(one for one in audit(log.ledger(), log.line).lines if one.what == "dates")
    assert not dates.ok
    assert "Ben" in dates.sentence


def test_an_absence_announced_with_a_stolen_key_is_worth_nothing():
    log = legal_log(approvals=2, ben=("reviewer", "governor"))
    away(log, "ana", "ben")
    answer(log, "ben", 1, "ana")
    assert not tally(log.ledger(), log.line, 1).groups
    new = SigningKey.generate()
    log.join("ana", new)
    others = [member("ben", roles=("reviewer", "governor")), member("tom", roles=("reviewer",)),
              member("dana", roles=("author", "reviewer"))]  # fmt: skip
    robbed = with_key("ana", "revoked", new)
    legal = member("ana", *robbed.keys, roles=("reviewer", "legal"))
    rules = {"approvals": 2, "sections": (LEGAL,)}
    log.governance = log.propose("ben", team(legal, *others, **rules))
    assert log.ledger().era.version == 2
    assert tally(log.ledger(), log.line, 1).groups[0].needed == 1


REFUSED = [
    ("ana", Away("ana", "ana", FIRST, LAST), "for themselves"),
    ("ana", Away("ana", "kim", FIRST, LAST), "not a reviewer in this team and cannot stand in"),
    ("ana", Away("kim", "ana", FIRST, LAST, "Ill."), "nobody needs to stand in"),
    ("ana", Away("ana", "mal", FIRST, LAST), "cannot stand in"),
    ("ana", Away("ana", "ben", LAST, FIRST), "before the first"),
    ("ana", Away("ana", "ben", FIRST, date(2027, 1, 1)), "more than a year"),
    ("ana", Away("ana", "ben", date(2025, 4, 1), date(2025, 4, 20)), "days are over"),
    ("tom", Away("ana", "ben", FIRST, LAST, "Ill."), "Ask Ana, Ben or Lea."),
    ("ben", Away("ana", "ben", FIRST, LAST, "Ill."), "may not name themselves"),
    ("ben", Away("ana", "tom", FIRST, LAST), "Say why"),
]


@pytest.mark.parametrize(("by", "body", "words"), REFUSED, ids=[words for *_, words in REFUSED])
def test_who_may_not_say_so(log, by, body, words):
    assert words in why(log, log.add(by, body))
    assert not log.ledger().absences


def test_a_governor_may_name_somebody_with_a_reason(log):
    entry = away(log, "ana", "tom", by="ben", reason="Ana is ill.")
    assert log.ledger().absences[entry].reason == "Ana is ill."
    assert "Say why" in why(log, back(log, "tom", entry))
    assert "Only Ana Kovač or Tom Berg" in why(log, back(log, "kim", entry, "No."))
    assert why(log, back(log, "ana", entry)) == ""


def test_where_no_governor_decides_alone_none_names_a_stand_in_alone():
    log = Log(team(governors=2))
    assert "no governor decides alone" in why(log, away(log, "ana", "tom", by="ben", reason="Ill."))
    assert why(log, away(log, "ana", "tom")) == ""


def test_days_do_not_overlap_and_nobody_who_is_away_stands_in(log):
    away(log, "ana", "ben")
    assert "Ben Okafor stands in" in why(log, away(log, "ana", "tom", LAST, LAST + timedelta(3)))
    assert why(log, away(log, "ana", "tom", LAST + timedelta(1), LAST + timedelta(3))) == ""
    assert "is away from 28 April 2025" in why(log, away(log, "lea", "ana"))
    assert why(log, away(log, "ben", "lea")) == ""


def test_there_are_no_chains():
    log = legal_log()
    away(log, "ana", "ben")
    away(log, "ben", "tom")
    assert answers_for(log.ledger(), log.line, "tom", 1, Decision.APPROVE, DURING) == ("ben",)
    assert "Tom Berg does not stand in for Ana" in why(log, answer(log, "tom", 1, "ben", "ana"))
    answer(log, "tom", 1, "ben")
    assert 1 not in log.ledger().approvals


def test_the_sentence_says_for_whom(log):
    log.save()
    log.ask("dana", 1)
    away(log, "ana", "ben")
    ledger = log.ledger()
    others = answers_for(ledger, log.line, "ben", 1, Decision.APPROVE, DURING)
    said = signing_sentence(ledger, log.line, Signing("ben", Decision.APPROVE, 1, "T", others))
    assert said.startswith("I, Ben Okafor, also for Ana Kovač, who is away, approve revision 1")


def test_an_approval_given_again_names_what_was_approved_before(log):
    log.save()
    log.ask("dana", 1)
    log.review("lea", 1)
    log.save()
    log.ask("dana", 2)
    said = signing_sentence(log.ledger(), log.line, Signing("lea", Decision.APPROVE, 2, "T"))
    assert "I approved revision 1; the text has changed since, and I approve it anew." in said


PEOPLE = ("ana", "ben", "lea", "tom")
STEPS = st.one_of(
    st.tuples(st.just("away"), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)),
    st.tuples(st.just("back"), st.sampled_from(PEOPLE), st.integers(0, 3)),
    st.tuples(st.just("yes"), st.sampled_from(PEOPLE), st.none()),
    st.tuples(st.just("no"), st.sampled_from(PEOPLE), st.none()),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=12), st.integers(1, 2), st.integers(1, 3))
def test_standing_in_never_makes_more_of_fewer_people(steps, need, approvals):
    """An approved change has as many people as asked for, and a place in a rule for each."""
    rule = SectionRule(("channels",), ("legal", "hr"), need)
    log = Log(team(approvals=approvals, sections=(rule,)))
    log.ask("dana", log.save())
    for what, person, more in steps:
        ledger = log.ledger()
        if what == "away":
            away(log, person, more)
        elif what == "back" and more < len(ledger.absences):
            back(log, person, list(ledger.absences)[more], "Changed.")
        elif what in ("yes", "no"):
            decision = Decision.APPROVE if what == "yes" else Decision.REQUEST_CHANGES
            others = answers_for(ledger, log.line, person, 1, decision, DURING)
            allowed = may(ledger, log.line, person, Action(decision.value), 1, DURING).allowed
            entry = answer(log, person, 1, *others, decision=decision.value)
            assert log.counts(entry) or not allowed
    ledger = log.ledger()
    assert ledger == replay(log.entries[2:], log.line, since=replay(log.entries[:2], log.line))
    if 1 in ledger.approvals:
        opinions = ledger.approvals[1].opinions
        people = {one.entry.person for one in opinions}
        assert len(people) == len(opinions) >= approvals
        named = {"ana", "tom"}
        taken = {one.entry.person for one in opinions} & named
        taken |= {ledger.absences[a].person for one in opinions for a in one.absences} & named
        assert len(taken) >= need
        assert sum(bool(named & _speaks_for(ledger, one)) for one in opinions) >= need
    assert status(ledger, log.line, 1, DURING).state in (
        State.IN_REVIEW, State.CHANGES_REQUESTED, State.APPROVED
    )  # fmt: skip


def _speaks_for(ledger, opinion):
    return {opinion.entry.person, *(ledger.absences[one].person for one in opinion.absences)}


RULES = st.lists(
    st.builds(
        SectionRule,
        st.just(("channels",)),
        st.lists(st.sampled_from(["legal", "hr", "ana", "lea"]), min_size=1, max_size=2).map(tuple),
        st.just(1) | st.just(2),
    ),
    max_size=2,
)
SOME = st.frozensets(st.sampled_from(PEOPLE))


@settings(max_examples=50, deadline=None)
@given(
    RULES, st.integers(1, 3), st.sampled_from(["kim", "lea"]), SOME, SOME, st.permutations(PEOPLE)
)
def test_who_is_said_to_be_missing_is_exactly_who_is(rules, approvals, author, gave, more, order):
    """Approvals of some people complete the count just where the words say that they do."""
    asked = team(approvals=approvals, sections=tuple(rules))
    if problems(asked):
        return
    log = Log(asked)
    log.ask(author, log.save(author))
    for absent, stand_in in (order[:2], order[2:]):
        away(log, absent, stand_in)
    for person in order:
        if person in gave and may(log.ledger(), log.line, person, Action.APPROVE, 1).allowed:
            others = answers_for(log.ledger(), log.line, person, 1, Decision.APPROVE, DURING)
            answer(log, person, 1, *others)
    if 1 in log.ledger().approvals:
        return
    count = tally(log.ledger(), log.line, 1)
    able = {one.person for one in count.able}
    said = [(count.needed, able)]
    said += [(group.needed, {one.person for one in group.people}) for group in count.groups]
    for person in more & able:
        answer(log, person, 1)
    enough = all(len(more & those) >= needed for needed, those in said)
    assert (1 in log.ledger().approvals) == enough
