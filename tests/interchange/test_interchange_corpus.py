from pathlib import Path

import pytest

from smguide.interchange.accounted import unaccounted
from smguide.interchange.html_out import export_html
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.markdown_out import export_markdown, render_readable
from smguide.interchange.stamp import Stamp
from smguide.model.codec import dump, load

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
STAMP = Stamp(title="T", revision=1)

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no real texts at {CORPUS}"),
]


def latest():
    return [
        path
        for path in sorted(CORPUS.rglob("*.md"))
        if not {"versions", "merges"} & set(path.parts) and path.name != "SOURCE.md"
    ]


def sample_of_versions():
    return sorted(CORPUS.glob("*/versions/*.md"))[::12] + sorted(CORPUS.glob("*/merges/*/base.md"))


def outline(guidelines):
    return [
        (s.title, guidelines.level(s.id), [c.text for c in s.clauses]) for s in guidelines.sections
    ]


@pytest.mark.parametrize("path", latest(), ids=lambda path: str(path.relative_to(CORPUS)))
def test_the_latest_texts_lose_nothing(path):
    source = path.read_bytes()
    imported = import_markdown(source, title=path.stem)
    guidelines = imported.guidelines
    assert unaccounted(source, guidelines) == ()
    written = render_readable(guidelines)
    assert imported.report.losses or written == source
    assert outline(import_markdown(written).guidelines) == outline(guidelines)
    assert load(dump(guidelines)) == guidelines
    assert imported.report.kept_blocks >= sum(len(s.clauses) for s in guidelines.sections)
    exported = export_markdown(guidelines, STAMP).decode()
    assert all(c.text in exported for s in guidelines.sections for c in s.clauses)
    page = export_html(guidelines, STAMP)
    hidden = [s for s in guidelines.sections[:1] if "unheaded" in s.extra]
    assert page.count(b"<section id=") == len(guidelines.sections) - len(hidden)


def test_a_sample_of_older_versions_loses_nothing():
    versions = sample_of_versions()
    for path in versions:
        source = path.read_bytes()
        imported = import_markdown(source)
        assert unaccounted(source, imported.guidelines) == (), path
        assert imported.report.losses or render_readable(imported.guidelines) == source, path
    assert len(versions) > 40


def test_most_of_what_is_not_kept_is_the_number_of_empty_lines():
    reports = [import_markdown(path.read_bytes()).report for path in latest()]
    assert sum(report.kept_blocks for report in reports) > 1500
    assert {loss.what for report in reports for loss in report.losses} <= {
        "Blank lines",
        "Closing # signs",
        "Deep headings",
        "Heading levels",
        "Spaces in headings",
        "Title",
        "Underlined headings",
    }
