"""About smguide: what it is, its version, and where everything lies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from smguide import __version__
from smguide.errors import GitMissing
from smguide.settings import home_folder
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.tasks import ImmediateRunner, Runner
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.text import text_label
from smguide.workspace.computer import storage_version


def storage_engine() -> str:
    """The version of the program that keeps the revisions, or that it is missing."""
    try:
        return storage_version()
    except GitMissing as error:
        return error.message


class AboutDialog(FormDialog):
    """Without a runner the version of the storage engine is looked up at once."""

    def __init__(self, parent: QWidget, runner: Runner | None = None) -> None:
        self._engine = text_label("…", wrap=True)
        text = DialogText(
            "smguide",
            _tr("Write, review and publish an organisation's Social Media Guidelines."),
            _tr("Close"),
        )
        super().__init__(parent, text, self._facts())
        self.setWindowTitle(_tr("About smguide"))
        self.setAccessibleName(_tr("About smguide"))
        self.cancel.hide()
        self.folder_button = button(_tr("Open the folder"), icon="folder")
        self.add_button(self.folder_button)
        self.folder_button.clicked.connect(self._open_folder)
        self.submitted.connect(self.accept)
        self.primary.setFocus()
        asked = runner or ImmediateRunner(parent=self)
        asked.submit(storage_engine, done=self._engine_found)

    def _facts(self) -> QWidget:
        facts = QWidget()
        grid = QGridLayout(facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        rows = (
            (_tr("Version"), text_label(__version__)),
            (_tr("Storage engine"), self._engine),
            (_tr("Licence"), text_label(_tr("MIT: free to use, change and pass on"), wrap=True)),
            (_tr("Your data"), _folder_label()),
        )
        top = Qt.AlignmentFlag.AlignTop
        for line, (label, value) in enumerate(rows):
            grid.addWidget(text_label(label, tone="muted"), line, 0, top)
            grid.addWidget(value, line, 1, top)
        return facts

    @property
    def engine(self) -> str:
        """The version of the storage engine as it is shown."""
        return self._engine.text()

    def _engine_found(self, version: str) -> None:
        self._engine.setText(version)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(home_folder())))


def _folder_label() -> QLabel:
    """The folder; it can be marked and copied."""
    folder = str(home_folder())
    label = text_label(folder, wrap=True)
    label.setAccessibleName(_tr("Your data: {0}").format(folder))
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _tr(words: str) -> str:
    return QCoreApplication.translate("About", words)
