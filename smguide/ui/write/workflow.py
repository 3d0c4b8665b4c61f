"""The approval workflow on the page: the rules of a phase, shown, added, moved and dropped."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu

from smguide.model.guidelines import Section
from smguide.model.record import EMPTY, Record
from smguide.model.registers import Registers
from smguide.rules.patterns import Choices, Pattern
from smguide.rules.workflow import Workflow, read_workflow
from smguide.ui.dialogs import open_dialog
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.times import shown_date
from smguide.ui.session import EditSession
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import text_label
from smguide.ui.write import verbs
from smguide.ui.write.pattern_dialog import PatternDialog
from smguide.ui.write.pattern_offer import PatternOffer
from smguide.ui.write.phase_rules import (
    PhaseRule,
    Reach,
    rules_in_phase,
    rules_of_other_phases,
)
from smguide.ui.write.proofs import RuleProofs, Warnings
from smguide.ui.write.rule_dialog import RuleDialog
from smguide.ui.write.rule_lines import other_rules_in_words, rule_cells, warnings_elsewhere
from smguide.ui.write.rule_table import SentenceTable


class RulesCard(Card):
    """The rules that count in a phase, read from the top; each can be changed, moved, dropped."""

    def __init__(self, session: EditSession, section: Section) -> None:
        super().__init__("")
        self._session = session
        self._section = section
        self._names: Registers | None = None
        self._workflow: Workflow = read_workflow(section.id, section.facts)
        self._phase = self._workflow.current_phase
        self._rules: tuple[PhaseRule, ...] = ()
        self._place = -1
        self._warnings: Warnings = {}
        self.title = ElidedLabel("", role="emphasis")
        self.pill = Pill("", Tone.GOOD)
        self.phase = button(_tr("Other phases"), kind="quiet")
        self.phase.setAccessibleDescription(_tr("Show the rules of another phase"))
        self.pictures = button(_tr("Pictures…"), kind="quiet")
        self.pictures.setAccessibleDescription(
            _tr("Who may post what, the trust ladder, and what relaxes when, each as a picture")
        )
        self._phases = QMenu(self.phase)
        self.phase.setMenu(self._phases)
        headers = (_tr("When"), _tr("Who must agree"), _tr("Within"), _tr("Otherwise"))
        self.table = SentenceTable(_tr("Rules"), headers, (34, 30, 14, 22))
        self.empty = text_label(
            _tr("No rule counts in this phase, so every post waits until somebody decides."),
            tone="muted",
            wrap=True,
        )
        self.offer = PatternOffer()
        self.others = text_label("", role="caption", tone="muted", wrap=True)
        self._make_tools()
        self._lay_out()
        self._connect()
        self.proofs = RuleProofs(session, self)
        self.proofs.found.connect(self.show_warnings)

    def _make_tools(self) -> None:
        self.add = button(_tr("Add a rule…"), kind="link", icon="plus")
        self.start = button(_tr("Start from a pattern…"), kind="quiet")
        self.change = icon_button(_tr("Change the chosen rule"), "write")
        self.up = icon_button(_tr("Move the chosen rule up"), "up")
        self.down = icon_button(_tr("Move the chosen rule down"), "down")
        self.drop = icon_button(_tr("Remove the chosen rule"), "trash")

    def _lay_out(self) -> None:
        header = FlowLayout(gap=Space.SMALL)
        for part in (self.title, self.pill, self.phase):
            header.addWidget(part)
        self.body.addLayout(header)
        self.body.addWidget(self.offer)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table)
        self.body.addWidget(self.others)
        self.body.addLayout(self._tools())

    def _tools(self) -> QHBoxLayout:
        tools = row(gap=Space.TINY)
        begin = FlowLayout(gap=Space.TINY)
        begin.addWidget(self.add)
        begin.addWidget(self.start)
        begin.addWidget(self.pictures)
        tools.addLayout(begin, 1)
        for tool in (self.change, self.up, self.down, self.drop):
            tools.addWidget(tool)
        return tools

    def _connect(self) -> None:
        self._phases.triggered.connect(self._phase_chosen)
        self.pictures.clicked.connect(self._show_pictures)
        self.table.opened.connect(self._open)
        self.table.shifted.connect(self._shift)
        self.table.dropped.connect(self._drop)
        self.table.row_chosen.connect(self._enable)
        self.add.clicked.connect(self._add)
        self.start.clicked.connect(self._start)
        self.offer.asked.connect(self._offer_patterns)
        self.change.clicked.connect(self._open_chosen)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.drop.clicked.connect(self._drop_chosen)

    def show_section(self, section: Section, names: Registers) -> None:
        """Show the rules of a workflow."""
        before = self._workflow.current_phase
        self._section, self._names = section, names
        self._workflow = read_workflow(section.id, section.facts)
        known = [phase.id for phase in self._workflow.phases]
        if self._phase not in known or before != self._workflow.current_phase:
            self._phase = self._workflow.current_phase
        self._show()

    def _show(self) -> None:
        if self._names is None:
            return
        self._show_header(self._names)
        self._rules = rules_in_phase(self._workflow, self._phase)
        rows = [rule_cells(one, self._names) for one in self._rules]
        self.table.show_rows(rows, [self._warnings.get(one.rule.id, ()) for one in self._rules])
        self.table.setVisible(bool(rows))
        begins = not self._workflow.rules
        self.offer.setVisible(begins)
        self.start.setVisible(not begins)
        self.empty.setVisible(not rows and not begins)
        self._show_others(self._names.names("phase"))
        self._enable()

    @Slot(object)
    def show_warnings(self, warnings: Warnings) -> None:
        """Say below the rules of these ids what is to be looked at; all others have nothing.

        They stay until others are shown. Those of rules that the shown phase leaves out are said
        below the table.
        """
        if warnings != self._warnings:
            self._warnings = warnings
            self._show()

    def _show_others(self, phases: dict[str, str]) -> None:
        others = rules_of_other_phases(self._workflow, self._phase)
        lines = [other_rules_in_words(one, phases) for one in others]
        shown = {one.rule.id for one in self._rules}
        lines += warnings_elsewhere(self._workflow, shown, self._warnings)
        self.others.setText("\n".join(lines))
        self.others.setVisible(bool(lines))

    def _show_header(self, names: Registers) -> None:
        phases = self._workflow.phases
        shown = next((phase for phase in phases if phase.id == self._phase), None)
        self.title.setText(shown.name if shown else _tr("Rules"))
        since = shown_date(shown.raw.get("started_on")) if shown else ""
        current = shown is not None and shown.id == self._workflow.current_phase
        words = _tr("since {0}").format(since) if since else _tr("now")
        self.pill.show_state(words if current else _tr("not now"), _tone(current=current))
        self.pill.setVisible(shown is not None)
        self.phase.setVisible(len(phases) > 1)
        self._phases.clear()
        for phase, name in names.names("phase").items():
            action = self._phases.addAction(name.replace("&", "&&"))
            action.setData(phase)
            action.setCheckable(True)
            action.setChecked(phase == self._phase)

    @Slot(QAction)
    def _phase_chosen(self, action: QAction) -> None:
        self._phase = str(action.data())
        self._show()

    @Slot()
    def _show_pictures(self) -> None:
        from smguide.ui.pictures.window import PicturesWindow
        from smguide.ui.write.seen_from import read_surroundings

        session = self._session
        window = PicturesWindow(self.window(), session.guidelines, date.today(), session.runner)
        window.show()
        session.ask_elsewhere(read_surroundings, window.show_surroundings)

    @Slot()
    def _enable(self) -> None:
        line = self.table.currentRow()
        chosen = 0 <= line < len(self._rules)
        self.change.setEnabled(chosen)
        self.drop.setEnabled(chosen)
        self.up.setEnabled(chosen and self._may_shift(line, line - 1))
        self.down.setEnabled(chosen and self._may_shift(line, line + 1))

    def _may_shift(self, line: int, to: int) -> bool:
        """The rule that takes all the others stays the last."""
        lines = range(len(self._rules))
        return all(n in lines and self._rules[n].reach is Reach.SOME for n in (line, to))

    # Changing

    @property
    def _records(self) -> tuple[Record, ...]:
        return self._section.facts.records("rules")

    def _keep(self, records: tuple[Record, ...]) -> None:
        verbs.set_fact(self._session, self._section.id, ("rules",), records or None, _tr("Rules"))

    @Slot()
    def _add(self) -> None:
        self._place = -1
        self._ask(EMPTY)

    @Slot(int)
    def _open(self, line: int) -> None:
        if 0 <= line < len(self._rules):
            self._place = self._rules[line].index
            self._ask(self._records[self._place])

    @Slot()
    def _open_chosen(self) -> None:
        self._open(self.table.currentRow())

    def _ask(self, record: Record) -> None:
        if self._names is None:
            return
        shown = (self._phase,) if len(self._workflow.phases) > 1 else ()
        dialog = RuleDialog(self.window(), record, self._names, phases=shown)
        dialog.accepted_rule.connect(self._take)
        open_dialog(dialog)

    @Slot()
    def _start(self) -> None:
        self._offer_patterns("")

    @Slot(str)
    def _offer_patterns(self, first: str) -> None:
        if self._names is None:
            return
        dialog = PatternDialog(self.window(), self._section.facts, self._names, first=first)
        dialog.taken.connect(self._use)
        open_dialog(dialog)

    @Slot(object, object)
    def _use(self, chosen: Pattern, choices: Choices) -> None:
        verbs.use_pattern(self._session, self._section.id, chosen, choices)

    @Slot(object)
    def _take(self, record: Record) -> None:
        records = list(self._records)
        if 0 <= self._place < len(records):
            records[self._place] = record
        else:
            records.insert(self._place_of_new(records), record)
        self._keep(tuple(records))

    def _place_of_new(self, records: list[Record]) -> int:
        """Before the rule that takes all posts of the shown phase, which would hide it."""
        last = self._rules[-1] if self._rules else None
        if last is not None and last.reach is not Reach.SOME:
            return last.index
        return next((n for n, r in enumerate(records) if r.flag("else")), len(records))

    @Slot(int, int)
    def _shift(self, line: int, to: int) -> None:
        if not self._may_shift(line, to):
            return
        records = list(self._records)
        records.insert(self._rules[to].index, records.pop(self._rules[line].index))
        self._keep(tuple(records))
        self.table.setCurrentCell(to, 0)

    @Slot()
    def _up(self) -> None:
        self._shift(self.table.currentRow(), self.table.currentRow() - 1)

    @Slot()
    def _down(self) -> None:
        self._shift(self.table.currentRow(), self.table.currentRow() + 1)

    @Slot(int)
    def _drop(self, line: int) -> None:
        if 0 <= line < len(self._rules):
            gone = self._rules[line].index
            self._keep(tuple(r for n, r in enumerate(self._records) if n != gone))

    @Slot()
    def _drop_chosen(self) -> None:
        self._drop(self.table.currentRow())


def _tone(*, current: bool) -> Tone:
    return Tone.GOOD if current else Tone.PLAIN


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
