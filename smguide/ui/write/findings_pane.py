"""What is to be looked at, beside the page: a sentence, a next step, and the way there.

Findings come while somebody types. Cards stay where they are and change in place, the column keeps
its place, and the keyboard is never moved.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.checks.finding import Finding, Severity
from smguide.checks.folding import Fold, folded
from smguide.checks.report import Report
from smguide.model.guidelines import Guidelines
from smguide.ui.accessibility import announce
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import ScrollColumn, column, put_on
from smguide.ui.widgets.text import section_heading, text_label
from smguide.ui.write.accepted_list import AcceptedCard
from smguide.ui.write.finding_card import FindingCard, Identity, identity, severity_words
from smguide.ui.write.folded_cards import FoldedCards

_MOST: Final = 40
"""Cards at a time; the others come when these are dealt with."""

_SAY_AFTER: Final = 1_500
"""Milliseconds of rest after which a screen reader says how much there is to look at."""

_NO_REPORT: Final = Report()
_NOTHING_WRITTEN: Final = Guidelines(id="", title="")


class FindingsPane(QWidget):
    """``asked`` carries the finding whose place is wanted, the others what is to be done with it.

    ``taken_back`` carries the record of an acceptance.
    """

    asked = Signal(object)
    fix_wanted = Signal(object)
    accept_wanted = Signal(object)
    taken_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        put_on(self, "paper", edge="")
        self._report = _NO_REPORT
        self._guidelines = _NOTHING_WRITTEN
        self._section = ""
        self._count = 0
        self._present: Identity | None = None
        self._cards: dict[Identity, FindingCard] = {}
        self.cards: list[FindingCard] = []
        self.accepted_cards: list[AcceptedCard] = []
        self.heading = section_heading(_tr("To look at"))
        self.calm = text_label(
            _tr("One thing at a time. None of this keeps you from saving."),
            role="caption",
            tone="muted",
            wrap=True,
        )
        self.severity = CalmCombo()
        self.here_only = TickBox(_tr("This section only"))
        self.area = ScrollColumn(_tr("To look at"), margin=0)
        self.missing = FoldedCards(_tr("Not in your guidelines yet"))
        self.accepted = FoldedCards(_tr("Accepted"))
        self.more = text_label("", tone="muted", wrap=True)
        self.nothing = text_label("", wrap=True)
        self.limits = text_label("", role="caption", tone="muted", wrap=True)
        self._quiet = QTimer(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.severity.setAccessibleName(_tr("Which of them"))
        self.severity.addItem(_tr("All of them"), "")
        for severity in Severity:
            self.severity.addItem(severity_words(severity), severity.value)
        self.area.setFocusPolicy(self.area.focusPolicy().NoFocus)
        self.area.body.setSpacing(Space.SMALL + 2)
        self._list = column(gap=Space.SMALL + 2)
        self.area.body.addLayout(self._list)
        for part in (self.nothing, self.more, self.missing, self.accepted, self.limits):
            self.area.body.addWidget(part)
        self.area.body.addStretch(1)
        body = column(self, gap=Space.SMALL)
        body.setContentsMargins(Space.LARGE, Space.LARGE, Space.SMALL, 0)
        for widget in (self.heading, self.calm, self.severity, self.here_only):
            body.addWidget(widget)
        body.addWidget(self.area, 1)

    def _connect(self) -> None:
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_SAY_AFTER)
        self._quiet.timeout.connect(self._say_count)
        self.severity.activated.connect(self._filter)
        self.here_only.toggled.connect(self._filter)

    # Showing

    def show_report(self, report: Report, section: str, guidelines: Guidelines) -> None:
        """Show what was found in the guidelines, that of the present section first."""
        if report == self._report and section == self._section:
            return
        before = self._count
        self._report, self._section, self._guidelines = report, section, guidelines
        self._count = len(folded(report.findings, guidelines))
        if self._count != before:
            self._quiet.start()
        self._show()

    @Slot()
    def _filter(self) -> None:
        self._show()

    def _show(self) -> None:
        anchor = self._topmost()
        self._show_heading()
        placed = [f for f in self._wanted() if f.section]
        placed.sort(key=self._elsewhere)
        whole = [Fold(f) for f in self._wanted() if not f.section]
        folds = folded(placed, self._guidelines)
        shown = folds[:_MOST]
        self._drop_all_but([*shown, *whole])
        self.cards = self._fill(self._list, shown)
        self._fill(self.missing.cards, whole)
        self.missing.show_count(len(whole))
        self._show_accepted()
        self._say_limits(len(folds), len(whole))
        self._hold(anchor)

    def _wanted(self) -> Iterable[Finding]:
        severity = self.severity.currentData()
        here = self.here_only.isChecked()
        return (
            finding
            for finding in self._report.findings
            if (not severity or finding.severity == severity)
            and (not here or finding.section == self._section)
        )

    def _elsewhere(self, finding: Finding) -> bool:
        return finding.section != self._section

    def _show_heading(self) -> None:
        self.calm.setVisible(bool(self._count))
        count = self._count
        words = _tr("To look at · {0}").format(count) if count else _tr("To look at")
        self.heading.setText(words.upper())
        self.heading.setAccessibleName(words)

    def _drop_all_but(self, folds: Iterable[Fold]) -> None:
        kept = {identity(fold.first) for fold in folds}
        for key in self._cards.keys() - kept:
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()

    def _fill(self, layout: QVBoxLayout, folds: Iterable[Fold]) -> list[FindingCard]:
        cards = [self._card(fold) for fold in folds]
        for index, card in enumerate(cards):
            item = layout.itemAt(index)
            if item is None or item.widget() is not card:
                layout.insertWidget(index, card)
            card.show()
        return cards

    def _card(self, fold: Fold) -> FindingCard:
        key = identity(fold.first)
        card = self._cards.get(key)
        if card is not None:
            if card.fold != fold:
                card.show_fold(fold)
            return card
        card = self._cards[key] = FindingCard(fold)
        card.asked.connect(self.asked)
        card.fix_wanted.connect(self.fix_wanted)
        card.accept_wanted.connect(self.accept_wanted)
        return card

    def _show_accepted(self) -> None:
        accepted = self._report.accepted
        self.accepted.show_count(len(accepted))
        if tuple(card.accepted for card in self.accepted_cards) == accepted:
            return
        for card in self.accepted_cards:
            card.hide()
            card.deleteLater()
        self.accepted_cards = [AcceptedCard(each) for each in accepted]
        for card in self.accepted_cards:
            card.taken_back.connect(self.taken_back)
            self.accepted.cards.addWidget(card)

    def _say_limits(self, placed: int, whole: int) -> None:
        """No more is promised than was looked at: whether the words make sense, people judge."""
        self.more.setText(_tr("and {0} more").format(placed - _MOST))
        self.more.setVisible(placed > _MOST)
        found = bool(self._report.findings)
        self.nothing.setText(
            _tr("Nothing of this kind here.") if found else _tr("These checks found nothing.")
        )
        self.nothing.setVisible(not placed and not (found and whole))
        looked = _tr(
            "{0} checks looked at forms, names and words, not at the sense. {1} were left out "
            "because they do not concern you, by what “About these guidelines” says."
        )
        self.limits.setText(looked.format(self._report.applied, self._report.left_out))
        self.limits.setVisible(bool(self._report.applied))

    # Keeping still

    def _topmost(self) -> tuple[FindingCard, int] | None:
        """The first card in sight, and how far below the upper edge it begins."""
        for card in self.cards:
            top = card.mapTo(self.area.viewport(), card.rect().topLeft()).y()
            if top + card.height() > 0:
                return card, top
        return None

    def _hold(self, anchor: tuple[FindingCard, int] | None) -> None:
        if (
            anchor is None
            or anchor[0] not in self.cards
            or not self.area.verticalScrollBar().value()
        ):
            return
        self.area.body.activate()
        card, before = anchor
        moved = card.mapTo(self.area.viewport(), card.rect().topLeft()).y() - before
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + moved)

    # The keyboard

    def step(self, by: int) -> None:
        """Go to the next finding that has a place, or to the one before, round and round.

        In the order of the checks, whichever section is open: that order stays while one steps.
        """
        placed = [finding for finding in self._wanted() if finding.section]
        if not placed:
            announce(self.heading, _tr("Nothing to look at in the text."))
            return
        keys = [identity(finding) for finding in placed]
        before = keys.index(self._present) if self._present in keys else min(-by, 0)
        finding = placed[(before + by) % len(placed)]
        self._present = identity(finding)
        self.asked.emit(finding)
        if card := self._cards.get(self._present):
            self.area.ensureWidgetVisible(card)
        announce(self.heading, f"{severity_words(finding.severity)}: {finding.sentence}")

    @Slot()
    def _say_count(self) -> None:
        if self.isVisible():
            count = self._count
            one, many = _tr("{0} thing to look at"), _tr("{0} things to look at")
            announce(self.heading, (one if count == 1 else many).format(count))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
