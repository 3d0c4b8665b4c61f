"""What the publish page reads from the desk, on the worker: frozen values, no widget in sight."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final

from smguide.errors import NotFound
from smguide.review.bodies import ChangeClass, Decision
from smguide.review.reviewing import edition_order
from smguide.review.status import Action, ReviewStatus
from smguide.workspace import Consequences, Desk, EditionInfo, HistoryRow, consequences

_NUMBER: Final = re.compile(r"[0-9]{1,6}\.[0-9]{1,6}")
_MOST_PROPOSED: Final = 12
"""Summaries taken into the proposal; readers of the edition want no more."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be published now, and all that was.

    ``row`` is the revision offered, None where there is nothing; ``refusal`` then says why, and
    also where the person at the desk may not publish it. ``summary`` is a proposal for readers.
    """

    title: str
    name: str
    person: str
    today: date
    editions: tuple[EditionInfo, ...]
    next_edition: str
    row: HistoryRow | None = None
    approved_by: tuple[str, ...] = ()
    summary: str = ""
    refusal: str = ""

    @property
    def in_force(self) -> EditionInfo | None:
        """The edition that holds today."""
        return next((one for one in self.editions if one.state == "in-force"), None)

    @property
    def last(self) -> EditionInfo | None:
        """The newest edition, whether it holds yet or not."""
        return self.editions[0] if self.editions else None

    def before(self, edition: EditionInfo) -> EditionInfo | None:
        """The edition published before another."""
        later = self.editions.index(edition) + 1
        return self.editions[later] if later < len(self.editions) else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody has filled in to publish."""

    revision: int
    edition: str
    effective: date
    change_class: ChangeClass
    summary: str
    passphrase: str = field(default="", repr=False)


def look(desk: Desk, which: str) -> Offer:
    """What the page shows; ``which`` is the revision asked for, as a rule “approved”."""
    editions = desk.editions()
    number = _number(desk, which)
    latest = desk.history(limit=1)[0]
    plain = Offer(
        title=desk.read(str(number or latest.number)).title,
        name=desk.name,
        person=next((m.name for m in desk.members() if m.person == desk.person), ""),
        today=desk.today,
        editions=editions,
        next_edition=desk.next_edition(),
    )
    published = next((one for one in editions if one.revision == number), None)
    if not number or published:
        return replace(plain, refusal=_why_nothing(published, latest))
    return _offered(desk, plain, number, latest.number)


def _number(desk: Desk, which: str) -> int:
    try:
        return desk.revision_number(which)
    except NotFound:
        return 0


def _why_nothing(published: EditionInfo | None, latest: HistoryRow) -> str:
    """Why there is nothing to publish, with where the newest revision stands."""
    known = "No revision is approved yet."
    if published:
        known = f"Revision {published.revision} is published as edition {published.number}."
    if published and latest.number == published.revision:
        return f"{known} Nothing has been saved since."
    stands = latest.state_words[:1].lower() + latest.state_words[1:]
    return f"{known} Revision {latest.number} ({stands}) can be published once it is approved."


def _offered(desk: Desk, plain: Offer, number: int, latest: int) -> Offer:
    which = str(number)
    last = plain.editions[0].revision if plain.editions else 0
    rows = desk.history(skip=latest - number, limit=max(1, number - last))
    return replace(
        plain,
        row=rows[0],
        approved_by=_approvers(desk.review(which)),
        summary=_proposal(rows) if last else "",
        refusal=_why_not(desk, which),
    )


def _why_not(desk: Desk, which: str) -> str:
    """Why the person at the desk may not publish; nobody of the team may be at this computer."""
    if not desk.person:
        return "You are not in the team of these guidelines, so you can only read them."
    verdict = desk.verdict(Action.PUBLISH, which)
    return "" if verdict.allowed else verdict.why


def _approvers(standing: ReviewStatus) -> tuple[str, ...]:
    return tuple(
        answer.name
        for answer in standing.answered
        if answer.counts and answer.decision is Decision.APPROVE
    )


def _proposal(rows: tuple[HistoryRow, ...]) -> str:
    """The summaries since the last edition, the oldest first, as sentences."""
    oldest_first = [row.summary.rstrip(". ") for row in reversed(rows)]
    return " ".join(f"{words}." for words in oldest_first[-_MOST_PROPOSED:])


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the change since the last edition means; None for a first edition."""

    revision: int
    found: Consequences | None


def propose(desk: Desk, offer: Offer) -> Proposal:
    """Work out what a revision means for the readers of the last edition."""
    assert offer.row is not None, "there is a revision to publish"
    number = offer.row.number
    if offer.last is None:
        return Proposal(number, None)
    sides = desk.read(str(offer.last.revision)), desk.read(str(number))
    return Proposal(number, consequences(*sides, desk.now))


def publish(desk: Desk, wanted: Wanted) -> EditionInfo:
    """Publish what was filled in.

    Raises:
        SmguideError: the rules of review say no, or it cannot be signed or written.
    """
    if wanted.passphrase:
        desk.unlock(wanted.passphrase)
    return desk.publish(
        str(wanted.revision),
        edition=wanted.edition,
        effective=wanted.effective,
        change_class=wanted.change_class.value,
        summary=wanted.summary,
    )


def page_for_browser(desk: Desk, edition: EditionInfo) -> Path:
    """Write an edition as a web page into a new folder for passing files; returns its path."""
    folder = Path(tempfile.mkdtemp(prefix="smguide-"))
    return desk.export_to(edition.number, "html", folder / file_name(desk.name, edition, "html"))


def file_name(name: str, edition: EditionInfo, suffix: str) -> str:
    """“acme-edition-1.1.html”."""
    return f"{name}-edition-{edition.number}.{suffix}"


def why_not_edition(text: str, last: EditionInfo | None) -> str:
    """Why an edition cannot have this number, in a sentence; empty where it can."""
    if not _NUMBER.fullmatch(text):
        return "Write two numbers with a dot between them, such as 1.2."
    if last and edition_order(text) <= edition_order(last.number):
        return f"Edition {last.number} is there already. Choose a higher number."
    return ""


def why_not_day(day: date | None, today: date) -> str:
    """Why an edition cannot hold from this day on; empty where it can."""
    if day is None:
        return "Write a day, such as 1 December 2026."
    return "Choose today or a day to come." if day < today else ""
