"""Hypothesis strategies for trees of prose and for texts put together from mark-up."""

from __future__ import annotations

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

NASTY = list("*_`[]()#>-+=1.|\\&<>!~:{}%^\"'/ \t\n\r\u00a0\u2003\u2028“”—…")
PIECES = [
    "a",
    "be",
    "foo",
    "snake_case",
    "1.",
    "12)",
    "# ",
    "- ",
    "+ ",
    "> ",
    "***",
    "__",
    "~~~",
    "```",
    "---",
    "===",
    "| a |",
    "&amp;",
    "&#35;",
    "&copy",
    "<b>",
    "<div",
    "</p>",
    "<!--",
    "http://x.org",
    "<http://x.org>",
    "[a](b)",
    "[a]: b",
    "[^1]",
    "{{x}}",
    "{% x %}",
    "![",
    "\\",
    "😀",
    "é",
    "e\u0301",
    "שלום",
    "\u202e",
    "\uff0c",
    "\x00",
    "\x0b",
    "\x1c",
    "\x85",
    "\ufffe",
    "a  b",
    "[x][y]",
    "    code",
]
ADDRESSES = [
    "",
    "",
    "",
    "",
    "https://x.org",
    "https://x.org/a(b)c_d*e",
    "mailto:a@b.org",
    "#sec",
    "a b",
    "javascript:alert(1)",
    "http://x?a=1&copy;=2",
    "http://ä.de/ü",
    "tel:+1",
    "x\\y",
    "http://[::1]/",
    "<>",
    "http://x/a%20b|c",
]
TITLES = ["", "", "", 'say "hi"', "a\nb", "back\\slash &amp;", "|"]
RAWS = [
    "<b>",
    "</b>",
    "<br>",
    "![pic](http://p.org)",
    "{{< x >}}",
    "[^1]",
    "[]()",
    "<!-- c -->",
    "[a][b]",
]

texts = st.one_of(
    st.lists(st.sampled_from(NASTY + PIECES), max_size=6).map("".join),
    st.text(max_size=5),
)
flags = st.booleans()
addresses = st.sampled_from(ADDRESSES)
titles = st.sampled_from(TITLES)
words = st.builds(
    Words, texts, flags, flags, st.sampled_from([False, False, True]), addresses, titles
)
breaks = st.builds(LineBreak, flags, flags, flags, addresses, titles)
raws = st.builds(RawInline, st.sampled_from(RAWS), st.just(""), flags, flags, addresses, titles)
references = st.builds(
    SectionReference, st.sampled_from(["channels", "a.b", "x(y", "ü"]), flags, flags
)
inlines = st.lists(st.one_of(words, words, words, breaks, references, raws), max_size=5).map(tuple)
tables = st.builds(
    Table,
    st.lists(st.sampled_from(["", "left", "center", "right"]), max_size=3).map(tuple),
    st.lists(inlines, max_size=3).map(tuple),
    st.lists(st.lists(inlines, max_size=3).map(tuple), max_size=2).map(tuple),
)
RAW_BLOCKS = [
    "<div>\nx\n</div>",
    "<!-- a\n\nb -->",
    "<!-- open",
    "[a]: http://b\n[c]: d",
    "<b>\n*c*",
    "[^1]: y",
    "x",
]
leaves = st.one_of(
    st.builds(Paragraph, inlines),
    st.builds(Paragraph, inlines),
    st.builds(Heading, st.integers(1, 6), inlines),
    tables,
    st.builds(CodeBlock, texts, st.sampled_from(["", "py", "a `b", "~x", "\\ &amp;"])),
    st.just(Rule()),
    st.builds(RawBlock, st.sampled_from(RAW_BLOCKS), st.just("")),
)


def _containers(blocks):
    inner = st.lists(blocks, max_size=3).map(tuple)
    items = st.lists(st.builds(ListItem, inner), max_size=3).map(tuple)
    return st.one_of(
        st.builds(Quote, inner),
        st.builds(BulletList, items, flags),
        st.builds(NumberedList, items, st.sampled_from([0, 1, 2, 9, 999999999]), flags),
    )


blocks = st.recursive(leaves, _containers, max_leaves=6)
proses = st.lists(blocks, max_size=4).map(tuple)

FRAGMENTS = [
    "# Heading\n",
    "Setext *x*\n===\n",
    "two\nlines\n---\n",
    "- item\n",
    "* item\n",
    "  - nested\n",
    "1. one\n",
    "3) three\n",
    "> quote\n",
    "> > deep\n",
    "lazy\n",
    "| a | b |\n|---|:-:|\n| 1 | 2 |\n",
    "| x |\n",
    "```\ncode\n```\n",
    "~~~ py\n",
    "    indented\n",
    "\tcode\n",
    "***\n",
    "<div>\n",
    "</div>\n",
    "<!-- c\n",
    "-->\n",
    "[r]: http://x 'T'\n",
    "[a][r] and [r]\n",
    "**bold** _em_ `c`\n",
    "a  \nb\\\nc\n",
    "\n",
    "\n",
    "\n",
    "\r\n",
    "   \n",
    "\t\n",
    "\u00a0text\u00a0\n",
    "foo*bar*baz **(x)**y\n",
    "&nbsp;&amp;&#42;\n",
    "<b>x</b> <http://u>\n",
    "[](#sec) []() [x]()\n",
    "![p](u)\n",
    "{{< s >}} {% t %}\n",
    "[^1]: note *x*\n",
    "text[^1]\n",
    "   indented\n",
    "      continued\n",
    "-\n",
    "1.\n",
    ">\n",
    "end",
    " ",
    "word ",
    "*",
    "**",
    "_",
    "`",
    "[",
    "](",
    "\\",
    "- ",
    "> ",
    "1. ",
    "|",
    "\n",
    "<",
    ">",
    "#",
    "!",
    "é😀",
    "\x0b",
]
sources = st.lists(st.sampled_from(FRAGMENTS), max_size=10).map("".join)
