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

from smguide.model.prose import Paragraph, Prose, SectionReference
from smguide.ui.forms.tall_text import TallText
from smguide.ui.forms.text_block import LONGEST
from smguide.ui.theme import scaled
from smguide.ui.write.prose import keys, letters, paste, tables
from smguide.ui.write.prose.atoms import AtomPainter
from smguide.ui.write.prose.commands import COMMANDS, Standing, standing_at
from smguide.ui.write.prose.deeds import Deed
from smguide.ui.write.prose.dress import dress_document, set_place
from smguide.ui.write.prose.hand import Hand
from smguide.ui.write.prose.insert import insert_prose
from smguide.ui.write.prose.kept_leaves import KeptLeaves
from smguide.ui.write.prose.kept_text import KeptText
from smguide.ui.write.prose.look import INDENT, present_look
from smguide.ui.write.prose.marks import ATOM_TYPE, Place, place_of
from smguide.ui.write.prose.ornaments import Ornaments
from smguide.ui.write.prose.read import read_selection
from smguide.ui.write.prose.show import show_prose

_LINK_KEY: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)
_NO_NUMBERS: Final[dict[str, str]] = {}


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
        self._kept = KeptText("")
        self._prose: Prose = ()
        self._quiet = False
        self._blocks = 1
        self._hint = ""
        self._standing = Standing()
        self.hand = Hand(self, present_look(), count(1).__next__)
        self._atoms = AtomPainter(self.document())
        self._ornaments = Ornaments(self.document())
        self._leaves = KeptLeaves(self.document())
        self.document().documentLayout().registerHandler(ATOM_TYPE, self._atoms)
        self._fill(())
        self.document().contentsChanged.connect(self._contents_changed)
        self.cursorPositionChanged.connect(self._stand)
        self.currentCharFormatChanged.connect(self._stand)

    # The text, in and out

    def text(self) -> str:
        """The text, byte for byte what was set as long as nobody typed."""
        return self._kept.text

    def set_text(self, text: str) -> None:
        """Show a text without telling anybody; the caret goes to where it is another one."""
        if text == self._kept.text:
            return
        self._kept = KeptText(text)
        before, caret = _raw(self), self.textCursor().position()
        with self.held_height(), self._quietly():
            self._fill(self._kept.prose)
        self.move_caret(_changed_at(before, _raw(self), caret))
        self._stand()

    def _fill(self, prose: Prose) -> None:
        self.document().clear()
        self.document().setIndentWidth(scaled(INDENT))
        show_prose(self.document(), prose, self.hand.look, self.hand.new_id)
        self._leaves.forget()
        self._prose = self._leaves.prose()
        self._blocks = self.document().blockCount()
        self._ornaments.forget()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    @Slot()
    def _contents_changed(self) -> None:
        self._ornaments.forget()
        if self._quiet:
            return
        self._dress_joined()
        prose = self._leaves.prose()
        if prose == self._prose:
            return
        self._prose = prose
        before = self._kept.text
        if self._kept.write(prose) != before:
            self.edited.emit(self._kept.text)

    def _dress_joined(self) -> None:
        """Blocks that became one look like the first of them."""
        blocks, self._blocks = self._blocks, self.document().blockCount()
        if self._blocks < blocks and self.hand.table is None:
            block = self.textCursor().block()
            with self._quietly():
                set_place(block, place_of(block.blockFormat()), self.hand.look)

    def show_numbers(self, numbers: Mapping[str, str]) -> None:
        """Show sections that are referred to by these numbers."""
        if numbers != self._atoms.numbers:
            self._atoms.numbers = numbers
            if "](#" in self._kept.text:
                with self._quietly():
                    dress_document(self.document(), self.hand.look)

    # What can be done

    def do(self, command: str) -> None:
        """Do one of the ``COMMANDS``, as a step of undo with a name of its own."""
        deed, work = COMMANDS[command]
        self._as(deed, work)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _as(self, deed: Deed, work: Callable[[Hand], object]) -> object:
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
        self._standing = standing_at(self.hand)
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
        elif event.key() in keys.ENTER:
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
        if event.commitString() or event.preeditString():
            keys.before_typing(self.hand)
        super().inputMethodEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through cells and moves items; elsewhere it leaves the text."""
        wanted = keys.tab(self.hand, forward=next)
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
        if paste.holds_files(source):
            self.refused.emit(self.tr("Files cannot be put into a clause. Import them instead."))
            return
        if len(source.text()) + self.document().characterCount() > LONGEST:
            self.refused.emit(
                self.tr("This text is too long for one clause. Import it as a document instead.")
            )
            return
        prose = paste.pasted(source, plain=plain)
        self._as(Deed.PASTE, lambda hand: insert_prose(hand, prose))

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bullets, numbers, bars and grounds first, the letters over them."""
        painter = QPainter(self.viewport())
        self._ornaments.paint(painter, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)

    def dress(self) -> None:
        """Wear the present theme and size of type."""
        super().dress()
        if hasattr(self, "hand"):
            self.hand.look = present_look()
            with self.held_height(), self._quietly():
                self.document().setIndentWidth(scaled(INDENT))
                dress_document(self.document(), self.hand.look)
            self._ornaments.forget()

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


def _raw(editor: TallText) -> bytes:
    """The letters, two bytes for each of Qt's positions."""
    return editor.document().toRawText().encode("utf-16-le", "surrogatepass")


def _changed_at(before: bytes, now: bytes, caret: int) -> int:
    """Behind what is another text now; where the caret was if only the look is another one."""
    if before == now:
        return caret
    start = _alike(before, now)
    after = _alike(before[start:][::-1], now[start:][::-1])
    return len(now) // 2 - after // 2


def _alike(one: bytes, other: bytes) -> int:
    """How many bytes two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
