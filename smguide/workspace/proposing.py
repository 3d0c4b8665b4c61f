"""Proposals of another team or other rules, as the desk shows them."""

from __future__ import annotations

from collections.abc import Mapping

from smguide.errors import NotFound
from smguide.review.ledger import Ledger, Proposal, Voice
from smguide.review.team import Team
from smguide.review.team_words import missing_in_words, team_changes
from smguide.workspace.team_values import ProposalInfo, Said


def proposals(
    ledger: Ledger, person: str, titles: Mapping[str, str], *, open_only: bool
) -> tuple[ProposalInfo, ...]:
    """The proposals, the newest first."""
    found = ledger.open_proposals() if open_only else tuple(ledger.proposals.values())
    return tuple(info(ledger, one, person, titles) for one in reversed(found))


def proposal(ledger: Ledger, wanted: str) -> Proposal:
    """A proposal by its id, which may be cut short; without one the only open one.

    Raises:
        NotFound: there is none, or several are open.
    """
    if wanted:
        found = [one for key, one in ledger.proposals.items() if key.startswith(wanted)]
    else:
        found = list(ledger.open_proposals())
    if len(found) != 1:
        raise NotFound(
            f"There is no proposal “{wanted}”." if wanted else "No single proposal is open.",
            "Look at the list of proposals.",
        )
    return found[0]


def info(ledger: Ledger, one: Proposal, person: str, titles: Mapping[str, str]) -> ProposalInfo:
    """A proposal with everything that was said to it."""
    latest = {voice.entry.person: voice for voice in one.voices}
    return ProposalInfo(
        id=one.entry.id,
        person=one.entry.person,
        name=ledger.name(one.entry.person),
        at=one.entry.time,
        version=one.version,
        reason=one.reason,
        state=one.state,
        changes=team_changes(_before(ledger, one), one.team, titles),
        said=tuple(_said(ledger, voice) for voice in latest.values()),
        missing=missing_in_words(ledger, one),
        mine=one.entry.person == person,
        my_word=one.votes.get(person),
        why_withdrawn=one.why_withdrawn,
    )


def _before(ledger: Ledger, one: Proposal) -> Team:
    """The team that a proposal wanted to change."""
    return next(era.team for era in ledger.eras if era.id == one.previous)


def _said(ledger: Ledger, voice: Voice) -> Said:
    person = voice.entry.person
    return Said(person, ledger.name(person), voice.approve, voice.comment, voice.entry.time)
