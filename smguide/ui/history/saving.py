"""What is asked and written when somebody wants the comparison they see as a document."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from smguide.ui.dialogs import FileQuestion
from smguide.ui.document_saver import Write, page_kinds
from smguide.ui.history.looking import DRAFT_NAME, Look
from smguide.workspace import Desk


def comparison_to_save(desk: Desk, look: Look, wanted: str) -> tuple[FileQuestion, Write]:
    """The question for the file, and what writes it; ``wanted`` is a format."""
    old, new = str(look.old), DRAFT_NAME if look.is_draft else str(look.number)
    question = FileQuestion(
        title=_tr("Save this comparison"),
        kinds=page_kinds()[wanted],
        suggested=f"{desk.name}-{old}-{new}-compared.{wanted}",
        suffix=wanted,
    )
    return question, partial(desk.records.redline_to, old, new, wanted)


def _tr(words: str) -> str:
    return QCoreApplication.translate("HistoryPage", words)
