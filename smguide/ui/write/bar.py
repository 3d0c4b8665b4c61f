"""The bar over the Write screen: where the guidelines stand and whether the draft is kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTimer, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.theme import Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.text import plain_tip, set_tone, text_label
from smguide.ui.widgets.top_bar import TopBar
from smguide.ui.write.work import Work

_TICK = 5_000
"""Milliseconds between the words “2 s ago” being renewed."""

_TIGHTEST = 3
"""How much gives way: nothing, where the guidelines stand, the draft, words of the buttons."""


def standing(work: Work) -> str:
    """“Work in progress · revision 16 · edition 1.1 in force”."""
    parts = [_tr("Work in progress"), _tr("revision {0}").format(work.kept.base)]
    if work.edition:
        parts.append(_tr("edition {0} in force").format(work.edition))
    return " · ".join(parts)


def ago(at: datetime, now: datetime) -> str:
    """How long ago something was, roughly; the time after an hour, with the day unless today."""
    seconds = (now - at).total_seconds()
    if seconds < 60:
        return _tr("{0} s ago").format(max(1, round(seconds)))
    if seconds < 3600:
        return _tr("{0} min ago").format(round(seconds / 60))
    local = at.astimezone(now.tzinfo)
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == now.date():
        return _tr("at {0}").format(time)
    pattern = "d MMMM" if local.year == now.year else "d MMMM yyyy"
    day = QLocale().toString(QDate(local.year, local.month, local.day), pattern)
    return _tr("on {0} at {1}").format(day, time)


def to_look_at(count: int) -> str:
    """“3 to look at”; without a number where there is nothing."""
    return _tr("{0} to look at").format(count) if count else _tr("To look at")


class WriteBar(TopBar):
    """Title and standing at the left; the draft, comparing and saving at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._kept_at: datetime | None = None
        self._failing = False
        self._compare_words = ""
        self.pill = Pill("")
        self.draft = text_label("", role="caption", tone="muted")
        self.look = button(to_look_at(0), tip=_tr("Show what is to be looked at beside the page"))
        self.look.setCheckable(True)
        self.look.hide()
        self.compare = button("")
        self.save = button(_tr("Save revision…"), kind="primary")
        self.add_state(self.pill)
        for widget in (self.draft, self.look, self.compare, self.save):
            self.add_action(widget)
        self.give_way(self._show_at, _TIGHTEST)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK)
        self._ticker.timeout.connect(self._tick)

    def show_work(self, title: str, work: Work) -> None:
        """Show where the guidelines stand."""
        self.title.setText(title)
        self.pill.show_state(standing(work), Tone.PLAIN)
        words = _tr("Compare with revision {0}").format(work.latest)
        if work.edition:
            words = _tr("Compare with edition {0}").format(work.edition)
        self._compare_words = words
        self.compare.setAccessibleName(words)
        tip = _tr("Opens the history with what you have written beside it")
        self.compare.setToolTip(plain_tip(f"{words}\n{tip}"))
        self.fit()

    def show_count(self, count: int) -> None:
        """Say how much there is to look at, where the list of it has no room."""
        self.look.setText(to_look_at(count))
        self.fit()

    @Slot(bool)
    def offer_list(self, wanted: bool) -> None:
        """Offer to show what is to be looked at, or take the offer back."""
        self.look.setChecked(False)
        self.look.setVisible(wanted)
        self.fit()

    def _show_at(self, tightness: int) -> None:
        self.pill.setVisible(tightness < 1)
        self.draft.setVisible(tightness < 2 or self._failing)
        short = tightness >= _TIGHTEST
        self.compare.setText(_tr("Compare") if short else self._compare_words)
        self.save.setText(_tr("Save…") if short else _tr("Save revision…"))

    def show_kept(self, at: datetime | None) -> None:
        """Say when the draft was kept; None where there is no draft."""
        self._kept_at = at
        self._failing = False
        set_tone(self.draft, "muted")
        self.draft.setText("")
        if at is None:
            self._ticker.stop()
            return
        self._ticker.start()
        self._tick()

    def show_not_kept(self) -> None:
        """Say that the draft could not be kept, until it is."""
        self._ticker.stop()
        self._failing = True
        set_tone(self.draft, "bad")
        self.draft.setText(_tr("Draft not kept yet"))
        self.fit()

    @Slot()
    def _tick(self) -> None:
        if self._kept_at is not None:
            passed = ago(self._kept_at, datetime.now().astimezone())
            self.draft.setText(_tr("Draft kept {0}").format(passed))
            self.fit()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
