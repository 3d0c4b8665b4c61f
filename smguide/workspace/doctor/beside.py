"""What lies beside the store: drafts, what was seen and looked at, the index; and the record."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from smguide.errors import Alarm, GitMissing, InvalidDocument, SmguideError
from smguide.model.canonical import parse_record
from smguide.store.drafts import body_of, is_sound_draft
from smguide.store.failures import disk_errors_about
from smguide.store.files import read_if_there, write_atomically
from smguide.store.library import DRAFTS
from smguide.workspace import pins
from smguide.workspace.backup.reading import MARKS, opened
from smguide.workspace.backup.safety import SafetyShelf
from smguide.workspace.doctor.check import Patient, Trouble
from smguide.workspace.draft_file import read_copy
from smguide.workspace.drafting import DRAFT

PINS: Final = MARKS[0]
_INDEX: Final = "history.index"
_UNREADABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffd]+")


def drafts(patient: Patient) -> Iterator[Trouble]:
    """Whether every draft can be read; what can be read in a damaged one is kept."""
    folder = patient.folder / DRAFTS
    with disk_errors_about(folder):
        files = [*sorted(folder.glob("*.draft")), *sorted(folder.glob("trash/*.draft"))]
    for path in files:
        stored = read_if_there(path) if path.is_file() else None
        if stored is not None and not is_sound_draft(stored):
            yield _damaged_draft(patient, path, stored)


def marks(patient: Patient) -> Iterator[Trouble]:
    """Whether it can be read what this computer has seen, and what was looked at."""
    for mark in MARKS:
        path = patient.folder / mark
        stored = read_if_there(path)
        if stored is None or (pins.is_sound if mark == PINS else _is_record)(stored):
            continue
        yield _lost_pins(patient, path) if mark == PINS else _lost_mark(patient, path)


def can_be_opened(patient: Patient) -> bool:
    """Whether opening loses nothing: what was seen is remembered anew where it is damaged."""
    return pins.is_sound(read_if_there(patient.folder / PINS) or b"{}")


def index(patient: Patient) -> Iterator[Trouble]:
    """Whether the index for searching is sound; it can be made again at any time."""
    path = patient.folder / _INDEX
    if not path.is_file() or _is_database(path):
        return

    def mend() -> str:
        for one in sorted(path.parent.glob(f"{_INDEX}*")):
            if one.suffix != ".lock":
                patient.aside.take(one)
        return "The index was set aside; it is made anew with the next search."

    yield Trouble(
        "The index for searching is damaged.",
        would="It would be set aside and made anew. Nothing is lost by that.",
        mend=mend,
    )


def record(patient: Patient) -> Iterator[Trouble]:
    """Whether the record is sound, what was seen is still there, the newest revision can be read.

    This is never mended: somebody must find out why.
    """
    if not can_be_opened(patient):
        return  # That it cannot be told what was seen is said already.
    try:
        parts = patient.holdings.parts(patient.name)
        parts.decisions.ledger()
        if parts.revisions.count:
            parts.guidelines(parts.revisions.count)
    except GitMissing:
        raise
    except Alarm as error:
        yield Trouble(f"ALARM. {error.message}", error.hint)
    except SmguideError as error:
        yield Trouble(error.message, error.hint)


def _damaged_draft(patient: Patient, path: Path, stored: bytes) -> Trouble:
    def mend() -> str:
        kept = patient.aside.take(path)
        body = body_of(stored)
        with suppress(SmguideError):
            read_copy(body)
            box, at = patient.holdings.library.drafts(patient.name), patient.holdings.clock()
            box.put_beside(DRAFT, body, None, at)
            return f"All of its text is under “Earlier drafts” now; the file is in “{kept}”."
        words = _UNREADABLE.sub(" ", body.decode("utf-8", "replace"))
        text = patient.aside.put(kept.with_name(f"{kept.name}.txt"), words.encode())
        return f"What can be read of it is in “{text}”, the file in “{kept}”."

    return Trouble(
        f"A draft is damaged: “{path.name}”.",
        "The one kept before it is used where there is one.",
        "The file would be set aside, and the text in it kept.",
        mend,
    )


def _lost_mark(patient: Patient, path: Path) -> Trouble:
    def mend() -> str:
        return f"It was set aside in “{patient.aside.take(path)}”."

    return Trouble(
        "It can no longer be read what you have looked at last.",
        would="The file would be set aside; changes count as not looked at.",
        mend=mend,
    )


def _lost_pins(patient: Patient, path: Path) -> Trouble:
    """What this computer has seen guards against a record that was wound back."""
    before = _pins_of_copy(patient)

    def mend() -> str:
        patient.aside.take(path)
        if before is None:
            return "Nothing is known of it any more; what is there now counts as seen."
        write_atomically(path, before)
        return "What was seen when the newest safety copy was made is known again."

    return Trouble(
        "It can no longer be read what this computer has seen of the record.",
        "Compare with a colleague whether the newest entries and revisions are the same.",
        "It would be taken from the newest safety copy, or remembered anew from what is there.",
        mend,
    )


def _pins_of_copy(patient: Patient) -> bytes | None:
    for copy in SafetyShelf(patient.holdings).of(patient.name):
        with suppress(SmguideError), opened(copy.path, patient.holdings.home) as archive:
            stored = archive.read(f"guidelines/{patient.name}/{PINS}")
            if pins.is_sound(stored):
                return stored
    return None


def _is_record(stored: bytes) -> bool:
    try:
        parse_record(stored)
    except InvalidDocument:
        return False
    return True


def _is_database(path: Path) -> bool:
    """Whether SQLite finds its pages sound; one that is in use is left alone."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=1)) as database:
            return bool(database.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.OperationalError as error:
        return "malformed" not in str(error) and "not a database" not in str(error)
    except sqlite3.DatabaseError:
        return False
