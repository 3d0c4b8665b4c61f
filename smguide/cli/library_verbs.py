"""Verbs about the library: new, list, templates, import, show, doctor."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from smguide.cli.terminal import as_json
from smguide.cli.verb import AS, NAME, Answer, Verb, argument, table
from smguide.errors import WrongUse
from smguide.interchange.markdown_out import render_readable
from smguide.model.codec import dump
from smguide.model.questionnaire import Answers, questions
from smguide.workspace import Founder, LibraryEntry, Workspace

_FOUNDER = (
    argument("--your-name", help="your name, as it stands in the record", default=""),
    argument("--your-email", help="your work e-mail address", default=""),
)


def _founder(workspace: Workspace, args: Namespace) -> Founder:
    settings = workspace.settings
    return Founder(
        name=args.your_name or settings.name or "Me",
        email=args.your_email or settings.email or "me@localhost.invalid",
        person=args.person,
    )


def _new(workspace: Workspace, args: Namespace) -> Answer:
    about = {
        "title": args.title or "Social Media Guidelines",
        "organisation": args.organisation,
        "founder": _founder(workspace, args),
    }
    if args.answers:
        desk = workspace.create_from_answers(args.name, _answers(Path(args.answers)), **about)
    else:
        desk = workspace.create(args.name, template=args.template, **about)
    data = {"name": desk.name, "person": desk.person, "revision": 1}
    return Answer(data, f"“{desk.name}” is in your library, with revision 1.")


def _answers(path: Path) -> Answers:
    """The answers in a file: by question, a list of values or names.

    Raises:
        WrongUse: there is no such file, or it says something else.
    """
    hint = 'Write for example {"lead": ["Dana Kim"], "channels": ["linkedin"]}.'
    try:
        plain = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise WrongUse(f"The answers in “{path}” cannot be read.", hint) from error
    if not isinstance(plain, dict) or not all(map(_is_texts, plain.values())):
        raise WrongUse(f"“{path}” does not hold answers.", hint)
    unknown = sorted(set(plain) - {question.id for question in questions()})
    if unknown:
        raise WrongUse(f"There is no question “{unknown[0]}”.", "See “smguide questions”.")
    return {key: tuple(values) for key, values in plain.items()}


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _questions(_workspace: Workspace, _args: Namespace) -> Answer:
    data = [
        {
            "id": q.id,
            "kind": q.kind,
            "text": q.text,
            "answers": {c.value: c.title for c in q.choices},
        }
        for q in questions()
    ]
    rows = [(q.id, q.text, ", ".join(c.value for c in q.choices) or q.kind) for q in questions()]
    return Answer(data, table(rows))


def _list(workspace: Workspace, args: Namespace) -> Answer:
    entries = workspace.entries()
    rows = [(e.name, e.problem or e.title, _standing(e)) for e in entries]
    return Answer([_plain_entry(e) for e in entries], table(rows) or "The library is empty.")


def _standing(entry: LibraryEntry) -> str:
    parts = [f"revision {entry.revision}"] if entry.revision else []
    parts += [f"edition {entry.edition}"] if entry.edition else []
    parts += ["has a draft"] if entry.has_draft else []
    return ", ".join(parts)


def _plain_entry(entry: LibraryEntry) -> dict[str, object]:
    plain = asdict(entry)
    for key in ("saved_at", "in_force_from"):
        plain[key] = plain[key].isoformat() if plain[key] else None
    return plain


def _templates(workspace: Workspace, args: Namespace) -> Answer:
    found = workspace.templates()
    data = [
        {"id": t.id, "title": t.title, "description": t.description, "sections": len(t.sections)}
        for t in found
    ]
    return Answer(data, table([(t.id, t.title, t.description) for t in found]))


def _import(workspace: Workspace, args: Namespace) -> Answer:
    desk, report = workspace.import_document(
        Path(args.file), args.name, founder=_founder(workspace, args)
    )
    losses = [asdict(loss) for loss in report.losses]
    lines = [f"“{desk.name}” is in your library. {report.headline}", report.details]
    lines += [f"Line {loss.line}: {loss.what} {loss.why}" for loss in report.losses]
    data = {"name": desk.name, "kept_blocks": report.kept_blocks, "losses": losses}
    return Answer(data, "\n".join(filter(None, lines)))


def _show(workspace: Workspace, args: Namespace) -> Answer:
    guidelines = workspace.open(args.name, args.person).read(args.revision)
    text = render_readable(guidelines).decode()
    if args.format == "json":
        plain = {path: json.loads(data) for path, data in dump(guidelines).items()}
        return Answer(plain, as_json(plain))
    return Answer({"text": text}, text.rstrip("\n"))


_REVISION_OPTION = argument(
    "--revision",
    help="draft, latest, approved, in-force, a revision number or an edition number",
    default="latest",
    metavar="R",
)

VERBS: tuple[Verb, ...] = (
    Verb(
        "new",
        "begin a new set of guidelines",
        (
            NAME,
            argument("--title", help="title of the guidelines", default=""),
            argument("--organisation", help="name of the organisation", default="", metavar="O"),
            argument("--template", help="what to begin with", default="standard", metavar="T"),
            argument(
                "--answers", help="file with answers to the questions", default="", metavar="FILE"
            ),
            *_FOUNDER,
            AS,
        ),
        _new,
        "{name, person, revision}",
    ),
    Verb("list", "list the guidelines in the library", (), _list, "[{name, title, revision, …}]"),
    Verb(
        "templates",
        "list what new guidelines can begin with",
        (),
        _templates,
        "[{id, title, description, sections}]",
    ),
    Verb(
        "questions",
        "list the questions whose answers write a first draft",
        (),
        _questions,
        "[{id, kind, text, answers}]",
    ),
    Verb(
        "import",
        "make guidelines of an existing document",
        (
            argument("file", help="the document", metavar="FILE"),
            argument("--as", help="short name for the library", dest="name", required=True),
            argument("--person", help="short id for yourself in the record", default=""),
            *_FOUNDER,
        ),
        _import,
        "{name, kept_blocks, losses: [{line, what, why}]}",
    ),
    Verb(
        "show",
        "print the guidelines",
        (
            NAME,
            _REVISION_OPTION,
            argument("--format", help="md or json", choices=("md", "json"), default="md"),
            AS,
        ),
        _show,
        "the guidelines as data with --format json, else {text}",
    ),
)
