"""Doubts in words: why an approval is in doubt, who confirmed it again, what a doubt would mean."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.model.wording import date_in_words
from smguide.review.doubt import Consequences
from smguide.review.lapse import claimed_by, lapsed, signed_well
from smguide.review.ledger import Approval, Entry, Ledger
from smguide.review.revisions import Revisions
from smguide.review.words import all_of, numbered, spelled_out


def doubt_sentences(ledger: Ledger, revisions: Revisions, number: int) -> Iterator[str]:
    """Why the approval of a revision is in doubt, or by whom it was confirmed again."""
    approval = ledger.approvals.get(number)
    if approval is None:
        return
    if number in ledger.in_doubt:
        yield "This approval is in doubt, and nothing new is published on it."
        yield from _reasons(ledger, revisions, approval)
    else:
        yield from _confirmed_again(ledger, number)


def _reasons(ledger: Ledger, revisions: Revisions, approval: Approval) -> Iterator[str]:
    stolen = [one.entry for one in approval.opinions if lapsed(ledger, one.entry)]
    if stolen:
        yield f"{_owners(ledger, stolen)}, which counts as stolen, has signed an approval of it."
    if approval.era in ledger.shaken:
        yield "It was approved under a team that a stolen key had decided on."
    unknown = _without_author(ledger, revisions, approval)
    if unknown:
        yield f"It is no longer established who wrote {numbered(unknown)}."
    if approval.base_number in ledger.in_doubt:
        yield f"It rests on revision {approval.base_number}, whose approval is in doubt."


def _owners(ledger: Ledger, entries: list[Entry]) -> str:
    return f"A key of {all_of(dict.fromkeys(ledger.name(one.person) for one in entries))}"


def _without_author(ledger: Ledger, revisions: Revisions, approval: Approval) -> list[int]:
    """The revisions of the change that a stolen key has signed and nobody answers for."""
    first, last = approval.base_number + 1, approval.revision.number
    return [
        number
        for number, found in enumerate(revisions.authorships(first, last), first)
        if found
        and found.signer in ledger.doubts
        and not signed_well(ledger, found.signer or "", number)
        and not claimed_by(ledger, number)
    ]


def _confirmed_again(ledger: Ledger, number: int) -> Iterator[str]:
    for again in ledger.reapprovals.get(number, ()):
        for one in again.opinions:
            if lapsed(ledger, one.entry):
                continue
            yield (
                f"It was in doubt, and {ledger.name(one.entry.person)} confirmed it again on "
                f"{date_in_words(one.entry.time.date())}: “{one.comment}”"
            )


def consequences_in_words(ledger: Ledger, found: Consequences) -> tuple[str, ...]:
    """What a doubt would mean, in sentences, before it is signed."""
    return tuple(_said(ledger, found))


def _said(ledger: Ledger, found: Consequences) -> Iterator[str]:
    count = len(found.entries)
    if not count:
        yield "This key has signed nothing from there on. Nothing falls into doubt."
    else:
        what = "One entry" if count == 1 else f"{spelled_out(count).capitalize()} entries"
        verb = "is" if count == 1 else "are"
        yield f"{what} that this key has signed {verb} in doubt."
    if found.teams:
        versions = all_of(map(str, found.teams))
        yield f"Version {versions} of the team took force only by this key."
    if found.authors:
        yield f"It is no longer established who wrote {numbered(found.authors)}."
    yield from _approvals(ledger, found)


def _approvals(ledger: Ledger, found: Consequences) -> Iterator[str]:
    if not found.approvals:
        if found.entries or found.authors:
            yield "Every approval stands without it."
        return
    one = len(found.approvals) == 1
    yield (
        f"The approval of {numbered(found.approvals)} {'is' if one else 'are'} in doubt until "
        f"{'it is' if one else 'they are'} confirmed again."
    )
    editions = [edition.edition for edition in ledger.editions if edition.number in found.approvals]
    if editions:
        stay = "stays" if len(editions) == 1 else "stay"
        which = f"Edition{'s' if len(editions) > 1 else ''} {all_of(editions)}"
        yield f"{which} {stay} what {'it is' if len(editions) == 1 else 'they are'}, but marked."
