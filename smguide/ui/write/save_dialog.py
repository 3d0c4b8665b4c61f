"""What one is about to save: the changes in words, and what and why to say about them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from smguide.checks.finding import Finding, Severity
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.ui.write.work import Changed

_WIDTH = 600
_LONGEST_SUMMARY = 72
_LIST_HEIGHT = 180
_LINE_HEIGHT = 24
_MOST_FINDINGS = 5
_EMPTY_CLAUSE = "empty-clause"


def found_in_words(findings: tuple[Finding, ...]) -> str:
    """“2 things to correct, 1 thing to check”; empty where the checks found nothing."""
    graver = sum(1 for finding in findings if finding.severity is Severity.ERROR)
    words = (
        (graver, _tr("{0} thing to correct"), _tr("{0} things to correct")),
        (len(findings) - graver, _tr("{0} thing to check"), _tr("{0} things to check")),
    )
    said = ((one if count == 1 else more).format(count) for count, one, more in words if count)
    return ", ".join(said)


class FoundNotice(QFrame):
    """What the checks found in what changes; nobody is kept from saving by it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.setProperty("tone", "warn")
        self.heading = text_label("", role="emphasis", wrap=True)
        self.sentences = text_label("", wrap=True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        body = column(self, margin=Space.MEDIUM, gap=Space.TINY)
        for part in (self.heading, self.sentences):
            body.addWidget(part)
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Say how many there are, and the first of them; empty clauses come before all."""
        ordered = sorted(findings, key=lambda finding: finding.check != _EMPTY_CLAUSE)
        lines = [finding.sentence for finding in ordered[:_MOST_FINDINGS]]
        if len(findings) > len(lines):
            more = _tr("And {0} more; all are listed beside the page.")
            lines.append(more.format(len(findings) - len(lines)))
        self.heading.setText(found_in_words(findings))
        self.sentences.setText("\n".join(lines))
        self.setVisible(bool(findings))


class SaveBody(QWidget):
    """The list of changes over the two fields that every revision needs."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = ScrollColumn(_tr("What changed"), margin=0)
        self.changes.body.setSpacing(Space.TINY)
        self.changes.setMaximumHeight(_LIST_HEIGHT)
        self.found = FoundNotice()
        self.summary = QLineEdit()
        self.summary.setMaxLength(_LONGEST_SUMMARY)
        self.summary.setAccessibleName(_tr("Summary: what changed"))
        self.summary.setPlaceholderText(_tr("Such as: Replies by trusted voices go out at once"))
        self.reason = TextBlock(_tr("Reason: why it changed"))
        self.reason.frame()
        self.reason.setPlaceholderText(_tr("What was learnt, asked for or decided"))
        body = column(self, gap=Space.TINY)
        body.addWidget(section_heading(_tr("What changed")))
        body.addWidget(self.changes)
        body.addSpacing(Space.SMALL)
        body.addWidget(self.found)
        body.addSpacing(Space.SMALL)
        self._add_field(_tr("Summary (what)"), self.summary)
        self._add_field(_tr("Reason (why)"), self.reason)
        body.addStretch(1)

    def _add_field(self, words: str, field: QWidget) -> None:
        label = text_label(words, role="emphasis")
        label.setBuddy(field)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(label)
            layout.addWidget(field)

    def show_changes(self, changed: Changed) -> None:
        """List what changed and propose a summary."""
        self.changes.clear()
        for line in changed.lines or (_tr("Nothing has changed since the latest revision."),):
            section, colon, rest = line.partition(": ")
            part = text_label("", wrap=True)
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setText(f"{section}{colon}{rest}")
            self.changes.body.addWidget(part)
            part.show()
        self.found.show_findings(changed.findings)
        self._fit_list()
        if not self.summary.text():
            self.summary.setText(changed.proposal[:_LONGEST_SUMMARY])
            self.summary.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer letters in a line are more lines."""
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        """As tall as the list is, so that a short one leaves no gap."""
        inner = self.changes.sheet.layout()
        if inner is not None:
            wide = self.changes.viewport().width()
            needed = inner.totalHeightForWidth(wide) if inner.hasHeightForWidth() else 0
            tall = max(scaled(_LINE_HEIGHT), min(needed, scaled(_LIST_HEIGHT)))
            self.changes.setFixedHeight(tall)


class SaveDialog(FormDialog):
    """Asks for summary and reason; ``submitted`` when both are there."""

    def __init__(self, parent: QWidget, number: int) -> None:
        self.fields = SaveBody()
        text = DialogText(
            _tr("Save revision {0}").format(number),
            _tr("A revision is signed by you and stays in the history for good."),
            _tr("Save revision {0}").format(number),
        )
        super().__init__(parent, text, self.fields)
        self.setMinimumWidth(min(scaled(_WIDTH), parent.window().width()))
        self._changed: Changed | None = None
        self.fields.summary.textChanged.connect(self._check)
        self.fields.reason.typed.connect(self._check)
        self._check()
        self.fields.summary.setFocus()

    def show_changes(self, changed: Changed) -> None:
        """List what changed."""
        self._changed = changed
        self.fields.show_changes(changed)
        self._check()
        self._fit_height()

    def _fit_height(self) -> None:
        """As tall as what it now shows: the dialog was open before it knew what changed."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @property
    def summary(self) -> str:
        """What changed, in the words of the person."""
        return self.fields.summary.text().strip()

    @property
    def reason(self) -> str:
        """Why it changed."""
        return self.fields.reason.text().strip()

    @property
    def waits_for(self) -> str:
        """Why the revision cannot be saved yet; empty where it can."""
        if self._changed is None:
            return _tr("What changed is being read.")
        if not self._changed.lines:
            return _tr("Nothing has changed, so there is nothing to save.")
        if not self.summary and not self.reason:
            return _tr("To save, say what changed and why.")
        if not self.summary:
            return _tr("To save, say what changed.")
        return "" if self.reason else _tr("To save, say why it changed.")

    @Slot()
    def _check(self) -> None:
        missing = self.waits_for
        self.set_ready(not missing, missing)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
