"""What two sides both changed, as questions in plain words, and the answers to them.

Nothing is ever guessed and no marks are left in the text: a person chooses mine, theirs, both or
writes new words (design section 7). Until then their side stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Matter(StrEnum):
    """What is asked: some words, a value, whether something goes, where it stands, an order."""

    WORDS = "words"
    VALUE = "value"
    REMOVED = "removed"
    PLACE = "place"
    ORDER = "order"


class Choice(StrEnum):
    """An answer: one side, both one after the other, or new words."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person chose; ``words`` belong to :attr:`Choice.NEW`."""

    choice: Choice
    words: str = ""


THEIRS = Answer(Choice.THEIRS)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that both sides changed.

    ``key`` names it for the answer. ``title`` is the title of the section, empty for the
    guidelines as a whole, ``about`` the clause or field in a few words. ``base``, ``mine`` and
    ``theirs`` are what stood there and what stands there now, in words; empty is nothing.
    ``before`` and ``after`` are words around it. ``choices`` are the answers it takes.
    """

    key: str
    matter: Matter
    base: str
    mine: str
    theirs: str
    section: str = ""
    clause: str = ""
    title: str = ""
    about: str = ""
    before: str = ""
    after: str = ""
    choices: tuple[Choice, ...] = (Choice.MINE, Choice.THEIRS)


@dataclass(frozen=True, slots=True)
class ToRead:
    """A sentence that both sides changed in different words: put together, and to be read."""

    section: str
    clause: str
    sentence: str


class Inquiry:
    """Takes down the questions of one merge, and hands out the answers there are."""

    def __init__(self, answers: Mapping[str, Answer] = MappingProxyType({})) -> None:
        self._answers = answers
        self.questions: list[Question] = []
        self.to_read: list[ToRead] = []

    def ask(self, question: Question) -> Answer:
        """The answer to a question; their side where there is none yet, or none that it takes."""
        self.questions.append(question)
        answer = self._answers.get(question.key, THEIRS)
        return answer if answer.choice in question.choices else THEIRS

    def open(self) -> tuple[Question, ...]:
        """The questions that have no answer yet."""
        return tuple(
            question
            for question in self.questions
            if (given := self._answers.get(question.key)) is None
            or given.choice not in question.choices
        )
