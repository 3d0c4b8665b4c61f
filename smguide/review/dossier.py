"""Everything the record says of one edition: who signed what, when, and meaning what.

The fields are those that 21 CFR 11.50 asks of a signed record: the printed name of the signer, the
date and time, the meaning of the signature. 11.70 asks that a signature cannot be cut out and put
elsewhere: each is checked here against the very bytes it was made for, which name the content.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from smguide.errors import InvalidEvent
from smguide.model.wording import date_in_words
from smguide.review.bodies import Body, Decision, Review, Withdraw
from smguide.review.doubt import entries_in_doubt
from smguide.review.event import read_event
from smguide.review.hands import hands_in
from smguide.review.ledger import Approval, Edition, Entry, Ledger, Opinion
from smguide.review.revisions import Revisions
from smguide.review.team import KeyStatus
from smguide.review.words import all_of, numbered

_ABOUT_TEXT = ("submit", "review", "comment")
_ABOUT_TEAM = ("genesis", "governance", "governance-vote")


@dataclass(frozen=True, slots=True)
class Signature:
    """Whether something is signed as it should be, a sentence on it, the key's fingerprint."""

    holds: bool
    sentence: str
    key: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One signed entry; ``standing`` says whether it counts, and if not, why not."""

    entry: Entry
    name: str
    body: Body
    signature: Signature
    counts: bool = False
    standing: str = ""


@dataclass(frozen=True, slots=True)
class SavedBy:
    """Who signed a revision when it was saved, and the names of all who had a hand in it."""

    number: int
    signature: Signature
    hands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """What the record says of an edition.

    ``earlier`` is the last edition of an older text, None for the first; ``deeds`` are in the
    order of the record, ``authors`` in that of the revisions since ``earlier``.
    """

    edition: Edition
    earlier: Edition | None
    approval: Approval
    deeds: tuple[Deed, ...]
    authors: tuple[SavedBy, ...]

    @property
    def approvals(self) -> tuple[Deed, ...]:
        """The answers that made the text an approved one."""
        wanted = {opinion.entry.id for opinion in self.approval.opinions}
        return tuple(deed for deed in self.deeds if deed.entry.id in wanted)

    @property
    def publication(self) -> Deed:
        """The entry that made it an edition."""
        return next(deed for deed in self.deeds if deed.entry.id == self.edition.entry.id)

    @property
    def sound(self) -> bool:
        """Whether every signature holds."""
        checked = [deed.signature for deed in self.deeds]
        return all(one.holds for one in (*checked, *(done.signature for done in self.authors)))


def dossier(
    ledger: Ledger, revisions: Revisions, edition: Edition, files: Mapping[str, bytes]
) -> Dossier:
    """What the record says of an edition; ``files`` holds the entries as stored, by id."""
    earlier = earlier_text(ledger, edition)
    first = earlier.number + 1 if earlier else 1
    reader = _Reader(ledger, edition, files, frozenset(e.id for e in entries_in_doubt(ledger)))
    return Dossier(
        edition,
        earlier,
        ledger.approvals[edition.number],
        tuple(map(reader.deed, entries_about(ledger, edition))),
        tuple(_authors(ledger, revisions, first, edition.number)),
    )


def earlier_text(ledger: Ledger, edition: Edition) -> Edition | None:
    """The last edition of an older revision; the same text published again is not one."""
    older = [one for one in ledger.editions if one.number < edition.number]
    return older[-1] if older else None


def entries_about(ledger: Ledger, edition: Edition) -> tuple[Entry, ...]:
    """The entries about an edition and the revisions since the one before, in their order."""
    earlier = earlier_text(ledger, edition)
    first = earlier.number + 1 if earlier else 1
    found = {
        entry.id: entry
        for entry in ledger.entries.values()
        if entry.type in _ABOUT_TEXT and first <= entry.number <= edition.number
    }
    found[edition.entry.id] = edition.entry
    found |= {e.id: e for what, e in ledger.withdrawn.items() if what in found}
    found |= {id_: ledger.entries[id_] for id_ in _absences(ledger.opinions, found)}
    return tuple(sorted(found.values(), key=_position))


def entries_about_team(ledger: Ledger) -> tuple[Entry, ...]:
    """The entries that say who belongs to the team, with which keys and rules."""
    found = (entry for entry in ledger.entries.values() if entry.type in _ABOUT_TEAM)
    return tuple(sorted(found, key=_position))


def _absences(
    opinions: Mapping[int, tuple[Opinion, ...]], wanted: Mapping[str, Entry]
) -> Iterator[str]:
    for given in opinions.values():
        for opinion in given:
            if opinion.entry.id in wanted:
                yield from opinion.absences


def _position(entry: Entry) -> int:
    return entry.position


def _authors(ledger: Ledger, revisions: Revisions, first: int, last: int) -> Iterator[SavedBy]:
    for number, found in enumerate(revisions.authorships(first, last), first):
        signer = found.signer if found else None
        hands = hands_in(ledger, revisions, number - 1, number).people
        names = tuple(sorted(map(ledger.name, hands)))
        yield SavedBy(number, _signature_of_author(ledger, number, signer), names)


def _signature_of_author(ledger: Ledger, number: int, signer: str | None) -> Signature:
    owner = ledger.owners.get(signer or "")
    if signer is None:
        return Signature(False, f"Revision {number} is not signed, or not as it is now.", "")
    if owner is None:
        return Signature(False, "Signed with a key that is not in the team.", signer)
    return Signature(True, f"Signed with the key of {ledger.name(owner)}.", signer)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads entries and checks each signature again, whatever was checked before."""

    ledger: Ledger
    edition: Edition
    files: Mapping[str, bytes]
    doubtful: frozenset[str] = field(default=frozenset())

    def deed(self, entry: Entry) -> Deed:
        data = self.files[entry.id]
        body = read_event(data, verified=True).body
        standing, counts = self._standing(entry, body)
        name = self.ledger.name(entry.person)
        return Deed(entry, name, body, self._signature(entry, data), counts, standing)

    def _signature(self, entry: Entry, data: bytes) -> Signature:
        name = self.ledger.name(entry.person)
        try:
            read_event(data)
        except InvalidEvent as error:
            return Signature(False, f"The signature does not hold. {error}", entry.key)
        if self.ledger.owners.get(entry.key) != entry.person:
            return Signature(False, f"The key is not one of {name}.", entry.key)
        if entry.id in self.doubtful:
            return Signature(
                False, f"The key of {name} was reported stolen; this may be forged.", entry.key
            )
        return Signature(True, f"The signature holds: made with the key of {name}.", entry.key)

    def _standing(self, entry: Entry, body: Body) -> tuple[str, bool]:
        taken_back = self.ledger.withdrawn.get(entry.id)
        if taken_back is not None:
            return self._taken_back(taken_back), False
        if not isinstance(body, Review):
            return "", True
        if body.decision is Decision.CONFIRM:
            return self._confirming(entry)
        approval = self.ledger.approvals[self.edition.number]
        counting = next((o for o in approval.opinions if o.entry.id == entry.id), None)
        if counting is not None:
            return _counting(self.ledger, counting), True
        return self._left_behind(entry), False

    def _confirming(self, entry: Entry) -> tuple[str, bool]:
        """One answer may be too few: only enough of them confirm an edition."""
        counted = (one for done in self.ledger.confirmations for one in done.opinions)
        if any(one.entry.id == entry.id for one in counted):
            return "Confirms the edition as it is.", True
        return "Says that it is still right; more people must say so.", False

    def _taken_back(self, entry: Entry) -> str:
        body = read_event(self.files[entry.id], verified=True).body
        why = f": “{body.reason}”" if isinstance(body, Withdraw) else ""
        return f"Taken back on {date_in_words(entry.time.date())}{why}."

    def _left_behind(self, entry: Entry) -> str:
        if entry.number < self.edition.number:
            return self._earlier(entry)
        later = (
            one.entry.position > entry.position
            for one in self.ledger.opinions.get(entry.number, ())
            if one.entry.person == entry.person
        )
        return "Replaced by a later answer." if any(later) else "Given, and not counted."

    def _earlier(self, entry: Entry) -> str:
        """An answer about a revision that came before the one that was published."""
        approval = self.ledger.approvals.get(entry.number)
        which = numbered([entry.number])
        if approval and any(one.entry.id == entry.id for one in approval.opinions):
            return f"Counted for {which}, which was approved in its turn."
        return f"About {which}; the text was changed after it."


def _counting(ledger: Ledger, opinion: Opinion) -> str:
    words = "Counts for the approval."
    if opinion.own_change:
        words += " An own change: in this team one person was enough."
    away = [ledger.absences[one].person for one in opinion.absences]
    if away:
        words += f" Given also for {all_of(map(ledger.name, away))}, away at the time."
    if ledger.key_states.get(opinion.entry.key) is KeyStatus.RETIRED:
        words += " The key has been retired since."
    return words
