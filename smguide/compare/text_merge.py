"""Three-way merge of one text at its place: what is asked is asked there, in a few words."""

from __future__ import annotations

from dataclasses import dataclass

from smguide.compare.questions import Answer, Choice, Inquiry, Matter, Question, ToRead
from smguide.compare.word_merge import Stretch, WordMerge, merge_words

_AROUND = 160
_EVERY = (Choice.MINE, Choice.THEIRS, Choice.BOTH, Choice.NEW)


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text stands: ``key`` begins the keys of its questions, ``about`` names it."""

    key: str
    section: str
    clause: str
    title: str
    about: str


def merge_text(base: str, mine: str, theirs: str, place: TextPlace, inquiry: Inquiry) -> str:
    """What both sides made of a text; asks about every stretch that both changed."""
    merged = merge_words(base, mine, theirs)
    inquiry.to_read.extend(
        ToRead(place.section, place.clause, sentence) for sentence in merged.shared_sentences
    )
    answers = [
        _chosen(stretch, inquiry.ask(_question(merged, number, place)))
        for number, stretch in enumerate(merged.questions, start=1)
    ]
    return merged.resolved(answers)


def _question(merged: WordMerge, number: int, place: TextPlace) -> Question:
    stretch = merged.questions[number - 1]
    before, after = merged.around(stretch, _AROUND)
    return Question(
        key=f"{place.key}:words-{number}",
        matter=Matter.WORDS,
        base=stretch.base,
        mine=stretch.mine,
        theirs=stretch.theirs,
        section=place.section,
        clause=place.clause,
        title=place.title,
        about=place.about,
        before=before,
        after=after,
        choices=_EVERY if _can_follow(stretch) else (*_EVERY[:2], Choice.NEW),
    )


def _can_follow(stretch: Stretch) -> bool:
    """Whether the words of both read as words one after the other."""
    first = (side.lstrip()[:1] for side in (stretch.mine, stretch.theirs))
    return all(letter.isalnum() for letter in first)


def _chosen(stretch: Stretch, answer: Answer) -> str:
    """What stands in the place of a question; new words keep the blanks that were around it."""
    if answer.choice is Choice.NEW:
        return _with_blanks_of(stretch.theirs or stretch.mine, answer.words.strip())
    if answer.choice is Choice.BOTH:
        return stretch.together
    return stretch.mine if answer.choice is Choice.MINE else stretch.theirs


def _with_blanks_of(model: str, words: str) -> str:
    if not words or not model.strip():
        return words
    head, tail = len(model) - len(model.lstrip()), len(model.rstrip())
    return f"{model[:head]}{words}{model[tail:]}"
