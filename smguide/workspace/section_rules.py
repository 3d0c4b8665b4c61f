"""Rules for sections: who beside the reviewers must agree to a change of certain sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from smguide.errors import NotFound, WrongUse
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.review.team import ReviewRules, SectionRule, Team
from smguide.review.team_words import section_rule_in_words
from smguide.review.words import all_of, called, spelled_out
from smguide.workspace.team_values import SectionRuleInfo


def titles(guidelines: Guidelines | None) -> Mapping[str, str]:
    """The names of everything a rule can be about: kinds of sections, then the sections."""
    kinds = {kind.id: kind.title for kind in section_kinds().values()}
    sections = guidelines.sections if guidelines else ()
    return kinds | {section.id: section.title for section in sections}


def listed(team: Team, names: Mapping[str, str]) -> tuple[SectionRuleInfo, ...]:
    """The rules in force, each with the people it means now."""
    return tuple(
        SectionRuleInfo(
            place,
            rule,
            section_rule_in_words(team, rule, names),
            tuple(called(team, team.named_by(rule))),
            next(_problems(team, rule, names), ""),
        )
        for place, rule in enumerate(team.rules.sections)
    )


def why_not(team: Team, rule: SectionRule, names: Mapping[str, str]) -> str:
    """Why a rule cannot be kept, in a sentence; empty where it can."""
    return next(_problems(team, rule, names), "")


def with_rule(
    team: Team, rule: SectionRule, names: Mapping[str, str], place: int | None = None
) -> Team:
    """The team with one more rule, or with another one in that place.

    Raises:
        WrongUse: it cannot be kept, or there is such a rule already.
        NotFound: there is no rule in that place.
    """
    rule = SectionRule(tuple(dict.fromkeys(rule.of)), tuple(dict.fromkeys(rule.by)), rule.need)
    why = why_not(team, rule, names)
    if why:
        raise WrongUse(why, "Choose differently; nothing has changed.")
    if rule in team.rules.sections:
        raise WrongUse("There is such a rule already.", "Choose something else.")
    rules = list(team.rules.sections)
    if place is None:
        rules.append(rule)
    else:
        _insist_on_place(rules, place)
        rules[place] = rule
    return _with(team, rules)


def without_rule(team: Team, place: int) -> Team:
    """The team without the rule in a place.

    Raises:
        NotFound: there is none.
    """
    rules = list(team.rules.sections)
    _insist_on_place(rules, place)
    return _with(team, [*rules[:place], *rules[place + 1 :]])


def _with(team: Team, rules: Sequence[SectionRule]) -> Team:
    changed: ReviewRules = replace(team.rules, sections=tuple(rules))
    return Team(team.people, changed)


def _insist_on_place(rules: Sequence[SectionRule], place: int) -> None:
    if not 0 <= place < len(rules):
        raise NotFound(f"There is no rule {place + 1}.", "Look at the list of rules.")


def _problems(team: Team, rule: SectionRule, names: Mapping[str, str]) -> Iterator[str]:
    yield from _unknown(team, rule, names)
    there = team.named_by(rule)
    if rule.need < 1:
        yield "At least one person must agree; none is not enough."
    elif len(there) < rule.need:
        able = f"only {all_of(called(team, there))}" if there else "nobody"
        yield f"{spelled_out(rule.need).capitalize()} must agree, but {able} of those may review."


def _unknown(team: Team, rule: SectionRule, names: Mapping[str, str]) -> Iterator[str]:
    if not rule.of:
        yield "Say which sections the rule is about."
    if not rule.by:
        yield "Say who must agree."
    for place in rule.of:
        if place not in names:
            yield f"There is no section and no kind of section “{place}”."
    known = {one for member in team.people for one in (member.person, *member.roles)}
    for one in rule.by:
        if one not in known:
            yield f"Nobody in the team is “{one}”, neither by short id nor by role or group."
