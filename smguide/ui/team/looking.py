"""What the sheets about the team show, read off the window, and what they sign."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from smguide.model.wording import in_words
from smguide.review.team import ReviewRules, Role
from smguide.workspace import Desk, MemberInfo

ROLES: Final = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER, Role.GOVERNOR)

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class TeamLook:
    """The team as the person at the desk sees it; ``why_not`` is empty for who may change it."""

    person: str
    members: tuple[MemberInfo, ...]
    rules: ReviewRules
    rules_in_words: str
    advice: tuple[str, ...]
    why_not: str
    locked: bool

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
    def demonstration(self) -> bool:
        """Whether keys that are made here are those of a sample."""
        return any(one.demonstration for one in self.members)

    def member(self, person: str) -> MemberInfo:
        """The member of that id."""
        return next(one for one in self.members if one.person == person)


def look(desk: Desk) -> TeamLook:
    """Read the team and its rules."""
    verdict = desk.verdict("change-team")
    return TeamLook(
        person=desk.person,
        members=desk.members(),
        rules=desk.rules(),
        rules_in_words=desk.rules_in_words(),
        advice=desk.team_advice(),
        why_not=verdict.why,
        locked=verdict.allowed and desk.is_locked(),
    )


def change(desk: Desk, passphrase: str, work: Work) -> TeamLook:
    """Sign a change, and look at what came of it.

    Raises:
        SmguideError: the rules of review say no, or it cannot be signed.
    """
    if passphrase:
        desk.unlock(passphrase)
    work()
    return look(desk)


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
    groups = in_words(role for role in held if role not in does)
    shown = words[:1].upper() + words[1:]
    if groups:
        belongs = _tr("Group: {0}").format(groups)
        shown = f"{shown} · {belongs}" if shown else belongs
    return shown


def key_in_words(member: MemberInfo) -> str:
    """Where somebody's key is."""
    if member.demonstration:
        return _tr("demonstration key on this computer")
    return _tr("key on this computer") if member.here else _tr("key on another computer")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
