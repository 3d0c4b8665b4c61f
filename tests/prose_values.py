"""Strategies for trees of prose as they are after reading: normal, nothing empty but in a list."""

from __future__ import annotations

from itertools import groupby

from hypothesis import strategies as st

from smguide.model.prose import (
    BulletList,
    CodeBlock,
    Heading,
    LineBreak,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    RawBlock,
    RawInline,
    Rule,
    SectionReference,
    Table,
    Words,
)

letters = st.text(
    st.one_of(
        st.sampled_from("ab *_#-\u00a0\u2028\u2029\ufffc\t😀אע"),
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn")),
    ),
    min_size=1,
    max_size=12,
)
flags = st.booleans()
links = st.sampled_from(["", "https://a.example", "#channels"])
words = st.builds(
    Words,
    letters,
    strong=flags,
    emphasis=flags,
    code=flags,
    link=links,
)
breaks = st.builds(LineBreak, flags, flags, flags, links)
references = st.builds(SectionReference, st.sampled_from(["channels", "purpose"]), flags, flags)
raw_inlines = st.builds(RawInline, letters, letters, flags, flags, links)


def _look(inline):
    return (inline.strong, inline.emphasis, inline.code, inline.link, inline.title)


def joined(inlines):
    """Words of one look that stand beside each other, as one."""
    found = []
    for look, group in groupby(inlines, key=lambda i: _look(i) if isinstance(i, Words) else None):
        members = tuple(group)
        if look is None:
            found += members
        else:
            found.append(Words("".join(w.text for w in members), *look))
    return tuple(found)


lines = st.lists(st.one_of(words, words, breaks, references, raw_inlines), min_size=1, max_size=5)
inlines = lines.map(joined)
cells = st.lists(st.one_of(words, references), max_size=2).map(joined)
code = st.builds(CodeBlock, st.text(st.sampled_from("ab \n<>*\u2028"), max_size=12), st.just("py"))


@st.composite
def tables(draw):
    columns = draw(st.integers(1, 3))
    alignments = st.sampled_from(["", "left", "center", "right"])
    row = st.tuples(*[cells] * columns)
    return Table(
        draw(st.tuples(*[alignments] * columns)),
        draw(row),
        tuple(draw(st.lists(row, max_size=2))),
    )


plain_blocks = st.one_of(
    st.builds(Paragraph, inlines),
    st.builds(Heading, st.integers(1, 6), st.one_of(inlines, st.just(()))),
    tables(),
    code,
    st.just(Rule()),
    st.builds(RawBlock, letters, letters),
)


def _containers(inner):
    some = st.lists(inner, max_size=3).map(tuple)
    items = st.lists(st.builds(ListItem, some), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Quote, some),
        st.builds(BulletList, items, flags),
        st.builds(NumberedList, items, st.integers(0, 20), flags),
    )


blocks = st.recursive(plain_blocks, _containers, max_leaves=8)
trees = st.lists(blocks, max_size=4).map(tuple)
