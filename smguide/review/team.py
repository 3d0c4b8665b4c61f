"""Who belongs to the team, with which keys and roles, and how many must agree."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from smguide.review.keys import PublicKey
from smguide.review.names import doubtful_names


class Role(StrEnum):
    """The roles with a meaning of their own; any other word is a group, such as ``legal``."""

    AUTHOR = "author"
    REVIEWER = "reviewer"
    PUBLISHER = "publisher"
    GOVERNOR = "governor"


class KeyStatus(StrEnum):
    """What a key is worth now. A status never goes back up this list."""

    ACTIVE = "active"
    RETIRED = "retired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class MemberKey:
    """One key of a person; ``doubt_from`` is the entry from which a stolen key is in doubt."""

    key: PublicKey
    status: KeyStatus = KeyStatus.ACTIVE
    doubt_from: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the team; ``person`` is the stable id, ``name`` is what is printed."""

    person: str
    name: str
    email: str
    roles: tuple[str, ...]
    keys: tuple[MemberKey, ...]

    def can(self, role: str) -> bool:
        """Whether the person has the role and a key to sign with."""
        return role in self.roles and any(key.status is KeyStatus.ACTIVE for key in self.keys)

    def signs_with(self, fingerprint: str) -> bool:
        """Whether this is an active key of the person."""
        return any(
            held.status is KeyStatus.ACTIVE and held.key.fingerprint == fingerprint
            for held in self.keys
        )


@dataclass(frozen=True, slots=True)
class SectionRule:
    """A change of certain sections needs ``need`` approvals out of certain people.

    ``of`` names kinds or ids of sections; ``by`` names persons, roles or groups.
    """

    of: tuple[str, ...]
    by: tuple[str, ...]
    need: int = 1


@dataclass(frozen=True, slots=True)
class ReviewRules:
    """How many must agree to a revision, and how many governors to another team or rules.

    ``one_person_is_enough`` lets people approve what they wrote; the record then says so.
    """

    approvals: int = 1
    governors: int = 1
    one_person_is_enough: bool = False
    sections: tuple[SectionRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Team:
    """The people and the rules of review, as they hold from one entry of the log to another."""

    people: tuple[Member, ...]
    rules: ReviewRules

    def member(self, person: str) -> Member | None:
        """The member with that id."""
        return next((member for member in self.people if member.person == person), None)

    def who_can(self, role: str) -> tuple[Member, ...]:
        """Everybody with the role and a key to sign with."""
        return tuple(member for member in self.people if member.can(role))

    def named_by(self, rule: SectionRule) -> tuple[Member, ...]:
        """The reviewers a section rule means."""
        return tuple(
            member
            for member in self.who_can(Role.REVIEWER)
            if member.person in rule.by or not set(rule.by).isdisjoint(member.roles)
        )

    def held_keys(self) -> Iterator[tuple[Member, MemberKey]]:
        """Every key with its owner."""
        return ((member, held) for member in self.people for held in member.keys)


def same_address(email: str) -> str:
    """The form in which two e-mail addresses are compared."""
    return unicodedata.normalize("NFKC", email).strip().casefold()


def problems(team: Team) -> tuple[str, ...]:
    """Why a team cannot be used, in sentences; empty when it can (git.md 2.2 step 4)."""
    return (*_twice(team), *_unreachable(team))


def _twice(team: Team) -> Iterator[str]:
    if _repeated(member.person.casefold() for member in team.people):
        yield "One person is named twice in the team."
    if _repeated(same_address(member.email) for member in team.people):
        yield "Two people in the team have the same e-mail address."
    if _repeated(held.key.fingerprint for _member, held in team.held_keys()):
        yield "One key is named twice in the team. A key belongs to one person."


def _repeated(values: Iterable[str]) -> bool:
    listed = list(values)
    return len(set(listed)) != len(listed)


def _unreachable(team: Team) -> Iterator[str]:
    rules = team.rules
    if rules.approvals < 1 or rules.governors < 1:
        yield "At least one person must agree; none is not enough."
    if rules.one_person_is_enough and rules.approvals > 1:
        yield "“One person is enough” and more than one approval cannot both hold."
    if len(team.who_can(Role.REVIEWER)) < rules.approvals:
        yield _too_few("approvals", rules.approvals, len(team.who_can(Role.REVIEWER)))
    if len(team.who_can(Role.GOVERNOR)) < rules.governors:
        yield _too_few("governors", rules.governors, len(team.who_can(Role.GOVERNOR)))
    for rule in rules.sections:
        if not 1 <= rule.need <= len(team.named_by(rule)):
            yield f"The rule for “{', '.join(rule.of)}” asks for more reviewers than it names."


def _too_few(what: str, needed: int, there: int) -> str:
    return f"The rules ask for {needed} {what}, but only {there} people could give them."


def warnings(team: Team) -> tuple[str, ...]:
    """What will get a team into trouble, in sentences; it may be used all the same."""
    found = []
    if len(team.who_can(Role.GOVERNOR)) == 1:
        found.append(
            "Only one person can change the team. If that key is lost, nobody can. Name a second."
        )
    for author in team.who_can(Role.AUTHOR):
        others = [one for one in team.who_can(Role.REVIEWER) if one.person != author.person]
        if len(others) < team.rules.approvals and not team.rules.one_person_is_enough:
            found.append(f"Nobody can approve what {author.name} writes: too few other reviewers.")
    names = [member.name for member in team.people]
    found.extend(doubtful_names(names, [member.email for member in team.people]))
    return tuple(found)


def team_to_plain(team: Team) -> dict[str, Any]:
    """The fields ``people`` and ``rules`` of an entry."""
    return {
        "people": [_member_to_plain(member) for member in team.people],
        "rules": _rules_to_plain(team.rules),
    }


def _member_to_plain(member: Member) -> dict[str, Any]:
    return {
        "person": member.person,
        "name": member.name,
        "email": member.email,
        "roles": list(member.roles),
        "keys": [
            {"key": held.key.line, "status": held.status.value}
            | ({} if held.doubt_from is None else {"from": held.doubt_from})
            for held in member.keys
        ],
    }


def _rules_to_plain(rules: ReviewRules) -> dict[str, Any]:
    return {
        "approvals": rules.approvals,
        "governors": rules.governors,
        "one_person_is_enough": rules.one_person_is_enough,
        "sections": [
            {"of": list(rule.of), "by": list(rule.by), "need": rule.need} for rule in rules.sections
        ],
    }


def team_from_plain(plain: Mapping[str, Any]) -> Team:
    """The team in an entry whose shape has been checked.

    Raises:
        SigningKeyError: a key in it is not one that smguide accepts.
    """
    return Team(
        tuple(_member_from_plain(item) for item in plain["people"]),
        _rules_from_plain(plain["rules"]),
    )


def _member_from_plain(plain: Mapping[str, Any]) -> Member:
    keys = tuple(
        MemberKey(PublicKey.from_line(key["key"]), KeyStatus(key["status"]), key.get("from"))
        for key in plain["keys"]
    )
    roles = tuple(plain["roles"])
    return Member(plain["person"], plain["name"], plain["email"], roles, keys)


def _rules_from_plain(plain: Mapping[str, Any]) -> ReviewRules:
    rules = (
        SectionRule(tuple(rule["of"]), tuple(rule["by"]), rule.get("need", 1))
        for rule in plain.get("sections", ())
    )
    return ReviewRules(
        plain["approvals"],
        plain["governors"],
        plain.get("one_person_is_enough", False),
        tuple(rules),
    )
