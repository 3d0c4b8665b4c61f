"""The page in the middle: one section with its title, clauses and facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import is_
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QTextEdit, QWidget

from smguide.checks.finding import Finding
from smguide.model.guidelines import Guidelines, OutlineEntry, Section
from smguide.model.record import Path, Record
from smguide.model.registers import Registers, registers
from smguide.rules.workflow import KIND as WORKFLOW
from smguide.ui.accessibility import tab_in_reading_order
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.kind_words import kind_in_window
from smguide.ui.session import EditSession
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import icon_button
from smguide.ui.widgets.surface import ScrollColumn, column, row
from smguide.ui.widgets.text import text_label
from smguide.ui.write import verbs
from smguide.ui.write.clause_list import NO_NUMBERS, ClauseList
from smguide.ui.write.facts import FactsCard, fields_without
from smguide.ui.write.views.card import view_cards

_CARET_MARGIN = 40
_CLEAR = 120
"""Pixels at 100 % text around what one is led to, clear of a word of success below it."""
_SHEET_WIDTH = 728
_OTHER_LOOK = frozenset(
    {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}
)

Part = Any
"""A widget with ``show_section``; some have ``show_findings`` and ``reveal``."""


class SheetHeader(QWidget):
    """Number and title of a section, what such a section is for, and more about it."""

    renamed = Signal(str)
    reasons_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.number = text_label("", role="title")
        self.title = TextBlock(self.tr("Title of the section"), role="title", single_line=True)
        self.description = text_label("", tone="muted", wrap=True)
        self.help = text_label("", role="caption", tone="muted", wrap=True)
        self.reasons = icon_button(self.tr("Show why each clause is there"), "eye")
        self.more = icon_button(self.tr("Why this section, and what good looks like"), "help")
        self._lay_out()
        self.title.typed.connect(self.renamed)
        self.reasons.toggled.connect(self.reasons_wanted)
        self.more.toggled.connect(self.help.setVisible)

    def _lay_out(self) -> None:
        self.reasons.setCheckable(True)
        self.reasons.setChecked(True)
        self.more.setCheckable(True)
        self.help.setTextFormat(Qt.TextFormat.MarkdownText)
        self.help.hide()
        body = column(self, gap=Space.TINY)
        line = row(gap=Space.SMALL)
        line.addWidget(self.number, 0)
        line.addWidget(self.title, 1)
        line.addWidget(self.reasons)
        line.addWidget(self.more)
        body.addLayout(line)
        body.addWidget(self.description)
        body.addWidget(self.help)

    def show_section(self, section: Section, number: str) -> None:
        """Show the title of a section and what its kind is for."""
        kind = kind_in_window(section)
        self.number.setText(number)
        self.title.set_text(section.title)
        self.description.setText(kind.description)
        self.help.setText(kind.help.strip())
        self.more.setVisible(bool(kind.help.strip()))


class ClausePart(ClauseList):
    """The clauses as a part of the sheet."""

    reasons = True
    numbers: Mapping[str, str] = NO_NUMBERS

    def show_section(self, section: Section, _names: object) -> None:
        """Show the clauses."""
        self.show_clauses(section, reasons=self.reasons, numbers=self.numbers)


class SectionSheet(ScrollColumn):
    """Shows one section; what stays the same keeps its widgets and so the caret."""

    refused = Signal(str)
    story_wanted = Signal(str)

    def __init__(self, session: EditSession) -> None:
        self._scale = scaled(100)
        super().__init__(QCoreApplication.translate("Write", "The section"), width=_SHEET_WIDTH)
        self._session = session
        self._shown = ("", "")
        self._reasons = True
        self._facts: tuple[Record, ...] = ()
        self._names: Registers | None = None
        self._outline: tuple[OutlineEntry, ...] | None = None
        self._numbers: Mapping[str, str] = NO_NUMBERS
        self.header = SheetHeader()
        self.clauses: ClausePart | None = None
        self.parts: list[Part] = []
        self.body.addWidget(self.header)
        self._build_soon = QTimer(self, singleShot=True, interval=0)
        self._build_soon.timeout.connect(self._build_anew)
        self._show_soon = QTimer(self, singleShot=True, interval=0)
        self._show_soon.timeout.connect(self._show_focus)
        self.header.renamed.connect(self._renamed)
        self.header.title.finished.connect(self._enter_first_clause)
        self.header.reasons_wanted.connect(self._show_reasons)

    @property
    def section(self) -> str:
        """The section that is shown."""
        return self._shown[0]

    def show_section(self, guidelines: Guidelines, section_id: str) -> bool:
        """Show a section, building its parts when it is another one; returns whether it is.

        While only words are typed, no form is touched and no register read.
        """
        section = guidelines.section(section_id)
        wanted = (section.id, section.kind)
        fresh = wanted != self._shown
        if fresh:
            self._shown = wanted
            self._rebuild(section)
        other_facts = self._take_facts(guidelines)
        numbers = self._numbers_of(guidelines)
        self.header.show_section(section, numbers.get(section.id, ""))
        assert self.clauses is not None
        self.clauses.numbers = numbers
        for part in self.parts:
            if fresh or other_facts or part is self.clauses:
                part.show_section(section, self._names)
        return fresh

    def _numbers_of(self, guidelines: Guidelines) -> Mapping[str, str]:
        """The numbers of the sections, reckoned anew only where the outline is another one."""
        if guidelines.outline is not self._outline:
            self._outline = guidelines.outline
            self._numbers = guidelines.numbers()
        return self._numbers

    def _take_facts(self, guidelines: Guidelines) -> bool:
        """Read the registers anew where any fact is another one; returns whether that is so."""
        facts = tuple(section.facts for section in guidelines.sections)
        same = len(facts) == len(self._facts) and all(map(is_, facts, self._facts))
        self._facts = facts
        if not same or self._names is None:
            self._names = registers(guidelines)
        return not same

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text is another layout: the parts are built anew."""
        super().changeEvent(event)
        if event.type() in _OTHER_LOOK and self._scale != scaled(100):
            self._scale = scaled(100)
            self._build_soon.start()

    @Slot()
    def _build_anew(self) -> None:
        if not self.section:
            return
        section, self._shown = self.section, ("", "")
        if self._session.guidelines.has_section(section):
            self.show_section(self._session.guidelines, section)
            self.show_findings(self._session.findings)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say at the fields what is wrong."""
        for part in self.parts:
            if hasattr(part, "show_findings"):
                part.show_findings(findings)

    def _rebuild(self, section: Section) -> None:
        for part in self.parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = PARTS.get(section.kind, _usual_parts)(self._session, section)
        for part in self.parts:
            self.body.addWidget(part)
            if hasattr(part, "asked"):
                part.asked.connect(self._show_fact)
        self.clauses = next(part for part in self.parts if isinstance(part, ClausePart))
        self.clauses.reasons = self._reasons
        self.clauses.caret_moved.connect(self._follow_caret)
        self.clauses.refused.connect(self.refused)
        self.clauses.story_wanted.connect(self.story_wanted)
        self.verticalScrollBar().setValue(0)

    @Slot(object)
    def _show_fact(self, path: Path) -> None:
        self.go_to(path=path)

    @Slot(str)
    def _renamed(self, title: str) -> None:
        verbs.rename_section(self._session, self.section, title)

    @Slot(bool)
    def _show_reasons(self, shown: bool) -> None:
        self._reasons = shown
        if self.clauses is not None and self.section:
            self.clauses.reasons = shown
            self.clauses.show_section(self._session.guidelines.section(self.section), None)

    @Slot()
    def _enter_first_clause(self) -> None:
        if self.clauses is not None and self.clauses.blocks:
            self.clauses.blocks[0].editor.put_caret(0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the page, whatever was built when."""
        if holder := self.widget():
            tab_in_reading_order(holder)
        return super().focusNextPrevChild(forward)

    def edit_title(self) -> None:
        """Let the person rename the section."""
        self.header.title.put_caret(-1)
        self.header.title.selectAll()

    def go_to(self, *, clause: str = "", path: Path = ()) -> None:
        """Put the keyboard into a clause or a field, and bring it into sight."""
        if clause and self.clauses is not None:
            self.clauses.focus_clause(clause)
        elif path:
            self._reveal(path)
        else:
            self._enter_first_clause()
        self._show_soon.start()

    def marked_words(self) -> str:
        """The words that are marked in the text one writes in, if they are within one line."""
        focus = self.focusWidget()
        words = focus.textCursor().selectedText() if isinstance(focus, QTextEdit) else ""
        return "" if "\u2029" in words else words

    def _reveal(self, path: Path) -> None:
        for part in self.parts:
            if hasattr(part, "reveal") and part.reveal(path):
                return

    @Slot()
    def _show_focus(self) -> None:
        focus = self.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, _CARET_MARGIN * 2)
            self._keep_clear(focus)

    def _keep_clear(self, focus: QWidget) -> None:
        """Qt asks for no margin around what is in sight already."""
        clear, holder = scaled(_CLEAR), self.widget()
        if holder is not None and focus.height() + 2 * clear < self.viewport().height():
            end = focus.mapTo(holder, focus.rect().bottomLeft())
            self.ensureVisible(end.x(), end.y(), 0, clear)

    @Slot(object)
    def _follow_caret(self, editor: QTextEdit) -> None:
        caret = editor.cursorRect().center()
        holder = self.widget()
        if holder is None:
            return
        at = editor.viewport().mapTo(holder, QPoint(caret.x(), caret.y()))
        self.ensureVisible(at.x(), at.y(), 0, _CARET_MARGIN)

    def keep_in_sight(self, clause: str) -> None:
        """Bring a clause into sight, the keyboard staying where it is."""
        blocks = self.clauses.blocks if self.clauses is not None else []
        found = next((block for block in blocks if block.clause.id == clause), None)
        if found is not None:
            self.ensureWidgetVisible(found, 0, _CARET_MARGIN)


def _usual_parts(session: EditSession, section: Section) -> list[Part]:
    clauses = ClausePart(session)
    if not fields_without(section.kind, frozenset()):
        return [clauses]
    return [clauses, *view_cards(session, section), FactsCard(session, section)]


def _workflow_parts(session: EditSession, section: Section) -> list[Part]:
    from smguide.ui.write.ladder import LadderCard
    from smguide.ui.write.limits import LimitsCard
    from smguide.ui.write.workflow import RulesCard

    rules = RulesCard(session, section)
    limits = [LimitsCard(session, section, which) for which in ("floors", "tightenings")]
    for card in limits:
        rules.proofs.found.connect(card.show_warnings)
    return [
        rules,
        ClausePart(session),
        LadderCard(),
        *limits,
        FactsCard(session, section, frozenset({"rules", "floors", "tightenings"})),
    ]


PARTS: dict[str, Callable[[EditSession, Section], list[Part]]] = {WORKFLOW: _workflow_parts}
"""Kinds of section with a look of their own; all others are clauses and a form."""
