"""An edition with all that the record says of it, and the pack in which others can check it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from smguide.compare.comparison import compare
from smguide.interchange.audit_pack import HeldKey, Pack, SignedEntry, audit_pack
from smguide.interchange.fact_words import fact_in_lines
from smguide.interchange.paper import Paper
from smguide.interchange.record_paper import RecordStory, record_paper
from smguide.interchange.redline_paper import Story, redline_paper
from smguide.model.codec import load
from smguide.model.guidelines import Guidelines
from smguide.review.content import content_digest
from smguide.review.dossier import Dossier, dossier, entries_about, entries_about_team
from smguide.review.ledger import Edition, Entry, Ledger
from smguide.review.replay import alarm
from smguide.review.team import KeyStatus
from smguide.workspace.choosing import edition_numbered
from smguide.workspace.parts import Parts
from smguide.workspace.redline_story import side_of, steps
from smguide.workspace.teamwork import rules_in_words

_WORTH = {
    KeyStatus.ACTIVE: "",
    KeyStatus.RETIRED: "not in use any more; what it signed before stays good",
    KeyStatus.REVOKED: "reported stolen; see the record for what is in doubt",
}

_DEMONSTRATION = (
    "These are the demonstration keys of the sample, which everybody has: "
    "what they signed proves nothing about anybody."
)

Write = Callable[[Paper], bytes]


@dataclass(frozen=True, slots=True)
class StoredEdition:
    """An edition, its files as stored, its text, and what the record says of it."""

    edition: Edition
    files: dict[str, bytes]
    guidelines: Guidelines
    dossier: Dossier


def edition_record(parts: Parts, number: str) -> StoredEdition:
    """The record of the edition of that number.

    Raises:
        NotFound: there is no such edition.
        Alarm: the text in the store is not the one that was published.
    """
    ledger = parts.decisions.ledger()
    edition = edition_numbered(number, ledger)
    files = parts.repository.read(parts.commit(edition.number))
    if content_digest(files) != edition.content:
        raise alarm(f"The text of revision {edition.number} is not the one that was published.")
    entries = parts.decisions.stored(entries_about(ledger, edition))
    found = dossier(ledger, parts.revisions, edition, entries)
    return StoredEdition(edition, files, load(files), found)


def paper_of(parts: Parts, record: StoredEdition) -> Paper:
    """The record as a document."""
    ledger, found = parts.decisions.ledger(), record.dossier
    base = found.approval.base_number
    after = found.earlier.number if found.earlier else 0
    story = RecordStory(
        text=side_of(parts, ledger, record.edition.number),
        compared=side_of(parts, ledger, base) if base else None,
        steps=tuple(steps(parts, ledger, after, record.edition.number)),
        names=ledger.names,
        rules=_rules(ledger, found.approval.era),
        warning=_warning(parts, ledger),
    )
    return record_paper(found, record.guidelines, story)


def pack_of(parts: Parts, record: StoredEdition, write: Write) -> bytes:
    """The audit pack of an edition; ``write`` makes the pages to read."""
    ledger, edition = parts.decisions.ledger(), record.edition
    pages = {"record.html": write(paper_of(parts, record))}
    base = record.dossier.approval.base_number
    earlier = record.dossier.earlier
    if earlier:
        pages["redline.html"] = write(_redline(parts, record, earlier.number))
    if base and (earlier is None or base != earlier.number):
        pages["approved.html"] = write(_redline(parts, record, base))
    return audit_pack(
        Pack(
            folder=f"{parts.name}-edition-{edition.edition}-audit",
            title=record.guidelines.title,
            edition=edition.edition,
            text=record.files,
            entries=tuple(_entries(parts, record)),
            keys=tuple(_keys(ledger)),
            documents=pages,
            compared=parts.repository.read(parts.commit(base)) if base else {},
            warning=_warning(parts, ledger),
        )
    )


def _rules(ledger: Ledger, era: str) -> str:
    """The rules under which it was approved, which may not be those of today."""
    team = next((one.team for one in ledger.eras if one.id == era), ledger.team)
    return rules_in_words(team)


def _warning(parts: Parts, ledger: Ledger) -> str:
    """Whoever has the sample has its keys: a signature with them tells nothing of a person."""
    held = (parts.keyring.of(member) for member in ledger.team.people)
    if any(key is not None and key.demonstration for key in held):
        return _DEMONSTRATION
    return ""


def _redline(parts: Parts, record: StoredEdition, since: int) -> Paper:
    """What changed since an earlier revision."""
    ledger, now = parts.decisions.ledger(), record.edition.number
    comparison = compare(parts.guidelines(since), record.guidelines, words=fact_in_lines)
    story = Story(
        old=side_of(parts, ledger, since),
        new=side_of(parts, ledger, now),
        steps=tuple(steps(parts, ledger, since, now)),
    )
    return redline_paper(comparison, record.guidelines, story)


def _entries(parts: Parts, record: StoredEdition) -> Iterator[SignedEntry]:
    ledger = parts.decisions.ledger()
    found: dict[str, Entry] = {
        one.id: one for one in (*entries_about_team(ledger), *entries_about(ledger, record.edition))
    }
    files = parts.decisions.stored(found.values())
    approving = {deed.entry.id for deed in record.dossier.approvals}
    published = record.edition.entry.id
    for entry in sorted(found.values(), key=_position):
        approves, publishes = entry.id in approving, entry.id == published
        yield SignedEntry(entry, files[entry.id], approves, publishes)


def _position(entry: Entry) -> int:
    return entry.position


def _keys(ledger: Ledger) -> Iterator[HeldKey]:
    """Every key the team ever had, once, in the order in which it came."""
    known: set[str] = set()
    for era in ledger.eras:
        for member, held in era.team.held_keys():
            if held.key.fingerprint not in known:
                known.add(held.key.fingerprint)
                state = ledger.key_states.get(held.key.fingerprint, held.status)
                name = ledger.name(member.person)
                yield HeldKey(member.person, name, held.key, _WORTH[state])
