"""The catalogue of kinds, by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smguide.model import edits
from smguide.model.kinds import section_kinds
from smguide.sample import sample_guidelines
from smguide.ui.accessibility import unnamed
from smguide.ui.write.catalogue import AddSectionDialog
from smguide.ui.write.catalogue_list import KindRole


@pytest.fixture
def guidelines():
    sample = sample_guidelines(date(2026, 3, 2))
    return edits.mark_absent(sample, "political", "we never post on politics.")


@pytest.fixture
def dialog(show, guidelines):
    window = show(QWidget(), 1200, 800)
    made = AddSectionDialog(window, guidelines)
    made.open()
    yield made
    made.reject()


def lines(dialog):
    items = dialog.catalogue.view.items
    return [items.item(n) for n in range(items.rowCount())]


def type_and_search(dialog, qtbot, words):
    qtbot.keyClicks(dialog.catalogue.search, words)
    dialog.catalogue.search.find_now()


def choose(dialog, kind):
    line = next(n for n, item in enumerate(lines(dialog)) if item.data(KindRole.KIND) == kind)
    dialog.catalogue.view.setCurrentIndex(dialog.catalogue.view.items.index(line, 0))


def test_all_kinds_are_offered_by_chapter(dialog):
    chapters = [item.text() for item in lines(dialog) if item.data(KindRole.KIND) is None]
    assert chapters[0] == "Why and for whom"
    assert len(chapters) == 8
    assert len(lines(dialog)) - 8 == len(section_kinds())
    heads = [item for item in lines(dialog) if item.data(KindRole.KIND) is None]
    assert not any(item.isSelectable() for item in heads)


def test_all_of_it_has_a_name_for_the_ear(dialog):
    assert list(unnamed(dialog)) == []


def test_what_is_not_there_yet_is_chosen_first(dialog, guidelines):
    assert dialog.catalogue.kind.id not in {s.kind for s in guidelines.sections}


def test_one_types_goes_down_and_enter_adds(dialog, qtbot):
    type_and_search(dialog, qtbot, "people we want")
    assert dialog.catalogue.kind.id == "stakeholders"
    best = lines(dialog)
    qtbot.keyClick(dialog.catalogue.search, Qt.Key.Key_Down)
    assert dialog.catalogue.view.hasFocus()
    assert dialog.catalogue.kind.id == best[1].data(KindRole.KIND)
    with qtbot.waitSignal(dialog.submitted):
        qtbot.keyClick(dialog.catalogue.view, Qt.Key.Key_Return)


def test_enter_in_the_search_adds_the_best(dialog, qtbot):
    qtbot.keyClicks(dialog.catalogue.search, "moderation")
    with qtbot.waitSignal(dialog.submitted):
        qtbot.keyClick(dialog.catalogue.search, Qt.Key.Key_Return)
    assert dialog.catalogue.kind.id == "moderation"


def test_a_kind_is_found_by_what_others_call_it(dialog, qtbot):
    type_and_search(dialog, qtbot, "channel register")
    assert dialog.catalogue.kind.id == "channels"
    dialog.catalogue.search.clear()
    dialog.catalogue.search.find_now()
    assert len(lines(dialog)) > len(section_kinds())


def test_the_preview_shows_text_examples_and_form(dialog):
    choose(dialog, "channels")
    kind, preview = section_kinds()["channels"], dialog.catalogue.preview
    assert preview.title.text() == kind.title
    assert kind.template_clauses[0].text("text") in preview.text.text()
    assert kind.examples[0][0] in preview.examples.text()
    assert "Channels" in preview.form.text()
    assert kind.covers[0] in preview.covers.text()


def test_what_is_there_is_said_and_shown(dialog, qtbot, guidelines):
    choose(dialog, "channels")
    section = guidelines.sections_of("channels")[0]
    assert section.title in dialog.catalogue.preview.state.text()
    assert not dialog.not_applicable.isEnabled()
    item = next(i for i in lines(dialog) if i.data(KindRole.KIND) == "channels")
    assert item.accessibleText().endswith("there")
    with qtbot.waitSignal(dialog.visited) as told:
        dialog.show_there.click()
    assert told.args == [section.id]


def test_what_was_left_out_says_why(dialog):
    choose(dialog, "political")
    assert "we never post on politics." in dialog.catalogue.preview.state.text()
    assert dialog.not_applicable.isEnabled()
    assert not dialog.show_there.isVisible()


def test_nothing_found_adds_nothing_and_says_what_to_do(dialog, qtbot):
    type_and_search(dialog, qtbot, "zzzz")
    assert not dialog.primary.isEnabled()
    assert dialog.catalogue.preview.title.text() == "Nothing fits"
    told = []
    dialog.submitted.connect(lambda: told.append(True))
    qtbot.keyClick(dialog.catalogue.search, Qt.Key.Key_Return)
    assert not told


@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.0), ("contrast", 2.0)])
def test_it_fits_the_window_in_every_look(show, themed, screenshot, guidelines, theme, scale):
    themed(theme, scale)
    window = show(QWidget(), 1280, 720)
    dialog = AddSectionDialog(window, guidelines)
    dialog.open()
    screenshot(dialog, f"catalogue-{theme}-{scale}")
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    assert dialog.primary.visibleRegion().boundingRect() == dialog.primary.rect()
    dialog.reject()
