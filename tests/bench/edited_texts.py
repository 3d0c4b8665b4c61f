"""Texts that are edited as people edit them, with the truth of what was done to each word.

Words come as often as in prose (Zipf), in sentences and paragraphs. A comparison that is given only
the two texts can be held against the truth: which words went, which came, what moved where.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

WORDS_A_PARAGRAPH = 65
SYLLABLES = [f"{a}{b}" for a in "bdfglmprst" for b in "aeiou"]
VOCABULARY = [f"{a}{b}{c}" for a in SYLLABLES for b in SYLLABLES for c in ("", "n", "ring")]
_BETWEEN = 4
_SIZES = (1, 1, 1, 2, 3, 5, 7)
_SIZE = 1.9
"""How many words an edit takes out, on average."""
_SHARES = list(accumulate(1 / (rank + 2.7) for rank in range(len(VOCABULARY))))


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its marks; ``kept`` says that it is the same in both texts."""

    text: str
    kept: bool = True


@dataclass(slots=True)
class Paragraph:
    """A paragraph before and after; a side that is None does not have it."""

    old: list[Word] | None
    new: list[Word] | None
    moved: bool = False
    edited: bool = False


@dataclass(slots=True)
class Edited:
    """Two texts and the truth; ``new`` is in the order of the new text."""

    old: list[Paragraph] = field(default_factory=list)
    new: list[Paragraph] = field(default_factory=list)

    @property
    def before(self) -> list[str]:
        """The old paragraphs."""
        return [_said(paragraph.old) for paragraph in self.old if paragraph.old is not None]

    @property
    def after(self) -> list[str]:
        """The new paragraphs."""
        return [_said(paragraph.new) for paragraph in self.new if paragraph.new is not None]


def local_edits(paragraphs: int, *, seed: int, share: float = 0.1) -> Edited:
    """About ``share`` of the words are put in, taken out or written anew, in runs."""
    chance = random.Random(seed)
    made = [_paragraph(chance, share) for _ in range(paragraphs)]
    return Edited(made, list(made))


def mixed_edits(paragraphs: int, *, seed: int) -> Edited:
    """Local edits, paragraphs that come and go, and a few that move."""
    chance = random.Random(seed)
    found = local_edits(paragraphs, seed=seed, share=0.06)
    for paragraph in found.new:
        if chance.random() < 0.05:
            paragraph.new = None
    for _ in range(paragraphs // 20):
        fresh = Paragraph(None, _fresh(_words(chance, WORDS_A_PARAGRAPH)))
        found.new.insert(chance.randrange(len(found.new)), fresh)
    return _with_moves(found, chance, paragraphs // 15)


def moves(paragraphs: int, *, seed: int, edited: bool) -> Edited:
    """A tenth of the paragraphs stand elsewhere; ``edited`` ones with an eighth of their words."""
    chance = random.Random(seed)
    made = [_paragraph(chance, 0.0) for _ in range(paragraphs)]
    found = _with_moves(Edited(made, list(made)), chance, paragraphs // 10)
    for paragraph in found.new if edited else ():
        if paragraph.moved and paragraph.old is not None:
            words = [word.text for word in paragraph.old]
            paragraph.old, paragraph.new = _edited(words, chance, 0.12)
    return found


def every_tenth_word(paragraphs: int, *, seed: int) -> tuple[list[str], list[str]]:
    """Each tenth word is another, alone: no person does that; the worst there is for its size."""
    chance = random.Random(seed)
    old = [_words(chance, WORDS_A_PARAGRAPH) for _ in range(paragraphs)]
    new = [[_word(chance) if chance.random() < 0.1 else word for word in words] for words in old]
    return [" ".join(words) for words in old], [" ".join(words) for words in new]


def _with_moves(found: Edited, chance: random.Random, count: int) -> Edited:
    staying = [one for one in found.new if one.old is not None and one.new is not None]
    for paragraph in chance.sample(staying, count):
        at = found.new.index(paragraph)
        del found.new[at]
        far = chance.randrange(len(found.new) // 4, len(found.new) // 2)
        found.new.insert((at + far) % (len(found.new) + 1), paragraph)
        paragraph.moved = True
    return found


def _paragraph(chance: random.Random, share: float) -> Paragraph:
    words = _words(chance, chance.randint(WORDS_A_PARAGRAPH - 30, WORDS_A_PARAGRAPH + 30))
    old, new = _edited(words, chance, share)
    return Paragraph(old, new)


def _edited(words: list[str], chance: random.Random, share: float) -> tuple[list[Word], list[Word]]:
    """The words before and after edits of one to seven words each.

    At least four words stay between two of them: to a reader, closer ones are one edit.
    """
    old: list[Word] = []
    new: list[Word] = []
    at, staying = 0, 0
    chance_of_edit = 1 / (_SIZE / share - _SIZE - _BETWEEN) if share else 0.0
    while at < len(words):
        if staying or chance.random() >= chance_of_edit:
            old.append(Word(words[at]))
            new.append(Word(words[at]))
            at, staying = at + 1, max(staying - 1, 0)
            continue
        what = chance.choice(("put in", "taken out", "written anew"))
        size = 0 if what == "put in" else min(chance.choice(_SIZES), len(words) - at)
        if _could_be_elsewhere(words, at, size):
            staying = 1
            continue
        old.extend(Word(word, kept=False) for word in words[at : at + size])
        if what != "taken out":
            known = {_bare(word) for word in words[max(0, at - 8) : at + size + 8]}
            new.extend(_fresh(_words(chance, chance.choice((1, 1, 2, 3, 5)), known)))
        at += size
        staying = _BETWEEN
    return old, new


def _could_be_elsewhere(words: list[str], at: int, size: int) -> bool:
    """Whether taking out other words leaves the same text, so that there is no one truth."""
    if not size:
        return False
    bare = [_bare(word) for word in words]
    after, before = at + size, at - 1
    return bare[at] in bare[after : after + 1] or bare[after - 1] in bare[max(before, 0) : at]


def _fresh(words: list[str]) -> list[Word]:
    return [Word(word, kept=False) for word in words]


def _words(
    chance: random.Random, count: int, but: frozenset[str] | set[str] = frozenset()
) -> list[str]:
    """Words in sentences, some words aside."""
    found = chance.choices(VOCABULARY, cum_weights=_SHARES, k=count + len(but))
    kept = [word for word in found if word not in but][:count]
    return list(_marked(chance, kept or ["new"]))


def _bare(word: str) -> str:
    return word.rstrip(".,")


def _word(chance: random.Random) -> str:
    return chance.choices(VOCABULARY, cum_weights=_SHARES)[0]


def _marked(chance: random.Random, words: list[str]) -> Iterator[str]:
    """The words with commas and full stops."""
    left = chance.randint(6, 22)
    for word in words:
        left -= 1
        if left <= 0:
            left = chance.randint(6, 22)
            yield f"{word}."
        else:
            yield f"{word}," if chance.random() < 0.06 else word


def _said(words: list[Word]) -> str:
    return " ".join(word.text for word in words)
