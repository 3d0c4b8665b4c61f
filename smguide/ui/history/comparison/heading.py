"""What stands above the redline: which revision this is, and what it does in short."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from smguide.compare.changes import SectionChange
from smguide.compare.summary import section_sentence
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.states import state_sign
from smguide.ui.moments import long_moment
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import plain_tip, text_label

_MOST_SECTIONS = 5


class RevisionHeading(QWidget):
    """Summary, author and time, the state, what it is compared with, and the way into a walk."""

    def __init__(self, look: Look, around: Around, invitation: str = "") -> None:
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
        self.walk = button(
            invitation, icon="tick", tip=_tr("Look at one change at a time, and tick it off")
        )
        words.addWidget(self._signs(look))
        across = row(self, gap=Space.MEDIUM)
        across.setContentsMargins(0, 0, 0, Space.SMALL)
        across.addWidget(Avatar(shown.author), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)

    def _signs(self, look: Look) -> QWidget:
        """The state, and beside it the way into a walk."""
        signs = QWidget()
        flow = FlowLayout(signs, gap=Space.SMALL)
        sign = (_tr("Not saved yet"), Tone.INFO) if look.is_draft else state_sign(look.row)
        flow.addWidget(Pill(*sign))
        if look.row.edition:
            flow.addWidget(Pill(_tr("Edition {0}").format(look.row.edition), Tone.INFO))
        flow.addWidget(self.walk)
        if not look.changes:
            self.walk.hide()
        return signs


class ChangedSections(QWidget):
    """The sections that changed, on a line; each leads to its place. ``chosen`` with its id."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.links: list[QPushButton] = []
        changed = look.comparison.changed_sections
        flow = FlowLayout(self, gap=Space.SMALL)
        flow.addWidget(text_label(_count_of(len(changed)), tone="muted"))
        for section in changed[:_MOST_SECTIONS]:
            flow.addWidget(self._link(section))
        left = len(changed) - _MOST_SECTIONS
        if left > 0:
            flow.addWidget(text_label(_tr("and {0} more").format(left), tone="muted"))
        if look.comparison.only_low_risk:
            flow.addWidget(Pill(_tr("Low risk: no word has another meaning"), Tone.GOOD))

    def _link(self, section: SectionChange) -> QPushButton:
        link = button(section.title, kind="link")
        link.setToolTip(plain_tip(section_sentence(section)))
        link.setAccessibleName(section_sentence(section))
        link.setProperty("section", section.section_id)
        link.clicked.connect(self._pressed)
        self.links.append(link)
        return link

    @Slot()
    def _pressed(self) -> None:
        self.chosen.emit(self.sender().property("section"))


def _count_of(sections: int) -> str:
    if not sections:
        return _tr("No section changed")
    return _tr("1 section:") if sections == 1 else _tr("{0} sections:").format(sections)


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


def _tr(words: str) -> str:
    return QCoreApplication.translate("RevisionHeading", words)
