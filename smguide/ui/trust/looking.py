"""What the screen about the record reads and writes, on the worker."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from smguide.errors import NotFound, SmguideError
from smguide.workspace import Desk, KeptWork
from smguide.workspace.soundness import LastLook, RecordLook


@dataclass(frozen=True, slots=True)
class Seen:
    """A look, complete or not yet; the complete one before it; what is being written."""

    look: RecordLook
    last: LastLook | None = None
    draft: KeptWork | None = None


def look_at_record(desk: Desk) -> Seen:
    """The entries, their signatures, and the draft, which no alarm touches."""
    last = desk.soundness.last
    draft = None
    with suppress(SmguideError):
        draft = desk.soundness.draft()
    return Seen(desk.soundness.look(), last, draft)


def look_at_store(desk: Desk, seen: Seen) -> Seen:
    """Everything that is stored as well."""
    return replace(seen, look=desk.soundness.look_at_store(seen.look))


def title_in_alarm(desk: Desk) -> str:
    """What the guidelines are called that an alarm holds up; empty where there is none."""
    if desk.soundness.alarm() is None:
        return ""
    kept = desk.soundness.kept_text()
    return kept.title if kept else desk.name


def copy_draft(desk: Desk, path: Path) -> Path:
    """Write the draft as it is now into a file.

    Raises:
        SmguideError: there is none, or it cannot be written there.
    """
    draft = desk.soundness.draft()
    if draft is None:
        raise NotFound("There is no draft.", "Nothing was written.")
    return desk.save_copy(draft.guidelines, draft.base, path)
