"""“Is everything in order on this computer?” by clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from test_ui_backup import click, shown

from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.backup.order_dialog import OrderDialog


@pytest.fixture
def look(room):
    """Open the dialog."""

    def opened():
        room.check_order()
        return room.parent().window().findChildren(OrderDialog)[-1]

    return opened


def damage(tmp_path):
    part = sorted((tmp_path / "home/library/acme/guidelines.git/objects").glob("??/*"))[0]
    part.chmod(0o644)
    part.write_bytes(b"")


def wait_for(qtbot, dialog, words):
    """Lines that are put in are seen once the window has laid them out."""
    qtbot.waitUntil(lambda: any(words in line for line in shown(dialog)))


def test_nothing_is_wrong(look):
    dialog = look()
    assert dialog.headline.text() == "Everything is in order."
    assert not dialog.mend_button.isVisible()
    assert not dialog.backup_button.isVisible()
    assert not list(unnamed(dialog))
    assert not duplicate_mnemonics(dialog)
    assert not [line for line in shown(dialog) if "git" in line.lower().split()]
    dialog.reject()


def test_damage_is_told_and_put_right_from_a_safety_copy(look, workspace, tmp_path, qtbot):
    workspace.backups.safety.copy("acme", "removing")
    damage(tmp_path)
    dialog = look()
    assert dialog.headline.text() == "Something is wrong, and can be put right."
    assert "Guidelines “acme”: not in order" in shown(dialog)
    click(qtbot, dialog.mend_button)
    assert dialog.headline.text() == "What was wrong is put right."
    wait_for(qtbot, dialog, "Taken from the safety copy")
    click(qtbot, dialog.again_button)
    assert dialog.headline.text() == "Everything is in order."
    dialog.reject()


def test_damage_is_put_right_with_a_backup(look, workspace, tmp_path, qtbot, file):
    workspace.backups.make(file)
    damage(tmp_path)
    dialog = look()
    click(qtbot, dialog.backup_button)
    assert dialog.headline.text() == "What was wrong is put right."
    wait_for(qtbot, dialog, "the backup “all.smguide-backup”")
    dialog.reject()


def test_a_safety_copy_can_be_looked_into(look, workspace, room, qtbot):
    workspace.backups.safety.copy("acme", "packing")
    dialog = look()
    (line,) = [
        one
        for one in dialog.findChildren(type(dialog.close_button))
        if one.text().startswith("Look into")
    ]
    assert "before their history was packed" in line.accessibleName()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert "acme" in room.dialog.ticks
    room.dialog.reject()
