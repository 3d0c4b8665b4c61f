"""The Write screen, driven as a person drives it, over a real workspace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QDialog, QLabel, QToolButton

from smguide.checks.finding import Finding, Severity
from smguide.errors import DiskFull, NotAllowed
from smguide.model import edits
from smguide.model.guidelines import Maturity, Section
from smguide.model.record import freeze_record
from smguide.store.drafts import DraftBox
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.theme import apply_theme, load_theme
from smguide.ui.write.bar import ago, to_look_at
from smguide.ui.write.facts import FactsCard
from smguide.ui.write.save_parts import found_in_words
from smguide.workspace import Changes, Workspace

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def first_section(page):
    return page.session.guidelines.sections[0]


def clause_texts(page):
    return [c.text for c in page.session.guidelines.section(page.sheet.section).clauses]


def write_into(page, number=0):
    editor = page.sheet.clauses.blocks[number].editor
    editor.put_caret(-1)
    return editor


def facts_form(page):
    return next(part for part in page.sheet.parts if isinstance(part, FactsCard)).form


def shown_titles(page):
    return [row.title for row in page.outline.model.rows]


# Showing


def test_a_desk_is_shown_with_its_first_section(page):
    assert page.bar.title.text() == "Acme Guidelines"
    assert page.bar.pill.text() == "Work in progress · revision 1"
    assert page.sheet.header.title.text() == first_section(page).title
    assert len(page.sheet.clauses.blocks) == len(first_section(page).clauses)
    assert page.bar.compare.text() == "Compare with revision 1"


def test_showing_every_section_changes_nothing(window, sample):
    window.page.show_desk(sample)
    begun = window.page.session.guidelines
    for section in begun.sections:
        window.page.choose(section.id)
        QTest.qWait(1)
    assert window.page.session.guidelines is begun
    assert window.page.session.undo_stack.count() == 0


def test_everything_the_keyboard_reaches_has_a_name(window, sample):
    window.page.show_desk(sample)
    for section in window.page.session.guidelines.sections:
        window.page.choose(section.id)
        QTest.qWait(1)
        found = [(type(w).__name__, w.objectName()) for w in unnamed(window.page)]
        assert found == [], section.kind
        assert duplicate_mnemonics(window.page) == {}


# Clauses


def test_typing_changes_the_draft_and_undo_takes_it_back(page, qtbot):
    before = clause_texts(page)[0]
    editor = write_into(page)
    qtbot.keyClicks(editor, " More.")
    assert clause_texts(page)[0] == f"{before} More."
    page.session.undo_stack.undo()
    assert clause_texts(page)[0] == before
    assert editor.text() == before


def test_other_clauses_keep_their_very_bytes(page, qtbot):
    before = page.session.guidelines.sections[0].clauses[1:]
    qtbot.keyClicks(write_into(page), "x")
    after = page.session.guidelines.sections[0].clauses[1:]
    assert all(a is b for a, b in zip(before, after, strict=True))


def test_enter_twice_at_the_end_begins_another_clause(page, qtbot):
    before = clause_texts(page)
    editor = write_into(page)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert clause_texts(page) == [before[0], "", *before[1:]]
    assert page.sheet.clauses.blocks[1].editor.hasFocus()


def test_backspace_in_an_empty_clause_takes_it_away(page, qtbot):
    before = clause_texts(page)
    page.sheet.clauses.add.click()
    assert clause_texts(page) == [*before, ""]
    empty = page.sheet.clauses.blocks[-1].editor
    assert empty.hasFocus()
    qtbot.keyClick(empty, Qt.Key.Key_Backspace)
    assert clause_texts(page) == before
    assert page.sheet.clauses.blocks[-1].editor.hasFocus()


def test_bold_by_key_marks_the_chosen_words(page, qtbot):
    editor = write_into(page)
    editor.selectAll()
    before = editor.text()
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert clause_texts(page)[0] == f"**{before}**"


def test_a_link_is_asked_for_and_written(page, qtbot):
    editor = write_into(page)
    editor.selectAll()
    before = editor.text()
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL)
    dialog = page.sheet.clauses._questions.dialog
    dialog.primary.click()
    assert dialog.problem.text()
    dialog.body.setText("https://acme.example/a b")
    dialog.primary.click()
    assert clause_texts(page)[0] == f"[{before}](https://acme.example/a%20b)"


def test_lists_go_on_with_enter_and_end_with_another(page, qtbot):
    page.sheet.clauses.add.click()
    editor = page.sheet.clauses.blocks[-1].editor
    qtbot.keyClicks(editor, "- one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert clause_texts(page)[-1] == "- one\n- two"


def test_clauses_move_by_key_and_keep_the_keyboard(page, qtbot):
    before = clause_texts(page)
    editor = write_into(page)
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    assert clause_texts(page)[:2] == [before[1], before[0]]
    assert page.sheet.clauses.blocks[1].editor is editor
    assert editor.hasFocus()


def test_arrows_go_from_clause_to_clause(page, qtbot):
    editor = write_into(page)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert page.sheet.clauses.blocks[1].editor.hasFocus()


def test_a_clause_is_settled_and_put_on_trial(page):
    write_into(page)
    menu = page.sheet.clauses._menu
    menu.choices[Maturity.SETTLED].trigger()
    block = page.sheet.clauses.blocks[0]
    assert block.pill.isVisible()
    assert block.pill.text() == "Settled"
    menu.choices[Maturity.TRIAL].trigger()
    dialog = page.sheet.clauses._questions.dialog
    assert isinstance(dialog.body, QDateEdit)
    dialog.primary.click()
    clause = page.session.guidelines.sections[0].clauses[0]
    assert clause.maturity is Maturity.TRIAL
    assert clause.trial_until is not None


def test_a_reason_is_written_below_its_clause(page, qtbot):
    page.sheet.clauses.add.click()
    block = page.sheet.clauses.blocks[-1]
    assert not block.why.isVisible()
    qtbot.keyClick(block.editor, Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert block.why.hasFocus()
    qtbot.keyClicks(block.why, "Because")
    assert page.session.guidelines.sections[0].clauses[-1].why == "Because"


def test_reasons_can_be_put_away(page):
    page.sheet.header.reasons.click()
    assert not any(block.why.isVisible() for block in page.sheet.clauses.blocks)
    page.sheet.header.reasons.click()
    assert any(block.why.isVisible() for block in page.sheet.clauses.blocks if block.clause.why)


# The outline


def test_sections_move_by_key_and_come_back_with_undo(page, qtbot):
    before = shown_titles(page)
    page.outline.view.setFocus()
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Down, ALT)
    assert shown_titles(page)[:2] == [before[1], before[0]]
    assert page.outline.present.title == before[0]
    page.session.undo_stack.undo()
    assert shown_titles(page) == before


def test_levels_go_in_and_out(page, qtbot):
    second = page.session.guidelines.sections[1].id
    page.choose(second)
    page.outline.view.setFocus()
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Right, ALT)
    assert page.outline.present.number == "1.1"
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Left, ALT)
    assert page.outline.present.number == "2"


def test_a_removed_section_comes_back(page, qtbot):
    before = page.session.guidelines
    page.outline.view.setFocus()
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Delete)
    assert len(page.session.guidelines.sections) == len(before.sections) - 1
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_the_title_on_the_page_renames_too(page, qtbot):
    page.sheet.edit_title()
    qtbot.keyClicks(page.sheet.header.title, "Why we are here")
    assert shown_titles(page)[0] == "Why we are here"
    qtbot.keyClick(page.sheet.header.title, Qt.Key.Key_Return)
    assert page.sheet.clauses.blocks[0].editor.hasFocus()


def test_a_section_is_added_from_the_catalogue(page, qtbot):
    count = len(page.session.guidelines.sections)
    page.outline.add.click()
    dialog = page.dialogs.dialog
    qtbot.keyClicks(dialog.catalogue.search, "own")
    qtbot.keyClick(dialog.catalogue.search, Qt.Key.Key_Return)
    assert dialog.catalogue.kind is not None
    chosen = dialog.catalogue.kind.id
    dialog.submitted.emit()
    section = page.session.guidelines.section(page.sheet.section)
    assert section.kind == chosen
    assert len(page.session.guidelines.sections) == count + 1
    assert page.session.guidelines.sections[1] is section


def test_nothing_found_in_the_catalogue_adds_nothing(page, qtbot):
    page.outline.add.click()
    dialog = page.dialogs.dialog
    qtbot.keyClicks(dialog.catalogue.search, "zzzz")
    dialog.catalogue.search.searched.emit("zzzz")
    assert not dialog.primary.isEnabled()
    dialog.reject()


def test_a_kind_is_left_out_with_a_reason_and_added_after_all(page, qtbot):
    section = first_section(page)
    page.outline.actions_by_id["leave-out"].trigger()
    dialog = page.dialogs.dialog
    dialog.primary.click()
    assert dialog.problem.text()
    qtbot.keyClicks(dialog.body, "We have none")
    dialog.primary.click()
    assert page.session.guidelines.absent[0].because == "We have none"
    assert page.middle.currentWidget() is page.absence
    qtbot.keyClicks(page.absence.because, "!")
    assert "!" in page.session.guidelines.absent[0].because
    page.absence.add.click()
    assert page.session.guidelines.absent == ()
    assert page.session.guidelines.section(page.sheet.section).kind == section.kind


def test_without_sections_the_page_says_how_to_begin(window, workspace):
    from write_values import ANA

    window.page.show_desk(workspace.create("bare", title="Bare", template="empty", founder=ANA))
    for section in window.page.session.guidelines.sections:
        window.page.outline.wanted.emit("remove", section.id)
    assert window.page.middle.currentWidget() is window.page.empty
    window.page.empty.button.click()
    assert window.page.dialogs.dialog is not None
    window.page.dialogs.dialog.reject()


# Findings


def test_show_me_goes_to_the_clause(page, qtbot):
    last = page.session.guidelines.sections[-1]
    text = "Ask [Name of contact] first."
    page.session.edit(
        "x", (), lambda g: edits.set_clause_text(g, last.id, last.clauses[0].id, text)
    )
    page.session.look_now()
    card = next(c for c in page.findings.cards if c.finding.section == last.id)
    assert "to check" in page.outline.model.rows[-1].spoken
    card.show_me.click()
    assert page.sheet.section == last.id
    assert page.sheet.clauses.blocks[0].editor.hasFocus()


def test_show_me_goes_to_the_field_and_says_there_what_is_wrong(window, sample):
    page = window.page
    page.show_desk(sample)
    channels = page.session.guidelines.sections_of("channels")[0].id
    place = ("channels", 0, "owner")
    page.session.edit("x", (), lambda g: edits.set_fact(g, channels, place, "nobody"))
    page.session.look_now()
    card = next(c for c in page.findings.cards if c.finding.path == place)
    card.show_me.click()
    focus = page.sheet.focusWidget()
    assert focus.accessibleName().startswith("Owner")
    row = facts_form(page).row("channels").editor.cards[0].form.row("owner")
    assert row.problem.text() == "“nobody” is not listed anywhere."


def test_advice_is_listed_and_no_field_turns_red_for_it(page):
    facts = freeze_record({"reasons": ["others"]})
    section = Section("gate", "should-we-be-here", "Should we be here?", (), facts)
    page.session.edit("x", (), lambda g: edits.add_section(g, section))
    page.choose("gate")
    page.session.look_now()
    card = next(c for c in page.findings.cards if c.finding.check == "2-02")
    assert card.finding.severity is Severity.ADVICE
    row = facts_form(page).row("reasons")
    assert row.problem.text() == ""
    card.show_me.click()
    assert page.sheet.section == "gate"
    assert row.isAncestorOf(page.sheet.focusWidget())


# Facts and rules


def test_a_fact_is_a_step_of_undo_that_names_the_field(window, sample, qtbot):
    page = window.page
    page.show_desk(sample)
    page.choose(page.session.guidelines.sections_of("purpose-goals")[0].id)
    form = facts_form(page)
    before = page.session.guidelines
    qtbot.keyClicks(form.row("statement").editor, "x")
    assert page.session.undo_stack.undoText() == "changing “Purpose in one sentence”"
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_rules_are_moved_removed_and_changed(window, sample):
    page = window.page
    page.show_desk(sample)
    section = page.session.guidelines.sections_of("approval-workflow")[0].id
    page.choose(section)
    card = page.sheet.parts[0]

    def names():
        facts = page.session.guidelines.section(section).facts
        return [rule.text("name") for rule in facts.records("rules")]

    before, shown = names(), card.table.rowCount()
    card.table.setCurrentCell(1, 0)
    card.up.click()
    assert names() != before
    assert sorted(names()) == sorted(before)
    card.table.setCurrentCell(0, 0)
    card.drop.click()
    assert card.table.rowCount() == shown - 1
    page.session.undo_stack.undo()
    page.session.undo_stack.undo()
    assert names() == before


def test_a_rule_is_renamed_in_its_dialog(window, sample, qtbot):
    page = window.page
    page.show_desk(sample)
    section = page.session.guidelines.sections_of("approval-workflow")[0].id
    page.choose(section)
    page.sheet.parts[0].table.opened.emit(0)
    dialog = next(d for d in page.window().findChildren(QDialog) if d.isVisible())
    name = dialog.rule_form.form.row("name").editor
    name.selectAll()
    qtbot.keyClicks(name, "Another name")
    dialog.primary.click()
    rules = page.session.guidelines.section(section).facts.records("rules")
    assert "Another name" in [rule.text("name") for rule in rules]


# The draft and saving


def test_a_draft_is_kept_and_found_again(window, acme, workspace, qtbot):
    window.page.show_desk(acme)
    qtbot.keyClicks(write_into(window.page), " Kept.")
    with qtbot.waitSignal(window.page.session.kept, timeout=1_000):
        pass
    assert Changes.DRAFT in window.changes[-1]
    assert window.page.bar.draft.text().startswith("Draft kept")
    again = workspace.open("acme", "ana").work()
    assert again.guidelines == window.page.session.guidelines


def test_a_full_disk_is_said_once_and_nothing_is_lost(window, acme, qtbot, monkeypatch):
    window.page.show_desk(acme)

    def full(*_, **__):
        raise DiskFull("There is no room left on the disk.", "Make room; it is tried again.")

    with monkeypatch.context() as broken:
        broken.setattr(acme, "keep", full)
        qtbot.keyClicks(write_into(window.page), " Precious.")
        window.page.session.keep_now()
        assert "the disk is full" in window.page.guard.bar.sentence.text()
        assert window.page.bar.draft.text() == "Draft not kept yet"
        assert clause_texts(window.page)[0].endswith("Precious.")
    window.page.guard.bar.buttons["try"].click()
    assert window.page.guard.bar.isHidden()
    assert window.page.bar.draft.text().startswith("Draft kept")
    assert acme.work().guidelines == window.page.session.guidelines


def test_a_revision_is_saved_with_what_and_why(window, acme, qtbot):
    page = window.page
    page.show_desk(acme)
    qtbot.keyClicks(write_into(page), " Better.")
    page.bar.save.click()
    dialog = page.saving.dialog
    assert not dialog.primary.isEnabled()
    assert dialog.summary
    qtbot.keyClicks(dialog.fields.reason, "It was asked for")
    assert dialog.primary.isEnabled()
    dialog.primary.click()
    assert page.saving.dialog is None
    assert page.bar.pill.text() == "Work in progress · revision 2"
    assert page.bar.draft.text() == ""
    newest = acme.history(limit=1)[0]
    assert (newest.number, newest.reason) == (2, "It was asked for")
    assert acme.read("latest") == page.session.guidelines
    assert window.changes[-1] == Changes.DRAFT | Changes.REVISIONS
    assert not any(row.changed for row in page.outline.model.rows)


def test_without_a_change_there_is_nothing_to_save(page):
    page.save_revision()
    dialog = page.saving.dialog
    dialog.fields.summary.setText("What")
    dialog.fields.reason.typed.emit("Why")
    assert not dialog.primary.isEnabled()
    dialog.reject()


def test_why_it_was_not_saved_is_said_in_the_dialog(window, acme, qtbot, monkeypatch):
    page = window.page
    page.show_desk(acme)
    qtbot.keyClicks(write_into(page), " Mine.")
    page.save_revision()
    dialog = page.saving.dialog
    qtbot.keyClicks(dialog.fields.reason, "Mine")

    def refused(*_, **__):
        raise NotAllowed("Ana is not an author in this team.", "Ask an author to save this.")

    monkeypatch.setattr(acme, "save", refused)
    mine = page.session.guidelines
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.problem.text() == "Ana is not an author in this team. Ask an author to save this."
    assert dialog.primary.isEnabled()
    assert acme.work().guidelines == page.session.guidelines == mine
    dialog.reject()


def test_what_was_saved_meanwhile_is_shown_and_not_undone(window, acme, qtbot, tmp_path):
    page = window.page
    page.show_desk(acme)
    qtbot.keyClicks(write_into(page), " Mine.")
    with Workspace(acme._parts.repository.plumbing.command.home) as elsewhere:
        other = elsewhere.open(acme.name, acme.person)
        other._parts.drafts = DraftBox(tmp_path / "other-drafts")
        other.keep(replace(other.work().guidelines, organisation="Written meanwhile"))
        other.save("Meanwhile", "It was urgent")
    page.save_revision()
    dialog = page.saving.dialog
    qtbot.keyClicks(dialog.fields.reason, "Mine")
    dialog.primary.click()
    assert page.saving.dialog is None
    assert "now stands on top of it" in window.shell.info_bar.sentence.text()
    assert page.session.guidelines.organisation == "Written meanwhile"
    page.save_revision()
    qtbot.keyClicks(page.saving.dialog.fields.reason, "Mine")
    page.saving.dialog.primary.click()
    saved = acme.read("latest")
    assert saved.organisation == "Written meanwhile"
    assert any("Mine." in c.text for section in saved.sections for c in section.clauses)
    assert acme.revision_number("latest") == 3


def test_what_changed_since_is_marked_and_spoken(page, qtbot):
    qtbot.keyClicks(write_into(page), "x")
    row = page.outline.model.rows[0]
    assert row.changed
    assert "changed" in row.spoken


def test_comparing_opens_the_history(window, sample):
    window.page.show_desk(sample)
    window.page.bar.compare.click()
    place, what = window.asked[-1]
    assert place == "history"
    assert what == ("compare", sample.revision_number("in-force"), "draft")


def test_other_guidelines_open_at_their_first_section(page, sample):
    page.choose(page.session.guidelines.sections[-1].id)
    page.show_desk(sample)
    assert page.sheet.section == page.session.guidelines.sections[0].id
    page.choose(page.session.guidelines.sections[-1].id)
    page.show_desk(sample.act_as("imogen"))
    assert page.sheet.section == page.session.guidelines.sections[-1].id


def test_a_link_from_elsewhere_leads_to_a_clause(page):
    section = page.session.guidelines.sections[1]
    page.show_item((section.id, section.clauses[-1].id))
    assert page.sheet.section == section.id
    assert page.sheet.clauses.blocks[-1].editor.hasFocus()


def test_larger_type_is_worn_at_once(page, themed, qtbot):
    low = page.sheet.clauses.blocks[0].editor.height()
    themed("light", 2.0)
    qtbot.waitUntil(lambda: page.sheet.clauses.blocks[0].editor.height() > 1.5 * low)
    themed("light")
    qtbot.waitUntil(lambda: page.sheet.clauses.blocks[0].editor.height() == low)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_can_be_pictured(window, sample, themed, screenshot, theme):
    themed(theme)
    window.page.show_desk(sample)
    window.page.session.look_now()
    section = window.page.session.guidelines.sections_of("approval-workflow")[0].id
    window.page.choose(section)
    assert not screenshot(window.shell, f"write-{theme}").isNull()


def test_the_save_dialog_says_what_is_missing(window, acme, qtbot):
    page = window.page
    page.show_desk(acme)
    qtbot.keyClicks(write_into(page), " Better.")
    page.save_revision()
    dialog = page.saving.dialog
    assert dialog.missing.isVisible()
    assert dialog.missing.text() == "To save, say why it changed."
    listed = dialog.fields.changes
    assert listed.height() >= listed.layout().totalHeightForWidth(listed.width())
    assert all(label.isVisible() for label in listed.findChildren(QLabel))
    dialog.fields.summary.clear()
    assert dialog.missing.text() == "To save, say what changed and why."
    dialog.reject()
    page.session.undo_stack.setIndex(0)
    page.save_revision()
    assert page.saving.dialog.waits_for == "Nothing has changed, so there is nothing to save."
    page.saving.dialog.reject()


def test_empty_clauses_are_named_before_saving_and_hinder_nobody(window, acme, qtbot):
    page = window.page
    page.show_desk(acme)
    section = page.sheet.section
    title = page.session.guidelines.section(section).title
    number = len(page.sheet.clauses.blocks) + 1
    page.sheet.clauses.add_at_end()
    page.save_revision()
    dialog = page.saving.dialog
    assert dialog.fields.found.isVisible()
    named = dialog.fields.found.sentences.text().splitlines()
    assert named[0] == f"Clause {number} of “{title}” is empty."
    qtbot.keyClicks(dialog.fields.reason, "It was asked for")
    assert dialog.primary.isEnabled()
    dialog.reject()


def test_what_the_checks_found_is_counted_by_its_weight():
    errors = tuple(Finding("x", Severity.ERROR, "s", str(n), "") for n in range(2))
    warning = Finding("y", Severity.WARNING, "s", "w", "")
    assert found_in_words((*errors, warning)) == "2 things to correct, 1 thing to check"
    assert found_in_words(()) == ""


def test_the_tools_of_a_clause_cover_no_words(page):
    tools = page.sheet.clauses.tools
    for number, block in enumerate(page.sheet.clauses.blocks):
        write_into(page, number)
        QTest.qWait(1)
        bar = tools.geometry()
        for other in page.sheet.clauses.blocks:
            words = [other.editor, *([other.why] if other.why.isVisible() else [])]
            for part in words:
                corner = part.mapTo(page.sheet.clauses, part.rect().topLeft())
                assert not bar.intersects(part.rect().translated(corner)), (number, block)


def test_every_tool_of_a_clause_has_a_name_and_a_tip(page):
    buttons = page.sheet.clauses.tools.findChildren(QToolButton)
    assert [button.accessibleName() for button in buttons] == [
        "Heading or plain text", "Bold", "Italic", "Link…", "Bulleted list", "Numbered list",
        "Quote", "Table", "More for this clause",
    ]  # fmt: skip
    assert all(button.toolTip() for button in buttons)
    menu = [action.text() for action in page.sheet.clauses.more.actions() if action.text()]
    assert menu == [
        "Move clause up", "Move clause down", "How settled this clause is", "Reason",
        "Story of this clause",
        "As plain marks", "Remove clause", "Refer to a section…",
    ]  # fmt: skip


def test_the_menu_of_a_clause_is_meant_for_the_clause_it_was_opened_at(page):
    write_into(page, 0)
    clauses = page.sheet.clauses
    other = clauses.blocks[2]
    clauses._hovered(other)
    clauses.more.aboutToShow.emit()
    assert other.active
    clauses.actions_by_id["remove"].trigger()
    assert other.clause.text not in clause_texts(page)


def test_a_small_window_folds_what_is_to_be_looked_at(window, acme):
    page = window.page
    page.show_desk(acme)
    QTest.qWait(600)
    assert page.findings.isVisible()
    assert not page.bar.look.isVisible()
    window.shell.resize(1024, 700)
    QTest.qWait(1)
    assert not page.findings.isVisible()
    assert page.bar.look.isVisible()
    assert page.bar.look.text() == to_look_at(len(page.session.told))
    page.bar.look.click()
    assert page.findings.isVisible()
    assert not page.outline.isVisible()
    window.shell.resize(1440, 900)
    QTest.qWait(1)
    assert page.outline.isVisible()
    assert page.findings.isVisible()
    assert not page.bar.look.isVisible()


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_asks_for_no_larger_window(qapp, window, sample, scale):
    window.page.show_desk(sample)
    apply_theme(qapp, load_theme("light"), scale=scale)
    try:
        window.shell.resize(1024, 700)
        QTest.qWait(50)
        assert window.shell.width() == 1024
        assert window.page.bar.rect().contains(window.page.bar.save.geometry())
    finally:
        apply_theme(qapp, load_theme("light"))


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (datetime(2026, 5, 4, 12, 0, 30, tzinfo=UTC), "30 s ago"),
        (datetime(2026, 5, 4, 11, 31, tzinfo=UTC), "30 min ago"),
        (datetime(2026, 5, 4, 8, 30, tzinfo=UTC), "at 08:30"),
        (datetime(2026, 5, 2, 8, 30, tzinfo=UTC), "on 2 May at 08:30"),
        (datetime(2025, 5, 2, 8, 30, tzinfo=UTC), "on 2 May 2025 at 08:30"),
    ],
)
def test_when_a_draft_was_kept_has_the_day_unless_it_was_today(kept, words):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert ago(kept, datetime(2026, 5, 4, 12, 1, tzinfo=UTC)) == words
    finally:
        QLocale.setDefault(before)


def test_tab_goes_down_the_page_and_back_up(window, sample):
    page = window.page
    page.show_desk(sample)
    page.choose(page.session.guidelines.sections_of("disclosure")[0].id)
    page.choose(page.session.guidelines.sections_of("channels")[0].id)
    QTest.qWait(50)
    holder = page.sheet.widget()
    page.sheet.header.title.setFocus()
    places, met = [], []
    for _ in range(14):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        focus = page.window().focusWidget()
        if not holder.isAncestorOf(focus):
            break
        met.append(focus)
        places.append(focus.mapTo(holder, focus.rect().topLeft()).y())
    assert page.sheet.clauses.blocks[0].editor in met[:4]
    assert places == sorted(places)
    assert len(met) > 10
    last = met[-2]
    QTest.keyClick(met[-1], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.window().focusWidget() is last


def test_the_story_of_a_clause_is_told_in_the_history(page, qtbot):
    section = page.session.guidelines.sections[0]
    page.choose(section.id)
    editor = page.sheet.clauses.blocks[0].editor
    editor.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(page.open_page) as opened:
        qtbot.keyClick(editor, Qt.Key.Key_H, keys)
    assert opened.args == ["history", ("story", section.clauses[0].id)]
