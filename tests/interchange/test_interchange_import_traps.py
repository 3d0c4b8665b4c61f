import re
from dataclasses import replace

import pytest

from smguide.errors import InvalidDocument, TooLarge
from smguide.interchange.accounted import unaccounted
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.markdown_out import render_readable
from smguide.interchange.suggestions import suggested_kinds
from smguide.model.kinds import section_kinds
from smguide.model.limits import MAX_SECTIONS


def outline(guidelines):
    return [
        (s.title, e.level, [c.text for c in s.clauses])
        for s, e in zip(guidelines.sections, guidelines.outline, strict=True)
    ]


def test_a_usual_policy_is_read_and_written_to_the_letter():
    text = (
        "# Social Media\n\nWelcome.\n\n## Purpose\n\n- one\n  - two\n\n  more of one\n\n"
        "### Deeper\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```sh\n# no heading\n\n\nls\n```\n\n"
        "## [ref] `code` *and* more\n\nSee [ref].\n\n[ref]: https://example.org 'T'\n"
    )
    imported = import_markdown(text)
    guidelines = imported.guidelines
    assert guidelines.title == "Social Media"
    assert outline(guidelines) == [
        ("Introduction", 1, ["Welcome."]),
        ("Purpose", 1, ["- one\n  - two\n\n  more of one"]),
        ("Deeper", 2, ["| a | b |\n|---|---|\n| 1 | 2 |", "```sh\n# no heading\n\n\nls\n```"]),
        ("[ref] `code` *and* more", 1, ["See [ref].", "[ref]: https://example.org 'T'"]),
    ]
    assert imported.report.losses == ()
    assert imported.report.kept_blocks == 10
    assert render_readable(guidelines).decode() == text
    assert {section.kind for section in guidelines.sections} == {"custom"}
    ids = [c.id for s in guidelines.sections for c in s.clauses]
    assert len(set(ids)) == len(ids)


def test_levels_that_are_skipped_stay_skipped():
    text = "# T\n\n### First\n\n## Second\n\n##### Fourth\n\nEnd.\n"
    imported = import_markdown(text)
    assert [e.level for e in imported.guidelines.outline] == [2, 1, 4]
    assert render_readable(imported.guidelines).decode() == text


def test_headings_below_the_fourth_level_stay_as_text():
    text = "# T\n\n## A\n\n###### Small\n\nWords.\n"
    imported = import_markdown(text)
    assert outline(imported.guidelines) == [("A", 1, ["###### Small", "Words."])]
    assert [loss.what for loss in imported.report.losses] == ["Deep headings"]
    assert render_readable(imported.guidelines).decode() == text


def test_several_first_level_headings_are_all_sections():
    imported = import_markdown("# A\n\n# B\n\n## C\n")
    assert imported.guidelines.title == "A"
    assert [(s[0], s[1]) for s in outline(imported.guidelines)] == [("A", 1), ("B", 1), ("C", 2)]
    assert [loss.what for loss in imported.report.losses] == ["Heading levels", "Title"]


def test_an_introduction_is_headed_once_it_is_renamed_or_moved():
    guidelines = import_markdown("# T\n\nHello.\n\n## A\n\nB\n").guidelines
    first, second = guidelines.sections
    assert b"Introduction" not in render_readable(guidelines)
    renamed = replace(guidelines, sections=(replace(first, title="Welcome"), second))
    assert b"\n## Welcome\n\nHello.\n" in render_readable(renamed)
    moved = replace(
        guidelines, sections=(second, first), outline=tuple(reversed(guidelines.outline))
    )
    assert b"\n## Introduction\n\nHello.\n" in render_readable(moved)


def test_front_matter_is_kept_with_unknown_keys_and_gives_the_title():
    front = '---\ntitle: "Posting, and \\"more\\""\nx-odd: [1, 2]\n\nlist:\n  - a\n---'
    text = f"{front}\n\n# Posting\n\n## A\n\nB\n"
    imported = import_markdown(text)
    assert imported.guidelines.extra.text("front_matter") == front
    assert imported.guidelines.title == "Posting"
    assert render_readable(imported.guidelines).decode() == text
    untitled = import_markdown(f"{front}\n\n## A\n\nB\n").guidelines
    assert untitled.title == 'Posting, and "more"'


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("---\ntitle: Plain words # comment\n---", "Plain words"),
        ("---\nTitle: 'It''s so'\n---", "It's so"),
        ('+++\ntitle = "From TOML"\n+++', "From TOML"),
        ("---\ntitle: >\n  folded\n---", "from the file"),
        ("---\ntitle:\n---", "from the file"),
    ],
)
def test_titles_of_front_matter(front, title):
    imported = import_markdown(f"{front}\n\nText\n", title="from the file")
    assert imported.guidelines.title == title
    assert imported.guidelines.extra.text("front_matter") == front


@pytest.mark.parametrize(
    "text", ["---\nJust words\n---\n\nMore\n", "---\ntitle: open\n\nMore\n", "---\n---\n"]
)
def test_rules_and_underlined_headings_are_not_front_matter(text):
    imported = import_markdown(text)
    assert "front_matter" not in imported.guidelines.extra
    assert unaccounted(text, imported.guidelines) == ()


def test_comments_before_the_title_stay_before_it():
    text = "<!-- licence: open -->\n\n# T\n\nText.\n"
    imported = import_markdown(text)
    assert imported.guidelines.title == "T"
    assert render_readable(imported.guidelines).decode() == text


def test_tags_with_words_before_the_title_are_text():
    text = "<p>Read this first.</p>\n\n# T\n\nText.\n"
    guidelines = import_markdown(text).guidelines
    assert outline(guidelines)[0] == ("Introduction", 1, ["<p>Read this first.</p>"])


def test_what_is_written_differently_is_reported():
    text = (
        "\ufeffTitle\r\n=====\r\n\r\n## Closed ##\r\n\r\n\r\nText\x00\r\n"
        "##   Wide\r\n\r\nOver\r\ntwo\r\n---"
    )
    imported = import_markdown(text.encode())
    found = {loss.what: (loss.line, loss.count) for loss in imported.report.losses}
    assert found == {
        "Invisible mark": (1, 1),
        "Line ends": (1, 11),
        "Underlined headings": (1, 2),
        "Closing # signs": (4, 1),
        "Blank lines": (7, 3),
        "Unusable characters": (7, 1),
        "Spaces in headings": (8, 1),
        "Line breaks in headings": (10, 1),
    }
    assert unaccounted(text, imported.guidelines) == ()
    assert all(loss.why.endswith(".") for loss in imported.report.losses)
    assert imported.report.losses[0].what == "Unusable characters"
    assert imported.report.headline.startswith("Every paragraph was kept. Please look")
    assert imported.report.details == "20 differences in spacing or in how headings are marked."


ALARMING = re.compile(r"\b(lost?|dropped|missing|left out|could not|went|removed)\b", re.IGNORECASE)


def test_spacing_is_no_reason_for_alarm():
    text = "\ufeffTitle\r\n=====\r\n\r\n## Closed ##\r\n\r\n\r\nText\r\n##   Wide\r\n##### Deep"
    report = import_markdown(text.encode()).report
    assert report.every_word_was_kept
    assert report.headline == "Every word was kept."
    assert len(report.losses) > 5
    for loss in report.losses:
        assert not ALARMING.search(f"{loss.what} {loss.why}")


def test_a_text_that_came_over_whole_says_so_and_no_more():
    report = import_markdown("# T\n\nText.\n").report
    assert (report.headline, report.details) == ("Every word was kept.", "")


def test_old_encodings_are_read_and_reported():
    imported = import_markdown("# Caf\u00e9 \u201cx\u201d\n\nNa\u00efve\n".encode("cp1252"))
    assert imported.guidelines.title == "Caf\u00e9 \u201cx\u201d"
    assert [loss.what for loss in imported.report.losses] == ["Letters"]
    assert not imported.report.every_word_was_kept
    wide = import_markdown(b"\xff\xfe" + "# Caf\u00e9\n".encode("utf-16-le"))
    assert wide.report.every_word_was_kept
    assert wide.guidelines.title == "Caf\u00e9"
    latin = import_markdown(b"# Caf\xe9 \x81\n")
    assert latin.guidelines.title == "Caf\u00e9 \x81"


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 docx", b"%PDF-1.7", b"\x89PNG\r\n", b"\x00\x01\x02\x03" * 9]
)
def test_files_that_are_no_text_are_refused(data):
    with pytest.raises(InvalidDocument) as refused:
        import_markdown(data)
    assert refused.value.hint


def test_odd_markup_is_kept_as_it_is():
    odd = [
        '{% slack_channel "x" %}',
        "{{% notice tip %}}\nText\n{{% /notice %}}",
        "Words\n{:.alert}",
        "<details><summary>More</summary>\n<ul><li>x</li></ul>\n</details>",
        "== Heading ==",
        "'''bold''' {{Note|text}}",
        ".. note:: text",
    ]
    text = "# T\n\n" + "\n\n".join(odd) + "\n"
    imported = import_markdown(text)
    assert outline(imported.guidelines) == [("Introduction", 1, odd)]


def test_ends_left_open_do_not_swallow_what_is_added_later():
    for text, end in [("```\ncode", "```"), ("~~~~\ncode\n~~~", "~~~~"), ("<!-- open", "-->")]:
        guidelines = import_markdown(f"# T\n\n{text}\n").guidelines
        assert f"{text}\n{end}\n" in render_readable(guidelines).decode()
    closed = "# T\n\n```\ncode\n```\n\n<pre>x\n\ny</pre>\n\n<!-- x -->\n"
    assert render_readable(import_markdown(closed).guidelines).decode() == closed


def test_too_many_headings_fold_into_text_from_the_deepest():
    text = "# T\n\n" + "".join(f"## {i}\n\n### {i}\n\n" for i in range(300))
    guidelines = import_markdown(text).guidelines
    assert len(guidelines.sections) == 300
    assert guidelines.sections[7].clauses[0].text == "### 7"
    with pytest.raises(TooLarge, match=f"{MAX_SECTIONS} sections"):
        import_markdown("## x\n\n" * 501)


@pytest.mark.parametrize("piece", ["word ", "[", "> ", "x\n\n", "```\n", "|"])
def test_more_text_than_fits_is_refused_with_a_next_step(piece):
    for size in (400_000, 10_000_000):
        with pytest.raises(TooLarge) as refused:
            import_markdown(piece * (size // len(piece)))
        assert refused.value.hint


def test_an_endless_heading_stays_text():
    imported = import_markdown("word\n" * 1000 + "===\n", title="T")
    assert imported.guidelines.title == "T"
    assert "Long headings" in [loss.what for loss in imported.report.losses]


def test_no_text_at_all_gives_guidelines_without_sections():
    assert import_markdown(b"", title="T").guidelines.sections == ()
    assert import_markdown("\n \n\t\n").guidelines.title == "Imported guidelines"


def test_the_checker_finds_what_is_missing():
    source = "# T\n\n## A\n\nOne.\n\nTwo.\n"
    guidelines = import_markdown(source).guidelines
    first = guidelines.sections[0]
    shorter = replace(guidelines, sections=(replace(first, clauses=first.clauses[1:]),))
    assert unaccounted(source, shorter) == ((5, "One."),)
    swapped = replace(guidelines, sections=(replace(first, clauses=first.clauses[::-1]),))
    assert unaccounted(source, swapped) == ((7, "Two."),)
    renamed = replace(guidelines, sections=(replace(first, title="B"),))
    assert unaccounted(source, renamed) == ((3, "## A"),)


def test_kinds_are_suggested_by_clear_titles_only():
    text = "# T\n\n## Approvals\n\n## Our channels\n\n## Lunch\n"
    guidelines = import_markdown(text).guidelines
    named = {guidelines.section(k).title: v for k, v in suggested_kinds(guidelines).items()}
    assert named == {"Approvals": "approval-workflow", "Our channels": "channels"}
    assert set(named.values()) <= set(section_kinds())
