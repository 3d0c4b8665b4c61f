import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smguide.assets import asset
from smguide.compare.comparison import compare
from smguide.compare.words import compare_words
from smguide.interchange.html_out import export_html
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.redline import Redline, RemovedSection, redline_of
from smguide.interchange.rich_text import rich_text, safe_link
from smguide.interchange.stamp import Approval, Stamp, Version
from smguide.model.guidelines import Absence, Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.record import freeze_record
from smguide.model.templates import guidelines_from, templates

STAMP = Stamp(
    title="T",
    revision=16,
    edition="1.1",
    state="in force",
    in_force_from=date(2026, 9, 1),
    approvals=(Approval("Ana <Lima>", datetime(2026, 8, 28, 9, 30, tzinfo=UTC), "I agree."),),
    digest="ab" * 32,
    witness_count=42,
    witness_chain="cd" * 32,
    exported_on=date(2026, 9, 2),
)
VOID = {"meta", "br", "hr"}
ATTRIBUTES = {
    "aria-label", "aria-labelledby", "charset", "class", "content", "dir", "href", "http-equiv",
    "id", "lang", "name", "rel", "role", "scope", "start", "tabindex", "title",
}  # fmt: skip


class Page(HTMLParser):
    """Reads a page strictly: every tag closed in order, every attribute noted."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.attributes, self.words = [], [], [], []
        self.feed(page.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in VOID or (tag == "p" and self.open[-1] != "p"):
            return
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not self.open or self.open[-1] != "style":
            self.words.append(data)

    def values(self, name):
        return [value for _, key, value in self.attributes if key == name]

    @property
    def text(self):
        return " ".join("".join(self.words).split())


def guidelines(*texts, title="A", **more):
    clauses = tuple(Clause(f"c{i}", text) for i, text in enumerate(texts))
    section = Section("s1", "custom", title, clauses)
    values = {"title": "T", "sections": (section,), "outline": (OutlineEntry("s1", 1),)} | more
    return Guidelines(id="g", **values)


def assert_harmless(page):
    assert not {"script", "img", "iframe", "object", "svg", "form", "link", "base"} & set(page.tags)
    assert {name for _, name, _ in page.attributes} <= ATTRIBUTES
    for address in page.values("href"):
        assert re.match(r"#|https?:|mailto:|tel:|[\w./%?&=+~-]*(#.*)?$", address), address


HOSTILE = [
    "<script>alert(1)</script>",
    "a <img src=x onerror=alert(1)> b",
    "<b onclick='x()'>bold</b>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](data:image/png;base64,AAAA)",
    "[x](vbscript:x)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example)",
    "<javascript:alert(1)>",
    "![](https://evil.example/pixel.png)",
    "![alt \"onload=](https://evil.example/x.png 'onload=alert(1)')",
    "[![a](https://e.example/p.png)](https://e.example)",
    "![d](data:image/svg+xml;base64,AAAA)",
    "[x][r]\n\n[r]: javascript:alert(1)",
    '```"><script>\n</code></pre><script>x</script>\n```',
    "| <script> | [x](javascript:1) |\n|:-:|--:|\n| \"'><x | 2 |",
    "</main></body><script>",
    "<!-- --><style>*{display:none}</style>",
    "\x00\x01\x1b[31m \ufffe \u202e",
    "&lt;script&gt; &#0; &#x110000;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_never_obeyed(text):
    hostile = guidelines(
        text,
        title=text,
        organisation=text,
        owner=text,
        absent=(Absence("custom", text),),
    )
    clause = replace(hostile.sections[0].clauses[0], why=text)
    kind = Section(
        "s2",
        "purpose-goals",
        text,
        (clause,),
        freeze_record({"goals": [{"id": "g", "name": text}], "purpose": text}),
    )
    hostile = replace(
        hostile,
        title=text,
        sections=(*hostile.sections, kind),
        outline=(*hostile.outline, OutlineEntry("s2", 2)),
    )
    stamp = Stamp(
        title=text,
        revision=1,
        edition=text,
        state=text,
        approvals=(Approval(text, datetime(2026, 1, 1, tzinfo=UTC), text),),
        digest=text,
        witness_count=1,
        witness_chain=text,
    )
    versions = (Version(text, None, text, (text,)),)
    redline = Redline(
        since=text,
        clauses={clause.id: compare_words("old", text).spans},
        removed={"s2": (text,)},
        told={"s2": (text,)},
        sections=(RemovedSection(text, (text,)),),
    )
    assert_harmless(Page(export_html(hostile, stamp, versions=versions)))
    assert_harmless(Page(export_html(hostile, stamp, versions=versions, redline=redline)))


SIGNS = "<>\"'&[]()!`*_:/#|\n\t javscript:data:onx=-\u00e9"


@settings(max_examples=100, deadline=None, database=None)
@given(
    st.text(
        alphabet=st.sampled_from("<>\"'&[]()!`*_:/#|\n\t javscript:data:onx=-\u00e9"), max_size=80
    )
)
def test_no_text_at_all_breaks_out(text):
    assert_harmless(Page(export_html(guidelines(text, title=text), Stamp(title="T", revision=1))))


def test_pictures_are_described_and_not_fetched():
    write = rich_text([])
    assert write.block("![A *chart*](https://example.org/x.png)") == (
        '<p><a href="https://example.org/x.png" rel="noopener noreferrer">'
        '<span class="picture">Picture: A chart</span></a></p>\n'
    )
    assert "<a" not in write.block("![chart](chart.png)")
    assert write.block("[![i](https://e.org/x.png)](https://e.org)").count("<a") == 1


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.org/a?b=c#d", True),
        ("mailto:a@example.org", True),
        ("#who-may-post", True),
        ("other.html", True),
        ("java\nscript:alert(1)", False),
        ("\u200bjavascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("\\\\example.org", False),
    ],
)
def test_only_harmless_addresses_are_links(address, kept):
    assert bool(safe_link(address)) is kept


def test_link_targets_of_one_clause_serve_all():
    page = Page(export_html(guidelines("See [there].", "[there]: https://example.org"), STAMP))
    assert "https://example.org" in page.values("href")


def test_links_to_headings_lead_to_them():
    imported = import_markdown(
        "# T\n\n## Who may post?\n\nGo to [here](#who-may-post-1).\n\n## Who may post?\n"
    )
    page = Page(export_html(imported.guidelines, STAMP))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {address[1:] for address in page.values("href") if address[0] == "#"} <= set(ids)


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.id)
def test_every_template_makes_an_accessible_page(template):
    chosen = guidelines_from(template, title="Our guidelines", organisation="Northwind")
    raw = export_html(chosen, STAMP, versions=(Version("1.1", date(2026, 9, 1), "All", ("Ana",)),))
    page = Page(raw)
    assert_harmless(page)
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert set(page.values("aria-labelledby")) <= set(ids)
    assert {address[1:] for address in page.values("href") if address[0] == "#"} <= set(ids)
    levels = [int(tag[1]) for tag in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    scopes = [value for tag, name, value in page.attributes if tag == "th" and name == "scope"]
    assert len(scopes) == page.tags.count("th")
    assert page.tags.count("main") == page.tags.count("header") == 1
    assert raw == export_html(
        chosen, STAMP, versions=(Version("1.1", date(2026, 9, 1), "All", ("Ana",)),)
    )


def test_nothing_is_fetched():
    raw = export_html(guidelines("Text"), STAMP).decode()
    assert "default-src 'none'" in raw
    assert not re.search(r"\bsrc=|url\(|@import|<link", raw)


def test_the_stamp_says_what_stands_behind_the_edition():
    text = Page(export_html(guidelines("Text"), STAMP)).text
    for words in (
        "Edition 1.1",
        "In force",
        "1 September 2026",
        "Ana <Lima> on 28 August 2026, 09:30 UTC: “I agree.”",
        "abababab abababab",
        "42 entries, the last cdcdcdcd",
        "2 September 2026",
    ):
        assert words in text
    before, _, folded = text.partition("Record Two copies")
    assert "Approved by Ana <Lima>, 28 August 2026" in before
    assert "abababab" not in before
    assert "abababab" in folded
    assert "work in progress" not in text


def test_the_cover_says_who_stands_behind_it_and_what_is_new():
    people = {"people": [{"id": "ana", "name": "Ana Lima", "email": "ana@acme.example"}]}
    who = Section("s1", "who-may-post", "W", facts=freeze_record(people))
    page = Page(
        export_html(
            guidelines(sections=(who,), owner="ana"),
            replace(STAMP, change="tightening"),
            versions=(Version("1.1", date(2026, 9, 1), "Two readers for prices"),),
        )
    )
    cover = page.text.partition("Contents")[0]
    for words in (
        "Looked at again 1 March 2027",
        "Owner Ana Lima",
        "Questions to Ana Lima, ana@acme.example",
        "New in this edition Two readers for prices",
        "What it means for you Something is stricter",
    ):
        assert words in re.sub(r"(again|Owner|to|edition|you)(?=[A-Z\d])", r"\1 ", cover)
    assert "mailto:ana@acme.example" in page.values("href")


def test_an_id_is_never_shown_as_owner():
    assert "imogen" not in Page(export_html(guidelines("Text", owner="imogen"), STAMP)).text


def test_work_in_progress_says_so():
    text = Page(export_html(guidelines("Text"), Stamp(title="T", revision=7))).text
    assert "Work in progress, revision 7" in text
    assert "Nobody has approved this text yet." in text


def test_states_of_clauses_are_words():
    trial = Clause("a", "On trial", Maturity.TRIAL, date(2027, 3, 1), why="To *see*.")
    settled = Clause("b", "Settled", Maturity.SETTLED)
    draft = Clause("c", "Draft")
    section = Section("s1", "custom", "A", (trial, settled, draft))
    raw = export_html(guidelines(sections=(section,)), STAMP)
    page = Page(raw)
    assert "On trial until 1 March 2027" in page.text
    assert "Draft wording" in page.text
    assert b"<b>Why:</b> To <em>see</em>." in raw
    only_drafts = Section("s1", "custom", "A", (draft,))
    assert "Draft wording" not in Page(export_html(guidelines(sections=(only_drafts,)), STAMP)).text


def test_changes_are_marked_and_told():
    old = guidelines("Post twice a day.", "Greetings on public holidays are *fun*.")
    gone = Section("s0", "custom", "Gone section", (Clause("x", "All of it"),))
    old = replace(
        old,
        sections=(*old.sections, gone),
        outline=(*old.outline, OutlineEntry("s0")),
    )
    new = guidelines("Post once a day.")
    section = replace(
        new.sections[0],
        title="B",
        clauses=(
            *new.sections[0].clauses,
            Clause("n", "Sign with *your name* whenever you answer."),
        ),
    )
    new = replace(new, sections=(section,))
    redline = redline_of(compare(old, new), "edition 1.0")
    raw = export_html(new, STAMP, redline=redline).decode()
    assert "Post <del>twice</del><ins>once</ins> a day." in raw
    assert "Greetings on public holidays are <em>fun</em>." in raw
    assert "<ins><p>Sign with <em>your name</em> whenever you answer.</p>\n</ins>" in raw
    assert "<del>Gone section</del>" in raw
    assert "This section was called “A”." in raw
    assert "What changed since edition 1.0 is marked" in raw
    assert raw.count("<summary>Changed since edition 1.0</summary>") == 1
    assert raw.count("<summary>Removed since edition 1.0</summary>") == 1
    assert_harmless(Page(raw.encode()))


def test_what_holds_is_read_without_its_changes():
    old, new = guidelines("Post **twice** a day."), guidelines("Post **once** a day.")
    raw = export_html(new, STAMP, redline=redline_of(compare(old, new), "edition 1.0")).decode()
    unfolded = re.sub(r"<details.*?</details>", "", raw, flags=re.DOTALL)
    assert "<p>Post <strong>once</strong> a day.</p>" in unfolded
    assert "<del>" not in unfolded
    assert "<del>twice</del>" in raw


def test_changed_facts_are_told():
    def stand(wait):
        section = Section("s", "who-may-post", "W", facts=freeze_record({"minimum_tenure": wait}))
        return guidelines(sections=(section,), outline=(OutlineEntry("s"),))

    redline = redline_of(compare(stand("P3M"), stand("P6M")), "edition 1.0")
    text = Page(export_html(stand("P6M"), STAMP, redline=redline)).text
    assert "3 months → 6 months" in text


def test_language_and_direction_are_declared():
    arabic = Page(export_html(guidelines("نص", language="ar"), STAMP))
    assert ("html", "lang", "ar") in arabic.attributes
    assert ("html", "dir", "rtl") in arabic.attributes
    assert ("a", "lang", "en") in arabic.attributes
    english = Page(export_html(guidelines("Text"), STAMP))
    assert english.values("dir") == ["ltr"]


def _brightness(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one, other):
    high, low = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    *((ink, ground) for ink in ("ink", "muted", "accent") for ground in ("bg", "paper")),
    ("ink", "accent-soft"), ("accent", "accent-soft"), ("good", "good-soft"), ("good", "paper"),
    ("warn", "warn-soft"), ("ink", "ins"), ("del-ink", "del"), ("paper", "accent"),
]  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS)
def test_contrast_is_enough_in_light_dark_and_print(pair):
    style = asset("resources", "styles", "edition.css").read_text()
    parts = style.split(":root {")[1:]
    themes = [dict(re.findall(r"--([\w-]+): (#\w{6})", part)) for part in parts]
    themes = [theme for theme in themes if theme]
    assert len(themes) == 3
    for theme in themes:
        assert _contrast(theme[pair[0]], theme[pair[1]]) >= 4.5
