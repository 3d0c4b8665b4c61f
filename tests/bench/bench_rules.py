"""Answers and proofs: 200 people, 30 channels, 40 kinds of post, 3 phases and 3 levels."""

from __future__ import annotations

import statistics

from measurement import Measurement, Setting, seconds
from rule_cases import AT, guidelines, is_, rule, step

from smguide.model.guidelines import Guidelines
from smguide.rules.book import read_book
from smguide.rules.case_space import case_space
from smguide.rules.decide import decide_by
from smguide.rules.decision import Post
from smguide.rules.effects import effects
from smguide.rules.verify import verify

PEOPLE, CHANNELS, TYPES = 200, 30, 40


def one_answer(setting: Setting) -> float:
    """Milliseconds for one answer, of every kind of post by one person."""
    book = read_book(_large(5), AT)
    posts = [Post("p7", "c3", f"t{n}") for n in range(TYPES)]

    def all_kinds() -> object:
        return [decide_by(book, post, {}) for post in posts]

    taken = [seconds(all_kinds) for _ in range(setting.rounds)]
    return statistics.median(taken) * 1000 / TYPES


def proofs(setting: Setting) -> float:
    """Seconds to prove all there is to prove."""
    large = _large(5)
    rounds = min(setting.rounds, 5)
    return statistics.median(seconds(lambda: verify(large, AT)) for _ in range(rounds))


def effects_of_a_change(setting: Setting) -> float:
    """Seconds to say what a change does: two more channels become easier."""
    old, new = _large(5), _large(7)
    rounds = min(setting.rounds, 5)
    return statistics.median(seconds(lambda: effects(old, new, AT)) for _ in range(rounds))


def _cases() -> str:
    return f"{case_space((read_book(_large(5), AT),)).cases:,}"


def _large(easier: int) -> Guidelines:
    """A workflow as a broker-dealer of 200 voices would have it; ``easier`` channels are free."""
    people = [
        {
            "id": f"p{n}",
            "name": f"Person {n}",
            "roles": ["voice", *(["desk"] if n % 20 == 0 else [])],
            "trust_level": ("new", "standard", "trusted")[n % 3],
            "kind": "agency" if n % 7 == 0 else "employee",
        }
        for n in range(PEOPLE)
    ]
    channels = [{"id": f"c{n}", "name": f"Channel {n}"} for n in range(CHANNELS)]
    types = [
        {
            "id": f"t{n}",
            "name": f"Kind {n}",
            "risk": ("low", "medium", "high")[n % 3],
            "promotional": n % 5 == 0,
            "irreversible": n % 11 == 0,
            "form": ("static", "interactive")[n % 2],
        }
        for n in range(TYPES)
    ]
    return guidelines(_workflow(easier), people=people, types=types, channels=channels)


def _workflow(easier: int) -> dict[str, object]:
    above = is_("author.level", ["standard", "trusted"], "in")
    few = is_("post.channel", [f"c{n}" for n in range(easier)], "in")
    two = [step("first"), step("second", distinct_from=["first"])]
    careful = {"all": [is_("author.kind", "agency"), is_("post.promotional", True)]}
    return {
        "current_phase": "two",
        "phases": [{"id": one, "name": one.capitalize()} for one in ("one", "two", "three")],
        "trust_levels": [
            {"id": "new", "name": "New"},
            {"id": "standard", "name": "Standard", "expires": "P12M"},
            {"id": "trusted", "name": "Trusted", "demote_if": is_("author.open_incident", True)},
        ],
        "rules": [
            rule("everything", is_("org.phase", "one"), [step()]),
            rule("beginners", is_("author.level", "new"), [step()]),
            rule("agreed", {"all": [is_("post.from_library", True), above]}),
            rule("agencies", careful, two),
            rule("low", {"all": [is_("post.risk", "low"), above, few]}),
            rule("ten", {"all": [is_("author.approved_posts", 10, "ge"), above]}),
            rule("rest", steps=[step(sla="PT8H")]),
        ],
        "floors": [
            rule("law", is_("post.flags", ["financial", "legal"], "has_any"), [step("legal")]),
            rule("for good", is_("post.irreversible", True), two),
        ],
        "tightenings": [
            {
                "id": "dark",
                "name": "Going dark",
                "reason": "An incident",
                "when": is_("context.incident_tier", 2, "ge"),
                "freeze": True,
                "exempt": is_("post.type", "t3"),
            }
        ],
    }


MEASUREMENTS: tuple[Measurement, ...] = (
    Measurement("may this be posted: one answer", "ms", 1.0, one_answer),
    Measurement(f"prove posting rules, {_cases()} cases", "s", 2.0, proofs),
    Measurement(f"effects of a change of them, {_cases()} cases", "s", 2.0, effects_of_a_change),
)
