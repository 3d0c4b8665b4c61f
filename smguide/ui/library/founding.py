"""The fields that new guidelines begin with, each checked in words beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.ui.forms.tick_box import TickBox
from smguide.ui.library.shelf import Shelf, proposed_name, why_not_name
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.labelled import LabelledLine
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Founder

NEW: Final = ("organisation", "title", "name", "your_name", "your_email")
IMPORT: Final = ("name", "your_name", "your_email")
_PASSPHRASE: Final = ("passphrase", "again")


def _words(key: str) -> tuple[str, str]:
    """Label and help of a field."""
    return {
        "title": (_tr("Title"), _tr("As it stands on the first page.")),
        "organisation": (_tr("Organisation"), _tr("Written into the text of the template.")),
        "name": (
            _tr("Short name"),
            _tr("For the library: small letters, digits and hyphens. It stays as it is."),
        ),
        "your_name": (
            _tr("Your name"),
            _tr("As others read it in the history and on approvals."),
        ),
        "your_email": (_tr("Your e-mail"), _tr("Your address at work.")),
        "passphrase": (_tr("Passphrase"), ""),
        "again": (_tr("The same again"), ""),
    }[key]


class FoundingForm(QWidget):
    """Title and names; at the first start also the key, with a passphrase for who wants one."""

    def __init__(self, keys: Sequence[str], shelf: Shelf) -> None:
        super().__init__()
        self._taken = shelf.taken
        self._name_is_own = self._title_is_own = False
        self._body = column(self, gap=Space.MEDIUM)
        self.rows = {key: self._add(key) for key in keys}
        if shelf.needs_key:
            self._add_key()
        self._fill(shelf)
        self._connect()

    def _add(self, key: str) -> LabelledLine:
        label, words = _words(key)
        asked = LabelledLine(label, help_text=words, needed=key not in _PASSPHRASE)
        self._body.addWidget(asked)
        return asked

    def _add_key(self) -> None:
        words = _tr("A key is made on this computer so that others can rely on your approval.")
        self.key_sentence = text_label(words, tone="muted", wrap=True)
        self.lock_button = button(_tr("Protect the key with a passphrase…"), kind="link")
        self._body.addSpacing(Space.TINY)
        self._body.addWidget(self.key_sentence)
        self._body.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignLeft)
        for key in _PASSPHRASE:
            self.rows[key] = self._add(key)
            self.rows[key].line.setEchoMode(QLineEdit.EchoMode.Password)
            self.rows[key].hide()
        self.remember = TickBox(_tr("Remember the passphrase on this computer"))
        self.remember.setChecked(True)
        self.remember.hide()
        self._body.addWidget(self.remember)
        self.lock_button.clicked.connect(self._offer_passphrase)

    def _fill(self, shelf: Shelf) -> None:
        self.set_value("your_name", shelf.settings.name)
        self.set_value("your_email", shelf.settings.email)
        if "title" in self.rows:
            self._propose_title("")
        self.propose("")

    def _connect(self) -> None:
        self.rows["name"].line.textEdited.connect(self._name_typed)
        if "organisation" in self.rows:
            self.rows["organisation"].line.textChanged.connect(self.propose)
            self.rows["organisation"].line.textChanged.connect(self._propose_title)
            self.rows["title"].line.textEdited.connect(self._title_typed)
        for row in self.rows.values():
            row.line.textChanged.connect(self._renew_problems)

    def value(self, key: str) -> str:
        """What stands in a field; empty for one that is not asked for."""
        return self.rows[key].line.text().strip() if key in self.rows else ""

    def set_value(self, key: str, text: str) -> None:
        """Fill a field in."""
        self.rows[key].line.setText(text)

    def founder(self) -> Founder:
        """Who begins the guidelines."""
        return Founder(
            self.value("your_name"),
            self.value("your_email"),
            passphrase=self._passphrase(),
            remember=self._remembers,
        )

    @property
    def _remembers(self) -> bool:
        """Whether a new passphrase may stay in the keyring of this computer."""
        return "again" in self.rows and self.remember.isChecked()

    def _passphrase(self) -> str:
        """As it was typed: spaces at its ends belong to it."""
        return self.rows["passphrase"].line.text() if "passphrase" in self.rows else ""

    @Slot(str)
    def propose(self, words: str) -> None:
        """Propose a short name, until the person types one of their own."""
        if not self._name_is_own:
            self.set_value("name", proposed_name(words, self._taken))

    @Slot(str)
    def _propose_title(self, organisation: str) -> None:
        """Propose a title that tells whose guidelines they are, until one is typed."""
        if not self._title_is_own:
            usual, whose = _tr("Social Media Guidelines"), organisation.strip()
            self.set_value("title", _tr("{0}: {1}").format(whose, usual) if whose else usual)

    @Slot(str)
    def _title_typed(self, text: str) -> None:
        self._title_is_own = bool(text)

    @Slot(str)
    def _name_typed(self, text: str) -> None:
        self._name_is_own = bool(text)
        self.rows["name"].show_problem(why_not_name(text.strip(), self._taken))

    @Slot()
    def _offer_passphrase(self) -> None:
        self.lock_button.hide()
        for key in _PASSPHRASE:
            self.rows[key].show()
        self.remember.show()
        self.rows["passphrase"].reveal()

    @Slot()
    def _renew_problems(self) -> None:
        """Take back what was said about a field once it is mended."""
        for key, row in self.rows.items():
            if row.problem.text():
                row.show_problem(self._problem(key))

    def ask_passphrase(self) -> None:
        """The key is here and locked: ask for what opens it."""
        if "passphrase" not in self.rows:
            row = LabelledLine(_tr("Passphrase of your key"))
            row.line.setEchoMode(QLineEdit.EchoMode.Password)
            self._body.addWidget(row)
            self.rows["passphrase"] = row
            row.show()
        self.rows["passphrase"].line.clear()
        self.rows["passphrase"].reveal()

    def check(self) -> bool:
        """Say beside each field what is wrong and go to the first; whether all is well."""
        wrong = {key: self._problem(key) for key in self.rows}
        for key, sentence in wrong.items():
            self.rows[key].show_problem(sentence)
        first = next((key for key, sentence in wrong.items() if sentence), "")
        if first:
            self.rows[first].reveal()
        return not first

    def _problem(self, key: str) -> str:
        checks: Mapping[str, Callable[[], str]] = {
            "organisation": self._why_not_organisation,
            "title": self._why_not_title,
            "name": self._why_not_name,
            "your_name": self._why_not_your_name,
            "your_email": self._why_not_email,
            "again": self._why_not_again,
        }
        return checks[key]() if key in checks else ""

    def _why_not_organisation(self) -> str:
        return "" if self.value("organisation") else _tr("Say whose guidelines these are.")

    def _why_not_title(self) -> str:
        return "" if self.value("title") else _tr("Give the guidelines a title.")

    def _why_not_name(self) -> str:
        return why_not_name(self.value("name"), self._taken)

    def _why_not_your_name(self) -> str:
        return "" if self.value("your_name") else _tr("Say who you are; it stands in the history.")

    def _why_not_email(self) -> str:
        before, at, after = self.value("your_email").partition("@")
        fine = bool(before and at and after) and " " not in self.value("your_email")
        return "" if fine else _tr("Write an e-mail address, such as dana@acme.example.")

    def _why_not_again(self) -> str:
        same = self.rows["again"].line.text() == self._passphrase()
        return "" if same else _tr("The two passphrases differ. Type the same one twice.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
