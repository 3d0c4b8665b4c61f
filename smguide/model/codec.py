"""Guidelines to files and back (design section 3).

Laws, tested: ``load(dump(g)) == g``, and ``dump(load(files)) == files`` for canonical files. Keys
that this version does not know are kept in ``extra`` and written again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from smguide.errors import InvalidDocument
from smguide.model.canonical import RESTORE, canonical_json
from smguide.model.file_memory import FileMemory
from smguide.model.guidelines import (
    MAX_LEVEL,
    Absence,
    Clause,
    Guidelines,
    Maturity,
    OutlineEntry,
    Section,
)
from smguide.model.limits import check_file_size, check_section_count
from smguide.model.migrations import FORMAT_NAME, migrated
from smguide.model.record import EMPTY, Record, Value, thaw

ROOT = "guidelines.json"
WAIVERS = "waivers.json"
SCENARIOS = "scenarios.json"
READABLE = "GUIDELINES.md"

_SECTION_FILE = re.compile(r"sections/([A-Za-z0-9][A-Za-z0-9._-]{0,79})\.json")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")

_ROOT_KEYS = (
    "format",
    "id",
    "title",
    "organisation",
    "language",
    "owner",
    "review_interval",
    "profile",
    "outline",
    "absent",
)
_SECTION_KEYS = ("id", "kind", "title", "clauses", "facts")
_CLAUSE_KEYS = ("id", "text", "maturity", "trial_until", "why")


def section_path(section_id: str) -> str:
    """The file of a section within a revision."""
    return f"sections/{section_id}.json"


def dump(guidelines: Guidelines) -> dict[str, bytes]:
    """The canonical files of a revision, less the rendered text.

    Raises:
        TooLarge: beyond 500 sections or 256 KiB a file; the sentence names which.
    """
    check_section_count(len(guidelines.sections))
    files = dump_unlimited(guidelines)
    for section in guidelines.sections:
        check_file_size(f"“{section.title}”", len(files[section_path(section.id)]))
    return files


def dump_unlimited(guidelines: Guidelines) -> dict[str, bytes]:
    """As :func:`dump`, whatever the size: a draft is kept even where it is too long to save."""
    files = {ROOT: canonical_json(_plain_root(guidelines)), **dict(guidelines.other_files)}
    for section in guidelines.sections:
        files[section_path(section.id)] = section_file(section)
    files[WAIVERS] = canonical_json([thaw(w) for w in guidelines.waivers])
    files[SCENARIOS] = canonical_json([thaw(s) for s in guidelines.scenarios])
    return files


def load(files: Mapping[str, bytes], memory: FileMemory | None = None) -> Guidelines:
    """The guidelines that a revision's files hold, of this format version or an older one.

    ``memory`` saves reading again what other revisions have as well.

    Raises:
        InvalidDocument: a file is missing, damaged or not what it should be.
        NewerFormat: saved by a newer smguide.
    """
    memory = memory or FileMemory()
    parsed = migrated(
        {path: memory.value(data, _spoken(path)) for path, data in files.items() if _ours(path)}
    )
    root = _record(parsed[ROOT], "The main file of these guidelines")
    outline = tuple(map(_outline_entry, _list(root, "outline")))
    return Guidelines(
        id=_text(root, "id"),
        title=_text(root, "title"),
        organisation=_text(root, "organisation"),
        language=_text(root, "language", "en"),
        owner=_text(root, "owner"),
        review_interval=_text(root, "review_interval"),
        profile=root.record("profile"),
        outline=outline,
        absent=tuple(map(_absence, _list(root, "absent"))),
        sections=_sections(parsed, outline, memory),
        waivers=_records(parsed.get(WAIVERS, ()), "The list of accepted findings"),
        scenarios=_records(parsed.get(SCENARIOS, ()), "The list of examples"),
        extra=root.without(*_ROOT_KEYS),
        other_files=_other_files(files),
    )


def section_file(section: Section) -> bytes:
    """The canonical file of one section."""
    return canonical_json(plain_section(section))


def section_from_record(value: Value, *, name: str = "A section") -> Section:
    """One section as its file holds it.

    Raises:
        InvalidDocument: it is not a section.
    """
    record = _record(value, name)
    title = _text(record, "title")
    clauses = tuple(map(_clause, _list(record, "clauses")))
    if len({clause.id for clause in clauses}) != len(clauses):
        raise InvalidDocument(f"“{title}” holds one clause twice.", RESTORE)
    return Section(
        id=_id(record, name),
        kind=_text(record, "kind", "custom"),
        title=title,
        clauses=clauses,
        facts=_record(record.get("facts", EMPTY), f"The form of “{title}”"),
        extra=record.without(*_SECTION_KEYS),
    )


def plain_section(section: Section) -> dict[str, Any]:
    """One section as plain data, the inverse of :func:`section_from_record`."""
    return {
        **thaw(section.extra),
        "id": section.id,
        "kind": section.kind,
        "title": section.title,
        "clauses": [_plain_clause(clause) for clause in section.clauses],
        "facts": thaw(section.facts),
    }


def _plain_root(guidelines: Guidelines) -> dict[str, Any]:
    return {
        **thaw(guidelines.extra),
        "format": FORMAT_NAME,
        "id": guidelines.id,
        "title": guidelines.title,
        "organisation": guidelines.organisation,
        "language": guidelines.language,
        "owner": guidelines.owner,
        "review_interval": guidelines.review_interval,
        "profile": thaw(guidelines.profile),
        "outline": [
            {**thaw(e.extra), "section": e.section, "level": e.level} for e in guidelines.outline
        ],
        "absent": [
            {**thaw(a.extra), "kind": a.kind, "because": a.because} for a in guidelines.absent
        ],
    }


def _plain_clause(clause: Clause) -> dict[str, Any]:
    plain: dict[str, Any] = {
        **thaw(clause.extra),
        "id": clause.id,
        "text": clause.text,
        "maturity": clause.maturity.value,
    }
    if clause.trial_until is not None:
        plain["trial_until"] = clause.trial_until.isoformat()
    if clause.why:
        plain["why"] = clause.why
    return plain


def _clause(record: Record) -> Clause:
    try:
        maturity = Maturity(_text(record, "maturity", "draft"))
        until = _text(record, "trial_until")
        trial_until = date.fromisoformat(until) if until else None
    except ValueError as error:
        raise InvalidDocument(
            "A clause has a state or a date that cannot be read.", RESTORE
        ) from error
    return Clause(
        id=_id(record, "A clause"),
        text=_text(record, "text"),
        maturity=maturity,
        trial_until=trial_until,
        why=_text(record, "why"),
        extra=record.without(*_CLAUSE_KEYS),
    )


def _outline_entry(record: Record) -> OutlineEntry:
    level = min(max(record.number("level", 1), 1), MAX_LEVEL)
    return OutlineEntry(_text(record, "section"), level, record.without("section", "level"))


def _absence(record: Record) -> Absence:
    return Absence(
        _text(record, "kind"), _text(record, "because"), record.without("kind", "because")
    )


def _sections(
    parsed: Mapping[str, Value], outline: tuple[OutlineEntry, ...], memory: FileMemory
) -> tuple[Section, ...]:
    wanted = [entry.section for entry in outline]
    if len(set(wanted)) != len(wanted):
        raise InvalidDocument("A section stands twice in the outline.", RESTORE)
    found = {m[1]: v for path, v in parsed.items() if (m := _SECTION_FILE.fullmatch(path))}
    if set(wanted) != set(found):
        raise InvalidDocument(
            "The outline and the sections of these guidelines do not fit together.",
            RESTORE,
        )
    return tuple(
        memory.section(found[section_id], section_id, _section_in_file) for section_id in wanted
    )


def _section_in_file(value: Value, expected: str) -> Section:
    section = section_from_record(value, name=f"The section “{expected}”")
    if section.id != expected:
        raise InvalidDocument(f"“{section.title}” lies in the wrong file.", RESTORE)
    return section


def _list(record: Record, key: str) -> tuple[Record, ...]:
    return _records(record.get(key, ()), f"The list “{key}”")


def _records(value: Value, name: str) -> tuple[Record, ...]:
    """A list of records; never silently less than what the file holds."""
    if not isinstance(value, tuple):
        raise InvalidDocument(f"{name} does not hold what it should.", RESTORE)
    return tuple(_record(item, f"An entry of {name[0].lower()}{name[1:]}") for item in value)


def _record(value: Value, name: str) -> Record:
    if not isinstance(value, Record):
        raise InvalidDocument(f"{name} does not hold what it should.", RESTORE)
    return value


def _text(record: Record, key: str, default: str = "") -> str:
    value = record.get(key, default)
    if not isinstance(value, str):
        raise InvalidDocument(f"“{key}” must be text.", RESTORE)
    return value


def _id(record: Record, name: str) -> str:
    value = _text(record, "id")
    if not _ID.fullmatch(value):
        raise InvalidDocument(f"{name} has no valid id.", RESTORE)
    return value


def _other_files(files: Mapping[str, bytes]) -> tuple[tuple[str, bytes], ...]:
    """Files that only a newer version knows, carried along untouched."""
    return tuple(
        (path, files[path]) for path in sorted(files) if not _ours(path) and path != READABLE
    )


def _ours(path: str) -> bool:
    return path in (ROOT, WAIVERS, SCENARIOS) or _SECTION_FILE.fullmatch(path) is not None


def _spoken(path: str) -> str:
    match = _SECTION_FILE.fullmatch(path)
    if match:
        return f"The section “{match[1]}”"
    return "The main file of these guidelines" if path == ROOT else f"The file “{path}”"
