"""Taking a proposed wording over into the draft, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.errors import SmguideError
from smguide.model.guidelines import Guidelines
from smguide.ui.dialogs import open_dialog
from smguide.ui.messages import Messages
from smguide.ui.session import EditSession
from smguide.ui.tasks import Runner
from smguide.ui.write.taking_dialog import TakingDialog
from smguide.ui.write.work import DraftKeeper
from smguide.workspace import Desk, OfferState, WordingOffer, put_in


@dataclass(frozen=True, slots=True)
class TakeWording:
    """What the Write screen is asked for: the wording proposed in a comment, put into the draft."""

    comment: str


class Taking(QObject):
    """``taken`` carries section and clause that a wording was put into.

    A clause that changed since the wording was proposed is shown beside it, and people choose.
    """

    taken = Signal(str, str)

    def __init__(
        self, window: QWidget, session: EditSession, runner: Runner, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._runner = runner
        self._messages = messages
        self._keeper: DraftKeeper | None = None
        self._offer: WordingOffer | None = None
        self.dialog: TakingDialog | None = None

    def ask(self, desk: Desk, keeper: DraftKeeper, comment: str) -> None:
        """See how a proposed wording fits the draft as it is on the screen, and take it."""
        if self._session.reading:
            self._messages.note(_tr("This draft is open in another window; here you only read."))
            return
        self._keeper = keeper
        self._runner.submit(desk.talk.offer, comment, self._session.guidelines, done=self._offered)

    def _offered(self, offer: WordingOffer) -> None:
        self._offer = offer
        if offer.state is OfferState.DONE:
            self._messages.note(_tr("The clause reads like that already."))
            self.taken.emit(offer.section, offer.clause)
        elif offer.state is OfferState.READY and not offer.locked:
            self._put("")
        else:
            self._ask_which(offer)

    def _ask_which(self, offer: WordingOffer) -> None:
        self.dialog = TakingDialog(self._window, offer)
        self.dialog.submitted.connect(self._chosen)
        self.dialog.finished.connect(self._closed)
        open_dialog(self.dialog)

    @Slot()
    def _chosen(self) -> None:
        if self.dialog is None:
            return
        chosen = self.dialog.chosen
        self.dialog.accept()
        if chosen:
            self._put(chosen)

    def _put(self, chosen: str) -> None:
        offer, keeper = self._offer, self._keeper
        if offer is None or keeper is None:
            return
        try:
            put_in(self._session.guidelines, offer, chosen)
        except SmguideError as error:
            self._messages.show_error(error)
            return
        title = self._session.guidelines.section(offer.section).title
        keeper.remember_taken(offer.comment)
        label = _tr("taking the wording of {0} in “{1}”").format(offer.name, title)
        place = (offer.section, "clauses", offer.clause, "text")
        self._session.edit(label, place, _putting(offer, chosen), merges=False)
        told = _tr("The wording of {0} is in your draft. Undo takes it out again.")
        self._messages.success(told.format(offer.name))
        self.taken.emit(offer.section, offer.clause)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _putting(offer: WordingOffer, chosen: str) -> Callable[[Guidelines], Guidelines]:
    def change(guidelines: Guidelines) -> Guidelines:
        return put_in(guidelines, offer, chosen)

    return change


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
