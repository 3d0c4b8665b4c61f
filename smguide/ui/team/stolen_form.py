"""A stolen key: since when, and what that means, shown before anything is signed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.forms.times import DateEditor
from smguide.ui.team.looking import Work
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import Labelled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import Desk
from smguide.workspace.team_values import DoubtPreview, KeyInfo

_FROM_THE_BEGINNING = 0


class StolenForm(QWidget):
    """``ahead_wanted`` asks what it would mean, with the last safe day or 0 for none at all.

    Whoever does not know since when doubts everything: that can be confirmed again, the other way
    round nothing can be taken back.
    """

    edited = Signal()
    ahead_wanted = Signal(object)

    def __init__(self, key: KeyInfo, today: date) -> None:
        super().__init__()
        self.key = key
        self._today = today
        self._day = ""
        self.said = _tr("The key of {0} counts as stolen.").format(key.name)
        self.unknown = QRadioButton(_tr("Nobody knows: everything it signed is in doubt"))
        self.known = QRadioButton(_tr("After a day on which it was surely safe"))
        self._group = QButtonGroup(self)
        self.day = _day_editor(_tr("Safe until the end of"))
        self._line = Labelled(_tr("Safe until the end of"), self.day, help_text=_day_help())
        self.ahead = Card()
        self._lines = column(gap=Space.TINY)
        self._lay_out()
        self.unknown.setChecked(True)
        self._line.hide()
        self._group.buttonToggled.connect(self._chosen)
        self.day.edited.connect(self._day_edited)
        self.setFocusProxy(self.unknown)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.SMALL)
        body.addWidget(text_label(_what_it_means(), wrap=True))
        body.addSpacing(Space.TINY)
        body.addWidget(section_heading(_tr("Since when could somebody else have used it?")))
        for choice in (self.unknown, self.known):
            self._group.addButton(choice)
            body.addWidget(choice)
        body.addWidget(self._line)
        body.addSpacing(Space.TINY)
        body.addWidget(section_heading(_tr("What that means")))
        self.ahead.setAccessibleName(_tr("What that means"))
        self.ahead.body.addLayout(self._lines)
        body.addWidget(self.ahead)

    # Since when

    @property
    def since(self) -> date | int | None:
        """The last safe day, 0 for none at all, None where a day is still to be written."""
        if self.unknown.isChecked():
            return _FROM_THE_BEGINNING
        try:
            return date.fromisoformat(self._day)
        except ValueError:
            return None

    @Slot()
    def _chosen(self) -> None:
        self._line.setVisible(self.known.isChecked())
        self.look_ahead()

    @Slot(object, object)
    def _day_edited(self, _path: object, value: Value) -> None:
        self._day = value if isinstance(value, str) else ""
        if self._line.problem.text():
            self._line.show_problem(self._why_not())
        self.look_ahead()

    def look_ahead(self) -> None:
        """Ask what it would mean."""
        since = self.since
        if since is None or self._why_not():
            self._tell((_tr("Write the day, then it stands here."),))
        else:
            self.ahead_wanted.emit(since)
        self.edited.emit()

    def show_ahead(self, found: DoubtPreview) -> None:
        """Say what it would mean."""
        self._tell(found.sentences or (_tr("Nothing was signed with it since."),))

    def show_no_ahead(self, error: BaseException) -> None:
        """Say why that cannot be told."""
        self._tell((str(error),))

    def _tell(self, sentences: tuple[str, ...]) -> None:
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for sentence in sentences:
            self._lines.addWidget(text_label(sentence, wrap=True))

    def _why_not(self) -> str:
        since = self.since
        if since is None:
            return _tr("Write the last day on which it was surely safe.")
        late = isinstance(since, date) and since > self._today
        return _tr("That day is still to come.") if late else ""

    # What is signed

    @property
    def is_ready(self) -> bool:
        """Always: what is missing is said when one goes on."""
        return True

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        return _tr("A key of {0} was stolen.").format(self.key.name)

    def check(self) -> bool:
        """Say what is missing; whether all is well."""
        why_not = self._why_not()
        self._line.show_problem(why_not)
        if why_not:
            self._line.reveal()
        return not why_not

    def work(self, desk: Desk, reason: str) -> Work:
        """Sign it."""
        since = self.since
        assert since is not None
        return partial(desk.team.key_stolen, self.key.fingerprint, since, reason=reason)


def _day_editor(label: str) -> DateEditor:
    made = DateEditor(Field("day", label, "", "date"))
    made.show_value(None, Registers({}))
    return made


def _day_help() -> str:
    return _tr("Everything signed with it after that day is in doubt.")


def _what_it_means() -> str:
    return _tr(
        "The key signs nothing more, for good. What it signed since then may have been signed by "
        "somebody else: it is in doubt until others confirm it again. Nothing is deleted. A doubt "
        "can later begin earlier, never later."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
