"""Colours, spacing and type of the window, as values (design section 8, style.md V13).

A theme is a table of colour tokens in ``resources/themes``. Palette and style sheet are functions
of it, so every look can be tested and pictured without asking the operating system.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, fields
from enum import IntEnum, StrEnum
from functools import cache
from string import Template
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from smguide.assets import asset
from smguide.ui import icons

THEME_NAMES: Final = ("light", "dark", "contrast")
TYPE_SCALE: Final = {
    "label": 0.82,
    "caption": 0.87,
    "body": 1.0,
    "prose": 1.07,
    "emphasis": 1.0,
    "heading": 1.15,
    "title": 1.72,
}
"""Sizes relative to body text."""

_BODY_PIXELS: Final = 14.0
_GOOD_FAMILIES: Final = ("Inter", "Inter Variable")
_WIDE_FAMILIES: Final = ("DejaVu Sans", "Verdana", "Bitstream Vera Sans")
_WIDE_FACTOR: Final = 0.93


class Space(IntEnum):
    """Distances between things, in logical pixels."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    HUGE = 32


class Tone(StrEnum):
    """What a pill, a bar or a text says; its colour is never the only sign of it."""

    PLAIN = "plain"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colour tokens, each ``#RRGGBB``.

    ``bg`` is the window, ``paper`` what lies on it, ``line`` a hairline, ``edge`` the visible
    border of something one can fill in, ``thumb`` the
    handle of a scroll bar. ``*_soft`` are grounds for text in the colour itself.
    """

    name: str
    dark: bool
    strong_edges: bool
    bg: str
    paper: str
    ink: str
    muted: str
    disabled: str
    line: str
    edge: str
    hover: str
    thumb: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    focus: str
    selection: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    warn_mark: str
    bad: str
    bad_soft: str
    ins: str
    delete: str
    move: str

    def tone(self, tone: str) -> tuple[str, str]:
        """Text and ground for a tone."""
        pairs = {
            Tone.PLAIN: (self.muted, self.hover),
            Tone.INFO: (self.accent, self.accent_soft),
            Tone.GOOD: (self.good, self.good_soft),
            Tone.WARN: (self.warn, self.warn_soft),
            Tone.BAD: (self.bad, self.bad_soft),
        }
        return pairs[Tone(tone)]


TEXT_PAIRS: Final = (
    *((text, ground) for text in ("ink", "muted", "accent") for ground in ("bg", "paper")),
    *((text, "accent_soft") for text in ("ink", "muted", "accent")),
    *((text, "hover") for text in ("ink", "muted", "accent")),
    *((text, ground) for text in ("good", "warn", "bad") for ground in ("bg", "paper")),
    *((tone, f"{tone}_soft") for tone in ("good", "warn", "bad")),
    *(("ink", ground) for ground in ("good_soft", "warn_soft", "bad_soft")),
    *(("ink", ground) for ground in ("selection", "ins", "delete", "move")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover")),
    ("on_accent", "bad"),
    ("paper", "ink"),
)
"""Every pair of text and ground in use; a test holds each to 4.5:1."""


@cache
def load_theme(name: str) -> Theme:
    """Read ``light``, ``dark`` or ``contrast`` from ``resources/themes``."""
    tokens = json.loads(asset("resources", "themes", f"{name}.json").read_text(encoding="utf-8"))
    tokens["delete"] = tokens.pop("del")
    return Theme(**{field.name: tokens[field.name] for field in fields(Theme)})


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    result = QPalette()
    for role, colour in _palette_roles(theme).items():
        result.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return result


def _palette_roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.bg,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.bg,
        role.Text: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Button: theme.paper,
        role.ButtonText: theme.ink,
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.paper,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.paper,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.line,
    }


def style_sheet(theme: Theme, body_points: float, scale: float = 1.0) -> str:
    """The style sheet for a theme, with type sizes in points relative to body text.

    Boxes that one ticks and arrows of lists grow with ``scale``, 1.0 being 100 %.
    """
    template = asset("resources", "themes", "style.qss").read_text(encoding="utf-8")
    sizes = {f"size_{role}": f"{body_points * part:.2f}pt" for role, part in TYPE_SCALE.items()}
    colours = {field.name: str(getattr(theme, field.name)) for field in fields(Theme)}
    marks = "light" if theme.dark else "dark"
    return Template(template).substitute(
        colours,
        **sizes,
        **_boxes(scale),
        themes=asset("resources", "themes").as_posix(),
        marks=marks,
        control_edge=theme.edge if theme.strong_edges else theme.line,
    )


def _boxes(scale: float) -> dict[str, int]:
    """Pixels of the boxes one ticks, of the dot and the ring of a round one, and of arrows."""
    box, ring = 2 * round(8 * scale), round(5 * scale)
    dot = box + 2 - 2 * ring
    arrow, drop = round(16 * scale), round(26 * scale)
    ticks = {"box": box, "half_box": box // 2, "round_box": box // 2 + 1}
    return {**ticks, "dot": dot, "ring": ring, "arrow": arrow, "drop": drop}


def base_font(scale: float = 1.0) -> QFont:
    """Body text: 14 logical pixels at 100 %, Inter where installed, else the system's own."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    installed = next((name for name in _GOOD_FAMILIES if QFontDatabase.hasFamily(name)), "")
    if installed:
        font.setFamily(installed)
    wide = _WIDE_FACTOR if QFontInfo(font).family() in _WIDE_FAMILIES else 1.0
    dots_per_inch = 72 if sys.platform == "darwin" else 96
    font.setPointSizeF(_BODY_PIXELS * 72 / dots_per_inch * wide * scale)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def type_font(role: str) -> QFont:
    """The font of a role of ``TYPE_SCALE``, for things that paint their own text."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * TYPE_SCALE[role])
    if role in ("emphasis", "heading", "title"):
        font.setWeight(QFont.Weight.DemiBold)
    return font


def scaled(pixels: float) -> int:
    """Logical pixels for something that must grow with the size of text a person chose."""
    application = QCoreApplication.instance()
    factor = application.property("textScale") if application else None
    return round(pixels * (factor or 1.0))


def current_theme() -> Theme:
    """The theme last applied; its name is kept where Qt keeps palette and style."""
    application = QCoreApplication.instance()
    name = application.property("theme") if application else None
    return load_theme(name or "light")


def apply_theme(application: QApplication, theme: Theme, *, scale: float = 1.0) -> None:
    """Dress the whole application; windows already open change at once."""
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    font = base_font(scale)
    application.setProperty("theme", theme.name)
    application.setProperty("textScale", scale)
    application.setFont(font)
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme, font.pointSizeF(), scale))
    icons.retint(application, theme)
