"""States, permissions and the sentences about them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from review_log import NAMES, TODAY, Log, member, team, with_key

from smguide.model.wording import date_in_words
from smguide.review.audit import audit
from smguide.review.bodies import Decision, Join
from smguide.review.keys import SigningKey
from smguide.review.signing_sentences import Signing, signing_sentence, vote_sentence
from smguide.review.status import Action, State, may, status, withdrawable
from smguide.review.team import MemberKey, ReviewRules, SectionRule, problems, warnings
from smguide.review.words import call_name

LATER = TODAY + timedelta(days=30)


def at(log, number, today=TODAY):
    return status(log.ledger(), log.line, number, today)


def reach(log: Log, state: State) -> int:
    """A revision in the wanted state."""
    number = log.save()
    if state is State.DRAFT:
        return number
    until = TODAY - timedelta(days=1) if state is State.EXPIRED else None
    asking = log.ask("dana", number, asked=["ben"], until=until)
    if state in (State.CHANGES_REQUESTED, State.REJECTED):
        decision = "reject" if state is State.REJECTED else "request-changes"
        log.review("tom", number, decision=decision, comment="Too vague.")
    if state is State.WITHDRAWN:
        log.withdraw("dana", asking)
    if state not in (State.APPROVED, State.SCHEDULED, State.IN_FORCE, State.CONFIRMED,
                     State.SUPERSEDED, State.IN_DOUBT):  # fmt: skip
        return number
    log.review("ana", number)
    log.review("ben", number)
    return approved_further(log, number, state)


def approved_further(log: Log, number: int, state: State) -> int:
    if state is State.IN_DOUBT:
        log.stolen("ben", len(log.entries) - 1)
    elif state is not State.APPROVED:
        log.publish("ana", number, "1.0", LATER if state is State.SCHEDULED else TODAY)
    if state is State.CONFIRMED:
        log.review("ana", number, number, "confirm")
        log.review("ben", number, number, "confirm")
    if state is State.SUPERSEDED:
        log.publish("ana", log.approved(base=number), "1.1")
    return number


def test_a_revision_after_changes_asked_for_says_what_it_follows():
    log = Log()
    number = log.save()
    log.ask("dana", number)
    log.review("ana", number)
    log.review("tom", number, decision="request-changes", comment="Too vague.")
    assert status(log.ledger(), log.line, log.save(), TODAY).sentence == (
        "Nobody has been asked for a review yet. "
        "It follows round 1 of the review, which was about revision 1. "
        "Tom asked for changes: “Too vague.” Ana had approved revision 1. "
        "Asking for a review of this one begins round 2."
    )


SENTENCES = {
    State.DRAFT: "Nobody has been asked for a review yet.",
    State.IN_REVIEW: "Any two of Ana, Ben, Lea and Tom are needed. "
    "Ben was asked and has not answered.",
    State.CHANGES_REQUESTED: "Tom asked for changes: “Too vague.” "
    "The authors can save a new revision and ask again.",
    State.REJECTED: "Tom rejected it: “Too vague.” "
    "The authors can save a new revision and ask again.",
    State.WITHDRAWN: "Dana took the request for a review back: “A mistake.”",
    State.EXPIRED: "Answers were wanted by 31 May 2025. They still count; or ask again. "
    "Any two of Ana, Ben, Lea and Tom are needed. Ben was asked and has not answered.",
    State.APPROVED: "Approved by Ana and Ben. It is not published yet.",
    State.IN_DOUBT: "Approved by Ana and Ben. "
    "This approval is in doubt, and nothing new is published on it. "
    "A key of Ben Okafor, which counts as stolen, has signed an approval of it. "
    "Any two of Ana, Lea and Tom are needed.",
    State.SCHEDULED: "Approved by Ana and Ben. Edition 1.0 takes effect on 1 July 2025.",
    State.IN_FORCE: "Approved by Ana and Ben. In force since 1 June 2025 as edition 1.0.",
    State.CONFIRMED: "Approved by Ana and Ben. In force since 1 June 2025 as edition 1.0. "
    "Confirmed without change by Ana and Ben on 1 May 2025.",
    State.SUPERSEDED: "Approved by Ana and Ben. Edition 1.1 has taken its place.",
}


@pytest.mark.parametrize("state", State)
def test_every_state_is_reached_and_said(log, state):
    found = at(log, reach(log, state))
    assert (found.state, found.sentence) == (state, SENTENCES[state])
    assert found.is_in_force == (state in (State.IN_FORCE, State.CONFIRMED))


def test_a_scheduled_edition_comes_into_force_by_itself_and_the_older_one_steps_back(log):
    first = reach(log, State.IN_FORCE)
    second = log.approved(base=first)
    log.publish("ana", second, "1.1", LATER)
    assert [at(log, number).state for number in (first, second)] == ["in-force", "scheduled"]
    assert [at(log, one, LATER).state for one in (first, second)] == ["superseded", "in-force"]


def test_a_later_edition_that_came_first_stays_in_force(log):
    number = log.approved()
    log.publish("ana", number, "1.0", LATER)
    log.publish("ana", log.approved(base=number), "1.1", TODAY)
    assert at(log, number).state == at(log, number, LATER).state == State.SUPERSEDED
    assert at(log, 2, LATER).state is State.IN_FORCE


def test_what_is_missing_is_said_in_words(log):
    log.save()
    log.ask("dana", 1)
    log.review("ana", 1)
    found = at(log, 1)
    assert found.sentence == "Approved by Ana. Any one more of Ben, Lea or Tom is needed."
    assert (found.needed, found.missing) == (1, ("ben", "lea", "tom"))
    assert [answer.name for answer in found.answered] == ["Ana Kovač"]


def test_a_stale_approval_is_shown_as_stale(log):
    log.save()
    log.ask("dana", 1)
    log.review("lea", 1)
    log.save()
    log.ask("dana", 2)
    found = at(log, 2)
    assert [answer.person for answer in found.stale] == ["lea"]
    assert "Lea approved revision 1; the text has changed since." in found.sentences
    log.review("lea", 2)
    assert not at(log, 2).stale


def test_a_new_round_on_the_same_text_waits_for_whoever_asked_for_changes(log):
    log.save()
    log.ask("dana", 1)
    log.refuse("tom", 1)
    log.ask("dana", 1)
    found = at(log, 1)
    assert (found.state, found.round) == (State.IN_REVIEW, 2)
    assert "Tom asked for changes" in found.sentence


def test_what_became_of_earlier_revisions_is_said(log):
    log.save()
    log.ask("dana", 1)
    log.refuse("tom", 1)
    log.save()
    log.ask("dana", 2)
    log.save()
    asking = log.ask("dana", 3)
    assert at(log, 1).sentence == "Tom asked for changes: “Too vague.”"
    log.withdraw("dana", asking)
    found = at(log, 2)
    assert (found.state, found.sentence) == ("superseded", "Revision 3 has taken its place.")
    assert may(log.ledger(), log.line, "dana", Action.ASK, 2).allowed


def test_rules_that_changed_in_between_are_said(log):
    log.save()
    log.ask("dana", 1)
    log.review("ana", 1)
    log.governance = log.propose("ana", team(approvals=1))
    assert "The rules changed in between" in at(log, 1).sentence
    assert may(log.ledger(), log.line, "ana", Action.APPROVE, 1).allowed
    log.review("ana", 1)
    assert at(log, 1).state is State.APPROVED


def test_a_rule_for_sections_names_its_people():
    rule = SectionRule(("ip-confidentiality",), ("legal", "lea"))
    log = Log(team(approvals=1, sections=(rule,)))
    log.save()
    log.ask("dana", 1)
    log.review("ben", 1)
    assert (
        "Any one of Ana or Lea must agree, because of ip confidentiality." in at(log, 1).sentences
    )


def test_a_group_is_called_by_its_name():
    rule = SectionRule(("ip-confidentiality",), ("legal", "hr"))
    log = Log(team(approvals=1, sections=(rule,)))
    log.save()
    log.ask("dana", 1)
    said = "Any one of Legal or Hr (Ana or Tom) must agree, because of ip confidentiality."
    assert said in at(log, 1).sentences


def test_a_rule_for_sections_does_not_name_who_wrote_it():
    rule = SectionRule(("ip-confidentiality",), ("legal", "lea"))
    log = Log(team(approvals=1, sections=(rule,)))
    log.save("lea")
    log.ask("lea", 1)
    assert "Ana must agree, because of ip confidentiality." in at(log, 1).sentences
    assert [one.person for one in at(log, 1).groups[0].people] == ["ana"]


def test_a_rule_for_sections_says_that_nobody_is_left():
    log = Log(team(approvals=1, sections=(SectionRule(("ip-confidentiality",), ("lea",)),)))
    log.save("lea")
    log.ask("lea", 1)
    log.review("ben", 1)
    assert at(log, 1).state is State.IN_REVIEW
    assert at(log, 1).sentence.endswith(
        "One must agree, because of ip confidentiality, but nobody is left who could. "
        "Name more reviewers."
    )


def test_too_few_reviewers_are_said():
    log = Log(team(*map(member, ("ana", "dana")), approvals=2))
    log.save("dana")
    log.ask("dana", 1)
    assert "Two must approve, but only Ana could. Name more reviewers." in at(log, 1).sentences


WHY_NOT = [
    ("dana", Action.APPROVE, "Dana wrote this, so Dana cannot approve it."),
    ("kim", Action.APPROVE, "Kim Ito is not a reviewer in this team."),
    ("mal", Action.COMMENT, "mal is not in the team of these guidelines."),
    (
        "tom",
        Action.ASK,
        "Tom Berg is not an author in this team, and only authors ask for a review.",
    ),
    ("tom", Action.PUBLISH, "Tom Berg may not publish. Ask Ana, Ben or Lea."),
    ("ana", Action.PUBLISH, "Revision 1 is not approved."),
    ("tom", Action.CHANGE_TEAM, "Tom Berg may not change the team. Ask Ana, Ben or Lea."),
    ("tom", Action.WITHDRAW, "Tom Berg has nothing to take back about revision 1."),
    ("tom", Action.CONFIRM, "Revision 1 is not published, so there is nothing to confirm."),
]  # fmt: skip


@pytest.mark.parametrize(("person", "action", "why"), WHY_NOT)
def test_the_verdict_says_why_not(log, person, action, why):
    log.save()
    log.ask("dana", 1)
    verdict = may(log.ledger(), log.line, person, action, 1)
    assert (verdict.allowed, verdict.why) == (False, why)


def test_somebody_without_a_key_may_do_nothing(log):
    people = [member(one) for one in ("ana", "ben", "dana")]
    log.governance = log.propose("ana", team(*people, with_key("tom", "retired")))
    log.save()
    assert "no key" in may(log.ledger(), log.line, "tom", Action.COMMENT, 1).why


def test_nobody_approves_twice(log):
    log.save()
    log.ask("dana", 1)
    log.review("ana", 1)
    verdict = may(log.ledger(), log.line, "ana", Action.APPROVE, 1)
    assert verdict.why == "Ana has approved this already."


def test_who_else_must_confirm_is_said(log):
    number = log.approved()
    log.publish("ana", number)
    log.review("ana", number, number, "confirm")
    found = at(log, number)
    assert found.sentence.endswith(
        "Ana confirms that it is still right. Any one more of Ben, Lea, Tom or Dana is needed."
    )
    assert [(one.decision, one.counts) for one in found.answered][-1] == (Decision.CONFIRM, True)
    verdict = may(log.ledger(), log.line, "ana", Action.CONFIRM, number)
    assert verdict.why == "Ana has confirmed this already."
    log.review("ben", number, number, "confirm")
    assert at(log, number).state is State.CONFIRMED
    assert may(log.ledger(), log.line, "ana", Action.CONFIRM, number).allowed


def test_what_can_be_taken_back_is_listed(log):
    log.save()
    log.ask("dana", 1)
    remark = log.comment("ana", 1)
    answer = log.review("ana", 1)
    ledger = log.ledger()
    assert [entry.id for entry in withdrawable(ledger, "ana", 1)] == [answer, remark]
    assert may(ledger, log.line, "ana", Action.WITHDRAW, 1).allowed


def _do(log: Log, person: str, action: Action, number: int) -> str:
    base = log.ledger().approved
    answers = (Action.APPROVE, Action.REQUEST_CHANGES, Action.REJECT, Action.CONFIRM)
    if action in answers:
        against = number if action is Action.CONFIRM else base
        return log.review(person, number, against, action.value, "A reason.")
    if action is Action.ASK:
        return log.ask(person, number, base)
    if action is Action.COMMENT:
        return log.comment(person, number)
    if action is Action.PUBLISH:
        return log.publish(person, number, f"{len(log.entries)}.0")
    if action is Action.CHANGE_TEAM:
        rules = ReviewRules(approvals=1 + len(log.entries) % 2)
        new = team(approvals=rules.approvals)
        version = log.ledger().era.version + 1
        return log.propose(person, new, version=version)
    found = withdrawable(log.ledger(), person, number)
    return log.withdraw(person, found[0].id if found else log.guideline)


STEPS = st.tuples(
    st.sampled_from(sorted(set(NAMES) - {"mal"})),
    st.sampled_from([Action.ASK, Action.APPROVE, Action.APPROVE, *Action]),
    st.integers(1, 3),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS | st.just("save"), max_size=14))
def test_what_is_allowed_counts_and_what_is_not_does_not(steps):
    log = Log(team(approvals=2))
    log.save()
    for step in steps:
        if step == "save":
            log.save(sorted(_AUTHORS)[log.line.count % 2])
            continue
        person, action, number = step
        if log.line.by_number(number) is None:
            continue
        verdict = may(log.ledger(), log.line, person, action, number)
        entry = _do(log, person, action, number)
        ledger = log.ledger()
        again = re.search("has (approved|confirmed) this already", verdict.why) is not None
        assert (entry in ledger.entries) == (verdict.allowed or again)
        log.governance = ledger.era.id
        _check_laws(log, ledger)


_AUTHORS = ("dana", "kim")


def _check_laws(log, ledger):
    for number, approval in ledger.approvals.items():
        people = {one.entry.person for one in approval.opinions}
        assert len(people) >= 2
        assert log.line.behind[number - 1].author_email.split("@")[0] not in people
    for edition in ledger.editions:
        assert edition.number in ledger.approvals
    for number in range(1, log.line.count + 1):
        assert status(ledger, log.line, number, TODAY).sentence


def test_the_sentence_that_is_signed(log):
    log.approved()
    log.publish("ana", 1, "1.1")
    log.save()
    log.ask("dana", 2, 1)
    title = "Northwind · Social Media Guidelines"

    def sentence(decision):
        return signing_sentence(log.ledger(), log.line, Signing("lea", decision, 2, title))

    assert sentence(Decision.APPROVE) == (
        f"I, Lea Novak, approve revision 2 of “{title}” as a change from revision 1 (edition 1.1). "
        "I had no hand in writing it."
    )
    assert sentence(Decision.REQUEST_CHANGES).startswith("I, Lea Novak, ask for changes to rev")
    assert "confirm it without change" in sentence(Decision.CONFIRM)


def test_the_sentence_where_one_person_is_enough_says_so():
    log = _alone()
    sentence = signing_sentence(log.ledger(), log.line, Signing("dana", Decision.APPROVE, 1, "T"))
    assert sentence == (
        "I, Dana Reyes, approve revision 1 of “T” as its first text. "
        "I had a hand in writing it; in this team one person is enough."
    )
    verdict = may(log.ledger(), log.line, "dana", Action.APPROVE, 1)
    assert verdict.allowed
    assert "one person is enough" in verdict.why
    log.review("dana", 1)
    assert "Dana approved an own change" in at(log, 1).sentence
    report = audit(log.ledger(), log.line)
    assert any("One person was enough" in line.sentence for line in report.lines)
    assert report.advice


def _alone() -> Log:
    roles = ("author", "reviewer", "governor", "publisher")
    log = Log(team(member("dana", roles=roles), one_person_is_enough=True), maker="dana")
    log.save("dana")
    log.ask("dana", 1)
    return log


def test_the_sentence_of_a_vote(log):
    log = Log(team(governors=2))
    proposal = log.propose("ana", team(governors=1))
    said = vote_sentence(log.ledger(), person="ben", proposal=proposal, approve=True)
    assert said.startswith("I, Ben Okafor, agree to version 2 of the team and its rules")


def test_the_audit_names_who_approved_what_in_which_words(log):
    log.publish("ana", log.approved())
    report = audit(log.ledger(), log.line)
    assert report.ok
    (record,) = report.editions
    assert record.sentences[1:] == (
        "Ana Kovač, 1 May 2025: “I, Ana Kovač, approve.”",
        "Ben Okafor, 1 May 2025: “I, Ben Okafor, approve.”",
    )


def test_the_audit_lists_what_does_not_count_and_what_is_in_doubt(log):
    log.put(b"noise")
    log.save()
    log.comment("tom", 1)
    new = SigningKey.generate()
    log.join("tom", new)
    old = MemberKey(member("tom").keys[0].key, with_key("tom", "revoked").keys[0].status, 2)
    people = [member(one) for one in ("ana", "ben", "dana")]
    log.propose("ana", team(*people, member("tom", old, MemberKey(new.public))))
    report = audit(log.ledger(), log.line)
    bad = {line.what: line.sentence for line in report.lines if not line.ok}
    assert bad == {
        "signatures": "One entry does not count; each is listed with the reason.",
        "doubt": "1 entry by Tom Berg may have been forged.",
    }


def test_the_audit_sees_clocks_that_run_backwards_and_unknown_authors(log):
    log.save("kim", signer=None)
    log.add("tom", Join("Tom Berg", "tom@example.org", log.keys["tom"].public.line))
    log.comment("ana", 1)
    log.ask("kim", 1, time=datetime(2022, 1, 1, tzinfo=UTC))
    log.save("kim", signer=None)
    bad = {line.what for line in audit(log.ledger(), log.line).lines if not line.ok}
    assert {"dates", "authors"} <= bad


def test_a_team_of_its_own_warns_of_dead_ends():
    alone = team(member("ana", roles=("author", "reviewer", "governor")), approvals=1)
    assert not problems(alone)
    assert len(warnings(alone)) == 2
    assert not warnings(team(approvals=2, governors=2))


@pytest.mark.parametrize(
    ("rules", "part"),
    [
        ({"approvals": 0}, "none is not enough"),
        ({"governors": 0}, "none is not enough"),
        ({"approvals": 7}, "ask for 7 approvals"),
        ({"approvals": 2, "one_person_is_enough": True}, "cannot both hold"),
        ({"sections": (SectionRule(("channels",), ("legal",), 2),)}, "more reviewers than"),
    ],
)
def test_rules_that_cannot_work_are_named(rules, part):
    assert any(part in sentence for sentence in problems(team(**rules)))


def test_two_people_with_one_address_are_named():
    twin = replace(member("ben"), email="ANA@example.org")
    assert any("same e-mail" in one for one in problems(team(member("ana"), twin)))


def test_call_names_are_first_names_unless_shared():
    ana, other = member("ana"), replace(member("ben"), name="Ana Berg")
    doctor = replace(member("tom"), name="Dr. Tom Berg")
    people = team(ana, other, doctor, member("lea"))
    assert [call_name(people, one) for one in people.people] == [
        "Ana Kovač", "Ana Berg", "Dr. Tom Berg", "Lea",
    ]  # fmt: skip
    assert date_in_words(date(2025, 5, 3)) == "3 May 2025"
