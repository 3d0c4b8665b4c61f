"""The team of one set of guidelines: who is in it, how many must agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from smguide.errors import AlreadyExists, NotAllowed, NotFound, WrongUse
from smguide.model.wording import counted, in_words
from smguide.review.bodies import Join
from smguide.review.keys import PublicKey, SigningKey
from smguide.review.shapes import EMAIL, NAME, PERSON, Text
from smguide.review.team import (
    KeyStatus,
    Member,
    MemberKey,
    ReviewRules,
    Role,
    Team,
    problems,
    same_address,
)
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
    """The team with one more member, or with one who left and comes back with a new key.

    A key made here is announced in the record by its owner (proof of possession) before the
    team takes it up.

    Raises:
        AlreadyExists: that short id or that address is taken.
        WrongUse: name, address or a role is missing.
        NotAllowed: the key that was given cannot be theirs.
    """
    team = parts.decisions.ledger().team
    before = _insist_on_new(team, wanted)
    key = MemberKey(_public_key(parts, wanted))
    name, email = wanted.name.strip(), wanted.email.strip()
    if before is None:
        member = Member(wanted.person, name, email, wanted.roles, (key,))
        return Team((*team.people, member), team.rules)
    keys = (*before.keys, key)
    return with_changed(team, Member(wanted.person, name, email, wanted.roles, keys))


def with_roles(team: Team, person: str, roles: Sequence[str]) -> Team:
    """The team in which a member may do something else.

    Raises:
        NotFound: nobody in the team has that id.
        WrongUse: no role is left, one is not a word, or they are what they were.
    """
    member = _present(team, person)
    if not roles:
        raise WrongUse(
            f"{member.name} must be able to do something.",
            "Choose at least one role, or retire somebody who leaves.",
        )
    _insist_on_words(roles)
    if set(roles) == set(member.roles):
        raise WrongUse(f"{member.name} may do just that already.", "Choose something else.")
    return with_changed(team, replace(member, roles=tuple(dict.fromkeys(roles))))


def without(team: Team, person: str) -> Team:
    """The team after a member has left: their keys are put away, their name stays on record.

    Raises:
        NotFound: nobody in the team has that id.
    """
    member = _present(team, person)
    keys = tuple(put_away(held) for held in member.keys)
    return with_changed(team, replace(member, roles=(), keys=keys))


def insist_on_usable(team: Team) -> None:
    """A team that could no longer approve or change anything is refused before it is signed.

    Raises:
        NotAllowed: with the sentence that says why.
    """
    for why, what_then in _unusable(team):
        raise NotAllowed(why, what_then)


def changed_rules(
    rules: ReviewRules,
    approvals: int | None,
    one_person_is_enough: bool | None,
    governors: int | None = None,
) -> ReviewRules:
    """The rules with what is given changed."""
    return replace(
        rules,
        governors=rules.governors if governors is None else governors,
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


def _insist_on_new(team: Team, wanted: NewMember) -> Member | None:
    """The member who comes back under this id, if it is one."""
    if not (wanted.person and wanted.name.strip() and wanted.roles):
        raise WrongUse("A member needs an id, a name, an e-mail address and a role.", "Add them.")
    _insist_on_words(wanted.roles)
    before = team.member(wanted.person)
    if before and not _has_left(before):
        raise AlreadyExists(f"“{wanted.person}” is in the team already.", "Choose another id.")
    insist_on_fit(team, wanted)
    return before


def insist_on_fit(team: Team, wanted: NewMember) -> None:
    """Short id, name and address are such that this team could take them up.

    Raises:
        WrongUse: one is missing or cannot be used.
        AlreadyExists: the address is that of somebody else.
    """
    if not (wanted.person and wanted.name.strip() and wanted.email.strip()):
        raise WrongUse("An id, a name and an e-mail address are needed.", "Add them.")
    _insist_on(PERSON, wanted.person, "is no short id", "Use letters, digits and hyphens.")
    _insist_on(NAME, wanted.name.strip(), "cannot be a name", "Write it on one line.")
    _insist_on(
        EMAIL, wanted.email.strip(), "is no e-mail address", "Write it as dana@acme.example."
    )
    _insist_on_own_address(team, wanted)


def _insist_on_own_address(team: Team, wanted: NewMember) -> None:
    for member in team.people:
        same = same_address(member.email) == same_address(wanted.email)
        if same and member.person != wanted.person:
            raise AlreadyExists(
                f"{member.name} has the address {member.email} in this team.",
                f"Use another address, or the short id “{member.person}” if it is them.",
            )


def insist_on_roles(roles: Sequence[str]) -> None:
    """There is at least one role, and each is a word.

    Raises:
        WrongUse: there is none, or one is no word.
    """
    if not roles:
        raise WrongUse("Say what they may do.", f"Roles are {in_words(ROLES)}.")
    _insist_on_words(roles)


def _insist_on_words(roles: Iterable[str]) -> None:
    for role in roles:
        _insist_on(PERSON, role, "is no role", f"Roles are {in_words(ROLES)}.")


def _insist_on(shape: Text, text: str, why: str, what_then: str) -> None:
    if len(text) > shape.most or not shape.fits.fullmatch(text):
        raise WrongUse(f"“{text}” {why}.", what_then)


def _present(team: Team, person: str) -> Member:
    member = team.member(person)
    if member is None or _has_left(member):
        there = (one.person for one in team.people if not _has_left(one))
        raise NotFound(f"“{person}” is not in the team.", f"The team is {in_words(there)}.")
    return member


def _has_left(member: Member) -> bool:
    return all(held.status is not KeyStatus.ACTIVE for held in member.keys)


def put_away(held: MemberKey) -> MemberKey:
    """The key, retired where it was in use."""
    return replace(held, status=KeyStatus.RETIRED) if held.status is KeyStatus.ACTIVE else held


def with_changed(team: Team, changed: Member) -> Team:
    """The team with a member changed."""
    people = (changed if one.person == changed.person else one for one in team.people)
    return Team(tuple(people), team.rules)


def _unusable(team: Team) -> Iterator[tuple[str, str]]:
    rules = team.rules
    left = len(team.who_can(Role.GOVERNOR))
    if left < rules.governors:
        whole = "Then nobody could change the team any more."
        some = f"{rules.governors} people must agree to a change of the team; {left} would be left."
        yield some if left else whole, "Let somebody else look after the team first."
    able = len(team.who_can(Role.REVIEWER))
    if able < rules.approvals:
        needed = f"{counted(rules.approvals, 'approval')} would be needed"
        people = counted(able, "person").replace("persons", "people") if able else "nobody"
        yield f"{needed}, but {people} could give one.", "Name more who review, or ask for fewer."
    for sentence in problems(team):
        yield sentence, "Choose differently; nothing has changed."


def _public_key(parts: Parts, wanted: NewMember) -> PublicKey:
    if wanted.key:
        return _given_key(parts, wanted)
    demonstration = any(info.demonstration for info in members(parts))
    made = parts.keyring.make_for(parts.name, wanted.person, demonstration=demonstration)
    _announce(parts, wanted, made)
    return made.public


def _given_key(parts: Parts, wanted: NewMember) -> PublicKey:
    """A key somebody has: they asked to join with it, or it is here and can do so now."""
    key = PublicKey.from_line(wanted.key)
    ledger = parts.decisions.ledger()
    if owner := ledger.owners.get(key.fingerprint, ""):
        whose = f"This key belongs to {ledger.name(owner)} in this team."
        old = f"This key of {ledger.name(owner)} was put away and cannot come back."
        raise NotAllowed(old if owner == wanted.person else whose, "Use another key.")
    joined = ledger.joins.get(key.fingerprint)
    if joined is None:
        _announce(parts, wanted, _held_key(parts, wanted, key))
    elif joined.entry.person != wanted.person:
        who = joined.entry.person
        raise NotAllowed(f"This key asked to join as “{who}”.", "Use that short id.")
    return key


def _held_key(parts: Parts, wanted: NewMember, key: PublicKey) -> SigningKey:
    for held in parts.keyring.held():
        if held.fingerprint == key.fingerprint:
            return parts.keyring.open(held.id)
    raise NotAllowed(
        f"{wanted.name.strip()} has not asked to join with this key, and it is not here.",
        "Let a key be made on this computer instead.",
    )


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
        retired=_has_left(member),
    )
