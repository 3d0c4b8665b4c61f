"""What was done to a list of records, said for undo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smguide.model.record import Record


def list_deed(before: object, after: object, label: str) -> str:
    """“removing “Dana” from “People””; empty where no row came, went or moved by itself."""
    old, new = _rows(before), _rows(after)
    gone = [row for row in old if row not in new]
    come = [row for row in new if row not in old]
    match len(new) - len(old), len(come), len(gone):
        case 1, 1, 0:
            return _tr("adding an entry to “{0}”").format(label)
        case -1, 0, 1:
            return _removing(gone[0], label)
        case 0, 0, 0 if new != old:
            return _tr("moving an entry in “{0}”").format(label)
    return ""


def _removing(row: Record, label: str) -> str:
    if name := row.text("name") or row.text("title"):
        return _tr("removing “{0}” from “{1}”").format(name, label)
    return _tr("removing an entry from “{0}”").format(label)


def _rows(value: object) -> tuple[Record, ...]:
    return tuple(v for v in value if isinstance(v, Record)) if isinstance(value, tuple) else ()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
