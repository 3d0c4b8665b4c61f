"""What is written and not saved yet, compared with what is."""

from __future__ import annotations

import pytest
from history_walk import against, blocks, click, words

from smguide.model import edits
from smguide.review.status import Action
from smguide.ui.accessibility import unnamed
from smguide.workspace import Changes


@pytest.fixture
def dana(workspace):
    """Somebody with a draft."""
    dana = workspace.open("handbook", "dana")
    write(dana, "Try again.")
    return dana


def write(desk, text):
    desk.keep(edits.set_clause_text(desk.work().guidelines, "trust", "c-slip", text))


@pytest.fixture
def draft(page, dana):
    page.show_desk(dana)
    page.show_item(("compare", 2, "draft"))
    return page


def test_the_draft_is_compared_with_an_edition(draft, screenshot):
    shown = words(draft.view)
    assert "Your draft" in shown
    assert "Compared with revision 2 (edition 1.0)" in shown
    assert "Your draft" in shown
    changed = {block.row.clause_id: block.row.new for block in blocks(draft)}
    assert changed["c-slip"] == "Try again."
    assert "ten vetted posts" in changed["c-trust"]
    assert list(unnamed(draft)) == []
    screenshot(draft.window(), "history-draft")


def test_nobody_reviews_a_draft(draft, qtbot):
    assert not draft.panel.buttons
    assert not any(block.button.isVisible() for block in blocks(draft))
    draft.begin(Action.COMMENT)
    assert draft.actions_of_review.dialog is None
    with qtbot.waitSignal(draft.open_page) as opened:
        click(qtbot, draft.panel.write_button)
    assert opened.args == ["write", None]


def test_the_draft_may_be_compared_with_the_newest(draft):
    against(draft, "newest revision (4)").trigger()
    assert "Compared with revision 4" in words(draft.view)
    changed = {block.row.clause_id for block in blocks(draft) if block.row.change}
    assert changed == {"c-slip"}


def test_a_draft_that_has_grown_is_read_again(draft, dana):
    write(dana, "Try again tomorrow.")
    draft.refresh(Changes.DRAFT)
    assert "Try again tomorrow." in {block.row.new for block in blocks(draft)}


def test_without_a_draft_the_newest_revision_is_compared(page, workspace):
    page.show_desk(workspace.open("handbook", "dana"))
    page.show_item(("compare", 2, "draft"))
    assert page.list.number == 4
    assert "Your draft" not in words(page.view)


def test_once_saved_it_is_the_newest_revision(draft, dana):
    dana.save("Gentler", "It was harsh.")
    draft.refresh(Changes.DRAFT | Changes.REVISIONS)
    assert draft.list.number == 5
