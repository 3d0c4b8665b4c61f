"""What stands beside the text of a row: notes, the sign of a field, what is gone."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from smguide.compare.facts import FieldStatus
from smguide.compare.rows import BRINGS_HIDDEN, BRINGS_LOOKALIKES, RedlineRow
from smguide.ui.history.comparison.redline_text import gone_words
from smguide.ui.history.comparison.ways import Face, Mode
from smguide.ui.theme import Tone, current_theme
from smguide.ui.widgets.pill import Pill


def gone_html(shown: RedlineRow, face: Face) -> str:
    """What stands in a clean text where something is there no more."""
    if face is not Face.CLEAN:
        return ""
    return f'<p style="color:{current_theme().muted}"><i>{escape(gone_words(shown))}</i></p>'


def field_pill(shown: RedlineRow, mode: Mode) -> Pill:
    """That this is a field, and whether it came or went."""
    if mode.is_clean:
        return Pill(_tr("Field"))
    if shown.status == FieldStatus.ADDED.value:
        return Pill(_tr("Added"), Tone.GOOD)
    if shown.status == FieldStatus.REMOVED.value:
        return Pill(_tr("Removed"), Tone.BAD)
    return Pill(_tr("Field"))


def add_notes(
    layout: QBoxLayout | QVBoxLayout, shown: RedlineRow, notes: tuple[str, ...] | None = None
) -> None:
    """What is said beside a row, by default its own notes; low risk is good news."""
    for note in shown.notes if notes is None else notes:
        tone = Tone.GOOD if shown.low_risk is not None else Tone.PLAIN
        tone = Tone.WARN if note in (BRINGS_HIDDEN, BRINGS_LOOKALIKES) else tone
        layout.addWidget(Pill(note, tone), 0, Qt.AlignmentFlag.AlignTop)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineBlocks", words)
