"""Collects Python's garbage on the UI thread only.

The collector may otherwise run on the worker and destroy a widget there (style.md V4).
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_PAUSE: Final = 2_000
"""Milliseconds between looks."""


class GarbageCollection(QObject):
    """Turns the automatic collector off and collects between events instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations that have filled up since the last look."""
        counts = gc.get_count()
        full = [n for n, limit in enumerate(self._thresholds) if 0 < limit < counts[n]]
        if full:
            gc.collect(full[-1])

    def stop(self) -> None:
        """Hand collecting back to Python, when the window is gone."""
        self._timer.stop()
        gc.enable()
