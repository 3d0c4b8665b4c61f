"""Small guidelines and what two people make of them by the edits that the window knows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from hypothesis import strategies as st

from smguide.errors import SmguideError
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.record import freeze_record

WORDS = ("we", "post", "daily", "weekly", "never", "on", "X", ".", ",")
TEXTS = ("We post daily on X.", "Be kind. Ask Legal first.", "Never post at night, or alone.")
Edit = Callable[[Guidelines], Guidelines]
section_ids = st.sampled_from("abn")
clause_ids = st.sampled_from("pqr")
prose = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)


def small() -> Guidelines:
    """Two sections of three clauses, with rows and a number."""
    facts = freeze_record({"rows": [{"id": i, "name": i.upper()} for i in "xyz"], "n": 3})
    found = tuple(
        Section(s, "custom", s.upper(), tuple(map(Clause, "pqr", TEXTS)), facts) for s in "ab"
    )
    return Guidelines("g", "T", outline=tuple(OutlineEntry(s.id) for s in found), sections=found)


def _rewritten(text: str, at: int, size: int, new: str) -> str:
    found = text.split(" ")
    return " ".join((*found[:at], *filter(None, [new]), *found[at + size :]))


@st.composite
def _words(draw: st.DrawFn) -> Edit:
    section, clause = draw(section_ids), draw(clause_ids)
    at, size, new = draw(st.integers(0, 5)), draw(st.integers(0, 2)), draw(prose)
    return lambda g: edits.set_clause_text(
        g, section, clause, _rewritten(g.section(section).clause(clause).text, at, size, new)
    )


@st.composite
def _crossing(draw: st.DrawFn) -> Edit:
    source, target, clause = draw(section_ids), draw(section_ids), draw(clause_ids)

    def moved(guidelines: Guidelines) -> Guidelines:
        found = guidelines.section(source).clause(clause)
        return edits.add_clause(
            edits.remove_clause(guidelines, source, clause), target, found, draw_index
        )

    draw_index = draw(st.integers(0, 3))
    return moved


def _deed(
    verb: Callable[..., Guidelines], *given: st.SearchStrategy[object]
) -> st.SearchStrategy[Edit]:
    return st.tuples(*given).map(lambda found: lambda g: verb(g, *found))


new_clauses = st.builds(Clause, st.sampled_from(["s", "t"]), prose)
new_sections = st.builds(
    Section, st.just("n"), st.just("custom"), prose, new_clauses.map(lambda one: (one,))
)
indexes = st.integers(0, 3)
deeds: st.SearchStrategy[Edit] = st.one_of(
    _words(),
    _crossing(),
    _deed(edits.set_clause_why, section_ids, clause_ids, prose),
    _deed(edits.remove_clause, section_ids, clause_ids),
    _deed(edits.move_clause, section_ids, clause_ids, indexes),
    _deed(edits.add_clause, section_ids, new_clauses, indexes),
    _deed(edits.set_title, section_ids, prose),
    _deed(edits.set_level, section_ids, st.integers(1, 3)),
    _deed(edits.move_section, section_ids, indexes),
    _deed(edits.remove_section, section_ids),
    _deed(edits.add_section, new_sections),
    _deed(edits.set_fact, section_ids, st.just(("n",)), st.integers(1, 4)),
    _deed(edits.set_fact, section_ids, st.tuples(st.just("rows"), st.integers(0, 2)), st.none()),
    _deed(
        edits.set_fact,
        section_ids,
        st.tuples(st.just("rows"), st.integers(0, 2), st.just("name")),
        prose,
    ),
    _deed(
        edits.set_maturity,
        section_ids,
        clause_ids,
        st.sampled_from(Maturity),
        st.just(date(2027, 1, 1)),
    ),
    _deed(edits.set_document, st.sampled_from(["title", "owner"]), prose),
)


@st.composite
def edited(draw: st.DrawFn, guidelines: Guidelines, most: int = 4) -> Guidelines:
    """What somebody makes of guidelines; what cannot be done is not done."""
    for deed in draw(st.lists(deeds, max_size=most)):
        with suppress(SmguideError):
            guidelines = deed(guidelines)
    return guidelines


@st.composite
def three_sided(draw: st.DrawFn) -> tuple[Guidelines, Guidelines, Guidelines]:
    """Guidelines, and what two people made of them."""
    return small(), draw(edited(small())), draw(edited(small()))
