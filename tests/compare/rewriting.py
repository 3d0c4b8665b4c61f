"""Rewrites texts at random and remembers where each word came from.

A word is a value of its own: as long as the words of a quote stand side by side in one clause, that
is the place of the quote, whatever else happened.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section

_PROSE = """
a the of to and in we our you your they post posts posting reply comment channel account manager
approves approval before after within day days week hours never always must may should not only
if when who people team company brand voice private public data photo link product customer answer
question criticism apology mistake deadline campaign legal review draft publish share confidential
names consent disclose partner influencer budget training
"""
WORDS = _PROSE.split()
_NUMBERS = itertools.count(1)


@dataclass(eq=False)
class Word:
    """One word of the text, known by itself."""

    text: str
    bold: bool = False

    def __str__(self):
        return f"**{self.text}**" if self.bold else self.text


@dataclass(eq=False)
class Para:
    """A clause."""

    words: list[Word]
    name: str = field(default_factory=lambda: f"c{next(_NUMBERS)}")

    @property
    def text(self):
        return " ".join(map(str, self.words))

    def stretch(self, quote):
        """Where these words stand, side by side; None where they do not."""
        if quote[0] not in self.words:
            return None
        at = self.words.index(quote[0])
        if self.words[at : at + len(quote)] != quote:
            return None
        before = " ".join(map(str, self.words[:at]))
        start = len(before) + bool(before)
        return start, start + len(" ".join(map(str, quote)))


@dataclass(eq=False)
class Part:
    """A section."""

    title: str
    paras: list[Para]
    name: str = field(default_factory=lambda: f"s{next(_NUMBERS)}")

    def section(self):
        clauses = tuple(Clause(para.name, para.text) for para in self.paras)
        return Section(self.name, "custom", self.title, clauses)


@dataclass
class Text:
    """The whole; what was taken out can be put back."""

    parts: list[Part]
    removed: list[tuple[str, Para]] = field(default_factory=list)

    def guidelines(self):
        sections = tuple(
            Section(
                part.name, "custom", part.title, tuple(Clause(p.name, p.text) for p in part.paras)
            )
            for part in self.parts
        )
        outline = tuple(OutlineEntry(section.id) for section in sections)
        return Guidelines("g", "Guidelines", outline=outline, sections=sections)

    def place(self, quote):
        """Section, clause and stretch of the words, where they still stand side by side."""
        spots = (
            (part.name, para.name, stretch)
            for part in self.parts
            for para in part.paras
            if (stretch := para.stretch(quote))
        )
        return next(spots, None)


def some_text(chance, sentences=None):
    """Three sections of some clauses; the words repeat, as words do."""
    parts = []
    for number in range(3):
        paras = [Para([Word(w) for w in _some_words(chance, sentences)]) for _ in range(4)]
        parts.append(Part(f"Section {number}", paras))
    return Text(parts)


def _some_words(chance, sentences):
    if sentences:
        return chance.choice(sentences).split()
    return [chance.choice(WORDS) for _ in range(chance.randint(8, 30))]


def rewrite(text, chance, times):
    """Change the text as people do, some times over."""
    for _ in range(times):
        chance.choice(_DEEDS)(text, chance)


def _para(text, chance):
    part = chance.choice([part for part in text.parts if part.paras] or [None])
    return (part, chance.choice(part.paras)) if part else (None, None)


def _insert(text, chance):
    _part, para = _para(text, chance)
    if para:
        at = chance.randint(0, len(para.words))
        para.words[at:at] = [Word(chance.choice(WORDS)) for _ in range(chance.randint(1, 5))]


def _delete(text, chance):
    _part, para = _para(text, chance)
    if para and len(para.words) > 4:
        at = chance.randrange(len(para.words) - 2)
        del para.words[at : at + chance.randint(1, 3)]


def _replace(text, chance):
    _part, para = _para(text, chance)
    if para and para.words:
        para.words[chance.randrange(len(para.words))] = Word(chance.choice(WORDS))


def _mark(text, chance):
    _part, para = _para(text, chance)
    if para and para.words:
        word = chance.choice(para.words)
        word.bold = not word.bold


def _move(text, chance):
    part, para = _para(text, chance)
    if para:
        part.paras.remove(para)
        target = chance.choice(text.parts)
        target.paras.insert(chance.randint(0, len(target.paras)), para)


def _split(text, chance):
    part, para = _para(text, chance)
    if para and len(para.words) > 8:
        at = chance.randint(3, len(para.words) - 3)
        part.paras.insert(part.paras.index(para) + 1, Para(para.words[at:]))
        del para.words[at:]


def _merge(text, chance):
    part, para = _para(text, chance)
    if para and part.paras.index(para):
        before = part.paras[part.paras.index(para) - 1]
        before.words.extend(para.words)
        part.paras.remove(para)


def _remove(text, chance):
    part, para = _para(text, chance)
    if para:
        part.paras.remove(para)
        text.removed.append((part.name, para))


def _restore(text, chance):
    if text.removed:
        name, para = text.removed.pop()
        part = next((one for one in text.parts if one.name == name), text.parts[0])
        part.paras.append(para)


def _add(text, chance):
    chance.choice(text.parts).paras.append(Para([Word(w) for w in _some_words(chance, None)]))


def _rename(text, chance):
    chance.choice(text.parts).title = " ".join(chance.sample(WORDS, 3))


def _reorder(text, chance):
    chance.shuffle(text.parts)


_DEEDS = (
    _insert, _insert, _delete, _replace, _replace, _mark, _move, _split, _merge, _remove,
    _restore, _add, _rename, _reorder,
)  # fmt: skip
