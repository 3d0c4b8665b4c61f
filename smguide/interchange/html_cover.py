"""The first and last parts of a web edition: title, stamp, approvals, editions so far."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.interchange import html_parts
from smguide.interchange.html_page import Page
from smguide.interchange.html_parts import escaped
from smguide.interchange.stamp import Stamp, Version, approval_sentence, stamp_facts
from smguide.interchange.tables import Table
from smguide.model.wording import date_in_words


def cover(page: Page) -> str:
    """Title, edition, dates and who approved it."""
    stamp = page.stamp
    organisation = page.guidelines.organisation
    above = f'<p class="organisation">{escaped(organisation)}</p>\n' if organisation else ""
    wanted = ("In force from", "Revision") if stamp.edition else ("In force from",)
    shown = [pair for pair in stamp_facts(stamp) if pair[0] in wanted]
    owner = (("Owner", page.guidelines.owner),) if page.guidelines.owner else ()
    return (
        f'<header class="cover">\n{above}<h1>{page.text.inline(page.guidelines.title)}</h1>\n'
        f'<div class="stamp"{page.ours}>\n<p class="pills">{_pills(stamp)}</p>\n'
        f"{html_parts.definitions((*shown, *owner))}\n{_approvals(stamp)}</div>\n</header>\n"
    )


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
    items = "".join(f"<li>{escaped(approval_sentence(a))}</li>\n" for a in stamp.approvals)
    return f'<p class="label">Approved by</p>\n<ul class="approvals">\n{items}</ul>\n'


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
    """How to tell two copies apart; nothing where that is not known."""
    rows = tuple(_footer_facts(page.stamp))
    if not rows:
        return ""
    return (
        f"<footer{page.ours}>\n<p>{escaped(page.stamp.headline)}. The fingerprint tells whether "
        "two copies hold the same text.</p>\n"
        f"{html_parts.definitions(rows)}\n</footer>\n"
    )


def _footer_facts(stamp: Stamp) -> Iterator[tuple[str, str]]:
    wanted = ("Fingerprint of the text", "Record of decisions", "Copy made on")
    yield from (pair for pair in stamp_facts(stamp) if pair[0] in wanted)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
