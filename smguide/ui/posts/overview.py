"""The register of posts as one opens it: the posts, and what has just been done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smguide.ui.posts.looking import PostsLook
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
        self.said = text_label("", tone="good", wrap=True)
        self.close_button = button(_tr("Close"))
        self.close_button.clicked.connect(self.close_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        outer.addWidget(text_label(_tr("Register of posts"), role="heading", wrap=True))
        outer.addWidget(self.sentence)
        outer.addWidget(self.register, 1)
        foot = row()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)

    def show_look(self, look: PostsLook, said: str = "") -> None:
        """Show the register as it is now, and what has just been done."""
        self.sentence.setText(look.why_not or _introduction())
        self.said.setText(said)
        self.register.show_look(look)


def _introduction() -> str:
    return _tr(
        "What was posted, and what came of it. Every entry is signed by you and stays on record."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
