"""Who is asked, and how many of them must agree."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field
from smguide.model.record import EMPTY, Path, Record, Value
from smguide.model.registers import Registers
from smguide.rules.workflow import read_selectors
from smguide.ui.forms.chips import ReferencesEditor, texts
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.forms.who import WHO, selector_of, who_of, with_everybody
from smguide.ui.theme import Space
from smguide.ui.widgets.number_box import NumberBox
from smguide.ui.widgets.surface import column

_MOST = 99


class SelectorEditor(QWidget):
    """Groups, roles and people as chips."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        wanted = Field(field.key, field.label, "", "references", refers_to=(WHO,), grows=False)
        self.chips = ReferencesEditor(wanted)
        self.setFocusProxy(self.chips)
        column(self, gap=0).addWidget(self.chips)
        self.chips.edited.connect(self._edited)

    def show_value(self, value: Value, names: Registers) -> None:
        """Show those who are meant."""
        selectors = read_selectors(Record({"by": value}), "by")
        self.chips.show_value(tuple(map(who_of, selectors)), with_everybody(names))

    @Slot(object, object)
    def _edited(self, _path: Path, value: Value) -> None:
        chosen = map(selector_of, texts(value))
        self.edited.emit((), tuple(Record({one.register: one.id}) for one in chosen) or None)


class NeedEditor(QWidget):
    """So many of them, a share of them, or everybody."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._value: Record = EMPTY
        self.kind = CalmCombo()
        self.kind.setAccessibleName(field.label)
        self.number = NumberBox(1, _MOST)
        self.number.setAccessibleName(_tr("How many, or what share of them"))
        self.number.setKeyboardTracking(False)
        self.setFocusProxy(self.kind)
        across = FlowLayout(self, gap=Space.SMALL)
        across.addWidget(self.kind)
        across.addWidget(self.number)
        self.kind.activated.connect(self._kind_chosen)
        self.number.valueChanged.connect(self._number_changed)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show how many; nothing said means one."""
        self._value = value if isinstance(value, Record) else EMPTY
        kinds = {
            "count": _tr("So many people"),
            "share": _tr("A share of them, in %"),
            "all": _tr("Everybody"),
        }
        kind = next((key for key in kinds if key in self._value), "count")
        self.kind.offer(kinds, kind)
        self.kind.removeItem(self.kind.findData(""))
        self.number.setVisible(kind != "all")
        self.number.blockSignals(True)
        self.number.setMaximum(100 if kind == "share" else _MOST)
        self.number.setValue(self._shown())
        self.number.blockSignals(False)

    def _shown(self) -> int:
        share = self._value.get("share")
        return (
            round(share * 100) if isinstance(share, int | float) else self._value.number("count", 1)
        )

    @Slot(int)
    def _kind_chosen(self, index: int) -> None:
        kind = str(self.kind.itemData(index))
        fresh: dict[str, Value] = {"count": 1, "share": 0.5, "all": True}
        if kind not in self._value:
            self.edited.emit((), Record({kind: fresh[kind]}))

    @Slot(int)
    def _number_changed(self, number: int) -> None:
        is_share = "share" in self._value
        self.edited.emit((), Record({"share": number / 100} if is_share else {"count": number}))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
