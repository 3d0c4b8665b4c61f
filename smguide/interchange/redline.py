"""What a reader is shown of the changes since an earlier edition, clause by clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smguide.compare.words import Span


@dataclass(frozen=True, slots=True)
class Redline:
    """Changes against ``since`` (such as “edition 1.0”).

    ``clauses`` gives the spans of each changed clause by its id, ``removed`` the texts of clauses
    that went, by the id of their section, and ``facts`` sentences on changed facts, likewise.
    """

    since: str
    clauses: Mapping[str, tuple[Span, ...]]
    removed: Mapping[str, tuple[str, ...]]
    facts: Mapping[str, tuple[str, ...]]
