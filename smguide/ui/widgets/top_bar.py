"""The bar over a page: what it is, its state, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.surface import put_on, row

_HEIGHT = 56
_FOR_THE_TITLE = 70
_LEAST_WIDTH = 360


class TopBar(QWidget):
    """Title at the left with pills beside it, buttons at the right."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show_tight: Callable[[int], None] | None = None
        self._tightest = 0
        put_on(self, "paper", edge="bottom")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = ElidedLabel(title, role="heading")
        self._states = row(gap=Space.SMALL)
        self._actions = row(gap=Space.SMALL)
        body = row(self, gap=Space.MEDIUM)
        side = Space.LARGE + Space.TINY
        body.setContentsMargins(side, Space.SMALL, side, Space.SMALL)
        body.addStrut(_HEIGHT - 2 * Space.SMALL)
        body.addWidget(self.title)
        body.addLayout(self._states)
        body.addStretch(1)
        body.addLayout(self._actions)

    def add_state(self, widget: QWidget) -> None:
        """Put a pill or a short text beside the title."""
        self._states.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right."""
        self._actions.addWidget(widget)

    def give_way(self, show_tight: Callable[[int], None], tightest: int) -> None:
        """From now on show as much as fits: ``show_tight`` is called with 0, 1 … until it does."""
        self._show_tight, self._tightest = show_tight, tightest

    def minimumSizeHint(self) -> QSize:
        """Where something gives way, the bar may be narrower than all it holds."""
        least = super().minimumSizeHint()
        return QSize(scaled(_LEAST_WIDTH), least.height()) if self._show_tight else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another choice of what is shown."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose anew what is shown, after words changed."""
        layout = self.layout()
        if layout is None or self._show_tight is None:
            return
        for tightness in range(self._tightest + 1):
            self._show_tight(tightness)
            layout.activate()
            if layout.minimumSize().width() + scaled(_FOR_THE_TITLE) <= self.width():
                return
