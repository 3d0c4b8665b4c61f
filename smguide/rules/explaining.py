"""The answer as a person would say it, and what it follows from."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.model.wording import duration_in_words, in_words, sentence
from smguide.rules.book import Book
from smguide.rules.conditions import Facts, holds, unknown_in
from smguide.rules.deciding import NO_RULE, Counting
from smguide.rules.decision import Answer, Ask, Outcome, Post, Reason
from smguide.rules.facts import fact_kinds
from smguide.rules.sentences import condition_in_words
from smguide.rules.workflow import Condition, Flow, Rule, Tightening

_NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}
_MOST_NAMED = 4


def spoken(book: Book, post: Post, answer: Answer, found: Counting) -> str:
    """One plain sentence: “Yes, once Callum or Imogen agrees, and then Daniel.”."""
    match answer.outcome:
        case Outcome.FREE:
            return f"Yes, {_name(book, post.person)} may post this at once{_later(book, answer)}."
        case Outcome.INFORM:
            told = in_words(_each(book, ask) for ask in answer.asks)
            return f"Yes: {told}; nobody has to agree{_later(book, answer)}."
        case Outcome.APPROVE:
            told = ", and then ".join(_stage(book, stage) for stage in answer.stages)
            return f"Yes, once {told}{_later(book, answer)}."
        case Outcome.HOLD:
            return f"Not yet. {_why_held(book, answer, found)}"
        case _:
            return f"No. {_why_not(book, found)}"


def reasons(book: Book, post: Post, known: Facts, found: Counting) -> tuple[Reason, ...]:
    """What the answer follows from, the deciding rule first."""
    return tuple(_reasons(book, post, known, found))


def _reasons(book: Book, post: Post, known: Facts, found: Counting) -> Iterator[Reason]:
    if found.gate:
        entry = book.names.find(found.gate.kind, found.gate.id)
        section = entry.section if entry else ""
        name = book.names.name(found.gate.kind, found.gate.id)
        yield Reason(found.gate.kind, found.gate.id, name, section, "", found.gate.sentence)
        return
    if found.rule == NO_RULE:
        section = next(iter(book.section_of.values()), "")
        yield Reason("nothing", "", "", section, "", "No rule fits, so the post waits.")
    else:
        rule = book.rules[found.rule]
        yield _of_rule(book, "rule", rule, _unsure(book, rule.when, known))
    for place in found.floors:
        floor = book.floors[place]
        yield _of_rule(book, "floor", floor, _unsure(book, floor.when, known))
    for place in (*found.frozen, *found.tightened):
        tightening = book.tightenings[place]
        yield _of_tightening(book, tightening, _unsure(book, tightening.when, known))
    yield from _of_stages(book, post, known)


def _of_rule(book: Book, kind: str, rule: Rule, unsure: str) -> Reason:
    words = rule.summary or sentence(condition_in_words(rule.when, book.names))
    section = book.section_of.get(rule.id, "")
    return Reason(kind, rule.id, rule.name, section, rule.from_clause, f"{words}{unsure}")


def _of_tightening(book: Book, tightening: Tightening, unsure: str) -> Reason:
    clause = tightening.raw.text("from_clause")
    section = book.section_of.get(tightening.id, "")
    words = sentence(tightening.reason or tightening.name)
    name = tightening.name
    return Reason("tightening", tightening.id, name, section, clause, f"{words}{unsure}")


def _of_stages(book: Book, post: Post, known: Facts) -> Iterator[Reason]:
    """The phase and the level, where some rule asks about them."""
    for kind, fact, said in (("phase", "org.phase", "We are in"), ("level", "author.level", "")):
        value = known.get(fact)
        stage = next((s for s in (*book.phases, *book.levels) if s.id == value), None)
        if stage is None:
            continue
        lead = said or f"{_name(book, post.person)} counts as"
        clause = stage.raw.text("from_clause")
        section = book.section_of.get(stage.id, "")
        yield Reason(kind, stage.id, stage.name, section, clause, f"{lead} “{stage.name}”.")


def _unsure(book: Book, condition: Condition, known: Facts) -> str:
    """That it is not known whether the rule fits, and is taken as if it did."""
    if holds(condition, known, book.orders) is not None:
        return ""
    titles = [_title(fact) for fact in unknown_in(condition, known)]
    asked = in_words((f"“{title}”" for title in titles), "or")
    return f" It is not known: {asked}. So the stricter way counts." if titles else ""


def _title(fact: str) -> str:
    kind = fact_kinds().get(fact)
    return kind.title if kind else fact


def _stage(book: Book, stage: tuple[Ask, ...]) -> str:
    return in_words(_each(book, ask) for ask in stage)


def _each(book: Book, ask: Ask) -> str:
    who = _who(book, ask)
    verb = _VERBS.get(ask.kind, ("agrees", "agree"))
    several = ask.need > 1
    if ask.kind in ("consult", "inform"):
        return verb[0].format(who=in_words(_named(book, ask.people), "or") or "somebody")
    told = f"{who} {verb[several]}"
    if ask.kind == "attest":
        told += f" ({ask.name[:1].lower()}{ask.name[1:]})" if ask.name else ""
    if ask.silence_after:
        told += (
            f" or {duration_in_words(ask.silence_after)} have passed{_UNLESS[ask.silence_unless]}"
        )
    return told


_VERBS = {
    "approve": ("agrees", "agree"),
    "attest": ("confirms it", "confirm it"),
    "consult": ("ask {who} for advice", ""),
    "inform": ("tell {who}", ""),
}
_UNLESS = {
    "": "",
    "never": "",
    "any_objection": " without an objection",
    "majority_objects": " and most of them have not objected",
}


def _who(book: Book, ask: Ask) -> str:
    if len(ask.people) < ask.need and ask.fallback:
        return in_words(_named(book, ask.fallback), "or")
    if ask.need == len(ask.people):
        return in_words(_named(book, ask.people))
    number = _NUMBERS.get(ask.need, str(ask.need))
    if ask.need == 1 and len(ask.people) <= _MOST_NAMED:
        return in_words(_named(book, ask.people), "or")
    return f"{number} of {in_words(_named(book, ask.people), 'or')}"


def _named(book: Book, people: tuple[str, ...]) -> list[str]:
    names = [_name(book, person) for person in people]
    if len(names) <= _MOST_NAMED:
        return names
    return [*names[: _MOST_NAMED - 1], f"{len(names) - _MOST_NAMED + 1} others"]


def _name(book: Book, person: str) -> str:
    return book.names.name("person", person)


def _later(book: Book, answer: Answer) -> str:
    if not answer.reviews:
        return ""
    review = answer.reviews[0]
    share = "every post" if review.sample >= 1 else f"{review.sample:.0%} of such posts"
    readers = in_words(book.names.name(s.register, s.id) for s in review.by)
    within = f" within {duration_in_words(review.within)}" if review.within else ""
    return f"; {readers or 'somebody'} reads {share} afterwards{within}"


def _why_held(book: Book, answer: Answer, found: Counting) -> str:
    if found.gate:
        return found.gate.sentence
    if found.frozen:
        tightening = book.tightenings[found.frozen[0]]
        return sentence(f"Nothing goes out now: {tightening.reason or tightening.name}")
    held = next((flow for flow in _flows(book, found) if flow.hold), None)
    if held is not None:
        return sentence(held.because or "The post waits until somebody decides")
    if found.rule == NO_RULE:
        return "No rule says who must agree, so the post waits until somebody decides."
    names = [f"“{ask.name or ask.step}”" for ask in answer.asks if ask.step in answer.stuck]
    return f"Nobody can answer {in_words(names) or 'this'} today, so the post waits."


def _why_not(book: Book, found: Counting) -> str:
    if found.gate:
        return found.gate.sentence
    because = next((flow.because for flow in _flows(book, found) if flow.forbid), "")
    return sentence(because or "These guidelines do not allow it")


def _flows(book: Book, found: Counting) -> Iterator[Flow]:
    if found.rule != NO_RULE:
        yield book.rules[found.rule].flow
    yield from (book.floors[n].flow for n in found.floors)
    yield from (book.tightenings[n].then for n in found.tightened)
