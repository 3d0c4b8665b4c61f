"""Verbs about writing: edit, save, check, compare."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from smguide.checks.finding import Finding
from smguide.checks.folding import Fold, folded
from smguide.checks.waivers import in_words
from smguide.cli.terminal import as_json
from smguide.cli.verb import AS, NAME, Answer, Verb, argument
from smguide.compare.changes import Comparison
from smguide.compare.plain import plain
from smguide.compare.redline import text_redline
from smguide.compare.summary import summary
from smguide.errors import Damaged, NewerFormat, WrongUse
from smguide.model.guidelines import Guidelines
from smguide.model.places import set_place
from smguide.model.record import Record, thaw
from smguide.model.wording import date_in_words
from smguide.workspace import Desk, Workspace


def _edit(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    work = desk.work()
    changed: Guidelines = work.guidelines
    for assignment in args.set:
        place, value = _assignment(assignment)
        changed = set_place(changed, place, value)
    kept = desk.keep(changed, over=work)
    changes = summary(desk.changes())
    data = {"kept_at": kept.kept_at.isoformat() if kept.kept_at else None, "changes": list(changes)}
    return Answer(data, "\n".join(changes) or "Nothing differs from the latest revision.")


def _assignment(text: str) -> tuple[str, str]:
    """PLACE=VALUE; what VALUE means depends on the place (:mod:`smguide.model.places`)."""
    place, equals, value = text.partition("=")
    if not equals or not place:
        raise WrongUse(f"“{text}” is not of the form PLACE=VALUE.", "Write for example title=Ours.")
    return place, value


def _save(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    revision = desk.save(args.summary, args.reason)
    data = {"revision": revision.number, "summary": revision.summary}
    return Answer(data, f"Revision {revision.number} saved.")


def _discard(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    there = _has_draft(desk)
    desk.discard_draft()
    words = "The draft is set aside; the latest revision stands." if there else "No draft."
    return Answer({"discarded": there}, words)


def _has_draft(desk: Desk) -> bool:
    try:
        return desk.work().kept_at is not None
    except (Damaged, NewerFormat):
        # It is there, and putting it away is the way out.
        return True


def _check(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    report = desk.report(args.revision)
    data = [_plain_finding(finding) for finding in report.findings]
    data += [_plain_finding(each.finding, each.waiver) for each in report.accepted]
    lines = [_fold_line(fold) for fold in folded(report.findings, desk.read(args.revision))]
    lines = lines or ["These checks found nothing."]
    lines += [f"Accepted by {in_words(a.waiver)}: {a.finding.sentence}" for a in report.accepted]
    return Answer(data, "\n".join(lines), 1 if report.findings else 0)


def _fold_line(fold: Fold) -> str:
    finding = fold.first
    ended = finding.accepted_until
    over = f"It was accepted until {date_in_words(ended)}." if ended else ""
    words = filter(None, (finding.sentence, fold.also, finding.hint, over))
    return f"{finding.severity.value.capitalize()}: {' '.join(words)}"


def _plain_finding(finding: Finding, waiver: Record | None = None) -> dict[str, object]:
    ended = finding.accepted_until
    return {
        **asdict(finding),
        "severity": finding.severity.value,
        "path": list(finding.path),
        "checked_on": finding.checked_on.isoformat() if finding.checked_on else "",
        "accepted_until": ended.isoformat() if ended else "",
        "accepted": thaw(waiver) if waiver else None,
    }


def _compare(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    comparison = desk.compare(args.a, args.b)
    different = bool(summary(comparison))
    code = 1 if different and args.exit_code else 0
    if args.out:
        path = desk.records.redline_to(args.a, args.b, args.format, Path(args.out))
        size = path.stat().st_size
        return Answer({"file": str(path), "bytes": size}, f"{path}: {size:,} bytes.", code)
    return Answer(plain(comparison), _shown(desk, comparison, args), code)


def _shown(desk: Desk, comparison: Comparison, args: Namespace) -> str:
    """The comparison in a terminal; a PDF is nothing to print there."""
    if args.format == "pdf":
        raise WrongUse("A PDF needs a file to be written to.", "Name it after A and B.")
    if args.format == "json":
        return as_json(plain(comparison))
    if args.format == "html":
        return desk.records.redline(args.a, args.b, "html").decode()
    return text_redline(comparison)


VERBS: tuple[Verb, ...] = (
    Verb(
        "edit",
        "change the draft",
        (
            NAME,
            argument(
                "--set",
                help="set what stands at a place, such as disclosure/clauses/c1=Text",
                action="append",
                required=True,
                metavar="PLACE=VALUE",
            ),
            AS,
        ),
        _edit,
        "{kept_at, changes: [sentence]}",
    ),
    Verb(
        "save",
        "save the draft as a revision",
        (
            NAME,
            argument("--summary", help="what changed", required=True, metavar="S"),
            argument("--reason", help="why", required=True, metavar="R"),
            AS,
        ),
        _save,
        "{revision, summary}",
    ),
    Verb(
        "discard",
        "put the draft into the trash and go on from the latest revision",
        (NAME, AS),
        _discard,
        "{discarded}",
    ),
    Verb(
        "check",
        "look for problems; exit code 1 where there are findings",
        (
            NAME,
            argument("--revision", help="which revision", default="draft", metavar="R"),
            AS,
        ),
        _check,
        "[{check, title, severity, section, sentence, hint, clause, path, found, why, reference, "
        "checked_on, kind, fix, preview, accepted_until, accepted}]",
    ),
    Verb(
        "compare",
        "show what differs between two revisions",
        (
            NAME,
            argument("a", help="the older one", metavar="A"),
            argument("b", help="the newer one", metavar="B"),
            argument(
                "out",
                help="write it as a document to this file, named .html or .pdf",
                nargs="?",
                default="",
                metavar="OUT",
            ),
            argument(
                "--format",
                help="how to show it; with OUT html or pdf",
                choices=("text", "html", "pdf", "json"),
                default="",
            ),
            argument("--exit-code", help="exit 1 where they differ", action="store_true"),
            AS,
        ),
        _compare,
        "the comparison: {sections: [{section, status, clauses, facts}], …}, "
        "with OUT {file, bytes}",
    ),
)
