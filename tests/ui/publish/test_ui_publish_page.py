from dataclasses import replace
from datetime import timedelta

import pytest
from publish_team import approve, draft, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from workspace_values import ANA, Clock

from smguide.review.bodies import ChangeClass
from smguide.ui.accessibility import accessible_name, duplicate_mnemonics, unnamed
from smguide.ui.publish.edition_card import BROWSER, PACK
from smguide.workspace import Changes, Workspace

LEFT = Qt.MouseButton.LeftButton


def words_of(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def retype(qtbot, line, text):
    line.clear()
    qtbot.keyClicks(line, text)


def fill_in(qtbot, form, change=ChangeClass.CLARIFYING):
    qtbot.mouseClick(form.classes.choices[change], LEFT)
    if not form.summary.field.text():
        qtbot.keyClicks(form.summary.field, "Say who you are when you write about us.")


def publish(qtbot, page, confirm, change=ChangeClass.CLARIFYING):
    fill_in(qtbot, page.view.form, change)
    qtbot.mouseClick(page.view.form.publish_button, LEFT)
    qtbot.mouseClick(confirm().primary, LEFT)


def choose(card, wanted):
    next(action for action in card.menu.actions() if action.data() == wanted).trigger()


def test_before_an_approval_it_says_why_and_shows_the_way(make_page, ana, window, qtbot):
    page = make_page(ana)
    assert page.view.form is None
    assert page.view.refusal.sentence.text() == (
        "No revision is approved yet. Revision 1 (saved) can be published once it is approved."
    )
    assert page.view.pill.text() == "No edition in force yet"
    assert page.view.editions == []
    qtbot.mouseClick(page.view.refusal.button, LEFT)
    assert window.pages == [("history", None)]


def test_an_approved_revision_is_offered_with_who_approved_it(make_page, ana, approved):
    page = make_page(ana)
    shown = words_of(page.view.form)
    assert f"Revision {approved} is approved and can be published" in shown
    assert "Say who you are" in shown
    assert any(line.startswith("Approved by Lea Novak") for line in shown)
    assert page.view.form.edition.line.text() == "1.0"
    assert page.view.form.day == ana.today
    assert page.view.form.classes.value is None
    assert page.view.form.publish_button.text() == "Publish edition 1.0…"


def test_publishing_records_what_was_confirmed(
    make_page, ana, approved, window, qtbot, confirm, screenshot
):
    page = make_page(ana)
    form = page.view.form
    ahead = ana.today + timedelta(days=30)
    retype(qtbot, form.edition.line, "2.0")
    retype(qtbot, form.effective.field.line, f"{ahead:%d.%m.%Y}")
    qtbot.mouseClick(form.classes.choices[ChangeClass.NEW_DUTY], LEFT)
    qtbot.keyClicks(form.summary.field, "Say who you are.")
    assert form.publish_button.text() == "Publish edition 2.0…"
    qtbot.mouseClick(form.publish_button, LEFT)
    dialog = confirm()
    shown = words_of(dialog)
    assert f"Revision {approved} of “Acme Guidelines”" in shown
    assert "Lea Novak" in shown
    assert "Ana Lima" in shown
    assert "Say who you are." in shown
    assert any(line.startswith("New duty: ") for line in shown)
    assert ana.editions() == ()
    assert list(unnamed(dialog)) == []
    screenshot(dialog, "publish-confirm")
    qtbot.mouseClick(dialog.primary, LEFT)
    (edition,) = ana.editions()
    assert (edition.number, edition.effective, edition.change_class, edition.summary) == (
        "2.0",
        ahead,
        "new-duty",
        "Say who you are.",
    )
    assert window.changes == [Changes.EDITIONS | Changes.REVIEWS]
    assert "2.0" in window.toast.sentence.text()
    assert page.view.form is None
    assert "published as edition 2.0" in page.view.refusal.sentence.text()
    assert "Scheduled" in words_of(page.view.editions[0])


def test_cancelling_records_nothing_and_keeps_what_was_filled_in(
    make_page, ana, approved, qtbot, confirm
):
    page = make_page(ana)
    fill_in(qtbot, page.view.form)
    qtbot.mouseClick(page.view.form.publish_button, LEFT)
    qtbot.mouseClick(confirm().cancel, LEFT)
    assert ana.editions() == ()
    assert page.view.form.classes.value is ChangeClass.CLARIFYING


def test_what_is_missing_is_said_beside_the_field(make_page, ana, approved, qtbot):
    page = make_page(ana)
    form = page.view.form
    retype(qtbot, form.edition.line, "two")
    retype(qtbot, form.effective.field.line, "soon")
    qtbot.mouseClick(form.publish_button, LEFT)
    assert "1.2" in form.edition.problem.text()
    assert "1 December" in form.effective.problem.text()
    assert "readers" in form.meaning.problem.text()
    assert "what is new" in form.summary.problem.text()
    assert form.edition.line.hasFocus()
    retype(qtbot, form.edition.line, "1.0")
    retype(qtbot, form.effective.field.line, "1 January 2020")
    assert form.edition.problem.text() == ""
    assert "to come" in form.effective.problem.text()
    fill_in(qtbot, form)
    assert form.meaning.problem.text() == ""
    assert form.summary.problem.text() == ""
    qtbot.mouseClick(form.publish_button, LEFT)
    assert ana.editions() == ()


def test_the_next_edition_is_proposed_from_the_revisions_since(
    make_page, ana, approved, qtbot, confirm, window
):
    page = make_page(ana)
    publish(qtbot, page, confirm)
    write(ana, "Thank people.", "Thank people.")
    last = approve(ana, "Answer within a day.", "Answer in time")
    page.refresh(Changes.REVISIONS)
    form = page.view.form
    assert form.edition.line.text() == "1.1"
    assert form.summary.field.text() == "Thank people. Answer in time."
    retype(qtbot, form.edition.line, "1.0")
    fill_in(qtbot, form)
    qtbot.mouseClick(form.publish_button, LEFT)
    assert "there already" in form.edition.problem.text()
    qtbot.mouseClick(form.compare_button, LEFT)
    assert window.pages == [("history", (approved, last))]


def test_a_last_look_shows_what_the_checks_find_in_that_revision(
    make_page, ana, approved, qtbot, opened, window, screenshot
):
    page = make_page(ana)
    fill_in(qtbot, page.view.form)
    found = ana.findings(str(approved))
    assert found
    qtbot.mouseClick(page.view.form.publish_button, LEFT)
    assert opened().windowTitle().startswith(f"{len(found)} thing")
    assert found[0].sentence in words_of(opened())
    assert not any("draft" in words for words in words_of(opened()))
    assert list(unnamed(opened())) == []
    screenshot(opened(), "publish-last-look")
    qtbot.mouseClick(opened().show_button, LEFT)
    assert window.pages == [("write", (found[0].section, found[0].clause))]
    assert ana.editions() == ()


def test_a_draft_is_not_included_and_that_is_said(make_page, ana, approved, qtbot, opened):
    draft(ana, "Thank people, every time.")
    page = make_page(ana)
    fill_in(qtbot, page.view.form)
    qtbot.mouseClick(page.view.form.publish_button, LEFT)
    assert any("draft is not included" in words for words in words_of(opened()))
    qtbot.mouseClick(opened().primary, LEFT)
    assert any("draft is not included" in words for words in words_of(opened()))
    opened().reject()


def test_days_and_labels_fit_at_twice_the_size(make_page, ana, approved, themed, window):
    page = make_page(ana)
    themed("light", 2.0)
    QApplication.processEvents()
    line = page.view.form.effective.field.line
    line.setText("30 September 2026")
    assert line.width() >= line.fontMetrics().horizontalAdvance(line.text()) + 2 * 12
    for choice in page.view.form.classes.choices.values():
        assert choice.height() >= choice.fontMetrics().height() + 4


def test_who_may_not_publish_reads_whom_to_ask(make_page, ana, approved):
    page = make_page(ana.act_as("ben"))
    assert not any("Ask for a review" in words for words in words_of(page.view.refusal))
    assert page.view.form is None
    assert page.view.refusal.sentence.text().startswith("Ben Ortiz may not publish. Ask ")
    assert f"Revision {approved}: Say who you are" in words_of(page.view.refusal)


def test_who_is_not_in_the_team_reads_that_too(make_page, ana, approved):
    page = make_page(ana.act_as(""))
    assert page.view.refusal.sentence.text().startswith("You are not in the team")


def test_a_revision_that_is_asked_for_and_not_approved_says_so(make_page, ana, approved):
    later = write(ana, "Thank people.", "Thank people")
    page = make_page(ana)
    page.show_item(later)
    assert page.view.refusal.sentence.text() == f"Revision {later} is not approved."
    page.show_item(approved)
    assert page.view.form is not None


def test_the_editions_say_where_they_stand(make_page, ana, approved, qtbot, confirm, window):
    page = make_page(ana)
    publish(qtbot, page, confirm)
    last = approve(ana, "Answer within a day.", "Answer in time")
    page.refresh(Changes.REVISIONS)
    publish(qtbot, page, confirm, ChangeClass.TIGHTENING)
    new, old = page.view.editions
    assert "In force" in words_of(new)
    assert "Tightening" in words_of(new)
    assert "Superseded" in words_of(old)
    assert any("published by Ana Lima" in line for line in words_of(old))
    assert page.view.pill.text() == "Edition 2.0 in force"
    qtbot.mouseClick(new.compare_button, LEFT)
    assert window.pages == [("history", (approved, last))]


@pytest.fixture
def published(make_page, ana, approved, qtbot, confirm):
    """The page and the card of edition 1.0."""
    page = make_page(ana)
    publish(qtbot, page, confirm)
    return page, page.view.editions[0]


@pytest.mark.parametrize(("wanted", "start"), [("html", b"<!"), ("md", b""), ("json", b"{")])
def test_exporting_writes_the_document_that_was_chosen(
    published, wanted, start, tmp_path, chooser, window
):
    _page, card = published
    choose(card, wanted)
    assert chooser.questions[0].suffix == wanted
    written = tmp_path / f"acme-edition-1.0.{wanted}"
    assert written.read_bytes().lstrip().startswith(start)
    assert "Be kind" in written.read_text(encoding="utf-8")
    assert written.name in window.toast.sentence.text()


def record(card, wanted):
    action = next(one for one in card.record_menu.actions() if one.data() == wanted)
    action.trigger()


@pytest.mark.parametrize(
    ("wanted", "name", "start"),
    [
        ("html", "acme-edition-1.0-record.html", b"<!DOCTYPE html>"),
        ("pdf", "acme-edition-1.0-record.pdf", b"%PDF"),
        (PACK, "acme-edition-1.0-audit.zip", b"PK"),
    ],
)
def test_the_record_and_the_audit_pack_are_written(
    published, wanted, name, start, tmp_path, chooser, window
):
    _page, card = published
    record(card, wanted)
    assert chooser.questions[0].suffix == name.rsplit(".", 1)[1]
    assert (tmp_path / name).read_bytes().startswith(start)
    assert name in window.toast.sentence.text()
    assert accessible_name(card.record_button) == "Record of edition 1.0"


def test_the_record_opens_in_the_browser(published, browser):
    record(published[1], BROWSER)
    assert "Record of an edition" in browser.shown[0].read_text(encoding="utf-8")


def test_the_web_page_opens_in_the_browser(published, browser, window):
    _page, card = published
    choose(card, BROWSER)
    assert "Edition 1.0" in browser.shown[0].read_text(encoding="utf-8")
    browser.there = False
    choose(card, BROWSER)
    assert "No browser" in window.info_bar.sentence.text()
    assert str(browser.shown[1]) in window.info_bar.hint.text()


def test_a_file_that_cannot_be_written_is_an_error_in_words(published, chooser, tmp_path, window):
    chooser.folder = tmp_path / "file"
    chooser.folder.write_text("in the way")
    choose(published[1], "html")
    assert "lies in something that is not" in window.info_bar.sentence.text()
    assert window.info_bar.hint.text()


def test_a_refusal_on_publishing_is_said_in_the_dialog(make_page, ana, approved, qtbot, confirm):
    page = make_page(ana)
    fill_in(qtbot, page.view.form)
    qtbot.mouseClick(page.view.form.publish_button, LEFT)
    ana.publish(
        str(approved), edition="1.0", effective=ana.today, change_class="editorial", summary="x"
    )
    dialog = confirm()
    qtbot.mouseClick(dialog.primary, LEFT)
    assert dialog.isVisible()
    assert "1.0" in dialog.problem.text()
    assert dialog.primary.isEnabled()
    dialog.reject()


def test_a_locked_key_is_opened_with_its_passphrase(make_page, tmp_path, qtbot, confirm):
    founder = replace(ANA, passphrase="four words")
    with Workspace(tmp_path / "locked", clock=Clock()) as first:
        desk = first.create("acme", title="Acme", template="quick", founder=founder)
        desk.set_rules(approvals=1, one_person_is_enough=True)
        desk.ask()
        desk.approve()
    with Workspace(tmp_path / "locked", clock=Clock()) as later:
        ana = later.open("acme", "ana")
        page = make_page(ana)
        fill_in(qtbot, page.view.form)
        qtbot.mouseClick(page.view.form.publish_button, LEFT)
        dialog = confirm()
        assert dialog.passphrase.isVisible()
        assert list(unnamed(dialog)) == []
        qtbot.keyClicks(dialog.passphrase.line, "four wrong")
        qtbot.mouseClick(dialog.primary, LEFT)
        assert "passphrase" in dialog.problem.text()
        assert ana.editions() == ()
        retype(qtbot, dialog.passphrase.line, "four words")
        qtbot.mouseClick(dialog.primary, LEFT)
        assert [edition.number for edition in ana.editions()] == ["1.0"]


def test_without_git_the_page_says_what_to_install(make_page, workspace, monkeypatch):
    workspace.open("acme", "ana").work()
    workspace.close()
    with monkeypatch.context() as emptied:
        emptied.setenv("PATH", "")
        page = make_page(workspace.open("acme", "ana"))
        assert any("Git" in words for words in words_of(page.view))
        assert page.view.form is None
    workspace.close()
    page.show_desk(workspace.open("acme", "ana"))
    assert page.view.refusal is not None


def test_typing_elsewhere_does_not_disturb_the_form(make_page, ana, approved, qtbot):
    page = make_page(ana)
    form = page.view.form
    fill_in(qtbot, form)
    page.refresh(Changes.DRAFT)
    page.refresh(Changes.REVIEWS)
    assert page.view.form is form
    assert form.classes.value is ChangeClass.CLARIFYING


def test_everything_has_a_name(published, make_page, ana, window):
    page, _card = published
    approve(ana, "Answer within a day.", "Answer in time")
    page.refresh(Changes.REVISIONS)
    assert list(unnamed(window)) == []
    assert duplicate_mnemonics(page.view.form) == {}
    assert accessible_name(page.view.editions[0].export_button) == "Export edition 1.0"
    assert accessible_name(page.view.form.edition.line) == "Edition, needed"


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_it_can_be_drawn_in_every_theme(make_page, ana, approved, window, themed, look, screenshot):
    themed(look, 1.5 if look == "contrast" else 1.0)
    make_page(ana)
    assert not screenshot(window, f"publish-{look}").isNull()
