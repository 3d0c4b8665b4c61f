"""One edition in the list: since when it holds, what it says, and where it can go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.moments import long_day
from smguide.ui.publish.classes import class_word
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace import EditionInfo

BROWSER = "browser"
PACK = "pack"


def edition_sign(edition: EditionInfo) -> tuple[str, Tone]:
    """The state of an edition as a pill."""
    return {
        "in-force": (_tr("In force"), Tone.GOOD),
        "scheduled": (_tr("Scheduled"), Tone.INFO),
        "superseded": (_tr("Superseded"), Tone.PLAIN),
    }[edition.state]


def edition_line(edition: EditionInfo) -> str:
    """“In force from 4 September 2026 · revision 14 · published by Imogen Hart”."""
    parts = (
        _tr("In force from {0}").format(long_day(edition.effective)),
        _tr("revision {0}").format(edition.revision),
        _tr("published by {0}").format(edition.by),
    )
    return " · ".join(parts)


class EditionCard(Card):
    """Emits what was asked for.

    ``export_asked`` and ``record_asked`` with the format or ``BROWSER``; the latter with ``PACK``
    for the audit pack.
    """

    export_asked = Signal(object, str)
    record_asked = Signal(object, str)
    compare_asked = Signal(object)

    def __init__(self, edition: EditionInfo, before: EditionInfo | None) -> None:
        super().__init__(_tr("Edition {0}").format(edition.number))
        self.edition = edition
        self._before = before
        self.export_button = button(_tr("Export…"), icon="export")
        named = _tr("Export edition {0}").format(edition.number)
        self.export_button.setAccessibleName(named)
        self.menu = self._make_menu()
        self.export_button.setMenu(self.menu)
        self.record_button = button(_tr("Record…"), icon="shield")
        self.record_button.setAccessibleName(_tr("Record of edition {0}").format(edition.number))
        tip = _tr("Who approved it, when and in which words, to keep or to hand to an auditor")
        self.record_button.setToolTip(plain_tip(tip))
        self.record_menu = self._make_record_menu()
        self.record_button.setMenu(self.record_menu)
        self._lay_out()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(_tr("&Open in browser")).setData(BROWSER)
        menu.addSeparator()
        menu.addAction(_tr("&Web page…")).setData("html")
        menu.addAction(_tr("&Text…")).setData("md")
        menu.addAction(_tr("&Data for other programs…")).setData("json")
        menu.triggered.connect(self._chosen)
        return menu

    def _make_record_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(_tr("&Open in browser")).setData(BROWSER)
        menu.addSeparator()
        menu.addAction(_tr("Record as &PDF…")).setData("pdf")
        menu.addAction(_tr("Record as &web page…")).setData("html")
        menu.addSeparator()
        menu.addAction(_tr("&Audit pack…")).setData(PACK)
        menu.triggered.connect(self._record_chosen)
        return menu

    def _lay_out(self) -> None:
        edition = self.edition
        self.body.setSpacing(Space.SMALL)
        self.header.addWidget(Pill(*edition_sign(edition)))
        self.header.addWidget(Pill(class_word(edition.change_class)))
        self.header.addStretch(1)
        tools = FlowLayout(gap=Space.SMALL)
        tools.addWidget(self.export_button)
        tools.addWidget(self.record_button)
        if self._before is not None:
            words = _tr("Compare with edition {0}").format(self._before.number)
            self.compare_button = button(words, kind="quiet", icon="compare")
            named = _tr("Compare edition {0} with edition {1}")
            named = named.format(edition.number, self._before.number)
            self.compare_button.setAccessibleName(named)
            self.compare_button.clicked.connect(self._compare)
            tools.addWidget(self.compare_button)
        line = text_label(edition_line(edition), role="caption", tone="muted", wrap=True)
        self.body.addWidget(line)
        self.body.addWidget(text_label(edition.summary, wrap=True))
        self.body.addLayout(tools)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self.export_asked.emit(self.edition, str(action.data()))

    @Slot(QAction)
    def _record_chosen(self, action: QAction) -> None:
        self.record_asked.emit(self.edition, str(action.data()))

    @Slot()
    def _compare(self) -> None:
        if self._before is not None:
            self.compare_asked.emit((self._before.revision, self.edition.revision))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
