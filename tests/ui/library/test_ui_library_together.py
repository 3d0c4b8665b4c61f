"""Several revisions of low risk, approved in one list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from together_values import two_tidied

from smguide.review.status import State


def test_they_are_listed_and_signed_each_by_itself(make_page, workspace, qtbot):
    two_tidied(workspace)
    page = make_page()
    assert page.together.notice.isVisible()
    qtbot.mouseClick(page.together.notice.button, Qt.MouseButton.LeftButton)
    opened = page.together.dialog
    assert "First: revision 3" in opened.cards[0].tick.accessibleName()
    assert "I, Ana Lima, approve revision 3 of “Second”" in opened.cards[1].sentence.text()
    opened.cards[0].tick.setChecked(False)
    workspace.open("second", "lea").withdraw(reason="Later.")
    opened.cards[0].tick.setChecked(True)
    qtbot.mouseClick(opened.primary, Qt.MouseButton.LeftButton)
    assert opened.cards[0].outcome.text() == "Signed."
    assert "Nobody has asked" in opened.cards[1].outcome.text()
    assert not opened.cards[0].tick.isEnabled()
    assert workspace.open("first", "ana").review("3").state is State.APPROVED
    opened.reject()
    assert not page.together.notice.isVisible()
