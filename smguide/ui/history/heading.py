"""What stands above the redline: which revision this is, and what it does in short."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from smguide.ui.history.looking import Around, Look
from smguide.ui.history.moments import long_moment
from smguide.ui.history.states import state_sign
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_MOST_SENTENCES = 8


class RevisionHeading(QWidget):
    """Summary, author and time, the state, and what it is compared with."""

    def __init__(self, look: Look, around: Around) -> None:
        super().__init__()
        shown = look.row
        title = _tr("Your draft") if look.is_draft else shown.summary
        self.setAccessibleName(title)
        self.compared = text_label(compared_words(look, around), role="caption", tone="muted")
        self.compared.setWordWrap(True)
        words = column(gap=Space.TINY)
        words.addWidget(text_label(title, role="heading", wrap=True))
        words.addWidget(text_label(_line(look), role="caption", tone="muted", wrap=True))
        words.addWidget(self.compared)
        for answer in shown.answers:
            words.addWidget(text_label(answer, role="caption", tone="muted", wrap=True))
        across = row(self, gap=Space.MEDIUM)
        across.setContentsMargins(0, 0, 0, Space.SMALL)
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(Avatar(shown.author), 0, top)
        across.addLayout(words, 1)
        sign = (_tr("Not saved yet"), Tone.INFO) if look.is_draft else state_sign(shown)
        across.addWidget(Pill(*sign), 0, top)
        if shown.edition:
            across.addWidget(Pill(_tr("Edition {0}").format(shown.edition), Tone.INFO), 0, top)


class SummaryCard(Card):
    """The comparison in sentences, a line for each section."""

    def __init__(self, look: Look) -> None:
        super().__init__(_title(look))
        self.body.setSpacing(Space.SMALL)
        if look.comparison.only_low_risk:
            self.header.addStretch(1)
            self.header.addWidget(Pill(_tr("Low risk: no word has another meaning"), Tone.GOOD))
        lines = list(zip(look.sentences, _titles(look), strict=True))
        for sentence, title in lines[:_MOST_SENTENCES]:
            self.body.addWidget(_sentence(sentence, title))
        left = len(lines) - _MOST_SENTENCES
        if left > 0:
            self.body.addWidget(text_label(_tr("And {0} more.").format(left), tone="muted"))


def compared_words(look: Look, around: Around) -> str:
    """“Compared with revision 16, the last approved one”."""
    if not look.old:
        return _tr("The first text: nothing was approved before it.")
    edition = around.edition_of(look.old)
    name = _tr("revision {0}").format(look.old)
    if edition:
        name = _tr("{0} (edition {1})").format(name, edition)
    if look.old == look.base:
        return _tr("Compared with {0}, the approved text it is a change from").format(name)
    if look.old == look.number - 1:
        return _tr("Compared with {0}, the one before").format(name)
    return _tr("Compared with {0}").format(name)


def _line(look: Look) -> str:
    shown = look.row
    if look.is_draft:
        return _tr("Kept on this computer {0}").format(long_moment(shown.at))
    number = _tr("Revision {0}").format(shown.number)
    return " · ".join((shown.author, number, long_moment(shown.at)))


def _title(look: Look) -> str:
    if look.is_draft:
        return _tr("What your draft changes")
    one = look.old in (look.number - 1, look.base) or not look.old
    return _tr("What this revision does") if one else _tr("What is different")


def _sentence(sentence: str, title: str) -> QWidget:
    """“Approval workflow: 2 clauses changed”, the title of the section in bold."""
    rest = sentence.removeprefix(title)
    marked = f"<b>{escape(title)}</b>{escape(rest)}"
    label = text_label(marked, wrap=True, rich=True)
    label.setAccessibleName(sentence)
    return label


def _titles(look: Look) -> Iterator[str]:
    """What each sentence begins with: nothing special for the document, then section titles."""
    changed = look.comparison.changed_sections
    yield from [""] * (len(look.sentences) - len(changed))
    yield from (section.title for section in changed)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RevisionHeading", words)
