"""What the guidelines answer about a post: values only (design section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smguide.rules.workflow import PostReview


class Outcome(StrEnum):
    """The answer in one word, the freest first."""

    FREE = "free"
    INFORM = "inform"
    APPROVE = "approve"
    HOLD = "hold"
    FORBIDDEN = "forbidden"


ORDER: tuple[Outcome, ...] = tuple(Outcome)


@dataclass(frozen=True, slots=True)
class Post:
    """Who wants to post what, and where: ids of the registers; empty where it is not said."""

    person: str = ""
    channel: str = ""
    post_type: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One step of the answer with the people who may answer it on the day.

    ``people``, ``veto`` and ``fallback`` are ids of people, the author and those away left out;
    ``need`` how many of ``people`` must agree; durations are ISO 8601 and count in ``calendar``.
    ``silence_unless`` is empty, any_objection, majority_objects or never.
    """

    step: str
    name: str
    kind: str
    people: tuple[str, ...]
    need: int
    distinct_from: tuple[str, ...] = ()
    cooling_off: str = ""
    within: str = ""
    calendar: str = ""
    lead: str = ""
    silence_after: str = ""
    silence_unless: str = ""
    veto: tuple[str, ...] = ()
    on_timeout: str = ""
    fallback: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether the post waits for it: to tell or to ask for advice does not keep it back."""
        return self.kind not in ("consult", "inform")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is asked of a post; two cases with equal answers are treated alike.

    ``stages`` follow each other; the asks of one stage are made at the same time.
    ``stuck`` names the steps that nobody can answer; such a post waits.
    """

    outcome: Outcome
    stages: tuple[tuple[Ask, ...], ...] = ()
    reviews: tuple[PostReview, ...] = ()
    wordings: tuple[str, ...] = ()
    valid_for: str = ""
    stuck: tuple[str, ...] = ()

    @property
    def asks(self) -> tuple[Ask, ...]:
        """Every step in order."""
        return tuple(ask for stage in self.stages for ask in stage)


@dataclass(frozen=True, slots=True)
class Reason:
    """What the answer follows from: a rule, a floor, a tightening, a level, an entry.

    ``kind`` is rule, floor, tightening, level, phase, channel, post-type, person or nothing;
    ``clause`` may be empty; ``sentence`` says it to a person.
    """

    kind: str
    id: str
    name: str
    section: str
    clause: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer, why, and what was not known.

    ``sentence`` is what a person would say. ``unknown`` are facts nobody has said that could have
    made it easier, ``assumed`` facts taken for so because nobody declared otherwise, ``cautions``
    sentences about the person or place that do not change the answer. ``level`` and ``phase`` are
    those that counted.
    """

    answer: Answer
    sentence: str
    because: tuple[Reason, ...]
    unknown: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    level: str = ""
    phase: str = ""

    @property
    def outcome(self) -> Outcome:
        """The answer in one word."""
        return self.answer.outcome


Burden = tuple[int, int, int, int]


def burden(answer: Answer) -> Burden:
    """How strict an answer is; greater is stricter.

    By the outcome first, then by how many people must agree, by how many steps, and by how many of
    them cannot pass in silence.
    """
    waiting = [ask for ask in answer.asks if ask.waits]
    return (
        ORDER.index(answer.outcome),
        sum(ask.need for ask in waiting),
        sum(any(ask.waits for ask in stage) for stage in answer.stages),
        sum(not ask.silence_after for ask in waiting),
    )
