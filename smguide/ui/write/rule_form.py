"""The form of a rule: short questions first, and under “More” all that a rule can say."""

from __future__ import annotations

from dataclasses import asdict
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field, label_of
from smguide.model.guidelines import Section, new_id
from smguide.model.record import EMPTY, Path, Record, Value, set_in
from smguide.model.registers import Registers
from smguide.model.validation import section_problems
from smguide.rules.sentences import rule_in_words, tightening_in_words
from smguide.rules.workflow import KIND, read_rule, read_tightening
from smguide.ui.forms.flow_parts import closed
from smguide.ui.forms.form import Form
from smguide.ui.forms.who import with_everybody
from smguide.ui.kind_words import fields_in_window
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.ui.write.rule_questions import answers_of, rule_fields
from smguide.ui.write.usual_rule import UsualRule, read_usual, rename, write_usual

_SHORT: Final = ("name", "summary")
"""The questions that every rule answers, however rich it is."""

_ASKED: Final = ("who", "how_many", "within", "otherwise")
_WITH_PEOPLE: Final = frozenset({"delegate", "escalate"})
_UNFOLDED: Final = ("when", "flow")


def detail_fields(which: str) -> tuple[Field, ...]:
    """All fields of a row of ``rules``, ``floors`` or ``tightenings``, less those asked before."""
    rows = next(field for field in fields_in_window(KIND) if field.key == which)
    left_out = {"else", *_SHORT} if which == "rules" else set()
    shown = (field for field in rows.fields if field.key not in left_out)
    return tuple(closed(field) for field in shown)


class RuleForm(QWidget):
    """A row of ``which`` list; what it means stands below, as a sentence, while one writes.

    A rule that says more than the short questions can is shown under “More” alone.
    """

    changed = Signal()

    def __init__(
        self,
        record: Record,
        names: Registers,
        *,
        which: str = "rules",
        phases: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._which = which
        self._names = with_everybody(names)
        self._base = self._record = record or _fresh(which, phases)
        self._answers = self._read()
        self.details = Form(detail_fields(which))
        self.form = Form(rule_fields()) if which == "rules" else self.details
        self.more = button(_tr("More conditions, steps and what happens afterwards"), kind="link")
        self.meaning = text_label("", wrap=True)
        self.richer = text_label(
            _tr("This rule says more than the short questions can. All of it stands here."),
            role="caption",
            tone="muted",
            wrap=True,
        )
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        body = column(self, gap=Space.LARGE)
        for part in dict.fromkeys((self.form, self.more, self.richer, self.details, self.meaning)):
            body.addWidget(part)
        body.addStretch(1)
        self.richer.hide()
        self.details.edited.connect(self._details_edited)
        has_questions = self.form is not self.details
        self.more.setVisible(has_questions)
        self.details.setVisible(not has_questions)
        if has_questions:
            self.more.setCheckable(True)
            self.more.toggled.connect(self._unfold)
            self.form.edited.connect(self._edited)

    @property
    def is_usual(self) -> bool:
        """Whether the short questions say all of the rule."""
        return self._which == "rules" and read_usual(self._base) is not None

    @property
    def rule(self) -> Record:
        """The rule as the form has it now."""
        return self._record

    @property
    def problem(self) -> str:
        """Why the rule cannot be taken as it is; empty where it can."""
        if not self._record.text("name").strip():
            return _tr("Give the rule a name.")
        answers = answers_of(self._answers)
        if self.is_usual and answers.outcome == "ask" and not answers.who:
            return _tr("Say who must agree.")
        if self.is_usual and answers.otherwise in _WITH_PEOPLE and not answers.instead:
            return _tr("Say who is asked if nobody answers.")
        return self._misfit()

    def _misfit(self) -> str:
        """What the schema finds wrong, said of the place within the rule."""
        facts = Record({self._which: (self._record,)})
        section = Section("rule", KIND, _tr("The rule"), (), facts)
        found = next(iter(section_problems(section)), None)
        if found is None:
            return ""
        within = label_of(KIND, (self._which, 0), facts)
        return found.sentence.removeprefix(f"“{section.title}”, ").removeprefix(f"{within} › ")

    def _read(self) -> Record:
        usual = read_usual(self._base) if self._which == "rules" else None
        name, summary = self._base.text("name"), self._base.text("summary")
        return Record(asdict(usual or UsualRule(name=name, summary=summary)))

    @Slot(object, object)
    def _edited(self, path: Path, value: Value) -> None:
        default = getattr(UsualRule(), str(path[0]))
        after = set_in(self._answers, path, default if value is None else value)
        self._answers = after if isinstance(after, Record) else EMPTY
        answers = answers_of(self._answers)
        if self.is_usual:
            self._record = write_usual(answers, self._base)
        else:
            self._base = self._record = rename(self._base, answers.name, answers.summary)
        self._show()
        self.changed.emit()

    @Slot(object, object)
    def _details_edited(self, path: Path, value: Value) -> None:
        after = set_in(self._record, path, value)
        if isinstance(after, Record):
            self._base = self._record = _tidy(after, self._which)
            self._answers = self._read()
        self._show()
        self.changed.emit()

    @Slot(bool)
    def _unfold(self, opened: bool) -> None:
        self.details.setVisible(opened)
        for key in _UNFOLDED if opened else ():
            self.details.row(key).editor.fold.open()

    def _show(self) -> None:
        self.details.show_value(self._record, self._names)
        self._show_meaning()
        if self.form is not self.details:
            self._show_questions()

    def _show_questions(self) -> None:
        self.form.show_value(self._answers, self._names)
        answers, usual = answers_of(self._answers), self.is_usual
        asks = usual and answers.outcome == "ask"
        hidden = {key for key in _ASKED if not asks}
        if not asks or answers.otherwise not in _WITH_PEOPLE:
            hidden.add("instead")
        for field in rule_fields():
            shown = field.key in _SHORT or (usual and field.key not in hidden)
            self.form.row(field.key).setVisible(shown)
        self.richer.setVisible(not usual)
        self.more.setVisible(usual)
        if not usual:
            self.more.setChecked(True)

    def _show_meaning(self) -> None:
        """In words what the rule does, as soon as it does something."""
        words = self._words() if _says_something(self._record, self._which) else ""
        self.meaning.setText(words)
        self.meaning.setVisible(bool(words))

    def _words(self) -> str:
        if self._which == "tightenings":
            return tightening_in_words(read_tightening(self._record), self._names)
        return rule_in_words(read_rule(self._record), self._names)


def _fresh(which: str, phases: tuple[str, ...]) -> Record:
    if which == "rules":
        return write_usual(UsualRule(phases=phases))
    return Record({"id": new_id(which[0]), "name": ""})


def _tidy(record: Record, which: str) -> Record:
    """A rule without a condition is for everything else; empty parts are none."""
    empty = [key for key, value in record.items() if value in (EMPTY, ())]
    record = record.without(*empty)
    if which != "rules":
        return record
    return record.without("else") if "when" in record else record.with_value("else", True)


def _says_something(record: Record, which: str) -> bool:
    if which == "tightenings":
        return "when" in record and (record.flag("freeze") or "then" in record)
    if which == "floors" and "when" not in record:
        return False
    flow = record.record("flow")
    steps = flow.records("steps")
    return "flow" in record and all(step.get("by") or step.get("parallel") for step in steps)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
