"""Asking to join, taking somebody up, and turning a request down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from smguide.review.shapes import EMAIL, PERSON
from smguide.review.team import Role
from smguide.ui.team.looking import Work
from smguide.ui.team.role_choice import RoleChoice
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import Labelled, LabelledLine
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk, short_id
from smguide.workspace.team_values import JoinRequest


class JoinForm(QWidget):
    """Who asks; the request is signed with the key of this computer’s person."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said = _tr("You have asked to join. Tell somebody who looks after the team.")
        self.proposed_reason = ""
        self.name = LabelledLine(_tr("Name"), help_text=_tr("As others read it in the history."))
        self.email = LabelledLine(_tr("E-mail"))
        self.person = LabelledLine(_tr("Short id"), help_text=_id_help())
        self._id_is_own = False
        body = column(self, gap=Space.MEDIUM)
        for part in (self.name, self.email, self.person):
            body.addWidget(part)
            part.line.textChanged.connect(self._renew)
        self.name.line.textChanged.connect(self._propose_id)
        self.person.line.textEdited.connect(self._id_typed)
        self.setFocusProxy(self.name.line)

    @Slot(str)
    def _propose_id(self, name: str) -> None:
        if not self._id_is_own:
            self.person.line.setText(short_id(name)[:60] if name.strip() else "")

    @Slot(str)
    def _id_typed(self, text: str) -> None:
        self._id_is_own = bool(text.strip())

    @Slot()
    def _renew(self) -> None:
        for field, why_not in self._checks.items():
            if field.problem.text():
                field.show_problem(why_not())
        self.edited.emit()

    @property
    def _checks(self) -> Mapping[LabelledLine, Callable[[], str]]:
        return {
            self.name: self._why_not_name,
            self.email: self._why_not_email,
            self.person: self._why_not_person,
        }

    def _why_not_name(self) -> str:
        named = _text(self.name.line)
        return "" if named else _tr("Say who you are; it stands in the history.")

    def _why_not_email(self) -> str:
        fine = EMAIL.fits.fullmatch(_text(self.email.line))
        return "" if fine else _tr("Write an e-mail address, such as dana@acme.example.")

    def _why_not_person(self) -> str:
        person = _text(self.person.line)
        fine = PERSON.fits.fullmatch(person) and len(person) <= PERSON.most
        return "" if fine else _tr("Use letters, digits and hyphens, such as dana-kovac.")

    def check(self) -> bool:
        """Say beside each field what is wrong and go to the first; whether all is well."""
        wrong = {field: why_not() for field, why_not in self._checks.items()}
        for field, sentence in wrong.items():
            field.show_problem(sentence)
        first = next((field for field, sentence in wrong.items() if sentence), None)
        if first is not None:
            first.reveal()
        return first is None

    @property
    def is_ready(self) -> bool:
        """Always: what is missing is said when one goes on."""
        return True

    def work(self, desk: Desk, _reason: str) -> Work:
        """Sign the request."""
        lines = (self.person.line, self.name.line, self.email.line)
        return partial(desk.team.ask_to_join, *map(_text, lines))


class AcceptForm(QWidget):
    """What somebody new may do; for a member with a new key, what becomes of the old one."""

    edited = Signal()

    def __init__(self, request: JoinRequest) -> None:
        super().__init__()
        self._request = request
        self.said = _tr("{0} is in the team.").format(request.name)
        if request.known:
            self.said = _tr("{0} signs with the new key.").format(request.name)
        self.roles = RoleChoice((Role.AUTHOR, Role.REVIEWER))
        self.put_away = QCheckBox(_tr("Put the old key away"))
        self.put_away.setChecked(True)
        self._may = Labelled(_tr("May"), self.roles)
        self._lay_out()
        self.roles.edited.connect(self._edited)
        self.put_away.toggled.connect(self.edited)
        self.setFocusProxy(self.put_away if request.known else self.roles)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.MEDIUM)
        card = Card()
        card.setAccessibleName(_tr("Who asks"))
        request = self._request
        card.body.addWidget(text_label(f"{request.name} · {request.email}", wrap=True))
        for doubt in request.doubts:
            card.body.addWidget(text_label(doubt, tone="bad", wrap=True))
        card.body.addWidget(text_label(_ask_first(request), tone="warn", wrap=True))
        away = QWidget()
        lines = column(away, gap=Space.TINY)
        lines.addWidget(self.put_away)
        lines.addWidget(text_label(_put_away_help(), tone="muted", wrap=True))
        for part in (card, self._may, away):
            body.addWidget(part)
        (self._may if request.known else away).hide()

    @Slot()
    def _edited(self) -> None:
        if self._may.problem.text():
            self._may.show_problem(self._why_not())
        self.edited.emit()

    def _why_not(self) -> str:
        fine = self._request.known or self.roles.roles
        return "" if fine else _tr("Tick at least one thing that they may do.")

    @property
    def is_ready(self) -> bool:
        """Always: what is missing is said when one goes on."""
        return True

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        if self._request.known:
            return _tr("{0} signs with a new key.").format(self._request.name)
        return _tr("{0} has asked to join.").format(self._request.name)

    def check(self) -> bool:
        """Say what is missing; whether all is well."""
        why_not = self._why_not()
        self._may.show_problem(why_not)
        return not why_not

    def work(self, desk: Desk, reason: str) -> Work:
        """Take them up."""
        roles = () if self._request.known else self.roles.roles
        away = self.put_away.isChecked()
        return partial(desk.team.accept, self._request.id, roles, put_away=away, reason=reason)


class DeclineForm(QWidget):
    """Whoever asked reads the reason, which is that of the sheet."""

    edited = Signal()

    def __init__(self, request: JoinRequest) -> None:
        super().__init__()
        self._request = request
        self.said = _tr("The request is declined.")
        self.proposed_reason = ""
        words = _tr("{0} reads the reason, and may ask again.").format(request.name)
        column(self).addWidget(text_label(words, wrap=True))

    @property
    def is_ready(self) -> bool:
        """Always."""
        return True

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Turn it down."""
        return partial(desk.team.decline, self._request.id, reason)


def _text(line: QLineEdit) -> str:
    return line.text().strip()


def _id_help() -> str:
    return _tr("Stands for you in the record. If you have lost your key, use the one you had.")


def _ask_first(request: JoinRequest) -> str:
    return _tr(
        "Ask them by telephone or in person: was it you, and does your key end in {0}? Nobody but "
        "you can tell whether it is truly them."
    ).format(request.key)


def _put_away_help() -> str:
    return _tr("The old key signs nothing more. What it signed stays.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
