"""How many must approve a revision, how many must agree to a change of the team."""

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
        self.governors = NumberBox(1, max(look.governors, look.rules.governors))
        self.governors.setValue(look.rules.governors)
        self.one_is_enough = QCheckBox(_tr("One person is enough"))
        self.one_is_enough.setChecked(look.rules.one_person_is_enough)
        self.warning = text_label(_warning(), tone="warn", wrap=True)
        self._lay_out(look)
        self._edited()
        self.approvals.valueChanged.connect(self._edited)
        self.governors.valueChanged.connect(self._edited)
        self.one_is_enough.toggled.connect(self._edited)
        self.setFocusProxy(self.approvals)

    def _lay_out(self, look: TeamLook) -> None:
        people = _tr("One person reviews in this team.")
        if look.reviewers != 1:
            people = _tr("{0} people review in this team.").format(look.reviewers)
        nobody = _tr("Nobody approves what they wrote themselves.")
        needed = _tr("Approvals needed")
        body = column(self, gap=Space.MEDIUM)
        body.addWidget(
            Labelled(needed, short_field(self.approvals), help_text=f"{people} {nobody}")
        )
        self.approvals.setAccessibleName(needed)
        self.one_is_enough.setAccessibleDescription(_warning())
        alone = QWidget()
        lines = column(alone)
        lines.addWidget(self.one_is_enough, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.warning)
        body.addWidget(self._governors_line(look))
        body.addWidget(Labelled(_tr("For very small teams"), alone, needed=False))

    def _governors_line(self, look: TeamLook) -> Labelled:
        people = _tr("One person looks after this team.")
        if look.governors != 1:
            people = _tr("{0} people look after this team.").format(look.governors)
        wise = _tr(
            "With three who look after it and two who must agree, one lost key does no harm."
        )
        label = _tr("Must agree to a change of the team or its rules")
        made = Labelled(label, short_field(self.governors), help_text=f"{people} {wise}")
        self.governors.setAccessibleName(label)
        return made

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
        present = (rules.approvals, rules.governors, rules.one_person_is_enough)
        return self._wanted != present

    @property
    def _wanted(self) -> tuple[int, int, bool]:
        return self.approvals.value(), self.governors.value(), self.one_is_enough.isChecked()

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        if self._only_governors():
            return _tr("{0} must agree to a change of the team from now on.").format(
                self.governors.value()
            )
        if self.one_is_enough.isChecked():
            return _tr("One person is enough from now on.")
        if self.approvals.value() == 1:
            return _tr("One approval is needed from now on.")
        return _tr("{0} approvals are needed from now on.").format(self.approvals.value())

    def _only_governors(self) -> bool:
        rules = self._rules
        approvals, _governors, alone = self._wanted
        return self.is_ready and (approvals, alone) == (rules.approvals, rules.one_person_is_enough)

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Change them."""
        return partial(
            desk.team.set_rules,
            approvals=self.approvals.value(),
            governors=self.governors.value(),
            one_person_is_enough=self.one_is_enough.isChecked(),
            reason=reason,
        )


def short_field(field: QWidget) -> QWidget:
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
