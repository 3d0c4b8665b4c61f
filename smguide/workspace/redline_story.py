"""What the record tells of a comparison: the two texts, the revisions between them, who agreed."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.interchange.redline_paper import Side, Step, Story
from smguide.interchange.stamp import Approval
from smguide.review.drafting import revision_ref
from smguide.review.ledger import Ledger
from smguide.review.status import status
from smguide.store.commits import Revision
from smguide.workspace.choosing import DRAFT, chosen_number
from smguide.workspace.parts import Parts

BLANK = "0"
"""Stands for the revision before the first: a blank sheet."""


def redline_story(parts: Parts, old: str, new: str) -> Story:
    """The story of a comparison; ``old`` (or :data:`BLANK`) and ``new`` as people name them."""
    today = parts.clock().astimezone().date()
    ledger, count = parts.decisions.ledger(), parts.revisions.count
    first = 0 if old == BLANK else chosen_number(old, ledger, count, today)
    last = chosen_number(new, ledger, count, today)
    standing = status(ledger, parts.revisions, last, today).sentences
    return Story(
        old=_side(parts, ledger, old, first),
        new=_side(parts, ledger, new, last),
        steps=tuple(steps(parts, ledger, min(first, last), max(first, last))),
        standing=("The draft is not saved, so nobody can approve it yet.",)
        if new == DRAFT
        else standing,
        backwards=first > last,
        made_on=today,
    )


def steps(parts: Parts, ledger: Ledger, after: int, last: int) -> Iterator[Step]:
    """The revisions after one up to another."""
    for number in range(after + 1, last + 1):
        revision = parts.revisions.revision(number)
        if revision is not None:
            yield _step(ledger, revision)


def side_of(parts: Parts, ledger: Ledger, number: int) -> Side:
    """A saved revision as one side of a comparison."""
    return _side(parts, ledger, str(number), number)


def approvals_of(ledger: Ledger, number: int) -> tuple[Approval, ...]:
    """Who approved a revision, when, in which words; none where it is not approved."""
    approval = ledger.approvals.get(number)
    return tuple(
        Approval(ledger.name(one.entry.person), one.entry.time, one.meaning)
        for one in (approval.opinions if approval else ())
    )


def _side(parts: Parts, ledger: Ledger, which: str, number: int) -> Side:
    if not number:
        return Side("Blank sheet")
    if which == DRAFT:
        return Side("Draft that is not saved")
    revision = parts.revisions.revision(number)
    edition = ledger.edition_of(number)
    return Side(
        name=f"Revision {number}" + (f", edition {edition.edition}" if edition else ""),
        saved=revision.time if revision else None,
        by=revision.author.name if revision else "",
        digest=revision_ref(parts.revisions, number).content,
    )


def _step(ledger: Ledger, revision: Revision) -> Step:
    return Step(
        revision.number,
        revision.time,
        revision.author.name,
        revision.summary,
        revision.reason,
        approvals_of(ledger, revision.number),
    )
