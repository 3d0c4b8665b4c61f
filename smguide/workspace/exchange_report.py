"""What came of an exchange with a shared copy, as a value and in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smguide.review.words import numbered


@dataclass(frozen=True, slots=True)
class NotSent:
    """An entry of one's own that no longer counts: whose, of which type, and why."""

    name: str
    type: str
    why: str


@dataclass(frozen=True, slots=True)
class Parted:
    """Both sides saved after revision ``base``: so many revisions here, so many there."""

    base: int
    here: int
    there: int


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What arrived, what was sent, and what stays to be done.

    ``signed_again`` entries were given a new place after those of others, ``void`` ones must be
    given again, ``waiting`` ones need a key that is locked or not here. ``unsent_revisions`` and
    ``unsent_entries`` stay here for now. ``unestablished`` are revisions that arrived without the
    signature of a member.
    """

    address: str
    arrived_revisions: int = 0
    arrived_entries: int = 0
    sent_revisions: int = 0
    sent_entries: int = 0
    signed_again: int = 0
    void: tuple[NotSent, ...] = ()
    waiting: int = 0
    parted: Parted | None = None
    unsent_revisions: int = 0
    unsent_entries: int = 0
    unestablished: tuple[int, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether both sides hold the same now, with nothing left to do for anybody here."""
        return not (self.void or self.waiting or self.parted)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The same for people."""
        return tuple(_sentences(self))


def _sentences(report: SyncReport) -> Iterator[str]:
    yield from _moved(report)
    if report.unestablished:
        yield f"It is not established who wrote {numbered(report.unestablished)}."
    for one in report.void:
        yield f"Must be given again ({_called(one)}): {one.why}"
    if report.waiting:
        yield (
            f"{_waits(report.waiting)} to be signed again, because others came first. "
            "Unlock your key and try again."
        )
    if report.parted:
        yield _parted(report.parted)
        if report.unsent_entries:
            yield f"{_waits(report.unsent_entries)} here as well."


def _moved(report: SyncReport) -> Iterator[str]:
    arrived = _counted(report.arrived_revisions, report.arrived_entries)
    sent = _counted(report.sent_revisions, report.sent_entries)
    if arrived:
        yield f"Received: {arrived}."
    if sent:
        yield f"Sent: {sent}."
    if not arrived and not sent:
        yield "Nothing new on either side."


def _waits(count: int) -> str:
    return "One entry waits" if count == 1 else f"{count:,} entries wait"


def _called(one: NotSent) -> str:
    return f"{one.type} of {one.name}" if one.type else one.name


def _parted(parted: Parted) -> str:
    mine = _many(parted.here, "revision")
    theirs = _many(parted.there, "revision")
    return (
        f"After revision {parted.base} others have sent {theirs} first, so your {mine} "
        f"{'stays' if parted.here == 1 else 'stay'} here. Nothing is lost. To go on, connect to "
        "the shared copy under another name and take your changes over."
    )


def _counted(revisions: int, entries: int) -> str:
    parts = [_many(revisions, "revision")] if revisions else []
    if entries:
        parts.append(f"{entries:,} {'entry' if entries == 1 else 'entries'} of the record")
    return " and ".join(parts)


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
