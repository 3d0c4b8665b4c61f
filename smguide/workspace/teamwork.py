"""The team of one set of guidelines: who is in it, how many must agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from smguide.errors import AlreadyExists, NotFound, WrongUse
from smguide.model.wording import counted, in_words
from smguide.review.bodies import Join
from smguide.review.keys import PublicKey, SigningKey
from smguide.review.team import Member, MemberKey, ReviewRules, Role, Team
from smguide.workspace.parts import Parts
from smguide.workspace.values import MemberInfo

ROLES = tuple(role.value for role in Role)


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody to be added; an empty ``key`` has one made on this computer."""

    person: str
    name: str
    email: str
    roles: tuple[str, ...]
    key: str = ""


def members(parts: Parts) -> tuple[MemberInfo, ...]:
    """The team, with whose keys are on this computer."""
    return tuple(_info(parts, member) for member in parts.decisions.ledger().team.people)


def with_member(parts: Parts, wanted: NewMember) -> Team:
    """The team with one more member.

    A key made here is announced in the record by its owner (proof of possession) before the
    team takes it up.

    Raises:
        AlreadyExists: that short id is taken.
        WrongUse: name, address or a role is missing.
    """
    team = parts.decisions.ledger().team
    if team.member(wanted.person):
        raise AlreadyExists(f"“{wanted.person}” is in the team already.", "Choose another id.")
    if not (wanted.person and wanted.name.strip() and "@" in wanted.email and wanted.roles):
        raise WrongUse("A member needs an id, a name, an e-mail address and a role.", "Add them.")
    key = _public_key(parts, wanted)
    member = Member(
        wanted.person, wanted.name.strip(), wanted.email.strip(), wanted.roles, (MemberKey(key),)
    )
    return Team((*team.people, member), team.rules)


def changed_rules(
    rules: ReviewRules, approvals: int | None, one_person_is_enough: bool | None
) -> ReviewRules:
    """The rules with what is given changed."""
    return replace(
        rules,
        approvals=rules.approvals if approvals is None else approvals,
        one_person_is_enough=(
            rules.one_person_is_enough if one_person_is_enough is None else one_person_is_enough
        ),
    )


def rules_in_words(team: Team) -> str:
    """“2 approvals are needed, from anybody but those who wrote the change.”."""
    rules = team.rules
    needed = f"{counted(rules.approvals, 'approval')} {'is' if rules.approvals == 1 else 'are'}"
    if rules.one_person_is_enough:
        return f"{needed} needed; people may approve what they wrote, and the record says so."
    return f"{needed} needed, from anybody but those who wrote the change."


def insist_on_members(team: Team, people: Iterable[str]) -> None:
    """Everybody who is asked is in the team and may review.

    Raises:
        NotFound: somebody is not.
    """
    able = {member.person: member.name for member in team.who_can(Role.REVIEWER)}
    for person in people:
        if person not in able:
            raise NotFound(
                f"“{person}” is not a reviewer of these guidelines.",
                f"Reviewers are {in_words(able)}.",
            )


def _public_key(parts: Parts, wanted: NewMember) -> PublicKey:
    if wanted.key:
        return PublicKey.from_line(wanted.key)
    demonstration = any(info.demonstration for info in members(parts))
    made = parts.keyring.make_for(parts.name, wanted.person, demonstration=demonstration)
    _announce(parts, wanted, made)
    return made.public


def _announce(parts: Parts, wanted: NewMember, key: SigningKey) -> None:
    person = Member(wanted.person, wanted.name.strip(), wanted.email.strip(), (), ())
    parts.decisions.add(Join(person.name, person.email, key.public.line), person, key)


def _info(parts: Parts, member: Member) -> MemberInfo:
    held = parts.keyring.of(member)
    return MemberInfo(
        person=member.person,
        name=member.name,
        email=member.email,
        roles=tuple(member.roles),
        here=held is not None,
        demonstration=held is not None and held.demonstration,
    )
