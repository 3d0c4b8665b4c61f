import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget

from smguide.ui.accessibility import accessible_name, unnamed
from smguide.ui.theme import Tone
from smguide.ui.widgets.avatar import Avatar, initials
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.nav_rail import NavRail
from smguide.ui.widgets.number_box import NumberBox
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.table import calm_table
from smguide.ui.widgets.text import section_heading, set_tone, text_label
from smguide.ui.widgets.top_bar import TopBar


@pytest.mark.parametrize("tone", list(Tone))
def test_a_pill_says_its_word_in_its_colours(show, themed, tone):
    pill = show(Pill("Waiting", tone))
    theme = themed("contrast")
    colour, ground = theme.tone(tone)
    picture = pill.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert {colour, ground} <= seen
    assert accessible_name(pill) == "Waiting"


def test_a_pill_grows_with_its_word(show):
    pill = show(Pill("No"))
    narrow = pill.sizeHint().width()
    pill.show_state("In review, round 2", Tone.WARN)
    assert pill.sizeHint().width() > narrow


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Dana Kovač", "DK"),
        ("Ana", "A"),
        ("Ben (Legal) van Dyk", "BD"),
        ("élise ångström", "ÉÅ"),
        ("", "?"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_an_avatar_is_named_for_its_person(show):
    assert accessible_name(show(Avatar("Dana Kovač"))) == "Dana Kovač"


def test_typed_text_is_never_read_as_markup():
    label = text_label("<b>not bold</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_heading_in_capitals_is_read_normally(show):
    heading = show(section_heading("Sections"))
    assert heading.text() == "SECTIONS"
    assert accessible_name(heading) == "Sections"


def test_a_tone_can_change_while_shown(show):
    label = show(text_label("Kept"))
    before = label.palette().color(QPalette.ColorRole.WindowText)
    set_tone(label, "bad")
    assert label.palette().color(QPalette.ColorRole.WindowText) != before


def test_an_elided_label_keeps_the_whole_text(show):
    label = ElidedLabel("A very long title of some guidelines that nobody can read in one go")
    show(label, 120, 30)
    assert label.shown_text.endswith("…")
    assert label.toolTip() == label.text()
    label.resize(1_000, 30)
    assert label.shown_text == label.text()
    assert label.toolTip() == ""


def test_searching_waits_for_a_pause_and_enter_does_not(show, qtbot):
    box = show(SearchBox("Search every word ever used"))
    with qtbot.waitSignal(box.searched, timeout=2_000) as signal:
        qtbot.keyClicks(box, " legal ")
    assert signal.args == ["legal"]
    with qtbot.waitSignal(box.searched, timeout=50):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert accessible_name(box) == "Search every word ever used"


def test_an_empty_state_teaches_and_acts(show, qtbot):
    empty = show(EmptyState("library", "No guidelines here yet", "Start from one.", "New…"))
    with qtbot.waitSignal(empty.pressed):
        qtbot.keyClick(empty.button, Qt.Key.Key_Space)
    assert EmptyState("library", "Nothing waits for you").button is None


def test_long_advice_takes_as_many_lines_as_it_needs(show):
    empty = show(EmptyState("library", "Nothing", "word " * 60), 500, 500)
    advice = next(label for label in empty.findChildren(QLabel) if "word" in label.text())
    assert advice.height() >= advice.heightForWidth(advice.width())


def test_buttons_of_every_kind_have_names(show):
    holder = QWidget()
    body = column(holder)
    for kind in ("primary", "plain", "quiet", "link", "danger"):
        body.addWidget(button("Save", kind=kind, icon="save"))
    body.addWidget(icon_button("Remove", "trash"))
    show(holder)
    assert list(unnamed(holder)) == []


def test_a_scroll_column_keeps_lines_short_and_clears(show):
    page = ScrollColumn("The page", width=300)
    page.body.addWidget(Card("One"))
    page.body.addWidget(text_label("word " * 40, wrap=True))
    show(page, 900, 400)
    assert page.sheet.width() == 300
    left = page.sheet.x()
    assert abs(left - (page.viewport().width() - left - 300)) <= 2
    page.clear()
    assert page.body.count() == 0


def test_arrow_keys_walk_the_rail_which_is_one_tab_stop(show, qtbot):
    rail = NavRail("Places")
    for place in ("library", "write", "history"):
        rail.add_place(place, place.title(), place)
    rail.go_to("library")
    show(rail)
    first = rail.button("library")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(rail.chosen) as signal:
        qtbot.keyClick(first, Qt.Key.Key_Down)
    assert signal.args == ["write"]
    assert rail.button("write").hasFocus()
    stops = [
        place
        for place in ("library", "write", "history")
        if rail.button(place).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["write"]


def turn_wheel(widget):
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_does_not_change_a_number_one_only_scrolls_past(show, qtbot):
    holder = QWidget()
    body = column(holder)
    box, other = NumberBox(0, 9), button("Other")
    body.addWidget(other)
    body.addWidget(box)
    show(holder)
    other.setFocus()
    turn_wheel(box)
    assert box.value() == 0
    box.setFocus()
    turn_wheel(box)
    assert box.value() == 1


def test_a_calm_table_has_a_name_and_no_grid(show):
    table = QTableWidget(2, 2)
    calm_table(table, "Rules")
    show(table)
    assert accessible_name(table) == "Rules"
    assert not table.showGrid()
    assert not table.verticalHeader().isVisible()


def test_a_top_bar_cuts_the_title_before_the_buttons(show):
    bar = TopBar("Northwind · Social Media Guidelines of the whole organisation")
    bar.add_state(Pill("Work in progress"))
    save = button("Save revision…", kind="primary")
    bar.add_action(save)
    show(bar, 420, 56)
    assert bar.title.shown_text.endswith("…")
    assert bar.rect().contains(save.geometry())


def test_a_top_bar_shows_as_much_as_fits(show):
    bar = TopBar("Northwind")
    save = button("")
    bar.add_action(save)
    words = ("Save all of this as the next revision…", "Save…")
    bar.give_way(lambda tightness: save.setText(words[tightness]), 1)
    show(bar, 900, 56)
    assert save.text() == words[0]
    bar.resize(bar.minimumSizeHint().width(), 56)
    assert save.text() == words[1]


def test_a_column_and_the_icons_grow_with_the_letters_while_they_are_shown(show, themed):
    page = ScrollColumn("Page", width=300)
    save, more = button("Save", icon="save"), icon_button("More", "more")
    page.body.addWidget(save)
    page.body.addWidget(more)
    show(page, 900, 300)
    small = (page.sheet.maximumWidth(), save.iconSize(), more.iconSize())
    themed("light", scale=2.0)
    large = (page.sheet.maximumWidth(), save.iconSize(), more.iconSize())
    assert large == tuple(2 * size for size in small)
