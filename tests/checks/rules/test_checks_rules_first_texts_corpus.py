"""The checks of the first two source texts on real policies, brought in as the program would."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from smguide.checks.engine import findings
from smguide.checks.rules import access, aims, channels, feedback, in_charge
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.suggestions import suggested_kinds

CHECKS = tuple(
    check for module in (access, aims, channels, feedback, in_charge) for check in module.CHECKS
)

pytestmark = pytest.mark.corpus


def found_in(corpus, name):
    imported = import_markdown((corpus / name / "policy.md").read_bytes(), title=name).guidelines
    kinds = suggested_kinds(imported)
    sections = tuple(replace(s, kind=kinds.get(s.id, s.kind)) for s in imported.sections)
    found = findings(replace(imported, sections=sections), date(2026, 11, 23), checks=CHECKS)
    return Counter(finding.check for finding in found)


def test_a_text_without_facts_is_asked_for_little(corpus):
    for path in sorted(corpus.glob("sm-*/policy.md")):
        found = found_in(corpus, path.parent.name)
        assert set(found) <= {"0-08", "1-09", "1-13"}, path.parent.name
        assert max(found.values(), default=0) <= 1


def test_what_is_said_in_other_words_counts(corpus):
    """Read by hand: one says what to do with hostile messages, the others what they are for."""
    assert "1-09" not in found_in(corpus, "sm-kubernetes-social-guidelines")
    assert "0-08" not in found_in(corpus, "sm-lfph-social-guidelines")
    assert "0-08" not in found_in(corpus, "sm-ossf-content-policy")


def test_what_is_not_said_is_found(corpus):
    """Read by hand: one speaks of attacks and of no pause, the others of neither matter."""
    assert found_in(corpus, "sm-rladies-chapters")["1-13"] == 1
    for name in ("sm-18f-tts-social-media", "sm-webplatform-posting-guidelines"):
        assert set(found_in(corpus, name)) == {"0-08", "1-09"}
