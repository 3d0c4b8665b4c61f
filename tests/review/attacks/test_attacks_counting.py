"""Attacks on the counting: one who counts twice, thresholds that are none, other teams and rules.

Each ends ignored and listed; what the attacker was after is reached only the honest way.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest
from crime_scene import (
    Attack,
    Crime,
    approved,
    assert_honest,
    assert_ignored_and_listed,
    forged,
    in_force,
    published,
    scene,
)
from cryptography.hazmat.primitives.asymmetric import ec
from review_log import NAMES, member, team, with_key

from smguide.review import sshsig
from smguide.review.bodies import Decision, Governance, Join, Review, Vote
from smguide.review.event import Saw, write_event
from smguide.review.keys import PublicKey, SigningKey
from smguide.review.team import Member, MemberKey, SectionRule
from smguide.review.wire import number, string

SPARE = SigningKey.generate()
ELLIPTIC = SigningKey._of(ec.generate_private_key(ec.SECP256R1()))
OTHERS = ("ben", "lea", "dana")


def two_keys(person: str) -> Member:
    return member(person, *member(person).keys, MemberKey(SPARE.public))


def one_key_twice(honest: bool) -> Crime:
    it = scene()
    it.asked()
    it.log.review("ana", 1)
    return Crime(it, [it.log.review("ben" if honest else "ana", 1)], approved(1))


def two_keys_of_one_person(honest: bool) -> Crime:
    it = scene(team(two_keys("ana"), *map(member, OTHERS), approvals=2))
    it.asked()
    it.log.review("ana", 1)
    second = it.log.review("ben", 1) if honest else it.log.review("ana", 1, key=SPARE)
    return Crime(it, [second], approved(1))


def one_signature_spelt_twice(honest: bool) -> Crime:
    """An elliptic key signs the same words with other bytes each time: another file, no other."""
    tom = member("tom", MemberKey(ELLIPTIC.public))
    it = scene(team(*map(member, ("ana", *OTHERS)), tom, approvals=2))
    it.log.keys["tom"] = ELLIPTIC
    it.asked()
    said = Review(Decision.APPROVE, "I agree.", it.log.change(1))
    header = it.log.header("tom")
    first, second = (write_event(header, said, ELLIPTIC) for _ in range(2))
    it.log.put(first)
    return Crime(it, [it.log.review("ben", 1) if honest else it.log.put(second)], approved(1))


def one_key_of_two_people(honest: bool) -> Crime:
    it = scene()
    if honest:
        it.log.join("tom", SPARE)
    ana = member("ana").keys[0]
    tom = member("tom", *member("tom").keys, MemberKey(SPARE.public) if honest else ana)
    wanted = team(*map(member, ("ana", *OTHERS)), tom)
    return Crime(it, [it.log.propose("ana", wanted)], in_force(2))


def one_governor_twice(honest: bool) -> Crime:
    it = scene(team(governors=3))
    proposal = it.log.propose("ana", team(governors=1))
    it.log.vote("ben", proposal)
    return Crime(it, [it.log.vote("lea" if honest else "ben", proposal)], in_force(2))


def proposers_second_key(honest: bool) -> Crime:
    it = scene(team(two_keys("ana"), *map(member, OTHERS), governors=2))
    proposal = it.log.propose("ana", team(two_keys("ana"), *map(member, OTHERS)))
    vote = Vote(proposal, True, "I agree.")
    second = it.log.add("ben", vote) if honest else it.log.add("ana", vote, key=SPARE)
    return Crime(it, [second], in_force(2))


def vote_of_a_non_governor(honest: bool) -> Crime:
    it = scene(team(governors=2))
    proposal = it.log.propose("ana", team())
    return Crime(it, [it.log.vote("ben" if honest else "tom", proposal)], in_force(2))


def proposal_of_a_non_governor(honest: bool) -> Crime:
    it = scene()
    return Crime(it, [it.log.propose("ana" if honest else "tom", team())], in_force(2))


def _proposed(honest: bool, change) -> Crime:
    """A proposal, altered as this program would never write it."""
    it = scene()
    rule = SectionRule(("channels",), ("legal",))
    body = Governance(team(sections=(rule,)), 2, it.log.governance, "Simpler.")
    data = it.log.write("ana", body) if honest else forged(it.log, "ana", body, change=change)
    return Crime(it, [it.log.put(data)], in_force(2))


def no_approvals_needed(honest: bool) -> Crime:
    return _proposed(honest, lambda plain: plain["body"]["rules"].update(approvals=0))


def no_governors_needed(honest: bool) -> Crime:
    return _proposed(honest, lambda plain: plain["body"]["rules"].update(governors=0))


def fewer_than_no_approvals(honest: bool) -> Crime:
    return _proposed(honest, lambda plain: plain["body"]["rules"].update(approvals=-1))


def no_approval_of_a_section_needed(honest: bool) -> Crime:
    return _proposed(honest, lambda plain: plain["body"]["rules"]["sections"][0].update(need=0))


def nobody_in_the_team(honest: bool) -> Crime:
    return _proposed(honest, lambda plain: plain["body"].update(people=[]))


def threshold_out_of_reach(honest: bool) -> Crime:
    it = scene()
    return Crime(it, [it.log.propose("ana", team(governors=3 if honest else 4))], in_force(2))


def version_jump(honest: bool) -> Crime:
    it = scene()
    proposal = it.log.propose("ana", team(), version=2 if honest else 3)
    return Crime(it, [proposal], lambda ledger: len(ledger.eras) == 2)


def fast_forward(honest: bool) -> Crime:
    """A version so high that none could follow: it must not block the real next one."""
    it = scene()
    highest = [] if honest else [it.log.propose("ana", team(), version=2**53 - 1)]
    it.log.propose("ana", team(approvals=2))
    assert in_force(2)(it.log.ledger())
    return Crime(it, highest, lambda ledger: honest or len(ledger.eras) != 2)


def rules_skipped(honest: bool) -> Crime:
    """Version 3 that follows on version 1, as if version 2 had never been."""
    it = scene()
    first = it.log.governance
    it.log.governance = it.log.propose("ana", team(approvals=2))
    previous = it.log.governance if honest else first
    wanted = it.log.propose("ana", team(), version=3, previous=previous)
    return Crime(it, [wanted], in_force(3))


def old_rules_linked_again(honest: bool) -> Crime:
    """Once they were in force, signed by those who may: that is no reason to be so again."""
    it = scene(team(approvals=1))
    first = it.log.governance
    it.log.governance = it.log.propose("ana", team(approvals=2))
    it.log.governance = it.log.propose("ana", team(approvals=3), version=3)
    place = {"version": 4} if honest else {"version": 2, "previous": first}
    wanted = it.log.propose("ana", team(approvals=2), **place)
    return Crime(it, [wanted], lambda ledger: ledger.rules.approvals == 2)


def rules_changed_within_the_range(honest: bool) -> Crime:
    """Between the asking and the answer the rules became stricter."""
    it = scene(team(approvals=1))
    it.asked()
    early = it.log.write("tom", Review(Decision.APPROVE, "I agree.", it.log.change(1)))
    if not honest:
        it.log.governance = it.log.propose("ana", team(approvals=2))
    return Crime(it, [it.log.put(early)], approved(1))


def author_under_rules_in_between(honest: bool) -> Crime:
    """Tom was an author for a while; what he saved afterwards nobody is the author of."""
    it = scene()
    authors = [*map(member, ("ana", *OTHERS)), member("tom", roles=("author",))]
    it.log.governance = it.log.propose("ana", team(*authors))
    it.save("dana")
    if not honest:
        it.log.governance = it.log.propose("ana", team(*map(member, ("ana", *OTHERS))), version=3)
    it.save("tom")
    it.asked("dana")
    return Crime(it, [it.log.review("ana", 3)], approved(3))


def rules_changed_before_publishing(honest: bool) -> Crime:
    it = scene(team(approvals=1))
    it.asked()
    it.log.review("ana", 1)
    old = it.log.governance
    it.log.governance = it.log.propose("ana", team(approvals=2))
    with_rules = {} if honest else {"governance": old}
    return Crime(it, [it.log.publish("ana", 1, **with_rules)], published(1))


def proposal_without_its_votes(honest: bool) -> Crime:
    """Weaker rules are only proposed; an answer under them counts no more than any."""
    it = scene(team(approvals=2, governors=2))
    proposal = it.log.propose("lea", team(approvals=1))
    if honest:
        it.log.vote("ben", proposal)
    it.asked()
    return Crime(it, [it.log.review("tom", 1, governance=proposal)], approved(1))


def rival_rule_changes(honest: bool) -> Crime:
    """Two proposals for the same place: once one holds, the other never can."""
    it = scene(team(governors=2))
    one = it.log.propose("ana", team(governors=2, approvals=1))
    two = it.log.propose("ben", team(governors=1))
    if not honest:
        it.log.vote("ben", one)
        it.log.governance = one
    return Crime(it, [it.log.vote("lea", two)], lambda ledger: ledger.rules.governors == 1)


def new_key_nobody_has_shown(honest: bool) -> Crime:
    it = scene()
    if honest:
        it.log.join("tom", SPARE)
    wanted = team(*map(member, ("ana", *OTHERS)), two_keys("tom"))
    return Crime(it, [it.log.propose("ana", wanted)], in_force(2))


def key_shown_by_somebody_else(honest: bool) -> Crime:
    """Mal has Tom's new key written down, but cannot sign with it."""
    it = scene()
    body = Join(NAMES["tom"], "tom@example.org", SPARE.public.line)
    shown = it.log.put(forged(it.log, "tom", body, key=SPARE if honest else it.log.keys["mal"]))
    wanted = it.log.propose("ana", team(*map(member, ("ana", *OTHERS)), two_keys("tom")))
    return Crime(it, [shown, wanted], in_force(2))


def key_given_to_another(honest: bool) -> Crime:
    """Mal asks to join, and the key he showed turns up as one of Tom's."""
    it = scene()
    it.log.join("tom" if honest else "mal", SPARE)
    wanted = team(*map(member, ("ana", *OTHERS)), two_keys("tom"))
    return Crime(it, [it.log.propose("ana", wanted)], in_force(2))


def address_taken_over(honest: bool) -> Crime:
    """With Tom's address Kim would be the one who wrote what Tom wrote."""
    it = scene()
    kim = member("kim")
    taken = replace(kim, email="kim.ito@example.org" if honest else "TOM@example.org")
    wanted = team(*map(member, ("ana", *OTHERS)), taken)
    return Crime(it, [it.log.propose("ana", wanted)], in_force(2))


def same_person_in_other_letters(honest: bool) -> Crime:
    it = scene()
    it.log.join("tom", SPARE)
    again = Member("sam" if honest else "TOM", "Sam", "sam@example.org", ("reviewer",), ())
    return Crime(
        it, [it.log.propose("ana", team(*map(member, ("ana", "tom", *OTHERS)), again))], in_force(2)
    )


def revoked_key_comes_back(honest: bool) -> Crime:
    it = scene()
    it.log.join("tom", SPARE)
    without = team(*map(member, ("ana", *OTHERS)), with_key("tom", "revoked", SPARE))
    it.log.governance = it.log.propose("ana", without)
    back = team(*map(member, ("ana", *OTHERS)), with_key("tom", "revoked" if honest else "active"))
    return Crime(it, [it.log.propose("ana", back, version=3)], in_force(3))


def stranger_cries_alarm(honest: bool) -> Crime:
    """Mal may ask to join, and says to have seen an entry that was never there."""
    it = scene()
    it.approved()
    body = Join(NAMES["mal"], "mal@example.org", it.log.keys["mal"].public.line)
    saw = {} if honest else {"saw": Saw(2, "0" * 64)}
    asked = it.log.add("mal", body, **saw)
    return Crime(it, [asked], lambda ledger: bool(ledger.waiting_to_join()))


def one_who_left_cries_alarm(honest: bool) -> Crime:
    it = scene(team(*map(member, ("ana", "tom", *OTHERS))))
    it.asked()
    if not honest:
        it.log.governance = it.log.propose("ana", team(*map(member, ("ana", *OTHERS))))
    saw = {} if honest else {"saw": Saw(1, "0" * 64)}
    return Crime(it, [it.log.review("tom", 1, **saw)], approved(1))


def key_that_anybody_can_sign_with(honest: bool) -> Crime:
    """Under a key of small order every signature of a certain kind holds, whoever makes it."""
    it = scene()
    weak = PublicKey(string(b"ssh-ed25519") + string(bytes([1]) + bytes(31)))
    line = SPARE.public.line if honest else f"ssh-ed25519 {b64encode(weak.blob).decode()}"
    body = Join(NAMES["mal"], "mal@example.org", line)
    if honest:
        return Crime(it, [it.log.add("mal", body, key=SPARE)], lambda one: bool(one.joins))
    signer = replace(it.log.header("mal").signer, key=weak.fingerprint)
    data = forged(it.log, "mal", body, signer=signer)
    payload = data[: data.index(b"-----BEGIN")]
    entry = it.log.put(payload + _by_nobody(weak, "join@smguide"))
    return Crime(it, [entry], lambda one: bool(one.joins))


def _by_nobody(weak: PublicKey, namespace: str) -> bytes:
    """A signature made without any secret; under a weak key it holds for one message in eight."""
    signature = string(b"ssh-ed25519") + string(bytes([1]) + bytes(63))
    parts = (weak.blob, namespace.encode(), b"", b"sha512", signature)
    return sshsig.armor(b"SSHSIG" + number(1) + b"".join(map(string, parts))).encode()


_GITTUF = "gittuf CVE-2026-128035 and CVE-2026-128036"
_COUNTED = "python-tuf GHSA-pwqf-9h7j-7mv8, rust-tuf #283"
ATTACKS = {
    "one key twice": Attack(one_key_twice, _COUNTED, "One person counts once"),
    "two keys of one person": Attack(
        two_keys_of_one_person, "gittuf: principals", "One person counts once"
    ),
    "one signature spelt twice": Attack(one_signature_spelt_twice, "go-tuf #369", "says again"),
    "one key of two people": Attack(one_key_of_two_people, "go-tuf #369", "named twice"),
    "one governor twice": Attack(one_governor_twice, _COUNTED, "One person counts once"),
    "second key of the proposer": Attack(
        proposers_second_key, "TUF GHSA-r7vq-6425-j94w", "One person counts once"
    ),
    "vote by a non-governor": Attack(
        vote_of_a_non_governor, "TUF: thresholds of the former root", "may not change the team"
    ),
    "proposal by a non-governor": Attack(
        proposal_of_a_non_governor, "Radicle: quorum of delegates", "may not change the team"
    ),
    "threshold 0": Attack(no_approvals_needed, "go-tuf CVE-2026-23992", "“approvals”"),
    "threshold 0 of governors": Attack(
        no_governors_needed, "go-tuf CVE-2026-23992, radicle-link #604", "“governors”"
    ),
    "threshold below 0": Attack(fewer_than_no_approvals, "go-tuf CVE-2026-23992", "“approvals”"),
    "threshold 0 for a section": Attack(
        no_approval_of_a_section_needed, "go-tuf CVE-2026-23992", "“need”"
    ),
    "nobody in the team": Attack(nobody_in_the_team, "radicle-link #604", "“people”"),
    "threshold out of reach": Attack(threshold_out_of_reach, "TUF", "could give them"),
    "version jump": Attack(version_jump, "tough: root versions skipped", "does not follow"),
    "fast-forward": Attack(fast_forward, "TUF: fast-forward attack", "does not follow"),
    "rules skipped": Attack(rules_skipped, "tough: root versions skipped", "does not follow"),
    "old rules re-linked": Attack(
        old_rules_linked_again, "gittuf CVE-2026-44544", "does not follow"
    ),
    "rules changed within the range": Attack(
        rules_changed_within_the_range, _GITTUF, "must be given again"
    ),
    "author under rules in between": Attack(
        author_under_rules_in_between, _GITTUF, "not established who wrote revision 2"
    ),
    "rules changed before publishing": Attack(
        rules_changed_before_publishing, _GITTUF, "must be given again"
    ),
    "proposal without its votes": Attack(
        proposal_without_its_votes, "gittuf: policy staging", "must be given again"
    ),
    "rival rule changes": Attack(rival_rule_changes, "TUF", "no open proposal"),
    "new key without proof of possession": Attack(
        new_key_nobody_has_shown, "TUF: threshold of the new root", "has not asked to join"
    ),
    "key shown by somebody else": Attack(
        key_shown_by_somebody_else, "TUF: threshold of the new root", "not signed with the key"
    ),
    "key given to another": Attack(
        key_given_to_another, "git-bug: key-set at a point in time", "has not asked to join"
    ),
    "address taken over": Attack(
        address_taken_over, "GitLab #207525: who is an author", "belongs to Tom"
    ),
    "same person in other letters": Attack(
        same_person_in_other_letters, "go-tuf #369", "named twice"
    ),
    "stranger cries alarm": Attack(
        stranger_cries_alarm, "TUF: an attack that blocks the real fix", "not in the team"
    ),
    "one who left cries alarm": Attack(
        one_who_left_cries_alarm, "TUF: an attack that blocks the real fix", "not in the team"
    ),
    "key that anybody can sign with": Attack(
        key_that_anybody_can_sign_with, "Ed25519: points of small order", "does not count"
    ),
    "revoked key comes back": Attack(
        revoked_key_comes_back, "bitcoin #22768: keys at a point in time", "cannot come back"
    ),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_the_attack_is_ignored_and_listed(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_ignored_and_listed(ATTACKS[name], home, monkeypatch)


def test_a_member_whose_name_looks_like_anothers_is_told(home: Path) -> None:
    """Two people may have one name, so it is advice: whoever looks at the record reads it."""
    it = scene()
    assert not it.log.ledger().ignored
    like = replace(member("kim"), name="An\u0430 Kova\u010d")
    it.log.propose("ana", team(*map(member, ("ana", *OTHERS)), like))
    report, ledger = it.lay(home).audited()
    assert in_force(2)(ledger)
    assert any("look" in one or "alike" in one for one in report.advice), report.advice


@pytest.mark.parametrize("name", ATTACKS)
def test_the_honest_way_leads_there(name: str) -> None:
    assert_honest(ATTACKS[name])
