"""Who is added to the team, what they may do, and with which key they sign."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.review.names import doubts_about
from smguide.review.shapes import EMAIL, PERSON
from smguide.review.team import Role
from smguide.ui.accessibility import announce
from smguide.ui.team.key_choice import KeyChoice
from smguide.ui.team.looking import TeamLook, Work
from smguide.ui.team.role_choice import RoleChoice
from smguide.ui.theme import Space
from smguide.ui.widgets.labelled import Labelled, LabelledLine
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk, MemberInfo, short_id

_USUAL: Final = (Role.AUTHOR, Role.REVIEWER)


class AddForm(QWidget):
    """For somebody new, or for ``back``, who has left and comes back under the same short id."""

    edited = Signal()

    def __init__(self, look: TeamLook, back: MemberInfo | None = None) -> None:
        super().__init__()
        self._look = look
        self._back = back
        self._id_is_own = back is not None
        self.name = LabelledLine(_tr("Name"), help_text=_tr("As others read it in the history."))
        self.doubt = text_label("", role="caption", tone="warn", wrap=True)
        self._doubt_row = Labelled("", self.doubt, needed=False)
        self._doubt_row.hide()
        self.email = LabelledLine(_tr("E-mail"))
        self.person = LabelledLine(
            _tr("Short id"), help_text=_tr("Stands for them in the record. It stays as it is.")
        )
        self.roles = RoleChoice(_USUAL)
        self.key = KeyChoice(demonstration=look.demonstration)
        self._may = Labelled(_tr("May"), self.roles)
        self._lay_out()
        self._fill_in()
        self._connect()
        self.setFocusProxy(self.name.line)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.MEDIUM)
        for part in (self.name, self._doubt_row, self.email, self.person, self._may):
            body.addWidget(part)
        body.addWidget(Labelled(_tr("Key"), self.key))

    def _fill_in(self) -> None:
        if self._back is not None:
            self.name.line.setText(self._back.name)
            self.email.line.setText(self._back.email)
            self.person.line.setText(self._back.person)
            self.person.line.setReadOnly(True)

    def _connect(self) -> None:
        self.name.line.textChanged.connect(self._propose_id)
        self.name.line.textChanged.connect(self._show_doubt)
        self.person.line.textEdited.connect(self._id_typed)
        for line in self._lines:
            line.textChanged.connect(self._renew)
        self.roles.edited.connect(self._renew)
        self.key.edited.connect(self._renew)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.name.line, self.email.line, self.person.line)

    @Slot(str)
    def _propose_id(self, name: str) -> None:
        if not self._id_is_own:
            self.person.line.setText(self._free_id(name) if name.strip() else "")

    @Slot(str)
    def _show_doubt(self, name: str) -> None:
        """A name that could stand for somebody else may be a mistake, or an attempt."""
        back = self._back.person if self._back else ""
        others = [one.name for one in self._look.members if one.person != back]
        doubts = " ".join(doubts_about(name.strip(), others)) if name.strip() else ""
        if doubts != self.doubt.text():
            self.doubt.setText(doubts)
            self._doubt_row.setVisible(bool(doubts))
            announce(self, doubts)

    def _free_id(self, name: str) -> str:
        wanted = short_id(name)[:60]
        taken = {one.person for one in self._look.members}
        numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
        return next(one for one in (wanted, *numbered) if one not in taken)

    @Slot(str)
    def _id_typed(self, text: str) -> None:
        self._id_is_own = bool(text.strip())

    @Slot()
    def _renew(self) -> None:
        """Take back what was said about a field once it is mended."""
        for field, why_not in self._checks.items():
            if field.problem.text():
                field.show_problem(why_not())
        self.edited.emit()

    @property
    def _checks(self) -> Mapping[Labelled, Callable[[], str]]:
        return {
            self.name: self._why_not_name,
            self.email: self._why_not_email,
            self.person: self._why_not_person,
            self._may: self._why_not_roles,
            self.key.line: self.key.why_not,
        }

    def check(self) -> bool:
        """Say beside each field what is wrong and go to the first; whether all is well."""
        wrong = {field: why_not() for field, why_not in self._checks.items()}
        for field, sentence in wrong.items():
            field.show_problem(sentence)
        first = next((field for field, sentence in wrong.items() if sentence), None)
        if first is not None:
            first.reveal()
        return first is None

    def _text(self, field: LabelledLine) -> str:
        return field.line.text().strip()

    def _why_not_name(self) -> str:
        return "" if self._text(self.name) else _tr("Say who it is; it stands in the history.")

    def _why_not_email(self) -> str:
        fine = EMAIL.fits.fullmatch(self._text(self.email))
        return "" if fine else _tr("Write an e-mail address, such as dana@acme.example.")

    def _why_not_person(self) -> str:
        person = self._text(self.person)
        if not PERSON.fits.fullmatch(person) or len(person) > PERSON.most:
            return _tr("Use letters, digits and hyphens, such as dana-kovac.")
        if self._back is None and any(one.person == person for one in self._look.members):
            return _tr("Somebody has this short id already. Choose another.")
        return ""

    def _why_not_roles(self) -> str:
        return "" if self.roles.roles else _tr("Tick at least one thing that they may do.")

    @property
    def is_ready(self) -> bool:
        """Always: what is missing is said when one goes on."""
        return True

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        name = self._text(self.name)
        if self._back is not None:
            return _tr("{0} comes back.").format(name)
        return _tr("Add {0} to the team.").format(name) if name else ""

    @property
    def said(self) -> str:
        """Once it is done."""
        return _tr("{0} is in the team.").format(self._text(self.name))

    def work(self, desk: Desk, reason: str) -> Work:
        """Add them."""
        return partial(
            desk.team.add_member,
            person=self._text(self.person),
            name=self._text(self.name),
            email=self._text(self.email),
            roles=self.roles.roles,
            key=self.key.public,
            reason=reason,
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
