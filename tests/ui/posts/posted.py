"""Guidelines by which people move on, and posts that let them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from smguide.model.guidelines import OutlineEntry, Section
from smguide.model.record import freeze_record
from smguide.rules.track_record import Outcome, PostRecord

TODAY = date(2026, 3, 2)
POST = PostRecord("dana", date(2026, 3, 1), "x", "reply", Outcome.APPROVED)
READ = {"id": "read", "name": "Read", "by": [{"person": "ben"}]}
FACTS = {
    "who-may-post": {
        "people": [
            {"id": "dana", "name": "Dana Reyes", "trust_level": "new"},
            {"id": "ana", "name": "Ana Lima", "trust_level": "known"},
            {"id": "ben", "name": "Ben Ortiz"},
        ]
    },
    "channels": {"channels": [{"id": "x", "name": "X"}, {"id": "blog", "name": "Blog"}]},
    "post-types": {"types": [{"id": "reply", "name": "Reply"}, {"id": "offer", "name": "Offer"}]},
    "approval-workflow": {
        "current_phase": "strict",
        "phases": [
            {
                "id": "strict",
                "name": "One desk for everything",
                "exit_if": {"fact": "org.open_incidents", "op": "eq", "value": 0},
            },
            {"id": "easier", "name": "By kind of post"},
        ],
        "trust_levels": [
            {"id": "new", "name": "New"},
            {
                "id": "known",
                "name": "Known",
                "promote_if": {"fact": "author.clean_streak", "op": "ge", "value": 3},
                "demote_if": {"fact": "author.open_incident", "op": "eq", "value": True},
                "decided_by": {"steps": [READ]},
            },
        ],
        "rules": [{"id": "rest", "name": "All", "else": True, "flow": {"steps": [READ]}}],
    },
}


def with_people(guidelines):
    """The guidelines with these sections only."""
    sections = tuple(
        Section(kind, kind, kind.replace("-", " ").capitalize(), facts=freeze_record(facts))
        for kind, facts in FACTS.items()
    )
    return replace(
        guidelines, sections=sections, outline=tuple(OutlineEntry(one.id) for one in sections)
    )


def clean_posts(count, person="dana"):
    """So many posts of a person that were approved as they were, one a day up to yesterday."""
    return [replace(POST, person=person, day=POST.day - timedelta(days=n)) for n in range(count)]
