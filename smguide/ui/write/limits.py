"""What never relaxes and what is stricter for a while, as tables to change."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Slot

from smguide.model.guidelines import Section
from smguide.model.record import EMPTY, Record
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, sentence
from smguide.rules.sentences import condition_in_words, flow_in_words, rule_row
from smguide.rules.workflow import Rule, Tightening, Workflow, read_workflow
from smguide.ui.dialogs import open_dialog
from smguide.ui.forms.times import shown_date
from smguide.ui.session import EditSession
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import text_label
from smguide.ui.write import verbs
from smguide.ui.write.rule_dialog import RuleDialog
from smguide.ui.write.rule_table import SentenceTable


class LimitsCard(Card):
    """What never relaxes, or what is stricter for a while; each can be added, changed, dropped."""

    def __init__(self, session: EditSession, section: Section, which: str) -> None:
        self._title, self._cells, headers, nothing = _LIMITS[which]()
        super().__init__(self._title)
        self._session = session
        self._section = section
        self._names: Registers | None = None
        self._which = which
        self._place = -1
        self._warnings: Mapping[str, tuple[str, ...]] = {}
        self.setAccessibleName(f"{self._title}, {section.title}")
        self.header.addStretch(1)
        self.table = SentenceTable(self._title, headers, (24, 30, 24, 22))
        self.empty = text_label(nothing, role="caption", tone="muted", wrap=True)
        self.add = button(_tr("Add…"), kind="link", icon="plus")
        self.change = icon_button(_tr("Change the chosen row"), "write")
        self.drop = icon_button(_tr("Remove the chosen row"), "trash")
        self.add.setAccessibleName(_tr("Add to “{0}”").format(self._title))
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        tools = row(gap=Space.TINY)
        tools.addWidget(self.add)
        tools.addStretch(1)
        tools.addWidget(self.change)
        tools.addWidget(self.drop)
        self.body.addLayout(tools)
        self.table.opened.connect(self._open)
        self.table.dropped.connect(self._drop)
        self.table.row_chosen.connect(self._enable)
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._open_chosen)
        self.drop.clicked.connect(self._drop_chosen)

    def show_section(self, section: Section, names: Registers) -> None:
        """Show the rows there are."""
        self._section, self._names = section, names
        rows = self._cells(read_workflow(section.id, section.facts), names)
        below = [self._warnings.get(record.text("id"), ()) for record in self._records]
        self.table.show_rows(rows, below)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._enable()

    @Slot(object)
    def show_warnings(self, warnings: Mapping[str, tuple[str, ...]]) -> None:
        """Say below the rows of these ids what is to be looked at; all others have nothing."""
        if warnings != self._warnings:
            self._warnings = warnings
            if self._names is not None:
                self.show_section(self._section, self._names)

    @property
    def _records(self) -> tuple[Record, ...]:
        return self._section.facts.records(self._which)

    @Slot()
    def _enable(self) -> None:
        chosen = 0 <= self.table.currentRow() < len(self._records)
        self.change.setEnabled(chosen)
        self.drop.setEnabled(chosen)

    @Slot()
    def _add(self) -> None:
        self._place = -1
        self._ask(EMPTY)

    @Slot(int)
    def _open(self, line: int) -> None:
        if 0 <= line < len(self._records):
            self._place = line
            self._ask(self._records[line])

    @Slot()
    def _open_chosen(self) -> None:
        self._open(self.table.currentRow())

    def _ask(self, record: Record) -> None:
        if self._names is None:
            return
        dialog = RuleDialog(self.window(), record, self._names, which=self._which)
        dialog.accepted_rule.connect(self._take)
        open_dialog(dialog)

    @Slot(object)
    def _take(self, record: Record) -> None:
        records = list(self._records)
        if 0 <= self._place < len(records):
            records[self._place] = record
        else:
            records.append(record)
        self._keep(tuple(records))

    @Slot(int)
    def _drop(self, line: int) -> None:
        if 0 <= line < len(self._records):
            self._keep(tuple(r for n, r in enumerate(self._records) if n != line))

    @Slot()
    def _drop_chosen(self) -> None:
        self._drop(self.table.currentRow())

    def _keep(self, records: tuple[Record, ...]) -> None:
        path = (self._which,)
        verbs.set_fact(self._session, self._section.id, path, records or None, self._title)


Cells = Callable[[Workflow, Registers], list[tuple[str, ...]]]
Limits = tuple[str, Cells, tuple[str, ...], str]


def _floors() -> Limits:
    headers = (_tr("Name"), _tr("When"), _tr("Who must agree"), _tr("Why it never relaxes"))
    nothing = _tr("Nothing yet: every rule can be relaxed.")
    return _tr("What never relaxes"), _floor_rows, headers, nothing


def _tightenings() -> Limits:
    headers = (_tr("Name"), _tr("When"), _tr("What happens then"), _tr("Ends"))
    nothing = _tr("Nothing yet, such as an incident or the weeks before results.")
    return _tr("Stricter for a while"), _tightening_rows, headers, nothing


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
