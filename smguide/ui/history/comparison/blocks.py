"""The parts of a redline on the page: headings, clauses, fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from smguide.compare.changes import ClauseStatus
from smguide.compare.rows import RedlineRow, RowKind
from smguide.ui.history.comparison.block_notes import add_notes, field_pill, gone_html
from smguide.ui.history.comparison.found import highlighted
from smguide.ui.history.comparison.move_link import move_link, move_words
from smguide.ui.history.comparison.page_label import PageLabel
from smguide.ui.history.comparison.quiet_button import QuietButton
from smguide.ui.history.comparison.redline_text import (
    excerpt,
    face_html,
    gone_words,
    spoken,
    stands_in,
)
from smguide.ui.history.comparison.ways import BESIDE, Face, Mode, Way
from smguide.ui.theme import Space, current_theme, scaled
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.ui.widgets.wrapped_button import WrappedButton

_MOVED = (ClauseStatus.MOVED.value, ClauseStatus.MOVED_AND_EDITED.value)
_BAR = 3
_AT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_COLUMN_MARGINS = (Space.LARGE - 2, Space.SMALL, Space.SMALL, Space.SMALL)


class HeadingBlock(QWidget):
    """The heading of a section, or the title, with what happened to it."""

    menu_wanted = Signal(object)

    def __init__(self, shown: RedlineRow, mode: Mode) -> None:
        super().__init__()
        self.row, self._mode = shown, mode
        both = mode.way is Way.SIDES and shown.old != shown.new
        faces = mode.faces if both or mode.is_clean else (Face.MARKED,)
        self._faces = [(face, PageLabel("heading")) for face in faces]
        self.more = _more_button(shown)
        if both:
            self._lay_out_columns()
        else:
            self._lay_out_line()
        if self.more is not None:
            self.more.clicked.connect(self._ask_for_menu)
        self._render()

    def _lay_out_columns(self) -> None:
        """Both titles stand over their texts, what happened above them."""
        body = column(self, gap=Space.SMALL)
        body.setContentsMargins(*_COLUMN_MARGINS)
        notes = row(gap=Space.TINY)
        add_notes(notes, self.row)
        notes.addStretch(1)
        body.addLayout(notes)
        across = row(gap=0)
        titles = row(gap=Space.WIDE)
        for _face, label in self._faces:
            label.setAlignment(_AT_TOP)
            titles.addWidget(label, 1)
        across.addLayout(titles, 1)
        across.addWidget(_beside(self.more))
        body.addLayout(across)

    def _lay_out_line(self) -> None:
        across = row(self)
        across.setContentsMargins(0, Space.SMALL, 0, 0)
        for _face, label in self._faces:
            across.addWidget(label, 1)
        if not self._mode.is_clean:
            add_notes(across, self.row)
        if self.more is not None:
            across.addWidget(self.more)

    @Slot()
    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self)

    def _render(self) -> None:
        shown, theme = self.row, current_theme()
        number = f'<span style="color:{theme.muted}">{shown.number}</span>&nbsp; '
        for face, label in self._faces:
            rich = face_html(shown, face, theme) or gone_html(shown, face)
            inner = highlighted(rich.removesuffix("</p>").partition(">")[2], self._words, theme)
            numbered = shown.number and inner and face is not Face.OLD
            label.say(f"<p>{number if numbered else ''}{inner}</p>")
            words = f"{shown.number} {spoken(shown, clean=self._mode.is_clean)}".strip()
            label.setAccessibleName(words)

    @property
    def _words(self) -> str:
        return self._mode.words

    def set_current(self, current: bool) -> None:
        """A heading is not marked; it stands out by itself."""
        if self.more is not None:
            self.more.reveal(current or self.underMouse())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer what can be done while the mouse is here."""
        super().enterEvent(event)
        self.set_current(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Be calm again."""
        super().leaveEvent(event)
        self.set_current(False)

    def set_narrow(self, narrow: bool) -> None:
        """A heading has room in any width."""

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()


class TextBlock(QWidget):
    """A clause or a field: its text, notes beside it, a bar at the change one is at.

    ``why`` is said below it. ``jump_wanted`` asks for the other end of a move, ``menu_wanted`` for
    all that can be done with it.
    """

    comment_wanted = Signal(object, str)
    menu_wanted = Signal(object)
    jump_wanted = Signal(object)

    def __init__(
        self, shown: RedlineRow, mode: Mode, *, remarks: bool = True, why: str = ""
    ) -> None:
        super().__init__()
        self.row, self._mode = shown, mode
        self._current = False
        self._faces: list[tuple[Face, PageLabel]] = []
        self._why: QLabel | None = None
        name = excerpt(shown) or shown.label
        self.button = QuietButton(_tr("Comment on “{0}”").format(name), _tr("Comment…"))
        self.more = _more_button(shown)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(why)
        self._render()
        self.button.setVisible(remarks)
        self.button.clicked.connect(self._ask_for_comment)

    def _lay_out(self, why: str) -> None:
        self._body = body = column(self, gap=Space.SMALL)
        body.setContentsMargins(*_COLUMN_MARGINS)
        if self.row.notes and not self._mode.is_clean:
            notes = row(gap=Space.TINY)
            self._add_notes(notes)
            notes.addStretch(1)
            body.addLayout(notes)
        across = row(gap=0)
        if self.row.kind is RowKind.FIELD and self._mode.way is not Way.SIDES:
            across.addWidget(field_pill(self.row, self._mode), 0, Qt.AlignmentFlag.AlignTop)
            across.addSpacing(Space.MEDIUM)
        self._texts.setSpacing(Space.WIDE)
        for face in self._mode.faces:
            self._texts.addWidget(self._cell(face), 1)
        across.addLayout(self._texts, 1)
        across.addWidget(_beside(self.button, self.more))
        if self.more is not None:
            self.more.clicked.connect(self._ask_for_menu)
        body.addLayout(across)
        self.say_why(why)

    def say_why(self, words: str) -> None:
        """Say below it why it changed."""
        if words and self._why is None:
            self._why = text_label("", role="caption", tone="muted", wrap=True)
            self._body.addWidget(self._why)
        if self._why is not None:
            self._why.setText(words)

    def _add_notes(self, notes: QHBoxLayout) -> None:
        """What is said beside it; where a move is joined across two columns, it is said there."""
        if self._mode.way is Way.SIDES and move_words(self.row):
            add_notes(notes, self.row, self.row.notes[1:])
        elif self.row.other_end:
            notes.addWidget(self._link())
            add_notes(notes, self.row, self.row.notes[1:])
        else:
            add_notes(notes, self.row)

    def _cell(self, face: Face) -> QWidget:
        """The text, or where the other end of a move is on the other side, the way to it."""
        empty = self._mode.way is Way.SIDES and not stands_in(self.row, face)
        if not empty or not move_words(self.row):
            label = PageLabel("prose")
            label.setAlignment(_AT_TOP)
            self._faces.append((face, label))
            return label
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        body = column(holder, gap=0)
        body.addWidget(self._link(), 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        body.addStretch(1)
        return holder

    def _link(self) -> WrappedButton:
        link = move_link(self.row)
        link.clicked.connect(self._jump)
        return link

    def _render(self) -> None:
        theme = current_theme()
        for face, label in self._faces:
            rich = face_html(self.row, face, theme) or gone_html(self.row, face)
            label.say(highlighted(rich, self._mode.words, theme))
            label.setAccessibleName(self._spoken())
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        words = spoken(self.row, clean=self._mode.is_clean)
        if self._mode.is_clean and self.row.change:
            return _tr("Changed: {0}").format(words or gone_words(self.row))
        return words

    @property
    def html(self) -> str:
        """The rich text that is shown."""
        return "".join(label.text() for _face, label in self._faces)

    def set_current(self, current: bool) -> None:
        """Mark the change one is at."""
        self._current = current
        self._reveal(current or self.underMouse())
        self.update()

    def _reveal(self, revealed: bool) -> None:
        for one in (self.button, self.more):
            if one is not None:
                one.reveal(revealed)

    def set_narrow(self, narrow: bool) -> None:
        """Two texts stand below each other where there is no room for columns."""
        ways = QBoxLayout.Direction
        self._texts.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        for face, label in self._faces:
            label.setHidden(narrow and not stands_in(self.row, face))

    @Slot()
    def _jump(self) -> None:
        self.jump_wanted.emit(self.row)

    @Slot()
    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self)

    @Slot()
    def _ask_for_comment(self) -> None:
        found = (" ".join(label.selectedText().split()) for _face, label in self._faces)
        chosen = next((words for words in found if words and words in self.row.new), "")
        self.comment_wanted.emit(self.row, chosen)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer a comment while the mouse is here."""
        super().enterEvent(event)
        self._reveal(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Be calm again."""
        super().leaveEvent(event)
        self._reveal(self._current)

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of a moved clause, the sheet and the bar of the present change."""
        painter = QPainter(self)
        if ground := self._ground():
            self._paint_ground(painter, ground)
        if colour := self._bar_colour():
            left = self.width() - _BAR if self.isRightToLeft() else 0
            painter.fillRect(left, 0, _BAR, self.height(), QColor(colour))
        painter.end()

    def _paint_ground(self, painter: QPainter, ground: str) -> None:
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.edge)) if theme.strong_edges else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _bar_colour(self) -> str:
        """The bar of the present change; where no marks are shown, a quiet one at every change."""
        if self._current:
            return current_theme().accent
        return current_theme().thumb if self._mode.is_clean and self.row.change else ""

    def _ground(self) -> str:
        theme = current_theme()
        if self.row.status in _MOVED and not self._mode.is_clean:
            return theme.move
        return theme.paper if self._current else ""


def _beside(*buttons: QuietButton | None) -> QWidget:
    """The buttons at the end of a block; as wide without them, so that texts are in line."""
    holder = QWidget()
    holder.setFixedWidth(scaled(BESIDE))
    body = row(holder, gap=0)
    body.addStretch(1)
    for one in buttons:
        if one is not None:
            body.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _more_button(shown: RedlineRow) -> QuietButton | None:
    """What else can be done with a change; None where nothing changed."""
    if not shown.change:
        return None
    name = excerpt(shown) or shown.label
    return QuietButton(_tr("What can be done with “{0}”").format(name), _tr("More…"), "more")


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineBlocks", words)
