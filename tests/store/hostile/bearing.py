"""How a refusal must read, and what a visit may cost."""

from __future__ import annotations

import re

from planted import Site
from trial import THOROUGH, Measured, Outcome

# A history of 100,000 revisions, which is only made then, is long but allowed.
MOST_SECONDS = 30.0 if THOROUGH else 5.0
MOST_OWN_MEMORY = 300.0
MOST_GIT_MEMORY = 300.0

# What people who write guidelines need not know (design 1), and what programs say to programmers.
_FOREIGN_WORDS = re.compile(
    r"\b(git|commit|branch|repositor\w+|merge|push|pull|hash|JSON|schema|traceback|fatal|errno|None)\b",
    re.IGNORECASE,
)


def insist_on_words(outcome: Outcome) -> None:
    """A refusal is a sentence and a next step, in words of people."""
    assert outcome.message, outcome
    assert outcome.message[-1] in ".”", outcome
    said = re.sub(r"\S*/\S*|'[^']*'|“[^”]*”", "…", f"{outcome.message} {outcome.hint}")
    assert not _FOREIGN_WORDS.search(said.replace("smguide doctor", "")), outcome
    assert "\n" not in said, outcome


def insist_on_calm(measured: Measured, site: Site, *, git_memory: float = MOST_GIT_MEMORY) -> None:
    """Nothing ran, nothing crashed, every refusal can be read, time and memory are bounded."""
    assert not site.marker.exists(), site.marker.read_text()
    assert [one for one in measured.outcomes if one.kind == "crashed"] == []
    for outcome in measured.refusals:
        insist_on_words(outcome)
    slow = [one for one in measured.outcomes if one.seconds > MOST_SECONDS]
    assert slow == [], slow
    assert measured.own_memory < MOST_OWN_MEMORY, measured
    assert measured.git_memory < git_memory, measured
