"""A clause read sentence by sentence: what it forbids and what it merely talks about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from smguide.checks.words.text import Finder

_END = re.compile(r"(?<=[.!?])[\s)*_”’\"']+(?=[A-Z“\"*_(\[])|\n\s*\n")
_ITEM = re.compile(r"^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+", re.MULTILINE)
_NO_PROSE = re.compile(r"\s*(?:\||```|~~~|#)| {4,}\S.*\|")
_FORBIDS = re.compile(
    r"\b(?:do not|don['’]t|must not|mustn['’]t|may not|can ?not|can['’]t|shall not|should not"
    r"|shouldn['’]t|should never|will not|never|not (?:be )?(?:allowed|permitted|acceptable"
    r"|tolerated|authori[sz]ed)|prohibit\w*|forbid\w*|forbidden|banned|refrain\w*|avoid\w*"
    r"|without (?:prior )?(?:written )?(?:permission|approval|consent|authori[sz]ation)"
    r"|nobody|no one|only (?:the|our|authori[sz]ed|designated))\b",
    re.IGNORECASE,
)
_ALLOWS = re.compile(
    r"\b(?:nothing|not|never|none|no)\b(?: \S+){0,6} (?:forbid|prohibit|prevent|restrict|limit"
    r"|interfer|keep|stop|discourag|preclud|intend)\w*|\b(?:right|free|entitled|welcome) to\b"
    r"|(?:\bnot|n['’]t) (?:need|require|have to)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:not|never|nobody|no one|neither|nor|without)\b|n['’]t\b", re.IGNORECASE)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a clause; an item of a list comes with the words that lead to it.

    “We do not post: - secrets - insults” gives “We do not post: secrets” and
    “We do not post: insults”.
    """
    for block in re.split(r"\n\s*\n", text):
        parts = _ITEM.split(block)
        lead = parts[0].strip()
        if len(parts) == 1 or not lead:
            yield from filter(None, map(str.strip, _END.split(parts[0])))
        elif not lead.endswith(":"):
            yield from filter(None, map(str.strip, _END.split(lead)))
            lead = ""
        for item in parts[1:]:
            for sentence in _END.split(item):
                yield f"{_last(lead)} {sentence}".strip()


def each_sentence(text: str) -> Iterator[str]:
    """The sentences as they stand, an item of a list by itself; tables and code are left out."""
    lines = (line for line in text.splitlines() if not _NO_PROSE.match(line))
    for block in re.split(r"\n\s*\n", "\n".join(lines)):
        for part in _ITEM.split(block):
            yield from filter(None, map(str.strip, _END.split(part)))


def _last(lead: str) -> str:
    """The last sentence of the words that lead to a list."""
    return _END.split(lead)[-1].strip() if lead else ""


def forbids(sentence: str) -> bool:
    """Whether a sentence forbids something; “nothing here limits your right to …” does not."""
    return bool(_FORBIDS.search(sentence)) and not _ALLOWS.search(sentence)


def denies(sentence: str) -> bool:
    """Whether a sentence says no to something: “we never ask …”."""
    return bool(_DENIES.search(sentence))


def forbidden(pattern: re.Pattern[str], unless: re.Pattern[str] | None = None) -> Finder:
    """Finds the words of ``pattern`` in sentences that forbid; not where ``unless`` is there."""
    return _in_sentences(forbids, pattern, unless)


def stated(pattern: re.Pattern[str], unless: re.Pattern[str] | None = None) -> Finder:
    """Finds the words of ``pattern`` in sentences that do not say no to them."""
    return _in_sentences(lambda sentence: not denies(sentence), pattern, unless)


def _in_sentences(
    counts: Callable[[str], bool], pattern: re.Pattern[str], unless: re.Pattern[str] | None
) -> Finder:
    def find(text: str) -> tuple[str, ...]:
        if not pattern.search(text):  # most clauses do not speak of it: spare the splitting
            return ()
        return tuple(
            match[0]
            for sentence in sentences(text)
            if counts(sentence) and not (unless and unless.search(sentence))
            for match in pattern.finditer(sentence)
        )

    return find


def any_of_these(*finders: Finder) -> Finder:
    """Finds what any of these finders finds."""
    return lambda text: tuple(found for finder in finders for found in finder(text))
