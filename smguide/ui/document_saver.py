"""Asks where a document goes, writes it on the worker, and says that it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from smguide.ui.dialogs import ChooseFile, FileQuestion
from smguide.ui.messages import Messages
from smguide.ui.tasks import Runner

Write = Callable[[Path], Path]
"""Writes a document to a path and returns it; runs on the worker."""


class DocumentSaver(QObject):
    """One for each page; what was asked for last is what is written."""

    def __init__(
        self, page: QWidget, runner: Runner, messages: Messages, choose: ChooseFile
    ) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._messages = messages
        self._choose = choose
        self._write: Write | None = None

    def save(self, question: FileQuestion, write: Write) -> None:
        """Ask for the file, then write it; an error goes where the runner tells errors."""
        self._write = write
        self._choose(self._page, question, self._chosen)

    def _chosen(self, path: Path) -> None:
        if self._write is not None:
            write, self._write = self._write, None
            self._runner.submit(write, path, done=self._written)

    def _written(self, path: Path) -> None:
        self._messages.success(_tr("“{0}” is written.").format(path.name))


def page_kinds() -> dict[str, str]:
    """The kinds of document that are made of a paper, as a file dialog names them."""
    return {"pdf": _tr("PDF to print (*.pdf)"), "html": _tr("Web page (*.html)")}


def _tr(words: str) -> str:
    return QCoreApplication.translate("DocumentSaver", words)
