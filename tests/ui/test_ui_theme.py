import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
)

from smguide.assets import asset
from smguide.ui.appearance import Appearance, ThemeChoice, theme_name
from smguide.ui.theme import (
    TEXT_PAIRS,
    THEME_NAMES,
    Tone,
    contrast,
    current_theme,
    load_theme,
    palette,
    scaled,
    style_sheet,
    type_font,
)
from smguide.ui.widgets.text import text_label


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(name, text, ground):
    theme = load_theme(name)
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
def test_what_one_fills_in_has_a_visible_edge(name):
    theme = load_theme(name)
    assert contrast(theme.edge, theme.paper) >= 3
    assert contrast(theme.focus, theme.paper) >= 3


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_every_pair_in_the_style_sheet_is_a_tested_pair():
    source = asset("resources", "themes", "style.qss").read_text(encoding="utf-8")
    pairs = {
        (text, ground)
        for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", source)
        if ":disabled" not in selector
        for text in re.findall(r"(?<![-\w])color: \$(\w+)", body)
        for ground in re.findall(r"background: \$(\w+)", body)
    }
    assert ("on_accent", "accent") in pairs
    assert pairs <= set(TEXT_PAIRS)


def test_every_tone_is_a_tested_pair():
    theme = load_theme("light")
    values = {(getattr(theme, a), getattr(theme, b)) for a, b in TEXT_PAIRS}
    assert {theme.tone(tone) for tone in Tone} <= values


def test_palette_follows_the_theme():
    dark = palette(load_theme("dark"))
    assert dark.color(QPalette.ColorRole.Window).name().upper() == load_theme("dark").bg
    disabled = dark.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == load_theme("dark").disabled


@pytest.mark.parametrize("name", THEME_NAMES)
def test_style_sheet_is_filled_in_and_its_pictures_are_there(name):
    sheet = style_sheet(load_theme(name), 10.5)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(asset("resources", "themes", path.rsplit("/", 1)[1]).is_file() for path in pictures)


def test_a_change_of_theme_reaches_an_open_window(show, themed):
    label = show(text_label("Muted", tone="muted"))
    before = label.palette().color(QPalette.ColorRole.WindowText).name()
    theme = themed("dark")
    after = label.palette().color(QPalette.ColorRole.WindowText).name()
    assert before.upper() == load_theme("light").muted
    assert after.upper() == theme.muted
    assert current_theme() == theme


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_to_tick_grow_with_the_text(show, themed, kind):
    box = show(kind("Words"))

    def side():
        option = QStyleOptionButton()
        box.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        if kind is QRadioButton:
            part = QStyle.SubElement.SE_RadioButtonIndicator
        return box.style().subElementRect(part, option, box).width()

    before = side()
    themed("light", 2.0)
    assert side() >= 1.8 * before


def test_text_grows_with_the_chosen_size(show, themed):
    label = show(QLabel("Words"))
    small = label.fontMetrics().height()
    themed("light", scale=2.0)
    assert label.fontMetrics().height() == pytest.approx(2 * small, abs=2)
    assert scaled(100) == 200
    assert type_font("title").pointSizeF() > type_font("body").pointSizeF() * 1.5


@pytest.mark.parametrize(
    ("choice", "scheme", "name"),
    [
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Dark, "dark"),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Light, "light"),
        (ThemeChoice.SYSTEM, Qt.ColorScheme.Unknown, "light"),
        (ThemeChoice.LIGHT, Qt.ColorScheme.Dark, "light"),
        (ThemeChoice.CONTRAST, Qt.ColorScheme.Light, "contrast"),
    ],
)
def test_choice_and_system_decide_the_theme(choice, scheme, name):
    assert theme_name(choice, scheme) == name


def test_appearance_dresses_at_once_and_when_chosen(qapp, themed):
    appearance = Appearance(qapp, choice=ThemeChoice.DARK)
    assert current_theme().name == "dark"
    appearance.choose(ThemeChoice.CONTRAST, scale=1.5)
    assert current_theme().name == "contrast"
    assert scaled(10) == 15
    appearance.deleteLater()


def test_appearance_follows_the_system_only_when_asked_to(qapp, themed):
    appearance = Appearance(qapp, choice=ThemeChoice.SYSTEM)
    themed("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_theme().name == "light"
    appearance.choose(ThemeChoice.CONTRAST)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_theme().name == "contrast"
    appearance.deleteLater()


def test_buttons_show_where_the_keyboard_is(show, qtbot):
    button = show(QPushButton("Save"))
    button.clearFocus()
    plain = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != plain
