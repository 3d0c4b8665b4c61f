"""Hypothesis strategies for guidelines, shared by the tests of several packages."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from smguide.model.guidelines import (
    Absence,
    Clause,
    Guidelines,
    Maturity,
    OutlineEntry,
    Section,
)
from smguide.model.record import Record

words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=0, max_size=30
)
prose = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=80)
ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,12}", fullmatch=True)
numbers = st.integers(-(2**40), 2**40)
scalars = st.one_of(st.none(), st.booleans(), numbers, words)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(words, inner, max_size=3).map(Record),
    ),
    max_leaves=8,
)
records = st.dictionaries(words, values, max_size=4).map(Record)
extras = st.dictionaries(st.sampled_from(["x-new", "later", "z"]), values, max_size=2).map(Record)


@st.composite
def clauses(draw: st.DrawFn) -> tuple[Clause, ...]:
    found = draw(st.lists(ids, max_size=4, unique=True))
    return tuple(draw(_clause(clause_id)) for clause_id in found)


def _clause(clause_id: str) -> st.SearchStrategy[Clause]:
    return st.builds(
        Clause,
        id=st.just(clause_id),
        text=prose,
        maturity=st.sampled_from(Maturity),
        trial_until=st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
        why=words,
        extra=extras,
    )


@st.composite
def guidelines(draw: st.DrawFn) -> Guidelines:
    found = draw(st.lists(ids, max_size=4, unique=True))
    return Guidelines(
        id=draw(ids),
        title=draw(words),
        organisation=draw(words),
        language=draw(st.sampled_from(["en", "de", "ar"])),
        owner=draw(words),
        review_interval=draw(st.sampled_from(["P6M", "P1Y", ""])),
        profile=draw(records),
        outline=tuple(OutlineEntry(i, draw(st.integers(1, 4)), draw(extras)) for i in found),
        absent=tuple(Absence(k, draw(words)) for k in draw(st.lists(words, max_size=2))),
        sections=tuple(
            Section(i, draw(words), draw(words), draw(clauses()), draw(records), draw(extras))
            for i in found
        ),
        waivers=draw(st.lists(records, max_size=2).map(tuple)),
        scenarios=draw(st.lists(records, max_size=2).map(tuple)),
        extra=draw(extras),
    )
