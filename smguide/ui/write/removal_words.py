"""What is said when sections were taken out: how many, what points nowhere now, the way back."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from smguide.model.cross_references import referring_to
from smguide.model.guidelines import Guidelines
from smguide.model.outline import removed_with


def removal_words(guidelines: Guidelines, rows: Collection[str]) -> str:
    """What taking out some lines with all below them will have done; empty for no section."""
    sections = [row for row in rows if guidelines.has_section(row)]
    gone = removed_with(guidelines.outline, sections)
    if not gone:
        return ""
    title = guidelines.section(sections[0]).title
    removed = _tr("“{0}” removed.").format(title)
    if len(gone) > 1:
        removed = _tr("{0} sections removed.").format(len(gone))
    return _joined(removed, _pointing(guidelines, gone), _way_back(len(gone)))


def left_out_words(guidelines: Guidelines, section: str) -> str:
    """What leaving out a section will have done to others; empty where nothing refers to it."""
    if not guidelines.has_section(section):
        return ""
    lost = _pointing(guidelines, {section})
    left_out = _tr("“{0}” is left out.").format(guidelines.section(section).title)
    return _joined(left_out, lost, _way_back(1)) if lost else ""


def _pointing(guidelines: Guidelines, gone: Collection[str]) -> str:
    count = len(referring_to(guidelines, gone))
    if count == 0:
        return ""
    if len(gone) > 1:
        many = _tr("{0} references to them now point nowhere.").format(count)
        return _tr("One reference to them now points nowhere.") if count == 1 else many
    many = _tr("{0} references to it now point nowhere.").format(count)
    return _tr("One reference to it now points nowhere.") if count == 1 else many


def _way_back(count: int) -> str:
    return _tr("Undo brings it back.") if count == 1 else _tr("Undo brings them back.")


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
