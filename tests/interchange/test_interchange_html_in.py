"""What is pasted from other programs."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smguide.interchange.html_in import prose_from_html
from smguide.model.prose import normalised, plain_words, read_prose, write_prose

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style>
</head><body><!--StartFragment--><p class=MsoNormal><b><span lang=EN-GB style='mso-ansi-language:
EN-GB'>Be</span></b> <st1:place>kind</st1:place>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span>
<![endif]>one<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span
style='mso-list:Ignore'>a)<span>&nbsp;</span></span>deeper</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span
style='mso-list:Ignore'>·<span>&nbsp;</span></span>two</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>"""

CASES = {
    "word": (WORD, "**Be** kind.\n\n- one\n  1. deeper\n- two"),
    "google": (
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span '
        'style="font-weight:700">Bold</span><span style="font-style:italic"> slanted'
        "</span></p></b>",
        "**Bold** *slanted*",
    ),
    "links": (
        '<a href="https://x.org/a">web</a> <a href="java\tscript:alert(1)">bad</a> '
        '<a href="/here">near</a> <a href="mailto:a@b.org">a@b.org</a>',
        "[web](https://x.org/a) bad near <a@b.org>",
    ),
    "lists": (
        "<ul><li>a<ul><li>b</ul><li>c</ul><ol start=3><li><p>x</p></li></ol>",
        "- a\n  - b\n- c\n\n3. x",
    ),
    "list in list": ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
    "table": (
        "<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td rowspan=2>c</td><td>d<td>e</tr>"
        "<tr><td>f</td><td><p>g</p><p>h</p></td></tr></table>",
        "| a |  | b |\n| --- | --- | --- |\n| c | d | e |\n|  | f | g h |",
    ),
    "table of one cell": ("<table><tr><td>only</td></tr></table>", "only"),
    "blocks": (
        "<h2>Head</h2><blockquote>said<p>more</blockquote><pre>a\n  b</pre><hr><p>x <code>y</code>",
        "## Head\n\n> said\n>\n> more\n\n```\na\n  b\n```\n\n---\n\nx `y`",
    ),
    "unseen": (
        "<script>alert(1)</script><p>a<span style='display: none'>b</span><!-- c -->"
        "<img src=x alt='cat'><img src=http://t.org/p.gif width=1>\u202ed\u0007</p><style>e",
        "acatd",
    ),
    "line ends": ("<div>a<br>b</div><div>c</div>", "a\\\nb\n\nc"),
    "words alone": ("a &lt; b &amp; c", "a < b & c"),
    "no tag": ("1 < 2 and <", "1 < 2 and <"),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_pasted(name):
    html, wanted = CASES[name]
    assert write_prose(prose_from_html(html)) == wanted


PARTS = ["<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</td>"]
PARTS += ["</table>", "<a href='http://x.org'>", "</a>", "<h1>", "</h1>", "<pre>", "</pre>", "<br>"]
PARTS += [
    "<blockquote>",
    "</blockquote>",
    "<hr>",
    "&nbsp;",
    "&#0;",
    "*a*",
    " ",
    "\n",
    "word",
    "<!--",
]
PARTS += [
    "-->",
    "<p style='mso-list:l0 level2 lfo1'>",
    "<![if x]>",
    "<",
    ">",
    "</tr>",
    "<span hidden>",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=25).map("".join))
def test_any_mark_up_gives_prose_that_can_be_stored(html):
    prose = prose_from_html(html)
    assert normalised(prose) == prose
    assert read_prose(write_prose(prose)) == prose


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["<p>", "<i>", "<ul><li>", "</ul>", "<td>", "<x>"]), max_size=20))
def test_no_word_is_lost(tags):
    html = "".join(f"{tag} w{number} " for number, tag in enumerate(tags))
    spoken = plain_words(prose_from_html(html)).split()
    assert sorted(spoken) == sorted(f"w{number}" for number in range(len(tags)))


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 100_000 + "x",
        "<ul><li>" * 50_000 + "x",
        "<blockquote>" * 100_000 + "x",
        "<table><tr><td>" * 33_000 + "x",
        "<b>" * 100_000 + "x" + "</i></b>" * 100_000,
        "<a" * 500_000,
        "<!--" * 500_000,
        "<a href='" * 300_000,
        '<a b="' * 100_000 + ">" * 100_000,
        "&" * 1_000_000,
        "<script>" * 300_000,
        "<" * 1_000_000 + ">",
        "<!" * 1_000_000,
        "a " * 5_000_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_mark_up_takes_bounded_time(hostile):
    begun = time.perf_counter()
    prose_from_html(hostile)
    assert time.perf_counter() - begun < 10
