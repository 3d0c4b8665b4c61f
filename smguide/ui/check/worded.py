"""Facts about a post that are numbers or words: a line for each that some rule asks about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QWidget

from smguide.rules.facts import fact_kinds
from smguide.ui.check.question import Question
from smguide.ui.kind_words import say
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


class WordedFacts(QWidget):
    """``changed`` while somebody types; an empty line means that it is not known."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, QLineEdit] = {}
        self._labels: list[QLabel] = []
        self._body = column(self, gap=Space.TINY)

    def offer(self, asked: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        """Show a line for each fact; the words that rules name are offered while typing."""
        for old in (*self.lines.values(), *self._labels):
            old.hide()
            old.deleteLater()
        self.lines, self._labels = {}, []
        for fact, named in asked:
            self._add(fact, named)
        self.setVisible(bool(asked))

    def _add(self, fact: str, named: tuple[str, ...]) -> None:
        line = self.lines[fact] = QLineEdit()
        title = worded_title(fact)
        label = text_label(title, tone="muted", wrap=True)
        label.setBuddy(line)
        line.setAccessibleName(title)
        line.setPlaceholderText(_tr("Not known"))
        if named:
            completer = QCompleter(named, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
            completer.activated.connect(self.changed)
        line.textEdited.connect(self.changed)
        self._labels.append(label)
        self._body.addWidget(label)
        self._body.addWidget(line)

    def show_question(self, question: Question) -> None:
        """Show what was typed, unless it stands there."""
        told = dict(question.told)
        for fact, line in self.lines.items():
            if line.text() != told.get(fact, ""):
                with QSignalBlocker(line):
                    line.setText(told.get(fact, ""))

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """What was typed, by fact."""
        return tuple((fact, line.text()) for fact, line in self.lines.items() if line.text())


def worded_title(fact: str) -> str:
    """What a fact is called."""
    titles = {
        "post.audience_size": _tr("People it is likely to reach"),
        "post.topic": _tr("Topics"),
        "post.country": _tr("Countries it is meant for"),
        "post.campaign": _tr("Campaign it belongs to"),
        "post.language": _tr("Language"),
    }
    return titles.get(fact) or say(fact_kinds()[fact].title)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
