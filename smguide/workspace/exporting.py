"""Guidelines as documents: what they say about themselves, and the format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from smguide.errors import WrongUse
from smguide.interchange.stamp import Approval, Stamp, Version
from smguide.model.codec import load
from smguide.model.guidelines import Guidelines
from smguide.review.drafting import revision_ref
from smguide.review.ledger import Edition, Ledger
from smguide.review.replay import alarm
from smguide.review.reviewing import edition_order
from smguide.review.status import status
from smguide.workspace.parts import Parts
from smguide.workspace.reviewing import state_in_words
from smguide.workspace.values import KeptWork

_LAST_MINOR = 999_999


@dataclass(frozen=True, slots=True)
class _Copy:
    """What a document is made of; ``earlier`` is the edition before, by its number."""

    guidelines: Guidelines
    stamp: Stamp
    versions: tuple[Version, ...]
    earlier: tuple[str, Guidelines] | None = None


def _text(copy: _Copy) -> bytes:
    from smguide.interchange.markdown_out import export_markdown

    return export_markdown(copy.guidelines, copy.stamp)


def _page(copy: _Copy) -> bytes:
    from smguide.compare.comparison import compare
    from smguide.interchange.html_out import NO_CHANGES, export_html
    from smguide.interchange.redline import redline_of

    redline = NO_CHANGES
    if copy.earlier:
        number, before = copy.earlier
        redline = redline_of(compare(before, copy.guidelines), f"edition {number}")
    return export_html(copy.guidelines, copy.stamp, versions=copy.versions, redline=redline)


def _data(copy: _Copy) -> bytes:
    from smguide.interchange.json_out import export_json

    return export_json(copy.guidelines, copy.stamp)


_WRITERS: dict[str, Callable[[_Copy], bytes]] = {"md": _text, "html": _page, "json": _data}


def export(parts: Parts, guidelines: Guidelines, number: int, wanted: str, today: date) -> bytes:
    """A revision as a document with its stamp, version table and, for an edition, what changed.

    Raises:
        WrongUse: there is no such format.
    """
    stamp = stamp_of(parts, guidelines, number, today)
    made = versions(parts.decisions.ledger())
    return _writer(wanted)(_Copy(guidelines, stamp, made, _earlier(parts, stamp.edition)))


def export_draft(parts: Parts, work: KeptWork, wanted: str, today: date) -> bytes:
    """A draft as a document that says that it is one."""
    stamp = Stamp(title=work.guidelines.title, revision=work.base, state="draft", exported_on=today)
    return _writer(wanted)(_Copy(work.guidelines, stamp, versions(parts.decisions.ledger())))


def stamp_of(parts: Parts, guidelines: Guidelines, number: int, today: date) -> Stamp:
    """What a copy of a revision says about itself.

    Raises:
        Alarm: the text is not the one that was approved or published under this number.
    """
    ledger = parts.decisions.ledger()
    edition = ledger.edition_of(number)
    approval = ledger.approvals.get(number)
    content = revision_ref(parts.revisions, number).content
    agreed = {approval.revision.content} if approval else set()
    if not (agreed | ({edition.content} if edition else set())) <= {content}:
        raise alarm(f"The text of revision {number} is not the one that was approved.")
    return Stamp(
        title=guidelines.title,
        revision=number,
        edition=edition.edition if edition else "",
        state=state_in_words(status(ledger, parts.revisions, number, today)).lower(),
        in_force_from=edition.effective if edition else None,
        approvals=tuple(
            Approval(ledger.name(o.entry.person), o.entry.time, o.meaning)
            for o in (approval.opinions if approval else ())
        ),
        summary=edition.summary if edition else "",
        change=edition.change_class.value if edition else "",
        digest=content,
        witness_count=ledger.count,
        witness_chain=ledger.chain,
        exported_on=today,
    )


def versions(ledger: Ledger) -> tuple[Version, ...]:
    """The version table: every edition, the newest first."""
    return tuple(_version(ledger, edition) for edition in reversed(ledger.editions))


def next_number(ledger: Ledger) -> str:
    """The number that follows the last edition: 1.0, then 1.1; after 1.999999 comes 2.0."""
    if not ledger.editions:
        return "1.0"
    major, minor = edition_order(ledger.editions[-1].edition)
    return f"{major}.{minor + 1}" if minor < _LAST_MINOR else f"{major + 1}.0"


def _version(ledger: Ledger, edition: Edition) -> Version:
    approval = ledger.approvals.get(edition.number)
    people = tuple(
        ledger.name(opinion.entry.person) for opinion in (approval.opinions if approval else ())
    )
    return Version(edition.edition, edition.effective, edition.summary, people)


def _earlier(parts: Parts, edition: str) -> tuple[str, Guidelines] | None:
    """The edition before this one; None for the first and for what is no edition."""
    for before, one in pairwise(parts.decisions.ledger().editions):
        if one.edition == edition:
            commit = revision_ref(parts.revisions, before.number).commit
            return before.edition, load(parts.repository.read(commit))
    return None


def _writer(wanted: str) -> Callable[[_Copy], bytes]:
    if wanted not in _WRITERS:
        raise WrongUse(
            f"“{wanted}” is not a format that can be written.",
            f"Choose one of {', '.join(_WRITERS)}.",
        )
    return _WRITERS[wanted]
