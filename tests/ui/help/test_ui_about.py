import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from smguide import __version__
from smguide.ui.about import AboutDialog
from smguide.ui.accessibility import unnamed
from smguide.ui.dialogs import open_dialog
from smguide.workspace.computer import storage_version


@pytest.fixture
def owner(show, monkeypatch, tmp_path):
    monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / "data"))
    return show(QWidget(), 600, 400)


def test_it_says_version_engine_licence_and_where_the_data_lies(owner, qtbot, tmp_path):
    dialog = AboutDialog(owner)
    open_dialog(dialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert __version__ in shown
    assert dialog.engine == storage_version()
    assert any("MIT" in words for words in shown)
    assert str(tmp_path / "data") in shown
    assert list(unnamed(dialog)) == []
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_missing_engine_is_said_and_nothing_breaks(owner, monkeypatch):
    monkeypatch.setenv("PATH", "")
    dialog = AboutDialog(owner)
    open_dialog(dialog)
    assert "not found" in dialog.engine
    dialog.reject()
