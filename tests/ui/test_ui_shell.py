import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from smguide.ui.accessibility import accessible_name, unnamed
from smguide.ui.shell import PageSpec, Shell
from smguide.ui.widgets.panes import mark_pane, side_by_side
from smguide.ui.widgets.surface import column

CTRL = Qt.KeyboardModifier.ControlModifier


def page(*names):
    """A page of panes with one button each."""
    parts = []
    for name in names:
        part = mark_pane(QWidget(), name)
        column(part).addWidget(QPushButton(f"{name} button"))
        parts.append(part)
    return side_by_side(parts, [200] * (len(parts) - 1) + [0])


def library():
    return page("Shelf")


def write():
    return page("Outline", "Page")


@pytest.fixture
def shell(show):
    made = Shell(
        [
            PageSpec("library", "Library", "library", library),
            PageSpec("write", "Write", "write", write),
        ]
    )
    made.go_to("library")
    show(made, 900, 600)
    return made


def focus_name(shell):
    return accessible_name(shell.focusWidget())


def test_pages_are_built_when_first_visited(shell, qtbot):
    assert shell.stack.count() == 1
    with qtbot.waitSignal(shell.page_changed) as signal:
        qtbot.mouseClick(shell.rail.button("write"), Qt.MouseButton.LeftButton)
    assert signal.args == ["write"]
    assert shell.place == "write"
    assert shell.stack.count() == 2
    shell.go_to("library")
    shell.go_to("write")
    assert shell.stack.count() == 2


def test_number_keys_switch_pages(shell, qtbot):
    qtbot.keyClick(shell, Qt.Key.Key_2, CTRL)
    assert shell.place == "write"
    assert shell.rail.button("write").isChecked()
    qtbot.keyClick(shell, Qt.Key.Key_1, CTRL)
    assert shell.place == "library"


def test_f6_walks_the_panes_and_back(shell, qtbot):
    shell.go_to("write")
    shell.rail.button("write").setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(shell, Qt.Key.Key_F6)
        seen.append(focus_name(shell))
    assert seen == ["Outline button", "Page button", "Write"]
    qtbot.keyClick(shell, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focus_name(shell) == "Page button"


def test_a_message_becomes_a_pane(shell, qtbot):
    shell.messages.note("Somebody saved in between.")
    shell.rail.button("library").setFocus()
    qtbot.keyClick(shell, Qt.Key.Key_F6)
    assert focus_name(shell) == "Dismiss this message"
    qtbot.keyClick(shell.focusWidget(), Qt.Key.Key_Space)
    assert not shell.info_bar.isVisible()
    shell.rail.button("library").setFocus()
    qtbot.keyClick(shell, Qt.Key.Key_F6)
    assert focus_name(shell) == "Shelf button"


def test_everything_has_a_name(shell):
    shell.messages.note("Somebody saved in between.", hint="Look at it.")
    assert list(unnamed(shell)) == []


def test_work_shows_in_the_status_bar_only_when_it_takes_long(shell, qtbot):
    shell.busy.set_busy(True)
    assert not shell.busy.isVisible()
    qtbot.waitUntil(shell.busy.isVisible, timeout=2_000)
    shell.busy.set_busy(False)
    assert not shell.busy.isVisible()


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_shell_can_be_drawn_in_every_theme(shell, themed, screenshot, name):
    theme = themed(name)
    shell.messages.success("Revision 17 saved")
    picture = screenshot(shell, f"shell-{name}").toImage()
    ground = picture.pixelColor(picture.width() - 20, 20)
    assert ground.name().upper() == theme.bg


def test_right_to_left_puts_the_rail_at_the_right(shell, qtbot):
    shell.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert shell.rail.x() > shell.stack.x()
