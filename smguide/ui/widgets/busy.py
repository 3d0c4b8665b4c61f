"""Says that work is going on, once it takes long enough to be noticed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import text_label

_NOTICEABLE = 200
"""Milliseconds of work that pass without a word (design section 8)."""


class BusyIndicator(QWidget):
    """Connect ``set_busy`` to a runner's ``busy_changed``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_NOTICEABLE)
        self._delay.timeout.connect(self._appear)
        words = QCoreApplication.translate("BusyIndicator", "Working…")
        self.setAccessibleName(words)
        bar = QProgressBar()
        bar.setAccessibleName(words)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(90)
        body = row(self, gap=Space.SMALL)
        body.addWidget(text_label(words, role="caption"))
        body.addWidget(bar)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Appear after a moment, or vanish at once."""
        if busy:
            self._delay.start()
        else:
            self._delay.stop()
            self.hide()

    @Slot()
    def _appear(self) -> None:
        self.show()
