"""Files of older versions of the format are carried forward step by step (design section 3).

A step takes the plain files of one format version, as parsed records by path, and returns those of
the next. Files written by a newer smguide are refused with a sentence rather than misread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from smguide.errors import InvalidDocument, NewerFormat
from smguide.model.record import Record, Value

FORMAT = 1
FORMAT_NAME = f"smguide/{FORMAT}"

Files = dict[str, Value]


def format_version(root: Record) -> int:
    """The format version that ``guidelines.json`` declares.

    Raises:
        InvalidDocument: it declares none.
        NewerFormat: it is newer than this program.
    """
    name, _, number = root.text("format").partition("/")
    if name != "smguide" or not number.isdigit():
        raise InvalidDocument(
            "These files are not guidelines made by smguide.", "Import them as a document instead."
        )
    if int(number) > FORMAT:
        raise NewerFormat(
            "These guidelines were saved by a newer smguide.", "Update this program to open them."
        )
    return int(number)


def migrated(files: Mapping[str, Value]) -> Files:
    """The files as this version of the format has them."""
    current = dict(files)
    root = current.get("guidelines.json")
    if not isinstance(root, Record):
        raise InvalidDocument(
            "The main file of these guidelines is missing.", "Restore an earlier revision."
        )
    for version in range(format_version(root), FORMAT):
        current = STEPS[version](current)
    return current


def _from_0(files: Files) -> Files:
    """Format 0 (before the first release) listed sections without levels, as plain ids."""
    root = files["guidelines.json"]
    assert isinstance(root, Record)
    outline = tuple(
        Record({"section": entry, "level": 1}) if isinstance(entry, str) else entry
        for entry in root.values_of("outline")
    )
    changed = root.with_value("outline", outline).with_value("format", "smguide/1")
    return {**files, "guidelines.json": changed}


STEPS: dict[int, Callable[[Files], Files]] = {0: _from_0}
