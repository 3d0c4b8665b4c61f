"""The register of posts in words: outcomes, incidents, and all there is to say of one post."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smguide.rules.track_record import Incident, Outcome
from smguide.ui.moments import long_day, long_moment
from smguide.workspace import PostInfo

_LONGEST = 90


def outcome_words() -> dict[str, str]:
    """What can come of a post, each with its meaning, in the order of the list to choose from."""
    return {
        Outcome.APPROVED: _tr("Approved"),
        Outcome.CORRECTED: _tr("Approved after a correction"),
        Outcome.SENT_BACK: _tr("Sent back"),
        Outcome.FREE: _tr("Free: nobody had to read it beforehand"),
    }


def outcome_cells() -> dict[Outcome, str]:
    """A sign and a word for each outcome: no meaning by the sign alone."""
    return {
        Outcome.APPROVED: _tr("✓ Approved"),
        Outcome.CORRECTED: _tr("✎ Corrected"),
        Outcome.SENT_BACK: _tr("↩ Sent back"),
        Outcome.FREE: _tr("○ Free"),
    }


def incident_cell(post: PostInfo) -> str:
    """Whether there was an incident and what happened, shortened."""
    what = _short(post.post.what_happened)
    return {
        Incident.NONE: "–",
        Incident.OPEN: _tr("⚠ Open: {0}").format(what),
        Incident.SETTLED: _tr("✓ Settled: {0}").format(what),
    }[post.post.incident]


def cells(post: PostInfo) -> tuple[str, ...]:
    """One row of the table: day, who, where, what, what came of it, incident."""
    return (
        long_day(post.post.day),
        post.person_name,
        post.channel_name,
        post.post_type_name,
        _taken_back(post) or outcome_cells()[post.post.outcome],
        incident_cell(post),
    )


def search_texts(posts: tuple[PostInfo, ...]) -> tuple[str, ...]:
    """What a search looks through, post by post; each day is put into words once."""
    days = {one.post.day for one in posts}
    spoken = {day: f"{long_day(day)} {day.isoformat()}" for day in days}
    outcomes = outcome_cells()
    return tuple(
        f"{spoken[one.post.day]} {outcomes[one.post.outcome]} {_other_words(one)}".casefold()
        for one in posts
    )


def _other_words(post: PostInfo) -> str:
    names = (post.person_name, post.channel_name, post.post_type_name, post.recorded_by)
    incident = (incident_cell(post), post.post.what_happened) if post.post.had_incident else ()
    return " ".join((*names, *incident, post.post.note, post.how_settled, post.taken_back))


def called(post: PostInfo) -> str:
    """“Dana’s Job advert on LinkedIn, 2 March 2026” for a title or a sentence."""
    return _tr("{0}: {1} on {2}, {3}").format(
        post.person_name, post.post_type_name, post.channel_name, long_day(post.post.day)
    )


def details(post: PostInfo) -> str:
    """What the table has no room for: the incident in full, the note, who recorded it when."""
    lines = [*_incident_lines(post)]
    if post.taken_back:
        lines.append(_tr("Taken back: {0}").format(post.taken_back))
    if post.post.note:
        lines.append(_tr("Note: {0}").format(post.post.note))
    recorded = _tr("Recorded by {0}, {1}.")
    lines.append(recorded.format(post.recorded_by, long_moment(post.recorded_at)))
    return "\n".join(lines)


def _incident_lines(post: PostInfo) -> tuple[str, ...]:
    told = post.post
    if not told.had_incident:
        return ()
    happened = _tr("Incident of {0}: {1}").format(long_day(told.incident_day), told.what_happened)
    if told.incident is Incident.OPEN:
        return (happened,)
    settled = _tr("Settled on {0}: {1}") if told.settled_on else _tr("Settled: {1}")
    on = long_day(told.settled_on) if told.settled_on else ""
    how = post.how_settled or _tr("it was recorded as settled")
    return (happened, settled.format(on, how))


def _taken_back(post: PostInfo) -> str:
    return _tr("✕ Taken back: {0}").format(_short(post.taken_back)) if post.taken_back else ""


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
