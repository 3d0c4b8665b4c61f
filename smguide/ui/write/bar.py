"""The bar over the Write screen: where the guidelines stand and whether the draft is kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime, QTimer, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.theme import Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.text import plain_tip, set_tone, text_label
from smguide.ui.widgets.top_bar import TopBar
from smguide.ui.write.work import Work

_TICK = 5_000
"""Milliseconds between the words “2 s ago” being renewed."""


def standing(work: Work) -> str:
    """“Work in progress · revision 16 · edition 1.1 in force”."""
    parts = [_tr("Work in progress"), _tr("revision {0}").format(work.kept.base)]
    if work.edition:
        parts.append(_tr("edition {0} in force").format(work.edition))
    return " · ".join(parts)


def ago(seconds: float, at: datetime) -> str:
    """How long ago something was, roughly; the time of day after an hour."""
    if seconds < 60:
        return _tr("{0} s ago").format(max(1, round(seconds)))
    if seconds < 3600:
        return _tr("{0} min ago").format(round(seconds / 60))
    local = at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return _tr("at {0}").format(time)


class WriteBar(TopBar):
    """Title and standing at the left; the draft, comparing and saving at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._kept_at: datetime | None = None
        self.pill = Pill("")
        self.draft = text_label("", role="caption", tone="muted")
        self.compare = button("")
        self.save = button(_tr("Save revision…"), kind="primary")
        self.add_state(self.pill)
        for widget in (self.draft, self.compare, self.save):
            self.add_action(widget)
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
        self.compare.setText(words)
        tip = _tr("Opens the history with what you have written beside it")
        self.compare.setToolTip(plain_tip(tip))

    def show_kept(self, at: datetime | None) -> None:
        """Say when the draft was kept; None where there is no draft."""
        self._kept_at = at
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
        set_tone(self.draft, "bad")
        self.draft.setText(_tr("Draft not kept yet"))

    @Slot()
    def _tick(self) -> None:
        if self._kept_at is not None:
            passed = (datetime.now(self._kept_at.tzinfo) - self._kept_at).total_seconds()
            self.draft.setText(_tr("Draft kept {0}").format(ago(passed, self._kept_at)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
