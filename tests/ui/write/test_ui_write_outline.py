"""The outline by itself."""

from __future__ import annotations

from smguide.ui.write.outline import Outline
from smguide.ui.write.outline_model import OutlineRow


def rows(count):
    return tuple(
        OutlineRow(id=f"s{number}", title=f"Section {number}", number=str(number), level=1)
        for number in range(1, count + 1)
    )


def test_every_section_is_in_sight_when_the_letters_grow(show, themed, qtbot):
    outline = Outline()
    outline.show_rows(rows(9), "s1")
    show(outline, 300, 900)
    themed("light", scale=2.0)
    line = outline.view.sizeHintForRow(0)
    qtbot.waitUntil(lambda: outline.view.height() >= 9 * line, timeout=2000)
    last = outline.model.index(8)
    assert outline.view.viewport().rect().contains(outline.view.visualRect(last))
