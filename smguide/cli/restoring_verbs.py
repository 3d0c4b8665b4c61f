"""Verbs that bring back what was and undo what was done, as a draft."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import Any, Final

from smguide.checks.folding import folded
from smguide.cli.verb import AS, NAME, Answer, Verb, argument, whole_number
from smguide.compare import questions as asking
from smguide.compare.plain import plain
from smguide.compare.questions import Choice, Question
from smguide.errors import NotFound, WrongUse
from smguide.workspace import Desk, LaterWork, Preview, Restore, Undo, Wish, Workspace

_CHOICES: Final = {"before": Choice.MINE, "now": Choice.THEIRS, "both": Choice.BOTH}
_WHAT: Final = (
    "{title, done, does, later: [{revision, name, at, summary, told}], questions: [{number, about, "
    "before, now, …}], brings, to_read, summary, reason, changes}"
)


def _restore(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    number = desk.revision_number(args.revision)
    section = _section_called(desk, number, args.section)
    if args.clause and not section:
        section = _section_of(desk, number, args.clause)
    return _wished(desk, Restore(number, section, args.clause), args)


def _section_called(desk: Desk, number: int, wanted: str) -> str:
    """A section by its id, or by what it was called then."""
    sections = desk.read(str(number)).sections if wanted else ()
    called = (one.id for one in sections if one.title.casefold() == wanted.casefold())
    return next(called, wanted)


def _section_of(desk: Desk, number: int, clause: str) -> str:
    """The section of a revision that has a clause.

    Raises:
        NotFound, WrongUse: none has it, or several have one of that id.
    """
    found = [
        section.id
        for section in desk.read(str(number)).sections
        if any(one.id == clause for one in section.clauses)
    ]
    if not found:
        raise NotFound(f"Revision {number} has no clause “{clause}”.", "Look with “smguide show”.")
    if len(found) > 1:
        raise WrongUse(f"Several sections have a clause “{clause}”.", "Name one with --section.")
    return found[0]


def _undo(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    wish = Undo(desk.revision_number(args.revision), args.change or 0)
    answer = _wished(desk, wish, args)
    return answer if args.change or not args.dry_run else _with_changes(answer, desk, wish)


def _with_changes(answer: Answer, desk: Desk, wish: Undo) -> Answer:
    """A preview of the whole with the number of each change, to undo only that."""
    changes = desk.restoring.changes(wish)
    numbered = [{"number": number, "told": words} for number, words in changes.items()]
    lines = [f"  --change {number}  {words}" for number, words in changes.items()]
    text = "\n".join((answer.text, "One change alone:", *lines))
    return Answer({**answer.data, "one_by_one": numbered}, text, answer.code)


def _wished(desk: Desk, wish: Wish, args: Namespace) -> Answer:
    found = desk.restoring.preview(wish)
    if args.answer:
        given = dict(map(_given, args.answer))
        found = desk.restoring.preview(wish, _answers(found.questions, given))
    stops = found.is_open or found.changes_nothing or args.dry_run
    if not stops:
        desk.restoring.put(found)
    code = 1 if found.is_open or found.changes_nothing else 0
    return Answer(_plain(found, done=not stops), "\n".join(_lines(found, args)), code)


def _given(text: str) -> tuple[int, str]:
    number, equals, answer = text.partition("=")
    if not equals or not number.strip().isdecimal():
        raise WrongUse(f"“{text}” is not of the form N=ANSWER.", "Write for example 1=before.")
    return int(number), answer.strip()


def _answers(questions: Sequence[Question], given: Mapping[int, str]) -> dict[str, asking.Answer]:
    """The answers by the key of a question.

    Raises:
        WrongUse: there is no such question, or it does not take that answer.
    """
    found = {}
    for number, words in given.items():
        if not 1 <= number <= len(questions):
            raise WrongUse(f"There is no question {number}.", "Look at them with --dry-run.")
        question = questions[number - 1]
        choice = _CHOICES.get(words, Choice.NEW)
        if choice not in question.choices:
            raise WrongUse(
                f"Question {number} cannot be answered with “{words}”.",
                f"It takes {', '.join(_taken(question))}.",
            )
        found[question.key] = asking.Answer(choice, words if choice is Choice.NEW else "")
    return found


def _taken(question: Question) -> list[str]:
    words = [word for word, choice in _CHOICES.items() if choice in question.choices]
    return [*words, "words of your own"] if Choice.NEW in question.choices else words


def _lines(found: Preview, args: Namespace) -> list[str]:
    lines = [f"{found.title}.", *(f"  {sentence}." for sentence in found.does)]
    if found.changes_nothing:
        return [*lines, "The text says so already."]
    lines += [f"This takes back: {work.sentence}." for work in found.later]
    lines += [f"To put right afterwards: {sentence}" for sentence in _wrong(found)]
    lines += [f"Please read: {one.sentence}" for one in found.merged.to_read]
    for number, question in enumerate(found.questions, start=1):
        lines += _asked(number, question, found.touched.get(question.key, ()))
    if found.is_open:
        return [*lines, "Nothing was changed. Answer with --answer N=before, now, both or words."]
    return [*lines, "Nothing was changed." if args.dry_run else "It is in the draft."]


def _wrong(found: Preview) -> list[str]:
    folds = folded(found.brings, found.guidelines)
    return [*(fold.first.sentence for fold in folds), *found.proves]


def _asked(number: int, question: Question, touched: Sequence[LaterWork]) -> list[str]:
    place = ", ".join(filter(None, (question.title, question.about)))
    lines = [f"{number}. {place or 'The guidelines as a whole'}: which words shall stand?"]
    lines += [f"   Before: {question.mine.strip() or '(nothing)'}"]
    lines += [f"   Now: {question.theirs.strip() or '(nothing)'}"]
    return lines + [f"   {work.sentence}." for work in touched]


def _plain(found: Preview, *, done: bool) -> dict[str, Any]:
    return {
        "title": found.title,
        "done": done,
        "does": list(found.does),
        "later": [_plain_work(work) for work in found.later],
        "questions": [
            _plain_question(number, question, found)
            for number, question in enumerate(found.questions, start=1)
        ],
        "brings": [*(finding.sentence for finding in found.brings), *found.proves],
        "to_read": [one.sentence for one in found.merged.to_read],
        "summary": found.summary,
        "reason": found.reason,
        "changes": plain(found.comparison),
    }


def _plain_work(work: LaterWork) -> dict[str, Any]:
    return {
        "revision": work.number,
        "name": work.name,
        "at": work.at.isoformat(),
        "summary": work.summary,
        "told": list(work.told),
    }


def _plain_question(number: int, question: Question, found: Preview) -> dict[str, Any]:
    return {
        "number": number,
        "matter": question.matter.value,
        "section": question.section,
        "clause": question.clause,
        "about": ", ".join(filter(None, (question.title, question.about))),
        "base": question.base,
        "before": question.mine,
        "now": question.theirs,
        "answers": _taken(question),
        "open": question in found.merged.open,
        "later": [_plain_work(work) for work in found.touched.get(question.key, ())],
    }


_ANSWER = argument(
    "--answer",
    help="which words shall stand where later work is touched: before, now, both or new words",
    action="append",
    default=[],
    metavar="N=ANSWER",
)
_DRY_RUN = argument("--dry-run", help="only show what it would do", action="store_true")

VERBS: tuple[Verb, ...] = (
    Verb(
        "restore",
        "bring back a revision, a section or a clause as a draft; exit code 1 where it asks",
        (
            NAME,
            argument("--revision", help="as this revision has it", required=True, metavar="R"),
            argument(
                "--section", help="only this section, by its id or title", default="", metavar="S"
            ),
            argument("--clause", help="only this clause", default="", metavar="C"),
            _ANSWER,
            _DRY_RUN,
            AS,
        ),
        _restore,
        _WHAT,
    ),
    Verb(
        "undo",
        "undo a revision, or one change of it, as a draft; exit code 1 where it asks",
        (
            NAME,
            argument("revision", help="the revision to undo", metavar="REVISION"),
            argument(
                "--change",
                help="only this change; --dry-run without it lists them",
                type=whole_number,
                metavar="N",
            ),
            _ANSWER,
            _DRY_RUN,
            AS,
        ),
        _undo,
        _WHAT,
    ),
)
