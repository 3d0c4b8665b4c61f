import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QMainWindow, QToolButton

from smguide.assets import asset
from smguide.ui.icons import icon, icon_names, pixmap, put_icon
from smguide.ui.theme import load_theme


def colours(image):
    seen = set()
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                seen.add(colour.name().upper())
    return seen


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_a_line_drawing_of_24_by_24_in_one_colour(name):
    root = ET.parse(asset("resources", "icons", f"{name}.svg")).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"
    assert not pixmap(name, "#000000", 24).toImage().allGray() or colours(
        pixmap(name, "#000000", 48).toImage()
    )


def test_icons_are_tinted():
    assert colours(pixmap("plus", "#2B5FC7", 48).toImage()) == {"#2B5FC7"}


def test_icons_are_crisp_on_screens_with_double_pixels():
    picture = pixmap("plus", "#000000", 20, ratio=2.0)
    assert picture.size() == QSize(40, 40)
    assert picture.deviceIndependentSize().toSize() == QSize(20, 20)
    assert QSize(40, 40) in icon("plus", "#000000").availableSizes()


def test_a_disabled_icon_has_its_own_colour():
    grey = icon("plus", "#000000", "#8A94A2").pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert colours(grey.toImage()) == {"#8A94A2"}


def test_an_unknown_icon_is_drawn_as_a_document():
    assert (
        pixmap("from-the-future", "#000000", 24).toImage()
        == pixmap("document", "#000000", 24).toImage()
    )


def test_icons_of_buttons_and_actions_follow_the_theme(show, themed):
    window = QMainWindow()
    button = QToolButton(window)
    action = QAction(window)
    for target in (button, action):
        put_icon(target, "plus", load_theme("light"), token="accent")
    show(window)
    theme = themed("dark")
    for target in (button, action):
        shown = target.icon().pixmap(QSize(48, 48)).toImage()
        assert colours(shown) == {QColor(theme.accent).name().upper()}
