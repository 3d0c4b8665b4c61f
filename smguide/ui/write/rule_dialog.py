"""Asks for one rule: when it counts, who must agree, within what time, and what otherwise."""

from __future__ import annotations

from dataclasses import asdict, fields

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Choice, Field
from smguide.model.record import EMPTY, Path, Record, Value, set_in
from smguide.model.registers import Registers
from smguide.rules.sentences import rule_in_words
from smguide.rules.workflow import read_rule
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.form import Form
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.text import text_label
from smguide.ui.write.usual_rule import UsualRule, read_usual, rename, write_usual
from smguide.ui.write.who import WHO, with_everybody

_MOST_ASKED = 3
_WIDTH = 680
_HEIGHT = 460
_LEAST = 160
_AROUND = 190
"""Pixels at 100 % that title, buttons and margins take."""
_ASKED = frozenset({"who", "how_many", "within", "otherwise"})
_WITH_PEOPLE = frozenset({"delegate", "escalate"})


def rule_fields() -> tuple[Field, ...]:
    """The questions of the form."""
    return (
        Field("name", _tr("Name"), _tr("A few words people will recognise."), "line", True),
        Field("summary", _tr("In your own words"), _tr("As said to a colleague."), "prose", True),
        _names("phases", _tr("In these phases"), ("phase",)),
        _names("types", _tr("For these kinds of post"), ("post-type",)),
        _names("channels", _tr("On these channels"), ("channel",)),
        _names("levels", _tr("For these trust levels"), ("trust-level",)),
        Field("outcome", _tr("Then"), "", "choice", True, choices=_outcomes()),
        _names("who", _tr("Who must agree"), (WHO,)),
        Field("how_many", _tr("How many of them"), "", "choice", True, choices=_numbers()),
        Field("within", _tr("Answer within"), "", "duration", True),
        Field("otherwise", _tr("If nobody answers"), "", "choice", True, choices=_otherwise()),
        _names("instead", _tr("Ask"), (WHO,)),
    )


def _names(key: str, label: str, registers: tuple[str, ...]) -> Field:
    return Field(key, label, "", "references", True, refers_to=registers, grows=False)


def _outcomes() -> tuple[Choice, ...]:
    return (
        Choice("ask", _tr("Somebody must agree first")),
        Choice("free", _tr("It may go out at once")),
        Choice("hold", _tr("It is kept back until somebody decides")),
        Choice("forbid", _tr("It is not allowed")),
    )


def _numbers() -> tuple[Choice, ...]:
    some = (_tr("One of them"), _tr("Two of them"), _tr("Three of them"))
    counted = (Choice(str(n), words) for n, words in enumerate(some[:_MOST_ASKED], start=1))
    return (*counted, Choice("all", _tr("All of them")))


def _otherwise() -> tuple[Choice, ...]:
    return (
        Choice("delegate", _tr("Ask a stand-in")),
        Choice("escalate", _tr("Ask the next in line as well")),
        Choice("hold", _tr("Keep the post back")),
        Choice("expire", _tr("Drop the request")),
        Choice("approve", _tr("Let the post go out")),
    )


def answers_of(record: Record) -> UsualRule:
    """The answers that stand in the form."""
    known = {field.name for field in fields(UsualRule)}
    return UsualRule(**{k: v for k, v in record.items() if k in known and v is not None})  # type: ignore[arg-type]


class RuleForm(QWidget):
    """The form of a rule; of one with a richer shape, its name and its meaning."""

    changed = Signal()

    def __init__(self, record: Record, names: Registers, *, phases: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._record = record
        self._names = with_everybody(names)
        usual = read_usual(record) if record else UsualRule(phases=phases)
        self.is_usual = usual is not None
        shown = usual or UsualRule(name=record.text("name"), summary=record.text("summary"))
        self._answers = Record(asdict(shown))
        wanted = rule_fields() if self.is_usual else rule_fields()[:2]
        self.form = Form(wanted)
        self.form.edited.connect(self._edited)
        self.meaning = text_label("", wrap=True)
        body = column(self, gap=Space.LARGE)
        body.addWidget(self.form)
        body.addWidget(self.meaning)
        if not self.is_usual:
            words = _tr(
                "This rule has conditions that this form cannot show; they are kept as they are."
            )
            body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
        body.addStretch(1)
        self._show()

    @property
    def rule(self) -> Record:
        """The rule as the form has it now."""
        answers = answers_of(self._answers)
        if self.is_usual:
            return write_usual(answers, self._record)
        return rename(self._record, answers.name, answers.summary)

    @property
    def problem(self) -> str:
        """Why the rule cannot be taken as it is; empty where it can."""
        answers = answers_of(self._answers)
        if not answers.name.strip():
            return _tr("Give the rule a name.")
        if self.is_usual and answers.outcome == "ask" and not answers.who:
            return _tr("Say who must agree.")
        if answers.otherwise in _WITH_PEOPLE and not answers.instead:
            return _tr("Say who is asked if nobody answers.")
        return ""

    @Slot(object, object)
    def _edited(self, path: Path, value: Value) -> None:
        default = getattr(UsualRule(), str(path[0]))
        after = set_in(self._answers, path, default if value is None else value)
        self._answers = after if isinstance(after, Record) else EMPTY
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.form.show_value(self._answers, self._names)
        self._show_meaning()
        if not self.is_usual:
            return
        answers = answers_of(self._answers)
        for key in _ASKED:
            self.form.row(key).setVisible(answers.outcome == "ask")
        asked_again = answers.outcome == "ask" and answers.otherwise in _WITH_PEOPLE
        self.form.row("instead").setVisible(asked_again)

    def _show_meaning(self) -> None:
        """In words what the rule does, as soon as it does something."""
        answers = answers_of(self._answers)
        says_something = not self.is_usual or answers.outcome != "ask" or bool(answers.who)
        words = rule_in_words(read_rule(self.rule), self._names) if says_something else ""
        self.meaning.setText(words)
        self.meaning.setVisible(says_something)


class RuleDialog(FormDialog):
    """``submitted`` comes only when the rule can be taken."""

    accepted_rule = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        record: Record,
        names: Registers,
        *,
        phases: tuple[str, ...] = (),
    ) -> None:
        self.rule_form = RuleForm(record, names, phases=phases)
        scroll = ScrollColumn(_tr("The rule"), margin=0)
        scroll.body.addWidget(self.rule_form)
        window = parent.window().size()
        scroll.setMinimumHeight(
            min(scaled(_HEIGHT), max(_LEAST, window.height() - scaled(_AROUND)))
        )
        title = _tr("Change a rule") if record else _tr("Add a rule")
        sentence = _tr("Rules are read from the top; the first that fits decides.")
        action = _tr("Change") if record else _tr("Add")
        super().__init__(parent, DialogText(title, sentence, action), scroll)
        self.setMinimumWidth(min(scaled(_WIDTH), window.width()))
        self.submitted.connect(self._submit)
        self.rule_form.changed.connect(self._forget_problem)
        self.rule_form.form.reveal(("name",))

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


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
