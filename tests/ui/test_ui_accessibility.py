import gc

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from smguide.ui.accessibility import accessible_name, announce, duplicate_mnemonics, unnamed
from smguide.ui.garbage import GarbageCollection
from smguide.ui.widgets.buttons import icon_button


def form():
    root = QWidget()
    layout = QFormLayout(root)
    return root, layout


def test_the_walker_finds_fields_and_buttons_without_a_name(show):
    root, layout = form()
    labelled, bare, picture = QLineEdit(), QLineEdit(), QToolButton()
    bare.setPlaceholderText("Only a hint")
    layout.addRow("Who", labelled)
    layout.addRow(bare)
    picture.setFocusPolicy(labelled.focusPolicy())
    layout.addRow(picture)
    layout.addRow(icon_button("Remove", "trash"))
    show(root)
    assert list(unnamed(root)) == [bare, picture]
    assert accessible_name(labelled) == "Who"


def test_shared_mnemonics_are_found_on_a_page_and_in_a_menu(show):
    root, layout = form()
    layout.addRow("&Who", QLineEdit())
    layout.addRow(QPushButton("&Write"))
    layout.addRow(QPushButton("&Save"))
    layout.addRow(QLabel("&What is only text"))
    menu = QMenu(root)
    for text in ("&One", "&Once", "&Two"):
        menu.addAction(text)
    show(root)
    assert duplicate_mnemonics(root) == {
        "Alt+W": ["&Who", "&Write"],
        "Alt+O": ["&One", "&Once"],
    }


def test_a_screen_reader_is_told_the_sentence_and_how_urgent_it_is(show, monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    root = show(QWidget())
    announce(root, "Revision 17 saved")
    announce(root, "Not saved", urgent=True)
    assert [event.message() for event in told] == ["Revision 17 saved", "Not saved"]
    polite, urgent = (event.politeness() for event in told)
    assert polite is QAccessible.AnnouncementPoliteness.Polite
    assert urgent is QAccessible.AnnouncementPoliteness.Assertive


def test_garbage_is_collected_by_the_timer_only(qtbot):
    parent = QObject()
    collection = GarbageCollection(parent)
    assert not gc.isenabled()
    for _ in range(5_000):
        cycle: list = []
        cycle.append(cycle)
    assert gc.get_count()[0] >= 5_000
    collection._timer.timeout.emit()
    assert gc.get_count()[0] < 2_000
    collection.stop()
    assert gc.isenabled()
    gc.disable()
