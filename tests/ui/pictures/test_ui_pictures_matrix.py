"""The matrix on the screen: keys, sentences, letters, comparisons."""

from __future__ import annotations

import pytest
from picture_cases import TODAY, drawn_guidelines
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from smguide.rules.matrix import Asked, matrix, matrix_diff
from smguide.rules.timeline import noon
from smguide.ui.accessibility import unnamed
from smguide.ui.pictures.looks import look_of
from smguide.ui.pictures.matrix_model import LOOK
from smguide.ui.pictures.matrix_panel import MatrixPanel
from smguide.ui.pictures.matrix_picture import MatrixPicture
from smguide.ui.pictures.surroundings import Surroundings
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.widgets.pill import pill_size


def asked(**more):
    return matrix(drawn_guidelines(), Asked("dana", **more), noon(TODAY))


@pytest.fixture
def picture(show):
    made = MatrixPicture()
    made.show_matrix(asked(), "For Dana")
    show(made, 700, 500)
    made.table.setFocus()
    return made


@pytest.fixture
def panel(show):
    made = MatrixPanel(drawn_guidelines(), TODAY, ImmediateRunner())
    return show(made, 900, 600)


def _all_read():
    rest = {
        "id": "rest",
        "name": "Rest",
        "else": True,
        "flow": {"steps": [{"id": "read", "name": "Read", "by": [{"person": "ana"}]}]},
    }
    return drawn_guidelines(**{"approval-workflow": {"rules": [rest]}})


def words(picture):
    cells = picture.table.cells
    return [
        [cells.index(line, place).data() for place in range(cells.columnCount())]
        for line in range(cells.rowCount())
    ]


def test_every_answer_stands_in_its_cell_in_a_word(picture):
    assert words(picture) == [["free", "1 agrees"], ["1 agrees", "1 agrees"]]
    assert picture.table.cells.headerData(1, Qt.Orientation.Horizontal) == "Our blog"
    assert picture.sentence.text() == "Reply on X: Yes, Dana may post this at once."


def test_the_arrow_keys_go_about_and_the_sentence_follows(picture, qtbot):
    qtbot.keyClick(picture.table, Qt.Key.Key_Right)
    assert picture.sentence.text() == "Reply on Our blog: Yes, once Ana agrees."
    qtbot.keyClick(picture.table, Qt.Key.Key_Down)
    assert picture.sentence.text() == "Offer on Our blog: Yes, once Ana agrees."
    read = QAccessible.queryAccessibleInterface(picture.table).child(8)
    assert read.text(QAccessible.Text.Name) == "Offer on Our blog: Yes, once Ana agrees."


def test_enter_and_a_click_choose_a_cell(picture, qtbot):
    chosen = []
    picture.cell_chosen.connect(lambda *place: chosen.append(place))
    qtbot.keyClick(picture.table, Qt.Key.Key_Right)
    qtbot.keyClick(picture.table, Qt.Key.Key_Return)
    at = picture.table.visualRect(picture.table.cells.index(1, 0)).center()
    qtbot.mouseClick(picture.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [("reply", "blog"), ("offer", "x")]


def test_the_keyboard_stays_in_its_cell_when_the_matrix_changes(picture, qtbot):
    qtbot.keyClick(picture.table, Qt.Key.Key_Down)
    picture.show_matrix(asked(phase="two"))
    assert picture.sentence.text() == "Offer on X: Yes, Dana may post this at once."


def test_a_comparison_says_what_is_freer_and_what_it_was(picture):
    picture.show_diff(matrix_diff(asked(), asked(phase="two")))
    assert words(picture) == [
        ["free, as before", "freer: free, before: 1 agrees"],
        ["freer: free, before: 1 agrees"] * 2,
    ]
    look = picture.table.cells.index(1, 0).data(LOOK)
    assert (look.word, look.letter, look.note) == ("▾ free", "▾F", "before: 1 agrees")
    picture.table.setCurrentIndex(picture.table.cells.index(1, 0))
    assert picture.sentence.text() == (
        "Offer on X: Yes, Dana may post this at once. Before: Yes, once Ana agrees."
    )


def test_no_two_answers_look_alike_without_colour():
    found = {look_of(cell).letter: look_of(cell).word for cell in asked().cells.values()}
    assert found == {"F": "✓ free", "1": "1 agrees"}


def test_the_table_has_a_row_for_each_answer_and_is_copied_with_headings(picture, qtbot):
    qtbot.mouseClick(picture.frame.as_table, Qt.MouseButton.LeftButton)
    table = picture.frame.table
    assert table.isVisible()
    assert not picture.table.isVisible()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Kind of post\tChannel\tAnswer\tIn full\nReply\tOur blog\t1 agrees\tYes, once Ana agrees."
    )
    assert table.rowCount() == 4
    picture.show_matrix(asked(phase="two"))
    assert table.item(1, 2).text() == "free"


def test_where_there_is_little_room_letters_are_left(show):
    many = [{"id": f"c{n}", "name": f"C{n}"} for n in range(12)]
    picture = MatrixPicture()
    asked_of_all = matrix(drawn_guidelines(channels={"channels": many}), Asked("dana"), noon(TODAY))
    picture.show_matrix(asked_of_all)
    show(picture, 560, 400)
    narrow = picture.table.columnWidth(0)
    look = picture.table.cells.index(0, 0).data(LOOK)
    assert pill_size(look.letter).width() <= narrow < pill_size(look.word).width()
    picture.resize(1600, 400)
    assert picture.table.columnWidth(0) > pill_size(look.word).width()


def test_without_channels_it_says_what_will_stand_here(show):
    picture = MatrixPicture()
    empty = drawn_guidelines(channels={"channels": []})
    picture.show_matrix(matrix(empty, Asked("dana"), noon(TODAY)))
    show(picture, 500, 300)
    assert picture.empty.isVisible()
    assert not picture.table.isVisible()


def test_person_phase_and_day_are_chosen(panel, qtbot):
    assert words(panel.picture)[1] == ["1 agrees", "1 agrees"]
    panel.phase.setCurrentIndex(panel.phase.findData("two"))
    assert words(panel.picture)[1] == ["free", "free"]
    panel.phase.setCurrentIndex(0)
    panel.day.setFocus()
    for _ in range(4):
        qtbot.keyClick(panel.day, Qt.Key.Key_PageUp)
    assert panel.day_label.text() == "23 March 2027"
    assert words(panel.picture)[1] == ["free", "free"]
    panel.person.setCurrentIndex(panel.person.findText("Anybody"))
    assert "they may post" in panel.picture.sentence.text()


def test_it_is_compared_with_today_and_with_another_revision(panel):
    panel.phase.setCurrentIndex(panel.phase.findData("two"))
    panel.against.setCurrentIndex(panel.against.findData("today"))
    assert words(panel.picture)[0][1] == "freer: free, before: 1 agrees"
    panel.phase.setCurrentIndex(0)
    assert words(panel.picture)[0] == ["free, as before", "1 agrees, as before"]
    assert panel.against.count() == 2
    panel.show_surroundings(Surroundings(in_force=_all_read()))
    panel.against.setCurrentIndex(panel.against.findText("The edition in force"))
    assert words(panel.picture)[0] == ["freer: free, before: 1 agrees", "1 agrees, as before"]


def test_everything_has_a_name(panel):
    assert list(unnamed(panel)) == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_headings_are_whole_at_double_size(panel, themed, theme, screenshot):
    themed(theme, 2.0)
    panel.resize(700, 700)
    panel.picture.table.fit()
    table = panel.picture.table
    metrics = table.horizontalHeader().fontMetrics()
    for place, (_, name) in enumerate(table.cells.channels):
        widest = max(map(metrics.horizontalAdvance, name.split()))
        assert table.columnWidth(place) >= widest
    screenshot(panel, f"matrix-{theme}-200")
