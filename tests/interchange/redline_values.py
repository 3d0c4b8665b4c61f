"""Two small texts whose comparison has one of each kind of change, and what is told of them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from smguide.compare.comparison import compare
from smguide.interchange.fact_words import fact_in_words
from smguide.interchange.paper import Paper
from smguide.interchange.redline_paper import Side, Step, Story, redline_paper
from smguide.interchange.stamp import Approval
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import Record

HOSTILE = '<script>alert(1)</script> #panic("x") \u202eevil\u202c and\u200b hidden'
SIGNED = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)


def _section(id_: str, title: str, *texts: tuple[str, str], kind: str = "custom") -> Section:
    return Section(id_, kind, title, tuple(Clause(key, text) for key, text in texts))


def _guidelines(*sections: Section) -> Guidelines:
    outline = tuple(OutlineEntry(section.id, 1) for section in sections)
    return Guidelines(
        id="g", title="Acme & friends", organisation="Acme", sections=sections, outline=outline
    )


def _feedback(hours: str, *texts: tuple[str, str]) -> Section:
    section = _section("b", "Answers", *texts, kind="crisis")
    return Section(
        section.id, section.kind, section.title, section.clauses, Record({"first_reply": hours})
    )


OLD = _guidelines(
    _section(
        "a",
        "Voices",
        ("c1", "We answer **within** a day."),
        ("c2", "Ask Ana first of all."),
        ("c6", "Read [the **old** rules](https://a.example)."),
    ),
    _feedback("PT8H", ("c3", "Say who you are."), ("c4", "See [here](https://a.example).")),
    _section("q", "Quiet", ("c9", "Nothing happens here.")),
)
NEW = _guidelines(
    _section("a", "Voices", ("c1", "We answer **within** two days."), ("c5", HOSTILE)),
    _feedback(
        "PT4H",
        ("c3", "Say who you are."),
        ("c2", "Ask Ana first of all."),
        ("c4", "See [here](https://b.example)."),
    ),
    _section("q", "Quiet", ("c9", "Nothing happens here.")),
)

STORY = Story(
    old=Side("Revision 1, edition 1.0", SIGNED, "Ana Lima", "ab" * 32),
    new=Side("Revision 3", SIGNED, "Ben <b>Roe</b>", "cd" * 32),
    steps=(
        Step(2, SIGNED, "Ana Lima", "Two days", "One was too short"),
        Step(3, SIGNED, "Ben <b>Roe</b>", "Say more", "Asked for", (
            Approval("Lea Novak", SIGNED, "I, Lea Novak, approve revision 3."),
        )),
    ),
    made_on=date(2026, 3, 4),
)  # fmt: skip


def paper() -> Paper:
    """The comparison as a paper."""
    return redline_paper(compare(OLD, NEW, words=fact_in_words), NEW, STORY)
