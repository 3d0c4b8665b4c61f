"""The publish page as one looks at it: the form or the reason there is none, then the editions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.errors import SmguideError
from smguide.ui.publish.edition_card import EditionCard
from smguide.ui.publish.form import PublishForm
from smguide.ui.publish.offer import Offer
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.ui.widgets.top_bar import TopBar

_WIDTH = 860
_FIRST_SHOWN = 12


class PublishView(QWidget):
    """Emits what was asked for; the page does it."""

    publish_asked = Signal(object)
    history_asked = Signal()
    compare_asked = Signal(object)
    export_asked = Signal(object, str)
    record_asked = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.bar = TopBar(_tr("Publish"))
        self.pill = Pill("")
        self.bar.add_state(self.pill)
        self._column = ScrollColumn(_tr("Publish"), width=_WIDTH)
        self._column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form: PublishForm | None = None
        self.refusal: RefusalCard | None = None
        self.editions: list[EditionCard] = []
        self._offer: Offer | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        body = column(self, gap=0)
        body.addWidget(self.bar)
        body.addWidget(self._column, 1)

    def show_offer(self, offer: Offer) -> None:
        """Show what can be published, or why nothing can, and all editions."""
        self._clear()
        self._offer = offer
        if offer.refusal:
            self._add_refusal(offer)
        else:
            self._add_form(offer)
        self._say_edition(offer)
        if offer.editions:
            self._column.body.addSpacing(Space.SMALL)
            self._column.body.addWidget(section_heading(_tr("Editions")))
            self._add_editions(offer, _FIRST_SHOWN)

    def show_problem(self, error: SmguideError) -> None:
        """Show why nothing can be said about editions now, and what to do."""
        self._clear()
        self.pill.hide()
        card = Card()
        card.setAccessibleName(error.message)
        card.body.addWidget(text_label(error.message, role="heading", wrap=True))
        card.body.addWidget(text_label(error.hint, wrap=True))
        self._column.body.addWidget(card)

    def _clear(self) -> None:
        self._offer = None
        self._column.clear()
        self.form, self.refusal, self.editions = None, None, []
        self.pill.show()

    def _say_edition(self, offer: Offer) -> None:
        if offer.in_force:
            words = _tr("Edition {0} in force").format(offer.in_force.number)
            self.pill.show_state(words, Tone.GOOD)
        else:
            self.pill.show_state(_tr("No edition in force yet"), Tone.PLAIN)

    def _add_form(self, offer: Offer) -> None:
        self.form = PublishForm(offer)
        self.form.submitted.connect(self._submitted)
        self.form.compare_asked.connect(self._compare_since)
        self._column.body.addWidget(self.form)

    def _add_refusal(self, offer: Offer) -> None:
        self.refusal = RefusalCard(offer)
        self.refusal.button.clicked.connect(self.history_asked)
        self._column.body.addWidget(self.refusal)

    def _add_editions(self, offer: Offer, most: int) -> None:
        known = len(self.editions)
        for edition in offer.editions[known : known + most]:
            card = EditionCard(edition, offer.before(edition))
            card.compare_asked.connect(self.compare_asked)
            card.export_asked.connect(self.export_asked)
            card.record_asked.connect(self.record_asked)
            self.editions.append(card)
            self._column.body.addWidget(card)
        if len(self.editions) < len(offer.editions):
            self.more_button = button(_tr("Show older editions"), kind="link")
            self.more_button.clicked.connect(self._show_more)
            self._column.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _show_more(self) -> None:
        if self._offer is not None:
            self.more_button.deleteLater()
            self._add_editions(self._offer, len(self._offer.editions))

    @Slot()
    def _submitted(self) -> None:
        if self.form is not None:
            self.publish_asked.emit(self.form.wanted())

    @Slot()
    def _compare_since(self) -> None:
        offer = self._offer
        if offer and offer.last and offer.row:
            self.compare_asked.emit((offer.last.revision, offer.row.number))


class RefusalCard(Card):
    """Why nothing can be published now, and where to look."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.setAccessibleName(offer.refusal)
        waits = _tr("Nothing to publish now")
        if offer.row is not None:
            waits = _tr("Revision {0}: {1}").format(offer.row.number, offer.row.summary)
        self.sentence = text_label(offer.refusal, wrap=True)
        self.button = button(_tr("Look at the history"), icon="history")
        self.body.setSpacing(Space.SMALL)
        self.body.addWidget(text_label(waits, role="heading", wrap=True))
        self.body.addWidget(self.sentence)
        if not offer.editions and offer.row is None:
            self.body.addWidget(text_label(_first_edition(), tone="muted", wrap=True))
        self.body.addSpacing(Space.TINY)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


def _first_edition() -> str:
    return _tr(
        "Ask for a review in the history. Once enough people have approved, the revision can be "
        "published here as an edition: with a number, and the day from which it holds."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
