"""What somebody may do: four boxes to tick, a sentence beside each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from smguide.ui.team.looking import ROLES, role_meaning, role_word
from smguide.ui.theme import Space
from smguide.ui.widgets.text import text_label


class RoleChoice(QWidget):
    """Groups of a member that have no box here are kept as they are."""

    edited = Signal()

    def __init__(self, roles: Iterable[str]) -> None:
        super().__init__()
        held = tuple(roles)
        self._groups = tuple(role for role in held if role not in ROLES)
        self.boxes = {role: QCheckBox(role_word(role)) for role in ROLES}
        self._lay_out()
        for role, box in self.boxes.items():
            box.setChecked(role in held)
            box.toggled.connect(self.edited)
        self.setFocusProxy(self.boxes[ROLES[0]])

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TINY)
        for line, (role, box) in enumerate(self.boxes.items()):
            box.setAccessibleDescription(role_meaning(role))
            grid.addWidget(box, line, 0)
            grid.addWidget(text_label(role_meaning(role), tone="muted", wrap=True), line, 1)
        grid.setColumnStretch(1, 1)

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that are ticked, then the groups."""
        ticked = (str(role) for role, box in self.boxes.items() if box.isChecked())
        return (*ticked, *self._groups)
