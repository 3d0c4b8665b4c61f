"""What is said of the guidelines as a whole, and of the organisation whose they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.checks.engine import CHECKS
from smguide.model.edits import set_document
from smguide.model.fields import Field
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path, Record, Value, set_in
from smguide.model.registers import Registers, registers
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.form import Form
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.forms.times import DurationEditor
from smguide.ui.kind_words import profile_in_window
from smguide.ui.session import EditSession
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.labelled import Labelled, LabelledLine
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, text_label

_WIDTH: Final = 620
_OWNERS: Final = ("person", "role", "group")
_LANGUAGES: Final = {
    "bg": "Български",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "fi": "Suomi",
    "fr": "Français",
    "hr": "Hrvatski",
    "hu": "Magyar",
    "it": "Italiano",
    "nb": "Norsk",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "sv": "Svenska",
}
"""Codes, and the languages by their own names."""

_NO_REGISTERS: Final = Registers({})

Properties = dict[str, str]


class DocumentDialog(FormDialog):
    """Fills the fields from guidelines; :meth:`properties` are what they hold now."""

    def __init__(self, parent: QWidget, guidelines: Guidelines) -> None:
        self._interval: Value = guidelines.review_interval
        self.title = LabelledLine(_tr("Title"), help_text=_tr("As it stands on the first page."))
        self.organisation = LabelledLine(_tr("Organisation"))
        self._owners = _owners(guidelines)
        self.owner = CalmCombo()
        self.language = CalmCombo()
        self._profile = guidelines.profile
        self.profile_form = Form(profile_in_window())
        self.concerned = text_label("", role="caption", tone="muted", wrap=True)
        self.interval = DurationEditor(
            Field("review_interval", _tr("Looked at again"), "", "duration")
        )
        text = DialogText(
            _tr("About these guidelines"),
            _tr("A part of your draft: it holds for readers once it is saved, approved and "
                "published. Undo takes it back."),
            _tr("Change"),
        )  # fmt: skip
        super().__init__(parent, text, ScrollingSheet(_tr("About these guidelines"), self._form()))
        self._fill(guidelines)
        self._connect()
        fit_dialog(self, scaled(_WIDTH))
        self.title.reveal()

    def _form(self) -> QWidget:
        content = QWidget()
        body = column(content, gap=Space.MEDIUM)
        body.addWidget(self.title)
        body.addWidget(self.organisation)
        owner_help = _tr("Who looks after them: a person, role or group of the guidelines.")
        every = _tr("How long after an edition somebody looks at all of it again.")
        for label, field, words in (
            (_tr("Owner"), self.owner, owner_help),
            (_tr("Language"), self.language, ""),
            (_tr("Looked at again every"), self.interval, every),
        ):
            body.addWidget(Labelled(label, field, help_text=words, needed=False))
        for widget in self._profile_parts():
            body.addWidget(widget)
        return content

    def _profile_parts(self) -> tuple[QWidget, ...]:
        words = _tr("These answers decide which checks look at your guidelines: a small company "
                    "in Europe never sees rules for American brokers.")  # fmt: skip
        return (
            text_label(_tr("About the organisation"), role="emphasis"),
            text_label(words, role="caption", tone="muted", wrap=True),
            self.concerned,
            self.profile_form,
        )

    def _fill(self, guidelines: Guidelines) -> None:
        self.title.line.setText(guidelines.title)
        self.organisation.line.setText(guidelines.organisation)
        self.owner.setEditable(True)
        for person, name in self._owners.items():
            self.owner.addItem(legible(name), person)
        self.owner.setEditText(self._owners.get(guidelines.owner, guidelines.owner))
        self.language.offer(_LANGUAGES, guidelines.language)
        self.interval.show_value(self._interval, _NO_REGISTERS)
        self._show_profile()

    def _connect(self) -> None:
        self.title.line.textChanged.connect(self._check)
        self.organisation.line.textChanged.connect(self._check)
        self.interval.edited.connect(self._interval_edited)
        self.profile_form.edited.connect(self._profile_edited)
        self._check()

    @Slot()
    def _check(self) -> None:
        there = bool(self.title.line.text().strip() and self.organisation.line.text().strip())
        self.set_ready(there, _tr("Guidelines need a title and an organisation."))

    @Slot(object, object)
    def _interval_edited(self, _path: object, value: Value) -> None:
        self._interval = value

    @Slot(object, object)
    def _profile_edited(self, path: Path, value: Value) -> None:
        changed = set_in(self._profile, path, value)
        assert isinstance(changed, Record)
        self._profile = changed
        self._show_profile()

    def _show_profile(self) -> None:
        self.profile_form.show_value(self._profile, _NO_REGISTERS)
        count = sum(check.applies(self._profile) for check in CHECKS)
        words = _tr("{0} of {1} checks concern you.").format(count, len(CHECKS))
        self.concerned.setText(words)

    def profile(self) -> Record:
        """The answers about the organisation."""
        return self._profile

    def properties(self) -> Properties:
        """What was filled in, by the keys of :func:`smguide.model.edits.set_document`."""
        typed = self.owner.currentText().strip()
        owner = next((key for key, name in self._owners.items() if name == typed), typed)
        return {
            "title": self.title.line.text().strip(),
            "organisation": self.organisation.line.text().strip(),
            "owner": owner,
            "language": str(self.language.currentData()),
            "review_interval": str(self._interval or ""),
        }


def change_document(session: EditSession, properties: Mapping[str, str], profile: Record) -> None:
    """Change them in the draft, as one step of undo."""

    def change(guidelines: Guidelines) -> Guidelines:
        for key, value in properties.items():
            guidelines = set_document(guidelines, key, value)
        return replace(guidelines, profile=profile)

    session.edit(_tr("changing what is said about these guidelines"), (), change)


def _owners(guidelines: Guidelines) -> dict[str, str]:
    """Everybody who may be named as owner: ids and names."""
    known = registers(guidelines)
    return {key: name for register in _OWNERS for key, name in known.names(register).items()}


def _tr(words: str) -> str:
    return QCoreApplication.translate("DocumentDialog", words)
