"""What happens to a post, to fill in: steps, what is read afterwards, what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field
from smguide.model.record import EMPTY, Path, Record, Value, set_in
from smguide.model.registers import Registers
from smguide.ui.forms.flow_parts import flow_fields, shown_flow, tidy_flow, with_steps
from smguide.ui.forms.folded import Folded
from smguide.ui.kind_words import field_in_window
from smguide.ui.widgets.surface import column

if TYPE_CHECKING:
    from collections.abc import Callable

    from smguide.ui.forms.form import Form

    MakeForm = Callable[[tuple[Field, ...]], Form]


class FlowEditor(QWidget):
    """What a flow means as a sentence; unfolded, the form of all that a flow can be."""

    edited = Signal(object, object)

    def __init__(self, field: Field, make_form: MakeForm) -> None:
        super().__init__()
        self._make_form = make_form
        self._flow: Record = EMPTY
        self._names: Registers | None = None
        self.form: Form | None = None
        self.fold = Folded(field)
        self.setFocusProxy(self.fold.change)
        column(self, gap=0).addWidget(self.fold)
        self.fold.first_opened.connect(self._fill)

    def show_value(self, value: Value, names: Registers) -> None:
        """Say what the flow means, and show its parts."""
        self._flow = value if isinstance(value, Record) else EMPTY
        self._names = names
        self.fold.say(value, names)
        self._show_form()

    @Slot()
    def _fill(self) -> None:
        self.form = self._make_form(tuple(map(field_in_window, flow_fields())))
        self.form.edited.connect(self._edited)
        self.fold.holder.addWidget(self.form)
        self._show_form()

    def _show_form(self) -> None:
        if self.form is not None and self._names is not None:
            self.form.show_value(shown_flow(self._flow), with_steps(self._names, self._flow))

    @Slot(object, object)
    def _edited(self, path: Path, value: Value) -> None:
        shown = set_in(shown_flow(self._flow), path, value)
        self.edited.emit((), tidy_flow(shown, self._flow) if isinstance(shown, Record) else None)
