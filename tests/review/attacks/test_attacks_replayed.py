"""Attacks with good signatures in the wrong place: what was said of one thing counts for another.

Approvals are bound to the exact text and to the exact text it was compared with, so nothing that
is done to requests, branches or targets carries one along.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from crime_scene import (
    Attack,
    Crime,
    approved,
    assert_honest,
    assert_ignored_and_listed,
    published,
    scene,
)
from review_log import TODAY, Log, digest, team

from smguide.review.bodies import ChangeClass, Decision, Publish, Review
from smguide.review.event import Saw


def approval(log: Log, number: int, base: int = 0) -> Review:
    return Review(Decision.APPROVE, "I agree.", log.change(number, base))


def to_another_revision(honest: bool) -> Crime:
    """What Ben said of revision 1 is given out for an answer about revision 2."""
    it = scene()
    it.save()
    it.asked("dana", "Everybody may post anything.")
    it.log.review("ana", 2)
    change = it.log.change(2) if honest else replace(it.log.change(1), number=2)
    return Crime(it, [it.log.review("ben", 2, change=change)], approved(2))


def to_another_text(honest: bool) -> Crime:
    it = scene()
    it.asked()
    it.log.review("ana", 1)
    change = it.log.change(1)
    change = change if honest else replace(change, content=digest("another text"))
    return Crime(it, [it.log.review("ben", 1, change=change)], approved(1))


def there_and_back_again(honest: bool) -> Crime:
    """A→B→A: the text is the one that was approved once, but the change is another."""
    it = scene()
    it.approved(text="A")
    it.approved(text="B", base=1)
    it.asked("dana", "A", base=2)
    it.log.review("ana", 3, 2)
    old = replace(it.log.change(1), number=3)
    change = it.log.change(3, 2) if honest else old
    return Crime(it, [it.log.review("ben", 3, change=change)], approved(3))


def to_other_guidelines(honest: bool) -> Crime:
    """The same people look after two guidelines; the answer was about the other ones."""
    it, other = scene(), scene()
    for one in (it, other):
        one.asked("dana", "The same text.")
    it.log.review("ana", 1)
    source = it if honest else other
    said = source.log.write("ben", approval(source.log, 1))
    return Crime(it, [it.log.put(said)], approved(1))


def held_back_until_replaced(honest: bool) -> Crime:
    """An approval of revision 1 turns up when revision 2 is looked at."""
    it = scene()
    it.asked()
    it.log.review("ana", 1)
    kept = it.log.write("ben", approval(it.log, 1))
    if not honest:
        it.asked("dana", "Everybody may post anything.")
    return Crime(it, [it.log.put(kept)], approved(1))


def held_back_until_changes_were_asked(honest: bool) -> Crime:
    """Ben thought better of it; his older approval must not take the place of his answer."""
    it = scene()
    it.asked()
    it.log.review("ana", 1)
    kept = it.log.write("ben", approval(it.log, 1))
    if not honest:
        it.log.refuse("ben", 1)
    return Crime(it, [it.log.put(kept)], approved(1))


def sticky_vote(honest: bool) -> Crime:
    """Ana approved the text before the last small change."""
    it = scene()
    it.asked()
    it.log.review("ana", 1)
    it.asked("dana", "Everybody may post anything.")
    it.log.review("ben", 2)
    if honest:
        it.log.review("ana", 2)
    return Crime(it, [it.log.publish("ana", 2)], published(2))


def sticky_vote_of_a_moved_text(honest: bool) -> Crime:
    """The same words in a section of another kind, which others have to look at."""
    it = scene()
    it.asked("dana", "The same words.", kind="channels")
    it.log.review("ana", 1)
    it.asked("dana", "The same words.", kind="ip-confidentiality")
    it.log.review("ben", 2)
    if honest:
        it.log.review("ana", 2)
    return Crime(it, [it.log.publish("ana", 2)], published(2))


def change_of_base(honest: bool) -> Crime:
    """Ana compared revision 2 with nothing; meanwhile revision 1 was approved before it."""
    it = scene()
    it.save()
    asking = it.log.ask("dana", it.save())
    it.log.review("ana", 2)
    it.log.withdraw("dana", asking)
    it.log.ask("dana", 1)
    it.log.review("ana", 1)
    it.log.review("ben", 1)
    it.log.ask("dana", 2, 1)
    it.log.review("ben", 2, 1)
    if honest:
        it.log.review("ana", 2, 1)
    return Crime(it, [it.log.publish("ana", 2)], published(2))


def base_of_ones_own_choice(honest: bool) -> Crime:
    """Compared with the first text the change looks smaller than it is."""
    it = scene()
    it.approved(text="A")
    it.approved(text="B", base=1)
    it.asked("dana", "A bit more than A", base=2)
    it.log.review("ana", 3, 2)
    return Crime(it, [it.log.review("ben", 3, 2 if honest else 1)], approved(3))


def request_made_anew(honest: bool) -> Crime:
    """The approved request is withdrawn and made again for another text."""
    it = scene()
    asking = it.log.ask("dana", it.save())
    it.log.review("ana", 1)
    it.log.withdraw("dana", asking)
    it.asked("dana", "Everybody may post anything.")
    it.log.review("ben", 2)
    if honest:
        it.log.review("ana", 2)
    return Crime(it, [it.log.publish("ana", 2)], published(2))


def approval_taken_back(honest: bool) -> Crime:
    it = scene()
    it.asked()
    given = it.log.review("ana", 1)
    if not honest:
        it.log.withdraw("ana", given)
    it.log.review("ben", 1)
    return Crime(it, [it.log.publish("ana", 1)], published(1))


def wish_for_changes_passed_over(honest: bool) -> Crime:
    it = scene()
    it.asked()
    it.log.refuse("tom", 1)
    it.log.review("ana", 1)
    it.log.review("ben", 1)
    if honest:
        it.log.review("tom", 1)
    return Crime(it, [it.log.publish("ana", 1)], published(1))


def wish_for_changes_taken_back_by_another(honest: bool) -> Crime:
    it = scene()
    it.asked()
    wish = it.log.refuse("tom", 1)
    taken = it.log.withdraw("tom" if honest else "dana", wish)
    it.log.review("ana", 1)
    it.log.review("ben", 1)
    return Crime(it, [taken], approved(1))


def another_text_under_an_approved_number(honest: bool) -> Crime:
    it = scene()
    it.approved()
    revision = it.log.ref(1) if honest else replace(it.log.ref(1), content=digest("another"))
    body = Publish(revision, "1.0", TODAY, ChangeClass.CLARIFYING, "Clearer.")
    return Crime(it, [it.log.add("ana", body)], published(1))


def older_edition_again(honest: bool) -> Crime:
    it = scene()
    it.approved()
    it.approved(base=1)
    it.log.publish("ana", 2 if not honest else 1, "1.0")
    return Crime(it, [it.log.publish("ana", 1, "1.1")], published(1))


def edition_number_again(honest: bool) -> Crime:
    it = scene()
    it.approved()
    it.log.publish("ana", 1, "1.0")
    it.approved(base=1)
    return Crime(it, [it.log.publish("ana", 2, "1.1" if honest else "1.0")], published(2))


def published_by_somebody_else(honest: bool) -> Crime:
    it = scene()
    it.approved()
    return Crime(it, [it.log.publish("ana" if honest else "tom", 1)], published(1))


def revision_still_to_come(honest: bool) -> Crime:
    """Asked and answered before the revision is there: who looks early would not count it.

    Dana prepared revision 1, so that she knows its digest; who looks later must come to the same.
    """
    it = scene(team(approvals=1))
    it.save()
    seen = {} if honest else {"saw": Saw(1, it.log.entries[0].chain, "")}
    asking = it.log.ask("dana", 1, **seen)
    answer = it.log.review("ana", 1, **({} if honest else {"saw": Saw(2, it.log.entries[1].chain)}))
    return Crime(it, [asking, answer], approved(1))


def answer_without_an_asking(honest: bool) -> Crime:
    it = scene(team(approvals=1))
    it.save()
    if honest:
        it.log.ask("dana", 1)
    return Crime(it, [it.log.review("ana", 1)], approved(1))


_GITTUF = "gittuf: From and To of an attestation"
ATTACKS = {
    "replay to another revision": Attack(to_another_revision, _GITTUF, "another text"),
    "replay to another text": Attack(to_another_text, "21 CFR 11.70", "another text"),
    "replay A→B→A": Attack(there_and_back_again, _GITTUF, "approved meanwhile"),
    "replay to other guidelines": Attack(to_other_guidelines, "TUF", "other guidelines"),
    "held back until replaced": Attack(
        held_back_until_replaced, "sigstore: replay window", "taken the place"
    ),
    "held back until changes were asked": Attack(
        held_back_until_changes_were_asked, "sigstore: replay window", "another answer"
    ),
    "sticky vote": Attack(sticky_vote, "Gerrit 6caf555, issue 14744", "2 is not approved"),
    "sticky vote of a moved text": Attack(
        sticky_vote_of_a_moved_text, "Gerrit: rename and rewrite", "2 is not approved"
    ),
    "approval survives a change of base": Attack(
        change_of_base, "GitLab #406803, #422142, #424398", "2 is not approved"
    ),
    "base of one's own choice": Attack(
        base_of_ones_own_choice, "GitLab #431946, #437988", "approved meanwhile"
    ),
    "approval survives a request made anew": Attack(
        request_made_anew, "GitLab #436977", "2 is not approved"
    ),
    "approval taken back": Attack(approval_taken_back, "Gerrit", "1 is not approved"),
    "wish for changes passed over": Attack(
        wish_for_changes_passed_over, "GitHub: dismissed reviews", "1 is not approved"
    ),
    "wish for changes taken back by another": Attack(
        wish_for_changes_taken_back_by_another, "GitHub: dismissed reviews", "Only Tom Berg"
    ),
    "another text under an approved number": Attack(
        another_text_under_an_approved_number, "GitLab #436977", "another text"
    ),
    "older edition again": Attack(older_edition_again, "TUF GHSA-66x3-6cw3-v5gj", "is newer"),
    "edition number again": Attack(
        edition_number_again, "TUF GHSA-66x3-6cw3-v5gj", "does not come after"
    ),
    "published by somebody else": Attack(
        published_by_somebody_else, "Gitea #25858", "may not publish"
    ),
    "revision still to come": Attack(
        revision_still_to_come, "gittuf #708: verified once, when it came", "had not seen"
    ),
    "answer without an asking": Attack(answer_without_an_asking, "GitHub", "Nobody has asked"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_the_attack_is_ignored_and_listed(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_ignored_and_listed(ATTACKS[name], home, monkeypatch)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_honest_way_leads_there(name: str) -> None:
    assert_honest(ATTACKS[name])
