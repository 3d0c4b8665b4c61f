from dataclasses import replace

import pytest
from library_values import DANA
from PySide6.QtCore import Qt
from workspace_values import Clock

from smguide.review.keys import PublicKey
from smguide.store.keybox import KeyBox, remembered_passphrase
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.library.page import LibraryPage
from smguide.ui.library.shelf import proposed_name, why_not_name
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(make_page, dialog):
    """The sheet for new guidelines, to begin with the complete template."""
    page = make_page()
    page.new_guidelines()
    return by_template(dialog("New guidelines"))


def by_template(sheet):
    sheet.templates.card("standard").choice.setChecked(True)
    return sheet


def type_into(qtbot, form, key, text):
    form.rows[key].line.clear()
    qtbot.keyClicks(form.rows[key].line, text)


def fill_in(qtbot, sheet, **values):
    filled = {"your_name": "Dana Kim", "your_email": "dana@acme.example"} | values
    for key, text in filled.items():
        type_into(qtbot, sheet.form, key, text)


def test_the_templates_show_their_sections(sheet, qtbot):
    choice = sheet.templates
    assert choice.template.id == "standard"
    assert "Approval workflow" in choice.shown_sections
    qtbot.mouseClick(choice.card("quick"), LEFT)
    assert choice.template.id == "quick"
    assert "Say who you are" in choice.shown_sections
    qtbot.keyClick(choice.card("quick").choice, Qt.Key.Key_Down)
    assert choice.template.id == "empty"
    assert choice.shown_sections.startswith("Nothing yet")


def test_two_steps_make_guidelines_and_remember_who(sheet, qtbot, workspace, window):
    qtbot.mouseClick(sheet.templates.card("quick"), LEFT)
    qtbot.mouseClick(sheet.primary, LEFT)
    assert sheet.step == 1
    fill_in(qtbot, sheet, title="Rules for all of us", organisation="Blue Harbour Ltd")
    assert sheet.form.value("name") == "blue-harbour-ltd"
    qtbot.keyClick(sheet.form.rows["your_email"].line, Qt.Key.Key_Return)
    assert window.said == [("begun", "blue-harbour-ltd")]
    desk = workspace.open("blue-harbour-ltd")
    made = desk.read("latest")
    assert (made.title, made.organisation) == ("Rules for all of us", "Blue Harbour Ltd")
    assert len(made.sections) == 6
    assert [(m.name, m.email) for m in desk.members()] == [("Dana Kim", "dana@acme.example")]
    assert workspace.settings.name == "Dana Kim"
    assert workspace.settings.email == "dana@acme.example"


def test_back_keeps_what_was_filled_in(sheet, qtbot):
    qtbot.mouseClick(sheet.primary, LEFT)
    type_into(qtbot, sheet.form, "organisation", "Acme")
    qtbot.mouseClick(sheet.back_button, LEFT)
    assert sheet.step == 0
    assert not sheet.back_button.isVisible()
    qtbot.mouseClick(sheet.primary, LEFT)
    assert sheet.form.value("organisation") == "Acme"


def test_what_is_missing_is_said_beside_the_field(sheet, qtbot, workspace):
    qtbot.mouseClick(sheet.primary, LEFT)
    rows = sheet.form.rows
    type_into(qtbot, sheet.form, "your_email", "dana")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert workspace.entries() == ()
    assert "whose guidelines" in rows["organisation"].problem.text()
    assert "who you are" in rows["your_name"].problem.text()
    assert "e-mail" in rows["your_email"].problem.text()
    assert rows["organisation"].line.hasFocus()
    assert rows["your_name"].problem.text() in rows["your_name"].line.accessibleDescription()
    qtbot.keyClicks(rows["your_name"].line, "D")
    assert rows["your_name"].problem.text() == ""
    type_into(qtbot, sheet.form, "title", "")
    rows["title"].line.clear()
    qtbot.mouseClick(sheet.primary, LEFT)
    assert "title" in rows["title"].problem.text()


def test_the_title_tells_whose_guidelines_they_are(sheet, qtbot):
    qtbot.mouseClick(sheet.primary, LEFT)
    assert sheet.form.rows["organisation"].line.hasFocus()
    type_into(qtbot, sheet.form, "organisation", "Acme")
    assert sheet.form.value("title") == "Acme: Social Media Guidelines"
    type_into(qtbot, sheet.form, "title", "House rules")
    type_into(qtbot, sheet.form, "organisation", "Acme Ltd")
    assert sheet.form.value("title") == "House rules"


def test_a_wrong_short_name_is_said_while_one_types(sheet, qtbot):
    qtbot.mouseClick(sheet.primary, LEFT)
    row = sheet.form.rows["name"]
    type_into(qtbot, sheet.form, "name", "Acme GmbH")
    assert "small letters" in row.problem.text()
    assert not row.help.isVisible()
    type_into(qtbot, sheet.form, "name", "acme-gmbh")
    assert row.problem.text() == ""
    assert row.help.isVisible()
    type_into(qtbot, sheet.form, "organisation", "Other")
    assert sheet.form.value("name") == "acme-gmbh"


def test_a_taken_short_name_is_said(make_page, workspace, qtbot, dialog):
    workspace.create("acme", title="A", template="empty", founder=DANA)
    page = make_page()
    qtbot.mouseClick(page.shelf_view.new_button, LEFT)
    sheet = by_template(dialog("New guidelines"))
    qtbot.mouseClick(sheet.primary, LEFT)
    type_into(qtbot, sheet.form, "organisation", "Acme")
    assert sheet.form.value("name") == "acme-2"
    type_into(qtbot, sheet.form, "name", "acme")
    assert "already" in sheet.form.rows["name"].problem.text()
    fill_in(qtbot, sheet)
    qtbot.mouseClick(sheet.primary, LEFT)
    assert sheet.isVisible()
    assert len(workspace.entries()) == 1


def test_a_name_taken_meanwhile_is_said_in_the_sheet(sheet, qtbot, workspace):
    qtbot.mouseClick(sheet.primary, LEFT)
    fill_in(qtbot, sheet, organisation="Acme")
    workspace.create("acme", title="A", template="empty", founder=DANA)
    qtbot.mouseClick(sheet.primary, LEFT)
    assert sheet.isVisible()
    assert "already" in sheet.problem.text()
    assert sheet.primary.isEnabled()
    type_into(qtbot, sheet.form, "name", "acme-too")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert {entry.name for entry in workspace.entries()} == {"acme", "acme-too"}


def test_a_library_that_cannot_be_written_is_said_in_the_sheet(sheet, qtbot, workspace):
    qtbot.mouseClick(sheet.primary, LEFT)
    fill_in(qtbot, sheet, organisation="Acme")
    workspace.home.mkdir()
    (workspace.home / "library").write_text("in the way")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert sheet.isVisible()
    assert sheet.problem.text()


def test_the_key_is_announced_at_the_first_start_only(sheet, make_page, qtbot, workspace, dialog):
    assert "so that others can rely on your approval" in sheet.form.key_sentence.text()
    sheet.reject()
    workspace.create("acme", title="A", template="empty", founder=DANA)
    page = make_page()
    page.new_guidelines()
    assert "passphrase" not in dialog("New guidelines").form.rows


def test_a_passphrase_locks_the_key_and_is_kept(sheet, qtbot, workspace, window, password_store):
    qtbot.mouseClick(sheet.primary, LEFT)
    fill_in(qtbot, sheet, organisation="Acme")
    form = sheet.form
    assert not form.rows["passphrase"].isVisible()
    qtbot.mouseClick(form.lock_button, LEFT)
    qtbot.keyClicks(form.rows["passphrase"].line, "four words are enough")
    qtbot.keyClicks(form.rows["again"].line, "four words are not enough")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert "differ" in form.rows["again"].problem.text()
    type_into(qtbot, form, "again", "four words are enough")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert window.said == [("begun", "acme")]
    line = KeyBox(workspace.home / "keys").publics()["own"]
    fingerprint = PublicKey.from_line(line).fingerprint
    assert remembered_passphrase(fingerprint) == "four words are enough"
    assert remembered_passphrase("own") is None
    with Workspace(workspace.home, passphrase=remembered_passphrase) as again:
        desk = again.open("acme")
        assert desk.person == "dana-kim"
        desk.ask(note="Signed with the locked key")


def test_without_a_store_of_passwords_the_key_is_unlocked_until_the_end(
    sheet, qtbot, workspace, window, password_store
):
    password_store.usable = False
    qtbot.mouseClick(sheet.primary, LEFT)
    fill_in(qtbot, sheet, organisation="Acme")
    qtbot.mouseClick(sheet.form.lock_button, LEFT)
    for key in ("passphrase", "again"):
        qtbot.keyClicks(sheet.form.rows[key].line, "secret words")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert window.said == [("begun", "acme")]
    workspace.open("acme").ask(note="Signed with the locked key")
    assert password_store.kept == {}


def test_a_key_that_is_locked_asks_for_its_passphrase(
    window, show, qtbot, dialog, workspace, password_store
):
    workspace.create(
        "acme", title="A", template="empty", founder=replace(DANA, passphrase="four words")
    )
    workspace.close()
    with Workspace(workspace.home, clock=Clock()) as later:
        page = LibraryPage(later, ImmediateRunner(window.messages.show_error), window.messages)
        window.hold(page)
        show(window, 1200, 800)
        page.new_guidelines()
        sheet = by_template(dialog("New guidelines"))
        qtbot.mouseClick(sheet.primary, LEFT)
        fill_in(qtbot, sheet, organisation="Beta")
        assert "passphrase" not in sheet.form.rows
        qtbot.mouseClick(sheet.primary, LEFT)
        assert "locked" in sheet.problem.text()
        row = sheet.form.rows["passphrase"]
        assert row.isVisible()
        qtbot.keyClicks(row.line, "four words")
        assert sheet.wanted().founder.passphrase == "four words"
        assert [entry.name for entry in later.entries()] == ["acme"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Blue Harbour", "blue-harbour"),
        ("Müller & Söhne", "muller-sohne"),
        ("東京", "guidelines"),
        ("", "guidelines"),
        ("Acme", "acme-2"),
        ("x" * 90, "x" * 60),
    ],
)
def test_the_proposed_name_can_be_used(words, name):
    taken = frozenset({"acme"})
    assert proposed_name(words, taken) == name
    assert why_not_name(name, taken) == ""


@pytest.mark.parametrize("name", ["", "Acme", "a b", "-a", "a" * 65, "acme", "../x", "con"])
def test_names_that_cannot_be_used(name):
    assert why_not_name(name, frozenset({"acme"}))


def test_everything_in_the_sheet_has_a_name(sheet, qtbot, screenshot):
    assert list(unnamed(sheet)) == []
    screenshot(sheet, "new-templates")
    qtbot.mouseClick(sheet.primary, LEFT)
    qtbot.mouseClick(sheet.form.lock_button, LEFT)
    assert list(unnamed(sheet)) == []
    assert duplicate_mnemonics(sheet) == {}
    screenshot(sheet, "new-names")
