"""The pictures are opened from the approval workflow, and show what is being written."""

from __future__ import annotations

from smguide.rules.workflow import KIND
from smguide.ui.pictures.window import PicturesWindow


def test_the_draft_is_shown_and_compared_with_the_edition_in_force(window, sample, qtbot):
    page = window.page
    page.show_desk(sample)
    page.choose(page.session.guidelines.sections_of(KIND)[0].id)
    page.sheet.parts[0].pictures.click()
    found = page.window().findChild(PicturesWindow)
    matrix = found.matrix
    shown = matrix.picture.table.cells
    types = page.session.guidelines.sections_of("post-types")[0].facts.records("types")
    assert [name for _, name in shown.post_types] == [one.text("name") for one in types]
    matrix.against.setCurrentIndex(matrix.against.findText("The edition in force"))
    said = {shown.index(n, 0).data() for n in range(shown.rowCount())}
    assert all("before" in words for words in said)
    with qtbot.waitSignal(found.destroyed):
        found.close()
