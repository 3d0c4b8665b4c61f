"""What one is about to save: the changes in words, and what and why to say about them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.compare.proposal import proposed_reason
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog, grow_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.ui.write.effects_part import EffectsPart
from smguide.ui.write.save_parts import ChangesPart, CommentsPart, FoundNotice
from smguide.ui.write.work import Changed
from smguide.workspace import Consequences, answer_in_words

_WIDTH = 640
_LONGEST_SUMMARY = 72


class SaveBody(QWidget):
    """The list of changes over the two fields that every revision needs."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = ChangesPart()
        self.effects = EffectsPart()
        self.found = FoundNotice()
        self.comments = CommentsPart()
        self.summary = QLineEdit()
        self.summary.setMaxLength(_LONGEST_SUMMARY)
        self.summary.setAccessibleName(_tr("Summary: what changed"))
        self.summary.setPlaceholderText(_tr("Such as: Replies by trusted voices go out at once"))
        self.reason = TextBlock(_tr("Reason: why it changed"))
        self.reason.frame()
        self.reason.setPlaceholderText(_tr("What was learnt, asked for or decided"))
        self._changed: Changed | None = None
        self.proposed_reason = ""
        self._lay_out()
        self.comments.changed.connect(self._propose_reason)

    def _lay_out(self) -> None:
        """What there is to read scrolls; the two fields are always in sight."""
        reading = QWidget()
        parts = column(reading, gap=Space.MEDIUM)
        for part in (self.changes, self.effects, self.found, self.comments):
            parts.addWidget(part)
        self._body = column(self, gap=Space.TINY)
        self.sheet = ScrollingSheet(_tr("What is saved"), reading)
        self._body.addWidget(self.sheet, 1)
        self._body.addSpacing(Space.SMALL)
        self._add_field(_tr("Summary (what)"), self.summary)
        self._body.addSpacing(Space.TINY)
        self._add_field(_tr("Reason (why)"), self.reason)

    def _add_field(self, words: str, field: QWidget) -> None:
        label = text_label(words, role="emphasis")
        label.setBuddy(field)
        self._body.addWidget(label)
        self._body.addWidget(field)

    def show_changes(self, changed: Changed) -> None:
        """List what changed, and propose what to say about it."""
        self._changed = changed
        self.changes.show_changes(changed.sections)
        self.effects.setVisible(bool(changed.sections))
        self.found.show_findings(changed.findings, changed.balance)
        self.comments.show_comments(changed.comments, changed.taken)
        if not self.summary.text():
            self.summary.setText(changed.proposal[:_LONGEST_SUMMARY])
            self.summary.selectAll()
        self._propose_reason()

    @Slot()
    def _propose_reason(self) -> None:
        """Propose a reason as long as the person has written none of their own."""
        if self._changed is None or self.reason.text() != self.proposed_reason:
            return
        answered = [f"{answer_in_words(one.name, one.text)}." for one in self.comments.answered]
        resolved = [finding.sentence for finding in self._changed.balance.resolves]
        self.proposed_reason = proposed_reason(self._changed.whys, resolved, answered)
        if self.reason.text() != self.proposed_reason:
            self.reason.set_text(self.proposed_reason)
            self.reason.typed.emit(self.proposed_reason)


class SaveDialog(FormDialog):
    """Asks for summary and reason; ``submitted`` when both are there.

    ``wanted`` asks to go to a section and a clause of it; the sheet closes.
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget, number: int) -> None:
        self.fields = SaveBody()
        text = DialogText(
            _tr("Save revision {0}").format(number),
            _tr("A revision is signed by you and stays in the history for good."),
            _tr("Save revision {0}").format(number),
        )
        super().__init__(parent, text, self.fields)
        self._changed: Changed | None = None
        self._saving = False
        self.fields.summary.textChanged.connect(self._check)
        self.fields.reason.typed.connect(self._check)
        self.fields.changes.wanted.connect(self._leave_for)
        self.fields.changes.list.unfolded.connect(self._grow)
        self.fields.effects.grown.connect(self._grow)
        self._check()
        fit_dialog(self, scaled(_WIDTH))
        self.fields.summary.setFocus()

    def remember(self, summary: str, reason: str) -> None:
        """Go on with what was written before the sheet was closed."""
        self.fields.summary.setText(summary)
        self.fields.reason.set_text(reason)

    def show_changes(self, changed: Changed) -> None:
        """List what changed."""
        self._changed = changed
        self.fields.show_changes(changed)
        self._check()
        self._grow()

    def show_consequences(self, found: Consequences) -> None:
        """Say what it changes for people."""
        self.fields.effects.show_consequences(found)
        self._grow()

    @Slot()
    def _grow(self) -> None:
        """For what it now shows: the sheet was open before it knew what changed."""
        grow_dialog(self, self.fields.sheet)

    def set_saving(self, saving: bool) -> None:
        """While a revision is made, the sheet stays."""
        self._saving = saving
        self.cancel.setEnabled(not saving)
        self._check()

    def reject(self) -> None:
        """Close, unless a revision is just being made."""
        if not self._saving:
            super().reject()

    @Slot(str, str)
    def _leave_for(self, section: str, clause: str) -> None:
        self.reject()
        self.wanted.emit(section, clause)

    @property
    def summary(self) -> str:
        """What changed, in the words of the person."""
        return self.fields.summary.text().strip()

    @property
    def reason(self) -> str:
        """Why it changed."""
        return self.fields.reason.text().strip()

    @property
    def own_summary(self) -> str:
        """The summary where the person wrote it, empty where it is only proposed."""
        proposed = self._changed.proposal if self._changed else ""
        return "" if self.summary == proposed else self.summary

    @property
    def own_reason(self) -> str:
        """The reason where the person wrote it."""
        return "" if self.reason == self.fields.proposed_reason.strip() else self.reason

    @property
    def answers(self) -> tuple[str, ...]:
        """The ids of the comments that this revision answers."""
        return tuple(one.id for one in self.fields.comments.answered)

    @property
    def waits_for(self) -> str:
        """Why the revision cannot be saved yet; empty where it can."""
        if self._changed is None:
            return _tr("What changed is being read.")
        if not self._changed.sections:
            return _tr("Nothing has changed, so there is nothing to save.")
        if not self.summary and not self.reason:
            return _tr("To save, say what changed and why.")
        if not self.summary:
            return _tr("To save, say what changed.")
        return "" if self.reason else _tr("To save, say why it changed.")

    @Slot()
    def _check(self) -> None:
        missing = self.waits_for
        self.set_ready(not missing and not self._saving, missing)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
