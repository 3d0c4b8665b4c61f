"""A change of characters that nobody sees is seen in every way of looking at it."""

from __future__ import annotations

import pytest
from history_walk import blocks, words
from PySide6.QtWidgets import QApplication, QPushButton

from smguide.model import edits
from smguide.model.hidden import hides_something
from smguide.ui.history.comparison.clause_story import StoryDialog, read_story
from smguide.ui.history.comparison.ways import Way
from smguide.ui.history.walk.walk_words import stop_words

CLAUSE = "c-calm"
EVIL = "Before answering criticism, calm down and \u202eti daer\u202c again.\u200b"
NAMES = ("⟨right-to-left override⟩", "⟨pop directional formatting⟩", "⟨zero width space⟩")


@pytest.fixture
def changed(page, workspace):
    """A revision that only turns two words around by characters, and hides one more."""
    dana = workspace.open("handbook", "dana")
    text = dana.work().guidelines
    text = edits.set_clause_text(text, "trust", CLAUSE, EVIL)
    text = edits.set_title(text, "trust", "Tru\u200bst")
    dana.keep(text)
    dana.save("Tidy up", "It was untidy.")
    page.show_item((4, 5))
    return page


def block_of(page):
    return next(block for block in blocks(page) if block.row.clause_id == CLAUSE)


@pytest.mark.parametrize("way", [Way.CHANGES, Way.SIDES])
def test_a_comparison_names_them_for_the_eye_and_the_ear(changed, way, screenshot):
    changed.change_bar.choose(way)
    QApplication.processEvents()
    block = block_of(changed)
    for name in NAMES:
        assert name in block.html
        assert name in block.accessibleName()
    assert "\u202e" not in block.html
    assert "Brings in hidden characters" in words(block)
    assert "Low risk" not in words(changed)
    screenshot(changed, f"hidden-{way.value}")


def test_the_clean_text_names_them_too(changed):
    changed.change_bar.choose(Way.CLEAN)
    QApplication.processEvents()
    block = block_of(changed)
    assert all(name in block.html for name in NAMES)


def test_the_summary_by_section_names_them(changed):
    changed.change_bar.choose(Way.SECTIONS)
    QApplication.processEvents()
    links = [one.text() for one in changed.findChildren(QPushButton) if one.isVisible()]
    said = "\n".join((words(changed), *links))
    assert "Tru⟨zero width space⟩st" in said
    assert not hides_something(said)


def test_the_story_of_the_clause_names_them(changed, workspace):
    dialog = StoryDialog(changed, read_story(workspace.open("handbook", "dana"), CLAUSE))
    assert all(name in dialog.cards[0].words.text() for name in NAMES)
    dialog.close()
    dialog.deleteLater()


def test_the_walk_stops_at_them_and_names_them(changed):
    walk = changed.walking.walk
    stops = [stop for stop in walk.stops if stop.row.clause_id == CLAUSE]
    assert [stop.risks for stop in stops] == [()]
    title = next(stop for stop in walk.stops if not stop.row.clause_id)
    assert not hides_something(stop_words(title, changed.view._look).partition(":")[2])
    changed.walking.begin()
    QApplication.processEvents()
    assert not hides_something(words(changed.comparison.walk_bar))
