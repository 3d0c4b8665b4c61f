"""A field of a dialog or a page: its label, the help below it, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_LABEL_LETTERS = 18
_LONGEST = 200


class Labelled(QWidget):
    """Ties label, help and problem to a field for every way of using it."""

    def __init__(
        self,
        label: str,
        field: QWidget,
        *,
        help_text: str = "",
        needed: bool = True,
        narrow: bool = False,
    ) -> None:
        super().__init__()
        self.field = field
        self._narrow = narrow
        self.label = text_label(label.replace("&", "&&"), tone="muted", wrap=True)
        self.help = text_label(help_text, role="caption", tone="muted", wrap=True)
        self.problem = text_label("", role="caption", tone="bad", wrap=True)
        self.problem.hide()
        if not help_text:
            self.help.hide()
        asked = QCoreApplication.translate("Labelled", "{0}, needed") if needed else "{0}"
        field.setAccessibleName(asked.format(label))
        field.setAccessibleDescription(help_text)
        self.label.setBuddy(self._target)
        self._lay_out()

    def _lay_out(self) -> None:
        body = column(gap=Space.TINY)
        narrow = Qt.AlignmentFlag.AlignLeft if self._narrow else Qt.AlignmentFlag(0)
        body.addWidget(self.field, 0, narrow)
        body.addWidget(self.problem)
        body.addWidget(self.help)
        across = row(self, gap=Space.LARGE)
        self.label.setFixedWidth(self.fontMetrics().averageCharWidth() * _LABEL_LETTERS)
        self.label.setContentsMargins(0, Space.SMALL, 0, 0)
        across.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(body, 1)
        if self._narrow:
            across.addStretch(2)

    @property
    def _target(self) -> QWidget:
        return self.field.focusProxy() or self.field

    def show_problem(self, sentence: str) -> None:
        """Say in place of the help what is wrong with the field; empty takes it away."""
        if sentence == self.problem.text():
            return
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.help.setVisible(bool(self.help.text()) and not sentence)
        target = self._target
        target.setProperty("problem", "true" if sentence else "false")
        target.style().unpolish(target)
        target.style().polish(target)
        target.setAccessibleDescription(f"{sentence} {self.help.text()}".strip())
        if sentence:
            announce(self, sentence)

    def reveal(self) -> None:
        """Put the keyboard into the field."""
        self._target.setFocus(Qt.FocusReason.TabFocusReason)


class LabelledLine(Labelled):
    """A field for one line of text; ``width`` in pixels at 100 % makes it a short one."""

    def __init__(
        self, label: str, *, help_text: str = "", needed: bool = True, width: int = 0
    ) -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        if width:
            self.line.setFixedWidth(scaled(width))
        super().__init__(label, self.line, help_text=help_text, needed=needed, narrow=bool(width))
