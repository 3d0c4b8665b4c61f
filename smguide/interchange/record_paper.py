"""The record of an edition as a document: one page for whoever asks who approved what, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smguide.interchange.paper import Paper, Piece, Tone, Words, facts, heading
from smguide.interchange.redline_paper import Side, Step
from smguide.interchange.stamp import CHANGES, grouped
from smguide.interchange.tables import Table
from smguide.interchange.text import time_in_words
from smguide.model.guidelines import Guidelines
from smguide.model.wording import date_in_words, in_words
from smguide.review.away import Away
from smguide.review.bodies import Decision, Publish, Review, Submit, Withdraw
from smguide.review.comments import Comment
from smguide.review.dossier import Deed, Dossier
from smguide.review.references import ChangeRef

_DECIDED = {
    Decision.APPROVE: "Approved {revision}",
    Decision.REQUEST_CHANGES: "Asked for changes to {revision}",
    Decision.REJECT: "Rejected {revision}",
    Decision.CONFIRM: "Confirmed {revision} without change",
    Decision.REAPPROVE: "Confirmed the approval of {revision} again",
}


@dataclass(frozen=True, slots=True)
class RecordStory:
    """What belongs to the record of an edition beside the record itself.

    ``compared`` is the approved text before, None for the first; ``steps`` the revisions since the
    edition before; ``names`` the printed names of persons, by id; ``rules`` says how many had to
    agree; ``warning`` what makes the whole record worth less, empty for most.
    """

    text: Side
    compared: Side | None
    steps: tuple[Step, ...]
    names: Mapping[str, str]
    rules: str
    warning: str = ""


def record_paper(dossier: Dossier, guidelines: Guidelines, story: RecordStory) -> Paper:
    """The record as one document; it says nothing that depends on the day it is made."""
    edition = dossier.edition
    return Paper(
        kind="Record of an edition",
        title=guidelines.title,
        about=f"Edition {edition.edition}, revision {edition.number}",
        organisation=guidelines.organisation,
        language=guidelines.language,
        pieces=(
            *_summary(dossier, story),
            *_approvals(dossier),
            *_publication(dossier),
            *_review(dossier, story),
            *_revisions(dossier, story),
        ),
    )


def _summary(dossier: Dossier, story: RecordStory) -> Iterator[Piece]:
    edition = dossier.edition
    compared = story.compared.name if story.compared else "Nothing: it is the first text"
    yield from facts(
        "",
        (
            ("Edition", edition.edition),
            ("Text", story.text.in_words),
            ("In force from", date_in_words(edition.effective)),
            ("What is new", edition.summary),
            ("For readers", CHANGES[edition.change_class.value]),
            ("Approved as a change from", compared),
            ("Rule of review", story.rules),
            ("Fingerprint of the text", grouped(edition.content)),
        ),
    )
    yield _verdict(dossier)
    if story.warning:
        yield Words(story.warning, Tone.WARN)


def _verdict(dossier: Dossier) -> Words:
    if dossier.sound:
        count = len(dossier.deeds) + len(dossier.authors)
        return Words(f"All {count} signatures of this record were checked, and hold.", Tone.GOOD)
    return Words("Not every signature of this record holds; each says why below.", Tone.WARN)


def _approvals(dossier: Dossier) -> Iterator[Piece]:
    yield heading(1, "Approvals", "approvals")
    for deed in dossier.approvals:
        yield from _signed(deed)


def _publication(dossier: Dossier) -> Iterator[Piece]:
    yield heading(1, "Publication", "publication")
    yield from _signed(dossier.publication)


def _signed(deed: Deed) -> Iterator[Piece]:
    """A signature with what 21 CFR 11.50 asks for: name, date and time, meaning."""
    revision = getattr(deed.body, "revision", None)
    base = revision.base if isinstance(revision, ChangeRef) else ""
    return iter(
        facts(
            deed.name,
            (
                ("Printed name", deed.name),
                ("Signed on", time_in_words(deed.entry.time)),
                ("Meaning of the signature", _quoted(deed)),
                ("Remark", deed.body.comment if isinstance(deed.body, Review) else ""),
                ("Standing", deed.standing),
                ("Bound to the text", grouped(revision.content) if revision else ""),
                ("Compared with the text", grouped(base)),
                ("Check", deed.signature.sentence),
                ("Key", deed.signature.key),
                ("Entry", grouped(deed.entry.id)),
            ),
        )
    )


def _meaning(deed: Deed) -> str:
    if isinstance(deed.body, Review):
        return deed.body.meaning
    if isinstance(deed.body, Publish):
        published, day = deed.body, date_in_words(deed.body.effective)
        return (
            f"Published revision {published.revision.number} as edition {published.edition}, "
            f"in force from {day}: “{published.summary}”"
        )
    return ""


def _quoted(deed: Deed) -> str:
    """The sentence that was shown when it was signed, or what the signature does."""
    return f"“{_meaning(deed)}”" if isinstance(deed.body, Review) else _meaning(deed)


def _review(dossier: Dossier, story: RecordStory) -> Iterator[Piece]:
    yield heading(1, "How it came to be approved", "review")
    rows = tuple(_row(deed, story) for deed in dossier.deeds)
    yield Table(
        "Everything signed about this edition, in the order of the record",
        ("When", "Who", "What", "Standing", "Signature"),
        rows,
    )


def _row(deed: Deed, story: RecordStory) -> tuple[str, ...]:
    said = _SAID.get(type(deed.body), _nothing)(deed.body, story)
    holds = "Holds" if deed.signature.holds else deed.signature.sentence
    return (time_in_words(deed.entry.time), deed.name, said, deed.standing, holds)


def _asked(body: Submit, story: RecordStory) -> str:
    whom = in_words(story.names.get(person, person) for person in body.asked) or "any reviewer"
    until = f", by {date_in_words(body.until)}" if body.until else ""
    look = f". “{body.look_at}”" if body.look_at else ""
    return f"Asked {whom} to review revision {body.revision.number}{until}{look}"


def _answered(body: Review, _story: RecordStory) -> str:
    said = _DECIDED[body.decision].format(revision=f"revision {body.revision.number}")
    return f"{said}: “{body.comment}”" if body.comment else said


def _remarked(body: Comment, _story: RecordStory) -> str:
    subject = "a comment on revision" if body.about else "revision"
    wording = f" Proposed wording: “{body.wording}”" if body.wording else ""
    return f"{_remark_verb(body)} {subject} {body.revision.number}: “{body.text}”{wording}"


def _remark_verb(body: Comment) -> str:
    if body.resolves:
        return "Settled"
    if body.reopens:
        return "Opened again"
    return "Answered" if body.reply_to else "Commented on"


def _published(body: Publish, _story: RecordStory) -> str:
    return f"Published revision {body.revision.number} as edition {body.edition}"


def _took_back(body: Withdraw, _story: RecordStory) -> str:
    return f"Took something back: “{body.reason}”"


def _was_away(body: Away, story: RecordStory) -> str:
    away, instead = (story.names.get(one, one) for one in (body.person, body.stand_in))
    days = f"{date_in_words(body.first)} to {date_in_words(body.last)}"
    return f"{instead} answers for {away}, who is away from {days}"


def _nothing(_body: object, _story: RecordStory) -> str:
    return ""


_SAID: Mapping[type, Callable[[Any, RecordStory], str]] = {
    Submit: _asked,
    Review: _answered,
    Comment: _remarked,
    Publish: _published,
    Withdraw: _took_back,
    Away: _was_away,
}


def _revisions(dossier: Dossier, story: RecordStory) -> Iterator[Piece]:
    since = f" since edition {dossier.earlier.edition}" if dossier.earlier else ""
    yield heading(1, f"Revisions{since}", "revisions")
    checks = {one.number: one.signature for one in dossier.authors}
    hands = {one.number: one.hands for one in dossier.authors}
    rows = tuple(
        (
            str(step.number),
            time_in_words(step.at),
            _written_by(step, hands[step.number]),
            f"{step.summary}\n{step.reason}",
            checks[step.number].sentence,
        )
        for step in story.steps
    )
    columns = ("Revision", "Saved", "By", "What, and why", "Signature")
    yield Table("What was written, by whom, and for which reason", columns, rows)


def _written_by(step: Step, hands: tuple[str, ...]) -> str:
    """Who saved a revision, and who else had a hand in it: none of them may approve it."""
    others = [name for name in hands if name != step.by]
    return f"{step.by}, with {in_words(others)}" if others else step.by


def record_plain(dossier: Dossier, guidelines: Guidelines) -> dict[str, Any]:
    """The same as plain data for other programs."""
    edition = dossier.edition
    return {
        "title": guidelines.title,
        "organisation": guidelines.organisation,
        "edition": edition.edition,
        "revision": edition.number,
        "effective": edition.effective.isoformat(),
        "change_class": edition.change_class.value,
        "summary": edition.summary,
        "content": edition.content,
        "earlier_edition": dossier.earlier.edition if dossier.earlier else "",
        "base_revision": dossier.approval.base_number,
        "signatures_hold": dossier.sound,
        "approvals": [_plain_deed(deed) for deed in dossier.approvals],
        "entries": [_plain_deed(deed) for deed in dossier.deeds],
        "revisions": [
            {
                "number": one.number,
                "hands": list(one.hands),
                "key": one.signature.key,
                "holds": one.signature.holds,
            }
            for one in dossier.authors
        ],
    }


def _plain_deed(deed: Deed) -> dict[str, Any]:
    revision = getattr(deed.body, "revision", None)
    return {
        "id": deed.entry.id,
        "type": deed.entry.type,
        "person": deed.entry.person,
        "name": deed.name,
        "time": deed.entry.time.isoformat(),
        "meaning": _meaning(deed),
        "revision": deed.entry.number,
        "content": revision.content if revision else "",
        "standing": deed.standing,
        "counts": deed.counts,
        "key": deed.signature.key,
        "holds": deed.signature.holds,
        "check": deed.signature.sentence,
    }
