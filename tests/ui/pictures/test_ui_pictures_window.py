"""The window with the pictures: what is drawn, the tables, and the files they are saved in."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest
from picture_cases import TODAY, drawn_guidelines
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from smguide.rules.track_record import Outcome, PostRecord, track_record
from smguide.ui.accessibility import unnamed
from smguide.ui.pictures.saving import png_of
from smguide.ui.pictures.sheet import Sheet, Stroke, Words, height_of, width_of
from smguide.ui.pictures.surroundings import Surroundings
from smguide.ui.pictures.window import PicturesWindow
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.theme import load_theme


@pytest.fixture
def opened(show, qtbot):
    """Opens the pictures over a window, which takes them with it when it goes."""
    holder = show(QWidget(), 200, 100)

    def opens(guidelines):
        made = PicturesWindow(holder, guidelines, TODAY, ImmediateRunner())
        with qtbot.waitExposed(made):
            made.show()
        made.resize(900, 700)
        return made

    yield opens
    holder.close()


@pytest.fixture
def window(opened):
    return opened(drawn_guidelines())


def rows(frame):
    frame.as_table.setChecked(True)
    table = frame.table
    return [
        [table.item(line, place).text() for place in range(table.columnCount())]
        for line in range(table.rowCount())
    ]


def test_the_ladder_has_the_way_up_and_the_way_down(window):
    window.tabs.setCurrentWidget(window.ladder)
    texts = window.ladder.canvas.canvas.sheet.texts
    assert texts == (
        "Trust ladder",
        "2  Old · one person",
        "Up to Old",
        "Ten good posts.",
        "Down to New",
        "An incident. It runs out after 12 months.",
        "1  New · one person",
        "Everybody begins here.",
    )
    assert rows(window.ladder.frame)[1] == [
        "Old",
        "1",
        "Ten good posts.",
        "An incident. It runs out after 12 months.",
    ]


def test_without_levels_it_says_what_they_would_be(opened):
    window = opened(drawn_guidelines(**{"approval-workflow": {"rules": []}}))
    window.tabs.setCurrentWidget(window.ladder)
    assert not window.ladder.frame.isVisible()


def test_the_calendar_says_what_turns_and_what_may_come(window):
    window.tabs.setCurrentWidget(window.calendar)
    texts = window.calendar.canvas.canvas.sheet.texts
    assert "March 2027" in texts
    assert "Offer on every channel: free to post (before: 1 agrees)" in texts
    assert "“Spring” counts from now on" in texts
    assert "Mar 27\n▾" in texts
    assert "Apr 27\n·" in texts
    assert [row[1:3] for row in rows(window.calendar.frame)] == [
        [
            "◇ to be decided",
            "From 12 January 2027, if things stay clean: the time for the level “Old” has come",
        ],
        [
            "▾ freer",
            "From 1 March 2027: Offer on every channel: free to post (before: 1 agrees)",
        ],
    ]


def test_the_calendar_is_of_the_person_who_is_chosen(window):
    calendar = window.calendar
    calendar.person.setCurrentIndex(calendar.person.findText("Ana"))
    assert calendar.canvas.canvas.sheet.texts[0] == "What relaxes when: Ana"
    assert all("Old" not in row[2] for row in rows(calendar.frame))


@pytest.mark.parametrize("width", [340, 700, 1400])
def test_nothing_is_drawn_outside_and_no_text_is_cut(window, width):
    for panel in (window.ladder, window.calendar):
        sheet = panel.draw(width, load_theme("light"))
        for shape in sheet.shapes:
            assert shape.area.left() >= 0
            assert shape.area.bottom() <= sheet.height
            if isinstance(shape, Words):
                assert shape.area.left() + shape.area.width() <= width
                assert shape.area.height() >= height_of(
                    shape.text, shape.role, shape.area.width()
                ) or shape.area.width() >= width_of(shape.text, shape.role)


@pytest.mark.parametrize("panel", ["matrix", "ladder", "calendar"])
def test_a_saved_drawing_holds_the_words(window, panel, tmp_path):
    page = getattr(window, panel)
    frame = page.picture.frame if panel == "matrix" else page.frame
    path = tmp_path / "picture.svg"
    frame.choose = lambda _parent, _question, then: then(path)
    frame.save.menu().actions()[0].trigger()
    drawn = ElementTree.fromstring(path.read_bytes())
    assert drawn.tag.endswith("}svg")
    words = " ".join(drawn.itertext())
    assert {"matrix": "Our blog", "ladder": "Ten good posts.", "calendar": "March 2027"}[
        panel
    ] in words
    assert frame.said.text() == "Saved as “picture.svg”."


def test_a_saved_picture_is_on_white_whatever_the_theme(window, themed, tmp_path):
    themed("dark")
    path = tmp_path / "picture.png"
    window.ladder.frame.write(path)
    image = QImage(str(path))
    sheet = window.ladder.sheet()
    assert (image.width(), image.height()) == (2 * sheet.width, 2 * sheet.height)
    assert image.pixelColor(1, 1).lightness() > 240
    assert len({image.pixel(x, 130) for x in range(0, image.width(), 3)}) > 2


def test_what_cannot_be_saved_is_said(window, tmp_path):
    window.ladder.frame.write(tmp_path / "nowhere" / "picture.svg")
    assert window.ladder.frame.said.text() == (
        "The picture could not be saved there. Choose another folder."
    )


def test_everything_has_a_name_and_escape_closes(window, qtbot):
    for page in (window.matrix, window.ladder, window.calendar):
        window.tabs.setCurrentWidget(page)
        assert list(unnamed(page)) == []
    with qtbot.waitSignal(window.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_the_register_of_posts_says_what_is_still_missing(opened):
    both = [
        {"fact": "author.days_at_level", "op": "ge", "value": 60},
        {"fact": "author.approved_posts", "op": "ge", "value": 1},
    ]
    levels = [
        {"id": "new", "name": "New"},
        {"id": "old", "name": "Old", "promote_if": {"all": both}},
    ]
    window = opened(drawn_guidelines(**{"approval-workflow": {"trust_levels": levels}}))
    (before,) = window.calendar.shown.turns
    assert "still missing" in before.sentence
    posts = [PostRecord("dana", date(2026, 11, 3), "x", "reply", Outcome.APPROVED)]
    window.show_surroundings(Surroundings(record=track_record(posts, TODAY)))
    (after,) = window.calendar.shown.turns
    assert after.day == before.day
    assert "still missing" not in after.sentence


def test_where_people_read_from_right_to_left_lines_are_mirrored_too(qapp):
    sheet = Sheet("", 100, 20, "#FFFFFF", (Stroke(QRect(0, 0, 20, 20), "#000000", 2),))
    dark = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        image = QImage.fromData(png_of(sheet))
        dark.append([x for x in range(200) if image.pixelColor(x, 8).lightness() < 100])
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left, right = dark
    assert left
    assert right
    assert max(left) < 20
    assert min(right) > 180
