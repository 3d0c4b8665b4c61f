"""The checks of planning on real texts, brought in as the program would."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from smguide.checks.engine import findings
from smguide.checks.rules import launch, measurement, readiness, strategy, taking_part
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.suggestions import suggested_kinds

PLANNING = tuple(
    check
    for module in (strategy, readiness, taking_part, launch, measurement)
    for check in module.CHECKS
)

pytestmark = pytest.mark.corpus


def found_in(corpus, name):
    imported = import_markdown((corpus / name / "policy.md").read_bytes(), title=name).guidelines
    kinds = suggested_kinds(imported)
    sections = (replace(s, kind=kinds.get(s.id, s.kind)) for s in imported.sections)
    guidelines = replace(imported, sections=tuple(sections))
    found = findings(guidelines, date(2026, 11, 23), checks=PLANNING)
    return Counter(finding.check for finding in found)


def names(corpus):
    return sorted(path.parent.name for path in corpus.glob("sm-*/policy.md"))


def test_a_text_without_facts_is_asked_for_nothing_but_what_it_must_say(corpus):
    for name in names(corpus):
        assert set(found_in(corpus, name)) <= {"2-44", "2-46"}, name
        assert max(found_in(corpus, name).values(), default=0) <= 1


def test_what_is_said_in_other_words_counts(corpus):
    """Read by hand: one warns of “non-public information”, one of what is said in whose name."""
    assert "2-46" not in found_in(corpus, "sm-18f-tts-social-media")
    assert "2-44" not in found_in(corpus, "sm-civicactions-political-social")


def test_what_is_not_said_is_found(corpus):
    """Read by hand: these speak of tone and rhythm, and of neither matter."""
    for name in ("sm-kubernetes-social-guidelines", "sm-rladies-chapters"):
        assert set(found_in(corpus, name)) == {"2-44", "2-46"}
