"""Small guidelines to draw: two kinds of post, two channels, two phases, two levels."""

from __future__ import annotations

from datetime import date
from typing import Any

from smguide.model.guidelines import Guidelines, OutlineEntry, Section
from smguide.model.record import freeze_record

TODAY = date(2026, 11, 23)

_STEP = {"id": "read", "name": "Read", "by": [{"person": "ana"}]}
_FREE = {"id": "free", "name": "Free", "flow": {"steps": []}}
_FACTS: dict[str, Any] = {
    "who-may-post": {
        "people": [
            {"id": "dana", "name": "Dana", "trust_level": "new", "level_since": "2026-11-13"},
            {"id": "ana", "name": "Ana", "trust_level": "old"},
        ]
    },
    "channels": {"channels": [{"id": "x", "name": "X"}, {"id": "blog", "name": "Our blog"}]},
    "post-types": {"types": [{"id": "reply", "name": "Reply"}, {"id": "offer", "name": "Offer"}]},
    "approval-workflow": {
        "current_phase": "one",
        "phases": [{"id": "one", "name": "One"}, {"id": "two", "name": "Two"}],
        "trust_levels": [
            {"id": "new", "name": "New", "description": "Everybody begins here."},
            {
                "id": "old",
                "name": "Old",
                "way_up": "Ten good posts.",
                "promote_if": {"fact": "author.days_at_level", "op": "ge", "value": 60},
                "way_down": "An incident.",
                "demote_to": "new",
                "expires": "P12M",
            },
        ],
        "rules": [
            {
                **_FREE,
                "when": {
                    "all": [
                        {"fact": "post.type", "op": "eq", "value": "reply"},
                        {"fact": "post.channel", "op": "eq", "value": "x"},
                    ]
                },
            },
            {
                **_FREE,
                "id": "later",
                "name": "Later",
                "when": {"fact": "org.phase", "op": "eq", "value": "two"},
            },
            {
                **_FREE,
                "id": "spring",
                "name": "Spring",
                "when": {"fact": "post.type", "op": "eq", "value": "offer"},
                "effective": {"from": "2027-03-01"},
            },
            {"id": "rest", "name": "Rest", "else": True, "flow": {"steps": [_STEP]}},
        ],
    },
}


def drawn_guidelines(**facts: Any) -> Guidelines:
    """The guidelines; facts of a kind of section may be given instead of the usual ones."""
    sections = tuple(
        Section(kind, kind, kind.capitalize(), facts=freeze_record(found))
        for kind, found in {**_FACTS, **facts}.items()
    )
    return Guidelines("g", "Ours", outline=tuple(map(_entry, sections)), sections=sections)


def _entry(section: Section) -> OutlineEntry:
    return OutlineEntry(section.id)
