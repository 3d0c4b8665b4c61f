"""What bringing back or undoing would do, before it is put into the draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.compare.questions import Answer
from smguide.ui.dialogs import FormDialog
from smguide.ui.history.restoring.restore_parts import LaterPart, NoticesPart, RedlinePart
from smguide.ui.history.restoring.restore_questions import QuestionsPart
from smguide.ui.history.restoring.restore_words import asking, dialog_text
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog, grow_dialog
from smguide.ui.widgets.surface import column
from smguide.workspace import Preview

_WIDTH = 760
_LEAST_HEIGHT = 360


class RestoreBody(QWidget):
    """The questions, which stay, over what the answers so far would do."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self.questions = QuestionsPart(asking(preview), preview.questions, preview.touched)
        self._body = column(self, gap=Space.MEDIUM)
        self._body.addWidget(self.questions)
        self._parts: list[QWidget] = []
        self.show_preview(preview)

    def show_preview(self, preview: Preview) -> None:
        """Show what would be done now."""
        for old in self._parts:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.later = LaterPart(preview)
        self.notices = NoticesPart(preview)
        self.redline = RedlinePart(preview)
        self._parts = [self.later, self.redline, self.notices]
        for part in self._parts:
            _add(self._body, part)


def _add(layout: QVBoxLayout, part: QWidget) -> None:
    """Put a part below the others; one with nothing to say stays hidden."""
    wanted = not part.isHidden()
    layout.addWidget(part)
    part.setVisible(wanted)


class RestoreDialog(FormDialog):
    """Shows a preview and asks its questions; ``answered`` asks for another with the answers."""

    answered = Signal()

    def __init__(self, parent: QWidget, preview: Preview) -> None:
        self.preview = preview
        self.fields = RestoreBody(preview)
        self.sheet = ScrollingSheet(_tr("What it would do"), self.fields)
        super().__init__(parent, dialog_text(preview), self.sheet)
        self.fields.questions.answered.connect(self.answered)
        self.primary.setVisible(not preview.changes_nothing or bool(preview.questions))
        self.cancel.setText(_tr("Close") if preview.changes_nothing else _tr("Cancel"))
        self._check()
        fit_dialog(self, scaled(_WIDTH), least_height=scaled(_LEAST_HEIGHT))
        if self.primary.isEnabled():
            self.primary.setFocus()
        self.fields.questions.take_focus()

    @property
    def answers(self) -> dict[str, Answer]:
        """The answers so far, by the key of the question."""
        return self.fields.questions.answers

    def show_preview(self, preview: Preview) -> None:
        """Show what the answers would do."""
        self.preview = preview
        self.fields.show_preview(preview)
        self.show_sentence(dialog_text(preview).sentence)
        self._check()
        grow_dialog(self, self.sheet)

    def _check(self) -> None:
        missing = ""
        left = len(self.preview.merged.open)
        if left:
            missing = _tr("One question is open.") if left == 1 else _open(left)
        self.set_ready(not left and not self.preview.changes_nothing, missing)


def _open(left: int) -> str:
    return _tr("{0} questions are open.").format(left)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Restoring", words)
