"""A comment on a revision, a clause or some words of it, and another wording to go with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPlainTextEdit, QWidget

from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.history.review.verb_dialogs import text_box
from smguide.ui.history.talk.comment_about import About
from smguide.ui.history.talk.wording_view import WordingView
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog, grow_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, text_label
from smguide.ui.write.clause_editor import ClauseEditor
from smguide.workspace import Desk

Work = Callable[[], object]

_WIDTH = 560
"""Pixels at 100 % text: how wide the dialog likes to be."""


class CommentBody(QWidget):
    """The quoted words, the comment, and below a tick the clause to be worded otherwise."""

    changed = Signal()
    grown = Signal()

    def __init__(self, about: About) -> None:
        super().__init__()
        self.about = about
        self.words = text_box(_tr("Your comment"), lines=4)
        self.asked = text_label("", wrap=True)
        self.which = QComboBox()
        self.propose = TickBox(_tr("Propose another wording"))
        self.wording = ClauseEditor(_tr("The clause as it should read"))
        self.cost = text_label(_cost_words(), role="caption", tone="warn", wrap=True)
        self.paper = QFrame()
        self.preview = WordingView(heading=_tr("What it would change"))
        self._lay_out(about)
        self.words.textChanged.connect(self.changed)
        self.wording.edited.connect(self._reworded)
        self.propose.toggled.connect(self._show_wording)
        self._show_wording(False)

    def _lay_out(self, about: About) -> None:
        body = column(self, gap=Space.SMALL)
        if about.shown:
            quoted = _tr("“{0}”").format(about.shown)
            body.addWidget(text_label(quoted, role="caption", tone="muted", wrap=True))
        self._add_places(about)
        body.addWidget(self.asked)
        body.addWidget(self.which)
        body.addWidget(_label(_tr("&Your comment"), self.words))
        body.addWidget(self.words)
        self.propose.setVisible(bool(about.clause))
        body.addWidget(self.propose, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.cost)
        body.addWidget(self._sheet_of_wording())
        body.addWidget(self.preview)
        self.wording.set_text(about.clause)

    def _add_places(self, about: About) -> None:
        self.asked.setText(_tr("The words stand there several times. Which do you mean?"))
        self.asked.setVisible(bool(about.places))
        self.which.setAccessibleName(self.asked.text())
        self.which.addItems(list(map(legible, about.places)))
        self.which.setVisible(bool(about.places))

    def _sheet_of_wording(self) -> QFrame:
        """The clause is written as on the page: bold is bold."""
        self.paper.setProperty("surface", "card")
        column(self.paper, margin=Space.MEDIUM).addWidget(self.wording)
        return self.paper

    @property
    def comment(self) -> str:
        """What is said."""
        return self.words.toPlainText().strip()

    @property
    def proposed(self) -> str:
        """The wording that is proposed; empty for none, or where it changes nothing."""
        text = self.wording.text().strip()
        ticked = self.propose.isChecked()
        return text if ticked and text and text != self.about.clause.strip() else ""

    @Slot(bool)
    def _show_wording(self, wanted: bool) -> None:
        self.paper.setVisible(wanted)
        self.cost.setVisible(wanted and self.about.costs_approval)
        if wanted:
            self.wording.setFocus()
        self._reworded()
        self.grown.emit()

    @Slot()
    def _reworded(self) -> None:
        self.preview.setVisible(bool(self.proposed))
        if self.proposed:
            self.preview.show_wording(self.about.clause, self.proposed)
            self.grown.emit()
        self.changed.emit()


class CommentDialog(FormDialog):
    """Sends a comment, with a wording if one is proposed."""

    def __init__(self, parent: QWidget, about: About, *, proposing: bool = False) -> None:
        self.said = _tr("Comment sent")
        self.fields = CommentBody(about)
        self.sheet = ScrollingSheet(_tr("Your comment"), self.fields)
        told = _tr("On {0}. Everybody in the team can read it.").format(about.where)
        super().__init__(parent, DialogText(_tr("Comment"), told, _tr("Send")), self.sheet)
        self.fields.changed.connect(self._check)
        self.fields.grown.connect(self._grow)
        self._begins_with = self.fields.wording if proposing and about.clause else self.words
        self.fields.propose.setChecked(proposing and bool(about.clause))
        self._check()
        fit_dialog(self, scaled(_WIDTH))
        self._begins_with.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """How tall the clause is, is known once it is shown; what one begins with is in sight."""
        super().showEvent(event)
        self._grow()
        self._begins_with.setFocus()
        self.sheet.ensureWidgetVisible(self._begins_with)

    @property
    def words(self) -> QPlainTextEdit:
        """The field of the comment."""
        return self.fields.words

    @Slot()
    def _check(self) -> None:
        ready = bool(self.fields.comment or self.fields.proposed)
        self.set_ready(ready, _tr("Write your comment first."))

    @Slot()
    def _grow(self) -> None:
        grow_dialog(self, self.sheet)

    def work(self, desk: Desk) -> Work:
        """Say it."""
        about = self.fields.about
        which = max(self.fields.which.currentIndex(), 0) + 1
        return partial(
            desk.talk.begin,
            str(about.number),
            self.fields.comment,
            anchor=replace(about.anchor, occurrence=which),
            wording=self.fields.proposed,
            against=about.against,
        )


def _cost_words() -> str:
    return _tr(
        "If your wording is taken over, you count as having written it and cannot approve the "
        "revision that holds it."
    )


def _label(words: str, field: QWidget) -> QLabel:
    label = text_label(words)
    label.setBuddy(field)
    return label


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
