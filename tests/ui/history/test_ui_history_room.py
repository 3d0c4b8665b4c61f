"""The page in a small window, with large letters."""

from __future__ import annotations

import pytest
from history_walk import click
from PySide6.QtWidgets import QApplication

_WIDTH = 1024


@pytest.fixture
def small(page):
    """The window as small as it is on a small screen."""
    page.window().resize(_WIDTH, 700)
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_small_window_is_wide_enough(small, themed, screenshot, scale):
    themed("light", scale)
    small.window().resize(_WIDTH, 700)
    small.view.next_change()
    picture = screenshot(small.window(), f"history-small-{round(scale * 100)}")
    assert small.minimumSizeHint().width() <= _WIDTH
    assert small.window().minimumSizeHint().width() <= _WIDTH
    assert picture.width() == _WIDTH


def test_a_page_that_was_never_shown_asks_for_no_more(page, themed):
    themed("light", 2.0)
    assert page.minimumSizeHint().width() <= _WIDTH


def test_the_review_stays_beside_the_rest_in_common_letters(small):
    assert small.list.isVisible()
    assert small.panel.isVisible()
    assert not small.bar.review.isVisible()


def test_in_large_letters_the_review_is_shown_in_place_of_the_list(
    small, themed, screenshot, qtbot
):
    themed("light", 2.0)
    small.window().resize(_WIDTH, 700)
    QApplication.processEvents()
    assert not small.panel.isVisible()
    click(qtbot, small.bar.review)
    assert screenshot(small.window(), "history-small-review").width() == _WIDTH
    assert small.panel.isVisible()
    assert not small.list.isVisible()
    click(qtbot, small.bar.review)
    assert small.list.isVisible()


def test_what_gives_way_in_the_bar_is_still_said(small, themed):
    themed("light", 2.0)
    small.window().resize(_WIDTH, 700)
    QApplication.processEvents()
    assert small.bar.person.text() != "Acting as Lea Winter"
    assert small.bar.person.accessibleName() == "Acting as Lea Winter"
    assert small.bar.waiting.accessibleName() == "1 revision waits for you"


def test_the_list_gives_way_before_the_text(small):
    assert small.comparison.width() >= 400
    assert small.list.width() < 260


def test_columns_follow_the_size_of_text_while_open(page, themed):
    page.window().resize(1440, 900)
    QApplication.processEvents()
    before = [page.list.width(), page.comparison.width(), page.panel.width()]
    themed("light", 2.0)
    QApplication.processEvents()
    assert not page.panel.isVisible()
    themed("light", 1.0)
    QApplication.processEvents()
    assert [page.list.width(), page.comparison.width(), page.panel.width()] == before


def test_a_narrow_walk_has_its_buttons_on_one_line_and_still_names_them(small, themed):
    small.comparison.walk_wanted.emit()
    themed("light", 2.0)
    QApplication.processEvents()
    bar = small.comparison.walk_bar
    steps = [bar.fine, bar.back, bar.next, bar.comment, bar.wording]
    assert len({step.geometry().center().y() for step in steps}) == 1
    assert [step.accessibleName() for step in steps[1:]] == [
        "Back", "Next", "Comment…", "Propose a wording…",
    ]  # fmt: skip
    themed("light", 1.0)
    small.window().resize(1600, 900)
    QApplication.processEvents()
    assert bar.back.text() == "Back"
