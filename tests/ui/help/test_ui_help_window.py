import re

import pytest
from command_line_page import PAGE, page
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget

from smguide.assets import asset
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.help.pages import PAGES, all_pages, found, help_page
from smguide.ui.help.window import HelpWindow

_NEVER = ("commit", "branch", "push", "pull", "merge", "repository", "hash", "schema", "markdown")


@pytest.fixture
def owner(show):
    return show(QWidget(), 600, 400)


@pytest.fixture
def window(owner, qtbot):
    made = HelpWindow(owner)
    made.show_page("library")
    qtbot.waitExposed(made)
    return made


def test_the_command_line_page_is_what_the_manual_says():
    again = "run: python tests/ui/help/command_line_page.py"
    assert PAGE.read_text(encoding="utf-8") == page(), again


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_to_pages_that_are_there(name):
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", help_page(name).text):
        assert target.removesuffix(".md") in PAGES


@pytest.mark.parametrize("name", [name for name in PAGES if name != "command-line"])
def test_the_pages_speak_to_people_of_an_office(name):
    words = set(re.findall(r"[a-z]+", help_page(name).text.casefold()))
    assert words.isdisjoint(_NEVER)


def test_every_page_has_a_title_and_is_set_as_text():
    assert [one.title for one in all_pages()][:2] == ["Help", "Library"]
    for one in all_pages():
        assert one.text.startswith("# ")
        assert "<h1>" in one.html
    assert "<td>" in help_page("history").html


def test_every_picture_of_a_page_is_there_and_is_used(window):
    named = {
        name for page in all_pages() for name in re.findall(r"\(pictures/([^)]+)\)", page.text)
    }
    there = {path.name for path in asset("resources", "help", "pictures").glob("*.png")}
    assert named == there
    for name in named:
        picture = window.browser.loadResource(2, QUrl(f"pictures/{name}"))
        assert picture.width() > 150


def test_no_page_reads_a_file_elsewhere(window, tmp_path):
    (tmp_path / "x.png").write_bytes(b"")
    for elsewhere in ("../icons/badge.svg", "https://x.example/x.png", str(tmp_path / "x.png")):
        assert window.browser.loadResource(2, QUrl(elsewhere)) == b""


def test_a_place_opens_its_page_and_an_unknown_one_the_first(window):
    assert window.page_name == "library"
    assert "New guidelines" in window.browser.toPlainText()
    window.show_page("nowhere")
    assert window.page_name == "index"


def test_links_and_back(window, qtbot):
    window.show_page("index")
    window.browser.anchorClicked.emit(QUrl("publish.md"))
    assert window.page_name == "publish"
    window.browser.anchorClicked.emit(QUrl("https://www.example.org/x.md"))
    assert window.page_name == "publish"
    qtbot.mouseClick(window.back_button, Qt.MouseButton.LeftButton)
    assert window.page_name == "index"
    qtbot.mouseClick(window.back_button, Qt.MouseButton.LeftButton)
    assert window.page_name == "library"
    assert not window.back_button.isEnabled()


def test_the_contents_are_walked_with_the_arrows(window, qtbot):
    window.contents.setFocus()
    qtbot.keyClick(window.contents, Qt.Key.Key_Down)
    assert window.page_name == "starting"


def test_searching_lists_the_pages_and_marks_the_words(window, qtbot):
    qtbot.keyClicks(window.search, "tightening")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    titles = [window.contents.item(n).text() for n in range(window.contents.count())]
    assert titles == [one.title for one in found("tightening")]
    assert "Publish" in titles
    assert window.page_name == found("tightening")[0].name
    assert window.browser.extraSelections()
    assert not window.nothing.isVisible()


def test_searching_for_what_is_nowhere_says_so(window, qtbot):
    qtbot.keyClicks(window.search, "zeppelin")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.nothing.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.contents.count() == len(PAGES)
    assert window.isVisible()


def test_escape_closes_and_the_window_can_come_again(window, qtbot):
    qtbot.keyClick(window.browser, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show_page("publish")
    assert window.isVisible()
    assert window.page_name == "publish"


def test_everything_has_a_name(window):
    assert list(unnamed(window)) == []
    assert duplicate_mnemonics(window) == {}


def test_another_theme_is_worn_at_once(window, themed, screenshot):
    before = window.browser.document().defaultStyleSheet()
    themed("dark")
    assert window.browser.document().defaultStyleSheet() != before
    screenshot(window, "help-dark")
