"""Comments as people read them: threads, where they stand, and wordings on offer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smguide.compare.anchors import Anchor, Place
from smguide.review.threads import ThreadState


class SaidKind(StrEnum):
    """What somebody did by saying it."""

    REMARK = "remark"
    REPLY = "reply"
    RESOLVED = "resolved"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was said in a thread.

    ``text`` is empty where a thread was only settled or opened again, or where it was taken back.
    ``wording`` is another text for the clause. ``mine``: the person at the desk said it and may
    take it back.
    """

    id: str
    kind: SaidKind
    person: str
    name: str
    at: datetime
    text: str
    wording: str = ""
    mine: bool = False
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class AnsweredBy:
    """A revision that says it answers a thread."""

    number: int
    summary: str


@dataclass(frozen=True, slots=True)
class ThreadInfo:
    """A thread as somebody at a desk sees it beside one text.

    ``revision`` and ``anchor`` say what it was made on, ``against`` the revision that one was
    compared with where the remark is about the change. ``place`` is where it stands in the text
    that is shown; None where that has no place for it, and it belongs in the tray: then ``stood``
    says where it was (“2 Trust”). ``clause_text`` is the clause there. ``may_answer``,
    ``may_settle`` and ``may_take`` (a wording into the draft) are what the person may do.
    """

    id: str
    revision: int
    anchor: Anchor
    said: tuple[Said, ...]
    state: ThreadState
    answered: tuple[AnsweredBy, ...] = ()
    place: Place | None = None
    stood: str = ""
    against: int = 0
    clause_text: str = ""
    may_answer: bool = False
    may_settle: bool = False
    may_take: bool = False

    @property
    def first(self) -> Said:
        """What began it."""
        return self.said[0]

    @property
    def is_open(self) -> bool:
        """Whether somebody has still to do something about it."""
        return self.state is ThreadState.OPEN

    @property
    def in_tray(self) -> bool:
        """Whether the text has no place for it."""
        return self.place is None

    @property
    def spot(self) -> tuple[str, str]:
        """Section and clause beside which it is shown; of one in the tray where it stood."""
        if self.place is not None:
            return self.place.section, self.place.clause
        return self.anchor.section, self.anchor.clause


class OfferState(StrEnum):
    """How a proposed wording stands to the clause as it is now."""

    READY = "ready"
    DONE = "done"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class WordingOffer:
    """A proposed wording, and what taking it would do to a text.

    ``before`` is the clause as the proposer saw it, ``now`` as it is in the text. Of a clause that
    *changed* meanwhile, ``together`` has both changes where they do not touch; it is empty where
    they do. ``locked`` says why the words should stay as they are, and is empty for most clauses.
    """

    comment: str
    thread: str
    person: str
    name: str
    state: OfferState
    section: str = ""
    clause: str = ""
    before: str = ""
    proposed: str = ""
    now: str = ""
    together: str = ""
    locked: str = ""
