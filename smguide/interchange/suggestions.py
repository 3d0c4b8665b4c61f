"""Suggestions after an import: which kind a section might be, and which clauses stay unread."""

from __future__ import annotations

import re

from smguide.model.guidelines import Guidelines
from smguide.model.kinds import CUSTOM

_KINDS = (
    ("approval-workflow", r"approv|sign-?off|vetting|review before|before (you )?post|clearance"),
    ("review-cycle", r"review(s|ing)? (of|cycle|date)|policy review|changes to this"),
    ("document-control", r"document (control|history)|version (control|history)|revision history"),
    ("definitions", r"definition|glossary|terminolog|terms (we|used)"),
    ("scope", r"\bscope\b|applies to|applicability|who (this|these|does)"),
    ("related-policies", r"(related|other|see also).*(polic|document|resource|link)|references"),
    ("faq", r"\bfaqs?\b|frequently asked|questions"),
    ("examples", r"\bexamples?\b|do.s and don.ts|sample (posts|replies)"),
    (
        "protected-rights",
        r"protected (rights|activit)|labou?r rights|nlra|academic freedom|local law",
    ),
    ("records", r"\brecords?\b|retention|archiv|freedom of information|\bfoi\b"),
    ("accessibility", r"accessib|alt(ernative)? text|captions|plain language"),
    ("ai-content", r"\bai\b|artificial intelligence|generative"),
    ("personal-data", r"personal data|privacy|\bgdpr\b|data protection|consent|photo"),
    ("endorsements", r"endorse|contest|giveaway|influencer|sponsor|testimonial|vendor neutral"),
    ("political", r"politic|election|religio|charit|advocacy|activis"),
    ("account-security", r"password|credential|account security|two-factor|\bmfa\b|security"),
    ("retiring", r"retir|clos(e|ing) (an |the )?(account|channel)|inactive|decommission"),
    ("account-lifecycle", r"(open|creat|request|new|manag)\w* (an? |the |of )?(new )?accounts?\b"),
    ("crisis", r"crisis|incident|emergenc|hijack|compromised"),
    ("escalation", r"escalat|who to contact|whom to ask"),
    ("enforcement", r"enforce|consequence|violation|sanction|disciplin|breach|monitoring|complian"),
    ("training", r"training|onboarding|acknowledg|certification"),
    ("personal-use", r"personal (use|account|social|profile)|private (use|account)|own time"),
    (
        "house-rules",
        r"house rules|comment(ing)? policy|rules for comments|community (rules|standards)",
    ),
    ("moderation", r"moderat|blocking|hiding|removing comments"),
    (
        "post-requests",
        r"(request|propos|submit|suggest)\w* (a |an )?(new )?(post|tweet|content|item)",
    ),
    (
        "prohibited",
        r"prohibit|not allowed|(don.t|do not|never|not to|won.t) (post|share)|avoid|what not",
    ),
    ("disclosure", r"disclos|disclaim|transparen|identify yourself|say who you are|affiliation"),
    ("brand", r"\bbrand|logo|visual identity|impersonat|trademark"),
    (
        "content-rights",
        r"third.party (content|material)|content (sources|rights)|licen[cs]|permission",
    ),
    ("ip-confidentiality", r"confidential|copyright|intellectual|proprietary|secret"),
    ("who-may-post", r"who (may|can|should)|\broles?\b|responsibilit|spokes(person|people)|team\b"),
    ("content-themes", r"themes?|pillars?|topics|what (to|we|should we) (post|share|talk)"),
    ("post-types", r"(types?|kinds?) of (posts?|content)|content types?"),
    ("measurement", r"measur|metric|\bkpis?\b|analytics|reporting|success"),
    ("channels", r"channels?|platforms?|accounts?\b|twitter|linkedin|mastodon|facebook|instagram"),
    (
        "tone-feedback",
        r"\btone\b|\bvoice\b|feedback|negative|comments|complain|\btrolls?\b|respond",
    ),
    ("cadence", r"cadence|schedul|posting frequency|how often|calendar|when to post|timing"),
    ("stakeholders", r"audiences?\b|stakeholder|who we (reach|talk to)|followers"),
    ("messages", r"key messages?|\bvalues\b|messaging"),
    ("purpose-goals", r"\bpurpose|\bgoals?\b|objective|mission\b|\baims?\b|strategy"),
)
_PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _KINDS)


def suggested_kinds(guidelines: Guidelines) -> dict[str, str]:
    """For sections of the kind *custom* whose title speaks clearly: section id to kind."""
    found = ((section.id, _kind_for(section.title)) for section in guidelines.sections_of(CUSTOM))
    return {section: kind for section, kind in found if kind}


def _kind_for(title: str) -> str:
    return next((kind for kind, pattern in _PATTERNS if pattern.search(title)), "")
