"""Backups by clicks: out, in, what is asked for, and what is said."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from smguide.errors import Stopped
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.backup.work import WorkBar
from smguide.ui.tasks import TaskRunner
from smguide.workspace import Workspace
from smguide.workspace.backup import Outcome

WORDS = "seven brass kettles sing"


def click(qtbot, pressed):
    assert pressed.isVisible()
    assert pressed.isEnabled()
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)


def shown(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def back_up(room, qtbot):
    room.back_up()
    click(qtbot, room.dialog.primary)
    said = shown(room.dialog)
    click(qtbot, room.dialog.primary)
    return said


def test_out_says_what_is_in_it_and_where_it_is(room, workspace, file, qtbot, chooser):
    room.back_up()
    assert not list(unnamed(room.dialog))
    assert not duplicate_mnemonics(room.dialog)
    room.dialog.ticks["acme"].setChecked(False)
    assert not room.dialog.primary.isEnabled()
    assert "Tick at least one." in shown(room.dialog)
    room.dialog.ticks["acme"].setChecked(True)
    click(qtbot, room.dialog.primary)
    assert chooser.questions[-1].suggested.startswith("smguide-20")
    said = shown(room.dialog)
    assert "The backup is made" in said
    assert any("Acme Guidelines. Revisions: 1" in line for line in said)
    assert any(str(file) in line for line in said)
    assert [item.name for item in workspace.backups.look(file).items] == ["acme"]
    click(qtbot, room.dialog.primary)
    assert room.dialog is None


def test_keys_need_a_passphrase_typed_twice(room, workspace, file, qtbot):
    room.back_up()
    dialog = room.dialog
    assert not dialog.passphrase.isVisible()
    qtbot.mouseClick(dialog.keys, Qt.MouseButton.LeftButton, pos=dialog.keys.rect().center())
    assert dialog.protect.isChecked()
    assert dialog.passphrase.isVisible()
    qtbot.keyClicks(dialog.passphrase.first, WORDS)
    assert "The two passphrases are not the same." in shown(dialog)
    qtbot.keyClicks(dialog.passphrase.again, WORDS)
    click(qtbot, dialog.primary)
    click(qtbot, room.dialog.primary)
    assert workspace.backups.look(file, WORDS).keys == ("own",)


def test_taking_protection_away_takes_the_keys_out(room):
    room.back_up()
    room.dialog.keys.setChecked(True)
    room.dialog.protect.setChecked(False)
    assert not room.dialog.wanted.keys
    assert room.dialog.wanted.passphrase == ""
    room.dialog.reject()


def test_in_on_a_computer_that_has_nothing(
    room, workspace, file, qtbot, make_room, tmp_path, chooser
):
    workspace.backups.make(file, keys=True, passphrase=WORDS)
    with Workspace(tmp_path / "elsewhere") as elsewhere:
        new = make_room(elsewhere)
        page = new.parent()
        click(qtbot, page.first_steps.backup_button)
        assert "protected with a passphrase" in new.dialog.explanation.text()
        qtbot.keyClicks(new.dialog.passphrase, "not the one")
        click(qtbot, new.dialog.primary)
        assert "does not fit" in new.dialog.problem.text()
        new.dialog.passphrase.clear()
        qtbot.keyClicks(new.dialog.passphrase, WORDS)
        click(qtbot, new.dialog.primary)
        dialog = new.dialog
        assert not list(unnamed(dialog))
        assert "Acme Guidelines (acme)" in dialog.ticks["acme"].accessibleName()
        dialog.keys.setChecked(True)
        click(qtbot, dialog.primary)
        said = shown(new.dialog)
        assert "“acme” is in your library now." in said
        assert "Keys brought in: 1" in said
        click(qtbot, new.dialog.primary)
        assert [card.entry.name for card in page.shelf_view.cards] == ["acme"]


def test_in_over_what_is_here(room, workspace, file, qtbot):
    back_up(room, qtbot)
    room.bring_in()
    click(qtbot, room.dialog.primary)
    assert "“acme” is the same here already." in shown(room.dialog)
    click(qtbot, room.dialog.primary)
    room.bring_in()
    room.dialog.beside.setChecked(True)
    click(qtbot, room.dialog.primary)
    assert any("put beside as “acme-2”" in line for line in shown(room.dialog))
    click(qtbot, room.dialog.primary)


def test_what_is_no_backup_is_a_sentence(room, file):
    file.write_bytes(b"a letter")
    room.bring_in()
    assert room.dialog is None
    bar = room.parent().window().info_bar
    assert "not a backup of smguide" in bar.sentence.text()


def test_a_word_when_none_was_made_for_long(workspace, make_room, qtbot, tmp_path, file):
    old = (datetime.now(UTC) - timedelta(days=400)).timestamp()
    os.utime(tmp_path / "home/library/acme/guidelines.git/config", (old, old))
    workspace.clock.moment = datetime.now(UTC)
    room = make_room(workspace)
    assert room.notice.isVisible()
    assert "no backup of your guidelines yet" in room.notice.words.text()
    click(qtbot, room.notice.later_button)
    assert not room.notice.isVisible()
    assert workspace.backups.reminder() is None
    workspace.clock.moment += timedelta(days=8)
    assert workspace.backups.reminder().ever is False
    back_up(room, qtbot)
    assert workspace.backups.reminder() is None
    workspace.clock.moment += timedelta(days=40)
    room.remind(workspace.entries())
    assert "The last backup is 40 days old." in room.notice.words.text()
    room.back_up()
    room.dialog.days.setCurrentIndex(room.dialog.days.findData(0))
    click(qtbot, room.dialog.primary)
    click(qtbot, room.dialog.primary)
    workspace.clock.moment += timedelta(days=4000)
    assert workspace.backups.reminder() is None


def test_work_on_another_thread_says_how_far_it_is_and_stops(qtbot):
    bar = WorkBar("Working")
    qtbot.addWidget(bar)
    runner = TaskRunner(pytest.fail)
    watched = bar.begin()
    failures = []

    def work():
        for step in range(2000):
            watched.watch("acme", step % 3, 3)
            time.sleep(0.005)

    runner.submit(work, failed=failures.append)
    qtbot.waitUntil(lambda: "acme" in bar.line.text())
    watched.stop()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Stopped)
    runner.shutdown()


def test_stopping_leaves_the_dialog_to_try_again(room, workspace, file, qtbot, monkeypatch):
    room.back_up()
    dialog = room.dialog
    begin = dialog.begin

    def begin_and_stop():
        watched = begin()
        assert dialog.cancel.text() == "Stop"
        dialog.reject()
        return watched

    monkeypatch.setattr(dialog, "begin", begin_and_stop)
    click(qtbot, dialog.primary)
    assert dialog.problem.text() == "You stopped it."
    assert not file.exists()
    monkeypatch.undo()
    click(qtbot, dialog.primary)
    assert file.exists()
    click(qtbot, room.dialog.primary)


def test_every_outcome_has_its_words(room, workspace, file):
    from smguide.ui.backup.in_dialog import outcome_in_words
    from smguide.workspace.backup import BroughtIn

    said = [outcome_in_words(BroughtIn("a", "b", one, "Because.", 2)) for one in Outcome]
    assert len(set(said)) == len(Outcome)
    assert all("{" not in line for line in said)
