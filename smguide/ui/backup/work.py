"""Long work that says how far it is and can be stopped."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from smguide.errors import Stopped
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


class Watched(QObject):
    """Given to work on another thread: tells here what is being done, and stops it when asked."""

    _moved = Signal(str, int, int)

    def __init__(self, bar: WorkBar) -> None:
        super().__init__(bar)
        self._stopped = Event()
        self._last = ("", -1, -1)
        self._moved.connect(bar.show_step, Qt.ConnectionType.QueuedConnection)

    def watch(self, name: str, done: int, total: int) -> None:
        """Called by the work.

        Raises:
            Stopped: the person wants no more of it.
        """
        if self._stopped.is_set():
            raise Stopped("Stopped.", "What had not begun was not done.")
        if (name, done, total) != self._last:
            self._last = (name, done, total)
            self._moved.emit(name, done, total)

    def stop(self) -> None:
        """Stop at the next moment that allows it."""
        self._stopped.set()


class WorkBar(QWidget):
    """A bar with a line that says what is being worked on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = text_label("", role="caption", tone="muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        body = column(self, gap=Space.TINY)
        body.addWidget(self.bar)
        body.addWidget(self.line)
        self.hide()

    def begin(self) -> Watched:
        """Show that work begins; the answer is given to the work."""
        self.line.clear()
        self.bar.setRange(0, 0)
        self.show()
        return Watched(self)

    @Slot(str, int, int)
    def show_step(self, name: str, done: int, total: int) -> None:
        """Say which guidelines are being worked on."""
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(done)
        self.line.setText(_tr("Working on “{0}”…").format(name))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backup", words)
