"""What a new entry needs from the ledger: header and references, filled in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from smguide.errors import NotAllowed, NotFound
from smguide.review.bodies import Decision
from smguide.review.event import Header, Saw, Signer
from smguide.review.keys import PublicKey
from smguide.review.ledger import Ledger
from smguide.review.references import ChangeRef, RevisionRef, SectionChange
from smguide.review.revisions import RevisionFacts, Revisions, SectionFacts


@dataclass(frozen=True, slots=True)
class Moment:
    """What the program cannot know by itself: the time (UTC) and random hexadecimal digits."""

    time: datetime
    nonce: str


def header(
    ledger: Ledger, revisions: Revisions, *, person: str, key: PublicKey, moment: Moment
) -> Header:
    """The header of the next entry of a member.

    Raises:
        NotAllowed: the key is not one the person may sign with.
    """
    member = ledger.owner(key.fingerprint)
    if member is None or member.person != person:
        raise NotAllowed(
            f"The key on this computer is not one of {ledger.name(person)}.",
            "Ask to join the team with it.",
        )
    signer = Signer(member.person, member.name, key.fingerprint)
    return _header(ledger, revisions, signer, moment)


def header_to_join(
    ledger: Ledger, revisions: Revisions, *, signer: Signer, moment: Moment
) -> Header:
    """The header of a request to join, by somebody the team does not know yet."""
    return _header(ledger, revisions, signer, moment)


def _header(ledger: Ledger, revisions: Revisions, signer: Signer, moment: Moment) -> Header:
    newest = revisions.by_number(revisions.count)
    saw = Saw(ledger.count, ledger.chain, newest.commit if newest else "")
    return Header(ledger.guideline, ledger.era.id, signer, moment.time, saw, moment.nonce)


def header_to_begin(
    revisions: Revisions, *, person: str, name: str, key: PublicKey, moment: Moment
) -> Header:
    """The header of the first entry of new guidelines."""
    newest = revisions.by_number(revisions.count)
    saw = Saw(main=newest.commit if newest else "")
    return Header("", "", Signer(person, name, key.fingerprint), moment.time, saw, moment.nonce)


def revision_ref(revisions: Revisions, number: int) -> RevisionRef:
    """A revision as comments and editions name it.

    Raises:
        NotFound: there is no such revision.
    """
    facts = _facts(revisions, number)
    return RevisionRef(number, facts.commit, facts.content)


def change_ref(
    ledger: Ledger, revisions: Revisions, number: int, decision: Decision | None = None
) -> ChangeRef:
    """A revision as a change from the last approved one, as askings and answers name it.

    A confirmation is compared with itself.

    Raises:
        NotFound: there is no such revision.
    """
    facts = _facts(revisions, number)
    if decision is Decision.CONFIRM:
        return ChangeRef(number, facts.commit, facts.content, facts.content)
    base_number, base = ledger.base(number)
    before = revisions.by_number(base_number)
    changes = _section_changes(before.sections if before else {}, facts.sections)
    return ChangeRef(number, facts.commit, facts.content, base, changes)


def _facts(revisions: Revisions, number: int) -> RevisionFacts:
    facts = revisions.by_number(number)
    if facts is None:
        raise NotFound(f"There is no revision {number}.")
    return facts


def _section_changes(
    old: Mapping[str, SectionFacts] | None, new: Mapping[str, SectionFacts] | None
) -> tuple[SectionChange, ...]:
    if old is None or new is None:
        return ()
    pairs = ((name, old.get(name), new.get(name)) for name in sorted({*old, *new}))
    changes = (
        SectionChange(name, before.digest if before else "", after.digest if after else "")
        for name, before, after in pairs
        if before != after
    )
    return tuple(changes)
