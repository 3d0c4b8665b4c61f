"""The comparison as a summary: a line on each section, which leads to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from smguide.compare.changes import SectionChange, SectionStatus
from smguide.compare.summary import risk_of, section_sentence
from smguide.ui.accessibility import announce
from smguide.ui.history.comparison.growing_page import GrowingPage
from smguide.ui.history.looking import Look
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import ScrollColumn, row
from smguide.ui.widgets.text import plain_tip, text_label


@dataclass(frozen=True, slots=True)
class SectionLine:
    """What became of one section, in a sentence; ``changes`` are the numbers of its changes."""

    section: str
    number: str
    title: str
    words: str
    signs: tuple[tuple[str, Tone], ...]
    changes: tuple[int, ...]


class SectionView(ScrollColumn):
    """Emits ``chosen`` with the section to go to, ``moved`` with the change one is at."""

    chosen = Signal(str)
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__(_tr("Changes by section"))
        self.body.setSpacing(Space.SMALL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: list[SectionCard] = []
        self._change = 0
        self.growing = GrowingPage(self, self._card, gap=Space.SMALL)

    def show_look(self, look: Look, head: Sequence[QWidget], *, everything: bool) -> None:
        """Show a comparison below ``head``."""
        self.lines = []
        changed = len(look.comparison.changed_sections)
        document = look.sentences[: len(look.sentences) - changed]
        top = [*head, *(text_label(sentence, wrap=True) for sentence in document)]
        if not look.sentences:
            top.append(EmptyState("check", _tr("Nothing changed"), ""))
        self.growing.begin(top, section_lines(look, everything=everything))
        self._mark(0)

    def _card(self, line: SectionLine) -> Iterator[SectionCard]:
        card = SectionCard(line)
        card.chosen.connect(self.chosen)
        self.lines.append(card)
        yield card

    @Slot()
    def next_change(self) -> None:
        """Go to the next section that changed."""
        self._step(1)

    @Slot()
    def previous_change(self) -> None:
        """Go to the one before that changed."""
        self._step(-1)

    def _step(self, step: int) -> None:
        self.growing.grow_until(lambda: self._beyond(step))
        beyond = self._beyond(step) or self._firsts
        if beyond:
            self._mark(min(beyond) if step > 0 else max(beyond))

    @property
    def _firsts(self) -> list[int]:
        """The first change of each section that has one."""
        return [card.line.changes[0] for card in self.lines if card.line.changes]

    def _beyond(self, step: int) -> list[int]:
        return [change for change in self._firsts if (change - self._change) * step > 0]

    def _mark(self, change: int) -> None:
        self._change = change
        for card in self.lines:
            if change and change in card.line.changes:
                card.link.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.ensureWidgetVisible(card)
                announce(self, card.link.accessibleName())
        self.moved.emit(change)


class SectionCard(Card):
    """One section: its number and title, which lead to it, and below it what became of it."""

    chosen = Signal(str)

    def __init__(self, line: SectionLine) -> None:
        super().__init__()
        self.line = line
        self.link = button(f"{line.number} {line.title}".strip(), kind="link")
        self.link.setAccessibleName(". ".join((self.link.text(), line.words)))
        self.link.setToolTip(plain_tip(_tr("Show it in the text")))
        self.body.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        self.body.setSpacing(Space.TINY)
        head = row(gap=Space.SMALL)
        head.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        for sign in line.signs:
            head.addWidget(Pill(*sign))
        self.body.addLayout(head)
        tone = "" if line.changes else "muted"
        self.body.addWidget(text_label(line.words, tone=tone, wrap=True))
        self.link.clicked.connect(self._choose)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole card leads to its section."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._choose()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.line.section)


def section_lines(look: Look, *, everything: bool) -> Iterator[SectionLine]:
    """A line for each section that changed, or for every one."""
    numbers: dict[str, list[int]] = {}
    for shown in look.rows:
        if shown.change:
            numbers.setdefault(shown.section_id, []).append(shown.change)
    for section in look.comparison.sections:
        if section.changed or everything:
            yield _line(section, tuple(numbers.get(section.section_id, ())))


def _line(section: SectionChange, changes: tuple[int, ...]) -> SectionLine:
    words = section_sentence(section).removeprefix(f"{section.title}: ")
    return SectionLine(
        section.section_id,
        section.number,
        section.title,
        f"{words[:1].upper()}{words[1:]}." if section.changed else _tr("Unchanged."),
        tuple(_signs(section, len(changes))),
        changes,
    )


def _signs(section: SectionChange, count: int) -> Iterator[tuple[str, Tone]]:
    """How many changes, in words of their own for a section that came or went."""
    if section.status is SectionStatus.ADDED:
        yield _tr("New"), Tone.GOOD
    elif section.status is SectionStatus.REMOVED:
        yield _tr("Removed"), Tone.BAD
    elif count:
        yield (_tr("1 change") if count == 1 else _tr("{0} changes").format(count)), Tone.PLAIN
    if section.changed and risk_of(section):
        yield _tr("Low risk"), Tone.GOOD


def _tr(words: str) -> str:
    return QCoreApplication.translate("SectionView", words)
