"""What a comment says, as a value, and its way to and from plain JSON values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from smguide.review.references import RevisionRef, filled, revision_from_plain, revision_to_plain

_TEXTS = ("section", "clause", "quote", "wording", "reply_to", "resolves", "reopens")


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a revision, a section, a clause, a field or quoted words.

    ``path`` leads to a field: its keys, ids of rows, numbers of rows without one. ``quote`` holds
    the words as they were read, without mark-up; ``occurrence`` says which of several equal places
    is meant, from 1. ``against`` is the revision this one was compared with where the remark is
    about the change, 0 where it is not: then the quote may be words that were taken out.

    ``wording`` proposes another text for the clause; ``reply_to`` names an earlier comment,
    ``resolves`` and ``reopens`` one whose thread is closed or opened again.
    """

    revision: RevisionRef
    text: str
    section: str = ""
    clause: str = ""
    quote: str = ""
    wording: str = ""
    reply_to: str = ""
    resolves: str = ""
    reopens: str = ""
    path: tuple[str, ...] = ()
    occurrence: int = 1
    against: int = 0

    @property
    def about(self) -> str:
        """The comment that this one goes on from; empty for the first of a thread."""
        return self.resolves or self.reopens or self.reply_to


def comment_to_plain(body: Comment) -> dict[str, Any]:
    """A comment as plain JSON values; what is empty or usual is left out."""
    plain: dict[str, Any] = {"revision": revision_to_plain(body.revision), "text": body.text}
    plain.update(filled(**{key: getattr(body, key) for key in _TEXTS}))
    if body.path:
        plain["path"] = list(body.path)
    if body.occurrence > 1:
        plain["occurrence"] = body.occurrence
    if body.against:
        plain["against"] = body.against
    return plain


def comment_from_plain(plain: Mapping[str, Any]) -> Comment:
    """A comment whose shape has been checked; those of an older form have fewer fields."""
    texts = {key: plain[key] for key in _TEXTS if key in plain}
    return Comment(
        revision_from_plain(plain["revision"]),
        plain["text"],
        **texts,
        path=tuple(plain.get("path", ())),
        occurrence=plain.get("occurrence", 1),
        against=plain.get("against", 0),
    )
