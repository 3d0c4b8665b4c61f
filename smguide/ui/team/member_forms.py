"""What a member may do from now on, and what it means that one leaves."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.review.team import Role
from smguide.ui.team.looking import TeamLook, Work
from smguide.ui.team.role_choice import RoleChoice
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import Labelled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk, MemberInfo


class RolesForm(QWidget):
    """The boxes of one member."""

    edited = Signal()

    def __init__(self, look: TeamLook, member: MemberInfo) -> None:
        super().__init__()
        self.member = member
        self._is_you = member.person == look.person
        self.roles = RoleChoice(member.roles)
        self.said = _tr("What {0} may do has changed.").format(member.name)
        words = _tr("Then you can no longer change the team yourself.")
        self.warning = text_label(words, tone="warn", wrap=True)
        both = QWidget()
        lines = column(both)
        lines.addWidget(self.roles)
        lines.addWidget(self.warning)
        both.setFocusProxy(self.roles)
        column(self).addWidget(Labelled(_tr("May"), both))
        self._edited()
        self.roles.edited.connect(self._edited)
        self.setFocusProxy(self.roles)

    @Slot()
    def _edited(self) -> None:
        keeps = Role.GOVERNOR in self.roles.roles
        self.warning.setVisible(self._is_you and not keeps)
        self.edited.emit()

    @property
    def is_ready(self) -> bool:
        """Whether something is left, and something is different."""
        return bool(self.roles.roles) and set(self.roles.roles) != set(self.member.roles)

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        return _tr("Change what {0} may do.").format(self.member.name)

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Change it."""
        return partial(desk.team.set_roles, self.member.person, self.roles.roles, reason=reason)


class RetireForm(QWidget):
    """Nothing to fill in: what happens when somebody leaves."""

    edited = Signal()

    def __init__(self, member: MemberInfo) -> None:
        super().__init__()
        self.member = member
        self.said = _tr("{0} has left the team.").format(member.name)
        card = Card()
        card.setAccessibleName(_tr("What happens"))
        for sentence in _what_happens(member.name):
            card.body.addWidget(text_label(sentence, wrap=True))
        column(self).addWidget(card)

    @property
    def is_ready(self) -> bool:
        """Always."""
        return True

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        return _tr("{0} leaves the team.").format(self.member.name)

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Let them go."""
        return partial(desk.team.retire_member, self.member.person, reason)


def _what_happens(name: str) -> tuple[str, ...]:
    return (
        _tr("{0} can sign nothing more, from now on.").format(name),
        _tr("What they wrote stays under their name, and what they approved stays approved."),
        _tr("Their answer to a review that is still open no longer counts."),
        _tr("They can be taken back later, with a new key."),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
