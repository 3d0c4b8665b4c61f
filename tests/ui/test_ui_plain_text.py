"""What other people typed is shown as typed: never as a page, and nothing is fetched for it."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QUrl
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QTextBrowser, QToolTip, QWidget

import smguide.ui
from smguide.review.status import State
from smguide.ui.forms.chips import Chip
from smguide.ui.forms.row_toggle import RowToggle
from smguide.ui.help.window import HelpWindow
from smguide.ui.history.timeline.revision_model import RevisionModel
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.ui.write.outline_model import OutlineModel, OutlineRow
from smguide.workspace import HistoryRow

NAME = '<b>Approved by Legal</b><img src="file:////evil/share/x.png">'
UI = Path(smguide.ui.__file__).parent


def shown_as(tip: str) -> str:
    """What Qt makes of a tool tip, by its own rule for what is a page."""
    if not GuiQt.mightBeRichText(tip):
        return tip
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def row_toggle() -> RowToggle:
    toggle = RowToggle()
    toggle.resize(100, 30)
    toggle.show_name(NAME)
    return toggle


TIPPED = {
    "avatar": lambda: Avatar(NAME),
    "chip": lambda: Chip("x", NAME),
    "button": lambda: button("Approve", tip=NAME),
    "icon button": lambda: icon_button(NAME, "trash"),
    "row": row_toggle,
    "label": lambda: ElidedLabel(NAME),
}


@pytest.mark.parametrize("make", TIPPED.values(), ids=TIPPED.keys())
def test_a_tool_tip_shows_a_name_as_it_was_typed(show, make):
    widget = show(make(), 100, 30)
    assert NAME in shown_as(widget.toolTip())


def revisions() -> RevisionModel:
    model = RevisionModel()
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    row = HistoryRow(7, NAME, "Why", "Dana", "dana", at, State.DRAFT, 0, "", "Draft", 1)
    model.show_rows([row], at.date())
    return model


def outline() -> OutlineModel:
    model = OutlineModel()
    model.show_rows((OutlineRow(id="one", title=NAME, number="1"),))
    return model


@pytest.mark.parametrize("make", [revisions, outline])
def test_the_tool_tip_of_a_line_shows_what_was_typed(make):
    model: QAbstractItemModel = make()
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert NAME in shown_as(tip)


@pytest.mark.parametrize("text", ["", "Dana Kovač", "a < b & c", "Two\nlines", "50 % > 40 %"])
def test_other_words_stay_as_they_are_for_those_who_hear_them(text):
    assert plain_tip(text) == text


def test_lines_of_a_tip_stay_lines():
    assert shown_as(plain_tip(f"{NAME}\nand more")) == f"{NAME}\nand more"


def test_nothing_is_fetched_for_a_tool_tip(show, qapp):
    place = show(QWidget(), 200, 100)
    QToolTip.showText(place.mapToGlobal(place.rect().center()), plain_tip(NAME), place)
    tip = next(w for w in qapp.topLevelWidgets() if w.metaObject().className() == "QTipLabel")
    document = QTextDocument()
    document.setHtml(tip.text())
    assert "￼" not in document.toPlainText()
    QToolTip.hideText()
    tip.close()
    tip.deleteLater()


@pytest.mark.parametrize(
    "make", [lambda: ElidedLabel(NAME), lambda: Pill(NAME), lambda: text_label(NAME)]
)
def test_a_label_shows_a_name_as_it_was_typed(make):
    label: QLabel = make()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == NAME


def test_every_tool_tip_of_the_window_is_made_plain():
    bare = [
        f"{path.relative_to(UI)}:{call.lineno}"
        for path in UI.rglob("*.py")
        for call in calls(path, "setToolTip")
        if not is_call_of(call.args[0], "plain_tip")
    ]
    assert not bare


def calls(path: Path, method: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        named = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if named and node.func.attr == method:
            yield node


def is_call_of(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def test_the_help_reads_no_files_for_its_pages(show, tmp_path):
    picture = QUrl.fromLocalFile(str(tmp_path / "x.svg"))
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    Path(picture.toLocalFile()).write_text(svg, encoding="utf-8")
    owner = show(QWidget())
    browser: QTextBrowser = HelpWindow(owner).browser
    kind = QTextDocument.ResourceType.ImageResource
    assert QTextBrowser().document().resource(kind, picture)
    assert not browser.document().resource(kind, picture)
