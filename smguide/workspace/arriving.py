"""What was fetched from a shared copy, verified in quarantine (git.md 2.2 steps 1 to 6)."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import datetime

from smguide.errors import Alarm, TooLarge, WrongUse
from smguide.model.wording import date_in_words
from smguide.review.ledger import Ledger
from smguide.review.replay import replay
from smguide.review.words import all_of
from smguide.store.eventlog import LOG, EventLog
from smguide.store.repository import Repository
from smguide.store.shared.copy import Tips
from smguide.store.shared.inspection import inspect, inspect_records
from smguide.store.shared.remembered import Remembered
from smguide.workspace.checked import Checked
from smguide.workspace.parts import Parts
from smguide.workspace.reading_ahead import ReadingAhead, logged
from smguide.workspace.stored import StoredRevisions

_SHORTEST_WITNESS = 16
_NEXT_STEP = (
    "Nothing of it was taken in, and nothing here was changed. Ask the people who look after the "
    "shared copy what happened to it, and compare with the copies of your colleagues."
)


@dataclass(frozen=True, slots=True)
class Witness:
    """What an export says of the record: so many entries, with this running digest or its start."""

    count: int
    chain: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A shared copy that holds what it should, in quarantine until it is taken in."""

    repository: Repository
    tips: Tips
    log: EventLog
    ledger: Ledger
    revisions: StoredRevisions


def verified(quarantine: Repository, tips: Tips, parts: Parts, known: Remembered | None) -> Arrived:
    """Look through what arrived for guidelines that are in the library.

    Raises:
        Alarm: it is not what smguide writes, or not what this computer has seen before.
    """
    inspect(quarantine, tips, Tips(parts.repository.head(), parts.repository.plumbing.resolve(LOG)))
    log = parts.decisions.log().copied_to(quarantine)
    _inspect_records(log, quarantine, {one.blob for one in parts.decisions.log().places()})
    revisions = StoredRevisions(quarantine)
    revisions.refresh()
    revisions.recall(parts.revisions.checked())
    ledger = ledger_of(log, len(log.places()), revisions, parts)
    arrived = Arrived(quarantine, tips, log, ledger, revisions)
    if known is not None:
        _insist_on_pins(arrived, known, parts)
    return arrived


def ledger_of(log: EventLog, count: int, revisions: StoredRevisions, parts: Parts) -> Ledger:
    """What the first ``count`` entries of a log amount to, on a line of revisions.

    It goes on from what was replayed before, where that is how the log begins.

    Raises:
        Alarm: it is not the record of these guidelines, or not in order.
    """
    here = parts.decisions.ledger()
    before = [one for one in (here, parts.settled) if one and one.count <= count]
    since = next((one for one in before if log.holds(one.count, one.chain)), None)
    entries = log.entries(since.count if since else 0, count)
    if since and not entries:
        return since
    good = frozenset() if since else frozenset(here.entries)
    return replay(
        logged(entries), revisions,
        genesis=here.guideline, since=since, verified=good, reader=ReadingAhead(revisions),
    )  # fmt: skip


def verified_first(
    quarantine: Repository, tips: Tips, witness: Witness | None
) -> tuple[Arrived, Checked]:
    """Look through what arrived where nothing is known yet but what somebody was told.

    Returns:
        What arrived, and what was found out about it, so that opening it is quick.

    Raises:
        Alarm: it is not what smguide writes, or entries of the witness are missing.
    """
    inspect(quarantine, tips, Tips())
    log, revisions = EventLog(quarantine), StoredRevisions(quarantine)
    _inspect_records(log, quarantine)
    revisions.refresh()
    reader = ReadingAhead(revisions)
    ledger = replay(logged(log.entries()), revisions, reader=reader)
    if witness is not None:
        insist_on_witness(ledger, witness)
    unsound = tuple(sorted(reader.unsound))
    found = replace(revisions.checked(), entries=ledger.count, chain=ledger.chain, unsound=unsound)
    return Arrived(quarantine, tips, log, ledger, revisions), found


def _inspect_records(
    log: EventLog, quarantine: Repository, known: Container[str] = frozenset()
) -> None:
    try:
        records = [one.blob for one in log.places() if one.blob not in known]
    except TooLarge as error:
        raise Alarm("The shared copy sends more entries than records ever have.", _NEXT_STEP) from (
            error
        )
    inspect_records(quarantine.plumbing.reader, records)


def insist_on_witness(ledger: Ledger, witness: Witness) -> None:
    """Go on only if the record holds what an exported document says that it held.

    Raises:
        WrongUse: the running digest is too short to prove anything.
        Alarm: entries are missing, or others are in their place.
    """
    start = "".join(witness.chain.split()).lower()
    if len(start) < _SHORTEST_WITNESS or witness.count < 1:
        raise WrongUse(
            "This is not what a document says of the record.",
            f"Copy the number of entries and at least {_SHORTEST_WITNESS} of the signs after it.",
        )
    chains = ledger.chains[witness.count : witness.count + 1]
    if not any(chain.startswith(start) for chain in chains):
        raise Alarm(
            f"The record does not hold the {witness.count:,} entries that the document speaks of.",
            _NEXT_STEP,
        )


def _insist_on_pins(arrived: Arrived, known: Remembered, parts: Parts) -> None:
    """What was in the shared copy the last time must still be there, in its place."""
    if not known.last:
        return  # Sharing was begun, and nobody has looked at it since.
    day = date_in_words(datetime.fromisoformat(known.last).astimezone().date())
    chains = arrived.ledger.chains
    if known.count and chains[known.count : known.count + 1] != (known.chain,):
        lost = _lost(parts.decisions.ledger(), arrived.ledger, known)
        raise Alarm(
            f"Entries{lost} that this computer saw in the shared copy on {day} are missing from it "
            "now, or were moved.",
            _NEXT_STEP,
        )
    newest = arrived.revisions.revision(known.number)
    if known.number and (newest is None or newest.commit != known.main):
        raise Alarm(
            f"Revision {known.number}, which this computer saw in the shared copy on {day}, is not "
            "in its history now.",
            _NEXT_STEP,
        )


def _lost(here: Ledger, there: Ledger, known: Remembered) -> str:
    """By whom the missing entries are, as far as the record here knows them."""
    kept = set(there.entries) | {one.id for one in there.ignored}
    names = dict.fromkeys(
        here.name(entry.person)
        for entry in here.entries.values()
        if entry.position < known.settled and entry.id not in kept
    )
    return f" of {all_of(names)}" if names else ""
