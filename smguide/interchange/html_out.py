"""The web edition: one file that needs no other, no script and no connection (design section 9)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

from smguide.assets import asset
from smguide.interchange import html_cover, html_parts
from smguide.interchange.document import Block, ClauseText, Heading, LeftOut, document
from smguide.interchange.html_page import Page
from smguide.interchange.html_parts import escaped
from smguide.interchange.redline import Redline
from smguide.interchange.rich_text import rich_text
from smguide.interchange.stamp import Stamp, Version, with_summary
from smguide.interchange.tables import Cards, Facts, Table
from smguide.interchange.text import direction
from smguide.model.guidelines import Clause, Guidelines, Maturity
from smguide.model.wording import date_in_words

NO_CHANGES = Redline()


def export_html(
    guidelines: Guidelines,
    stamp: Stamp,
    *,
    versions: Sequence[Version] = (),
    redline: Redline = NO_CHANGES,
) -> bytes:
    """One self-contained page: title, stamp, contents, numbered sections, facts and versions.

    Raw HTML in clauses is shown as text, pictures are described and not fetched, and links may
    only lead to web pages, mail and telephone.
    """
    stamp = with_summary(stamp, versions)
    texts = [clause.text for section in guidelines.sections for clause in section.clauses]
    page = Page(guidelines, stamp, tuple(versions), redline, document(guidelines), rich_text(texts))
    return html_parts.storable(_whole(page)).encode()


def _whole(page: Page) -> str:
    language = escaped(page.guidelines.language or "en")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction(page.guidelines.language)}">\n'
        f"{_head(page)}<body>\n"
        f'<a class="skip"{page.ours} href="#smguide-text">Skip to the text</a>\n'
        f"{html_cover.cover(page)}"
        f'<div class="columns">\n{_contents(page)}'
        f'<main id="smguide-text" tabindex="-1">\n{_notice(page)}{_sections(page)}'
        f"{_removed_sections(page)}{_left_out(page)}{html_cover.versions(page)}</main>\n</div>\n"
        f"{html_cover.footer(page)}</body>\n</html>\n"
    )


def _head(page: Page) -> str:
    style = asset("resources", "styles", "edition.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = f"{page.text.words(page.guidelines.title)} · {page.stamp.headline}"
    return (
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="generator" content="smguide">\n'
        f"<title>{escaped(title)}</title>\n<style>{style}</style>\n</head>\n"
    )


def _contents(page: Page) -> str:
    if not page.headings:
        return ""
    return (
        f'<nav class="contents" aria-labelledby="smguide-contents">\n'
        f'<h2 id="smguide-contents"{page.ours}>Contents</h2>\n{_contents_list(page)}</nav>\n'
    )


def _contents_list(page: Page) -> str:
    written: list[str] = []
    depth = -1
    for heading in page.headings:
        here = min(heading.number.count("."), depth + 1)
        written.append(_steps(depth, here))
        depth = here
        written.append(
            f'<li><a href="#{escaped(heading.anchor)}"><span class="number">'
            f"{heading.number}</span> <span>{escaped(_spoken_title(page, heading))}</span></a>"
        )
    written.append("</li></ol>" * (depth + 1))
    return f"{''.join(written)}\n"


def _steps(before: int, here: int) -> str:
    """The tags between one entry of nested lists and the next."""
    if here > before:
        return "\n<ol>"
    return "</li></ol>" * (before - here) + "</li>\n"


def _notice(page: Page) -> str:
    if page.redline.since:
        words = f"What changed since {page.redline.since} is marked. New clauses are underlined."
        more = "For a changed one, open the line below it to see the text before."
        spoken = f'{escaped(words)} <span class="screen">{more}</span>'
        return f'<p class="notice"{page.ours}>{spoken}</p>\n'
    if page.stamp.edition:
        return ""
    words = "This is work in progress. It may change before it is in force."
    return f'<p class="notice"{page.ours}>{words}</p>\n'


def _sections(page: Page) -> str:
    written: list[str] = []
    level, open_section = 1, ""
    for block in page.blocks:
        if isinstance(block, LeftOut):
            break
        if isinstance(block, Heading):
            written.append(_section_end(page, open_section))
            level, open_section = block.level + 1, block.section
            written.append(_section_start(page, block))
        else:
            written.append(_block(page, block, level))
    return "".join((*written, _section_end(page, open_section)))


def _section_start(page: Page, heading: Heading) -> str:
    level, anchor, place = heading.level + 1, escaped(heading.anchor), f"s-{heading.section}"
    return (
        f'<section id="{escaped(place)}" aria-labelledby="{anchor}">\n<h{level} id="{anchor}">'
        f'<span class="number">{heading.number}</span> {page.text.inline(heading.text)} '
        f'<a class="permalink" href="#{escaped(place)}" '
        f'aria-label="Link to section {heading.number}">#</a></h{level}>\n'
    )


def _section_end(page: Page, section: str) -> str:
    if not section:
        return ""
    gone = "".join(_gone(page, text) for text in page.redline.removed.get(section, ()))
    removed = _folded(page, "Removed", gone) if gone else ""
    told = [f"<li>{escaped(words)}</li>" for words in page.redline.told.get(section, ())]
    changes = f'<ul class="changes"{page.ours}>{"".join(told)}</ul>\n' if told else ""
    return f"{removed}{changes}</section>\n"


def _gone(page: Page, text: str) -> str:
    return f'<del class="clause">{page.text.block(text, 4)}</del>\n'


def _removed_sections(page: Page) -> str:
    if not page.redline.sections:
        return ""
    each = (
        f"<h3><del>{page.text.inline(section.title)}</del></h3>\n"
        f"{''.join(_gone(page, text) for text in section.texts)}"
        for section in page.redline.sections
    )
    return (
        '<section class="extra" aria-labelledby="smguide-removed">\n'
        f'<h2 id="smguide-removed"{page.ours}>Sections that were removed</h2>\n'
        f"{''.join(each)}</section>\n"
    )


def _block(page: Page, block: Block, level: int) -> str:
    match block:
        case ClauseText():
            return _clause(page, block.clause, level)
        case Table():
            return html_parts.table(block)
        case Facts():
            return html_parts.facts(block, level=min(level + 1, 6))
        case Cards():
            return html_parts.cards(block, level=min(level + 1, 6))
        case _:
            return ""


def _clause(page: Page, clause: Clause, level: int) -> str:
    body = _clause_body(page, clause, level)
    if not body.strip():
        return ""
    why = clause.why.strip()
    reason = f'<p class="why"><b{page.ours}>Why:</b> {page.text.phrase(why)}</p>\n' if why else ""
    place = escaped(f"c-{clause.id}")
    return f'<div class="clause" id="{place}">\n{_maturity(page, clause)}{body}{reason}</div>\n'


def _clause_body(page: Page, clause: Clause, level: int) -> str:
    """The text that holds; how it changed is folded below it."""
    text = page.text.block(clause.text, level)
    spans = page.redline.clauses.get(clause.id, ())
    if not spans:
        return text
    if html_parts.is_new(spans):
        return f"<ins>{text}</ins>\n"
    return f"{text}{_folded(page, 'Changed', html_parts.changed(spans))}"


def _folded(page: Page, what: str, inner: str) -> str:
    summary = f"<summary{page.ours}>{what} since {escaped(page.redline.since)}</summary>"
    return f'<details class="since">{summary}\n{inner}</details>\n'


def _maturity(page: Page, clause: Clause) -> str:
    if clause.maturity is Maturity.TRIAL:
        until = f" until {date_in_words(clause.trial_until)}" if clause.trial_until else ""
        return f'<p class="mark"{page.ours}><span class="pill warn">On trial{until}</span></p>\n'
    if clause.maturity is Maturity.DRAFT and page.tells_drafts:
        return f'<p class="mark"{page.ours}><span class="pill plain">Draft wording</span></p>\n'
    return ""


def _left_out(page: Page) -> str:
    absent = [block for block in page.blocks if isinstance(block, LeftOut)]
    if not absent:
        return ""
    rows = tuple((block.title, block.because) for block in absent)
    return (
        f'<section class="extra" aria-labelledby="smguide-left-out"{page.ours}>\n'
        f'<h2 id="smguide-left-out">Left out on purpose</h2>\n'
        f"{html_parts.facts(Facts('', rows))}</section>\n"
    )


def _spoken_title(page: Page, heading: Heading) -> str:
    return page.text.words(heading.text) or "Untitled"
