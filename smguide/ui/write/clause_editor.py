"""The editor of one clause: text is edited as text, and what nobody touched stays as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)

from smguide.model.prose import Paragraph, Prose, SectionReference, write_prose
from smguide.ui.accessibility import announce
from smguide.ui.forms.tall_text import TallText
from smguide.ui.forms.text_block import LONGEST
from smguide.ui.write.prose import keys, letters, paste, tables
from smguide.ui.write.prose.carets import changed_at, letters_of
from smguide.ui.write.prose.commands import COMMANDS, Standing, standing_at
from smguide.ui.write.prose.deeds import Deed
from smguide.ui.write.prose.hand import Hand
from smguide.ui.write.prose.insert import insert_prose
from smguide.ui.write.prose.look import present_look
from smguide.ui.write.prose.marks import Place
from smguide.ui.write.prose.read import read_selection
from smguide.ui.write.prose.views import MarksView, ProseView

_LINK_KEY: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)


class ClauseEditor(TallText):
    """``text``, ``set_text`` and ``edited`` are all that the page knows of how text is edited.

    ``deed`` says while ``edited`` is told what was done. ``entered`` tells that the keyboard came
    or went, ``crossed`` (-1, 1) that it left over the edge, ``finished`` that a new clause is
    wanted, ``emptied`` that this one is not, ``stood`` what is true where the caret is, and
    ``refused`` why something was not taken in.
    """

    edited = Signal(str)
    entered = Signal(bool)
    crossed = Signal(int)
    finished = Signal()
    emptied = Signal()
    refused = Signal(str)
    stood = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, role="prose")
        self.deed = Deed.WRITE
        self._quiet = False
        self._hint = ""
        self._standing = Standing()
        self.hand = Hand(self, present_look(), count(1).__next__)
        self._prose = ProseView(self.hand)
        self._marks: MarksView | None = None
        self._prose.fill("")
        self.document().contentsChanged.connect(self._contents_changed)
        self.cursorPositionChanged.connect(self._stand)
        self.currentCharFormatChanged.connect(self._stand)

    # The text, in and out

    @property
    def _view(self) -> ProseView | MarksView:
        return self._marks or self._prose

    def text(self) -> str:
        """The text, byte for byte what was set as long as nobody typed."""
        return self._view.text

    def set_text(self, text: str) -> None:
        """Show a text without telling anybody; the caret goes to where it is another one."""
        if text != self.text():
            self._fill(text)

    def _fill(self, text: str) -> None:
        before, caret = letters_of(self.document()), self.textCursor().position()
        with self.held_height(), self._quietly():
            self._view.fill(text)
        self.move_caret(changed_at(before, letters_of(self.document()), caret))
        self._stand()

    def show_marks(self, shown: bool) -> None:
        """Show the text with its plain marks, or as text again."""
        if shown == (self._marks is not None):
            return
        text = self.text()
        if self._marks is not None:
            self._marks.leave()
        self._marks = MarksView(self) if shown else None
        self._fill(text)
        words = self.tr("Plain marks are shown") if shown else self.tr("Text is shown as text")
        announce(self, words)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    @Slot()
    def _contents_changed(self) -> None:
        if self._quiet:
            return
        if self._marks is None:
            with self._quietly():
                self._prose.dress_joined()
        if self._view.read():
            self.edited.emit(self.text())

    def show_numbers(self, numbers: Mapping[str, str]) -> None:
        """Show sections that are referred to by these numbers."""
        if self._prose.show_numbers(numbers) and self._marks is None:
            with self._quietly():
                self._prose.dress()

    # What can be done

    def do(self, command: str) -> None:
        """Do one of the ``COMMANDS``, as a step of undo with a name of its own."""
        deed, work = COMMANDS[command]
        if self._marks is None:
            self._as(deed, work)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _as(self, deed: Deed, work: Callable[[Hand], object]) -> object:
        if self.isReadOnly():
            return None
        self.deed = deed
        try:
            return work(self.hand)
        finally:
            self.deed = Deed.WRITE
            self._stand()

    def link_here(self) -> tuple[str, str]:
        """The address of the link at the caret, and the chosen words."""
        stretch = letters.link_stretch(self.hand)
        words = self.textCursor().selectedText()
        address = letters.marks_here(self.hand).link
        if stretch is not None and not words:
            self.setTextCursor(stretch)
            address = letters.marks_here(self.hand).link
        return address, words

    def link(self, address: str) -> None:
        """Make the chosen words a link; change or, with no address, remove the one at the caret."""
        deed = Deed.LINK if address else Deed.UNLINK
        self._as(deed, lambda hand: letters.set_link(hand, address))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refer(self, section: str) -> None:
        """Put the number of a section in place of what is chosen."""
        number: Prose = (Paragraph((SectionReference(section),)),)
        if self._marks is not None and not self.isReadOnly():
            self.textCursor().insertText(write_prose(number))
        else:
            self._as(Deed.REFER, lambda hand: insert_prose(hand, number))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def standing(self) -> Standing:
        """What is true where the caret is."""
        return self._standing

    @Slot()
    def _stand(self) -> None:
        if self._quiet:
            return
        shown = self._marks is not None
        self._standing = Standing(marks_shown=True) if shown else standing_at(self.hand)
        self._show_hint()
        self.stood.emit(self._standing)

    def hint(self, words: str) -> None:
        """What stands in an empty clause."""
        self._hint = words
        self._show_hint()

    def _show_hint(self) -> None:
        """Not beside a bullet, nor in a heading one has begun."""
        hint = self._hint if self.hand.place == Place() else ""
        if self.placeholderText() != hint:
            self.setPlaceholderText(hint)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Leave the key for links to the page; Qt would cut the rest of the line."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination() == _LINK_KEY
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean more in prose than in bare words."""
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif self._marks is not None:
            self._key_among_marks(event)
        else:
            self._key_in_prose(event)

    def _key_in_prose(self, event: QKeyEvent) -> None:
        if event.key() in keys.ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Backspace and self.document().isEmpty() and self._bare():
            self.emptied.emit()
        elif keys.step(self.hand, event):
            self._stand()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._step(event)
        elif keys.types_words(event):
            self._type(event)
        elif not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
        else:
            self.paste()

    def _key_among_marks(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._step(event)
        elif event.key() == Qt.Key.Key_Backspace and self.document().isEmpty():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def _bare(self) -> bool:
        return self.hand.place == Place()

    def _enter(self, event: QKeyEvent) -> None:
        if keys.ends_clause(self.hand):
            keys.drop_last_block(self.hand)
            self.finished.emit()
            return
        keys.enter(self.hand, event)
        self.ensureCursorVisible()
        self._stand()

    def _type(self, event: QKeyEvent) -> None:
        keys.before_typing(self.hand)
        super().keyPressEvent(event)
        if event.text() in keys.SHAPING_SIGNS:
            self._as(Deed.SHAPE, lambda hand: keys.shape_after(hand, event.text()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that are composed go where letters may be, and look as they should."""
        composed = event.commitString() or event.preeditString()
        if composed and self._marks is None:
            keys.before_typing(self.hand)
        super().inputMethodEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through cells and moves items; elsewhere it leaves the text."""
        plain = self._marks is not None or self.isReadOnly()
        wanted = "" if plain else keys.tab(self.hand, forward=next)
        if wanted == "cell":
            return self._next_cell(forward=next)
        if wanted:
            self.do(wanted)
            return True
        return super().focusNextPrevChild(next)

    def _next_cell(self, *, forward: bool) -> bool:
        if forward:
            self._as(Deed.ADD_ROW, tables.next_cell)
            return True
        return tables.previous_cell(self.hand) or super().focusNextPrevChild(False)

    def _step(self, event: QKeyEvent) -> None:
        before = self.textCursor().position()
        super().keyPressEvent(event)
        down = event.key() == Qt.Key.Key_Down
        if self.textCursor().position() == before:
            self.crossed.emit(1 if down else -1)

    # Copying and pasting

    def createMimeDataFromSelection(self) -> QMimeData:
        """The chosen text for this program and for others."""
        if self._marks is not None:
            return super().createMimeDataFromSelection()
        return paste.copied(read_selection(self.textCursor()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text of any kind; files come this far only to be refused."""
        return paste.can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste what a section can hold."""
        self._paste(source, plain=False)

    def paste_plain(self) -> None:
        """Paste the words only."""
        self._paste(QGuiApplication.clipboard().mimeData(), plain=True)

    def _paste(self, source: QMimeData, *, plain: bool) -> None:
        if self.isReadOnly():
            return
        if paste.holds_files(source):
            self.refused.emit(self.tr("Files cannot be put into a clause. Import them instead."))
            return
        if len(source.text()) + self.document().characterCount() > LONGEST:
            self.refused.emit(
                self.tr("This text is too long for one clause. Import it as a document instead.")
            )
            return
        if self._marks is not None:
            self.textCursor().insertText(paste.pasted_words(source))
            return
        prose = paste.pasted(source, plain=plain)
        self._as(Deed.PASTE, lambda hand: insert_prose(hand, prose))

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bullets, numbers, bars and grounds first, the letters over them."""
        if self._marks is None:
            painter = QPainter(self.viewport())
            self._prose.paint(painter, QRectF(event.rect()))
            painter.end()
        super().paintEvent(event)

    def dress(self) -> None:
        """Wear the present theme and size of type."""
        super().dress()
        if hasattr(self, "hand"):
            self.hand.look = present_look()
            with self.held_height(), self._quietly():
                self._view.dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard came."""
        super().focusInEvent(event)
        self.entered.emit(True)
        self._stand()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went, unless only a menu has it for a moment."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entered.emit(False)
