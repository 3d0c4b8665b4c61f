"""Text of 200 % in a small window: dialogs stay within it, and pages scroll one way only."""

from __future__ import annotations

import pytest
from window_walk import Walk, copied, settled

from smguide.ui.app import build


@pytest.fixture
def walk(qapp, sample_library, tmp_path, qtbot):
    built = build(qapp, copied(sample_library, tmp_path / "home"), at_once=True)
    window = built.window
    with qtbot.waitExposed(window):
        window.show()
    built.appearance.choose(built.appearance.choice, scale=2.0)
    window.resize(1280, 800)
    settled()
    yield Walk(built, tmp_path)
    built.appearance.choose(built.appearance.choice, scale=1.0)
    built.close()
    window.deleteLater()


def test_dialogs_fit_into_their_window_and_the_workflow_needs_no_sideways_scrolling(walk):
    wanted = {"new", "new-1", "refer"}
    for scene in walk.scenes():
        if scene.name in wanted | {"write", "write-approval"}:
            found = scene.come()
            settled()
            if scene.name in wanted:
                shown = found or walk._dialog()
                assert shown.width() <= 1280, scene.name
                assert shown.height() <= 800, scene.name
                walk._close()
    walk.write.choose("approval")
    settled()
    assert walk.write.sheet.horizontalScrollBar().maximum() == 0
