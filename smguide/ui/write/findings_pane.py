"""What is to be looked at, beside the page: a sentence, a next step, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from smguide.checks.finding import Finding, Severity
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import ScrollColumn, column, put_on
from smguide.ui.widgets.text import section_heading, text_label

_MOST = 40
"""Cards at a time; the others come when these are dealt with."""

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.ADVICE: Tone.PLAIN}


def severity_words(severity: Severity) -> str:
    """How much a finding matters."""
    return {
        Severity.ERROR: _tr("To correct"),
        Severity.WARNING: _tr("To check"),
        Severity.ADVICE: _tr("Advice"),
    }[severity]


class FindingCard(QFrame):
    """One finding."""

    asked = Signal(object)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self.setProperty("surface", "notice")
        body = column(self, margin=Space.MEDIUM, gap=Space.SMALL - 2)
        pill = Pill(severity_words(finding.severity), _TONES[finding.severity])
        body.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(text_label(finding.sentence, wrap=True))
        if finding.hint:
            body.addWidget(text_label(finding.hint, role="caption", tone="muted", wrap=True))
        self.show_me = button(_tr("Show me"), kind="link")
        self.show_me.setAccessibleName(_tr("Show me: {0}").format(finding.sentence))
        self.show_me.setAccessibleDescription(finding.hint)
        self.show_me.clicked.connect(self._ask)
        body.addWidget(self.show_me, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.finding)


class FindingsPane(QWidget):
    """``asked`` carries the finding whose place is wanted."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        put_on(self, "paper", edge="")
        self._findings: tuple[Finding, ...] | None = None
        self._section = ""
        self.cards: list[FindingCard] = []
        self.heading = section_heading(_tr("To look at"))
        self.area = ScrollColumn(_tr("To look at"), margin=0)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.body.setSpacing(Space.SMALL + 2)
        body = column(self, gap=Space.MEDIUM)
        body.setContentsMargins(Space.LARGE, Space.LARGE, Space.SMALL, 0)
        body.addWidget(self.heading)
        body.addWidget(self.area, 1)

    def show_findings(self, findings: tuple[Finding, ...], section: str) -> None:
        """Show findings, those of the present section first."""
        if (findings, section) == (self._findings, self._section):
            return
        self._findings, self._section = findings, section
        count = len(findings)
        words = _tr("To look at · {0}").format(count) if count else _tr("To look at")
        self.heading.setText(words.upper())
        self.heading.setAccessibleName(words)
        self._show(sorted(findings, key=self._elsewhere))

    def _elsewhere(self, finding: Finding) -> bool:
        return finding.section != self._section

    def _show(self, findings: list[Finding]) -> None:
        shown = findings[:_MOST]
        if [card.finding for card in self.cards] == shown and self.cards:
            return
        focused = next((n for n, c in enumerate(self.cards) if c.show_me.hasFocus()), -1)
        with QSignalBlocker(self.area):
            self.area.clear()
        self.cards = [FindingCard(finding) for finding in shown]
        for card in self.cards:
            card.asked.connect(self.asked)
            self.area.body.addWidget(card)
        self._add_last_words(len(findings))
        if focused >= 0 and self.cards:
            self.cards[min(focused, len(self.cards) - 1)].show_me.setFocus()

    def _add_last_words(self, count: int) -> None:
        if not count:
            self._say_nothing_found()
        elif count > _MOST:
            words = _tr("and {0} more").format(count - _MOST)
            self.area.body.addWidget(text_label(words, tone="muted", wrap=True))

    def _say_nothing_found(self) -> None:
        """No more is promised than was looked at: whether the words make sense, people judge."""
        found = _tr("These checks found nothing.")
        limits = _tr("They look at the forms, the names and the placeholders, not at the sense.")
        self.area.body.addWidget(text_label(found, wrap=True))
        self.area.body.addWidget(text_label(limits, role="caption", tone="muted", wrap=True))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
