"""Who is asked, in what order, how long they have and what happens then: one line a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from smguide.model.wording import duration_in_words, in_words
from smguide.rules.book import Book
from smguide.rules.decision import Answer, Ask
from smguide.rules.due import due_at
from smguide.ui.moments import long_day
from smguide.ui.widgets.text import legible


def ask_lines(book: Book, answer: Answer, *, now: bool) -> tuple[str, ...]:
    """One line of rich text for each ask, names in bold; numbered where one follows another.

    ``now`` says that the first are asked at the moment of the book, so that it can be said by
    when they answer.
    """
    lines: list[str] = []
    for number, stage in enumerate(answer.stages, start=1):
        lead = f"{number}. " if len(answer.stages) > 1 else ""
        for ask in stage:
            due = due_at(book, ask) if now and number == 1 else None
            together = "" if ask is stage[0] else _tr("At the same time:") + " "
            lines.append(f"{lead}{together}{' '.join(_sentences(book, ask, due))}")
    return tuple(lines)


def _sentences(book: Book, ask: Ask, due: datetime | None) -> Iterator[str]:
    yield _whom(book, ask)
    if ask.distinct_from:
        yield _tr("It has to be somebody else than in the other step.")
    if ask.cooling_off:
        yield _tr("Wait {0} before you ask.").format(_length(ask.cooling_off))
    if ask.lead:
        yield _tr("Ask at least {0} ahead.").format(_length(ask.lead))
    if ask.within:
        yield _deadline(book, ask, due)
    if ask.waits and (then := _then(book, ask)):
        yield then
    if ask.silence_after:
        yield _silence(ask)
    if ask.veto:
        yield _tr("{0} may stop it.").format(_names(book, ask.veto, _tr("or")))


def _whom(book: Book, ask: Ask) -> str:
    names = _names(book, ask.people, _tr("or"))
    if not ask.people:
        return _tr("Nobody can be asked on this day: {0}.").format(
            escape(legible(ask.name) or ask.step)
        )
    if ask.kind == "consult":
        return _tr("Ask {0} for advice.").format(names)
    if ask.kind == "inform":
        return _tr("Tell {0}.").format(_names(book, ask.people, _tr("and")))
    if ask.kind == "attest":
        what = escape(legible(ask.name) or _tr("that it is right"))
        return _tr("Have it confirmed by {0}: {1}.").format(names, what)
    if 1 < ask.need == len(ask.people):
        return _tr("Ask {0}. All of them have to agree.").format(
            _names(book, ask.people, _tr("and"))
        )
    if ask.need > 1:
        return _tr("Ask {0}. {1} of them have to agree.").format(names, ask.need)
    return _tr("Ask {0}.").format(names)


def _deadline(book: Book, ask: Ask, due: datetime | None) -> str:
    length = _length(ask.within)
    if due is None:
        return _tr("They answer within {0}.").format(length)
    return _tr("They answer within {0}, {1}.").format(length, _by(due, book.at))


def _by(due: datetime, now: datetime) -> str:
    """“by 15:20”, “by 10:00 on 25 November 2026”."""
    local = due.astimezone(now.tzinfo)
    clock = f"{local:%H:%M}"
    if local.date() == now.date():
        return _tr("by {0}").format(clock)
    return _tr("by {0} on {1}").format(clock, long_day(local.date()))


def _then(book: Book, ask: Ask) -> str:
    who = _names(book, ask.fallback, _tr("or"))
    if ask.on_timeout in ("delegate", "escalate"):
        return _tr("After that, ask {0}.").format(who) if ask.fallback else ""
    return {
        "hold": _tr("Without an answer the post waits."),
        "expire": _tr("After that the request lapses, and you ask anew."),
        "approve": _tr("After that the post may go out."),
    }.get(ask.on_timeout, "")


def _silence(ask: Ask) -> str:
    words = {
        "any_objection": _tr("Silence for {0} means yes, unless somebody objects."),
        "majority_objects": _tr("Silence for {0} means yes, unless most of them object."),
    }.get(ask.silence_unless, _tr("Silence for {0} means yes."))
    return words.format(_length(ask.silence_after))


def _length(text: str) -> str:
    return escape(duration_in_words(text))


def _names(book: Book, people: tuple[str, ...], last: str) -> str:
    found = (f"<b>{escape(legible(book.names.name('person', one)))}</b>" for one in people)
    return in_words(found, last)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
