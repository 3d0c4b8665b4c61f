"""Lets the bar of a walk say where one is, and offer what the person may do there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smguide.compare.rows import RowKind
from smguide.compare.stops import Stop
from smguide.review.status import Action
from smguide.ui.history.looking import Look
from smguide.ui.history.walk.walk import Walk
from smguide.ui.history.walk.walk_bar import WalkBar, make_primary
from smguide.ui.history.walk.walk_words import end_words, place_words, stop_words

_ANSWERS = (Action.APPROVE, Action.REQUEST_CHANGES)


def tell_stop(bar: WalkBar, walk: Walk, look: Look, why: str) -> None:
    """Where one is, and what one can say to it."""
    stop = walk.stop
    if stop is None:
        return
    bar.show_stop(place_words(walk), stop_words(stop, look), why, looked=walk.has_seen(stop))
    bar.back.setEnabled(walk.at > 0)
    may = look.verdicts[Action.COMMENT].allowed
    bar.comment.setVisible(may)
    bar.wording.setVisible(may and _has_wording(stop))
    answers = any(look.verdicts[action].allowed for action in _ANSWERS)
    bar.fine.setText(_tr("Fine") if answers else _tr("Seen"))


def tell_end(bar: WalkBar, walk: Walk, look: Look) -> None:
    """What was looked at and said, and the answer that fits; why not, where none may be given."""
    may_approve, may_ask = (look.verdicts[action].allowed for action in _ANSWERS)
    why = "" if may_approve or may_ask else look.verdicts[Action.APPROVE].why
    bar.show_end(place_words(walk), tuple(end_words(walk)), why)
    bar.back.setEnabled(True)
    bar.to_left.setVisible(walk.left > 0)
    bar.approve.setVisible(may_approve and not walk.left)
    bar.changes.setVisible(may_ask)
    make_primary(bar.approve, primary=not walk.remarks)
    make_primary(bar.changes, primary=bool(walk.remarks))


def _has_wording(stop: Stop) -> bool:
    """Whether there is a text to word otherwise: one clause that stands."""
    row = stop.row
    return row.kind is RowKind.CLAUSE and bool(row.new) and len(stop.rows) <= 2


def _tr(words: str) -> str:
    return QCoreApplication.translate("Walk", words)
