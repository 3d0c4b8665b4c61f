"""A table of posts is brought in: which file, and what became of its rows."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.dialogs import ChooseFile, FileQuestion
from smguide.ui.posts.looking import Work
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import ScrollingSheet
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk, PostsBroughtIn

_MOST: Final = 100
"""Refused rows that are listed; the others are counted."""


class TableForm(QWidget):
    """What such a table looks like, and the file that is to be brought in."""

    edited = Signal()

    def __init__(self, choose: ChooseFile) -> None:
        super().__init__()
        self.said = ""
        self.path: Path | None = None
        self._choose = choose
        self.choose_button = button(_tr("Choose the table…"), icon="folder")
        self.file = text_label(_tr("No file is chosen yet."), tone="muted", wrap=True)
        self._lay_out()
        self.choose_button.clicked.connect(self._ask)
        self.setFocusProxy(self.choose_button)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.MEDIUM)
        for words in (_columns(), _again()):
            body.addWidget(text_label(words, wrap=True))
        across = row(gap=Space.MEDIUM)
        across.addWidget(self.choose_button)
        across.addWidget(self.file, 1)
        body.addLayout(across)

    @Slot()
    def _ask(self) -> None:
        kinds = _tr("Table (*.csv);;All files (*)")
        self._choose(self.window(), FileQuestion(_tr("Bring in a table"), kinds), self.take)

    def take(self, path: Path) -> None:
        """Bring in this file."""
        self.path = path
        self.file.setText(path.name)
        self.file.setAccessibleName(_tr("The file {0}").format(path.name))
        self.edited.emit()

    @property
    def is_ready(self) -> bool:
        """Once there is a file."""
        return self.path is not None

    @property
    def proposed_reason(self) -> str:
        """None is asked for."""
        return ""

    def check(self) -> bool:
        """The rows are looked at when they are brought in."""
        return True

    def work(self, desk: Desk, _reason: str) -> Work:
        """Bring it in."""
        assert self.path is not None
        return partial(desk.import_posts, self.path)


class BroughtIn(QWidget):
    """What became of the rows; each refused one with its line, why, and what to do."""

    left = Signal()

    def __init__(self, found: PostsBroughtIn) -> None:
        super().__init__()
        self.title = _tr("What became of the table")
        self.setAccessibleName(self.title)
        self.sentences = told(found)
        self.close_button = button(_tr("Back to the posts"), kind="primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.left)
        outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        outer.addWidget(text_label(self.title, role="heading", wrap=True))
        for sentence in self.sentences:
            outer.addWidget(text_label(sentence, wrap=True))
        outer.addWidget(ScrollingSheet(_tr("Rows that were not taken"), _refused(found)), 1)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)


def told(found: PostsBroughtIn) -> tuple[str, ...]:
    """How many rows were taken, known and refused, and which columns nobody asked for."""
    recorded, known, refused = len(found.recorded), len(found.known), len(found.refused)
    lines = [_tr("1 post was recorded.") if recorded == 1 else _posts_recorded(recorded)]
    if known:
        on_record = _tr("{0} were on record already and are not counted twice.")
        one = _tr("1 was on record already and is not counted twice.")
        lines.append(one if known == 1 else on_record.format(known))
    if refused:
        some = _tr("{0} rows were not taken. Correct them, and bring the table in again.")
        one = _tr("1 row was not taken. Correct it, and bring the table in again.")
        lines.append(one if refused == 1 else some.format(refused))
    if found.left_out:
        columns = ", ".join(found.left_out)
        lines.append(_tr("Columns that were left out: {0}.").format(columns))
    return tuple(lines)


def _posts_recorded(count: int) -> str:
    return _tr("{0} posts were recorded.").format(count) if count else _tr("No post was recorded.")


def _refused(found: PostsBroughtIn) -> QWidget:
    holder = QWidget()
    body = column(holder, gap=Space.SMALL)
    for refused in found.refused[:_MOST]:
        body.addWidget(rule())
        line = _tr("⚠ Line {0}: {1}").format(refused.line, refused.why)
        body.addWidget(text_label(line, role="emphasis", wrap=True))
        body.addWidget(text_label(refused.hint, tone="muted", wrap=True))
    if (more := len(found.refused) - _MOST) > 0:
        body.addWidget(rule())
        words = _tr("And {0} more rows. Correct these first, and bring the table in again.")
        body.addWidget(text_label(words.format(more), tone="muted", wrap=True))
    return holder


def _columns() -> str:
    return _tr(
        "Save the table as CSV. Its first row names the columns: person, day, channel, kind of "
        "post, outcome; and if you like incident, what happened, incident on, settled on, note, "
        "hours waited. An outcome is approved, corrected, sent back or free."
    )


def _again() -> str:
    return _tr(
        "When the table has grown, bring it in again: what is on record is not taken twice. Every "
        "row is taken, or you are told why not."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
