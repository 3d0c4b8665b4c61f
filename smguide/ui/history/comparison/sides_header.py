"""What the two columns of a comparison are, above them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smguide.ui.history.comparison.ways import BESIDE, TWO_COLUMNS
from smguide.ui.history.looking import Around, Look
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import put_on, row
from smguide.ui.widgets.text import text_label


class SidesHeader(QWidget):
    """“Before: revision 16” and “Now: revision 18”; stays while the columns scroll."""

    def __init__(self) -> None:
        super().__init__()
        put_on(self, "bg", edge="bottom")
        self.before = text_label("", role="caption", tone="muted", wrap=True)
        self.now = text_label("", role="caption", tone="muted", wrap=True)
        self._names = QWidget()
        self._across = across = row(self._names, gap=Space.WIDE)
        across.addWidget(self.before, 1)
        across.addWidget(self.now, 1)
        body = row(self)
        body.setContentsMargins(Space.WIDE, Space.TINY, Space.WIDE + Space.MEDIUM, Space.TINY)
        body.addStretch(1)
        body.addWidget(self._names, 1_000)
        body.addStretch(1)
        self.hide()

    def show_look(self, look: Look | None, around: Around) -> None:
        """Name both texts; without a comparison there are no columns."""
        self.setVisible(look is not None)
        if look is None:
            return
        self._names.setMaximumWidth(scaled(TWO_COLUMNS))
        self._across.setContentsMargins(Space.LARGE - 2, 0, scaled(BESIDE) + Space.SMALL, 0)
        old = _side(look.old, around) if look.old else _tr("nothing, this is the first text")
        new = _tr("your draft") if look.is_draft else _side(look.number, around)
        self.before.setText(_tr("Before: {0}").format(old))
        self.now.setText(_tr("Now: {0}").format(new))


def _side(number: int, around: Around) -> str:
    edition = around.edition_of(number)
    if edition:
        return _tr("revision {0} (edition {1})").format(number, edition)
    return _tr("revision {0}").format(number)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SidesHeader", words)
