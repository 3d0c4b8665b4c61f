"""The web edition: one file that needs no other, no script and no connection (design section 9)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smguide.assets import asset
from smguide.interchange import html_parts
from smguide.interchange.document import Block, ClauseText, Heading, LeftOut, document
from smguide.interchange.html_parts import escaped
from smguide.interchange.redline import Redline
from smguide.interchange.rich_text import RichText, rich_text
from smguide.interchange.stamp import Stamp, Version, approval_sentence, stamp_facts
from smguide.interchange.tables import Cards, Facts, Table
from smguide.interchange.text import day_in_words, direction
from smguide.model.guidelines import Clause, Guidelines, Maturity

NO_CHANGES = Redline("", {}, {}, {})


@dataclass(frozen=True, slots=True)
class _Page:
    guidelines: Guidelines
    stamp: Stamp
    versions: tuple[Version, ...]
    redline: Redline
    blocks: tuple[Block, ...]
    text: RichText

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Heading))

    @property
    def tells_drafts(self) -> bool:
        """Whether to mark drafts: only where they are the exception."""
        every = [clause for section in self.guidelines.sections for clause in section.clauses]
        drafts = sum(clause.maturity is Maturity.DRAFT for clause in every)
        return 2 * drafts < len(every)


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
    texts = [clause.text for section in guidelines.sections for clause in section.clauses]
    page = _Page(
        guidelines, stamp, tuple(versions), redline, document(guidelines), rich_text(texts)
    )
    return html_parts.storable(_whole(page)).encode()


def _whole(page: _Page) -> str:
    language = escaped(page.guidelines.language or "en")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction(page.guidelines.language)}">\n'
        f"{_head(page)}<body>\n"
        f'<a class="skip"{_ours(page)} href="#the-text">Skip to the text</a>\n'
        f"{_cover(page)}"
        f'<div class="columns">\n{_contents(page)}'
        f'<main id="the-text" tabindex="-1">\n{_notice(page)}{_sections(page)}'
        f"{_left_out(page)}{_versions(page)}</main>\n</div>\n{_footer(page)}</body>\n</html>\n"
    )


def _head(page: _Page) -> str:
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


def _ours(page: _Page) -> str:
    """Marks the program's own words as English where the guidelines are in another language."""
    english = page.guidelines.language.split("-")[0].lower() in ("", "en")
    return "" if english else ' lang="en" dir="ltr"'


def _cover(page: _Page) -> str:
    stamp = page.stamp
    organisation = page.guidelines.organisation
    above = f'<p class="organisation">{escaped(organisation)}</p>\n' if organisation else ""
    wanted = ("In force from", "Revision") if stamp.edition else ("In force from",)
    shown = [pair for pair in stamp_facts(stamp) if pair[0] in wanted]
    owner = (("Owner", page.guidelines.owner),) if page.guidelines.owner else ()
    return (
        f'<header class="cover">\n{above}<h1>{page.text.inline(page.guidelines.title)}</h1>\n'
        f'<div class="stamp"{_ours(page)}>\n<p class="pills">{_pills(stamp)}</p>\n'
        f"{html_parts.definitions((*shown, *owner))}\n{_approvals(stamp)}</div>\n</header>\n"
    )


def _pills(stamp: Stamp) -> str:
    sort = "good" if stamp.edition else "warn"
    first = f'<span class="pill {sort}">{escaped(stamp.headline)}</span>'
    same = not stamp.state or stamp.state.lower() in stamp.headline.lower()
    state = "" if same else f' <span class="pill">{escaped(_capital(stamp.state))}</span>'
    return first + state


def _approvals(stamp: Stamp) -> str:
    if not stamp.approvals:
        return '<p class="unapproved">Nobody has approved this text yet.</p>\n'
    items = "".join(f"<li>{escaped(approval_sentence(a))}</li>\n" for a in stamp.approvals)
    return f'<p class="label">Approved by</p>\n<ul class="approvals">\n{items}</ul>\n'


def _contents(page: _Page) -> str:
    if not page.headings:
        return ""
    return (
        f'<nav class="contents" aria-labelledby="the-contents">\n'
        f'<h2 id="the-contents"{_ours(page)}>Contents</h2>\n{_contents_list(page)}</nav>\n'
    )


def _contents_list(page: _Page) -> str:
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


def _notice(page: _Page) -> str:
    if page.redline.since:
        words = f"Changes since {page.redline.since} are marked: new text is underlined, "
        return f'<p class="notice"{_ours(page)}>{escaped(words)}old text struck through.</p>\n'
    if page.stamp.edition:
        return ""
    words = "This is work in progress. It may change before it is in force."
    return f'<p class="notice"{_ours(page)}>{words}</p>\n'


def _sections(page: _Page) -> str:
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


def _section_start(page: _Page, heading: Heading) -> str:
    level, anchor, place = heading.level + 1, escaped(heading.anchor), f"s-{heading.section}"
    return (
        f'<section id="{escaped(place)}" aria-labelledby="{anchor}">\n<h{level} id="{anchor}">'
        f'<span class="number">{heading.number}</span> {page.text.inline(heading.text)} '
        f'<a class="permalink" href="#{escaped(place)}" '
        f'aria-label="Link to section {heading.number}">#</a></h{level}>\n'
    )


def _section_end(page: _Page, section: str) -> str:
    if not section:
        return ""
    removed = map(html_parts.gone, page.redline.removed.get(section, ()))
    told = [f"<li>{escaped(words)}</li>" for words in page.redline.facts.get(section, ())]
    facts = f'<ul class="changes">{"".join(told)}</ul>\n' if told else ""
    return f"{''.join(removed)}{facts}</section>\n"


def _block(page: _Page, block: Block, level: int) -> str:
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


def _clause(page: _Page, clause: Clause, level: int) -> str:
    spans = page.redline.clauses.get(clause.id)
    body = html_parts.changed(spans) if spans else page.text.block(clause.text, level)
    if not body.strip():
        return ""
    why = clause.why.strip()
    reason = f'<p class="why"><b{_ours(page)}>Why:</b> {page.text.phrase(why)}</p>\n' if why else ""
    place = escaped(f"c-{clause.id}")
    return f'<div class="clause" id="{place}">\n{_maturity(page, clause)}{body}{reason}</div>\n'


def _maturity(page: _Page, clause: Clause) -> str:
    if clause.maturity is Maturity.TRIAL:
        until = f" until {day_in_words(clause.trial_until)}" if clause.trial_until else ""
        return f'<p class="mark"{_ours(page)}><span class="pill warn">On trial{until}</span></p>\n'
    if clause.maturity is Maturity.DRAFT and page.tells_drafts:
        return f'<p class="mark"{_ours(page)}><span class="pill plain">Draft wording</span></p>\n'
    return ""


def _left_out(page: _Page) -> str:
    absent = [block for block in page.blocks if isinstance(block, LeftOut)]
    if not absent:
        return ""
    rows = tuple((block.title, block.because) for block in absent)
    return (
        f'<section class="extra" aria-labelledby="left-out"{_ours(page)}>\n'
        f'<h2 id="left-out">Left out on purpose</h2>\n'
        f"{html_parts.facts(Facts('', rows))}</section>\n"
    )


def _versions(page: _Page) -> str:
    if not page.versions:
        return ""
    rows = tuple(map(_version_row, page.versions))
    columns = ("Edition", "In force from", "What changed", "Approved by")
    return (
        f'<section class="extra" aria-labelledby="versions"{_ours(page)}>\n'
        f'<h2 id="versions">Editions so far</h2>\n'
        f"{html_parts.table(Table('', columns, rows))}</section>\n"
    )


def _version_row(version: Version) -> tuple[str, ...]:
    day = day_in_words(version.in_force_from) if version.in_force_from else "—"
    return (version.number, day, version.summary, "\n".join(version.approved_by))


def _footer(page: _Page) -> str:
    rows = tuple(_footer_facts(page.stamp))
    if not rows:
        return ""
    return (
        f"<footer{_ours(page)}>\n<p>{escaped(page.stamp.headline)}. The fingerprint tells whether "
        "two copies hold the same text.</p>\n"
        f"{html_parts.definitions(rows)}\n</footer>\n"
    )


def _footer_facts(stamp: Stamp) -> Iterator[tuple[str, str]]:
    wanted = ("Fingerprint of the text", "Record of decisions", "Copy made on")
    yield from (pair for pair in stamp_facts(stamp) if pair[0] in wanted)


def _spoken_title(page: _Page, heading: Heading) -> str:
    return page.text.words(heading.text) or "Untitled"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
