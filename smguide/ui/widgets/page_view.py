"""A page of text to read: nothing on it leads out, and no picture comes from elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser


class PageView(QTextBrowser):
    """Shows the page it is given; pictures are those of one folder, by their bare names."""

    def __init__(self, name: str, pictures: Path | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self._pictures = pictures

    def loadResource(self, _type: int, name: QUrl | str) -> object:
        """Answer for every resource: for none at all Qt would look itself."""
        url = name.toString() if isinstance(name, QUrl) else name
        bare = Path(url).name
        if self._pictures is None or not bare.endswith(".png"):
            return b""
        picture = QImage(str(self._pictures / bare))
        return b"" if picture.isNull() else picture
