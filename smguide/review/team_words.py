"""Teams and their rules in words: what a rule asks for, and what another team would change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from smguide.model.wording import counted
from smguide.review.ledger import Ledger, Proposal
from smguide.review.team import KeyStatus, Member, MemberKey, ReviewRules, Role, SectionRule, Team
from smguide.review.words import all_of, any_of, called, spelled_out

NO_TITLES: Mapping[str, str] = {}


def section_rule_in_words(
    team: Team, rule: SectionRule, titles: Mapping[str, str] = NO_TITLES
) -> str:
    """“IP protection: one of Legal must agree.”; ``titles`` names kinds and sections by id."""
    which = all_of(titles.get(place, place.replace("-", " ")) for place in rule.of)
    who = [_named(team, one) for one in rule.by]
    if rule.need == 1:
        only = who[0] if len(who) == 1 and team.member(rule.by[0]) else f"one of {any_of(who)}"
        return f"{which}: {only} must agree."
    return f"{which}: {spelled_out(rule.need)} of {all_of(who)} must agree."


def _named(team: Team, one: str) -> str:
    """A person by name, a role or group with a capital letter."""
    member = team.member(one)
    return member.name if member else one.replace("-", " ").capitalize()


def missing_in_words(ledger: Ledger, proposal: Proposal) -> str:
    """Who must still agree to an open proposal: “One more of Ben and Lea must agree.”."""
    needed = ledger.governors_needed(proposal)
    if proposal.state != "open" or not needed:
        return ""
    able = [
        one
        for one in ledger.team.who_can(Role.GOVERNOR)
        if not proposal.votes.get(one.person, False)
    ]
    names = called(ledger.team, able)
    if len(able) < needed:
        return "Too few people are left who could agree. Make a new proposal."
    if len(able) == needed:
        return f"{all_of(names)} must still agree."
    return f"{spelled_out(needed).capitalize()} more of {all_of(names)} must agree."


def team_changes(old: Team, new: Team, titles: Mapping[str, str] = NO_TITLES) -> tuple[str, ...]:
    """What another team would change, each in a sentence; nothing where they are alike."""
    return (
        *_people(old, new),
        *_rules(old.rules, new.rules),
        *_section_rules(old, new, titles),
    )


def _people(old: Team, new: Team) -> Iterator[str]:
    for member in new.people:
        before = old.member(member.person)
        if before is None:
            yield f"{member.name} ({member.email}) joins the team: {_roles(member)}."
        else:
            yield from _member(before, member)
    for member in old.people:
        if new.member(member.person) is None:
            yield f"{member.name} is taken out of the team."


def _member(old: Member, new: Member) -> Iterator[str]:
    if old.name != new.name:
        yield f"{old.name} is called {new.name}."
    if old.email != new.email:
        yield f"{new.name} has the address {new.email} instead of {old.email}."
    if _has_left(new) and not _has_left(old):
        yield f"{new.name} leaves the team."
    elif set(old.roles) != set(new.roles):
        yield from _roles_changed(old, new)
    yield from _keys(old, new)


def _roles_changed(old: Member, new: Member) -> Iterator[str]:
    gained = [role for role in new.roles if role not in old.roles]
    lost = [role for role in old.roles if role not in new.roles]
    if gained:
        yield f"{new.name} becomes {all_of(gained)}."
    if lost:
        yield f"{new.name} is no longer {any_of(lost)}."


def _keys(old: Member, new: Member) -> Iterator[str]:
    held = {one.key.fingerprint: one for one in old.keys}
    for key in new.keys:
        before = held.get(key.key.fingerprint)
        if before is None:
            yield f"{new.name} signs with another key: {short_key(key.key.fingerprint)}."
        elif (before.status, before.doubt_from) != (key.status, key.doubt_from):
            yield from _put_away(new, key)


def _put_away(member: Member, held: MemberKey) -> Iterator[str]:
    name, key = member.name, short_key(held.key.fingerprint)
    if held.status is KeyStatus.REVOKED:
        since = "" if held.doubt_from is None else f" from entry {held.doubt_from} of the record on"
        doubt = f", and what it signed{since} is in doubt" if since else ""
        yield f"The key {key} of {name} counts as stolen{doubt}."
    elif held.status is KeyStatus.RETIRED and not _has_left(member):
        yield f"The key {key} of {name} is put away; what it signed stays."


def short_key(fingerprint: str) -> str:
    """The end of a fingerprint, enough to tell the keys of a team apart."""
    return f"…{fingerprint[-8:]}"


def _roles(member: Member) -> str:
    return all_of(member.roles) if member.roles else "no role"


def _has_left(member: Member) -> bool:
    return all(held.status is not KeyStatus.ACTIVE for held in member.keys)


def _rules(old: ReviewRules, new: ReviewRules) -> Iterator[str]:
    if old.approvals != new.approvals:
        are = "is" if new.approvals == 1 else "are"
        yield f"{counted(new.approvals, 'approval')} {are} needed instead of {old.approvals}."
    if old.one_person_is_enough != new.one_person_is_enough:
        yield (
            "People may approve what they wrote, and the record says so."
            if new.one_person_is_enough
            else "Nobody approves what they wrote any more."
        )
    if old.governors != new.governors:
        must = "person" if new.governors == 1 else "people"
        yield (
            f"{spelled_out(new.governors).capitalize()} {must} must agree to a change of the team "
            f"or its rules instead of {spelled_out(old.governors)}."
        )


def _section_rules(old: Team, new: Team, titles: Mapping[str, str]) -> Iterator[str]:
    before, after = old.rules.sections, new.rules.sections
    for rule in after:
        if rule not in before:
            yield f"New rule. {section_rule_in_words(new, rule, titles)}"
    for rule in before:
        if rule not in after:
            yield f"No longer a rule. {section_rule_in_words(old, rule, titles)}"
