"""What the sheets about the team show, read off the window, and what they sign."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from smguide.model.wording import in_words
from smguide.review.team import ReviewRules, Role
from smguide.workspace import Desk, MemberInfo
from smguide.workspace.team_values import (
    DoubtInfo,
    JoinRequest,
    KeyInfo,
    ProposalInfo,
    SectionRuleInfo,
)

ROLES: Final = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER, Role.GOVERNOR)

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class TeamLook:
    """The team as the person at the desk sees it; ``why_not`` is empty for who may change it.

    ``subjects`` are the ids and names of what a rule for sections can be about, ``sections`` those
    among them that are sections of these guidelines. ``meanings`` has, by the id of an open
    proposal, the sentences that one signs with agreeing to it and with not agreeing,
    ``confirmations`` by number the one to confirm an approval in ``doubts`` again.
    """

    person: str
    members: tuple[MemberInfo, ...]
    rules: ReviewRules
    rules_in_words: str
    advice: tuple[str, ...]
    why_not: str
    locked: bool
    code: str
    proposals: tuple[ProposalInfo, ...]
    requests: tuple[JoinRequest, ...]
    section_rules: tuple[SectionRuleInfo, ...]
    subjects: Mapping[str, str]
    sections: frozenset[str]
    keys: tuple[KeyInfo, ...]
    meanings: Mapping[str, tuple[str, str]]
    doubts: tuple[DoubtInfo, ...]
    confirmations: Mapping[int, str]
    today: date

    @property
    def present(self) -> tuple[MemberInfo, ...]:
        """Those who are in the team now."""
        return tuple(one for one in self.members if not one.retired)

    @property
    def gone(self) -> tuple[MemberInfo, ...]:
        """Those who have left."""
        return tuple(one for one in self.members if one.retired)

    @property
    def reviewers(self) -> int:
        """How many could approve something."""
        return sum(Role.REVIEWER in one.roles for one in self.present)

    @property
    def governors(self) -> int:
        """How many look after the team."""
        return sum(Role.GOVERNOR in one.roles for one in self.present)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that somebody belongs to."""
        held = (role for one in self.present for role in one.roles if role not in ROLES)
        return tuple(dict.fromkeys(held))

    @property
    def demonstration(self) -> bool:
        """Whether keys that are made here are those of a sample."""
        return any(one.demonstration for one in self.members)

    @property
    def is_outside(self) -> bool:
        """Whether nobody who works on this computer is in the team."""
        return not any(one.here for one in self.present)

    @property
    def open_proposals(self) -> tuple[ProposalInfo, ...]:
        """Those that are not decided."""
        return tuple(one for one in self.proposals if one.state == "open")

    @property
    def waiting(self) -> tuple[JoinRequest, ...]:
        """Requests that nobody has answered."""
        return tuple(one for one in self.requests if one.state == "waiting")

    @property
    def governors_in_words(self) -> str:
        """How many must agree to a change of the team."""
        if self.rules.governors == 1:
            return _tr("A change of the team or its rules holds as soon as one of those who look "
                       "after it has signed it.")  # fmt: skip
        return _tr(
            "A change of the team or its rules holds once {0} of those who look after it agree."
        ).format(self.rules.governors)

    def member(self, person: str) -> MemberInfo:
        """The member of that id."""
        return next(one for one in self.members if one.person == person)


def look(desk: Desk) -> TeamLook:
    """Read the team and its rules."""
    verdict = desk.verdict("change-team")
    room = desk.team
    proposals = room.proposals(open_only=False)
    doubts = room.doubts()
    mine = [one.id for one in proposals if one.state == "open" and verdict.allowed]
    return TeamLook(
        person=desk.person,
        members=room.members(),
        rules=room.rules(),
        rules_in_words=room.rules_in_words(),
        advice=room.advice(),
        why_not=verdict.why,
        locked=any(one.person == desk.person for one in room.members()) and desk.is_locked(),
        code=room.join_code(),
        proposals=tuple(one for one in proposals if _was_decided_on(one)),
        requests=room.requests(),
        section_rules=room.section_rules(),
        subjects=room.section_rule_subjects(),
        sections=frozenset(section.id for section in desk.read("latest").sections),
        keys=room.keys(),
        meanings={one: _meanings(desk, one) for one in mine},
        doubts=doubts,
        confirmations={
            one.number: room.confirm_sentence(str(one.number)) for one in doubts if one.may
        },
        today=desk.today,
    )


def _was_decided_on(one: ProposalInfo) -> bool:
    """Whether it ever waited for somebody; what held as soon as it was signed is no proposal."""
    return one.state != "in force" or len(one.said) > 1


def _meanings(desk: Desk, proposal: str) -> tuple[str, str]:
    agree, not_agree = (desk.team.vote_sentence(proposal, agree=word) for word in (True, False))
    return agree, not_agree


@dataclass(frozen=True, slots=True)
class Signed:
    """The team after something was signed, and what the workspace answered."""

    look: TeamLook
    answer: object


def change(desk: Desk, passphrase: str, work: Work) -> Signed:
    """Sign a change, and look at what came of it.

    Raises:
        SmguideError: the rules of review say no, or it cannot be signed.
    """
    if passphrase:
        desk.unlock(passphrase)
    answer = work()
    return Signed(look(desk), answer)


def role_word(role: str) -> str:
    """What somebody with the role does, as a label."""
    return {
        Role.AUTHOR: _tr("Write"),
        Role.REVIEWER: _tr("Review"),
        Role.PUBLISHER: _tr("Publish"),
        Role.GOVERNOR: _tr("Look after the team"),
    }[Role(role)]


def role_meaning(role: str) -> str:
    """What the role allows."""
    return {
        Role.AUTHOR: _tr("Save revisions and ask for a review."),
        Role.REVIEWER: _tr("Approve revisions that others wrote, or ask for changes."),
        Role.PUBLISHER: _tr("Make editions of approved revisions."),
        Role.GOVERNOR: _tr("Change the team and the rules of review, and publish."),
    }[Role(role)]


def roles_in_words(roles: Iterable[str]) -> str:
    """“Writes, reviews and looks after the team”; groups of one's own come last."""
    does = {
        Role.AUTHOR: _tr("writes"),
        Role.REVIEWER: _tr("reviews"),
        Role.PUBLISHER: _tr("publishes"),
        Role.GOVERNOR: _tr("looks after the team"),
    }
    held = tuple(roles)
    words = in_words(word for role, word in does.items() if role in held)
    groups = in_words(group_word(role) for role in held if role not in does)
    shown = words[:1].upper() + words[1:]
    if groups:
        belongs = _tr("Group: {0}").format(groups)
        shown = f"{shown} · {belongs}" if shown else belongs
    return shown


def group_word(group: str) -> str:
    """A group as people call it."""
    return group.replace("-", " ").capitalize()


def key_in_words(member: MemberInfo) -> str:
    """Where somebody's key is."""
    if member.demonstration:
        return _tr("demonstration key on this computer")
    return _tr("key on this computer") if member.here else _tr("key on another computer")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
