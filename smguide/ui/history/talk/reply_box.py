"""A field for a reply, below the thread it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.history.review.verb_dialogs import text_box
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column


class ReplyBox(QWidget):
    """``sent`` carries the words; ``closed`` tells that somebody thought better of it."""

    sent = Signal(str)
    closed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = text_box(_tr("Reply to {0}").format(name), lines=2)
        self.field.setPlaceholderText(_tr("Your reply"))
        self.send = button(_tr("Send"), kind="primary")
        self.cancel = button(_tr("Cancel"), kind="quiet")
        self.send.setEnabled(False)
        body = column(self, gap=Space.SMALL)
        body.addWidget(self.field)
        across = FlowLayout(gap=Space.SMALL)
        across.addWidget(self.send)
        across.addWidget(self.cancel)
        body.addLayout(across)
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.send.clicked.connect(self._send)
        self.cancel.clicked.connect(self.closed)
        for key, then in (("Ctrl+Return", self._send), ("Escape", self.closed)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(then)

    @property
    def words(self) -> str:
        """What is written so far."""
        return self.field.toPlainText().strip()

    @Slot()
    def _typed(self) -> None:
        self.send.setEnabled(bool(self.words))

    @Slot()
    def _send(self) -> None:
        if self.words:
            self.sent.emit(self.words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
