"""The register of posts by clicks and keys: what is shown, and what is on record afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from posted import POST, clean_posts, with_people
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from workspace_values import Clock

from smguide.rules.track_record import Incident, Outcome
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.workspace import Changes, Founder, Workspace

LEFT = Qt.MouseButton.LeftButton


def click(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def shown(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def rows(dialog):
    model = dialog.register.table.posts
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def type_name(qtbot, field, name):
    field.combo.line.setFocus()
    qtbot.keyClicks(field.combo.line, name)
    if popup := field.combo.completer().popup():
        popup.hide()


def choose_row(qtbot, dialog, row):
    table = dialog.register.table
    place = table.visualRect(table.posts.index(row, 1)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)


def test_an_empty_register_teaches_what_it_is_for(open_posts, ana):
    dialog = open_posts(ana)
    register = dialog.register
    assert register.empty.isVisible()
    assert not register.table.isVisible()
    assert register.empty.button.hasFocus()
    assert any("who has earned more freedom" in words for words in shown(dialog))


def test_a_post_is_added_by_keys_alone(open_posts, ana, qtbot, window):
    dialog = open_posts(ana)
    qtbot.keyClick(dialog.register.empty.button, Qt.Key.Key_Space)
    form = dialog.sheet.form
    assert form.person.combo.hasFocus()
    type_name(qtbot, form.person, "Dana Reyes")
    type_name(qtbot, form.channel, "Blog")
    type_name(qtbot, form.kind, "Offer")
    form.outcome.setFocus()
    qtbot.keyClick(form.outcome, Qt.Key.Key_Down)
    form.incident.line.setFocus()
    qtbot.keyClicks(form.incident.line, "A wrong price.")
    qtbot.keyClick(form.incident.line, Qt.Key.Key_Return)
    assert dialog.sheet is None
    assert rows(dialog) == [
        ["2 March 2026", "Dana Reyes", "Blog", "Offer", "✎ Corrected", "⚠ Open: A wrong price."]
    ]
    assert dialog.register.table.chosen.recorded_by == "Ana Lima"
    assert dialog.overview.said.text() == "The post is on record."
    assert window.changes == [Changes.POSTS]
    (recorded,) = ana.posts()
    assert recorded.post.outcome is Outcome.CORRECTED
    assert recorded.post.incident is Incident.OPEN


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_recorded(open_posts, ana, qtbot):
    dialog = open_posts(ana)
    click(qtbot, dialog.register.empty.button)
    form = dialog.sheet.form
    type_name(qtbot, form.person, "Nobody")
    form.day.editor.line.setFocus()
    form.day.editor.line.selectAll()
    qtbot.keyClicks(form.day.editor.line, "4 March 2026")
    click(qtbot, dialog.sheet.primary)
    assert form.person.problem.text() == "Choose one of the list."
    assert form.day.problem.text() == "This day has not come yet."
    assert form.person.combo.hasFocus()
    assert ana.posts() == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.sheet is None
    assert dialog.isVisible()


def test_the_newest_stands_first_and_words_find_posts(open_posts, ana, qtbot):
    ana.record_posts(
        (replace(POST, day=date(2026, 2, 1)), replace(POST, channel="blog", note="By the sea"))
    )
    dialog = open_posts(ana)
    assert [row[0] for row in rows(dialog)] == ["1 March 2026", "1 February 2026"]
    search = dialog.register.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "dana sea")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert [row[2] for row in rows(dialog)] == ["Blog"]
    assert dialog.register.count.text() == "1 of 2 posts"
    choose_row(qtbot, dialog, 0)
    assert "Note: By the sea" in dialog.register.details.text()


def test_an_incident_is_reported_and_settled(open_posts, ana, qtbot):
    ana.record_posts((POST,))
    dialog = open_posts(ana)
    register = dialog.register
    assert not register.incident_button.isEnabled()
    choose_row(qtbot, dialog, 0)
    assert not register.settle_button.isEnabled()
    click(qtbot, register.incident_button)
    assert not dialog.sheet.primary.isEnabled()
    qtbot.keyClicks(dialog.sheet.form.line, "An angry reader.")
    click(qtbot, dialog.sheet.primary)
    assert rows(dialog)[0][-1] == "⚠ Open: An angry reader."
    choose_row(qtbot, dialog, 0)
    assert not register.incident_button.isEnabled()
    click(qtbot, register.settle_button)
    qtbot.keyClicks(dialog.sheet.form.line, "We said sorry.")
    qtbot.keyClick(dialog.sheet.form.line, Qt.Key.Key_Return)
    (post,) = ana.posts()
    assert (post.post.incident, post.how_settled) == (Incident.SETTLED, "We said sorry.")
    assert "Settled on 2 March 2026: We said sorry." in register.details.text()


def test_an_incident_is_not_before_its_post(open_posts, ana, qtbot):
    ana.record_posts((POST,))
    dialog = open_posts(ana)
    choose_row(qtbot, dialog, 0)
    click(qtbot, dialog.register.incident_button)
    form = dialog.sheet.form
    qtbot.keyClicks(form.line, "Too early.")
    form.day.editor.line.setFocus()
    form.day.editor.line.selectAll()
    qtbot.keyClicks(form.day.editor.line, "2026-02-28")
    click(qtbot, dialog.sheet.primary)
    assert form.day.problem.text() == "This day is before the post."
    assert ana.posts()[0].post.incident is Incident.NONE


def test_a_post_is_taken_back_with_a_reason(open_posts, ana, qtbot):
    ana.record_posts(clean_posts(2))
    dialog = open_posts(ana)
    choose_row(qtbot, dialog, 0)
    click(qtbot, dialog.register.take_back_button)
    qtbot.keyClicks(dialog.sheet.form.line, "Recorded twice.")
    click(qtbot, dialog.sheet.primary)
    assert len(rows(dialog)) == 1
    (gone,) = [one for one in ana.posts(with_taken_back=True) if one.taken_back]
    assert gone.taken_back == "Recorded twice."
    dialog.register.taken_back.setFocus()
    qtbot.keyClick(dialog.register.taken_back, Qt.Key.Key_Space)
    assert [row[4] for row in rows(dialog)] == ["✕ Taken back: Recorded twice.", "✓ Approved"]
    choose_row(qtbot, dialog, 0)
    assert "Taken back: Recorded twice." in dialog.register.details.text()
    assert not dialog.register.take_back_button.isEnabled()
    assert not dialog.register.incident_button.isEnabled()


def test_nobody_settles_their_own_incident(open_posts, ana, qtbot):
    ana.record_posts((replace(POST, person="ana", incident=Incident.OPEN, what_happened="Oh."),))
    dialog = open_posts(ana)
    choose_row(qtbot, dialog, 0)
    click(qtbot, dialog.register.settle_button)
    qtbot.keyClicks(dialog.sheet.form.line, "It is fine.")
    click(qtbot, dialog.sheet.primary)
    assert "Somebody else must say so." in dialog.sheet.problem.text()
    assert ana.posts()[0].post.incident is Incident.OPEN


def test_a_table_is_brought_in_and_refused_rows_are_told(open_posts, ana, qtbot, window, tmp_path):
    window.file = tmp_path / "posts.csv"
    window.file.write_text(
        "person,day,channel,kind of post,outcome\n"
        "Dana Reyes,2026-02-01,X,Reply,approved\n"
        "Somebody,2026-02-01,X,Reply,approved\n"
        "Dana Reyes,2026-02-02,X,Reply,great\n",
        encoding="utf-8",
    )
    dialog = open_posts(ana)
    click(qtbot, dialog.register.empty.table_button)
    assert not dialog.sheet.primary.isEnabled()
    click(qtbot, dialog.sheet.form.choose_button)
    assert dialog.sheet.form.file.text() == "posts.csv"
    click(qtbot, dialog.sheet.primary)
    told = shown(dialog.report)
    assert "1 post was recorded." in told
    assert "2 rows were not taken. Correct them, and bring the table in again." in told
    assert "⚠ Line 3: “Somebody” is not a person of these guidelines." in told
    assert "⚠ Line 4: “great” is not an outcome." in told
    assert "Write approved, corrected, sent-back or free." in told
    assert len(ana.posts()) == 1
    qtbot.keyClick(dialog.report.close_button, Qt.Key.Key_Return)
    assert dialog.report is None
    assert len(rows(dialog)) == 1


def test_what_is_no_table_is_refused_with_a_sentence(open_posts, ana, qtbot, window, tmp_path):
    window.file = tmp_path / "letter.csv"
    window.file.write_text("Dear all\n", encoding="utf-8")
    dialog = open_posts(ana)
    dialog.bring_in()
    click(qtbot, dialog.sheet.form.choose_button)
    click(qtbot, dialog.sheet.primary)
    assert dialog.sheet.problem.text().startswith("The table lacks the columns")
    assert dialog.report is None


def test_who_may_not_record_reads_and_is_told_whom_to_ask(open_posts, ana, qtbot):
    ana.record_posts((POST,))
    dialog = open_posts(ana.act_as("lea"))
    choose_row(qtbot, dialog, 0)
    register = dialog.register
    for one in (
        register.add_button,
        register.table_button,
        register.incident_button,
        register.settle_button,
        register.take_back_button,
    ):
        assert not one.isEnabled()
    assert dialog.overview.sentence.text() == "Lea Novak may not record posts. Ask Ana or Ben."


def test_guidelines_that_list_nobody_say_what_to_do_first(open_posts, workspace):
    dialog = open_posts(workspace.open("acme", "ana"))
    register = dialog.register
    assert not register.empty.button.isEnabled()
    assert "List people under “Who may post”" in register.empty.why.text()


def test_only_the_newest_of_very_many_are_shown(open_posts, ana, qtbot):
    ana.record_posts(clean_posts(310))
    dialog = open_posts(ana)
    assert len(rows(dialog)) == 300
    assert dialog.register.count.text().startswith("The newest 300 of 310 posts.")
    qtbot.keyClicks(dialog.register.search, clean_posts(310)[-1].day.isoformat())
    qtbot.keyClick(dialog.register.search, Qt.Key.Key_Return)
    assert len(rows(dialog)) == 1


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_everything_has_a_name_in_every_theme(open_posts, ana, qtbot, themed, screenshot, theme):
    themed(theme)
    ana.record_posts(clean_posts(3))
    ana.report_incident(ana.posts()[1].id, "A reader was angry about the tone of the answer.")
    dialog = open_posts(ana)
    choose_row(qtbot, dialog, 1)
    screenshot(dialog, f"posts-{theme}")
    assert list(unnamed(dialog)) == []
    assert not list(duplicate_mnemonics(dialog))
    dialog.add()
    screenshot(dialog, f"posts-add-{theme}")
    assert list(unnamed(dialog)) == []


def test_a_locked_key_is_unlocked_in_the_sheet(open_posts, tmp_path, qtbot):
    locked = Founder("Ana Lima", "ana@acme.example", "ana", passphrase="open sesame")
    with Workspace(tmp_path / "locked", clock=Clock()) as workspace:
        workspace.create("ours", title="Ours", template="empty", founder=locked)
    with Workspace(tmp_path / "locked", clock=Clock(), passphrase=lambda _: None) as workspace:
        desk = workspace.open("ours", "ana")
        desk.keep(with_people(desk.work().guidelines))
        dialog = open_posts(desk)
        click(qtbot, dialog.register.empty.button)
        sheet = dialog.sheet
        for field, name in zip(
            (sheet.form.person, sheet.form.channel, sheet.form.kind),
            ("Dana Reyes", "X", "Reply"),
            strict=True,
        ):
            type_name(qtbot, field, name)
        sheet.passphrase.line.setFocus()
        qtbot.keyClicks(sheet.passphrase.line, "wrong")
        click(qtbot, sheet.primary)
        assert sheet.problem.text()
        assert desk.posts() == ()
        qtbot.keyClicks(sheet.passphrase.line, "open sesame")
        click(qtbot, sheet.primary)
        assert len(desk.posts()) == 1
        click(qtbot, dialog.register.add_button)
        assert not dialog.sheet.passphrase.isVisible()


def test_of_very_many_refused_rows_the_first_are_listed(open_posts, ana, qtbot, window, tmp_path):
    window.file = tmp_path / "posts.csv"
    rows = "Somebody,2026-02-01,X,Reply,approved\n" * 130
    window.file.write_text(f"person,day,channel,kind of post,outcome\n{rows}", encoding="utf-8")
    dialog = open_posts(ana)
    dialog.bring_in()
    click(qtbot, dialog.sheet.form.choose_button)
    click(qtbot, dialog.sheet.primary)
    told = shown(dialog.report)
    assert sum(words.startswith("⚠ Line") for words in told) == 100
    assert "And 30 more rows. Correct these first, and bring the table in again." in told
