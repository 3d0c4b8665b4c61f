"""What is asked and written when somebody wants the record of an edition, or its audit pack."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smguide.ui.dialogs import FileQuestion
from smguide.ui.document_saver import Write, page_kinds
from smguide.ui.publish.edition_card import PACK
from smguide.workspace import Desk, EditionInfo


def record_to_save(desk: Desk, edition: EditionInfo, wanted: str) -> tuple[FileQuestion, Write]:
    """The question for the file, and what writes it; ``wanted`` is a format or ``PACK``."""
    number = edition.number
    if wanted == PACK:
        question = FileQuestion(
            title=_tr("Audit pack of edition {0}").format(number),
            kinds=_tr("Zip folder (*.zip)"),
            suggested=f"{desk.name}-edition-{number}-audit.zip",
            suffix="zip",
        )
        return question, partial(desk.records.audit_pack_to, number)
    question = FileQuestion(
        title=_tr("Record of edition {0}").format(number),
        kinds=page_kinds()[wanted],
        suggested=_file_name(desk, edition, wanted),
        suffix=wanted,
    )
    return question, partial(desk.records.record_to, number, wanted)


def record_for_browser(desk: Desk, edition: EditionInfo) -> Path:
    """Write the record as a web page into a new folder for passing files; returns its path."""
    folder = Path(tempfile.mkdtemp(prefix="smguide-"))
    path = folder / _file_name(desk, edition, "html")
    return desk.records.record_to(edition.number, "html", path)


def _file_name(desk: Desk, edition: EditionInfo, suffix: str) -> str:
    return f"{desk.name}-edition-{edition.number}-record.{suffix}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
