"""What is said of the guidelines as a whole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from page_window import PageWindow

from smguide.model.guidelines import Guidelines, OutlineEntry, Section
from smguide.model.record import freeze
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.dialogs import open_dialog
from smguide.ui.document_dialog import DocumentDialog, change_document
from smguide.ui.session import EditSession
from smguide.ui.tasks import ImmediateRunner

PEOPLE = {"people": [{"id": "dana", "name": "Dana Kim"}]}


@pytest.fixture
def guidelines():
    section = Section("who", "who-may-post", "Who may post", (), freeze(PEOPLE))
    return Guidelines(
        id="g",
        title="House rules",
        organisation="Acme",
        language="en",
        owner="dana",
        outline=(OutlineEntry("who"),),
        sections=(section,),
    )


@pytest.fixture
def dialog(guidelines, show):
    window = show(PageWindow(), 900, 800)
    made = DocumentDialog(window, guidelines)
    open_dialog(made)
    yield made
    made.reject()


def test_it_shows_what_the_draft_says(dialog, guidelines, screenshot):
    assert dialog.properties() == {
        "title": "House rules",
        "organisation": "Acme",
        "owner": "dana",
        "language": "en",
        "review_interval": "P6M",
    }
    assert dialog.owner.currentText() == "Dana Kim"
    assert dialog.language.currentText() == "English"
    assert list(unnamed(dialog)) == []
    assert duplicate_mnemonics(dialog) == {}
    screenshot(dialog, "about-guidelines")


def test_a_title_and_an_organisation_are_needed(dialog, qtbot):
    dialog.title.line.clear()
    assert not dialog.primary.isEnabled()
    assert "title" in dialog.missing.text()
    qtbot.keyClicks(dialog.title.line, "Rules")
    assert dialog.primary.isEnabled()


def test_somebody_who_is_not_listed_may_be_the_owner(dialog):
    dialog.owner.setEditText("Head of people")
    assert dialog.properties()["owner"] == "Head of people"


def test_a_change_is_one_step_of_undo(dialog, guidelines, qtbot):
    session = EditSession(ImmediateRunner())
    session.begin(guidelines, Keeper())
    dialog.organisation.line.setText("Acme Ltd")
    dialog.interval.number.clear()
    qtbot.keyClicks(dialog.interval.number, "12")
    listed = dialog.profile_form.row("listed").editor
    dialog.profile_form.open_groups()
    listed.click()
    change_document(session, dialog.properties(), dialog.profile())
    profile = freeze({"listed": True})
    wanted = replace(guidelines, organisation="Acme Ltd", review_interval="P12M", profile=profile)
    assert session.guidelines == wanted
    session.undo_stack.undo()
    assert session.guidelines == guidelines


def test_the_answers_decide_how_many_checks_there_are(dialog):
    before = dialog.concerned.text()
    assert before.endswith("checks concern you.")
    dialog.profile_form.row("public_body").editor.click()
    assert dialog.profile() == freeze({"public_body": True})
    assert dialog.concerned.text() != before
    dialog.profile_form.row("public_body").editor.click()


class Keeper:
    """Keeps nothing."""

    def keep(self, guidelines):
        return None
