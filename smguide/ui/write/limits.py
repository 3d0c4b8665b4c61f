"""What never relaxes and what is stricter for a while, as tables of the approval workflow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from smguide.model.guidelines import Section
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, sentence
from smguide.rules.sentences import condition_in_words, flow_in_words, rule_row
from smguide.rules.workflow import Rule, Tightening, Workflow, read_workflow
from smguide.ui.forms.times import shown_date
from smguide.ui.session import EditSession
from smguide.ui.widgets.card import Card
from smguide.ui.write.rule_table import SentenceTable


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
    headers = (_tr("Name"), _tr("When"), _tr("Who must agree"), _tr("Why it never relaxes"))
    return _tr("What never relaxes"), _floor_rows, headers


def _tightenings() -> Limits:
    headers = (_tr("Name"), _tr("When"), _tr("What happens then"), _tr("Ends"))
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
