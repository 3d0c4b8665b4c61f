"""The register of posts as one opens it: the posts, who could move on, what was just done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from smguide.ui.posts.looking import PostsLook
from smguide.ui.posts.moving import Moving
from smguide.ui.posts.register import Register
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label


class Overview(QWidget):
    """``close_asked`` leaves; the signals of ``register`` say what somebody wants to do."""

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_tr("Register of posts"))
        self.sentence = text_label("", tone="muted", wrap=True)
        self.register = Register()
        self.moving = Moving()
        self.tabs = QTabWidget()
        self.said = text_label("", tone="good", wrap=True)
        self.close_button = button(_tr("Close"))
        self.close_button.clicked.connect(self.close_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        outer.addWidget(text_label(_tr("Register of posts"), role="heading", wrap=True))
        outer.addWidget(self.sentence)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(_tr("Register of posts"))
        self.tabs.tabBar().setAccessibleName(_tr("Register of posts"))
        self.tabs.addTab(self.register, _tr("Posts on record"))
        self.tabs.addTab(self.moving, _tr("Who could move on"))
        outer.addWidget(self.tabs, 1)
        foot = row()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)

    def show_look(self, look: PostsLook, said: str = "") -> None:
        """Show the register as it is now, and what has just been done."""
        self.sentence.setText(look.why_not or _introduction())
        self.said.setText(said)
        self.register.show_look(look)
        self.moving.show_moves(look.moves)
        waiting = sum(move.is_to_decide for move in look.moves)
        words = _tr("Who could move on ({0})") if waiting else _tr("Who could move on")
        self.tabs.setTabText(1, words.format(waiting))

    def begin(self) -> None:
        """Put the keyboard where one starts on the tab that is shown."""
        if self.tabs.currentWidget() is self.register:
            self.register.begin()
        else:
            self.tabs.tabBar().setFocus()


def _introduction() -> str:
    return _tr(
        "What was posted, and what came of it. Every entry is signed by you and stays on record."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
