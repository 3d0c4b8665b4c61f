"""What a change does: exactly the cases that are answered otherwise, and in few sentences."""

from __future__ import annotations

from hypothesis import given, settings
from rule_cases import AT, guidelines, is_, rule, step
from rule_models import all_cases, models

from smguide.rules.book import read_book
from smguide.rules.case_diagram import case_diagram
from smguide.rules.case_space import case_space
from smguide.rules.decide import decide_by
from smguide.rules.difference import EffectKind
from smguide.rules.effects import effects, effects_between
from smguide.rules.leaf_answers import LeafAnswers


def test_a_diagram_of_the_sample_shape_answers_as_decide():
    given = guidelines({"rules": [rule("rest", is_("post.type", "reply"), [step()])]})
    assert_same_answers(given)


@settings(max_examples=6)
@given(models)
def test_the_diagram_answers_as_decide_in_every_case(model):
    assert_same_answers(model)


def assert_same_answers(model):
    """The diagram answers as ``decide`` in every case, of which there are some."""
    book = read_book(model, AT)
    diagram = case_diagram((book,))
    answers = LeafAnswers(diagram)
    roots = dict(zip(diagram.space.people, diagram.roots, strict=True))
    cases = 0
    for chosen, example in all_cases(diagram.space):
        node = roots[example.post.person]
        while node >= 0:
            dimension, children = diagram.nodes[node]
            member = chosen[dimension]
            classes = diagram.space.dimensions[dimension].members
            node = children[next(n for n, one in enumerate(classes) if member in one)]
        found = answers.answer(0, diagram.leaves[~node][0], example.post.person)
        asked = decide_by(book, example.post, dict(example.facts)).answer
        assert found == asked, example
        cases += 1
    assert cases == diagram.space.cases > 0


@settings(max_examples=4)
@given(models, models)
def test_the_effects_are_the_cases_that_differ_no_more_and_no_less(old, new):
    books = read_book(old, AT), read_book(new, AT)
    found = effects_between(*books)
    space = case_space(books)
    said = {case for effect in found.found for case in _expanded(space, effect)}
    differ = set()
    for chosen, example in all_cases(space):
        facts = dict(example.facts)
        before, after = (decide_by(book, example.post, facts).answer for book in books)
        if before != after:
            differ.add((example.post.person, chosen))
    assert said == differ
    assert found.changed == len(differ)
    assert found.cases == space.cases


def _expanded(space, effect):
    for chosen, example in all_cases(space):
        phase, level, post_type, channel, *rest = chosen
        facts = {fact: values for fact, values, _left in effect.facts}
        named = (
            (effect.phases, phase),
            (effect.levels, level),
            (effect.types, post_type),
            (effect.channels, channel),
        )
        if (
            example.post.person in effect.people
            and all(not meant or one in meant for meant, one in named)
            and all(
                value in facts.get(dimension.name, (value,))
                for dimension, value in zip(space.facts, rest, strict=True)
            )
        ):
            yield example.post.person, chosen


def test_one_relaxing_is_one_sentence():
    old = guidelines({"rules": [rule("rest", steps=[step()])]})
    freer = [rule("replies", is_("post.type", "reply")), rule("rest", steps=[step()])]
    found = effects(old, guidelines({"rules": freer}), AT)
    assert [(e.now, e.kind, e.types, e.channels) for e in found.found] == [
        (True, EffectKind.RELAXING, ("reply",), ())
    ]
    assert found.found[0].people == ("dana", "ana", "ben")
    gone = found.found[0].difference.gone
    assert [ask.people for ask in gone] == [("ana", "ben")]


def test_the_same_rules_in_other_words_have_no_effect():
    old = guidelines({"rules": [rule("rest", steps=[step()])]})
    new = guidelines({"rules": [rule("everything else", steps=[step()])]})
    assert effects(old, new, AT).kind is None


def test_the_sentences_are_as_few_as_can_be_on_small_changes():
    """Against the least number of boxes that cover the changed cases, tried one after another."""
    rules = [rule("replies", is_("post.type", "reply")), rule("rest", steps=[step()])]
    blog = [rule("blog", is_("post.channel", "blog")), *rules]
    old = guidelines({"rules": [rule("rest", steps=[step()])]})
    found = effects(old, guidelines({"rules": blog}), AT)
    # every reply, and everything on the blog: two overlapping boxes, of which one is not enough
    assert len(found.found) == 2
    assert {(e.types, e.channels) for e in found.found} == {(("reply",), ()), ((), ("blog",))}
    assert found.changed == 9
    assert sum(effect.cases for effect in found.found) == 12
