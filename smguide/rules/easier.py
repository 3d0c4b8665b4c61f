"""What would make a post easier: the next phase or level in which less is asked of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smguide.model.wording import sentence
from smguide.rules.book import Book
from smguide.rules.conditions import Facts, holds
from smguide.rules.decide import decide_by
from smguide.rules.decision import Decision, Post, burden
from smguide.rules.known_facts import known_facts, reaches
from smguide.rules.sentences import condition_in_words, flow_in_words
from smguide.rules.workflow import AllOf, Condition, Stage, read_flow

Stages = tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class WayOn:
    """A later phase or level, and what the same post would be answered in it.

    ``kind`` is phase or level, ``sentence`` the answer then. ``conditions`` say what has to be
    reached on the way there, one sentence for each step of the way. Of what can be measured of
    them, ``missing`` is not so today and ``unrecorded`` known of nobody, as phrases; ``ready`` says
    that all of it is there. ``decided_by`` is who agrees to the last step, empty where the
    guidelines name nobody.
    """

    kind: str
    stage: Stage
    sentence: str
    conditions: tuple[str, ...]
    missing: tuple[str, ...]
    unrecorded: tuple[str, ...]
    ready: bool
    decided_by: str
    section: str


def easier(book: Book, post: Post, facts: Facts) -> tuple[WayOn, ...]:
    """The first later phase and the first higher level in which this post is freer.

    The day and everything else that is known stay as they are. Neither is there where nothing
    later makes the answer easier.
    """
    now = decide_by(book, post, facts)
    found = (_phase(book, post, facts, now), _level(book, post, facts, now))
    return tuple(way for way in found if way is not None)


def _phase(book: Book, post: Post, facts: Facts, now: Decision) -> WayOn | None:
    """A phase is left by its own conditions: those of the phases before count."""
    stages = _from(book.phases, now.phase)
    place, then = _first_freer(book, post, facts, now, "org.phase", stages)
    if then is None:
        return None
    known = known_facts(book, post, facts)
    return _way(book, "phase", stages[place], then, stages[:place], known)


def _level(book: Book, post: Post, facts: Facts, now: Decision) -> WayOn | None:
    """A level is reached by its own conditions, and counts only where it reaches."""
    stages = _from(book.levels, now.level)
    place, then = _first_freer(book, post, facts, now, "author.level", stages)
    if then is None:
        return None
    known = known_facts(book, post, facts)
    return _way(book, "level", stages[place], then, stages[1 : place + 1], known)


def _from(stages: Sequence[Stage], present: str) -> tuple[Stage, ...]:
    """The present stage and those after it; none where it is not among them."""
    places = [stage.id for stage in stages]
    return tuple(stages[places.index(present) :]) if present in places else ()


def _first_freer(
    book: Book, post: Post, facts: Facts, now: Decision, fact: str, stages: Stages
) -> tuple[int, Decision | None]:
    for place, stage in enumerate(stages[1:], start=1):
        if fact == "author.level" and not reaches(stage, post):
            continue
        then = decide_by(book, post, {**facts, fact: stage.id})
        if burden(then.answer) < burden(now.answer):
            return place, then
    return 0, None


def _way(book: Book, kind: str, stage: Stage, then: Decision, steps: Stages, known: Facts) -> WayOn:
    asked = tuple(_measured(steps))
    truths = [holds(one, known, book.orders) for one in asked]
    words = [condition_in_words(one, book.names) for one in asked]
    return WayOn(
        kind=kind,
        stage=stage,
        sentence=then.sentence,
        conditions=tuple(_conditions(book, steps)),
        missing=tuple(w for w, truth in zip(words, truths, strict=True) if truth is False),
        unrecorded=tuple(w for w, truth in zip(words, truths, strict=True) if truth is None),
        ready=all(truths) and all(one.forward_if is not None for one in steps),
        decided_by=_decided_by(book, steps[-1]),
        section=book.section_of.get(stage.id, ""),
    )


def _measured(steps: Stages) -> Iterator[Condition]:
    """What is measured on the way, taken apart where everything of it has to hold."""
    for stage in steps:
        if isinstance(stage.forward_if, AllOf):
            yield from stage.forward_if.conditions
        elif stage.forward_if is not None:
            yield stage.forward_if


def _conditions(book: Book, steps: Stages) -> Iterator[str]:
    for stage in steps:
        if stage.forward_words:
            yield sentence(stage.forward_words)
        elif stage.forward_if is not None:
            yield sentence(condition_in_words(stage.forward_if, book.names))


def _decided_by(book: Book, stage: Stage) -> str:
    flow = read_flow(stage.raw.record("decided_by"))
    return flow_in_words(flow, book.names) if flow.steps else ""
