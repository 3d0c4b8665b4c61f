"""Who could move on, as values to show: read from the draft and the register, off the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smguide.rules.facts import fact_kinds
from smguide.rules.proposals import Proposal, Way, proposals
from smguide.ui.theme import Tone
from smguide.workspace import Desk


@dataclass(frozen=True, slots=True)
class Move:
    """A proposal with the names of what it is about; ``name`` is empty for the organisation."""

    proposal: Proposal
    name: str
    stage: str
    to: str

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.name or _tr("The organisation")

    @property
    def is_to_decide(self) -> bool:
        """Whether somebody should decide now."""
        return self.proposal.way is not Way.NONE


def read_moves(desk: Desk) -> tuple[Move, ...]:
    """The organisation first, then whoever could move, then everybody else."""
    book = desk.book("draft")
    stages = {stage.id: stage.name or stage.id for stage in (*book.phases, *book.levels)}
    found = [
        Move(
            one,
            book.names.name("person", one.person) if one.person else "",
            stages.get(one.stage, one.stage),
            stages.get(one.to, one.to),
        )
        for one in proposals(book)
    ]
    return tuple(sorted(found, key=lambda move: bool(move.name)))


def way_word(move: Move) -> tuple[str, Tone]:
    """A sign and a word for the way, and their tone."""
    if move.proposal.way is Way.UP:
        return _tr("▲ Could move on"), Tone.GOOD
    if move.proposal.way is Way.DOWN:
        return _tr("▼ Step down"), Tone.WARN
    return (_tr("… Not yet") if move.to else _tr("■ At the top")), Tone.PLAIN


def where_to(move: Move) -> str:
    """“New → Known”, or where they stay."""
    if move.is_to_decide:
        return _tr("From “{0}” to “{1}”").format(move.stage, move.to)
    if move.to:
        return _tr("Now “{0}”, next “{1}”").format(move.stage, move.to)
    return _tr("Now “{0}”, the last one").format(move.stage)


def why(move: Move) -> tuple[str, ...]:
    """What speaks for the way, or what is missing, in lines."""
    proposal = move.proposal
    if proposal.way is Way.UP:
        return (_tr("Everything that “{0}” asks for is so.").format(move.to),)
    if proposal.way is Way.DOWN:
        return (proposal.sentence,)
    lines = [_tr("Still missing: {0}").format(one) for one in proposal.missing]
    if proposal.unknown:
        kinds = fact_kinds()
        titles = (kinds[one].title if one in kinds else one for one in proposal.unknown)
        lines.append(_tr("Nobody has written down: {0}").format("; ".join(titles)))
    if move.to and not lines:
        lines.append(_tr("The guidelines do not say what leads to “{0}”.").format(move.to))
    return tuple(lines)


def who_decides(move: Move) -> str:
    """Who has to agree, by the guidelines; empty where there is nothing to agree to."""
    agreed = move.proposal.decided_by
    if agreed:
        return _tr("Who decides: {0}").format(agreed)
    if not move.to or move.proposal.way is Way.DOWN:
        return ""
    return _tr("The guidelines do not say who decides.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
