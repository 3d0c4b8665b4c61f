"""What am I about to save: the changes, what to say about them, the comments they answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from smguide.model import edits
from smguide.ui.accessibility import duplicate_mnemonics, focusable, unnamed
from smguide.ui.history.comparison.heading import RevisionHeading
from smguide.ui.history.looking import look_at, read_around
from smguide.ui.history.talk.thread_card import ThreadCard
from smguide.ui.theme import apply_theme, load_theme
from smguide.ui.widgets.pill import Pill
from smguide.ui.write import verbs
from smguide.ui.write.save_parts import balance_in_words
from smguide.ui.write.work import Balance


def first(page):
    section = page.session.guidelines.sections[0]
    return section.id, section.clauses[0].id


def write(page, words):
    section, clause = first(page)
    verbs.write_clause(page.session, section, clause, words)


def ask(page):
    page.save_revision()
    return page.saving.dialog


@pytest.fixture
def commented(acme):
    """Somebody has commented on the first clause, and on another section."""
    sections = acme.work().guidelines.sections
    acme.comment("1", "Is this still so?", section=sections[0].id, clause=sections[0].clauses[0].id)
    acme.comment("1", "Far away.", section=sections[3].id, clause=sections[3].clauses[0].id)
    return acme


def test_each_change_is_listed_and_opens_to_its_words(page):
    write(page, "We listen, and we help.")
    dialog = ask(page)
    [row] = dialog.fields.changes.list.rows
    assert row.sentence.text() == "Changed: “We listen, and we help.”"
    assert row.words is None
    row.toggle.click()
    assert "removed:" in row.words.accessibleName()
    assert "<span" in row.words.text()
    row.toggle.click()
    assert row.words.isHidden()
    dialog.reject()


def test_one_can_go_to_the_place_and_what_was_written_is_not_lost(page, qtbot):
    other = page.session.guidelines.sections[2]
    verbs.write_clause(page.session, other.id, other.clauses[0].id, "Something else entirely.")
    dialog = ask(page)
    dialog.fields.summary.setText("Mine")
    qtbot.keyClicks(dialog.fields.reason, "Because")
    dialog.fields.changes.list.rows[0].go.click()
    assert page.saving.dialog is None
    assert page.sheet.section == other.id
    again = ask(page)
    assert (again.summary, again.reason) == ("Mine", "Because")
    again.reject()


def test_what_is_proposed_follows_the_draft_until_somebody_writes(page):
    write(page, "We listen.")
    ask(page).reject()
    write(page, "We listen. Always, everywhere and to everybody, however long that takes us all.")
    dialog = ask(page)
    assert dialog.summary.startswith(page.session.guidelines.sections[0].title)
    assert dialog.reason == ""
    dialog.reject()


def test_the_reason_written_at_a_clause_is_proposed(page):
    section, clause = first(page)
    write(page, "We listen.")
    verbs.write_why(page.session, section, clause, "Nobody read the long one")
    dialog = ask(page)
    assert dialog.reason == "Nobody read the long one."
    assert dialog.primary.isEnabled()
    dialog.reject()


def test_comments_on_what_changes_are_offered_and_named_by_the_revision(page, commented, window):
    write(page, "We listen.")
    dialog = ask(page)
    [box] = dialog.fields.comments.boxes.values()
    assert box.accessibleName() == "Answers Ana Horvat’s comment “Is this still so?”"
    assert not box.isChecked()
    assert dialog.reason == ""
    box.click()
    assert dialog.reason == "Answers Ana Horvat’s comment “Is this still so?”."
    box.click()
    assert dialog.reason == ""
    box.click()
    dialog.primary.click()
    [newest] = commented.history(limit=1)
    assert newest.answers == ("Answers Ana Horvat’s comment “Is this still so?”",)
    assert [one.text for one in commented.open_comments()] == ["Far away."]
    answered = {one.text: one.answered for one in commented.comments("1")}
    assert answered == {"Is this still so?": 2, "Far away.": 0}


def test_the_history_shows_what_a_revision_answers(page, commented, qtbot):
    write(page, "We listen.")
    dialog = ask(page)
    next(iter(dialog.fields.comments.boxes.values())).click()
    dialog.primary.click()
    heading = RevisionHeading(look_at(commented, 2, None, None), read_around(commented))
    qtbot.addWidget(heading)
    said = [label.text() for label in heading.findChildren(QLabel)]
    assert "Answers Ana Horvat’s comment “Is this still so?”" in said
    thread = next(one for one in commented.talk.threads("2") if one.answered)
    card = ThreadCard(thread, commented.today)
    qtbot.addWidget(card)
    assert "Answered" in [pill.text() for pill in card.findChildren(Pill)]
    assert "revision 2" in card.buttons


def test_a_reason_of_ones_own_is_never_replaced(page, commented, qtbot):
    write(page, "We listen.")
    dialog = ask(page)
    qtbot.keyClicks(dialog.fields.reason, "Mine")
    next(iter(dialog.fields.comments.boxes.values())).click()
    assert dialog.reason == "Mine"
    dialog.reject()


def test_what_the_revision_brings_and_resolves_is_counted(page):
    section = next(s for s in page.session.guidelines.sections if "[Company]" in str(s.clauses))
    clause = next(c for c in section.clauses if "[Company]" in c.text)
    verbs.write_clause(
        page.session, section.id, clause.id, clause.text.replace("[Company]", "Acme")
    )
    verbs.add_clause(page.session, section.id, len(section.clauses))
    dialog = ask(page)
    heading = dialog.fields.found.heading.text()
    assert heading.startswith("1 new thing to look at, 1 resolved")
    assert dialog.reason.startswith("Put right: ")
    dialog.reject()


def test_the_balance_in_words():
    assert balance_in_words(Balance()) == ""


def test_only_spacing_is_said_and_folded(page):
    section, clause = first(page)
    words = page.session.guidelines.section(section).clause(clause).text
    write(page, words.replace(" ", "  ", 1))
    dialog = ask(page)
    [row] = dialog.fields.changes.list.rows
    assert "spacing only" in row.sentence.text()
    dialog.reject()


def test_the_whole_way_by_keyboard(page, commented, qtbot):
    write(page, "We listen.")
    dialog = ask(page)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.fields.summary.hasFocus)
    reached = set()
    for _step in range(30):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    row = dialog.fields.changes.list.rows[0]
    box = next(iter(dialog.fields.comments.boxes.values()))
    wanted = {row.toggle, row.go, box, dialog.fields.summary, dialog.fields.reason, dialog.cancel}
    assert wanted <= reached
    assert set(focusable(dialog)) >= wanted
    assert list(unnamed(dialog)) == []
    assert duplicate_mnemonics(dialog) == {}
    row.toggle.setFocus()
    qtbot.keyClick(row.toggle, Qt.Key.Key_Space)
    assert row.words.isVisible()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    dialog.fields.summary.setFocus()
    qtbot.keyClick(dialog.fields.summary, Qt.Key.Key_Return)
    assert page.saving.dialog is None
    assert page.session.is_kept


def test_the_sheet_stays_while_the_revision_is_made(page):
    write(page, "We listen.")
    dialog = ask(page)
    dialog.set_saving(True)
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.primary.isEnabled()
    dialog.set_saving(False)
    dialog.reject()


@pytest.mark.parametrize(
    ("theme", "scale", "mirrored"),
    [("light", 1.0, False), ("dark", 1.0, False), ("light", 2.0, False), ("light", 1.0, True)],
)
def test_it_fits(window, sample, screenshot, qapp, qtbot, theme, scale, mirrored):
    try:
        apply_theme(qapp, load_theme(theme), scale=scale)
        if mirrored:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qtbot.wait(20)
        window.page.show_desk(sample)
        session = window.page.session
        session.edit("x", (), lambda g: edits.set_title(g, g.sections[1].id, "Who speaks for us"))
        dialog = ask(window.page)
        dialog.fields.changes.list.rows[1].toggle.click()
        screenshot(dialog, f"save-{theme}-{scale}{'-rtl' if mirrored else ''}")
        assert dialog.width() <= window.shell.width()
        assert dialog.height() <= window.shell.height()
        for label in dialog.fields.changes.list.findChildren(QLabel):
            assert label.isHidden() or label.height() >= label.heightForWidth(label.width())
        dialog.fields.sheet.verticalScrollBar().setValue(10_000)
        screenshot(dialog, f"save-end-{theme}-{scale}{'-rtl' if mirrored else ''}")
        for box in dialog.fields.comments.boxes.values():
            assert box.height() >= box.heightForWidth(box.width())
            assert " ".join(box.text().split()) == box.accessibleName()
        dialog.reject()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        apply_theme(qapp, load_theme("light"))


def test_the_sheet_grows_for_what_is_opened_in_it(window, sample):
    window.page.show_desk(sample)
    dialog = ask(window.page)
    before = dialog.height()
    for row in dialog.fields.changes.list.rows:
        row.toggle.click()
    assert dialog.height() > before
    assert dialog.height() <= window.shell.height()
    dialog.reject()
