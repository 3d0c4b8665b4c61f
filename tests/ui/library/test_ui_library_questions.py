"""New guidelines by questions: answered page by page, seen growing, and made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from smguide.model.questionnaire import questions
from smguide.ui.accessibility import duplicate_mnemonics, unnamed

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(make_page, dialog):
    make_page().new_guidelines()
    return dialog("New guidelines")


@pytest.fixture
def answering(sheet, qtbot):
    qtbot.mouseClick(sheet.primary, LEFT)
    return sheet


def field(sheet, question):
    return sheet.questionnaire.fields[question]


def test_the_questions_are_the_first_way_to_begin(sheet):
    assert sheet.by_questions
    assert sheet.titles[0] == "What to begin with"
    assert sheet.titles[-1] == "Whose guidelines they are"
    assert sheet.titles[1:-1] == tuple(dict.fromkeys(q.group for q in questions()))


def test_answers_given_by_keys_and_clicks_are_in_the_guidelines(
    answering, qtbot, workspace, window
):
    sheet = answering
    assert sheet.explanation.text() == "Step 2 of 7: Your organisation"
    transport = next(
        b for b in field(sheet, "sector").findChildren(QRadioButton) if "carry" in b.text()
    )
    transport.click()
    qtbot.keyClick(field(sheet, "places").boxes["UK"], Qt.Key.Key_Space)
    for _page in range(2):
        qtbot.mouseClick(sheet.primary, LEFT)
    qtbot.keyClick(field(sheet, "channels").boxes["linkedin"], Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.primary, LEFT)
    qtbot.keyClicks(field(sheet, "lead").line, "Dana Kim")
    qtbot.keyClicks(field(sheet, "team").names, "Ben Ade")
    qtbot.keyClick(field(sheet, "team").names, Qt.Key.Key_Return)
    qtbot.keyClicks(field(sheet, "team").names, "Lea Brandt")
    qtbot.mouseClick(sheet.primary, LEFT)
    qtbot.mouseClick(sheet.primary, LEFT)
    assert sheet.primary.text() == "Create guidelines"
    for key, text in {
        "organisation": "Acme",
        "your_name": "Dana Kim",
        "your_email": "d@acme.example",
    }.items():
        sheet.form.rows[key].line.clear()
        qtbot.keyClicks(sheet.form.rows[key].line, text)
    qtbot.mouseClick(sheet.primary, LEFT)
    assert window.said == [("begun", "acme")]
    made = workspace.open("acme").read("latest")
    assert made.profile.text("sector") == "transport"
    assert made.profile.texts("jurisdictions") == ("UK",)
    people = made.sections_of("who-may-post")[0].facts.records("people")
    assert [p.text("name") for p in people] == ["Dana Kim", "Ben Ade", "Lea Brandt"]
    channel = made.sections_of("channels")[0].facts.records("channels")[0]
    assert channel.text("owner") == "dana-kim"


def test_the_draft_is_seen_growing(answering, qtbot):
    preview = answering.questionnaire.preview
    assert "Approval workflow" in preview.sections.text()
    before = preview.sections.text()
    field(answering, "special").boxes["ai"].click()
    assert preview.sections.text() != before


def test_back_keeps_the_answers(answering, qtbot):
    field(answering, "special").boxes["ai"].click()
    qtbot.mouseClick(answering.back_button, LEFT)
    assert answering.step == 0
    qtbot.mouseClick(answering.primary, LEFT)
    assert answering.questionnaire.answers["special"] == ("ai",)


def test_every_step_has_names_and_can_be_seen(answering, qtbot, screenshot, themed):
    for step in range(1, len(answering.titles)):
        assert answering.step == step
        assert list(unnamed(answering)) == []
        assert duplicate_mnemonics(answering) == {}
        for name, scale in (("light", 1.0), ("dark", 1.0)):
            themed(name, scale)
            screenshot(answering, f"questions-{step}-{name}")
        if step < len(answering.titles) - 1:
            qtbot.mouseClick(answering.primary, LEFT)


def test_a_template_can_be_read_before_it_is_used(sheet, qtbot, dialog):
    sheet.templates.card("quick").choice.setChecked(True)
    qtbot.mouseClick(sheet.templates.read, LEFT)
    reader = dialog("Quick policy")
    text = reader.browser.toPlainText()
    assert "1 What this is about" in text
    assert "You may take part; nobody has to." in text
    qtbot.mouseClick(reader.primary, LEFT)
    assert not reader.isVisible()
