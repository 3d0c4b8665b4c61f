"""What one page needs around it, where it is tested by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.ui.dialogs import FormDialog
from smguide.ui.messages import Messages
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.toast import Toast


class PageWindow(QWidget):
    """A window with room for a page below the place of its messages."""

    def __init__(self):
        super().__init__()
        self.info_bar = InfoBar()
        self.toast = Toast(self)
        self.messages = Messages(self, self.info_bar, self.toast)
        QVBoxLayout(self).addWidget(self.info_bar)


def open_dialogs(window):
    """The dialogs that are open over a window, the newest last."""
    return [one for one in window.findChildren(FormDialog) if one.isVisible()]
