"""The first and last parts of a web edition: what a reader wants to know before reading."""

from __future__ import annotations

from smguide.interchange import html_parts
from smguide.interchange.about import about_facts
from smguide.interchange.html_page import Page
from smguide.interchange.html_parts import escaped
from smguide.interchange.stamp import (
    RECORD_SENTENCE,
    Stamp,
    Version,
    approval_line,
    news_facts,
    record_facts,
    stamp_facts,
)
from smguide.interchange.tables import Table
from smguide.model.wording import date_in_words


def cover(page: Page) -> str:
    """Title, edition, dates, who stands behind it, what is new, and who approved it."""
    organisation = page.guidelines.organisation
    above = f'<p class="organisation">{escaped(organisation)}</p>\n' if organisation else ""
    stamp = page.stamp
    told = [pair for pair in stamp_facts(stamp) if pair[0] != "State"]
    return (
        f'<header class="cover">\n{above}<h1>{page.text.inline(page.guidelines.title)}</h1>\n'
        f'<div class="stamp"{page.ours}>\n<p class="pills">{_pills(stamp)}</p>\n'
        f"{html_parts.definitions((*told, *about_facts(page.guidelines, stamp)))}\n"
        f"{_news(page)}{_approvals(stamp)}{_record(stamp)}</div>\n</header>\n"
    )


def _news(page: Page) -> str:
    news = news_facts(page.stamp)
    return f'<div class="news">{html_parts.definitions(news)}</div>\n' if news else ""


def _pills(stamp: Stamp) -> str:
    in_force = stamp.edition and stamp.state.lower() in ("", "in force")
    sort = "good" if in_force else "warn"
    first = f'<span class="pill {sort}">{escaped(stamp.headline)}</span>'
    same = not stamp.state or stamp.state.lower() in stamp.headline.lower()
    state = "" if same else f' <span class="pill">{escaped(_capital(stamp.state))}</span>'
    return first + state


def _approvals(stamp: Stamp) -> str:
    if not stamp.approvals:
        return '<p class="unapproved">Nobody has approved this text yet.</p>\n'
    items = "".join(f"<li>{escaped(approval_line(a))}</li>\n" for a in stamp.approvals)
    return f'<p class="label">Approved by</p>\n<ul class="approvals">\n{items}</ul>\n'


def _record(stamp: Stamp) -> str:
    """What proves the copy, folded: most readers never need it."""
    rows = record_facts(stamp)
    if not rows:
        return ""
    return (
        f'<details class="record">\n<summary>Record</summary>\n<p>{RECORD_SENTENCE}</p>\n'
        f"{html_parts.definitions(rows)}\n</details>\n"
    )


def versions(page: Page) -> str:
    """The table of editions; nothing where there are none."""
    if not page.versions:
        return ""
    rows = tuple(map(_version_row, page.versions))
    columns = ("Edition", "In force from", "What changed", "Approved by")
    return (
        f'<section class="extra" aria-labelledby="smguide-versions"{page.ours}>\n'
        f'<h2 id="smguide-versions">Editions so far</h2>\n'
        f"{html_parts.table(Table('', columns, rows))}</section>\n"
    )


def _version_row(version: Version) -> tuple[str, ...]:
    day = date_in_words(version.in_force_from) if version.in_force_from else "—"
    return (version.number, day, version.summary, "\n".join(version.approved_by))


def footer(page: Page) -> str:
    """Which edition this was, and when the copy was made; for whoever sees only the end."""
    day = page.stamp.exported_on
    made = f" Copy made on {date_in_words(day)}." if day else ""
    return f"<footer{page.ours}>\n<p>{escaped(page.stamp.headline)}.{made}</p>\n</footer>\n"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
