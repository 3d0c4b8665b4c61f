"""What one sees is what one signs."""

from __future__ import annotations

from history_walk import against, click, dialog, save, words

from smguide.review.status import Action
from smguide.workspace import Changes


def test_the_dialog_counts_what_is_signed(page, qtbot):
    click(qtbot, page.panel.buttons[Action.APPROVE])
    assert dialog(page).seen.text() == (
        "You are looking at what you sign: revision 4 as a change from revision 2; 4 changes. "
        "You have not gone through them one by one."
    )
    dialog(page).reject()


def test_the_reasons_of_all_revisions_are_read_where_one_signs(page, qtbot):
    for told in ("Revision 3, Dana Kovac: “Ten posts in a row”", "Twenty took too long."):
        assert told in words(page.panel)
    click(qtbot, page.panel.buttons[Action.APPROVE])
    read = words(dialog(page))
    assert read.index("Three hours were never enough.") < read.index("Twenty took too long.")
    dialog(page).reject()


def test_approving_shows_what_is_signed_first(page, qtbot):
    against(page, "previous revision").trigger()
    assert page.change_bar.place.text() == "2 changes"
    click(qtbot, page.panel.buttons[Action.APPROVE])
    assert dialog(page).seen.text().startswith("You are now looking at what you sign: revision 4")
    assert "4 changes" in dialog(page).seen.text()
    assert page.change_bar.place.text() == "4 changes"
    assert "Compared with revision 2 (edition 1.0), the approved text" in words(page.view)
    dialog(page).reject()
    click(qtbot, page.panel.buttons[Action.APPROVE])
    assert "now" not in dialog(page).seen.text()
    dialog(page).reject()


def test_the_next_person_begins_with_what_they_would_sign(page, workspace):
    against(page, "previous revision").trigger()
    page.show_desk(workspace.open("handbook", "ana"))
    assert page.list.number == 4
    assert "Compared with revision 2" in words(page.view)


def test_once_a_review_begins_one_sees_what_is_reviewed(page, workspace):
    dana = workspace.open("handbook", "dana")
    number = save(dana, "Try again.")
    page.show_desk(dana)
    page.show_item((3, number))
    assert "Compared with revision 3" in words(page.view)
    dana.ask(reviewers=("ana",))
    page.refresh(Changes.REVIEWS)
    assert "Compared with revision 2 (edition 1.0), the approved text" in words(page.view)


def test_another_comparison_stays_while_a_review_goes_on(page, workspace):
    against(page, "previous revision").trigger()
    workspace.open("handbook", "ana").comment("4", "One more word.")
    page.refresh(Changes.REVIEWS)
    assert "Compared with revision 3, the one before" in words(page.view)


def test_another_sentence_than_the_one_shown_is_not_signed(page, qtbot, desk):
    click(qtbot, page.panel.buttons[Action.APPROVE])
    assert "revision 2 (edition 1.0)" in dialog(page).sentence.text()
    desk.publish(
        "2", edition="1.1", effective=desk.today, change_class="editorial", summary="Again."
    )
    click(qtbot, dialog(page).primary)
    assert "another sentence" in dialog(page).problem.text()
    assert not desk.review("4").answered
    dialog(page).reject()


def test_who_may_not_approve_is_told_why(page, window, workspace):
    page.show_desk(workspace.open("handbook", "dana"))
    page.begin(Action.APPROVE)
    assert page.actions_of_review.dialog is None
    assert "Dana Kovac is not a reviewer" in window.info_bar.sentence.text()
