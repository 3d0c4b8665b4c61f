"""In a language longer than all others, every screen says all of its words, and none is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from textwrap import wrap
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from window_walk import TEXT, Walk, copied

from smguide.assets import asset
from smguide.model.canonical import parse_json
from smguide.model.kinds import section_kinds
from smguide.model.record import Record
from smguide.settings import home_folder
from smguide.ui.app import build
from smguide.ui.document_dialog import _LANGUAGES
from smguide.ui.forms.row_toggle import RowToggle
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.help.pages import all_pages
from smguide.ui.language import LANGUAGES
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.wrapped_button import WrappedButton

ENGLISH = (
    "ChangeList",
    "SaveFields",
    "SentenceTable",
    "RedlineView",
    "RedlinePart",
    "LaterPart",
    "QuestionPage",
    "ReviewPanel",
    "RevisionHeading",
    "ApproveDialog",
    "SentenceCard",
    "OpenThings",
    "ReportDialog",
    "RowToggle",
    "MemberRow",
    "ElidedLabel",
    "DraftPreview",
    "Said",
    "LineRow",
    "PageLabel",
)
"""What stands in these is a sentence of the pure layers, which is English for now: findings,
changes in words, rules as sentences, rows in a line, events of a review, the guidelines that
answers lead to, what is answered about a post and why, the text of a clause with its marks. It is
translated as a whole, with the language of the guidelines, later."""

STORED = """
2 approvals are needed
from anybody but those who wrote the change
Write the first guidelines
"""
"""A sentence about the rules of review, English as all of them, and a summary that is kept."""

_BY_DESIGN = (ElidedLabel, RowToggle, TickBox, WrappedButton)
"""These end in an ellipsis with the whole text as tool tip, or wrap by themselves."""

_MOST_ITEMS = 60
_WORD_LENGTH = 7
_LONGER = 0.35
_LETTERS = str.maketrans("aceinosuyACEINOSUY", "âçéîñôšûýÂÇÉÎÑÔŠÛÝ")
_KEPT = re.compile(r"(\{\w*\}|%\d|&.|<[^>]+>|\(\*[^)]*\)|\w+://\S+)")
_WORD = re.compile(r"[A-Za-z]{2,}")


def pseudo(text: str) -> str:
    """The text marked and about a third longer; gaps, mnemonics and mark-up stay."""
    parts = _KEPT.split(text)
    spoken = "".join(p if n % 2 else p.translate(_LETTERS) for n, p in enumerate(parts))
    longer = "~" * round(len(text) * _LONGER)
    return f"⟦{spoken}{' '.join(wrap(longer, _WORD_LENGTH))}⟧"


class Pseudo(QTranslator):
    """Knows every text there is."""

    def translate(self, _context, source, _disambiguation=None, _n=-1):
        return pseudo(source) if source else ""

    def isEmpty(self):
        return False


def test_the_pseudo_language_keeps_gaps_and_keys():
    assert pseudo("&Save {0}").startswith("⟦&Šâvé {0}") or "&S" in pseudo("&Save {0}")
    assert "{0}" in pseudo("Step {0} of {1}")
    assert len(pseudo("Save revision")) >= len("Save revision") * 1.35


@pytest.fixture
def walk(qapp, sample_library, tmp_path):
    """The walk in a program that speaks the pseudo-language, in a small window."""
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    program = build(qapp, copied(sample_library, tmp_path / "home"), at_once=True)
    program.window.resize(1280, 800)
    program.window.show()
    program.window.start()
    yield Walk(program, tmp_path)
    program.close()
    program.window.deleteLater()
    QCoreApplication.removeTranslator(translator)


def test_every_screen_says_all_its_words_and_cuts_none(walk):
    data = _data()
    silent, cut = [], []
    for name, root in walk:
        silent += [f"{name}: {what}" for what in _untranslated(root, data)]
        cut += [f"{name}: {what}" for what in _cut(root)]
    assert not silent, "not translated:\n" + "\n".join(dict.fromkeys(silent))
    assert not cut, "cut:\n" + "\n".join(dict.fromkeys(cut))


def test_what_is_not_translated_and_what_is_cut_is_found(show):
    root = QWidget()
    loose = QLabel("Nobody translated me", root)
    loose.setGeometry(0, 0, 30, 20)
    QLabel(pseudo("Save"), root).move(0, 40)
    show(root, 400, 200)
    assert list(_untranslated(root, "")) == ["QLabel “Nobody translated me”"]
    assert [what.split(" “")[0] for what in _cut(root)] == ["QLabel"]


# What is said


def _untranslated(root: QWidget, data: str) -> Iterator[str]:
    for widget in _shown(root):
        for text in _texts(widget):
            rest = _said_by_us(text)
            if _WORD.search(rest) and not _is_data(rest, data):
                yield f"{type(widget).__name__} “{text[:90]}”"


def _shown(root: QWidget) -> Iterator[QWidget]:
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and not _inside(widget, ENGLISH):
            yield widget


def _inside(widget: QWidget | None, names: tuple[str, ...]) -> bool:
    while widget is not None:
        if type(widget).__name__ in names:
            return True
        widget = widget.parentWidget()
    return False


def _texts(widget: QWidget) -> Iterator[str]:
    """Everything that somebody reads or hears at a widget."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from _headers(widget)
        yield from _items(widget)
    for action in _actions(widget):
        yield from (action.text(), action.toolTip())


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is not None and not isinstance(view, QHeaderView):
        for n in range(min(model.rowCount(), _MOST_ITEMS)):
            yield str(model.index(n, 0).data() or "")


def _headers(view: QAbstractItemView) -> Iterator[str]:
    for header in view.findChildren(QHeaderView):
        if header.isVisible() and header.model() is not None:
            for n in range(header.count()):
                words = header.model().headerData(n, header.orientation())
                yield str(words or "")


def _actions(widget: QWidget) -> Iterator[QAction]:
    if isinstance(widget, QMenu):
        yield from widget.actions()
    menu = widget.menu() if isinstance(widget, QPushButton | QToolButton) else None
    if menu is not None:
        yield from menu.actions()


def _said_by_us(text: str) -> str:
    """What is left of a text without the parts that were translated."""
    while (end := text.find("⟧")) >= 0:
        start = text.rfind("⟦", 0, end)
        if start < 0:
            break
        text = text[:start] + " " + text[end + 1 :]
    return "" if "⟦" in text else text


def _is_data(text: str, data: str) -> bool:
    return all(_plain(part) in data for part in re.split(r"[,;:()·…/“”\n]|\s-\s|\s{2,}", text))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _data() -> str:
    """All words of the sample, of the text brought in, and names that are the same everywhere."""
    shipped = chain.from_iterable(
        _leaves(parse_json(path.read_bytes(), name=path.name))
        for path in asset("resources", "sample").glob("*.json")
    )
    names = (*LANGUAGES.values(), "smguide", "Ctrl", "Shift", "Alt", "Del", "Esc", TEXT, STORED)
    days = [date(2024, 1, 1) + timedelta(days=n) for n in range(366)]
    spoken = chain.from_iterable((f"{day:%A %B}", f"{day.day} {day:%b}") for day in days)
    return "\n".join(map(_plain, (*shipped, *names, *spoken, *_brought())))


def _brought() -> Iterator[str]:
    """Texts that are English as the guidelines are, the help, and where things are kept."""
    yield str(home_folder())
    for kind in section_kinds().values():
        yield from (record.text("text") for record in kind.template_clauses)
        yield from chain.from_iterable(kind.examples)
    yield from (page.title for page in all_pages())
    yield from _LANGUAGES.values()


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Record):
        for key, item in value.items():
            yield key
            yield from _leaves(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _leaves(item)


# What is cut


def _cut(root: QWidget) -> Iterator[str]:
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton) and _is_cut(widget):
            needed, has = widget.sizeHint(), widget.size()
            text = widget.text()[:60]
            yield (
                f"{type(widget).__name__} “{text}” needs {needed.width()}×{needed.height()}, "
                f"has {has.width()}×{has.height()}"
            )


def _is_cut(widget: Any) -> bool:
    if isinstance(widget, _BY_DESIGN) or not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return bool(widget.sizeHint().width() > widget.width() + 1)
