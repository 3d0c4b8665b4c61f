"""Brings back what was, and undoes what was done, without silently undoing what came later.

Everything is shown before it is put into the draft, where it is one step like any other. What
later revisions did is kept, or asked about, or named as what is taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from smguide.checks.finding import Finding, Severity
from smguide.compare.changes import Comparison
from smguide.compare.comparison import compare
from smguide.compare.merge import NO_ANSWERS, Merged, merge
from smguide.compare.questions import Answer, Choice, Question
from smguide.compare.restoring import with_clause, with_section
from smguide.compare.summary import summary
from smguide.compare.told import told
from smguide.compare.undoing import undo
from smguide.errors import Outdated, WrongUse
from smguide.interchange.fact_words import fact_in_words
from smguide.model.guidelines import Guidelines
from smguide.model.wording import in_words
from smguide.store.drafts import KeptDraft
from smguide.workspace import drafting
from smguide.workspace.change_class import answers_may_differ
from smguide.workspace.draft_file import version_of
from smguide.workspace.later_work import every_revision, later_work
from smguide.workspace.losing import loses_much
from smguide.workspace.parts import Parts
from smguide.workspace.restoring_names import Names, changes_in_words, sides_of
from smguide.workspace.restoring_values import LaterWork, Preview, Restore, Undo, Wish
from smguide.workspace.values import KeptWork

Say = Callable[[str], str]


class Restoring:
    """What one person brings back or undoes."""

    def __init__(self, parts: Parts, person: str) -> None:
        self._parts = parts
        self._person = person

    def preview(
        self,
        wish: Wish,
        answers: Mapping[str, Answer] = NO_ANSWERS,
        *,
        say: Say = str,
    ) -> Preview:
        """What a wish would do to the draft, or to the newest revision where there is none.

        ``answers`` are by the key of a question; ``say`` puts what the checks find into words.

        Raises:
            NotFound: there is no such revision, section, clause or change.
            Outdated: the draft and a newer revision change the same; neither was touched.
        """
        ground = _ground(self._parts)
        merged = _wished(self._parts, wish, ground, answers)
        now = ground.seen.guidelines
        comparison = compare(now, merged.guidelines, words=fact_in_words)
        touched = _touched(self._parts, wish, merged)
        names = Names(self._parts, wish)
        return Preview(
            wish=wish,
            title=names.title(),
            about=names.about(),
            merged=merged,
            comparison=comparison,
            seen=ground.seen,
            does=summary(comparison),
            later=_taken_back(self._parts, wish, ground, merged, answers, touched),
            touched=touched,
            brings=_brought(self._parts, now, merged.guidelines, say),
            proves=_proved(self._parts, now, merged.guidelines, comparison),
            summary=names.summary(),
            reason=names.reason(),
            place=_place(comparison),
            answers=answers,
            moved_on=ground.moved_on,
        )

    def changes(self, wish: Undo) -> dict[int, str]:
        """The changes that can be undone one by one, by number, in a few words."""
        before, after = sides_of(self._parts, wish, drafting.work(self._parts).guidelines)
        return changes_in_words(compare(before, after, words=fact_in_words))

    def put(self, preview: Preview, *, window: str = "") -> KeptWork:
        """Put it into the draft; the draft before is set aside and can be taken back.

        Raises:
            WrongUse: a question is open, or there is nothing to put.
            Outdated: the draft is another one by now.
        """
        if preview.is_open:
            raise WrongUse(
                "Something here was changed later, and nobody has said what should stand.",
                "Answer the questions first.",
            )
        if preview.changes_nothing:
            raise WrongUse("The text says so already.", "There is nothing to put into the draft.")
        before = self._parts.drafts.read(drafting.DRAFT)
        kept = drafting.keep(self._parts, preview.guidelines, self._person, preview.seen, window)
        if not _is_kept_anyway(preview):
            self._put_beside(before, preview)
        return kept

    def keep_copy(self, preview: Preview) -> None:
        """Set a copy of the draft aside, for somebody who puts a preview into it by themselves."""
        if not _is_kept_anyway(preview):
            self._put_beside(self._parts.drafts.read(drafting.DRAFT), preview)

    def _put_beside(self, draft: KeptDraft | None, preview: Preview) -> None:
        if draft is not None and version_of(draft) == preview.seen.version:
            with self._parts.drafts.alone():
                self._parts.drafts.put_beside(drafting.DRAFT, draft.data, draft.base, draft.time)


def _is_kept_anyway(preview: Preview) -> bool:
    """Where much goes, the journal of the draft keeps a copy by itself."""
    return loses_much(preview.seen.guidelines, preview.guidelines)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a wish is put on: the draft as it would be on top of the newest revision."""

    seen: KeptWork
    latest: Guidelines
    number: int
    moved_on: bool


def _ground(parts: Parts) -> _Ground:
    kept = drafting.work(parts)
    number = parts.revisions.count
    latest = parts.guidelines(number)
    if kept.base == number:
        return _Ground(kept, latest, number, False)
    merged = merge(parts.guidelines(kept.base), kept.guidelines, latest)
    if merged.questions:
        titles = dict.fromkeys(f"“{q.title}”" for q in merged.questions if q.title)
        raise Outdated(
            f"Revision {number} was saved after you began your draft, and both change the same: "
            f"{in_words(titles) or 'the guidelines as a whole'}.",
            "Set the draft aside, or write your change on top of the latest revision, first.",
        )
    seen = replace(
        kept, guidelines=merged.guidelines, base=number, base_id=parts.revisions.head or ""
    )
    return _Ground(seen, latest, number, True)


def _wished(parts: Parts, wish: Wish, ground: _Ground, answers: Mapping[str, Answer]) -> Merged:
    """The text with the wish in it; in the questions mine is the past, theirs what stands now."""
    now = ground.seen.guidelines
    if isinstance(wish, Undo):
        before, after = sides_of(parts, wish, now)
        return undo(before, after, now, change=wish.change, answers=answers, words=fact_in_words)
    past = parts.guidelines(wish.revision)
    mine = past
    if wish.clause:
        mine = with_clause(ground.latest, past, wish.section, wish.clause)
    elif wish.section:
        mine = with_section(ground.latest, past, wish.section)
    return merge(ground.latest, mine, now, answers, words=fact_in_words)


def _touched(parts: Parts, wish: Wish, merged: Merged) -> dict[str, tuple[LaterWork, ...]]:
    """The later work that each question is about."""
    if isinstance(wish, Restore) or not wish.revision:
        return {}
    places = dict.fromkeys((q.section, q.clause) for q in merged.questions)
    found = {place: later_work(parts, wish.revision, *place) for place in places}
    return {q.key: found[q.section, q.clause] for q in merged.questions}


def _taken_back(
    parts: Parts,
    wish: Wish,
    ground: _Ground,
    merged: Merged,
    answers: Mapping[str, Answer],
    touched: Mapping[str, tuple[LaterWork, ...]],
) -> tuple[LaterWork, ...]:
    """The later work that does not stand afterwards."""
    if isinstance(wish, Undo):
        chosen = (q.key for q in merged.questions if _gives_up_theirs(q, answers))
        works = {work.number: work for key in chosen for work in touched.get(key, ())}
        return tuple(works[number] for number in sorted(works))
    if not wish.section:
        return every_revision(parts, wish.revision)
    others = _other_homes(ground.latest, wish) if wish.clause else ()
    return later_work(parts, wish.revision, wish.section, wish.clause, also_in=others)


def _gives_up_theirs(question: Question, answers: Mapping[str, Answer]) -> bool:
    answer = answers.get(question.key)
    if answer is None or answer.choice is Choice.NEW:
        return answer is not None and answer.words.split() != question.theirs.split()
    return answer.choice is Choice.MINE


def _other_homes(latest: Guidelines, wish: Restore) -> tuple[str, ...]:
    return tuple(
        section.id
        for section in latest.sections
        if section.id != wish.section and any(c.id == wish.clause for c in section.clauses)
    )


def _brought(parts: Parts, now: Guidelines, then: Guidelines, say: Say) -> tuple[Finding, ...]:
    """What the checks find afterwards and do not find now: a reference that leads nowhere, say."""
    from smguide.checks.engine import findings  # all checks: read where they are needed

    today = parts.clock().astimezone().date()
    known = {_where(one) for one in findings(now, today, say=say)}
    return tuple(
        one
        for one in findings(then, today, say=say)
        if one.severity is not Severity.ADVICE and _where(one) not in known
    )


def _proved(
    parts: Parts, now: Guidelines, then: Guidelines, comparison: Comparison
) -> tuple[str, ...]:
    """What can be proved wrong about the posting rules afterwards and not now."""
    if not answers_may_differ(comparison):
        return ()
    from smguide.rules.verify import verify  # the machinery of proofs: where it is needed

    at = parts.clock().astimezone()
    known = {problem.sentence for problem in verify(now, at)}
    found = dict.fromkeys(problem.sentence for problem in verify(then, at))
    return tuple(sentence for sentence in found if sentence not in known)


def _where(finding: Finding) -> tuple[object, ...]:
    return (finding.check, finding.section, finding.clause, finding.path)


def _place(comparison: Comparison) -> tuple[str, str]:
    """The first section, and clause of it, that is there afterwards and not as it was."""
    for section in told(comparison):
        if section.section and section.there:
            return section.section, next((c.clause for c in section.changes if c.clause), "")
    return "", ""
