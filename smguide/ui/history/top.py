"""The bar over the page: what waits, as whom one acts, what to compare with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from smguide.ui.history.looking import Around, Look
from smguide.ui.history.timeline.pill_button import PillButton
from smguide.ui.history.timeline.since import Since
from smguide.ui.theme import Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.text import plain_tip
from smguide.ui.widgets.top_bar import TopBar

_TIGHTEST = 3
"""How much gives way: nothing, “Acting as”, all but the number of what waits, the name."""


class HistoryBar(TopBar):
    """Title, what waits, as whom one acts, what to compare with.

    Emits ``waiting_wanted``, ``person_chosen``, ``old_chosen`` with a revision to compare with,
    ``any_two_wanted``, and ``save_wanted`` with the format to save the comparison in.
    """

    waiting_wanted = Signal()
    person_chosen = Signal(str)
    old_chosen = Signal(int)
    any_two_wanted = Signal()
    save_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(_tr("History and review"))
        self.waiting = PillButton(Tone.WARN)
        self.waiting.say("")
        self._waiting_count = 0
        self._since: Since | None = None
        self._name = ""
        self.person = button("", icon="person")
        self.person.setMenu(QMenu(self.person))
        self.compare = button(_tr("Compare"), icon="compare")
        self.compare.setMenu(QMenu(self.compare))
        self.any_two = QAction(_tr("Any two…"), self)
        self.save_as_pages = QAction(_tr("Save this comparison as PDF…"), self)
        self.save_as_page = QAction(_tr("Save this comparison as a web page…"), self)
        self.review = button(_tr("Review"), tip=_tr("Show the review in place of the revisions"))
        self.review.setCheckable(True)
        self.review.hide()
        self.add_state(self.waiting)
        for one in (self.review, self.person, self.compare):
            self.add_action(one)
        self.waiting.clicked.connect(self.waiting_wanted)
        self.give_way(self._show_at, _TIGHTEST)
        self.any_two.triggered.connect(self.any_two_wanted)
        self.save_as_pages.triggered.connect(self._save_as_pages)
        self.save_as_page.triggered.connect(self._save_as_page)
        self.person.menu().triggered.connect(self._person_triggered)
        self.compare.menu().triggered.connect(self._old_triggered)

    def show_around(self, around: Around) -> None:
        """What waits, and as whom one may act."""
        self._waiting_count = len(around.waiting)
        self._name = around.name(around.person)
        self.waiting.setAccessibleName(_waiting_words(self._waiting_count))
        self.person.setAccessibleName(self._acting_as())
        self.person.setToolTip(plain_tip(self._acting_as()))
        here = [member for member in around.members if member.here]
        self.person.setVisible(bool(around.person))
        self.fit()
        menu = self.person.menu()
        _empty(menu)
        if any(member.demonstration for member in here):
            note = menu.addAction(_tr("Demonstration keys of the sample: they prove nothing"))
            note.setEnabled(False)
            menu.addSeparator()
        group = QActionGroup(menu)
        for member in here:
            action = menu.addAction(member.name)
            action.setData(member.person)
            action.setCheckable(True)
            action.setChecked(member.person == around.person)
            group.addAction(action)

    def show_look(self, look: Look, around: Around) -> None:
        """What the revision may be compared with."""
        menu = self.compare.menu()
        _empty(menu)
        group = QActionGroup(menu)
        for old, words in _choices(look, around):
            action = menu.addAction(words)
            action.setData(old)
            action.setCheckable(True)
            action.setChecked(old == look.old)
            group.addAction(action)
        menu.addSeparator()
        if self._since is not None:
            menu.addActions([self._since.looked, self._since.published])
        menu.addAction(self.any_two)
        menu.addSeparator()
        menu.addActions([self.save_as_pages, self.save_as_page])

    def offer_since(self, since: Since) -> None:
        """Say beside the title what is new, and offer to compare with what was."""
        self._since = since
        self.add_state(since.pill)
        since.told.connect(self.fit)

    @Slot(bool)
    def offer_review(self, wanted: bool) -> None:
        """Offer to show the review, where it has no room beside the rest."""
        self.review.setChecked(False)
        self.review.setVisible(wanted)
        self.fit()

    def _show_at(self, tightness: int) -> None:
        names = (self._acting_as(), self._name, self._name, "")
        self.person.setText(names[tightness])
        count = self._waiting_count
        few = str(count) if count else ""
        self.waiting.say(_waiting_words(count) if tightness < 2 else few)
        if self._since is not None:
            self._since.show_at(tightness)

    def _acting_as(self) -> str:
        return _tr("Acting as {0}").format(self._name)

    @Slot(QAction)
    def _person_triggered(self, action: QAction) -> None:
        if action.data():
            self.person_chosen.emit(action.data())

    @Slot(QAction)
    def _old_triggered(self, action: QAction) -> None:
        if action.isCheckable():
            self.old_chosen.emit(action.data())

    @Slot()
    def _save_as_pages(self) -> None:
        self.save_wanted.emit("pdf")

    @Slot()
    def _save_as_page(self) -> None:
        self.save_wanted.emit("html")


def _choices(look: Look, around: Around) -> list[tuple[int, str]]:
    """Revisions to compare with, each once: the one before, the approved one, editions."""
    found: dict[int, str] = {}
    if look.is_draft:
        found[around.latest] = _tr("With the newest revision ({0})").format(around.latest)
    if look.earlier:
        found[look.earlier.number] = _tr("Since your answer (revision {0})").format(
            look.earlier.number
        )
    if look.number > 1 and look.number - 1 not in found:
        previous = look.number - 1
        found[previous] = _tr("With the previous revision ({0})").format(previous)
    if look.base and look.base not in found:
        found[look.base] = _tr("With the approved text it changes (revision {0})").format(look.base)
    for edition in around.editions:
        if edition.revision != look.number and edition.revision not in found:
            found[edition.revision] = _tr("With edition {0} (revision {1})").format(
                edition.number, edition.revision
            )
    if not (look.base or look.is_draft):
        found[0] = _tr("With a blank sheet")
    return list(found.items())


def _empty(menu: QMenu) -> None:
    for action in menu.actions():
        menu.removeAction(action)


def _waiting_words(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return _tr("1 revision waits for you")
    return _tr("{0} revisions wait for you").format(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("HistoryBar", words)
