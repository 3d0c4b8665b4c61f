"""The facts of a section as a form on a card."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot

from smguide.checks.finding import Finding, Severity
from smguide.model.fields import Field, label_of
from smguide.model.guidelines import Section
from smguide.model.record import Path, Value
from smguide.model.registers import Registers
from smguide.ui.forms.form import Form
from smguide.ui.kind_words import fields_in_window
from smguide.ui.session import EditSession
from smguide.ui.widgets.card import Card
from smguide.ui.write import verbs


def problems_of(section: Section, findings: tuple[Finding, ...]) -> Mapping[Path, str]:
    """What is wrong with the facts of a section, by path, said without naming the place again.

    Advice is not wrong: it stands in the list of findings, and no field turns red for it.
    """
    return {
        finding.path: _short(section, finding)
        for finding in reversed(findings)
        if finding.section == section.id
        and finding.path
        and finding.severity is not Severity.ADVICE
    }


def _short(section: Section, finding: Finding) -> str:
    place = label_of(section.kind, finding.path, section.facts)
    words = finding.sentence.removeprefix(f"“{section.title}”, {place}: ")
    return f"{words[:1].upper()}{words[1:]}"


def fields_without(kind: str, left_out: frozenset[str]) -> tuple[Field, ...]:
    """The fields of a kind that are not shown in a way of their own."""
    return tuple(field for field in fields_in_window(kind) if field.key not in left_out)


class FactsCard(Card):
    """A form whose every change is a step of undo."""

    revealed = Signal(object)

    def __init__(
        self, session: EditSession, section: Section, left_out: frozenset[str] = frozenset()
    ) -> None:
        super().__init__("")
        self._session = session
        self._section = section
        self.form = Form(fields_without(section.kind, left_out))
        self.body.addWidget(self.form)
        self.form.edited.connect(self._edited)

    def show_section(self, section: Section, names: Registers) -> None:
        """Show the facts."""
        self._section = section
        self.form.show_value(section.facts, names)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say at the fields what is wrong."""
        self.form.show_problems(problems_of(self._section, findings))

    def reveal(self, path: Path) -> bool:
        """Put the keyboard into a field."""
        return self.form.reveal(path)

    @Slot(object, object)
    def _edited(self, path: Path, value: Value) -> None:
        label = label_of(self._section.kind, path, self._section.facts)
        verbs.set_fact(self._session, self._section.id, path, value, label)
