"""The dialog that asks for a rule, for what never relaxes, or for what is stricter for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.record import Record
from smguide.model.registers import Registers
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.write.rule_form import RuleForm

_WIDTH = 760
_HEIGHT = 520
_LEAST = 160
_AROUND = 190
"""Pixels at 100 % that title, buttons and margins take."""


class RuleDialog(FormDialog):
    """``accepted_rule`` comes only when the rule can be taken; ``which`` as of the form."""

    accepted_rule = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        record: Record,
        names: Registers,
        *,
        which: str = "rules",
        phases: tuple[str, ...] = (),
    ) -> None:
        self.rule_form = RuleForm(record, names, which=which, phases=phases)
        scroll = ScrollColumn(_tr("The rule"), width=_WIDTH, margin=0)
        scroll.body.addWidget(self.rule_form)
        scroll.body.setContentsMargins(0, 0, scaled(12), 0)
        window = parent.window().size()
        scroll.setMinimumHeight(
            min(scaled(_HEIGHT), max(_LEAST, window.height() - scaled(_AROUND)))
        )
        super().__init__(parent, _text(which, is_new=not record), self._with_meaning(scroll))
        self.setMinimumWidth(min(scaled(_WIDTH), window.width()))
        self.submitted.connect(self._submit)
        self.rule_form.changed.connect(self._forget_problem)
        self.rule_form.form.reveal(("name",))

    def _with_meaning(self, scroll: ScrollColumn) -> QWidget:
        """What the rule means stays in sight however long the form is."""
        body = QWidget()
        down = column(body, gap=Space.MEDIUM)
        down.addWidget(scroll, 1)
        down.addWidget(self.rule_form.meaning)
        return body

    @Slot()
    def _submit(self) -> None:
        problem = self.rule_form.problem
        self.show_problem(problem)
        if not problem:
            rule = self.rule_form.rule
            self.accept()
            self.accepted_rule.emit(rule)

    @Slot()
    def _forget_problem(self) -> None:
        self.show_problem("")


def _text(which: str, *, is_new: bool) -> DialogText:
    titles = {
        "rules": (_tr("Add a rule"), _tr("Change a rule")),
        "floors": (_tr("Add what never relaxes"), _tr("Change what never relaxes")),
        "tightenings": (
            _tr("Add what is stricter for a while"),
            _tr("Change what is stricter for a while"),
        ),
    }
    sentences = {
        "rules": _tr("Rules are read from the top; the first that fits decides."),
        "floors": _tr("It comes on top of whatever the rules say, in every phase."),
        "tightenings": _tr("It comes on top of the rules for a time, with a reason and an end."),
    }
    action = _tr("Add") if is_new else _tr("Change")
    return DialogText(titles[which][0 if is_new else 1], sentences[which], action)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
