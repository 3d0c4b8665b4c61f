"""What stands in a line of the outline, and how it is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from operator import is_
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from smguide.checks.finding import Finding, Severity
from smguide.model.guidelines import Guidelines, Maturity, Section
from smguide.model.kinds import section_kinds
from smguide.ui.write.verbs import ABSENT

_NO_FINDINGS: Mapping[Severity, int] = MappingProxyType({})


def _no_findings() -> Mapping[Severity, int]:
    return _NO_FINDINGS


@dataclass(frozen=True, slots=True)
class Settling:
    """How far a section has settled: its clauses that say something, by maturity."""

    clauses: int = 0
    settled: int = 0
    on_trial: int = 0

    @property
    def begun(self) -> bool:
        """Whether any clause is more than a draft."""
        return bool(self.settled or self.on_trial)


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A line of the outline: a section, or a kind of section that was left out on purpose.

    ``depth`` counts from 1 as the number shows it; ``level`` is the one that is stored.
    """

    id: str
    title: str
    number: str = ""
    level: int = 1
    depth: int = 1
    changed: bool = False
    findings: Mapping[Severity, int] = field(default_factory=_no_findings)
    settling: Settling = Settling()
    absent: bool = False

    @property
    def grave(self) -> Severity | None:
        """The gravest severity among the findings."""
        return next((severity for severity in Severity if self.findings.get(severity)), None)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the badges of the line stand for, in words, one sentence part each."""
        if self.absent:
            return (_tr("left out on purpose"),)
        return (*self._found(), *self._settled(), *self._changed())

    def _changed(self) -> Iterator[str]:
        if self.changed:
            yield _tr("changed since the last revision")

    def _found(self) -> Iterator[str]:
        words = {
            Severity.ERROR: (_tr("one thing to correct"), _tr("{0} things to correct")),
            Severity.WARNING: (_tr("one thing to check"), _tr("{0} things to check")),
            Severity.ADVICE: (_tr("one piece of advice"), _tr("{0} pieces of advice")),
        }
        for severity, (one, many) in words.items():
            count = self.findings.get(severity, 0)
            if count:
                yield one if count == 1 else many.format(count)

    def _settled(self) -> Iterator[str]:
        found = self.settling
        if found.settled:
            yield _tr("{0} of {1} clauses settled").format(found.settled, found.clauses)
        if found.on_trial:
            yield _tr("{0} of {1} clauses on trial").format(found.on_trial, found.clauses)

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join((f"{self.number} {self.title}".strip(), *self.remarks))

    @property
    def tip(self) -> str:
        """The line and what its badges stand for, one below the other."""
        lines = (f"{remark[:1].upper()}{remark[1:]}" for remark in self.remarks)
        return "\n".join((f"{self.number} {self.title}".strip(), *lines))


class OutlineMaker:
    """Makes the lines of the outline; a line whose section nobody touched is the same as before."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[_Facts, OutlineRow]] = {}
        self._around: tuple[object, ...] = ()

    def rows(
        self, guidelines: Guidelines, base: Guidelines | None, findings: tuple[Finding, ...]
    ) -> tuple[OutlineRow, ...]:
        """The lines of the outline; ``base`` is what the draft is compared with."""
        around = (guidelines.outline, base, findings)
        same = len(self._around) == len(around) and all(map(is_, around, self._around))
        if not same or any(section.id not in self._lines for section in guidelines.sections):
            self._around = around
            self._make_all(guidelines, base, findings)
        else:
            self._make_changed(guidelines)
        rows = (self._lines[section.id][1] for section in guidelines.sections)
        return (*rows, *_absent_rows(guidelines))

    def _make_changed(self, guidelines: Guidelines) -> None:
        """Only words were written: a line is made anew where its section is another one."""
        for section in guidelines.sections:
            known, _ = self._lines[section.id]
            if known.section is not section:
                facts = replace(known, section=section)
                self._lines[section.id] = facts, _row(facts)

    def _make_all(
        self, guidelines: Guidelines, base: Guidelines | None, findings: Iterable[Finding]
    ) -> None:
        found: dict[str, Counter[Severity]] = {}
        for finding in findings:
            found.setdefault(finding.section, Counter())[finding.severity] += 1
        numbers = guidelines.numbers()
        levels = {entry.section: entry.level for entry in guidelines.outline}
        before = {section.id: section for section in base.sections} if base else None
        lines, self._lines = self._lines, {}
        for section in guidelines.sections:
            facts = _Facts(
                section,
                before is not None,
                before.get(section.id) if before else None,
                numbers.get(section.id, ""),
                levels.get(section.id, 1),
                found.get(section.id, _NO_FINDINGS),
            )
            known = lines.get(section.id)
            same = known is not None and _is_same(known[0], facts)
            self._lines[section.id] = known if known and same else (facts, _row(facts))


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a line is made of."""

    section: Section
    compared: bool
    before: Section | None
    number: str
    level: int
    findings: Mapping[Severity, int]


def _is_same(one: _Facts, other: _Facts) -> bool:
    return (
        one.section is other.section
        and one.before is other.before
        and one.compared == other.compared
        and (one.number, one.level) == (other.number, other.level)
        and one.findings == other.findings
    )


def _row(facts: _Facts) -> OutlineRow:
    section = facts.section
    return OutlineRow(
        id=section.id,
        title=section.title or _tr("Without a title"),
        number=facts.number,
        level=facts.level,
        depth=facts.number.count(".") + 1,
        changed=facts.compared and not _same(facts.before, section),
        findings=facts.findings,
        settling=settling_of(section),
    )


def outline_rows(
    guidelines: Guidelines, base: Guidelines | None, findings: Iterable[Finding]
) -> tuple[OutlineRow, ...]:
    """The lines of the outline, made once."""
    return OutlineMaker().rows(guidelines, base, tuple(findings))


def settling_of(section: Section) -> Settling:
    """How far a section has settled."""
    states = [clause.maturity for clause in section.clauses if clause.text.strip()]
    return Settling(len(states), states.count(Maturity.SETTLED), states.count(Maturity.TRIAL))


def _same(before: Section | None, now: Section) -> bool:
    return before is now or before == now


def _absent_rows(guidelines: Guidelines) -> Iterable[OutlineRow]:
    kinds = section_kinds()
    for absence in guidelines.absent:
        title = kinds[absence.kind].title if absence.kind in kinds else absence.kind
        yield OutlineRow(id=f"{ABSENT}{absence.kind}", title=title, absent=True)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
