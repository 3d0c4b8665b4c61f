"""Stolen keys: what falls into doubt, what stands, and how it is confirmed again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from review_log import TODAY, Log, member, robbed, team

from smguide.review.audit import audit
from smguide.review.doubt import consequences
from smguide.review.doubt_words import consequences_in_words
from smguide.review.keys import SigningKey
from smguide.review.revisions import SectionFacts
from smguide.review.status import Action, State, may, status
from smguide.review.team import KeyStatus, MemberKey, ReviewRules, SectionRule, Team


def at(log: Log, number: int):
    return status(log.ledger(), log.line, number, TODAY)


def why(log: Log, entry: str) -> str:
    return next((one.why for one in log.ledger().ignored if one.id == entry), "")


def why_not(log: Log, person: str, action: Action, number: int) -> str:
    return may(log.ledger(), log.line, person, action, number, TODAY).why


def here(log: Log) -> int:
    """The position of the next entry."""
    return len(log.entries)


def test_an_approval_that_loses_its_threshold_is_in_doubt_and_not_lost(log):
    number = log.approved()
    log.stolen("ben", here(log) - 1)
    ledger = log.ledger()
    assert ledger.in_doubt == {number}
    assert number in ledger.approvals
    assert at(log, number).state is State.IN_DOUBT
    assert at(log, number).in_doubt


def test_what_the_key_signed_before_stands(log):
    number = log.approved()
    log.stolen("ben", here(log))
    assert not log.ledger().in_doubt
    assert at(log, number).state is State.APPROVED


def test_an_approval_that_has_enough_without_the_stolen_key_stands(log):
    number = log.save()
    log.ask("dana", number)
    log.refuse("tom", number)
    for person in ("ana", "ben", "lea", "tom"):
        log.review(person, number)
    log.stolen("ben", 0)
    assert len(log.ledger().approvals[number].opinions) == 4
    assert not log.ledger().in_doubt


def test_nothing_is_published_on_an_approval_in_doubt(log):
    number = log.approved()
    log.stolen("ben", here(log) - 1)
    assert "in doubt" in why(log, log.publish("ana", number))
    assert "confirmed again first" in why_not(log, "ana", Action.PUBLISH, number)


def test_an_edition_in_force_stays_in_force_and_is_marked(log):
    number = log.approved()
    log.publish("ana", number)
    log.stolen("ben", 3)
    found = at(log, number)
    assert (found.state, found.in_doubt) == (State.IN_FORCE, True)
    assert "This approval is in doubt" in found.sentence
    assert log.ledger().in_force(TODAY) is not None
    report = audit(log.ledger(), log.line)
    assert any("approval of revision 1 is in doubt" in line.sentence for line in report.lines)
    assert any("in doubt" in sentence for sentence in report.editions[0].sentences)
    assert not report.ok


def test_others_confirm_it_again_and_it_may_be_published(log):
    number = log.approved()
    log.stolen("ben", here(log) - 1)
    assert why(log, log.again("lea", number)) == ""
    assert log.ledger().in_doubt == {number}
    log.again("tom", number)
    ledger = log.ledger()
    assert not ledger.in_doubt
    (again,) = ledger.reapprovals[number]
    assert [one.entry.person for one in again.opinions] == ["lea", "tom"]
    assert "Lea Novak confirmed it again" in at(log, number).sentence
    assert why(log, log.publish("ana", number)) == ""
    lines = {line.what: line for line in audit(log.ledger(), log.line).lines}
    assert lines["approvals confirmed again"].ok
    assert "approvals in doubt" not in lines


def test_who_may_confirm_again(log):
    number = log.approved()
    assert "Nothing about the approval" in why(log, log.again("lea", number))
    log.stolen("ben", here(log) - 2)
    assert "wrote this" in why(log, log.again("dana", number))
    assert "not a reviewer" in why(log, log.again("kim", number))
    assert "may no longer use this key" in why(log, log.again("ben", number))
    silent = log.review("lea", number, decision="reapprove")
    assert "no reason" in why(log, silent)
    assert why(log, log.again("lea", number)) == ""
    assert "said this already" in why(log, log.again("lea", number))
    assert "confirmed this again already" in why_not(log, "lea", Action.CONFIRM_AGAIN, number)


def test_who_approved_before_with_a_good_key_confirms_again_as_well(log):
    number = log.approved()
    log.stolen("ben", here(log) - 1)
    log.again("ana", number)
    log.again("tom", number)
    assert not log.ledger().in_doubt


def test_a_new_key_of_the_robbed_person_confirms(log):
    number = log.approved()
    log.stolen("ben", here(log) - 1)
    log.join("ben", SigningKey.generate())
    old = log.ledger().team
    ben = old.member("ben")
    keys = (*ben.keys, MemberKey(log.keys["ben"].public))
    people = (replace(ben, keys=keys) if one.person == "ben" else one for one in old.people)
    log.propose("ana", replace(old, people=tuple(people)), version=3)
    log.governance = log.ledger().era.id
    log.again("ben", number)
    log.again("tom", number)
    assert not log.ledger().in_doubt, "the doubt stays with the old key"


def test_a_confirmation_can_fall_into_doubt_in_its_turn(log):
    number = log.approved()
    log.stolen("ben", here(log) - 1)
    first = here(log)
    log.again("lea", number)
    log.again("tom", number)
    assert not log.ledger().in_doubt
    log.stolen("tom", first + 1)
    assert log.ledger().in_doubt == {number}
    assert "answers" not in at(log, number).sentence


def test_taking_a_confirmation_back_is_possible_until_it_is_settled(log):
    number = log.approved()
    log.stolen("ben", here(log) - 1)
    first = log.again("lea", number)
    log.withdraw("lea", first)
    log.again("tom", number)
    assert log.ledger().in_doubt == {number}
    second = log.again("lea", number)
    assert not log.ledger().in_doubt
    assert "settled" in why(log, log.withdraw("lea", second))


def test_what_was_approved_as_a_change_from_it_rests_on_it(log):
    first = log.approved()
    cut = here(log) - 1
    second = log.save()
    log.ask("dana", second, first)
    log.review("lea", second, first)
    log.review("tom", second, first)
    log.stolen("ben", cut)
    assert log.ledger().in_doubt == {first, second}
    assert "rests on revision 1" in at(log, second).sentence
    log.again("lea", first)
    log.again("tom", first)
    assert not log.ledger().in_doubt


def test_the_newest_may_be_confirmed_for_everything_since_the_last_sound_one(log):
    first = log.approved()
    cut = here(log) - 1
    second = log.save()
    log.ask("dana", second, first)
    log.review("lea", second, first)
    log.review("tom", second, first)
    log.stolen("ben", cut)
    assert "Another revision was approved" in why(log, log.again("lea", second, first))
    log.again("lea", second, 0)
    log.again("tom", second, 0)
    assert log.ledger().in_doubt == {first}
    assert log.ledger().base()[0] == second
    assert at(log, first).state is State.SUPERSEDED


def test_a_new_revision_is_compared_with_the_last_one_that_stands(log):
    first = log.approved()
    second = log.approved(base=first)
    log.stolen("ben", here(log) - 1)
    assert log.ledger().base()[0] == first
    third = log.save()
    assert "another now" in why(log, log.ask("dana", third, second))
    log.ask("dana", third, first)
    log.review("lea", third, first)
    log.review("tom", third, first)
    assert log.ledger().base()[0] == third
    assert why(log, log.publish("ana", third)) == ""
    assert at(log, second).state is State.SUPERSEDED


def test_an_open_answer_by_a_stolen_key_lapses_and_the_one_before_it_stands_again():
    spare = MemberKey(SigningKey.generate().public)
    tom = member("tom", *member("tom").keys, spare)
    log = Log(team(*(tom if one.person == "tom" else one for one in team().people), approvals=2))
    number = log.save()
    log.ask("dana", number)
    log.refuse("tom", number)
    forged = log.review("tom", number)
    log.stolen("tom", here(log) - 1)
    assert forged in log.ledger().entries
    log.review("ana", number)
    log.review("ben", number)
    assert not log.ledger().approvals, "Tom’s wish for changes holds"


def test_a_refusal_that_a_stolen_key_took_back_holds_again(log):
    number = log.save()
    log.ask("dana", number)
    wish = log.refuse("tom", number)
    cut = here(log)
    log.withdraw("tom", wish)
    log.review("ana", number)
    log.review("ben", number)
    assert number in log.ledger().approvals
    log.stolen("tom", cut)
    assert log.ledger().in_doubt == {number}


def test_a_revision_signed_by_a_stolen_key_loses_its_author_and_its_approval(log):
    number = log.save("kim")
    cut = here(log)
    log.ask("lea", number)
    log.review("ana", number)
    log.review("ben", number)
    other = log.save("kim")
    log.stolen("kim", cut)
    ledger = log.ledger()
    assert not ledger.in_doubt, "Lea asked for the review and answers for it"
    assert consequences(ledger, log.line, log.keys["kim"].public.fingerprint, cut).authors == (
        other,
    )


def test_a_revision_seen_before_the_theft_keeps_its_author(log):
    early = log.save("kim")
    log.comment("ana", early)
    cut = here(log)
    late = log.save("kim")
    log.stolen("kim", cut)
    count = audit(log.ledger(), log.line)
    (line,) = (one for one in count.lines if one.what == "authors")
    assert line.sentence == f"It is not established who wrote revision {late}."


def test_whoever_answers_for_it_lets_a_revision_without_author_be_confirmed(log):
    number = log.save("kim")
    asked = here(log)
    log.ask("kim", number)
    log.review("ana", number)
    log.review("ben", number)
    log.stolen("kim", asked)
    assert log.ledger().in_doubt == {number}
    assert "no longer established who wrote revision 1" in at(log, number).sentence
    assert "not established" in why(log, log.again("tom", number))
    assert why(log, log.ask("lea", number)) == ""
    assert log.ledger().under_review == 0
    assert "wrote this" in why(log, log.again("lea", number))
    log.again("tom", number)
    log.again("ana", number)
    assert not log.ledger().in_doubt


def test_a_team_decided_with_a_stolen_key_takes_along_what_was_approved_under_it():
    log = Log(team(approvals=2))
    cut = here(log)
    log.propose("ben", team(approvals=1))
    log.governance = log.ledger().era.id
    number = log.save()
    log.ask("dana", number)
    log.review("tom", number)
    assert number in log.ledger().approvals
    log.stolen("ben", cut, approvals=2)
    ledger = log.ledger()
    assert ledger.in_doubt == {number}
    assert len(ledger.shaken) == 1
    assert "a stolen key had decided" in at(log, number).sentence
    lines = {one.what: one.sentence for one in audit(ledger, log.line).lines}
    assert lines["teams in doubt"] == "Version 2 of the team was decided with a stolen key."
    log.again("tom", number)
    log.again("ana", number)
    assert not log.ledger().in_doubt


def test_a_team_with_votes_enough_without_the_stolen_key_stands():
    log = Log(team(approvals=2, governors=2))
    proposal = log.propose("ana", team(approvals=1, governors=2))
    cut = here(log)
    log.vote("ben", proposal, approve=False)
    log.vote("lea", proposal)
    log.governance = log.ledger().era.id
    number = log.save()
    log.ask("dana", number)
    log.review("tom", number)
    robbed_team = robbed(log.ledger().team, log.keys["ben"], cut)
    change = log.propose("ana", robbed_team, version=3)
    log.vote("lea", change)
    assert not log.ledger().shaken
    assert not log.ledger().in_doubt


def test_a_doubt_is_never_taken_back_but_may_begin_earlier(log):
    first = log.approved()
    cut = here(log) - 1
    second = log.approved(base=first)
    log.stolen("ben", here(log) - 1)
    assert log.ledger().in_doubt == {second}
    log.stolen("ben", here(log) + 5)
    assert log.ledger().in_doubt == {second}
    log.stolen("ben", cut)
    assert log.ledger().in_doubt == {first, second}


def test_a_confirmation_of_an_edition_by_a_stolen_key_counts_no_more(log):
    number = log.approved()
    log.publish("ana", number)
    log.review("ana", number, number, "confirm")
    log.review("ben", number, number, "confirm")
    assert at(log, number).state is State.CONFIRMED
    log.stolen("ben", here(log) - 1)
    found = at(log, number)
    assert (found.state, found.in_doubt) == (State.IN_FORCE, False)


def test_a_rule_for_sections_falls_with_the_answer_that_fulfilled_it():
    rule = SectionRule(("ip",), ("legal",))
    lea = member("lea", roles=("reviewer", "author", "governor", "legal"))
    people = [lea if one.person == "lea" else one for one in team().people]
    log = Log(Team(tuple(people), ReviewRules(1, 1, False, (rule,))))
    number = log.save(sections={"s1": SectionFacts("ip", "d" * 64)})
    log.ask("dana", number)
    log.review("tom", number)
    log.review("ana", number)
    log.stolen("ana", here(log) - 1, by="ben")
    assert log.ledger().in_doubt == {number}
    log.again("tom", number)
    assert log.ledger().in_doubt == {number}, "Legal is still missing"
    log.again("lea", number)
    assert not log.ledger().in_doubt


def test_where_one_person_is_enough_it_is_enough_again():
    ana = member("ana", roles=("author", "reviewer", "governor", "publisher"))
    ben = member("ben", roles=("author", "reviewer", "governor"))
    log = Log(Team((ana, ben), ReviewRules(1, 1, True)))
    number = log.save("ana")
    log.ask("ana", number)
    log.review("ben", number)
    log.stolen("ben", here(log) - 1)
    assert log.ledger().in_doubt == {number}
    log.again("ana", number)
    ledger = log.ledger()
    assert not ledger.in_doubt
    assert ledger.reapprovals[number][0].one_person


def test_what_a_doubt_would_mean_is_told_before_and_nothing_changes(log):
    number = log.approved()
    log.publish("ana", number)
    before = log.ledger()
    key = log.keys["ben"].public.fingerprint
    found = consequences(before, log.line, key, 3)
    assert (found.approvals, found.authors, found.teams) == ((number,), (), ())
    assert [one.type for one in found.entries] == ["review"]
    assert consequences_in_words(before, found) == (
        "One entry that this key has signed is in doubt.",
        "The approval of revision 1 is in doubt until it is confirmed again.",
        "Edition 1.0 stays what it is, but marked.",
    )
    assert log.ledger() == before
    log.stolen("ben", 3)
    assert log.ledger().in_doubt == set(found.approvals)
    nothing = consequences(before, log.line, key, here(log))
    assert "Nothing falls into doubt" in consequences_in_words(before, nothing)[0]


def test_an_old_record_with_a_key_revoked_without_a_place_settles_nothing_anew(log):
    number = log.approved()
    old = log.ledger().team
    ben = old.member("ben")
    keys = (replace(ben.keys[0], status=KeyStatus.REVOKED),)
    people = (replace(ben, keys=keys) if one.person == "ben" else one for one in old.people)
    log.propose("ana", replace(old, people=tuple(people)))
    assert not log.ledger().in_doubt
    assert at(log, number).state is State.APPROVED


@pytest.mark.parametrize("cut", range(1, 14))
def test_going_on_from_an_earlier_result_tells_the_same(cut):
    from smguide.review.replay import replay

    log = Log()
    number = log.approved()
    log.approved(base=number)
    log.stolen("ben", 6)
    log.again("lea", 2, 1)
    log.again("tom", 2, 1)
    half = replay(log.entries[:cut], log.line)
    assert replay(log.entries[cut:], log.line, since=half) == log.ledger()
