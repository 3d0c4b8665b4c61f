"""Talking about a text: comments and their places, replies, settling, wordings to take over."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from smguide.compare.anchors import Anchor
from smguide.errors import NotAllowed, NotFound, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Guidelines
from smguide.review.bodies import Withdraw
from smguide.review.comments import Comment
from smguide.review.drafting import revision_ref
from smguide.review.ledger import Ledger, Remark
from smguide.review.permissions import why_not_resolve, why_not_withdraw
from smguide.review.references import RevisionRef
from smguide.review.status import Action
from smguide.review.team import Role
from smguide.review.threads import Thread, threads
from smguide.workspace import drafting
from smguide.workspace.answering import every_answer
from smguide.workspace.choosing import DRAFT, chosen_number
from smguide.workspace.parts import Parts
from smguide.workspace.signing import Pen
from smguide.workspace.talk_values import (
    OfferState,
    SaidKind,
    ThreadInfo,
    WordingOffer,
)
from smguide.workspace.thread_reader import REOPENED, RESOLVED, Target, ThreadReader
from smguide.workspace.wordings import offer_of

_REMEMBERED = 16
"""Revisions of which the threads are remembered, for as long as nothing is added to the record."""

_WHOLE = Anchor()
_PROPOSED = "I propose another wording."
_REFUSED = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]")
_LONGEST_QUOTE = 4000


@dataclass(frozen=True, slots=True)
class _About:
    """The thread that something is said in, and what that does to it."""

    thread: str = ""
    does: SaidKind = SaidKind.REPLY


_NOTHING = _About()


class Talk:
    """The comments on one set of guidelines, as one person sees and writes them."""

    def __init__(self, parts: Parts, pen: Pen, person: str) -> None:
        self._parts = parts
        self._pen = pen
        self._person = person
        self._reader = ThreadReader(parts, person)
        self._told: dict[tuple[str, int, int], tuple[ThreadInfo, ...]] = {}

    def threads(self, which: str = "latest") -> tuple[ThreadInfo, ...]:
        """The threads begun on a revision or before it, with their places in it.

        Of the draft all of them, with their places in the draft.
        """
        ledger = self._ledger()
        if which == DRAFT:
            return self.threads_in(drafting.work(self._parts).guidelines)
        number = chosen_number(
            which, ledger, self._parts.revisions.count, self._parts.clock().astimezone().date()
        )
        key = ledger.chain, self._parts.revisions.count, number
        if key not in self._told:
            if len(self._told) >= _REMEMBERED:
                self._told.pop(next(iter(self._told)))
            self._told[key] = self._read(ledger, number)
        return self._told[key]

    def _read(self, ledger: Ledger, number: int) -> tuple[ThreadInfo, ...]:
        made = (one for one in self._all(ledger) if one.first.comment.revision.number <= number)
        target = Target(self._reader.text(number), number)
        return tuple(self._reader.read(ledger, thread, target) for thread in made)

    def threads_in(self, text: Guidelines) -> tuple[ThreadInfo, ...]:
        """All threads with their places in a text, such as one that is being written."""
        ledger, target = self._ledger(), Target(text, 0)
        return tuple(self._reader.read(ledger, thread, target) for thread in self._all(ledger))

    def find(self, comment: str) -> str:
        """The id of a comment that begins so.

        Raises:
            NotFound: there is none.
            WrongUse: there are several.
        """
        found = [name for name in self._ledger().comments if comment and name.startswith(comment)]
        if len(found) > 1 and comment not in found:
            raise WrongUse(f"Several comments begin with “{comment}”.", "Write more of the id.")
        return (
            comment if comment in found else self._remark(found[0] if found else comment).entry.id
        )

    # Saying

    def begin(
        self,
        which: str,
        text: str,
        *,
        anchor: Anchor = _WHOLE,
        wording: str = "",
        against: int = 0,
    ) -> str:
        """Comment on a revision or a place of it, and answer the id of the comment.

        ``wording`` proposes another text for the clause.

        Raises:
            WrongUse: there are no words, or a wording is proposed for no clause.
            NotAllowed: the person is not in the team.
        """
        if wording and not anchor.clause:
            raise WrongUse("A wording is proposed for a clause.", "Choose the clause first.")
        said = _words(text) or (_PROPOSED if wording else "")
        return self._say(which, said, anchor=anchor, wording=wording, against=against)

    def reply(self, thread: str, text: str, *, wording: str = "", which: str = "latest") -> str:
        """Answer in a thread, looking at a revision; answers the id of the reply.

        Raises:
            WrongUse: there are no words.
            NotFound: there is no such thread.
        """
        remark = self._remark(thread)
        if wording and not remark.comment.clause:
            raise WrongUse("A wording is proposed for a clause.", "Choose the clause first.")
        said = _words(text) or (_PROPOSED if wording else "")
        return self._say(which, said, about=_About(thread), wording=wording)

    def resolve(self, thread: str, text: str = "", *, which: str = "latest") -> str:
        """Say that a thread is settled.

        Raises:
            NotFound: there is no such thread.
            NotAllowed: only whoever began it, authors and reviewers may.
        """
        return self._settle(thread, _words(text) or RESOLVED, which, SaidKind.RESOLVED)

    def reopen(self, thread: str, text: str = "", *, which: str = "latest") -> str:
        """Say that a thread is not settled after all; raises as :meth:`resolve`."""
        return self._settle(thread, _words(text) or REOPENED, which, SaidKind.REOPENED)

    def take_back(self, comment: str, reason: str = "") -> None:
        """Take back a comment of one's own.

        Raises:
            NotAllowed: it is somebody else's, or was taken back before.
        """
        self._remark(comment)
        why = why_not_withdraw(self._ledger(), self._pen.member(), comment)
        if why:
            raise NotAllowed(why, "Answer it instead.")
        self._pen.sign(Withdraw(comment, reason.strip() or "Taken back."))

    # Wordings

    def offer(self, comment: str, text: Guidelines | None = None) -> WordingOffer:
        """What a proposed wording would do to the draft, or to a text.

        Raises:
            NotFound: that comment proposes none.
        """
        text = drafting.work(self._parts).guidelines if text is None else text
        return offer_of(self._parts, self._ledger(), comment, text)

    def take(self, comment: str, chosen: str = "") -> None:
        """Put a proposed wording into the draft, which remembers where it is from.

        ``chosen`` is the text to take where the clause changed since it was proposed.

        Raises:
            NotAllowed: the person is no author, or the words are to stay as they are.
            WrongUse: the clause changed since and nothing is chosen, or is not there any more.
        """
        if not self._pen.member().can(Role.AUTHOR):
            raise NotAllowed("Only authors write in the draft.", "Ask an author to take it over.")
        kept = drafting.work(self._parts)
        offer = self.offer(comment, kept.guidelines)
        text = put_in(kept.guidelines, offer, chosen)
        over = replace(kept, taken=tuple(dict.fromkeys((*kept.taken, comment))))
        drafting.keep(self._parts, text, self._person, over)

    # Inside

    def _ledger(self) -> Ledger:
        return self._parts.decisions.ledger()

    def _remark(self, comment: str) -> Remark:
        found = self._ledger().comments.get(comment)
        if found is None:
            raise NotFound("There is no such comment.", "List the comments to find its id.")
        return found

    def _settle(self, thread: str, text: str, which: str, how: SaidKind) -> str:
        self._remark(thread)
        why = why_not_resolve(self._ledger(), self._pen.member(), thread)
        if why:
            raise NotAllowed(why, "Write a reply instead.")
        return self._say(which, text, about=_About(thread, how))

    def _say(
        self,
        which: str,
        text: str,
        *,
        anchor: Anchor = _WHOLE,
        about: _About = _NOTHING,
        wording: str = "",
        against: int = 0,
    ) -> str:
        if not text:
            raise WrongUse("The comment is empty.", "Write what you want to say.")
        ledger, today = self._ledger(), self._parts.clock().astimezone().date()
        number = chosen_number(which, ledger, self._parts.revisions.count, today)
        self._pen.insist_on(Action.COMMENT, number)
        comment = _on(revision_ref(self._parts.revisions, number), text, anchor)
        wording = _REFUSED.sub("", wording).strip("\n")
        comment = replace(comment, wording=wording, against=against)
        return self._pen.sign(_going_on(comment, about))

    def _all(self, ledger: Ledger) -> tuple[Thread, ...]:
        return threads(ledger.comments, every_answer(self._parts, ledger))


def _going_on(comment: Comment, about: _About) -> Comment:
    """A comment that settles a thread is a reply too, for programs that know no more than that."""
    thread = about.thread
    resolves = thread if about.does is SaidKind.RESOLVED else ""
    reopens = thread if about.does is SaidKind.REOPENED else ""
    return replace(comment, reply_to=thread, resolves=resolves, reopens=reopens)


def put_in(text: Guidelines, offer: WordingOffer, chosen: str = "") -> Guidelines:
    """The text with a proposed wording, or with what somebody chose instead of it.

    Raises:
        WrongUse: the clause changed since and nothing is chosen, or is not there any more.
        NotAllowed: the words of the clause are to stay as they are.
    """
    if offer.state is OfferState.GONE:
        raise WrongUse("The clause is no longer in the text.", "Write the words where they belong.")
    if offer.locked:
        raise NotAllowed("The words of this clause are to stay as they are.", offer.locked)
    if offer.state is OfferState.CHANGED and not chosen:
        raise WrongUse(
            "The clause has changed since this wording was proposed.", "Say which text to take."
        )
    return edits.set_clause_text(text, offer.section, offer.clause, chosen or offer.proposed)


def _on(revision: RevisionRef, text: str, anchor: Anchor) -> Comment:
    quote = _REFUSED.sub("", anchor.quote)[:_LONGEST_QUOTE]
    return Comment(
        revision,
        text,
        section=anchor.section,
        clause=anchor.clause,
        quote=quote,
        path=anchor.path,
        occurrence=anchor.occurrence,
    )


def _words(text: str) -> str:
    return _REFUSED.sub("", text).strip()
