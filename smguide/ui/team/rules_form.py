"""How many must approve a revision, and whether one person is enough."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from smguide.ui.team.looking import TeamLook, Work
from smguide.ui.theme import Space
from smguide.ui.widgets.labelled import Labelled
from smguide.ui.widgets.number_box import NumberBox
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk


class RulesForm(QWidget):
    """No more approvals can be asked for than there are people who review."""

    edited = Signal()

    def __init__(self, look: TeamLook) -> None:
        super().__init__()
        self._rules = look.rules
        self.said = _tr("The rules of review have changed.")
        self.approvals = NumberBox(1, max(look.reviewers, look.rules.approvals))
        self.approvals.setValue(look.rules.approvals)
        self.one_is_enough = QCheckBox(_tr("One person is enough"))
        self.one_is_enough.setChecked(look.rules.one_person_is_enough)
        self.warning = text_label(_warning(), tone="warn", wrap=True)
        self._lay_out(look.reviewers)
        self._edited()
        self.approvals.valueChanged.connect(self._edited)
        self.one_is_enough.toggled.connect(self._edited)
        self.setFocusProxy(self.approvals)

    def _lay_out(self, reviewers: int) -> None:
        people = _tr("One person reviews in this team.")
        if reviewers != 1:
            people = _tr("{0} people review in this team.").format(reviewers)
        nobody = _tr("Nobody approves what they wrote themselves.")
        needed = _tr("Approvals needed")
        body = column(self, gap=Space.MEDIUM)
        body.addWidget(Labelled(needed, _short(self.approvals), help_text=f"{people} {nobody}"))
        self.approvals.setAccessibleName(needed)
        self.one_is_enough.setAccessibleDescription(_warning())
        alone = QWidget()
        lines = column(alone)
        lines.addWidget(self.one_is_enough, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.warning)
        body.addWidget(Labelled(_tr("For very small teams"), alone, needed=False))

    @Slot()
    def _edited(self) -> None:
        alone = self.one_is_enough.isChecked()
        if alone:
            self.approvals.setValue(1)
        self.approvals.setEnabled(not alone)
        self.warning.setVisible(alone)
        self.edited.emit()

    @property
    def is_ready(self) -> bool:
        """Whether something is different."""
        rules = self._rules
        present = (rules.approvals, rules.one_person_is_enough)
        return (self.approvals.value(), self.one_is_enough.isChecked()) != present

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        if self.one_is_enough.isChecked():
            return _tr("One person is enough from now on.")
        if self.approvals.value() == 1:
            return _tr("One approval is needed from now on.")
        return _tr("{0} approvals are needed from now on.").format(self.approvals.value())

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Change them."""
        return partial(
            desk.set_rules,
            approvals=self.approvals.value(),
            one_person_is_enough=self.one_is_enough.isChecked(),
            reason=reason,
        )


def _short(field: QWidget) -> QWidget:
    """A short field at the start of its line."""
    holder = QWidget()
    across = row(holder)
    across.addWidget(field)
    across.addStretch(1)
    holder.setFocusProxy(field)
    return holder


def _warning() -> str:
    return _tr("People may then approve what they wrote themselves. The record says so with each "
               "such approval, for good.")  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
