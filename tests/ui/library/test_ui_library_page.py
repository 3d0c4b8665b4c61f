from dataclasses import replace

import pytest
from library_values import DANA
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from smguide.ui.accessibility import accessible_name, duplicate_mnemonics, unnamed
from smguide.ui.library.entry_card import entry_signs
from smguide.workspace import Changes, LibraryEntry

LEFT = Qt.MouseButton.LeftButton


def create(workspace, name="acme", title="Acme Guidelines"):
    return workspace.create(name, title=title, organisation="Acme", template="quick", founder=DANA)


def words_of(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_an_empty_library_teaches_and_offers_three_ways(make_page, window, screenshot):
    page = make_page()
    assert page.first_steps.isVisible()
    for way in (
        page.first_steps.new_button,
        page.first_steps.import_button,
        page.first_steps.sample_button,
    ):
        assert way.isEnabled()
    assert list(unnamed(page)) == []
    screenshot(window, "library-empty")


def test_a_card_says_what_it_is_and_opens(make_page, workspace, window, qtbot):
    create(workspace)
    page = make_page()
    (card,) = page.shelf_view.cards
    shown = words_of(card)
    assert "Acme Guidelines" in shown
    assert "Acme" in shown
    assert "Short name: acme" in shown
    assert any(line.startswith("Revision 1 · saved today") for line in shown)
    assert any(line.endswith("by Dana Kim") for line in shown)
    qtbot.mouseClick(card.open_button, LEFT)
    qtbot.mouseDClick(card, LEFT)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.said == [("opened", "acme")] * 3


def test_a_draft_and_the_edition_are_said(workspace, make_page):
    desk = create(workspace)
    kept = desk.work().guidelines
    desk.keep(replace(kept, title="Acme Guidelines, reworked"))
    page = make_page()
    assert "Draft kept" in words_of(page.shelf_view.cards[0])
    assert "Draft kept" in page.shelf_view.cards[0].accessibleDescription()


@pytest.mark.parametrize(
    ("overdue", "words"), [(1, "1 task is overdue"), (2, "2 tasks are overdue")]
)
def test_what_is_overdue_is_said_on_the_card(overdue, words):
    signs = dict(entry_signs(LibraryEntry("x", waiting=1, overdue=overdue)))
    assert words in signs


@pytest.mark.parametrize(("waiting", "words"), [(1, "1 revision waits"), (3, "3 revisions wait")])
def test_the_pills_of_an_entry(waiting, words):
    entry = LibraryEntry("x", waiting=waiting, edition="1.1", has_draft=True, is_sample=True)
    signs = [sign for sign, _tone in entry_signs(entry)]
    assert signs == [f"{words} for you", "Edition 1.1 in force", "Draft kept", "Sample"]


def test_the_arrows_go_from_card_to_card(workspace, make_page, qtbot):
    create(workspace)
    create(workspace, "beta", "Beta Guidelines")
    page = make_page()
    first, second = page.shelf_view.cards
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_what_cannot_be_opened_says_why_and_leaves_the_rest(workspace, make_page, window, qtbot):
    create(workspace)
    (workspace.home / "library" / "broken" / "guidelines.git").mkdir(parents=True)
    page = make_page()
    good, bad = page.shelf_view.cards
    assert good.entry.name == "acme"
    assert good.open_button.isEnabled()
    assert not bad.open_button.isEnabled()
    assert bad.entry.problem in words_of(bad)
    assert bad.entry.problem in bad.accessibleDescription()
    qtbot.keyClick(bad, Qt.Key.Key_Return)
    assert window.said == []


def test_the_sample_is_made_and_opened(make_page, workspace, window, qtbot):
    page = make_page()
    qtbot.mouseClick(page.first_steps.sample_button, LEFT)
    assert window.said == [("opened", "sample")]
    (card,) = page.shelf_view.cards
    assert "Sample" in words_of(card)
    assert "Edition 1.1 in force" in words_of(card)
    assert not page.shelf_view.sample_button.isVisible()
    assert workspace.open("sample").revision_number("latest") == card.entry.revision


def test_a_sample_that_cannot_be_made_is_said(make_page, workspace, window, qtbot):
    page = make_page()
    create(workspace, "sample")
    qtbot.mouseClick(page.first_steps.sample_button, LEFT)
    assert "sample" in window.info_bar.sentence.text()
    assert page.first_steps.sample_button.isEnabled()


def test_removing_asks_first_and_moves_to_the_trash(make_page, workspace, window, qtbot, dialog):
    create(workspace)
    page = make_page()
    card = page.shelf_view.cards[0]
    qtbot.mouseClick(card.remove_button, LEFT)
    asked = dialog("Remove")
    assert asked.windowTitle() == "Remove “Acme Guidelines” (acme) from the library?"
    assert "Acme Guidelines" in asked.windowTitle()
    asked.reject()
    assert [entry.name for entry in workspace.entries()] == ["acme"]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    qtbot.mouseClick(dialog("Remove").primary, LEFT)
    assert workspace.entries() == ()
    assert list((workspace.home / "trash").iterdir())
    assert window.said == [("removed", "acme")]
    assert page.first_steps.isVisible()


def test_a_hidden_page_looks_again_only_when_one_comes_back(make_page, workspace):
    page = make_page()
    page.hide()
    create(workspace)
    page.refresh(Changes.LIBRARY)
    assert page.shelf_view.cards == []
    page.show()
    assert [card.entry.name for card in page.shelf_view.cards] == ["acme"]


def test_without_git_it_says_what_to_install_and_text_can_be_read(
    make_page, workspace, window, monkeypatch, qtbot
):
    create(workspace).work()
    workspace.close()
    with monkeypatch.context() as emptied:
        emptied.setenv("PATH", "")
        page = make_page()
        view = page.shelf_view
        assert view.notice.isVisible()
        assert "Git" in view.notice.sentence.text()
        assert view.notice.hint.text()
        assert not view.new_button.isEnabled()
        assert not view.import_button.isEnabled()
        (card,) = view.cards
        assert "Acme Guidelines" in words_of(card)
        assert card.open_button.isEnabled()
        page.new_guidelines()
        assert "Git" in window.info_bar.sentence.text()
    qtbot.mouseClick(view.notice.action_button, LEFT)
    assert not view.notice.isVisible()
    assert view.new_button.isEnabled()
    assert view.cards[0].open_button.isEnabled()


def test_without_git_an_empty_library_says_so_as_well(make_page, monkeypatch):
    monkeypatch.setenv("PATH", "")
    page = make_page()
    assert page.shelf_view.notice.isVisible()
    assert not page.first_steps.isVisible()


def test_everything_has_a_name(make_page, workspace, window):
    create(workspace)
    page = make_page()
    assert list(unnamed(window)) == []
    assert duplicate_mnemonics(window) == {}
    card = page.shelf_view.cards[0]
    assert accessible_name(card) == "Acme Guidelines, Acme"
    assert accessible_name(card.open_button) == "Open Acme Guidelines"


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_it_can_be_drawn_in_every_theme(make_page, workspace, window, themed, look, screenshot):
    themed(look, 1.5 if look == "contrast" else 1.0)
    create(workspace)
    page = make_page()
    page.shelf_view.cards[0].setFocus()
    assert not screenshot(window, f"library-{look}").isNull()
