"""What is said around a thread: its state, its place, its answers, in short sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smguide.review.threads import ThreadState
from smguide.ui.theme import Tone
from smguide.ui.widgets.text import legible
from smguide.workspace import Said, SaidKind, ThreadInfo

_QUOTE = 90
"""Letters of a quote that are shown."""


def state_sign(thread: ThreadInfo) -> tuple[str, Tone] | None:
    """The pill of a thread; an open one needs none, unless the text has no place for it."""
    if thread.state is ThreadState.RESOLVED:
        return _tr("Resolved"), Tone.GOOD
    if thread.state is ThreadState.ANSWERED:
        return _tr("Answered"), Tone.GOOD
    return (_tr("No longer in the text"), Tone.WARN) if thread.in_tray else None


def about_words(thread: ThreadInfo) -> str:
    """“on “twenty vetted posts””; empty for a clause or the whole."""
    quote = thread.anchor.quote
    return _tr("on “{0}”").format(short(quote)) if quote else ""


def place_words(thread: ThreadInfo) -> str:
    """Where it stood, for one whose place is gone or whose words have changed; else empty."""
    if thread.in_tray:
        return _tray_words(thread)
    quote, place = thread.anchor.quote, thread.place
    if place is None or not place.changed:
        return ""
    if place.path or thread.anchor.path:
        return _tr("The field it was about is no longer there.")
    if not quote:
        return _tr("The clause has changed since.")
    if place.start == place.end:
        return _tr("The words it was about are no longer in this clause.")
    return _tr("The words have changed since. Now: “{0}”").format(short(place.words))


def _tray_words(thread: ThreadInfo) -> str:
    where = _tr("It was made on revision {0}.").format(thread.revision)
    if thread.stood:
        told = _tr("It was made on revision {0}, in “{1}”.")
        where = told.format(thread.revision, legible(thread.stood))
    return where


def did_words(said: Said) -> str:
    """What somebody did beside saying something; empty for a remark or a reply."""
    if said.kind is SaidKind.RESOLVED:
        return _tr("resolved this")
    if said.kind is SaidKind.REOPENED:
        return _tr("opened this again")
    return ""


def said_words(said: Said) -> str:
    """The words of a remark, or that they were taken back."""
    return _tr("Taken back.") if said.taken_back else legible(said.text)


def spoken_thread(thread: ThreadInfo) -> str:
    """The thread for a screen reader."""
    first = thread.first
    name = _tr("Comment by {0}: {1}").format(first.name, said_words(first))
    replies = len(thread.said) - 1
    more = _tr("{0} more in this thread").format(replies) if replies else ""
    sign = state_sign(thread)
    return ". ".join(filter(None, (name, about_words(thread), sign[0] if sign else "", more)))


def short(words: str) -> str:
    """The first letters of a quote, on one line."""
    line = " ".join(legible(words).split())
    return line if len(line) <= _QUOTE else f"{line[:_QUOTE].rstrip()}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
