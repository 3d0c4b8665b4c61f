"""The checks of Platt’s and Columbus’s advice on real texts, brought in as the program would."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from smguide.checks.engine import findings
from smguide.checks.rules import schedule, spirit, stages, venues, voices
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.suggestions import suggested_kinds

ADVICE = tuple(c for module in (spirit, voices, schedule, venues, stages) for c in module.CHECKS)

pytestmark = pytest.mark.corpus


def found_in(path: Path) -> Counter[str]:
    imported = import_markdown(path.read_bytes(), title=path.parent.name).guidelines
    kinds = suggested_kinds(imported)
    sections = (replace(s, kind=kinds.get(s.id, s.kind)) for s in imported.sections)
    guidelines = replace(imported, sections=tuple(sections))
    found = findings(guidelines, date(2026, 11, 23), checks=ADVICE)
    return Counter(finding.check for finding in found)


def test_a_text_without_facts_is_asked_for_next_to_nothing(corpus: Path) -> None:
    texts = sorted(corpus.glob("sm-*/policy.md"))
    assert texts
    every = {path.parent.name: found_in(path) for path in texts}
    assert max(sum(found.values()) for found in every.values()) <= 1
