"""Matrices, steps, words to copy and tables on the Write screen, worked with keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smguide.model import edits
from smguide.model.kinds import section_kinds
from smguide.model.record import Record
from smguide.ui.accessibility import unnamed
from smguide.ui.write.views.card import ViewCard

KEY = Qt.Key
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def on(window, sample):
    """Go to the section of a kind in the sample, added where it is not there."""

    def go(kind):
        page = window.page
        if not page.session.guidelines.sections:
            page.show_desk(sample)
        if not page.session.guidelines.sections_of(kind):
            section = section_kinds()[kind].new_section(kind)
            page.session.edit("", (), lambda g: edits.add_section(g, section))
        page.choose(page.session.guidelines.sections_of(kind)[0].id)
        card = next(part for part in page.sheet.parts if isinstance(part, ViewCard))
        return page, card.view

    return go


def rows(page, kind, key):
    return page.session.guidelines.sections_of(kind)[0].facts.records(key)


def test_enter_in_an_empty_cell_begins_a_plan_and_opens_its_form(on):
    page, view = on("purpose-goals")
    QAbstractItemModelTester(view.matrix, FATAL, view)
    before = rows(page, "purpose-goals", "plans")
    empty = next(
        view.matrix.index(r, c)
        for r in range(view.matrix.rowCount())
        for c in range(view.matrix.columnCount())
        if view.matrix.cell(view.matrix.index(r, c)) is None
    )
    goal, audience = view.matrix.heading(empty)
    view.setFocus()
    view.setCurrentIndex(empty)
    QTest.keyClick(view, KEY.Key_Return)
    made = rows(page, "purpose-goals", "plans")
    assert len(made) == len(before) + 1
    assert (made[-1].text("goal"), made[-1].text("audience")) == (goal.value, audience.value)
    focus = page.window().focusWidget()
    assert focus is not None
    assert focus is not view
    assert view.matrix.index(empty.row(), empty.column()).data() == "0 of 4"
    page.session.undo_stack.undo()
    assert rows(page, "purpose-goals", "plans") == before


def test_space_lets_somebody_sign_in_and_undo_takes_it_back(on):
    page, view = on("channels")
    QAbstractItemModelTester(view.matrix, FATAL, view)
    index = next(
        view.matrix.index(r, 0)
        for r in range(view.matrix.rowCount())
        if view.matrix.cell(view.matrix.index(r, 0)) is None
    )
    person, _channel = view.matrix.heading(index)
    before = rows(page, "channels", "channels")
    view.setFocus()
    view.setCurrentIndex(index)
    QTest.keyClick(view, KEY.Key_Space)
    assert person.value in rows(page, "channels", "channels")[0].texts("administrators")
    assert "signs in" in index.data(Qt.ItemDataRole.AccessibleTextRole).casefold()
    QTest.keyClick(view, KEY.Key_Space)
    assert person.value not in rows(page, "channels", "channels")[0].texts("administrators")
    page.session.undo_stack.undo()
    page.session.undo_stack.undo()
    assert rows(page, "channels", "channels") == before


def test_a_wording_is_copied_as_it_stands(on, qtbot):
    page, view = on("disclosure")
    line = view.lines[0]
    qtbot.mouseClick(line.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == line.words
    assert line.words == rows(page, "disclosure", "wordings")[0].text("text")
    assert line.copy.text() == "Copied"


def test_a_step_is_moved_on_by_keys(on):
    page, view = on("programme")
    assert len(view.cards) == 6
    view.cards[0].state.setFocus()
    QTest.keyClick(view.cards[0].state, KEY.Key_Down)
    assert rows(page, "programme", "steps")[0].text("state") != "not-started"
    assert view.cards[0].state.hasFocus()


def test_the_triage_is_a_table_whose_lines_open(on):
    page, view = on("tone-feedback")
    triage = rows(page, "tone-feedback", "triage")
    assert view.model().rowCount() == len(triage)
    assert view.model().index(0, 1).data() == triage[0].text("looks_like")
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, KEY.Key_Return)
    assert page.window().focusWidget() is not view


def test_without_rows_it_says_what_fills_it(on):
    page, _view = on("disclosure")
    section = page.session.guidelines.sections_of("disclosure")[0].id
    page.session.edit("", (), lambda g: edits.set_fact(g, section, ("wordings",), None))
    card = next(part for part in page.sheet.parts if isinstance(part, ViewCard))
    assert not card.nothing.isHidden()
    assert card.view.isHidden()


@pytest.mark.parametrize(
    "kind", ["purpose-goals", "channels", "disclosure", "programme", "tone-feedback"]
)
def test_every_look_has_names_and_can_be_seen(on, kind, screenshot, themed, qtbot):
    page, view = on(kind)

    def is_seen():
        page.sheet.ensureWidgetVisible(view)
        return not view.visibleRegion().isEmpty()

    assert list(unnamed(view)) == []
    for name, scale in (("light", 1.0), ("dark", 2.0)):
        themed(name, scale)
        qtbot.waitUntil(is_seen)
        screenshot(page.window(), f"view-{kind}-{name}-{scale:.0f}")


def test_odd_facts_do_no_harm(on):
    page, _view = on("channels")
    section = page.session.guidelines.sections_of("channels")[0].id
    for odd in ((1, "x", Record({"administrators": 3, "owner": ("a",)})), "text", 7):
        page.session.edit("", (), lambda g, v=odd: edits.set_fact(g, section, ("channels",), v))
    assert page.sheet.section == section
