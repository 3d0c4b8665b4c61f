"""The sentences about drafts that are not kept, or that another window writes in."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from smguide.errors import Damaged, DiskFull, LockedElsewhere, NotWritable, SmguideError
from smguide.ui.dialogs import FileQuestion
from smguide.ui.theme import Tone
from smguide.ui.write.lasting_bar import Notice
from smguide.workspace import DraftClaim

COPY: Final = "copy"
TRY: Final = "try"
TAKE: Final = "take"
NEWER: Final = "newer"
FORGET: Final = "forget"


def not_kept(error: SmguideError, copy: Path | None = None) -> Notice:
    """The draft is only in memory."""
    hint = _tr("Everything you typed is still in this window. smguide goes on trying.")
    if copy is not None:
        hint = f"{_tr('A copy is in {0}.').format(copy)} {hint}"
    return Notice(
        Tone.BAD,
        problem_in_words(error),
        hint,
        ((COPY, _tr("Save a copy elsewhere…")), (TRY, _tr("Try again now"))),
    )


def problem_in_words(error: SmguideError) -> str:
    """Why the draft is not kept, for people who know nothing of folders and files."""
    for kind, sentence in _problems():
        if isinstance(error, kind):
            return sentence
    return f"{_tr('Your draft cannot be kept.')} {error.message}"


def _problems() -> tuple[tuple[type[SmguideError], str], ...]:
    return (
        (DiskFull, _tr("Your draft cannot be kept: the disk is full. Please make some room.")),
        (
            NotWritable,
            _tr("Your draft cannot be kept: nothing may be written where smguide keeps drafts."),
        ),
        (
            LockedElsewhere,
            _tr("Your draft cannot be kept: another program holds it at this moment."),
        ),
        (Damaged, _tr("Your draft cannot be kept: the disk reports a fault.")),
    )


def left_behind(title: str, error: SmguideError) -> Notice:
    """What was written in other guidelines could not be kept when one left them."""
    return Notice(
        Tone.BAD,
        _tr("What you wrote last in “{0}” could not be kept.").format(title),
        f"{problem_in_words(error)} {_tr('It is still in memory: save a copy before you close.')}",
        ((COPY, _tr("Save a copy elsewhere…")), (FORGET, _tr("Let it go"))),
    )


def open_elsewhere(claim: DraftClaim) -> Notice:
    """Somebody else writes in this draft; here one reads."""
    return Notice(
        Tone.WARN,
        _tr("{0} has this draft open {1}, since {2}.").format(*_who(claim)),
        _tr(
            "Here you can only read it. Take it over to write in it: the other window keeps what "
            "was typed there and then only reads."
        ),
        ((TAKE, _tr("Take over")),),
    )


def taken_over(claim: DraftClaim) -> Notice:
    """Another window took the draft over."""
    return Notice(
        Tone.WARN,
        _tr("{0} took this draft over {1}, at {2}.").format(*_who(claim)),
        _tr(
            "Here you can only read it now. Nothing was overwritten. What was not kept yet when "
            "that happened is under Earlier drafts."
        ),
        ((TAKE, _tr("Take it back")), (COPY, _tr("Save a copy elsewhere…"))),
    )


def outdated(error: SmguideError) -> Notice:
    """The draft on the disk is another one by now."""
    return Notice(
        Tone.WARN,
        error.message,
        error.hint,
        ((NEWER, _tr("Show the newer draft")), (COPY, _tr("Save a copy elsewhere…"))),
    )


def copy_question(title: str, today: date) -> FileQuestion:
    """Where to write everything."""
    plain = "".join(letter for letter in title if letter.isalnum() or letter in " -_").strip()
    return FileQuestion(
        _tr("Save a copy elsewhere"),
        copy_kinds(),
        f"{plain or 'copy'} {today.isoformat()}.smguide",
        "smguide",
    )


def copy_kinds() -> str:
    """The files that hold a copy, as Qt writes it."""
    return _tr("Saved copies {0}").format("(*.smguide)")


def moment(at: datetime, now: datetime) -> str:
    """“14:32”; with the day unless that is today."""
    local = at.astimezone(now.tzinfo)
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == now.date():
        return time
    pattern = "d MMMM" if local.year == now.year else "d MMMM yyyy"
    day = QLocale().toString(QDate(local.year, local.month, local.day), pattern)
    return f"{day}, {time}"


def _who(claim: DraftClaim) -> tuple[str, str, str]:
    where = _tr("in another window of this computer")
    if claim.computer:
        where = _tr("on the computer “{0}”").format(claim.computer)
    now = datetime.now().astimezone()
    since = moment(claim.since, now) if claim.since is not None else _tr("a while ago")
    return claim.by or _tr("Somebody"), where, since


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
