"""The window on guidelines full of hostile texts: nothing is fetched for them, nothing hides."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hostile_texts import HOST
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)
from window_walk import Walk, copied, settled

from smguide.model.fields import Field, fields_of
from smguide.model.guidelines import Guidelines
from smguide.model.hidden import hides_something
from smguide.model.record import Record, Value
from smguide.sample import NAME
from smguide.ui.app import build
from smguide.workspace import Workspace

PICTURE = f"<img src='http://{HOST}/asked/w.png'><b>Approved</b>"
LINE = f"a\u202eb\u200bc {PICTURE}"
TEXT = f"{LINE} ![x](http://{HOST}/asked/m.png) [here](javascript:x)\n\n<iframe src=x>\n"
NAMED = f"Eve\u200b {PICTURE}"
"""What the record takes as a name."""

TOP = QModelIndex()

ALL = bool(os.environ.get("SMGUIDE_HOSTILE"))
FEW = {
    "library", "write", "write-approval", "refer", "save", "document", "team", "check", "history",
    "compare", "history-comment", "wording", "tasks",
}  # fmt: skip
MORE = {
    "write-people", "write-channels", "write-tone", "rule", "catalogue", "left-out", "find",
    "waiver", "taking", "earlier", "posts", "post", "moving", "check-more", "story", "restore",
    "filter-section", "history-ask", "history-request-changes",
}  # fmt: skip
"""Looked at, too, where the variable ``SMGUIDE_HOSTILE`` is set."""


def hostile(guidelines: Guidelines) -> Guidelines:
    """The guidelines with something hostile in every text people can write."""
    sections = tuple(
        replace(
            section,
            title=f"{section.title} {LINE}",
            clauses=tuple(
                one if one.locked else replace(one, text=f"{one.text}\n\n{TEXT}", why=TEXT)
                for one in section.clauses
            ),
            facts=_facts(section.facts, fields_of(section.kind)),
        )
        for section in guidelines.sections
    )
    title, organisation = f"{guidelines.title} {LINE}", f"{guidelines.organisation} {LINE}"
    absent = tuple(replace(one, because=LINE) for one in guidelines.absent)
    return replace(
        guidelines, title=title, organisation=organisation, sections=sections, absent=absent
    )


def _facts(facts: Record, fields: tuple[Field, ...]) -> Record:
    for field in fields:
        value = facts.get(field.key)
        if value is not None:
            facts = facts.with_value(field.key, _value(value, field))
    return facts


def _value(value: Value, field: Field) -> Value:
    if isinstance(value, str) and field.kind in ("line", "prose"):
        return f"{value} {LINE if field.kind == 'line' else TEXT}"
    if isinstance(value, Record):
        return _facts(value, field.fields)
    if isinstance(value, tuple) and field.kind == "records":
        return tuple(_facts(one, field.fields) for one in value)  # type: ignore[arg-type]
    return value


@pytest.fixture
def home(sample_library, tmp_path):
    home = copied(sample_library, tmp_path / "home")
    with Workspace(home) as workspace:
        desk = workspace.open(NAME, "imogen")
        desk.add_member(
            person="eve", name=NAMED, email="eve@acme.example", roles=("author", "reviewer")
        )
        kept = desk.work()
        desk.keep(hostile(kept.guidelines), over=kept)
        desk.save(summary=NAMED, reason=NAMED)
        desk.talk.begin("latest", NAMED)
    return home


@pytest.fixture
def program(qapp, home):
    built = build(qapp, home, at_once=True)
    built.window.resize(1280, 800)
    built.window.show()
    yield built
    built.close()
    built.window.deleteLater()


@pytest.mark.slow
def test_no_scene_of_the_window_fetches_hides_or_takes_a_text_for_a_page(program, tmp_path):
    walk = Walk(program, tmp_path)
    seen = 0
    wrong: list[str] = []
    for scene in walk.scenes():
        if scene.name in FEW or (ALL and scene.name in MORE):
            scene.come()
            settled()
            for widget, text in texts_on_screen():
                seen += PICTURE in text or "&lt;img" in text
                wrong.extend(f"{scene.name}: {what}" for what in wrong_with(widget, text))
            walk._close()
    assert seen > 100, "the hostile texts were not on the screens"
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_the_traps_would_have_worked(show):
    label = show(QLabel(f"<p>{LINE}</p>"))
    assert {what.split(":")[0] for what in wrong_with(label, label.text())} == {
        "hides something",
        "is a page that holds more than words",
        "is a page that fetches",
    }


def wrong_with(widget: QWidget | QAction, text: str) -> Iterator[str]:
    where = f"{type(widget).__name__} {widget.parent().__class__.__name__} {text[:90]!r}"
    if hides_something(text):
        yield f"hides something: {where}"
    rich = isinstance(widget, QLabel) and widget.text() == text and is_rich(widget)
    if rich and re.search(r"<(?!/?(?:p|span|b|i|u|tt|br|a|ul|ol|li|h\d|div|em|strong)\b)\w+", text):
        yield f"is a page that holds more than words: {where}"
    if rich and re.search(r"<[^>]*(?:\ssrc=|\sbackground=|url\()", text):
        yield f"is a page that fetches: {where}"


def is_rich(label: QLabel) -> bool:
    formats = {
        Qt.TextFormat.RichText: True,
        Qt.TextFormat.AutoText: GuiQt.mightBeRichText(label.text()),
    }
    return formats.get(label.textFormat(), False)


def texts_on_screen() -> Iterator[tuple[QWidget | QAction, str]]:
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            for widget in (top, *top.findChildren(QWidget)):
                if widget.isVisible():
                    yield from ((widget, text) for text in texts_of(widget) if text)


def texts_of(widget: QWidget) -> Iterator[str]:
    tip = widget.toolTip()
    yield from (widget.windowTitle(), "" if GuiQt.mightBeRichText(tip) and "&lt;" in tip else tip)
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(n) for n in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(n) for n in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case QAbstractItemView() if widget.model() is not None:
            yield from cells(widget.model())


def cells(model: QAbstractItemModel, above: QModelIndex = TOP, depth: int = 3) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(min(model.rowCount(above), 60)):
        for column in range(columns):
            index = model.index(row, column, above)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                found = index.data(role)
                if isinstance(found, str):
                    yield found
            if not column and depth:
                yield from cells(model, index, depth - 1)
