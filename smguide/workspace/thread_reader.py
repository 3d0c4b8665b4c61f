"""Threads as they are read beside a text: who said what, and where it stands there."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.compare.anchors import Anchor, Place, followed, moved_on, stand
from smguide.compare.changes import Comparison
from smguide.compare.comparison import compare
from smguide.model.guidelines import Guidelines
from smguide.review.comments import Comment
from smguide.review.ledger import Ledger, Remark
from smguide.review.permissions import why_not_resolve, why_not_withdraw
from smguide.review.team import Member, Role
from smguide.review.threads import Thread, ThreadState
from smguide.workspace.parts import Parts
from smguide.workspace.talk_values import AnsweredBy, Said, SaidKind, ThreadInfo

RESOLVED = "Resolved."
REOPENED = "Opened again."
_STANDARD = (RESOLVED, REOPENED)
_REMEMBERED = 64
"""Revisions of which the text is remembered."""

_MOST_STEPS = 60
"""Revisions that a lost place is followed through one by one; beyond, it is looked for at once."""


class Target:
    """The text in which places are looked for; ``number`` is 0 where it is no revision.

    Two texts on the way to it are compared once, however many remarks take that way.
    """

    def __init__(self, text: Guidelines, number: int) -> None:
        self.text = text
        self.number = number
        self._compared: dict[tuple[int, int], tuple[Guidelines, Guidelines, Comparison]] = {}

    def compared(self, old: Guidelines, new: Guidelines) -> Comparison:
        """What differs between two texts."""
        key = id(old), id(new)
        if key not in self._compared:
            self._compared[key] = old, new, compare(old, new)
        return self._compared[key][2]


class ThreadReader:
    """Reads threads for one person; remembers texts, and places in revisions: both never change."""

    def __init__(self, parts: Parts, person: str) -> None:
        self._parts = parts
        self._person = person
        self._texts: dict[int, Guidelines] = {}
        self._newest: Target | None = None
        self._places: dict[tuple[Anchor, int, int, int], Place | None] = {}

    def text(self, number: int) -> Guidelines:
        """The text of a revision."""
        if number not in self._texts:
            if len(self._texts) >= _REMEMBERED:
                self._texts.pop(next(iter(self._texts)))
            self._texts[number] = self._parts.guidelines(number)
        return self._texts[number]

    def read(self, ledger: Ledger, thread: Thread, target: Target) -> ThreadInfo:
        """A thread beside a text."""
        comment = thread.first.comment
        anchor = anchor_of(comment)
        place = self._settled_place(thread, anchor, target)
        place = place or self._place(comment, anchor, target)
        member = ledger.team.member(self._person)
        return ThreadInfo(
            id=thread.id,
            revision=comment.revision.number,
            anchor=anchor,
            said=tuple(_said(ledger, remark, member) for remark in _told(thread)),
            state=thread.state,
            answered=tuple(self._answers(thread)),
            place=place,
            stood="" if place else self._where_it_stood(anchor, comment.revision.number),
            against=comment.against,
            clause_text=_clause_text(place, target.text),
            may_answer=member is not None,
            may_settle=member is not None and not why_not_resolve(ledger, member, thread.id),
            may_take=member is not None and member.can(Role.AUTHOR),
        )

    def _answers(self, thread: Thread) -> Iterator[AnsweredBy]:
        for number in thread.answered:
            revision = self._parts.revisions.revision(number)
            yield AnsweredBy(number, revision.summary if revision else "")

    def _settled_place(self, thread: Thread, anchor: Anchor, target: Target) -> Place | None:
        """The place of what is settled, where its words are in their clause still.

        There may be years of such threads; the texts they were made on are not read for them.
        """
        if thread.state is ThreadState.OPEN:
            return None
        place = stand(anchor, target.text)
        return None if place is None or place.changed else place

    def _place(self, comment: Comment, anchor: Anchor, target: Target) -> Place | None:
        where = self._in if target.number else self._beyond
        return where(comment, anchor, target)

    def _beyond(self, comment: Comment, anchor: Anchor, target: Target) -> Place | None:
        """The place in a draft: carried there from the newest revision, if that has one."""
        place = self._in(comment, anchor, self._newest_target())
        if place is None:
            first = self._first_text(comment, anchor)
            return followed(anchor, (first, target.text), target.compared)
        return moved_on(anchor, place, (self._newest_target().text, target.text), target.compared)

    def _newest_target(self) -> Target:
        number = self._parts.revisions.count
        if self._newest is None or self._newest.number != number:
            self._newest = Target(self.text(number), number)
        return self._newest

    def _in(self, comment: Comment, anchor: Anchor, target: Target) -> Place | None:
        key = anchor, comment.revision.number, comment.against, target.number
        if key in self._places:
            return self._places[key]
        first = self._first_text(comment, anchor)
        place = followed(anchor, (first, target.text), target.compared)
        if place is None or (anchor.words and place.clause and place.start == place.end):
            place = self._step_by_step(comment, anchor, target) or place
        self._places[key] = place
        return place

    def _first_text(self, comment: Comment, anchor: Anchor) -> Guidelines:
        """The text in which the words were read: of a change perhaps the one before."""
        made_on = self.text(comment.revision.number)
        place = stand(anchor, made_on)
        if comment.against and (place is None or place.changed):
            before = self.text(comment.against)
            old = stand(anchor, before)
            if old is not None and not old.changed:
                return before
        return made_on

    def _step_by_step(self, comment: Comment, anchor: Anchor, target: Target) -> Place | None:
        first = comment.revision.number
        if not 1 < target.number - first <= _MOST_STEPS:
            return None
        line = [self._first_text(comment, anchor)]
        line.extend(self.text(number) for number in range(first, target.number))
        return followed(anchor, [*line, target.text], target.compared)

    def _where_it_stood(self, anchor: Anchor, number: int) -> str:
        made_on = self.text(number)
        if not anchor.section or not made_on.has_section(anchor.section):
            return ""
        title = made_on.section(anchor.section).title
        return f"{made_on.numbers().get(anchor.section, '')} {title}".strip()


def anchor_of(comment: Comment) -> Anchor:
    """What a comment is about."""
    return Anchor(comment.section, comment.clause, comment.path, comment.quote, comment.occurrence)


def _told(thread: Thread) -> Iterator[Remark]:
    """What is read of a thread: of what was taken back only that it began the thread."""
    yield thread.first
    yield from (remark for remark in thread.more if not remark.withdrawn)


def _said(ledger: Ledger, remark: Remark, member: Member | None) -> Said:
    comment, entry = remark.comment, remark.entry
    gone = bool(remark.withdrawn)
    own = member is not None and not why_not_withdraw(ledger, member, entry.id)
    return Said(
        id=entry.id,
        kind=_kind(comment),
        person=entry.person,
        name=ledger.name(entry.person),
        at=entry.time,
        text="" if gone or comment.text in _STANDARD else comment.text,
        wording="" if gone else comment.wording,
        mine=own,
        taken_back=gone,
    )


def _kind(comment: Comment) -> SaidKind:
    if comment.resolves:
        return SaidKind.RESOLVED
    if comment.reopens:
        return SaidKind.REOPENED
    return SaidKind.REPLY if comment.reply_to else SaidKind.REMARK


def _clause_text(place: Place | None, text: Guidelines) -> str:
    if place is None or not place.clause or not text.has_section(place.section):
        return ""
    clauses = text.section(place.section).clauses
    return next((clause.text for clause in clauses if clause.id == place.clause), "")
