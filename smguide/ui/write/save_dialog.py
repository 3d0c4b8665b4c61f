"""What one is about to save: the changes in words, and what and why to say about them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.text import plain_tip, section_heading, text_label
from smguide.ui.write.work import Changed

_LONGEST_SUMMARY = 72
_LIST_HEIGHT = 180


class SaveBody(QWidget):
    """The list of changes over the two fields that every revision needs."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = ScrollColumn(_tr("What changed"), margin=0)
        self.changes.body.setSpacing(Space.TINY)
        self.changes.setMaximumHeight(_LIST_HEIGHT)
        self.summary = QLineEdit()
        self.summary.setMaxLength(_LONGEST_SUMMARY)
        self.summary.setAccessibleName(_tr("Summary: what changed"))
        self.summary.setPlaceholderText(_tr("Such as: Replies by trusted voices go out at once"))
        self.reason = TextBlock(_tr("Reason: why it changed"))
        self.reason.frame()
        self.reason.setPlaceholderText(_tr("What was learnt, asked for or decided"))
        body = column(self, gap=Space.TINY)
        body.addWidget(section_heading(_tr("What changed")))
        body.addWidget(self.changes)
        body.addSpacing(Space.MEDIUM)
        self._add_field(_tr("Summary (what)"), self.summary)
        self._add_field(_tr("Reason (why)"), self.reason)

    def _add_field(self, words: str, field: QWidget) -> None:
        label = text_label(words, role="emphasis")
        label.setBuddy(field)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(label)
            layout.addWidget(field)

    def show_changes(self, changed: Changed) -> None:
        """List what changed and propose a summary."""
        self.changes.clear()
        for line in changed.lines or (_tr("Nothing has changed since the latest revision."),):
            section, colon, rest = line.partition(": ")
            part = text_label("", wrap=True)
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setText(f"{section}{colon}{rest}")
            self.changes.body.addWidget(part)
        if not self.summary.text():
            self.summary.setText(changed.proposal[:_LONGEST_SUMMARY])
            self.summary.selectAll()


class SaveDialog(FormDialog):
    """Asks for summary and reason; ``submitted`` when both are there."""

    def __init__(self, parent: QWidget, number: int) -> None:
        self.fields = SaveBody()
        text = DialogText(
            _tr("Save revision {0}").format(number),
            _tr("A revision is signed by you and stays in the history for good."),
            _tr("Save revision {0}").format(number),
        )
        super().__init__(parent, text, self.fields)
        self.setMinimumWidth(scaled(600))
        self._with_changes = False
        self.fields.summary.textChanged.connect(self._check)
        self.fields.reason.typed.connect(self._check)
        self._check()
        self.fields.summary.setFocus()

    def show_changes(self, changed: Changed) -> None:
        """List what changed."""
        self._with_changes = bool(changed.lines)
        self.fields.show_changes(changed)
        self._check()

    @property
    def summary(self) -> str:
        """What changed, in the words of the person."""
        return self.fields.summary.text().strip()

    @property
    def reason(self) -> str:
        """Why it changed."""
        return self.fields.reason.text().strip()

    @Slot()
    def _check(self) -> None:
        ready = bool(self.summary and self.reason and self._with_changes)
        self.set_ready(ready)
        missing = _tr("Say both what changed and why; reviewers see the two first.")
        self.primary.setToolTip(plain_tip("" if ready else missing))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
