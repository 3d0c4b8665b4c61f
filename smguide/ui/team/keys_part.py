"""The keys of the team: where each is, what it is worth, and what to do when one is in danger."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.review.team import KeyStatus
from smguide.ui.team.deeds import Deed
from smguide.ui.team.looking import TeamLook
from smguide.ui.team.pieces import emptied, headed
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace.team_values import DoubtInfo, KeyInfo


class KeyRow(QWidget):
    """One key of a person; only a key in use can be exchanged, every key can turn out stolen."""

    asked = Signal(str, object)

    def __init__(self, key: KeyInfo, look: TeamLook) -> None:
        super().__init__()
        self.key = key
        where = _where(key) if _in_use(key) else ""
        told = " · ".join(filter(None, (key.short, _signed(key), where)))
        self.setAccessibleName(f"{key.name}: {_state(key)[0]}. {told}")
        self.new_button = button(_tr("New key…"))
        self.stolen_button = button(_tr("Stolen…"), kind="quiet")
        self._name_buttons(look)
        self._lay_out(told, look)
        self.new_button.clicked.connect(self._exchange)
        self.stolen_button.clicked.connect(self._doubt)

    def _name_buttons(self, look: TeamLook) -> None:
        self.new_button.setAccessibleName(_tr("New key in place of {0}").format(self.key.short))
        words = _tr("The key {0} of {1} was stolen")
        self.stolen_button.setAccessibleName(words.format(self.key.short, self.key.name))
        self.stolen_button.setEnabled(not look.why_not)
        self.stolen_button.setToolTip(plain_tip(look.why_not))

    def _lay_out(self, told: str, look: TeamLook) -> None:
        first = row(gap=Space.SMALL)
        first.addWidget(text_label(self.key.name, role="emphasis", wrap=True))
        first.addWidget(Pill(*_state(self.key)))
        first.addStretch(1)
        lines = column(gap=Space.TINY // 2)
        lines.addLayout(first)
        lines.addWidget(text_label(told, role="caption", tone="muted", wrap=True))
        across = row(self, gap=Space.SMALL)
        across.addLayout(lines, 1)
        across.addWidget(self.new_button)
        across.addWidget(self.stolen_button)
        if not (_in_use(self.key) and self.key.here and self.key.person == look.person):
            self.new_button.hide()

    @Slot()
    def _exchange(self) -> None:
        self.asked.emit(Deed.NEW_KEY, self.key)

    @Slot()
    def _doubt(self) -> None:
        self.asked.emit(Deed.STOLEN, self.key)


class DoubtRow(QWidget):
    """An approval in doubt, why, and the button to confirm it again."""

    asked = Signal(str, object)

    def __init__(self, info: DoubtInfo) -> None:
        super().__init__()
        self.info = info
        self.setAccessibleName(f"{_approval(info)}: {' '.join(info.sentences)}")
        self.button = button(_tr("Confirm again…"), kind="primary")
        self.button.setAccessibleName(_tr("Confirm revision {0} again").format(info.number))
        self.button.setEnabled(info.may)
        self.button.setToolTip(plain_tip(info.why_not))
        lines = column(gap=Space.TINY // 2)
        lines.addWidget(text_label(_approval(info), role="emphasis", wrap=True))
        for sentence in filter(None, (*info.sentences, info.why_not)):
            lines.addWidget(text_label(sentence, role="caption", tone="muted", wrap=True))
        across = row(self, gap=Space.MEDIUM)
        across.addLayout(lines, 1)
        across.addWidget(self.button)
        self.button.clicked.connect(self._confirm)

    @Slot()
    def _confirm(self) -> None:
        self.asked.emit(Deed.CONFIRM, self.info)


class KeysPart(QWidget):
    """What is in doubt first; keys in use, then those put away, and what to do about a lost one."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, KeyRow] = {}
        self.doubts: dict[str, DoubtRow] = {}
        self._doubted = Card()
        self._doubted.setAccessibleName(_tr("Approvals in doubt"))
        self._doubt_holder = QWidget()
        self._used, self._old = Card(), Card()
        self._used.setAccessibleName(_tr("In use"))
        self._old.setAccessibleName(_tr("Put away"))
        self._old_holder = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        body = column(self, gap=Space.MEDIUM)
        above = column(self._doubt_holder, gap=Space.MEDIUM)
        above.addLayout(headed(_tr("Approvals in doubt")))
        above.addWidget(self._doubted)
        body.addWidget(self._doubt_holder)
        body.addLayout(headed(_tr("In use")))
        body.addWidget(self._used)
        for sentence in _if_lost():
            body.addWidget(text_label(sentence, tone="muted", wrap=True))
        old = column(self._old_holder, gap=Space.MEDIUM)
        old.addLayout(headed(_tr("Put away")))
        old.addWidget(self._old)
        body.addWidget(self._old_holder)

    def sentence(self, look: TeamLook) -> str:
        """What a key is; that of the sample proves nothing."""
        if look.demonstration:
            return _tr("The keys of the sample are for demonstration and prove nothing.")
        return _tr("Everybody signs with a key of their own, which stays on their computer.")

    def show_look(self, look: TeamLook) -> None:
        """Show the keys as they are now."""
        self.rows = {}
        for card, keys in (
            (self._used, [one for one in look.keys if _in_use(one)]),
            (self._old, [one for one in look.keys if not _in_use(one)]),
        ):
            self._fill(card, keys, look)
        self._old_holder.setVisible(any(not _in_use(one) for one in look.keys))
        self._show_doubts(look.doubts)

    def _show_doubts(self, doubts: tuple[DoubtInfo, ...]) -> None:
        emptied(self._doubted.body)
        self.doubts = {str(one.number): DoubtRow(one) for one in doubts}
        for made in self.doubts.values():
            if self._doubted.body.count():
                self._doubted.body.addWidget(rule())
            made.asked.connect(self.asked)
            self._doubted.body.addWidget(made)
        self._doubt_holder.setVisible(bool(doubts))

    def _fill(self, card: Card, keys: list[KeyInfo], look: TeamLook) -> None:
        emptied(card.body)
        for key in keys:
            if card.body.count():
                card.body.addWidget(rule())
            made = KeyRow(key, look)
            made.asked.connect(self.asked)
            card.body.addWidget(made)
            self.rows[key.fingerprint] = made

    def reveal(self, place: str) -> None:
        """Put the keyboard on an approval in doubt, or on the row of a key."""
        doubt = self.doubts.get(place)
        if doubt is not None and doubt.button.isEnabled():
            doubt.button.setFocus()
        found = self.rows.get(place)
        if found is not None and found.stolen_button.isEnabled():
            found.stolen_button.setFocus()


def _in_use(key: KeyInfo) -> bool:
    return key.status == KeyStatus.ACTIVE


def _state(key: KeyInfo) -> tuple[str, Tone]:
    return {
        KeyStatus.ACTIVE: (_tr("In use"), Tone.GOOD),
        KeyStatus.RETIRED: (_tr("Put away"), Tone.PLAIN),
        KeyStatus.REVOKED: (_tr("Stolen"), Tone.BAD),
    }[KeyStatus(key.status)]


def _where(key: KeyInfo) -> str:
    if not key.here:
        return _tr("on another computer")
    return _tr("on this computer, with a passphrase") if key.locked else _tr("on this computer")


def _signed(key: KeyInfo) -> str:
    if key.signed == 1:
        return _tr("signed one entry")
    return _tr("signed {0} entries").format(key.signed)


def _approval(info: DoubtInfo) -> str:
    if not info.edition:
        return _tr("The approval of revision {0}").format(info.number)
    holds = _tr("The approval of revision {0}: edition {1}, which is in force")
    words = holds if info.in_force else _tr("The approval of revision {0}: edition {1}")
    return words.format(info.number, info.edition)


def _if_lost() -> tuple[str, ...]:
    return (
        _tr(
            "A key is lost, and nobody else can have it: its owner asks to join once more, with a "
            "new key and the same short id. Take that up under Requests to join; the lost key is "
            "put away, and what it signed stays."
        ),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
