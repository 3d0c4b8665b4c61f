"""What is signed, in words: it stands in the record in the words that were shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smguide.model.wording import date_in_words
from smguide.review.bodies import Decision
from smguide.review.hands import hands_in
from smguide.review.ledger import Ledger
from smguide.review.revisions import Revisions
from smguide.review.tally import earlier_opinions
from smguide.review.words import all_of


@dataclass(frozen=True, slots=True)
class Signing:
    """What somebody is about to sign about a revision.

    ``stands_for`` are those who are away and for whom it counts as well; ``look_again`` is the day
    by which a text that is confirmed will be looked at once more.
    """

    person: str
    decision: Decision
    number: int
    title: str
    stands_for: tuple[str, ...] = ()
    look_again: date | None = None


def signing_sentence(ledger: Ledger, revisions: Revisions, signing: Signing) -> str:
    """The sentence a reviewer signs: who, what, compared with what, and with which hand in it."""
    person, number = signing.person, signing.number
    subject = f"revision {number} of “{signing.title}”"
    change = f"{subject} {_compared(ledger, number)}"
    hand = _hand(ledger, revisions, person, number)
    day = signing.look_again
    again = f" It is to be looked at again by {date_in_words(day)}." if day else ""
    sentences = {
        Decision.APPROVE: f"approve {change}. {_before(ledger, person, number)}{hand}",
        Decision.REQUEST_CHANGES: f"ask for changes to {change}.",
        Decision.REJECT: f"reject {change}.",
        Decision.REAPPROVE: (
            f"confirm the approval of {change}, which was in doubt because a key was stolen. {hand}"
        ),
        Decision.CONFIRM: f"have looked at {subject} again and confirm it without change." + again,
    }
    who = f"{ledger.name(person)}{_for_whom(ledger, signing.stands_for)}"
    return f"I, {who}, {sentences[signing.decision]}"


def _for_whom(ledger: Ledger, stands_for: Sequence[str]) -> str:
    if not stands_for:
        return ""
    are = "is" if len(stands_for) == 1 else "are"
    return f", also for {all_of(map(ledger.name, stands_for))}, who {are} away"


def _before(ledger: Ledger, person: str, number: int) -> str:
    """That it renews an earlier approval; nobody signs to have looked at every change."""
    mine = [one for one in earlier_opinions(ledger, number) if one.entry.person == person]
    if not any(one.decision is Decision.APPROVE for one in mine):
        return ""
    earlier = mine[0].revision.number
    return f"I approved revision {earlier}; the text has changed since, and I approve it anew. "


def _compared(ledger: Ledger, number: int) -> str:
    number, _content = ledger.base(number)
    if not number:
        return "as its first text"
    edition = ledger.edition_of(number)
    return f"as a change from revision {number}" + (
        f" (edition {edition.edition})" if edition else ""
    )


def _hand(ledger: Ledger, revisions: Revisions, person: str, number: int) -> str:
    hands = hands_in(ledger, revisions, ledger.base(number)[0], number)
    if person in hands.people:
        return "I had a hand in writing it; in this team one person is enough."
    return "I had no hand in writing it."


def vote_sentence(ledger: Ledger, *, person: str, proposal: str, approve: bool) -> str:
    """The sentence a governor signs about another team or other rules."""
    about = ledger.proposals[proposal]
    verb = "agree to" if approve else "do not agree to"
    return (
        f"I, {ledger.name(person)}, {verb} version {about.version} of the team and its rules, "
        f"proposed by {ledger.name(about.entry.person)}: “{about.reason}”"
    )
