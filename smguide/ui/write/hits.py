"""What find and replace found, as lines to tick: the place, and the words as they will read."""

from __future__ import annotations

import html
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smguide.model.guidelines import Guidelines
from smguide.model.search import AROUND, Hit, is_locked, place_in_words
from smguide.ui.theme import Theme, current_theme, scaled
from smguide.ui.widgets.text import legible

_NOWHERE = QModelIndex()
_SIDE: Final = 8
_TICK: Final = 28
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked

Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The hits, each ticked until somebody says otherwise; those in locked clauses never are."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()
        self.new_words: str | None = None
        self._left_out: set[Hit] = set()
        self._locked: frozenset[Hit] = frozenset()
        self._places: tuple[str, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...], guidelines: Guidelines) -> None:
        """Show other hits; what was left out stays so where it is found again."""
        locked = frozenset(hit for hit in hits if is_locked(guidelines, hit))
        if (hits, locked) == (self.hits, self._locked):
            return
        self.beginResetModel()
        self.hits, self._locked = hits, locked
        numbers = guidelines.numbers()
        self._places = tuple(_place(hit, guidelines, numbers) for hit in hits)
        self._left_out &= set(hits)
        self.endResetModel()

    def show_new_words(self, words: str | None) -> None:
        """Show what would be written instead; None where nothing is to be replaced."""
        if words != self.new_words:
            self.new_words = words
            last = self.index(max(0, len(self.hits) - 1))
            self.dataChanged.emit(self.index(0), last)

    @property
    def chosen(self) -> tuple[Hit, ...]:
        """The hits that are ticked."""
        return tuple(hit for hit in self.hits if self._is_ticked(hit))

    def _is_ticked(self, hit: Hit) -> bool:
        return hit not in self._left_out and hit not in self._locked

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.hits)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every line can be ticked, but for what is locked."""
        found = super().flags(index)
        if not index.isValid() or self.hits[index.row()] in self._locked:
            return found
        return found | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The place, the words around the hit as a page, and the tick."""
        if not index.isValid():
            return None
        hit, place, new_words = self.hits[index.row()], self._places[index.row()], self.new_words
        if hit in self._locked:
            place, new_words = _tr("{0} · locked, stays as it is").format(place), None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _page(hit, place, new_words, current_theme())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{place}: {_bare(hit, new_words)}"
            case Qt.ItemDataRole.CheckStateRole:
                return (_CHECKED if self._is_ticked(hit) else _UNCHECKED).value
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        hit = self.hits[index.row()]
        if hit in self._locked:
            return False
        if Qt.CheckState(value) is _CHECKED:
            self._left_out.discard(hit)
        else:
            self._left_out.add(hit)
        self.dataChanged.emit(index, index)
        return True


class HitDelegate(QStyledItemDelegate):
    """Two lines or more beside a tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the words are at the width of the list."""
        width = option.rect.width() or scaled(400)
        page = _document(option, str(index.data()), width - self._inset())
        return QSize(scaled(200), round(page.size().height()) + 2 * _SIDE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let Qt draw the tick and the ground, and write the words over them."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        words, bare.text = bare.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        inset = self._inset()
        page = _document(option, words, option.rect.width() - inset)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        left = option.rect.x() + (_SIDE if right else inset - _SIDE)
        painter.save()
        painter.translate(left, option.rect.y() + _SIDE)
        page.drawContents(painter, QRectF(0, 0, option.rect.width() - inset, page.size().height()))
        painter.restore()

    def _inset(self) -> int:
        return scaled(_TICK) + 2 * _SIDE


def _document(option: QStyleOptionViewItem, words: str, width: int) -> QTextDocument:
    page = QTextDocument()
    page.setDocumentMargin(0)
    page.setDefaultFont(option.font)
    layout = QTextOption()
    layout.setTextDirection(option.direction)
    page.setDefaultTextOption(layout)
    page.setHtml(words)
    page.setTextWidth(max(scaled(80), width))
    return page


def _place(hit: Hit, guidelines: Guidelines, numbers: dict[str, str]) -> str:
    section = guidelines.section(hit.spot.section)
    return f"{numbers.get(section.id, '')} {place_in_words(section, hit.spot)}".strip()


def _bare(hit: Hit, new_words: str | None) -> str:
    if new_words is None:
        return f"{_before(hit)}{hit.found}{_after(hit)}"
    return f"{_before(hit)}{hit.found} → {new_words}{_after(hit)}"


def _before(hit: Hit) -> str:
    """What stands before, from the beginning of a word on."""
    cut, words = hit.before.split(" ", 1) if " " in hit.before else ("", hit.before)
    return f"…{words}" if len(hit.before) >= AROUND and cut else hit.before


def _after(hit: Hit) -> str:
    """What stands after, up to the end of a word."""
    words, cut = hit.after.rsplit(" ", 1) if " " in hit.after else (hit.after, "")
    return f"{words}…" if len(hit.after) >= AROUND and cut else hit.after


def _page(hit: Hit, place: str, new_words: str | None, theme: Theme) -> str:
    """The place above the words; old words are struck out, new ones underlined."""
    parts = (_before(hit), hit.found, _after(hit))
    before, found, after = (html.escape(legible(part)) for part in parts)
    middle = f"<b>{found}</b>"
    if new_words is not None:
        middle = f'<s style="color:{theme.bad}">{found}</s>'
        middle += f'<u style="color:{theme.good}"><b>{html.escape(new_words)}</b></u>'
    muted = QColor(theme.muted).name()
    return (
        f'<div style="color:{muted}"><small>{html.escape(legible(place))}</small></div>'
        f'<div style="color:{theme.ink}">{before}{middle}{after}</div>'
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Find", words)
