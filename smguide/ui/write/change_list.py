"""The changes of a draft, section by section; each can be opened and gone to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.told import ToldChange, ToldSection
from smguide.ui.history.comparison.redline_text import changes_html, field_html, spoken
from smguide.ui.icons import put_icon
from smguide.ui.theme import Space, current_theme, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import plain_tip, text_label

_SIGN = 14


class ChangeList(QWidget):
    """Shows what :func:`smguide.compare.told.told` tells.

    ``wanted`` asks to go to a section and a clause of it; without ``going`` nobody is led there.
    """

    wanted = Signal(str, str)
    unfolded = Signal()

    def __init__(self, *, going: bool = True) -> None:
        super().__init__()
        self._going = going
        self.rows: list[ChangeRow] = []
        self._body = column(self, gap=Space.TINY)

    def show_changes(self, sections: Sequence[ToldSection]) -> None:
        """Show other changes; a list made once is never shown twice."""
        for section in sections:
            self._body.addSpacing(Space.TINY)
            self._body.addWidget(text_label(section.title, role="emphasis", wrap=True))
            for change in section.changes:
                self._add(section, change)

    def _add(self, section: ToldSection, change: ToldChange) -> None:
        made = ChangeRow(section, change, going=self._going and section.there)
        made.wanted.connect(self.wanted)
        made.unfolded.connect(self.unfolded)
        self.rows.append(made)
        self._body.addWidget(made)


class ChangeRow(QWidget):
    """One change: a sentence, and below it on demand its words before and after."""

    wanted = Signal(str, str)
    unfolded = Signal()

    def __init__(self, section: ToldSection, change: ToldChange, *, going: bool) -> None:
        super().__init__()
        self._section, self._change = section, change
        self.toggle = _Toggle(change.sentence)
        self.toggle.setEnabled(bool(change.rows))
        self.sentence = text_label(change.sentence, wrap=True, tone="muted" if change.minor else "")
        self.go = button(_tr("Go there"), kind="link")
        self.go.setAccessibleName(_tr("Go to “{0}”").format(change.sentence))
        self.go.setVisible(going and bool(section.section))
        self.words: QLabel | None = None
        self._lay_out()
        self.toggle.toggled.connect(self._unfold)
        self.go.clicked.connect(self._go)

    def _lay_out(self) -> None:
        across = row(gap=Space.SMALL)
        across.addWidget(self.toggle)
        across.addWidget(self.sentence, 1)
        across.addWidget(self.go)
        self._outer = column(self, gap=Space.TINY)
        self._outer.addLayout(across)

    @Slot(bool)
    def _unfold(self, open_: bool) -> None:
        """Set the words only once somebody asks for them: there may be hundreds."""
        if self.words is None:
            self.words = _words_label()
            self._outer.addWidget(self.words)
            self._render()
        self.words.setVisible(open_)
        self.unfolded.emit()

    def _render(self) -> None:
        if self.words is not None:
            self.words.setText("".join(map(_html, self._change.rows)))
            self.words.setAccessibleName(" ".join(map(spoken, self._change.rows)))

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()

    @Slot()
    def _go(self) -> None:
        self.wanted.emit(self._section.section, self._change.clause)


class _Toggle(QToolButton):
    """Opens and folds a change; says so to screen readers by being checked."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._show_sign)
        self._show_sign(False)

    @Slot(bool)
    def _show_sign(self, open_: bool) -> None:
        side = QSize(scaled(_SIGN), scaled(_SIGN))
        put_icon(self, _sign(self, open_=open_), current_theme(), token="muted", size=side)
        words = _tr("Fold “{0}”") if open_ else _tr("Show the words of “{0}”")
        self.setAccessibleName(words.format(self._sentence))
        self.setToolTip(plain_tip(_tr("Fold") if open_ else _tr("Show the words")))


def _sign(widget: QWidget, *, open_: bool) -> str:
    if open_:
        return "chevron-down"
    return "chevron-left" if widget.isRightToLeft() else "chevron-right"


def _words_label() -> QLabel:
    label = text_label("", wrap=True, rich=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setContentsMargins(scaled(_SIGN) + Space.LARGE, 0, Space.MEDIUM, Space.SMALL)
    return label


def _html(shown: RedlineRow) -> str:
    theme = current_theme()
    if shown.kind is RowKind.FIELD:
        return field_html(shown, theme)
    return changes_html(shown, theme)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
