"""What somebody may do: four boxes to tick, a sentence beside each, and groups of one’s own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from smguide.model.entries import plain_id
from smguide.ui.team.looking import ROLES, group_word, role_meaning, role_word
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


class RoleChoice(QWidget):
    """Groups are words with commas between them; rules for sections can name them."""

    edited = Signal()

    def __init__(self, roles: Iterable[str]) -> None:
        super().__init__()
        held = tuple(roles)
        self.boxes = {role: QCheckBox(role_word(role)) for role in ROLES}
        self.groups = QLineEdit(", ".join(group_word(r) for r in held if r not in ROLES))
        self.groups.setAccessibleName(_tr("Groups"))
        self.groups.setAccessibleDescription(_groups_help())
        self.groups.setPlaceholderText(_tr("such as Legal, HR"))
        self._lay_out()
        for role, box in self.boxes.items():
            box.setChecked(role in held)
            box.toggled.connect(self.edited)
        self.groups.textChanged.connect(self.edited)
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
        label = text_label(_tr("Groups"))
        label.setBuddy(self.groups)
        label.setContentsMargins(0, Space.SMALL, 0, 0)
        beside = column(gap=Space.TINY)
        beside.addWidget(self.groups)
        beside.addWidget(text_label(_groups_help(), role="caption", tone="muted", wrap=True))
        grid.addWidget(label, len(ROLES), 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(beside, len(ROLES), 1)
        grid.setColumnStretch(1, 1)

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that are ticked, then the groups."""
        ticked = (str(role) for role, box in self.boxes.items() if box.isChecked())
        return tuple(dict.fromkeys((*ticked, *self._named_groups())))

    def _named_groups(self) -> Iterator[str]:
        for words in self.groups.text().split(","):
            if any(letter.isalnum() for letter in words):
                yield plain_id(words.strip(), otherwise="")


def _groups_help() -> str:
    return _tr("Rules for sections can ask for somebody of a group. Put commas between several.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
