"""Small guidelines to ask: three people, two channels, two kinds of post, a desk that reads."""

from __future__ import annotations

from dataclasses import replace

from smguide.model.guidelines import OutlineEntry, Section
from smguide.model.record import freeze_record

PEOPLE = (
    {"id": "dana", "name": "Dana Kovač", "roles": ["voice"], "trust_level": "new"},
    {"id": "ana", "name": "Ana Lima", "roles": ["voice", "desk"]},
    {"id": "ben", "name": "Ben Ortiz", "roles": ["desk"]},
    {"id": "lea", "name": "Lea Novak", "roles": ["guest"]},
)
ROLES = (
    {"id": "voice", "name": "Voice", "may": ["post"]},
    {"id": "desk", "name": "Comms desk", "may": ["post", "approve"]},
    {"id": "guest", "name": "Guest", "may": ["read"]},
)
CHANNELS = ({"id": "x", "name": "X"}, {"id": "blog", "name": "Blog"})
TYPES = (
    {"id": "reply", "name": "Reply to a customer", "risk": "low", "wordings": ["we"]},
    {
        "id": "offer",
        "name": "Offer",
        "risk": "medium",
        "touches": ["third-party-ip"],
        "channels": ["blog"],
    },
)
WORDINGS = ({"id": "we", "name": "On our own channels", "text": "I work at Acme."},)
READ = {"id": "read", "name": "Read", "by": [{"role": "desk"}], "sla": "PT4H"}
PERMISSION = {"id": "permission", "name": "Permission", "by": [{"person": "ben"}]}
RULES = (
    {
        "id": "known",
        "name": "Replies by those we know",
        "summary": "Replies by people we know go out at once.",
        "when": {
            "all": [
                {"fact": "author.level", "op": "ge", "value": "known"},
                {"fact": "post.type", "op": "eq", "value": "reply"},
            ]
        },
        "flow": {"steps": []},
        "from_clause": "c-known",
    },
    {"id": "rest", "name": "Everything else", "else": True, "flow": {"steps": [READ]}},
)
FLOORS = (
    {
        "id": "pictures",
        "name": "Pictures of others",
        "when": {"fact": "post.flags", "op": "has", "value": "third-party-ip"},
        "flow": {"steps": [PERMISSION]},
    },
)
FREEZE = {
    "id": "closed",
    "name": "Closed period",
    "reason": "Results are near",
    "when": {"fact": "context.closed_window", "op": "eq", "value": True},
    "freeze": True,
}
LEVELS = (
    {"id": "new", "name": "New"},
    {"id": "known", "name": "Known", "way_up": "Ten posts", "decided_by": {"steps": [READ]}},
)
WORKFLOW = {
    "rules": RULES,
    "floors": FLOORS,
    "tightenings": [FREEZE],
    "trust_levels": LEVELS,
}


def posting(guidelines, **changed):
    """The guidelines with these sections only; ``changed`` gives other facts by kind."""
    facts = {
        "who_may_post": {"people": PEOPLE, "roles": ROLES},
        "channels": {"channels": CHANNELS},
        "post_types": {"types": TYPES},
        "disclosure": {"wordings": WORDINGS},
        "approval_workflow": WORKFLOW,
    } | changed
    sections = tuple(
        Section(kind.replace("_", "-"), kind.replace("_", "-"), title, facts=freeze_record(found))
        for (kind, found), title in zip(
            facts.items(),
            ("Who may post", "Channels", "Kinds of post", "Disclosure", "Approval"),
            strict=True,
        )
        if found
    )
    outline = tuple(OutlineEntry(section.id) for section in sections)
    return replace(guidelines, sections=sections, outline=outline)
