"""The register of posts and what it says of a person and of the organisation on a day.

The answers are the facts for conditions that the shared schema marks as supplied by the record
(domain.md D.2), so that a rule may relax with experience and tighten after an incident. A fact that
the register cannot know is left out. Rows after the day do not count, and the order of the rows
does not matter: a day is the smallest time, and within it what breaks a streak is taken to come
last.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median
from typing import TypeAlias

RecordFacts: TypeAlias = Mapping[str, int | float | bool]
"""Fact to value: days, posts and incidents are whole numbers, a share is 0 to 1."""

NEVER = 9_999_999
"""Days since an incident of somebody who never had one: more than any calendar holds."""

RECENT_DAYS = 90
"""“In the last 90 days”, the day itself included."""


class Outcome(StrEnum):
    """What became of a post: read beforehand with one of three answers, or not read beforehand."""

    APPROVED = "approved"
    CORRECTED = "corrected"
    SENT_BACK = "sent-back"
    FREE = "free"


class Incident(StrEnum):
    """Whether a post led to an incident, and whether that is dealt with."""

    NONE = "none"
    OPEN = "open"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class PostRecord:
    """One post of the register; ``person``, ``channel`` and ``post_type`` are ids of the registers.

    An incident without ``incident_on`` happened on the day of the post; a settled one without
    ``settled_on`` counts as settled from its beginning.
    ``wait_minutes`` is how long the author waited for an answer, None where nobody noted it.
    """

    person: str
    day: date
    channel: str
    post_type: str
    outcome: Outcome
    incident: Incident = Incident.NONE
    what_happened: str = ""
    settled_on: date | None = None
    note: str = ""
    wait_minutes: int | None = None
    incident_on: date | None = None

    @property
    def went_out(self) -> bool:
        """Whether readers saw it."""
        return self.outcome is not Outcome.SENT_BACK

    @property
    def read_beforehand(self) -> bool:
        """Whether somebody had to agree to it."""
        return self.outcome is not Outcome.FREE

    @property
    def approved(self) -> bool:
        """Whether somebody agreed to it, with or without a correction."""
        return self.outcome in (Outcome.APPROVED, Outcome.CORRECTED)

    @property
    def had_incident(self) -> bool:
        """Whether it led to an incident, settled or not."""
        return self.incident is not Incident.NONE

    @property
    def incident_day(self) -> date:
        """The day from which an incident counts."""
        return self.incident_on or self.day

    def incident_by(self, at: date) -> bool:
        """Whether it had led to an incident by a day, settled or not."""
        return self.had_incident and self.incident_day <= at

    def incident_open(self, at: date) -> bool:
        """Whether it led to an incident that was not settled on a day."""
        if self.incident_day > at:
            return False
        if self.incident is Incident.SETTLED:
            return self.settled_on is not None and self.settled_on > at
        return self.incident is Incident.OPEN


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """What the register says on one day, by person and of all; ``newcomer`` has no row yet."""

    at: date
    organisation: RecordFacts
    people: Mapping[str, RecordFacts]
    newcomer: RecordFacts

    def of(self, person: str) -> RecordFacts:
        """The facts about a person."""
        return self.people.get(person, self.newcomer)


def track_record(
    posts: Iterable[PostRecord],
    at: date,
    *,
    phase_since: date | None = None,
    begun: date | None = None,
) -> TrackRecord:
    """All facts on a day, in one pass over the register.

    Args:
        posts: the register, in any order.
        at: the day.
        phase_since: when the present phase began; None where nobody knows.
        begun: when the first edition came into force; None where there was none.
    """
    known = [post for post in posts if post.day <= at]
    by_person: dict[str, list[PostRecord]] = {}
    for post in known:
        by_person.setdefault(post.person, []).append(post)
    return TrackRecord(
        at,
        organisation_facts(known, at, phase_since=phase_since, begun=begun),
        {person: _facts_of_one(own, at, kept=True) for person, own in by_person.items()},
        _facts_of_one((), at, kept=bool(known)),
    )


def person_facts(posts: Iterable[PostRecord], person: str, at: date) -> RecordFacts:
    """What the register says of one person on a day.

    Before the first row of anybody there is no register, and whether a person had an incident is
    not known; from then on, a person without one counts as :data:`NEVER`.
    """
    known = [post for post in posts if post.day <= at]
    own = [post for post in known if post.person == person]
    return _facts_of_one(own, at, kept=bool(known))


def organisation_facts(
    posts: Iterable[PostRecord],
    at: date,
    *,
    phase_since: date | None = None,
    begun: date | None = None,
) -> RecordFacts:
    """What the register says of the organisation on a day; see :func:`track_record`.

    The share of posts sent back is one of those read beforehand, so that relaxing does not make it
    look better.
    """
    known = [post for post in posts if post.day <= at]
    facts: dict[str, int | float | bool] = {}
    if begun is not None and begun <= at:
        facts["org.days_since_start"] = (at - begun).days
    if not known:
        return facts
    recent = [post for post in known if (at - post.day).days < RECENT_DAYS]
    if phase_since is not None and phase_since <= at:
        facts["org.posts_vetted"] = sum(
            post.read_beforehand and post.day >= phase_since for post in known
        )
    incidents = [post.incident_day for post in known if post.incident_by(at)]
    facts["org.incidents"] = sum((at - day).days < RECENT_DAYS for day in incidents)
    facts["org.open_incidents"] = sum(post.incident_open(at) for post in known)
    return {**facts, **_rejections(recent), **_waiting(known)}


def _rejections(recent: list[PostRecord]) -> RecordFacts:
    vetted = [post for post in recent if post.read_beforehand]
    if not vetted:
        return {}
    return {"org.rejection_rate": sum(not post.went_out for post in vetted) / len(vetted)}


def _waiting(known: list[PostRecord]) -> RecordFacts:
    waits = [post.wait_minutes for post in known if post.wait_minutes is not None]
    return {"org.median_wait_hours": median(waits) / 60} if waits else {}


def _facts_of_one(own: Iterable[PostRecord], at: date, *, kept: bool) -> RecordFacts:
    """The facts about one person, from that person's rows up to the day."""
    rows = tuple(own)
    approved = [post.day for post in rows if post.approved]
    facts: dict[str, int | float | bool] = {
        "author.approved_posts": len(approved),
        "author.clean_streak": _clean_streak(rows, at),
        "author.post_span_days": (max(approved) - min(approved)).days if approved else 0,
    }
    if kept:
        incidents = [post.incident_day for post in rows if post.incident_by(at)]
        facts["author.days_since_incident"] = (at - max(incidents)).days if incidents else NEVER
        facts["author.open_incident"] = any(post.incident_open(at) for post in rows)
    out = [post.day for post in rows if post.went_out]
    if out:
        facts["author.days_since_first_post"] = (at - min(out)).days
        facts["author.days_inactive"] = (at - max(out)).days
    return facts


def _clean_streak(rows: tuple[PostRecord, ...], at: date) -> int:
    """Posts approved without correction or incident after the last day that saw any of these.

    Posts that needed no approval neither count nor break the streak, unless there was an incident.
    """
    breaks = [day for post in rows if (day := _broken_on(post, at))]
    broken = max(breaks, default=None)
    clean = (p for p in rows if p.outcome is Outcome.APPROVED and not p.incident_by(at))
    return sum(broken is None or post.day > broken for post in clean)


def _broken_on(post: PostRecord, at: date) -> date | None:
    if post.incident_by(at):
        return post.incident_day
    return post.day if post.outcome in (Outcome.CORRECTED, Outcome.SENT_BACK) else None
