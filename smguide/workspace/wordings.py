"""Proposed wordings: how they fit a text that went on, and whether a draft has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from smguide.compare.anchors import Anchor, Place, followed
from smguide.compare.comparison import compare
from smguide.compare.tokens import cores, is_word, pieces
from smguide.compare.word_merge import merge_words
from smguide.errors import NotFound
from smguide.model.guidelines import Clause, Guidelines
from smguide.review.ledger import Ledger, Remark
from smguide.review.threads import thread_of
from smguide.workspace.parts import Parts
from smguide.workspace.talk_values import OfferState, WordingOffer


def offer_of(parts: Parts, ledger: Ledger, comment: str, text: Guidelines) -> WordingOffer:
    """What the wording proposed in a comment would do to a text.

    Raises:
        NotFound: no such comment proposes anything.
    """
    remark = ledger.comments.get(comment)
    if remark is None or remark.withdrawn or not remark.comment.wording:
        raise NotFound("No wording is proposed there.", "It may have been taken back.")
    thread = thread_of(ledger.comments, comment)
    person = remark.entry.person
    offer = WordingOffer(comment, thread, person, ledger.name(person), OfferState.GONE)
    proposed = replace(offer, proposed=remark.comment.wording)
    seen = parts.guidelines(remark.comment.revision.number)
    before = _clause_of(parts, ledger.comments[thread], seen, remark.comment.revision.number)
    if before is None:
        return proposed
    place = followed(Anchor(before.section, before.clause), (seen, text), compare)
    if place is None or place.end:  # Gone, or it is part of another clause by now.
        return replace(proposed, before=before.words)
    return _fitted(replace(proposed, before=before.words), place, text)


def _clause_of(parts: Parts, first: Remark, seen: Guidelines, number: int) -> Place | None:
    """The clause that a thread is about, in a revision that the thread had come to."""
    comment = first.comment
    anchor = Anchor(comment.section, comment.clause)
    same = comment.revision.number == number
    made_on = seen if same else parts.guidelines(comment.revision.number)
    place = followed(anchor, (made_on,) if same else (made_on, seen), compare)
    return place if place is not None and place.clause and not place.end else None


def _fitted(offer: WordingOffer, place: Place, text: Guidelines) -> WordingOffer:
    clause = text.section(place.section).clause(place.clause)
    now, proposed = clause.text, offer.proposed
    found = replace(offer, section=place.section, clause=clause.id, now=now, locked=clause.locked)
    if now == proposed:
        return replace(found, state=OfferState.DONE)
    if now == offer.before:
        return replace(found, state=OfferState.READY)
    merged = merge_words(offer.before, proposed, now)
    together = "" if merged.questions or merged.text in (now, proposed) else merged.text
    return replace(found, state=OfferState.CHANGED, together=together)


def proposers(
    parts: Parts, taken: Sequence[str], base: Guidelines, draft: Guidelines
) -> tuple[str, ...]:
    """The persons whose words, once taken, are in the draft still.

    A wording that was put in and written over again leaves no hand in the revision; one that its
    author took back afterwards does.
    """
    if not taken:
        return ()
    comments = parts.decisions.ledger().comments
    remarks = [comments[comment] for comment in taken if comment in comments]
    return tuple(
        dict.fromkeys(
            remark.entry.person
            for remark in remarks
            if remark.comment.wording and _leaves_a_hand(parts, comments, remark, (base, draft))
        )
    )


def _leaves_a_hand(
    parts: Parts,
    comments: Mapping[str, Remark],
    remark: Remark,
    sides: tuple[Guidelines, Guidelines],
) -> bool:
    """Whether anything of a proposal is in the clause that was not in it before; in doubt it is."""
    clause = comments[thread_of(comments, remark.entry.id)].comment.clause
    was, now = (_text_of(side, clause) for side in sides)
    if now == was:
        return any(remark.comment.wording in one.text for one in _clauses(sides[1]))
    brought = _words(remark.comment.wording) - _words(was)
    return not brought or bool(brought & _words(now))


def _words(text: str) -> set[str]:
    return {core.casefold() for core in cores(pieces(text)) if is_word(core)}


def _text_of(guidelines: Guidelines, clause: str) -> str:
    return next((one.text for one in _clauses(guidelines) if one.id == clause), "")


def _clauses(guidelines: Guidelines) -> Iterator[Clause]:
    return (clause for section in guidelines.sections for clause in section.clauses)
