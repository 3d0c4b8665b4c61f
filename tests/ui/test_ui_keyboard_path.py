"""Writing without a mouse: keys only, sent to whatever has the keyboard, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from window_walk import copied, settled

from smguide.sample import NAME
from smguide.ui.accessibility import accessible_name
from smguide.ui.app import build
from smguide.ui.write.clause_editor import ClauseEditor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(qapp, sample_library, tmp_path, qtbot):
    built = build(qapp, copied(sample_library, tmp_path / "home"), at_once=True)
    built.window.resize(1280, 800)
    with qtbot.waitExposed(built.window):
        built.window.show()
    built.window.activateWindow()
    built.window.open_guidelines(NAME, "imogen")
    settled()
    yield built
    built.close()
    built.window.deleteLater()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """As the system does it: to the window, which knows where the keyboard is."""
    window = QApplication.activeWindow() or QApplication.activeModalWidget() or main_window()
    window.activateWindow()
    settled()
    QTest.keyClick(window.windowHandle(), key, modifiers)
    settled()


def main_window():
    """Where the system puts the keyboard when a dialog is gone; offscreen there is no system."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow))


def write(words):
    for letter in words:
        press(letter)


def to_pane(name):
    """F6 until the keyboard is in the part of the window of that name."""
    for _ in range(8):
        press(Qt.Key.Key_F6)
        part = QApplication.focusWidget()
        while part is not None:
            if name in (part.accessibleName(), part.property("pane")):
                return
            part = part.parentWidget()
    raise AssertionError(f"F6 does not lead to “{name}”")


def test_f6_and_tab_lead_to_a_clause_and_bold_words_are_written(program):
    page = program.window.page("write")
    to_pane("The section")
    page_of_clauses = page.sheet.clauses.blocks
    for _ in range(30):
        if any(block.editor.hasFocus() for block in page_of_clauses):
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_B, CTRL)
    write("Ask")
    press(Qt.Key.Key_B, CTRL)
    write(" first. ")
    after = page.session.guidelines
    assert "**Ask** first. " in after.sections[0].clauses[0].text


def test_words_are_found_and_the_window_fits_by_keys(program):
    press(Qt.Key.Key_F, CTRL)
    found = program.window.page("write")._find
    assert found.isVisible()
    assert found.height() <= program.window.height()
    write("post")
    QTest.qWait(400)
    assert found.model.rowCount() > 3
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert not found.isVisible()


def open_section(program, section):
    """The section chosen in the outline, with the keyboard."""
    page = program.window.page("write")
    to_pane("Sections")
    press(Qt.Key.Key_Home)
    for _ in range(len(page.session.guidelines.outline)):
        if page.sheet.section == section:
            return page
        press(Qt.Key.Key_Down)
    raise AssertionError(f"no way to “{section}”")


def tab_to(reached):
    """Tab until the keyboard is where it should be; returns the widget."""
    for _ in range(150):
        focus = QApplication.focusWidget()
        if focus is not None and reached(focus):
            return focus
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not lead there")


def called(name):
    def reached(widget):
        called = widget.accessibleName() or accessible_name(widget)
        return called.removesuffix(", needed") == name

    return reached


def to_an_empty_clause(program, section):
    """Behind the first clause of a section, a new one."""
    page = open_section(program, section)
    to_pane("The section")
    tab_to(lambda widget: isinstance(widget, ClauseEditor))
    press(Qt.Key.Key_End, CTRL)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    return page


def clause_texts(page, section):
    return [clause.text for clause in page.session.guidelines.section(section).clauses]


def test_a_list_is_written(program):
    page = to_an_empty_clause(program, "tone")
    write("Be kind")
    press(Qt.Key.Key_L, CTRL | SHIFT)
    press(Qt.Key.Key_Return)
    write("Be brief")
    assert "- Be kind\n- Be brief" in clause_texts(page, "tone")


def test_a_table_grows_by_a_row_at_its_end(program):
    page = to_an_empty_clause(program, "tone")
    press(Qt.Key.Key_T, CTRL | SHIFT)
    write("Who")
    lines = clause_texts(page, "tone")[1].splitlines()
    for _ in range((len(lines) - 1) * (lines[0].count("|") - 1)):
        press(Qt.Key.Key_Tab)
    write("Ana")
    text = clause_texts(page, "tone")[1]
    assert text.startswith("| Who")
    assert text.splitlines()[-1].startswith("| Ana")
    assert len(text.splitlines()) == len(lines) + 1


def test_words_become_a_link(program):
    page = to_an_empty_clause(program, "tone")
    write("our rules")
    press(Qt.Key.Key_Home, SHIFT)
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_A, CTRL)
    write("https://acme.example/rules")
    press(Qt.Key.Key_Return)
    assert "[our rules](https://acme.example/rules)" in clause_texts(page, "tone")


def test_a_section_is_added_moved_and_renamed(program):
    page = open_section(program, "tone")
    before = [section.id for section in page.session.guidelines.sections]
    press(Qt.Key.Key_Insert)
    write("accessib")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    added = page.sheet.section
    assert page.session.guidelines.section(added).kind == "accessibility"
    place = outline_of(page).index(added)
    to_pane("Sections")
    press(Qt.Key.Key_Up, ALT)
    assert outline_of(page).index(added) == place - 1
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_A, CTRL)
    write("For everybody")
    press(Qt.Key.Key_Return)
    assert page.session.guidelines.section(added).title == "For everybody"
    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert outline_of(page) == before


def outline_of(page):
    return [section.id for section in page.session.guidelines.sections]


def test_a_line_and_a_person_who_is_new_are_filled_in(program):
    page = open_section(program, "purpose")
    to_pane("The section")
    tab_to(called("Purpose in one sentence"))
    press(Qt.Key.Key_A, CTRL)
    write("To be of use")
    tab_to(called("Accountable for the programme"))
    press(Qt.Key.Key_A, CTRL)
    write("Nuria Vidal")
    press(Qt.Key.Key_Return)
    facts = page.session.guidelines.section("purpose").facts
    assert facts["statement"] == "To be of use"
    people = page.session.guidelines.section("people").facts["people"]
    added = next(person for person in people if person["name"] == "Nuria Vidal")
    assert facts["accountable"] == added["id"]


def test_an_answer_a_length_of_time_and_words_are_filled_in(program):
    page = open_section(program, "disclosure")
    to_pane("The section")
    tab_to(called("Add to These are not enough"))
    write("#sp")
    press(Qt.Key.Key_Return)
    tab_to(called("How we sign"))
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    tab_to(called("Put right within"))
    press(Qt.Key.Key_A, CTRL)
    write("36")
    press(Qt.Key.Key_Tab)
    write("hours")
    facts = page.session.guidelines.section("disclosure").facts
    assert facts["weak_tags"][-1] == "#sp"
    assert facts["byline"] == "name"
    assert facts["correct_within"].startswith("PT36H")


def test_a_finding_is_gone_to_and_accepted_with_a_reason(program):
    page = program.window.page("write")
    page.session.look_now()
    settled()
    to_pane("Sections")
    press(Qt.Key.Key_F8)
    finding = page.session.told[0]
    assert page.sheet.section == finding.section
    to_pane("To look at")
    tab_to(called(f"Accept: {finding.sentence}"))
    press(Qt.Key.Key_Space)
    write("Agreed with Legal.")
    tab_to(called("Accept"))
    press(Qt.Key.Key_Space)
    accepted = page.session.guidelines.waivers[-1]
    assert accepted["because"] == "Agreed with Legal."
    assert accepted["check"] == finding.check


def test_words_are_replaced_everywhere_and_that_is_undone(program):
    page = program.window.page("write")
    before = page.session.guidelines
    press(Qt.Key.Key_F, CTRL)
    write("social media")
    QTest.qWait(400)
    places = page._find.model.rowCount()
    tab_to(called("Replace by"))
    write("the networks")
    tab_to(called(page._find.replace.text()))
    press(Qt.Key.Key_Space)
    changed = page.session.guidelines
    assert places > 3
    assert "social media" not in words_of(changed)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert not page._find.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert page.session.guidelines == before
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert page.session.guidelines == changed


def words_of(guidelines):
    return " ".join(clause.text for s in guidelines.sections for clause in s.clauses).casefold()


def test_a_revision_is_saved_with_what_and_why(program):
    page = to_an_empty_clause(program, "tone")
    write("Say sorry early.")
    count = len(program.window.desk.history())
    press(Qt.Key.Key_S, CTRL)
    press(Qt.Key.Key_A, CTRL)
    write("Sorry comes early")
    tab_to(lambda widget: widget is page.saving.dialog.fields.reason)
    press(Qt.Key.Key_A, CTRL)
    write("Readers waited.")
    tab_to(lambda widget: widget is page.saving.dialog.primary)
    press(Qt.Key.Key_Space)
    saved = program.window.desk.history()
    assert len(saved) == count + 1
    newest = max(saved, key=lambda revision: revision.number)
    assert (newest.summary, newest.reason) == ("Sorry comes early", "Readers waited.")
