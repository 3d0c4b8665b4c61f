"""A comment as it stands on the page, and its head wherever it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import CommentInfo


class RemarkBlock(Card):
    """A comment next to the clause it is about."""

    def __init__(self, remark: CommentInfo, when: str) -> None:
        super().__init__()
        self.remark = remark
        self.setAccessibleName(_tr("Comment by {0}: {1}").format(remark.name, remark.text))
        self.body.setSpacing(Space.SMALL)
        self.body.addLayout(remark_head(remark, when))
        self.body.addWidget(_prose(remark.text))
        if remark.answered:
            words = _tr("Answered in revision {0}").format(remark.answered)
            self.body.addWidget(Pill(words, Tone.GOOD))


def remark_head(remark: CommentInfo, when: str) -> QHBoxLayout:
    """Who said it and when, about which words."""
    words = column(gap=0)
    words.addWidget(ElidedLabel(remark.name, role="emphasis"))
    about = f"{when} · {_tr('on “{0}”').format(_short(remark.quote))}" if remark.quote else when
    words.addWidget(text_label(about, role="caption", tone="muted", wrap=True))
    across = row(gap=Space.SMALL)
    across.addWidget(Avatar(remark.name), 0, Qt.AlignmentFlag.AlignTop)
    across.addLayout(words, 1)
    return across


def _prose(words: str) -> QLabel:
    label = text_label(words, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


def _short(words: str, limit: int = 48) -> str:
    return words if len(words) <= limit else f"{words[:limit].rstrip()}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineBlocks", words)
