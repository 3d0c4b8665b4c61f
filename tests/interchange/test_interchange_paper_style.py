"""The colours of a paper: what is written can be read on its ground, light, dark and printed."""

from __future__ import annotations

import re

import pytest

from smguide.assets import asset

PAIRS = (
    ("ink", "bg"), ("ink", "paper"), ("muted", "bg"), ("muted", "paper"), ("accent", "bg"),
    ("accent", "paper"), ("good", "bg"), ("good", "paper"), ("warn", "warn-soft"),
    ("ins-ink", "ins"), ("del-ink", "del"), ("move-ink", "move"), ("ink", "move"),
    ("muted", "move"),
)  # fmt: skip


def palettes() -> dict[str, dict[str, str]]:
    style = asset("resources", "styles", "paper.css").read_text(encoding="utf-8")
    found = re.findall(r":root \{([^}]*--bg[^}]*)\}", style)
    assert len(found) == 3
    light, dark, printed = (dict(re.findall(r"--([\w-]+): (#\w{6});", one)) for one in found)
    return {"light": light, "dark": light | dark, "print": light | printed}


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("name", ["light", "dark", "print"])
def test_every_colour_can_be_read_on_its_ground(name: str) -> None:
    palette = palettes()[name]
    poor = []
    for ink, ground in PAIRS:
        values = sorted((luminance(palette[ink]), luminance(palette[ground])))
        contrast = (values[1] + 0.05) / (values[0] + 0.05)
        if contrast < 4.5:
            poor.append(f"{ink} on {ground}: {contrast:.2f}")
    assert not poor


def test_printing_takes_the_light_colours() -> None:
    assert palettes()["print"]["paper"] == "#FFFFFF"
    assert luminance(palettes()["dark"]["paper"]) < 0.1
