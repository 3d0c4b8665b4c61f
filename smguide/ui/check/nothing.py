"""What the page says while the guidelines cannot answer yet, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smguide.ui.check.reading import RULES, Reading
from smguide.ui.widgets.empty_state import EmptyState


def empty_state(reading: Reading) -> EmptyState:
    """Why there is no answer, and a button to the section that would give one."""
    icon, sentence, advice = _told()[reading.missing]
    action = _tr("Go to the section") if reading.home else _tr("Go to Write")
    return EmptyState(icon, sentence, advice, action)


def _told() -> dict[str, tuple[str, str, str]]:
    return {
        "person": (
            "people",
            _tr("Nobody is listed who may post"),
            _tr("List the people who post for you, and the guidelines can answer for each."),
        ),
        "channel": (
            "megaphone",
            _tr("No channels are listed yet"),
            _tr("List the places you post on, such as a page or an account."),
        ),
        "post-type": (
            "tag",
            _tr("No kinds of post are listed yet"),
            _tr("List what you post: answers, offers, news. Rules can then differ by kind."),
        ),
        RULES: (
            "workflow",
            _tr("No rules say yet who must agree"),
            _tr("Begin with one rule, such as “One person of the desk reads every post first”."),
        ),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
