"""The approval workflow on the page: rules by phase, floors and tightenings, the trust ladder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from smguide.model.guidelines import Section
from smguide.model.record import EMPTY, Record
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, sentence
from smguide.rules.sentences import condition_in_words, flow_in_words, rule_row
from smguide.rules.workflow import Rule, Tightening, Workflow, read_workflow
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
from smguide.ui.write.ladder import LadderCard
from smguide.ui.write.phase_rules import PhaseRule, rules_in_phase
from smguide.ui.write.rule_dialog import RuleDialog
from smguide.ui.write.rule_table import SentenceTable

__all__ = ["LadderCard", "LimitsCard", "RulesCard"]


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
        self.title = ElidedLabel("", role="emphasis")
        self.pill = Pill("", Tone.GOOD)
        self.phase = button(_tr("Other phases"), kind="quiet")
        self.phase.setAccessibleDescription(_tr("Show the rules of another phase"))
        self._phases = QMenu(self.phase)
        self.phase.setMenu(self._phases)
        headers = (_tr("When"), _tr("Who must agree"), _tr("Within"), _tr("Otherwise"))
        self.table = SentenceTable(_tr("Rules"), headers, (34, 30, 14, 22))
        self.empty = text_label(
            _tr("No rule counts in this phase, so every post waits until somebody decides."),
            tone="muted",
            wrap=True,
        )
        self._make_tools()
        self._lay_out()
        self._connect()

    def _make_tools(self) -> None:
        self.add = button(_tr("Add a rule…"), kind="link", icon="plus")
        self.change = icon_button(_tr("Change the chosen rule"), "write")
        self.up = icon_button(_tr("Move the chosen rule up"), "up")
        self.down = icon_button(_tr("Move the chosen rule down"), "down")
        self.drop = icon_button(_tr("Remove the chosen rule"), "trash")

    def _lay_out(self) -> None:
        header = FlowLayout(gap=Space.SMALL)
        for part in (self.title, self.pill, self.phase):
            header.addWidget(part)
        self.body.addLayout(header)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table)
        tools = row(gap=Space.TINY)
        tools.addWidget(self.add)
        tools.addStretch(1)
        for tool in (self.change, self.up, self.down, self.drop):
            tools.addWidget(tool)
        self.body.addLayout(tools)

    def _connect(self) -> None:
        self._phases.triggered.connect(self._phase_chosen)
        self.table.opened.connect(self._open)
        self.table.shifted.connect(self._shift)
        self.table.dropped.connect(self._drop)
        self.table.row_chosen.connect(self._enable)
        self.add.clicked.connect(self._add)
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
        rows = [rule_row(one.rule, self._names) for one in self._rules]
        self.table.show_rows([(r.when, r.who, r.within, r.otherwise) for r in rows])
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._enable()

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
    def _enable(self) -> None:
        line = self.table.currentRow()
        chosen = 0 <= line < len(self._rules)
        self.change.setEnabled(chosen)
        self.drop.setEnabled(chosen)
        self.up.setEnabled(chosen and line > 0)
        self.down.setEnabled(chosen and line < len(self._rules) - 1)

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
        dialog = RuleDialog(self.window(), record, self._names)
        dialog.accepted_rule.connect(self._take)
        open_dialog(dialog)

    @Slot(object)
    def _take(self, record: Record) -> None:
        records = list(self._records)
        if 0 <= self._place < len(records):
            records[self._place] = record
        else:
            records.insert(_before_the_last(records), record)
        self._keep(tuple(records))

    @Slot(int, int)
    def _shift(self, line: int, to: int) -> None:
        if not (0 <= line < len(self._rules) and 0 <= to < len(self._rules)):
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


def _before_the_last(records: list[Record]) -> int:
    """New rules come before the one for everything else, which would hide them."""
    return next((n for n, r in enumerate(records) if r.flag("else")), len(records))


def _tone(*, current: bool) -> Tone:
    return Tone.GOOD if current else Tone.PLAIN


class LimitsCard(Card):
    """What never relaxes, or what is stricter for a while, as a smaller table to read."""

    def __init__(self, session: EditSession, section: Section, which: str) -> None:
        title, self._cells, headers = _LIMITS[which]()
        super().__init__(title)
        self._session = session
        self._which = which
        self.setAccessibleName(f"{title}, {section.title}")
        self.header.addStretch(1)
        self.table = SentenceTable(title, headers, (24, 30, 24, 22))
        self.body.addWidget(self.table)

    def show_section(self, section: Section, names: Registers) -> None:
        """Show the rows there are; without any the card is not there."""
        rows = self._cells(read_workflow(section.id, section.facts), names)
        self.setVisible(bool(rows))
        self.table.show_rows(rows)


Cells = Callable[[Workflow, Registers], list[tuple[str, ...]]]
Limits = tuple[str, Cells, tuple[str, ...]]


def _floors() -> Limits:
    headers = (_tr("Floor"), _tr("When"), _tr("Who must agree"), _tr("Why it never relaxes"))
    return _tr("What never relaxes"), _floor_rows, headers


def _tightenings() -> Limits:
    headers = (_tr("Tightening"), _tr("When"), _tr("What happens then"), _tr("Ends"))
    return _tr("Stricter for a while"), _tightening_rows, headers


_LIMITS: dict[str, Callable[[], Limits]] = {"floors": _floors, "tightenings": _tightenings}


def _floor_rows(workflow: Workflow, names: Registers) -> list[tuple[str, ...]]:
    return [_floor_row(floor, names) for floor in workflow.floors]


def _floor_row(floor: Rule, names: Registers) -> tuple[str, ...]:
    shown = rule_row(floor, names)
    return (floor.name, shown.when, shown.who, floor.basis or "—")


def _tightening_rows(workflow: Workflow, names: Registers) -> list[tuple[str, ...]]:
    return [_tightening_row(one, names) for one in workflow.tightenings]


def _tightening_row(one: Tightening, names: Registers) -> tuple[str, ...]:
    when = sentence(condition_in_words(one.when, names)).rstrip(".")
    happens = _tr("Nothing goes out") if one.freeze else flow_in_words(one.then, names)
    if one.exempt is not None:
        exempt = condition_in_words(one.exempt, names)
        happens = _tr("{0}, except {1}").format(happens, exempt)
    return (one.name, when, happens, _end(one))


def _end(one: Tightening) -> str:
    until = shown_date(one.raw.record("effective").get("until"))
    most = one.raw.text("max")
    after = _tr("after {0} at most").format(duration_in_words(most)) if most else ""
    return until or after or "—"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
