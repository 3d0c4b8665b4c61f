"""Start from a pattern: a list of them, what each would mean here, and who is asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from smguide.model.fields import Field
from smguide.model.record import Path, Record, Value
from smguide.model.registers import Registers
from smguide.rules.patterns import Pattern, suggested
from smguide.rules.workflow import Selector
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.form import Form
from smguide.ui.forms.who import WHO, selector_of, who_of, with_everybody
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import ScrollColumn, column, row
from smguide.ui.widgets.text import plain_tip, section_heading, text_label
from smguide.ui.write.pattern_words import meaning, patterns_in_window, replaced_in_words

_LIST_WIDTH = 240
_SIZE = (940, 680)
_OF_THE_WINDOW = 0.94


class PatternView(ScrollColumn):
    """One pattern: what it is for, who is asked, and the sentences it would mean."""

    chosen_changed = Signal()

    def __init__(self, facts: Record, names: Registers) -> None:
        super().__init__(_tr("The pattern"), margin=0)
        self._facts = facts
        self._names = with_everybody(names)
        self._pattern: Pattern | None = None
        self._choices: dict[str, Selector] = {}
        self.form: Form | None = None
        self.title = text_label("", role="heading", wrap=True)
        self.description = text_label("", wrap=True)
        self.fit = [text_label("", role="caption", tone="muted", wrap=True) for _ in range(3)]
        self._form_holder = column(gap=0)
        self._meaning = column(gap=Space.SMALL)
        self.sentences: list[QLabel] = []
        for part in (self.title, self.description):
            self.body.addWidget(part)
        fits = column(gap=Space.TINY)
        for line in self.fit:
            fits.addWidget(line)
        self.body.addLayout(fits)
        self.body.setContentsMargins(0, 0, Space.LARGE, 0)
        self.body.addWidget(section_heading(_tr("Who is asked")))
        self.body.addLayout(self._form_holder)
        self.body.addLayout(self._meaning)
        self.body.setSpacing(Space.MEDIUM)
        self.body.addStretch(1)

    @property
    def pattern(self) -> Pattern | None:
        """The pattern that is shown."""
        return self._pattern

    @property
    def choices(self) -> dict[str, Selector]:
        """Who was chosen for the pattern that is shown."""
        wanted = self._pattern.choices if self._pattern else ()
        return {c.id: self._choices[c.id] for c in wanted if c.id in self._choices}

    @property
    def missing(self) -> str:
        """What is still to be chosen, as a sentence; empty where nothing is."""
        wanted = self._pattern.choices if self._pattern else ()
        left = next((c.title for c in wanted if c.id not in self._choices), "")
        return _tr("Still to choose: {0}.").format(left) if left else ""

    def show_pattern(self, pattern: Pattern) -> None:
        """Show a pattern; who was chosen for another one is kept where it is asked as well."""
        self._pattern = pattern
        self._choices = {**self._suggested(pattern), **self._choices}
        self.title.setText(pattern.title)
        self.description.setText(pattern.description)
        told = (
            _tr("Good: {0}").format(pattern.fits),
            _tr("Not so good: {0}").format(pattern.unfit),
            _tr("You need: {0}").format(pattern.needs),
        )
        for label, words in zip(self.fit, told, strict=True):
            label.setText(words)
        self._show_form(pattern)
        self._show_choices()
        self.verticalScrollBar().setValue(0)

    def _suggested(self, pattern: Pattern) -> dict[str, Selector]:
        found = suggested(pattern, self._facts)
        return {key: who for key, who in found.items() if self._names.find(who.register, who.id)}

    def _show_form(self, pattern: Pattern) -> None:
        if self.form is not None:
            self._form_holder.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = Form(
            tuple(
                Field(c.id, c.title, c.help, "reference", True, refers_to=(WHO,), grows=False)
                for c in pattern.choices
            )
        )
        self.form.edited.connect(self._edited)
        self._form_holder.addWidget(self.form)

    @Slot(object, object)
    def _edited(self, path: Path, value: Value) -> None:
        key = str(path[0])
        if isinstance(value, str):
            self._choices[key] = selector_of(value)
        else:
            self._choices.pop(key, None)
        self._show_choices()

    def _show_choices(self) -> None:
        assert self.form is not None
        assert self._pattern is not None
        shown = {key: who_of(selector) for key, selector in self.choices.items()}
        self.form.show_value(Record(shown), self._names)
        self._show_meaning(meaning(self._pattern, self.choices, self._names))
        self.chosen_changed.emit()

    def _show_meaning(self, parts: tuple[tuple[str, str], ...]) -> None:
        for label in self.sentences:
            self._meaning.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.sentences = []
        for title, lines in parts:
            labels = [text_label(line, wrap=True) for line in lines.split("\n")]
            self.sentences += [section_heading(title), *labels]
        for label in self.sentences:
            self._meaning.addWidget(label)
            label.show()


class PatternDialog(FormDialog):
    """``taken`` carries the pattern and who was chosen, once everybody is."""

    taken = Signal(object, object)

    def __init__(
        self, parent: QWidget, facts: Record, names: Registers, *, first: str = ""
    ) -> None:
        self._facts = facts
        self.patterns = patterns_in_window()
        self.list = QListWidget()
        self.view = PatternView(facts, names)
        self.replaced = text_label("", role="caption", tone="muted", wrap=True)
        text = DialogText(
            _tr("Start from a pattern"),
            _tr("A whole set of rules to begin with. Change every one of them afterwards."),
            _tr("Use this"),
        )
        super().__init__(parent, text, self._body())
        self._fit(parent)
        self.list.currentRowChanged.connect(self._show)
        self.view.chosen_changed.connect(self._check)
        self.submitted.connect(self._take)
        ids = [one.id for one in self.patterns]
        self.list.setCurrentRow(ids.index(first) if first in ids else 0)
        self.list.setFocus()

    def _body(self) -> QWidget:
        self.list.setAccessibleName(_tr("Patterns"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(scaled(_LIST_WIDTH))
        for one in self.patterns:
            item = QListWidgetItem(one.title)
            item.setToolTip(plain_tip(one.fits))
            self.list.addItem(item)
        body = QWidget()
        down = column(body, gap=Space.MEDIUM)
        across = row(gap=Space.WIDE)
        across.addWidget(self.list)
        across.addWidget(self.view, 1)
        down.addLayout(across, 1)
        down.addWidget(self.replaced)
        return body

    def _fit(self, parent: QWidget) -> None:
        """As large as it likes, and never larger than the window allows."""
        room = parent.window().size() * _OF_THE_WINDOW
        width, height = map(scaled, _SIZE)
        self.setMinimumWidth(min(scaled(_LIST_WIDTH * 2), room.width()))
        self.resize(min(width, room.width()), min(height, room.height()))

    @Slot(int)
    def _show(self, line: int) -> None:
        if 0 <= line < len(self.patterns):
            self.view.show_pattern(self.patterns[line])
            self.replaced.setText(replaced_in_words(self._facts, self.patterns[line]))

    @Slot()
    def _check(self) -> None:
        missing = self.view.missing
        self.set_ready(not missing, missing)

    @Slot()
    def _take(self) -> None:
        chosen, choices = self.view.pattern, self.view.choices
        if chosen is not None and not self.view.missing:
            self.accept()
            self.taken.emit(chosen, choices)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
