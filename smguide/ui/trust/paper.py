"""What was found, as plain text: for the administrator, or to keep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from smguide import __version__
from smguide.review.audit import AuditLine, AuditReport
from smguide.ui.moments import long_moment
from smguide.ui.trust import words
from smguide.workspace.soundness import RecordLook


def as_text(name: str, look: RecordLook) -> str:
    """Everything that the screen shows about the guidelines of that short name."""
    return "\n".join(_lines(name, look)) + "\n"


def _lines(name: str, look: RecordLook) -> Iterator[str]:
    yield words.title()
    yield f"smguide {__version__} · {name} · {long_moment(look.at)}"
    yield ""
    yield words.headline(look)
    yield words.below(look)
    if look.stopped is not None:
        yield from ("", look.stopped.message, look.stopped.hint)
    if look.report is not None:
        yield from _told(look.report)
    yield from _listed(_tr("Damage"), look.damage or ())
    yield from _listed(_tr("Entries in doubt"), map(words.doubtful_in_words, look.doubtful))


def _told(report: AuditReport) -> Iterator[str]:
    yield from _listed(_tr("What was looked at"), map(_line, report.lines))
    reasons = (f"{one.position}: {one.why} ({one.id})" for one in report.ignored)
    yield from _listed(_tr("Entries that do not count"), reasons)
    yield from _listed(_tr("Advice"), report.advice)
    for edition in report.editions:
        yield from _listed(_tr("Edition {0}").format(edition.edition.edition), edition.sentences)


def _line(line: AuditLine) -> str:
    sign = _tr("[in order]") if line.ok else _tr("[look at this]")
    after = f" → {following}" if (following := words.line_next(line)) else ""
    return f"{sign} {words.line_title(line)}: {line.sentence}{after}"


def _listed(heading: str, lines: Iterable[str]) -> Iterator[str]:
    listed = [f"- {line}" for line in lines]
    if listed:
        yield from ("", heading, *listed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trust", text)
