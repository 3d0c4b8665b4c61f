"""How entries name a revision, and their way to and from plain JSON values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class RevisionRef:
    """A revision: its number, its name in the store (a hint), and the digest of its content."""

    number: int
    commit: str
    content: str


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A section with the digests before and after; empty where it was not there."""

    section: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRef:
    """A revision as a change from ``base``, the content of the last approved revision."""

    number: int
    commit: str
    content: str
    base: str
    sections: tuple[SectionChange, ...] = ()


def filled(**fields: str) -> dict[str, str]:
    """The fields that are not empty: optional texts are left out."""
    return {key: text for key, text in fields.items() if text}


def revision_to_plain(revision: RevisionRef | ChangeRef) -> dict[str, Any]:
    """A revision as plain JSON values."""
    return {"number": revision.number, "commit": revision.commit, "content": revision.content}


def revision_from_plain(plain: Mapping[str, Any]) -> RevisionRef:
    """A revision whose shape has been checked."""
    return RevisionRef(plain["number"], plain["commit"], plain["content"])


def change_to_plain(change: ChangeRef) -> dict[str, Any]:
    """A change as plain JSON values."""
    plain = {**revision_to_plain(change), "base": change.base}
    if change.sections:
        plain["sections"] = [
            {"section": one.section, **filled(old=one.old, new=one.new)} for one in change.sections
        ]
    return plain


def change_from_plain(plain: Mapping[str, Any]) -> ChangeRef:
    """A change whose shape has been checked."""
    sections = tuple(
        SectionChange(one["section"], one.get("old", ""), one.get("new", ""))
        for one in plain.get("sections", ())
    )
    return ChangeRef(plain["number"], plain["commit"], plain["content"], plain["base"], sections)
