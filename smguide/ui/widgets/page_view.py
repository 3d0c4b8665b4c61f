"""A page of text to read: nothing on it leads out, and no picture comes from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QTextBrowser

_WIDEST: Final = 620
_KEPT_AT: Final = 2
"""Pictures are kept at twice the size they are shown at, for sharp screens."""


class PageView(QTextBrowser):
    """Shows the page it is given; pictures are those of one folder, as wide as there is room."""

    def __init__(self, name: str, pictures: Path | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self._pictures = pictures
        self._page = ""
        self._width = 0
        self._fit_soon = QTimer(self, singleShot=True, interval=60)
        self._fit_soon.timeout.connect(self._fit)

    def show_html(self, page: str) -> None:
        """Show a page."""
        self._page = page
        self._width = self._room()
        self.setHtml(page)

    def _room(self) -> int:
        return self.viewport().width() - 2 * int(self.document().documentMargin())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another size of pictures."""
        super().resizeEvent(event)
        if self._room() != self._width and "<img" in self._page:
            self._fit_soon.start()

    @Slot()
    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self.show_html(self._page)
        bar.setValue(round(place * bar.maximum()))

    def loadResource(self, _type: int, name: QUrl | str) -> object:
        """Answer for every resource: for none at all Qt would look itself."""
        url = name.toString() if isinstance(name, QUrl) else name
        bare = Path(url).name
        if self._pictures is None or not bare.endswith(".png"):
            return b""
        picture = QImage(str(self._pictures / bare))
        return b"" if picture.isNull() else self._fitted(picture)

    def _fitted(self, picture: QImage) -> QImage:
        """The picture as wide as the page has room, in the pixels of the screen."""
        wide = max(80, min(picture.width() // _KEPT_AT, _WIDEST, self._width or _WIDEST))
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = picture.scaledToWidth(round(wide * ratio), smooth)
        fitted.setDevicePixelRatio(ratio)
        return fitted
