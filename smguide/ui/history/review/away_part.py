"""At the foot of the review: who is away, who stands in, and the way to say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from smguide.ui.history.looking import Around
from smguide.ui.moments import long_day
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import AbsenceInfo


class AwayPart(QWidget):
    """Emits ``away_wanted``, and ``back_wanted`` with the absence to end."""

    away_wanted = Signal()
    back_wanted = Signal(object)

    def __init__(self, around: Around) -> None:
        super().__init__()
        self.ends: dict[str, QPushButton] = {}
        self._absences = {one.id: one for one in around.absences}
        self._body = column(self, gap=Space.SMALL)
        if around.absences:
            self._body.addWidget(section_heading(_tr("Away")))
        for one in around.absences:
            self._add(one, around)
        self.away = button(_away_words(around), kind="link")
        if not around.for_whom:
            self.away.hide()
        self.away.clicked.connect(self.away_wanted)
        self._body.addWidget(self.away)

    def _add(self, one: AbsenceInfo, around: Around) -> None:
        self._body.addWidget(text_label(absence_words(one, around.person), wrap=True))
        if one.reason:
            said = _tr("“{0}”").format(one.reason)
            self._body.addWidget(text_label(said, role="caption", tone="muted", wrap=True))
        if not one.may_end:
            return
        mine = one.person == around.person
        end = button(_tr("I am back") if mine else _tr("End this…"), kind="link")
        end.setAccessibleName(f"{end.text()} {absence_words(one, around.person)}")
        end.setProperty("absence", one.id)
        end.clicked.connect(self._end_pressed)
        self.ends[one.id] = end
        self._body.addWidget(end)

    @Slot()
    def _end_pressed(self) -> None:
        self.back_wanted.emit(self._absences[self.sender().property("absence")])


def absence_words(one: AbsenceInfo, person: str) -> str:
    """“Lea Winter is away until 12 June 2026; you stand in.”."""
    until, first = long_day(one.last), long_day(one.first)
    if one.person == person:
        now, later = (_tr("You are away until {1}; {2} stands in."),
                      _tr("You are away from {0} to {1}; {2} stands in."))  # fmt: skip
    elif one.stand_in == person:
        now, later = (_tr("{3} is away until {1}; you stand in."),
                      _tr("{3} is away from {0} to {1}; you stand in."))  # fmt: skip
    else:
        now, later = (_tr("{3} is away until {1}; {2} stands in."),
                      _tr("{3} is away from {0} to {1}; {2} stands in."))  # fmt: skip
    return (now if one.is_now else later).format(first, until, one.stand_in_name, one.name)


def _away_words(around: Around) -> str:
    others = len(around.for_whom) > 1 or around.person not in around.for_whom
    return _tr("Somebody is away…") if others else _tr("I am away…")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Away", words)
