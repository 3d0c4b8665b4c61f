"""Pairs of guidelines of which the second is a revision of the first."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from strategies import clauses, guidelines, prose, records, values, words

from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.record import Record, Value

SENTENCES = (
    "Ask Legal before you post about results.",
    "We answer within one working day.",
    "Say whom you work for, always.",
    "Use **your own** words; keep to [our tone](https://example.org/tone).",
    "1. Stop\n2. Think\n3. Post",
    "私は東京に行く。",
)
chosen = st.lists(st.sampled_from(SENTENCES), max_size=4)
texts = prose | chosen.map(" ".join) | chosen.map("\n".join)
row_ids = st.sampled_from(["a", "b", "c", "d"])
rows = st.lists(st.tuples(row_ids, values), max_size=4, unique_by=lambda row: row[0]).map(
    lambda found: tuple(Record({"id": row_id, "value": value}) for row_id, value in found)
)
facts = st.one_of(
    records,
    st.fixed_dictionaries({}, optional={"rows": rows, "posts": values, "tags": values}).map(Record),
    rows.map(lambda found: Record({"rows": found})),
)


@st.composite
def revised(draw: st.DrawFn) -> tuple[Guidelines, Guidelines]:
    old = draw(guidelines())
    old = replace(old, sections=tuple(draw(_with_content(s)) for s in old.sections))
    if not draw(st.integers(0, 4)):
        return old, draw(guidelines())
    sections = [draw(_edited(s)) for s in draw(st.permutations(old.sections))]
    sections = _with_crossing(sections, draw(st.integers(0, 3)))[draw(st.integers(0, 1)) :]
    outline = tuple(OutlineEntry(s.id, draw(st.integers(1, 4))) for s in sections)
    profile = draw(st.just(old.profile) | records)
    return old, replace(old, sections=tuple(sections), outline=outline, profile=profile)


@st.composite
def _with_content(draw: st.DrawFn, section: Section) -> Section:
    found = tuple(replace(c, text=draw(texts)) for c in section.clauses)
    return replace(section, clauses=found, facts=draw(facts))


@st.composite
def _edited(draw: st.DrawFn, section: Section) -> Section:
    found = draw(st.permutations(section.clauses))[draw(st.integers(0, 1)) :]
    found = _regrouped(list(found), draw(st.integers(0, 5)))
    changed = tuple(draw(_edited_clause(clause)) for clause in found)
    new = draw(st.just(()) | clauses())
    known = {clause.id for clause in changed}
    return replace(
        section,
        title=draw(st.just(section.title) | words),
        clauses=(*changed, *(c for c in new if c.id not in known)),
        facts=draw(st.just(section.facts) | facts),
    )


def _regrouped(found: list[Clause], which: int) -> list[Clause]:
    """Now and then a clause is split at its middle blank, or the first two are made one."""
    if which == 1 and len(found) > 1:
        first, second, *rest = found
        return [replace(first, text=f"{first.text} {second.text}"), *rest]
    if which == 2 and found and len(words_of := found[0].text.split(" ")) > 1:
        half = len(words_of) // 2
        head, tail = " ".join(words_of[:half]), " ".join(words_of[half:])
        names = {clause.id for clause in found}
        part = Clause(next(name for name in ("p", "q", "r", "u") if name not in names), tail)
        return [replace(found[0], text=head), part, *found[1:]]
    return found


def _edited_clause(clause: Clause) -> st.SearchStrategy[Clause]:
    return st.builds(
        replace,
        st.just(clause),
        text=st.just(clause.text) | texts,
        maturity=st.just(clause.maturity) | st.sampled_from(Maturity),
        why=st.just(clause.why) | words,
    )


def _with_crossing(sections: list[Section], count: int) -> list[Section]:
    """Some clauses of the first section now stand in the last, if they may."""
    if len(sections) < 2:
        return sections
    first, last = sections[0], sections[-1]
    known = {clause.id for clause in last.clauses}
    moved = tuple(c for c in first.clauses[:count] if c.id not in known)
    kept = tuple(c for c in first.clauses if c not in moved)
    target = replace(last, clauses=(*moved, *last.clauses))
    return [replace(first, clauses=kept), *sections[1:-1], target]


def plain(value: Value) -> object:
    """A value that is equal to another only if both are written alike."""
    if isinstance(value, Record):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return (type(value).__name__, repr(value))
