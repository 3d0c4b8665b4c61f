"""Attacks by people who approve what they, or nobody known, had a hand in.

Tom is author and reviewer here, with two keys. Ana has approved; Tom's approval would be enough,
and Ben's is, where Tom had a hand in the change.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from crime_scene import (
    Attack,
    Crime,
    Scene,
    approved,
    assert_honest,
    assert_ignored_and_listed,
    scene,
)
from review_log import member, team, with_key

from smguide.review import sshsig
from smguide.review.keys import SigningKey
from smguide.review.team import MemberKey

SPARE, STRANGER = SigningKey.generate(), SigningKey.generate()
LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


def six(*, roles=("author", "reviewer")) -> Scene:
    tom = member("tom", *member("tom").keys, MemberKey(SPARE.public), roles=roles)
    return scene(team(*map(member, ("ana", "ben", "kim", "dana")), tom, approvals=2))


def approves_own(save: Callable[[Scene], object]) -> Callable[[bool], Crime]:
    """Tom approves what he had a hand in; honest is that Ben does."""

    def deed(honest: bool) -> Crime:
        it = six()
        save(it)
        number = it.log.line.count
        if number not in it.log.ledger().rounds:
            it.log.ask("kim", number)
        it.log.review("ana", number)
        return Crime(it, [it.log.review("ben" if honest else "tom", number)], approved(number))

    return deed


def _asks_himself(it: Scene) -> None:
    it.log.ask("tom", it.save("kim"))


def _asks_as_well(it: Scene) -> None:
    it.log.ask("kim", it.save("kim"))
    it.log.ask("tom", 1)


def _asked_for_an_earlier_one(it: Scene) -> None:
    it.log.ask("tom", it.save("kim"))
    it.save("dana")


def _took_back_his_asking(it: Scene) -> None:
    it.log.withdraw("tom", it.log.ask("tom", it.save("kim")))
    it.log.ask("kim", 1)


def _answered_for_an_import(it: Scene) -> None:
    it.save("mal", key=None)
    it.save("kim")
    it.log.ask("tom", 2, claims=(1,))
    it.save("kim")


def approved_without_an_author(*saves: Callable[[Scene], object]) -> Callable[[bool], Crime]:
    """Nobody known wrote a part of it; honest is that Dana asks and answers for that part."""

    def deed(honest: bool) -> Crime:
        it = six(roles=("reviewer",))
        for save in saves:
            save(it)
        it.save("kim")
        it.log.ask("kim", 2)
        if honest:
            it.log.ask("dana", 2, claims=(1,))
        answers = [it.log.review(person, 2) for person in ("ana", "ben")]
        return Crime(it, answers, approved(2))

    return deed


def _answered_for_beforehand(honest: bool) -> Crime:
    """Dana answers for whatever may come, and what comes is of nobody known."""
    it = six()
    it.save("dana")
    it.log.ask("dana", 1, claims=() if honest else (1, 2))
    it.save("mal" if not honest else "kim", key=None if not honest else it.log.keys["kim"])
    it.log.ask("kim", it.save("kim"))
    answers = [it.log.review(person, 3) for person in ("ana", "ben")]
    entries = [it.log.entries[1].id, *answers]
    return Crime(it, entries, approved(3))


def _with_a_transplanted_signature(it: Scene) -> None:
    """Kim's signature of another revision, put into this one."""
    it.save(
        "kim", "Something else", signature=lambda _: sshsig.sign(it.log.keys["kim"], b"x", "git")
    )


def _with_a_signature_for_something_else(it: Scene) -> None:
    it.save("kim", signature=lambda said: sshsig.sign(it.log.keys["kim"], said, "review@smguide"))


def _with_a_stolen_key(it: Scene) -> None:
    """Kim's key is known to be stolen; the thief winds the clock of the revision back."""
    new = SigningKey.generate()
    old = it.log.keys["kim"]
    it.log.join("kim", new)
    people = [*map(member, ("ana", "ben", "dana")), with_key("kim", "revoked", new)]
    it.log.governance = it.log.propose("ana", team(*people, approvals=2))
    it.save("kim", key=old, time=LONG_AGO)


def _with_a_retired_key(it: Scene) -> None:
    new = SigningKey.generate()
    old = it.log.keys["kim"]
    it.log.join("kim", new)
    people = [*map(member, ("ana", "ben", "dana")), with_key("kim", "retired", new)]
    it.log.governance = it.log.propose("ana", team(*people, approvals=2))
    it.save("kim", key=old, time=LONG_AGO)


_EPIC = "GitLab epic 19073, #207525: only committers were excluded"
_GERRIT = "Gerrit non_contributor: uploader, author or committer"
ELSE = {"email": "x@y.org", "committer": "mal"}
BEHIND = {
    "author": ({"author": "tom"}, "GitHub: most recent push"),
    "author by address": ({"email": "TOM@example.org"}, _GERRIT),
    "committer": ({"committer": "tom"}, _GERRIT),
    "co-author": ({"co_authors": ["tom"]}, _EPIC),
    "second key of the author": ({**ELSE, "key": SPARE}, "gittuf: a principal counts once"),
    "author under somebody else's revision": ({"email": "tom@example.org", "committer": "kim"},
                                              "Gerrit ccc9da0: a rebase makes an uploader"),
}  # fmt: skip


def _saved(**how) -> Callable[[Scene], object]:
    author = how.pop("author", "kim")
    return lambda it: it.save(author, **how)


def _earlier(**how) -> Callable[[Scene], object]:
    author = how.pop("author", "kim")

    def save(it: Scene) -> None:
        it.save(author, **how)
        it.save("dana")

    return save


OWN = {
    **{
        name: Attack(approves_own(_saved(**how)), lesson, "wrote this|Words of Tom’s")
        for name, (how, lesson) in BEHIND.items()
    },
    **{
        f"{name}, of an earlier unapproved revision": Attack(
            approves_own(_earlier(**how)), lesson, "revision 1, which is part of this"
        )
        for name, (how, lesson) in BEHIND.items()
    },
    "words taken": Attack(
        approves_own(_saved(co_authors=["Tom@Example.org"])), _EPIC, "Words of Tom’s were taken"
    ),
    "submitter": Attack(approves_own(_asks_himself), "GitHub 12876", "wrote this"),
    "second submitter": Attack(approves_own(_asks_as_well), "GitHub 12876", "wrote this"),
    "submitter of an earlier revision": Attack(
        approves_own(_asked_for_an_earlier_one), "GitLab #436977", "wrote revision 1"
    ),
    "submitter who took it back": Attack(
        approves_own(_took_back_his_asking), "GitLab #436977", "wrote this"
    ),
    "answered for an import": Attack(
        approves_own(_answered_for_an_import), _EPIC, "wrote revision 2"
    ),
}
BEFOREHAND = Attack(
    _answered_for_beforehand, "GitHub 12876: reviewable pushes", "had not seen revision 2"
)
_UNKNOWN = "not established who wrote revision 1"
_CLOCK = "git verify-commit: the signer's own date decides"
NOBODYS = {
    "unsigned revision": ([_saved(key=None)], "GitHub: a rebase makes unsigned commits"),
    "revision of an unknown key": ([_saved(key=STRANGER)], "git verify-commit: status U"),
    "revision of a stranger": ([_saved(author="mal")], "git verify-commit: status U"),
    "revision of one who is no author": ([_saved(author="tom")], "Gitea #25858"),
    "transplanted signature": ([_with_a_transplanted_signature], "21 CFR 11.70"),
    "signature for something else": (
        [_with_a_signature_for_something_else], "cosign CVE-2022-35929"
    ),
    "back-dated revision of a stolen key": ([_with_a_stolen_key], _CLOCK),
    "back-dated revision of a retired key": ([_with_a_retired_key], _CLOCK),
}  # fmt: skip
ATTACKS = (
    OWN
    | {"answered for beforehand": BEFOREHAND}
    | {
        name: Attack(approved_without_an_author(*saves), lesson, _UNKNOWN)
        for name, (saves, lesson) in NOBODYS.items()
    }
)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_attack_is_ignored_and_listed(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_ignored_and_listed(ATTACKS[name], home, monkeypatch)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_honest_way_leads_there(name: str) -> None:
    assert_honest(ATTACKS[name])


@pytest.mark.parametrize("name", NOBODYS)
def test_the_audit_names_a_revision_of_nobody(name: str, home: Path) -> None:
    crime = ATTACKS[name].deed(False)
    report, _ledger = crime.scene.lay(home).audited()
    assert [line.sentence for line in report.lines if line.what == "authors" and not line.ok] == [
        "It is not established who wrote revision 1."
    ]
