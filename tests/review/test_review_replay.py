"""The replay: what counts, what is ignored, what raises the alarm."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from review_log import NAMES, Log, digest, member, team, with_key

from smguide.errors import Alarm
from smguide.review.bodies import Decision, Genesis, Review, Vote
from smguide.review.comments import Comment
from smguide.review.event import event_id, next_chain, write_event
from smguide.review.keys import SigningKey
from smguide.review.references import ChangeRef
from smguide.review.replay import LoggedEvent, read_entry, replay
from smguide.review.revisions import SectionFacts
from smguide.review.team import MemberKey, SectionRule


def why(log: Log, entry: str) -> str:
    """The sentence with which an entry was ignored; empty where it counts."""
    ledger = log.ledger()
    assert (entry in ledger.entries) != any(one.id == entry for one in ledger.ignored)
    return next((one.why for one in ledger.ignored if one.id == entry), "")


def test_two_people_approve_a_revision_for_good(log):
    number = log.approved()
    approval = log.ledger().approvals[number]
    assert [one.entry.person for one in approval.opinions] == ["ana", "ben"]
    assert approval.entry.position == len(log.entries) - 1
    assert (approval.base_number, approval.one_person) == (0, False)


def test_one_person_answering_twice_is_one_person(log):
    log.save()
    log.ask("dana", 1)
    log.review("ana", 1)
    log.review("ana", 1)
    assert not log.ledger().approvals


def test_a_wish_for_changes_holds_up_approval_until_its_author_agrees(log):
    log.save()
    log.ask("dana", 1)
    log.refuse("tom", 1)
    log.review("ana", 1)
    log.review("ben", 1)
    assert not log.ledger().approvals
    log.review("tom", 1)
    assert 1 in log.ledger().approvals


def test_a_withdrawn_wish_for_changes_no_longer_holds(log):
    log.save()
    log.ask("dana", 1)
    wish = log.refuse("tom", 1)
    log.withdraw("tom", wish)
    log.review("ana", 1)
    log.review("ben", 1)
    assert 1 in log.ledger().approvals


def test_publishing_needs_approval_and_the_role(log):
    log.save()
    assert "not approved" in why(log, log.publish("ana", 1))
    number = log.approved()
    assert "may not publish" in why(log, log.publish("tom", number))
    assert why(log, log.publish("ana", number)) == ""


def test_edition_numbers_only_go_up(log):
    number = log.approved()
    log.publish("ana", number, "1.9")
    for edition in ("1.9", "1.8", "1.0", "0.10"):
        assert "does not come after" in why(log, log.publish("ana", number, edition))
    assert why(log, log.publish("ana", number, "1.10")) == ""


def test_an_older_revision_is_not_published_over_a_newer_one(log):
    first = log.approved()
    second = log.approved(base=first)
    log.publish("ana", second, "1.0")
    assert "restore" in why(log, log.publish("ana", first, "1.1"))


def test_a_new_round_begins_after_changes_were_requested(log):
    log.save()
    log.ask("dana", 1, asked=["ana"])
    log.ask("dana", 1, asked=["ben"])
    assert log.ledger().rounds[1].asked == ("ana", "ben")
    log.refuse("ana", 1)
    log.save()
    log.ask("dana", 2)
    assert (log.ledger().rounds[2].number, log.ledger().under_review) == (2, 2)
    assert "taken the place" in why(log, log.review("ben", 1))


def test_withdrawing_what_was_asked_ends_the_review(log):
    log.save()
    asking = log.ask("dana", 1)
    assert "Only Dana Reyes" in why(log, log.withdraw("ana", asking))
    log.withdraw("dana", asking)
    assert "Nobody has asked" in why(log, log.review("ana", 1))


def test_taking_back_a_second_asking_leaves_the_first(log):
    log.save()
    log.ask("dana", 1)
    log.withdraw("lea", log.ask("lea", 1))
    assert log.ledger().under_review == 1


def test_nothing_is_withdrawn_from_a_settled_review(log):
    number = log.save()
    asking = log.ask("dana", number)
    answer = log.review("ana", number)
    log.review("ben", number)
    for who, what in (("dana", asking), ("ana", answer)):
        assert "settled" in why(log, log.withdraw(who, what))


def test_comments_stay_and_say_when_they_were_taken_back(log):
    log.save()
    first = log.comment("kim", 1, section="s1", clause="c1", quote="as soon as")
    log.comment("ana", 1, reply_to=first)
    log.withdraw("kim", first)
    comments = log.ledger().comments
    assert [remark.withdrawn for remark in comments.values()] == ["A mistake.", ""]


def test_a_confirmation_needs_as_many_people_as_an_approval(log):
    number = log.approved()
    assert "not published" in why(log, log.review("ana", number, number, "confirm"))
    log.publish("ana", number)
    log.review("ana", number, number, "confirm")
    assert not log.ledger().confirmations
    log.review("dana", number, number, "confirm")
    (done,) = log.ledger().confirmations
    assert {one.entry.person for one in done.opinions} == {"ana", "dana"}


def test_going_on_from_an_earlier_result_is_the_same_as_starting_over(log):
    for _ in range(3):
        log.approved(base=log.ledger().approved)
    log.put(b"noise")
    log.comment("kim", 1)
    for cut in range(1, len(log.entries)):
        half = replay(log.entries[:cut], log.line)
        assert replay(log.entries[cut:], log.line, since=half) == log.ledger()
        assert half.count == cut


def test_entries_known_to_be_good_are_not_checked_again(log):
    number = log.save()
    log.ask("dana", number)
    data = bytearray(log.write("ana", log_review(log, number)))
    at = data.index(b"SIGNATURE-----\n") + 150
    data[at] = ord("A") if data[at] != ord("A") else ord("B")
    entry = log.put(bytes(data))
    assert not log.counts(entry)
    assert entry in log.ledger(verified={entry}).entries


def test_entries_may_be_read_ahead_of_the_replay(log):
    log.approved()
    log.put(b"noise")

    def ahead(entries, verified):
        return [read_entry(logged, verified) for logged in list(entries)]

    assert log.ledger(reader=ahead) == log.ledger()


def log_review(log, number):
    return Review(Decision.APPROVE, "I approve.", log.change(number))


ELSE = {"author_email": "x@y.org", "committer_email": "x@y.org"}
SPARE = SigningKey.generate()


@pytest.mark.parametrize(
    "facts",
    [
        {"author_email": "TOM@example.org "},
        {"committer_email": "tom@example.org"},
        {"co_authors": ("tom@example.org",)},
        {**ELSE, "signer": member("tom").keys[0].key.fingerprint},
        {**ELSE, "signer": SPARE.public.fingerprint},
    ],
    ids=["author", "committer", "co-author", "signer", "second key"],
)
def test_nobody_approves_a_change_they_had_a_hand_in(facts):
    keys = (*member("tom").keys, MemberKey(SPARE.public))
    tom = member("tom", *keys, roles=("author", "reviewer"))
    log = Log(team(*map(member, ("ana", "ben", "kim")), tom))
    log.save("kim", **facts)
    log.save("kim")
    log.ask("kim", 2)
    said = why(log, log.review("tom", 2))
    words_only = facts.get("co_authors")
    assert ("Words of Tom’s" if words_only else "Tom wrote revision 1") in said
    assert why(log, log.review("ana", 2)) == ""


def test_whoever_asks_cannot_approve(log):
    log.save("kim")
    log.ask("dana", 1)
    assert "Dana wrote this, so Dana cannot approve it." in why(log, log.review("dana", 1))


def test_a_claim_after_an_approval_takes_the_approval_away(log):
    log.save("kim")
    log.ask("kim", 1)
    log.review("lea", 1)
    log.ask("lea", 1)
    log.review("ana", 1)
    assert not log.ledger().approvals


def test_a_revision_of_unknown_authors_cannot_be_approved_until_somebody_answers_for_it(log):
    stranger = {"author_email": "x@y.org", "committer_email": "x@y.org", "signer": None}
    log.save("kim", **stranger)
    log.save("kim")
    log.ask("kim", 2)
    assert "not established who wrote revision 1" in why(log, log.review("ana", 2))
    log.ask("dana", 2, claims=(1,))
    log.review("ana", 2)
    log.review("ben", 2)
    assert 2 in log.ledger().approvals


def test_a_revision_signed_with_a_stolen_key_has_no_established_author(log):
    new = SigningKey.generate()
    stolen = log.keys["kim"].public.fingerprint
    log.join("kim", new)
    people = [member(one) for one in ("ana", "ben", "lea", "dana")]
    log.governance = log.propose("ana", team(*people, with_key("kim", "revoked", new)))
    log.save("kim", signer=stolen)
    log.save("dana")
    log.ask("dana", 2)
    assert "not established who wrote revision 1" in why(log, log.review("ana", 2))


def test_a_revision_signed_by_somebody_who_is_no_author_has_no_established_author(log):
    log.save("tom")
    log.save("kim")
    log.ask("kim", 2)
    assert "not established who wrote revision 1" in why(log, log.review("ana", 2))


@pytest.mark.parametrize(
    "changed",
    [member("kim", roles=("reviewer",)), with_key("kim", "retired"), None],
    ids=["no author any more", "key retired", "left"],
)
def test_who_may_no_longer_write_has_written_what_was_seen_before(log, changed):
    log.save("kim", "Before")
    log.comment("dana", 1)
    people = [member(one) for one in ("ana", "ben", "lea", "dana")]
    new = team(*people, changed) if changed else team(*people)
    log.governance = log.propose("ana", new)
    log.save("dana")
    log.ask("dana", 2)
    assert why(log, log.review("ana", 2)) == ""
    log.save("kim", "After")
    log.save("dana")
    log.ask("dana", 4, 2)
    assert "not established who wrote revision 3." in why(log, log.review("ana", 4, 2))
    assert log.ledger() == replay(
        log.entries[5:], log.line, since=replay(log.entries[:5], log.line)
    )


def test_who_becomes_an_author_is_one_from_then_on(log):
    log.save("tom", "Before")
    people = [member(one) for one in ("ana", "ben", "lea", "dana")]
    log.governance = log.propose("ana", team(*people, member("tom", roles=("author",))))
    log.save("tom", "After")
    log.ask("dana", 2)
    assert "not established who wrote revision 1." in why(log, log.review("ana", 2))


def test_one_person_is_enough_where_the_team_says_so_and_the_record_shows_it():
    log = Log(team(member("dana", roles=("author", "reviewer", "governor", "publisher")),
                   one_person_is_enough=True), maker="dana")  # fmt: skip
    log.save("dana")
    log.ask("dana", 1)
    log.review("dana", 1)
    assert log.ledger().approvals[1].one_person


@pytest.mark.parametrize(
    ("person", "sentence"), [("kim", "not a reviewer"), ("mal", "not in the team")]
)
def test_only_reviewers_answer(log, person, sentence):
    log.save()
    log.ask("dana", 1)
    assert sentence in why(log, log.review(person, 1))


def test_only_authors_ask(log):
    log.save()
    assert "not an author" in why(log, log.ask("tom", 1))


def test_nobody_signs_under_another_name(log):
    log.save()
    log.ask("dana", 1)
    header = log.header("tom")
    for signer in (replace(header.signer, person="ana"), replace(header.signer, name=NAMES["ana"])):
        assert "another name" in why(log, log.review("tom", 1, signer=signer))


def test_answers_without_a_reason_for_changes_do_not_count(log):
    log.save()
    log.ask("dana", 1)
    assert "no reason" in why(log, log.review("tom", 1, 0, "request-changes", "  "))


def test_two_who_agree_at_once_both_stay_on_record(log):
    number = log.save()
    log.ask("dana", number)
    log.review("ana", number)
    first, second = (log.write(person, log_review(log, number)) for person in ("ben", "tom"))
    log.put(first)
    late = log.put(second)
    ledger = log.ledger()
    assert (ledger.ignored, late in ledger.entries) == ((), True)
    assert [one.entry.person for one in ledger.approvals[number].opinions] == ["ana", "ben"]
    again = log.put(log.write("tom", log_review(log, number)))
    assert "approved already" in why(log, again), "now Tom could know"
    assert "approved already" in why(log, log.put(log.write("ben", log_review(log, number))))


@pytest.mark.parametrize("person", ["dana", "kim"])
def test_who_could_not_agree_in_time_cannot_agree_late(log, person):
    number = log.save()
    log.ask("dana", number)
    log.review("ana", number)
    late = log.write(person, log_review(log, number))
    log.review("ben", number)
    entry = log.put(late)
    assert entry not in log.ledger().entries
    assert why(log, entry)


def test_an_answer_held_back_does_not_replace_a_later_one(log):
    log.save()
    log.ask("dana", 1)
    log.review("ben", 1)
    held_back = log.write("tom", log_review(log, 1))
    log.refuse("tom", 1)
    entry = log.put(held_back)
    assert "another answer" in why(log, entry)
    assert not log.ledger().approvals


def test_a_section_can_need_the_approval_of_certain_people():
    rule = SectionRule(("ip-confidentiality",), ("legal",))
    log = Log(team(approvals=1, sections=(rule,)))
    old = {"s1": SectionFacts("ip-confidentiality", "1"), "s2": SectionFacts("channels", "1")}
    log.save(sections=old)
    log.ask("dana", 1)
    log.review("ben", 1)
    assert not log.ledger().approvals
    log.review("ana", 1)
    log.save(sections={**old, "s2": SectionFacts("channels", "2")})
    log.ask("dana", 2, 1)
    log.review("ben", 2, 1)
    assert 2 in log.ledger().approvals


def test_sections_that_are_not_known_count_as_changed():
    log = Log(team(approvals=1, sections=(SectionRule(("ip-confidentiality",), ("legal",)),)))
    log.save()
    log.ask("dana", 1)
    log.review("ben", 1)
    assert not log.ledger().approvals


def test_an_approval_does_not_move_to_another_revision_or_change(log):
    log.approved(text="A")
    log.save(text="B")
    log.ask("dana", 2, 1)
    for change in (log.change(1), replace(log.change(1), number=2), log.change(2)):
        assert why(log, log.review("tom", 2, change=change))


def test_an_answer_about_another_text_does_not_count(log):
    log.save()
    log.ask("dana", 1)
    change = replace(log.change(1), content=digest("other"))
    assert "another text" in why(log, log.review("tom", 1, change=change))


def test_an_approval_does_not_move_to_another_comparison(log):
    log.save()
    log.save()
    asking = log.ask("dana", 2)
    log.review("tom", 2)
    log.withdraw("dana", asking)
    log.ask("dana", 1)
    log.review("ana", 1)
    log.review("ben", 1)
    log.ask("dana", 2, 1)
    log.review("ana", 2, 1)
    assert 2 not in log.ledger().approvals
    log.review("ben", 2, 1)
    assert 2 in log.ledger().approvals


def test_an_approval_does_not_come_back_when_the_text_does(log):
    log.approved(text="A")
    log.approved(base=1, text="B")
    log.approved(base=2, text="A")
    log.save(text="B")
    log.ask("dana", 4, 3)
    log.review("tom", 4, 3)
    for entry in (5, 6):
        log.put(log.entries[entry].data)
    ledger = log.ledger()
    assert 4 not in ledger.approvals
    assert all("says again" in one.why for one in ledger.ignored)
    assert why(log, log.review("tom", 4, change=log.change(2, 1)))


def test_an_approval_of_other_guidelines_does_not_count(log):
    other = Log()
    other.save()
    other.ask("dana", 1)
    log.save()
    log.ask("dana", 1)
    assert "other guidelines" in why(log, log.put(other.write("tom", log_review(other, 1))))


def test_the_same_statement_signed_again_does_not_count_twice():
    from cryptography.hazmat.primitives.asymmetric import ec

    key = SigningKey._of(ec.generate_private_key(ec.SECP256R1()))
    log = Log(team(*map(member, ("ana", "ben", "dana")), member("tom", MemberKey(key.public))))
    log.keys["tom"] = key
    log.save()
    header = log.header("tom")
    first, second = (write_event(header, Comment(log.ref(1), "A"), key) for _ in range(2))
    assert first != second
    assert why(log, log.put(first)) == ""
    assert "says again" in why(log, log.put(second))


def test_governors_change_the_team_at_their_threshold():
    log = Log(team(governors=2))
    new = team(governors=2, approvals=1)
    proposal = log.propose("ana", new)
    log.vote("ana", proposal)
    assert log.ledger().era.version == 1
    log.vote("ben", proposal)
    ledger = log.ledger()
    assert (ledger.era.version, ledger.era.id, ledger.era.position) == (2, proposal, 3)


def test_an_open_proposal_says_how_many_governors_are_missing():
    log = Log(team(governors=3))
    proposal = log.propose("ana", team(governors=1))
    waiting = log.ledger().open_proposals()
    assert [one.entry.id for one in waiting] == [proposal]
    assert log.ledger().governors_needed(waiting[0]) == 2
    log.vote("ben", proposal)
    log.vote("tom", proposal)
    ledger = log.ledger()
    assert ledger.governors_needed(ledger.open_proposals()[0]) == 1
    log.vote("lea", proposal)
    assert log.ledger().open_proposals() == ()


def test_a_second_key_of_the_proposer_is_no_second_governor():
    spare = SigningKey.generate()
    keys = [MemberKey(key.public) for key in (Log().keys["ana"], spare)]
    log = Log(team(member("ana", *keys), *map(member, ("ben", "dana")), governors=2))
    proposal = log.propose("ana", team(governors=1))
    log.add("ana", vote_body(proposal), key=spare)
    assert log.ledger().era.version == 1


def vote_body(proposal):
    return Vote(proposal, True, "I agree.")


def test_rival_proposals_become_void():
    log = Log(team(governors=2))
    one = log.propose("ana", team(governors=2, approvals=1))
    two = log.propose("ben", team(governors=1))
    log.vote("ben", one)
    log.governance = one
    assert "no open proposal" in why(log, log.vote("lea", two))
    assert log.ledger().proposals[two].state == "void"


def test_old_rules_cannot_be_put_in_force_again(log):
    log.governance = log.propose("ana", team(approvals=1))
    log.governance = log.propose("ana", team(approvals=2), version=3)
    assert log.ledger().era.version == 3
    for previous in (log.guideline, log.ledger().eras[1].id):
        entry = log.propose("ana", team(approvals=1), version=4, previous=previous)
        assert "does not follow" in why(log, entry)


@pytest.mark.parametrize("version", [2, 4, 99])
def test_versions_do_not_jump(log, version):
    log.governance = log.propose("ana", team(approvals=1))
    assert "does not follow" in why(log, log.propose("ana", team(), version=version))


def test_only_governors_propose_and_vote(log):
    assert "may not change the team" in why(log, log.propose("tom", team()))
    log = Log(team(governors=2))
    proposal = log.propose("ana", team())
    assert "may not change the team" in why(log, log.vote("tom", proposal))


def test_thresholds_are_within_reach(log):
    for rules in (
        {"approvals": 9},
        {"governors": 4},
        {"approvals": 2, "one_person_is_enough": True},
        {"sections": (SectionRule(("channels",), ("nobody",)),)},
    ):
        assert why(log, log.propose("ana", team(**rules)))


def test_one_key_belongs_to_one_person(log):
    key = MemberKey(log.keys["ana"].public)
    people = [member(one) for one in ("ben", "lea", "dana")]
    assert "named twice" in why(
        log, log.propose("ana", team(member("ana"), member("tom", key), *people))
    )
    taken = why(log, log.propose("ana", team(member("tom", key), *people)))
    assert "belongs to Ana" in taken


def test_a_new_key_must_be_shown_by_its_owner(log):
    new = SigningKey.generate()
    wanted = team(*map(member, ("ana", "ben", "dana")), with_key("tom", "retired", new))
    assert "has not asked to join" in why(log, log.propose("ana", wanted))
    before = log.keys["tom"]
    log.join("tom", new)
    assert log.ledger().waiting_to_join()[0].name == "Tom Berg"
    log.governance = log.propose("ana", wanted)
    assert not log.ledger().waiting_to_join()
    log.save()
    log.ask("dana", 1)
    assert "no longer use this key" in why(log, log.review("tom", 1, key=before))
    assert why(log, log.review("tom", 1)) == ""


def test_earlier_answers_of_a_retired_key_count_and_of_a_stolen_key_do_not():
    for status, approved in (("retired", True), ("revoked", False)):
        log = Log()
        log.save()
        log.ask("dana", 1)
        log.review("tom", 1)
        new = SigningKey.generate()
        old_keys = dict(log.keys)
        log.join("tom", new)
        people = [member(one) for one in ("ana", "ben", "lea", "dana")]
        log.governance = log.propose(
            "ana", team(*people, with_key("tom", status, new), approvals=2)
        )
        assert why(log, log.review("tom", 1, key=old_keys["tom"]))
        log.review("ana", 1)
        assert (1 in log.ledger().approvals) is approved


def test_a_key_shown_by_somebody_else_is_not_taken(log):
    log.join("mal")
    stolen = MemberKey(log.keys["mal"].public)
    people = [member(one) for one in ("ana", "ben", "dana")]
    wanted = team(*people, member("tom", *member("tom").keys, stolen))
    assert "Tom Berg has not asked to join" in why(log, log.propose("ana", wanted))


def test_a_revoked_key_does_not_come_back(log):
    new = SigningKey.generate()
    log.join("tom", new)
    people = [member(one) for one in ("ana", "ben", "lea", "dana")]
    log.governance = log.propose("ana", team(*people, with_key("tom", "revoked", new)))
    assert "cannot come back" in why(log, log.propose("ana", team(), version=3))


def test_no_back_dating_brings_a_key_back(log):
    new = SigningKey.generate()
    old = log.keys["tom"]
    log.join("tom", new)
    people = [member(one) for one in ("ana", "ben", "lea", "dana")]
    log.governance = log.propose("ana", team(*people, with_key("tom", "revoked", new)))
    log.save()
    log.ask("dana", 1)
    entry = log.review("tom", 1, key=old, time=datetime(2001, 1, 1, tzinfo=UTC))
    assert "no longer use this key" in why(log, entry)


def test_answers_under_other_rules_must_be_given_again(log):
    log.save()
    log.ask("dana", 1)
    late = log.write("tom", log_review(log, 1))
    log.governance = log.propose("ana", team(approvals=2))
    assert "given again" in why(log, log.put(late))


def test_people_who_left_no_longer_count(log):
    log.save()
    log.ask("dana", 1)
    log.review("tom", 1)
    log.refuse("lea", 1)
    people = [member(one) for one in ("ana", "ben", "dana")]
    log.governance = log.propose("ana", team(*people, approvals=2))
    log.review("ana", 1)
    assert not log.ledger().approvals
    log.review("ben", 1)
    assert 1 in log.ledger().approvals


def test_a_dropped_or_reordered_entry_raises_the_alarm(log):
    log.approved()
    for kept in ([0, 2, 3], [0, 2, 1, 3], [1, 2, 3], []):
        with pytest.raises(Alarm):
            replay(_again([log.entries[at] for at in kept]), log.line)


def _again(entries):
    """The same files as a log with places and chain made anew, as a forger would."""
    chain, found = "0" * 64, []
    for position, entry in enumerate(entries):
        chain = next_chain(chain, entry.id)
        found.append(LoggedEvent(position, entry.id, chain, entry.data))
    return found


def test_an_inserted_entry_raises_the_alarm(log):
    late = log.write("kim", Genesis(team()))
    log.approved()
    entries = list(log.entries)
    forged = replace(entries[0], id=digest("x"), data=late)
    with pytest.raises(Alarm):
        replay(_again([entries[0], replace(forged, id=event_id(late)), *entries[1:]]), log.line)


@pytest.mark.parametrize("change", ["id", "chain", "position", "data"])
def test_an_entry_out_of_place_raises_the_alarm(log, change):
    log.approved()
    other = {"id": digest("x"), "chain": digest("x"), "position": 7, "data": b"x"}[change]
    log.entries[2] = replace(log.entries[2], **{change: other})
    with pytest.raises(Alarm):
        log.ledger()


def test_another_beginning_raises_the_alarm(log):
    with pytest.raises(Alarm, match="not the guidelines you joined"):
        replay(log.entries, log.line, genesis=Log().guideline)


def test_a_beginning_with_an_unusable_team_raises_the_alarm():
    for first, maker in ((team(approvals=9), "ana"), (team(), "tom"), (team(member("ben")), "ana")):
        log = Log(first, maker=maker)
        with pytest.raises(Alarm, match="does not begin"):
            log.ledger()


def test_a_second_beginning_is_ignored(log):
    assert "begun before" in why(log, log.add("ana", Genesis(team(approvals=1))))


def test_a_rewritten_history_raises_the_alarm(log):
    log.approved()
    log.line.facts[0] = replace(log.line.facts[0], commit=digest("other")[:40])
    with pytest.raises(Alarm, match="no longer in the history"):
        log.ledger()


def test_claims_about_unknown_revisions_are_ignored(log):
    log.save()
    log.ask("dana", 1)
    change = ChangeRef(9, "0" * 40, digest("x"), log.change(1).base)
    assert "had not seen revision 9" in why(log, log.review("tom", 9, change=change))
