"""Suggestions after an import: which kind a section might be, and which clauses stay unread."""

from __future__ import annotations

import re

from smguide.model.guidelines import Guidelines
from smguide.model.kinds import CUSTOM

_KINDS = (
    ("approval-workflow", r"approv|sign-?off|vetting|review before|before (you )?post|clearance"),
    ("review-cycle", r"review(s|ing)? (of|cycle|date)|policy review|changes to this"),
    ("disclosure", r"disclos|disclaim|transparen|identify yourself|say who you are|affiliation"),
    ("ip-confidentiality", r"confidential|copyright|intellectual|trademark|proprietary|secret"),
    ("who-may-post", r"who (may|can|should)|\broles?\b|responsibilit|spokes(person|people)"),
    ("post-types", r"(types?|kinds?) of (posts?|content)|what (to|we) post|content types?"),
    ("channels", r"channels?|platforms?|accounts?\b|twitter|linkedin|mastodon|facebook"),
    ("tone-feedback", r"\btone\b|\bvoice\b|feedback|negative|comments|complain|\btrolls?\b"),
    ("cadence", r"cadence|schedul|posting frequency|how often|calendar|when to post|timing"),
    ("purpose-goals", r"\bpurpose|\bgoals?\b|objective|mission\b|\baims?\b"),
)
_PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _KINDS)

_ODD = re.compile(
    r"""\{%.*%\}|\{\{.*\}\}          # Liquid, Hugo, templates of wikis
      | ^\ {0,3}\{:.*\}\s*$           # Kramdown attributes
      | ^={2,6}[^=].*={2,6}\s*$       # headings of wikis
      | '''.+'''                      # bold of wikis
      | ^\.\.\ \w+::                  # directives of reStructuredText
      | ^\ {0,3}</?[A-Za-z!?]         # tags
      | ^\ {0,3}\[[^\]]+\]:\s         # targets of links
    """,
    re.MULTILINE | re.VERBOSE,
)


def suggested_kinds(guidelines: Guidelines) -> dict[str, str]:
    """For sections of the kind *custom* whose title speaks clearly: section id to kind."""
    found = ((section.id, _kind_for(section.title)) for section in guidelines.sections_of(CUSTOM))
    return {section: kind for section, kind in found if kind}


def is_opaque(text: str) -> bool:
    """Whether a clause holds mark-up of another program, to be shown and kept as it is."""
    return bool(_ODD.search(text))


def _kind_for(title: str) -> str:
    return next((kind for kind, pattern in _PATTERNS if pattern.search(title)), "")
