"""The bar over the page: which text answers, and what else one can turn to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from smguide.ui.check.reading import DRAFT, IN_FORCE, Reading
from smguide.ui.theme import Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.text import plain_tip
from smguide.ui.widgets.top_bar import TopBar

_TIGHTEST: Final = 2


class TextBar:
    """Says as much as there is room for; the tool tips always say all."""

    def __init__(self) -> None:
        self.bar = TopBar(_tr("Check a post"))
        self.pill = Pill("")
        self.posts = button("", kind="quiet", icon="list", tip=_tr("Register of posts…"))
        self.posts.setAccessibleName(_tr("Register of posts…"))
        self.switch = button("")
        self._long, self._short, self._tone = "", "", Tone.PLAIN
        self.bar.add_state(self.pill)
        self.bar.add_action(self.posts)
        self.bar.add_action(self.switch)
        self.bar.give_way(self._show_at, _TIGHTEST)

    def show_reading(self, reading: Reading) -> None:
        """Say which text answers, and offer the other one."""
        self._long, self._short, self._tone = _standing(reading)
        self.pill.setToolTip(plain_tip(self._long))
        self.switch.setText(_other(reading))
        self.bar.fit()

    def _show_at(self, tightness: int) -> None:
        self.posts.setText("" if tightness else _tr("Register of posts…"))
        words = self._short if tightness == _TIGHTEST else self._long
        self.pill.show_state(words, self._tone)


def _standing(reading: Reading) -> tuple[str, str, Tone]:
    """What the pill says, the same in fewer words, and its tone."""
    if reading.which == DRAFT:
        return _tr("By the draft"), _tr("By the draft"), Tone.WARN
    if reading.which == IN_FORCE:
        words = _tr("By edition {0}, in force").format(reading.edition)
        return words, _tr("By edition {0}").format(reading.edition), Tone.GOOD
    words = _tr("By revision {0}: no edition is in force yet").format(reading.revision)
    return words, _tr("By revision {0}").format(reading.revision), Tone.PLAIN


def _other(reading: Reading) -> str:
    if reading.which != DRAFT:
        return _tr("Use the draft instead")
    if reading.edition:
        return _tr("Use edition {0} instead").format(reading.edition)
    return _tr("Use the newest revision instead")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
