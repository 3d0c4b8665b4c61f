"""One set of guidelines in the library: what it is, where it stands, what to do with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout

from smguide.ui.moments import short_moment
from smguide.ui.theme import Space, Tone, current_theme
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import LibraryEntry

_RADIUS = 12


def entry_signs(entry: LibraryEntry) -> Iterator[tuple[str, Tone]]:
    """The pills of guidelines: words and tone."""
    if entry.alarm:
        yield _tr("Alarm"), Tone.BAD
    else:
        yield from _standing(entry)


def _standing(entry: LibraryEntry) -> Iterator[tuple[str, Tone]]:
    if entry.waiting == 1:
        yield _tr("1 revision waits for you"), Tone.WARN
    elif entry.waiting:
        yield _tr("{0} revisions wait for you").format(entry.waiting), Tone.WARN
    if entry.overdue == 1:
        yield _tr("1 task is overdue"), Tone.BAD
    elif entry.overdue:
        yield _tr("{0} tasks are overdue").format(entry.overdue), Tone.BAD
    if entry.edition:
        yield _tr("Edition {0} in force").format(entry.edition), Tone.GOOD
    if entry.has_draft:
        yield _tr("Draft kept"), Tone.INFO
    if entry.is_sample:
        yield _tr("Sample"), Tone.PLAIN


def saved_line(entry: LibraryEntry, today: date) -> str:
    """“Revision 16 · saved Thursday by Dana Kim”."""
    words = _tr("Revision {0}").format(entry.revision)
    if entry.saved_at is None:
        return words
    saved = _tr("saved {0} by {1}").format(short_moment(entry.saved_at, today), entry.saved_by)
    return f"{words} · {saved}"


def name_line(entry: LibraryEntry) -> str:
    """“Short name: acme”: what tells apart two that have the same title."""
    return _tr("Short name: {0}").format(entry.name)


class EntryCard(Card):
    """Enter or a double click opens; Delete offers to remove; up and down go on.

    What cannot be opened offers to say what happened instead.
    """

    opened = Signal(str)
    trouble_asked = Signal(str)
    remove_asked = Signal(str)
    moved = Signal(int)

    def __init__(self, entry: LibraryEntry, today: date, *, openable: bool = True) -> None:
        super().__init__()
        self.entry = entry
        self._openable = openable and not entry.problem
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.open_button = button(_tr("Open"))
        self.open_button.setAccessibleName(_tr("Open {0}").format(entry.title))
        self.open_button.setEnabled(self._openable)
        self.trouble_button = button(_tr("What happened…"))
        self.trouble_button.setAccessibleName(_tr("What happened to {0}").format(entry.title))
        not_offered = self.open_button if entry.problem else self.trouble_button
        not_offered.hide()
        words = _tr("Remove {0} from the library").format(entry.title)
        self.remove_button = icon_button(words, "trash", tip=_tr("Remove…"))
        self._lay_out(today)
        self._name(today)
        self.open_button.clicked.connect(self._open)
        self.trouble_button.clicked.connect(self._ask_about_trouble)
        self.remove_button.clicked.connect(self._remove)

    def _lay_out(self, today: date) -> None:
        across = row(gap=Space.LARGE)
        across.addLayout(self._words(today), 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        across.addWidget(self.open_button, 0, middle)
        across.addWidget(self.trouble_button, 0, middle)
        across.addWidget(self.remove_button, 0, middle)
        self.body.addLayout(across)

    def _words(self, today: date) -> QVBoxLayout:
        entry = self.entry
        words = column(gap=Space.TINY)
        words.addWidget(ElidedLabel(entry.title, role="heading"))
        if entry.organisation:
            words.addWidget(ElidedLabel(entry.organisation))
        short_name = ElidedLabel(name_line(entry), role="caption")
        short_name.setProperty("tone", "muted")
        words.addWidget(short_name)
        if entry.problem:
            words.addWidget(text_label(_trouble(entry), tone="bad", wrap=True))
        elif entry.revision:
            words.addWidget(text_label(saved_line(entry, today), role="caption", tone="muted"))
        elif not self._openable:
            words.addWidget(text_label(_later(), role="caption", tone="muted", wrap=True))
        signs = list(entry_signs(entry))
        if signs:
            words.addSpacing(Space.TINY)
            pills = row(gap=Space.SMALL)
            for sign in signs:
                pills.addWidget(Pill(*sign))
            pills.addStretch(1)
            words.addLayout(pills)
        return words

    def _name(self, today: date) -> None:
        entry = self.entry
        self.setAccessibleName(f"{entry.title}, {entry.organisation}".strip(", "))
        told = [name_line(entry)]
        told += [_trouble(entry) or (saved_line(entry, today) if entry.revision else _later())]
        told += [words for words, _tone in entry_signs(entry)]
        self.setAccessibleDescription(". ".join(told))

    @Slot()
    def _open(self) -> None:
        if self._openable:
            self.opened.emit(self.entry.name)

    @Slot()
    def _ask_about_trouble(self) -> None:
        self.trouble_asked.emit(self.entry.name)

    @Slot()
    def _remove(self) -> None:
        self.remove_asked.emit(self.entry.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, remove, or go to the next card."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_about_trouble() if self.entry.problem else self._open()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and a ring while the keyboard is on it."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().focus), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()


def _trouble(entry: LibraryEntry) -> str:
    """Why it cannot be opened; an alarm is told in calm words, the rest of it on its own screen."""
    if not entry.alarm:
        return entry.problem
    return _tr("The record of these guidelines is not what it was. They stay closed until it is "
               "cleared up.")  # fmt: skip


def _later() -> str:
    return _tr("Nothing of it is lost. It opens again once what is missing is installed.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
