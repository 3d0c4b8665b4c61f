"""One finding on a card: what is the matter, what to do, why, and the buttons that help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton

from smguide.checks.finding import Finding, Severity
from smguide.checks.folding import Fold
from smguide.model.record import Path
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.moments import long_day
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.ui.widgets.wrapped_button import WrappedButton

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.ADVICE: Tone.PLAIN}

Identity = tuple[str, str, str, Path, str]


def severity_words(severity: Severity) -> str:
    """How much a finding matters."""
    return {
        Severity.ERROR: _tr("To correct"),
        Severity.WARNING: _tr("To check"),
        Severity.ADVICE: _tr("Advice"),
    }[severity]


def identity(finding: Finding) -> Identity:
    """What makes it the same finding as before, though its sentence may read otherwise by now."""
    told = "" if finding.section and (finding.clause or finding.path) else finding.sentence
    return (finding.check, finding.section, finding.clause, finding.path, told)


def reason_words(finding: Finding) -> str:
    """Why it is looked for, what that rests on, and when somebody last looked that up."""
    rests = _tr("Rests on: {0}.").format(finding.reference.rstrip("."))
    parts = [finding.why, rests if finding.reference else ""]
    if finding.checked_on:
        parts.append(_tr("Last looked up on {0}.").format(long_day(finding.checked_on)))
    return "\n".join(filter(None, parts))


class FindingCard(QFrame):
    """One finding, and which other rows it holds for; the card stays while the finding does.

    ``asked`` wants its place, ``fix_wanted`` the safe change, ``accept_wanted`` to accept it; each
    carries the finding.
    """

    asked = Signal(object)
    fix_wanted = Signal(object)
    accept_wanted = Signal(object)

    def __init__(self, fold: Fold) -> None:
        super().__init__()
        self.fold = fold
        self.setProperty("surface", "notice")
        self.pill = Pill("")
        self.sentence = text_label("", wrap=True)
        self.also = text_label("", wrap=True)
        self.hint = text_label("", role="caption", tone="muted", wrap=True)
        self.ended = text_label("", role="caption", tone="warn", wrap=True)
        self.reason = text_label("", role="caption", tone="muted", wrap=True)
        self.show_me = button(_tr("Show me"), kind="link")
        self.fix = WrappedButton()
        self.why = button(_tr("Why?"), kind="link")
        self.accept = button(_tr("Accept…"), kind="link")
        self._lay_out()
        self._connect()
        self.show_fold(fold)

    @property
    def finding(self) -> Finding:
        """The finding that the buttons are about: the first of those told together."""
        return self.fold.first

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in the order they stand."""
        return (self.show_me, self.why, self.accept, self.fix)

    def _lay_out(self) -> None:
        body = column(self, margin=Space.MEDIUM, gap=Space.SMALL - 2)
        body.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.sentence, self.also, self.hint, self.ended, self.reason):
            body.addWidget(label)
        self.reason.hide()
        self.why.setCheckable(True)
        across = FlowLayout(gap=Space.SMALL)
        for each in (self.show_me, self.why, self.accept):
            across.addWidget(each)
        body.addLayout(across)
        body.addWidget(self.fix)

    def _connect(self) -> None:
        self.show_me.clicked.connect(self._ask)
        self.fix.clicked.connect(self._want_fix)
        self.why.toggled.connect(self._tell_why)
        self.accept.clicked.connect(self._want_acceptance)

    def show_fold(self, fold: Fold) -> None:
        """Show the finding as it reads now; what is open stays open."""
        self.fold = fold
        finding = fold.first
        self.pill.show_state(severity_words(finding.severity), _TONES[finding.severity])
        self.sentence.setText(finding.sentence)
        self.also.setText(fold.also)
        self.also.setVisible(bool(fold.also))
        self.hint.setText(finding.hint)
        self.hint.setVisible(bool(finding.hint))
        over = _tr("This was accepted until {0}, which is over.")
        ended = finding.accepted_until
        self.ended.setText(over.format(long_day(ended)) if ended else "")
        self.ended.setVisible(ended is not None)
        self.reason.setText(reason_words(finding))
        self.show_me.setVisible(bool(finding.section))
        self.fix.show_words(finding.fix)
        self.fix.setVisible(bool(finding.fix))
        self.why.setVisible(bool(finding.why))
        self.accept.setVisible(bool(finding.checked_on))
        self._name_parts()

    def _name_parts(self) -> None:
        sentence = self.finding.sentence
        self.setAccessibleName(" ".join(filter(None, (sentence, self.fold.also))))
        for part, words in (
            (self.show_me, _tr("Show me: {0}")),
            (self.why, _tr("Why? {0}")),
            (self.accept, _tr("Accept: {0}")),
        ):
            part.setAccessibleName(words.format(sentence))
        self.show_me.setAccessibleDescription(self.finding.hint)
        self.fix.setAccessibleName(f"{self.finding.fix}: {sentence}")

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.finding)

    @Slot()
    def _want_fix(self) -> None:
        self.fix_wanted.emit(self.finding)

    @Slot()
    def _want_acceptance(self) -> None:
        self.accept_wanted.emit(self.finding)

    @Slot(bool)
    def _tell_why(self, wanted: bool) -> None:
        self.reason.setVisible(wanted)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
