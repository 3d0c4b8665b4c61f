"""From the draft to a revision."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from smguide.compare.comparison import compare
from smguide.errors import StorageError, WrongUse
from smguide.store.commits import Revision
from smguide.workspace import drafting
from smguide.workspace.parts import Parts
from smguide.workspace.signing import Pen
from smguide.workspace.wordings import proposers


def save_draft(
    parts: Parts, pen: Pen, summary: str, reason: str, answers: Sequence[str] | None
) -> Revision:
    """Save the draft as the next revision, signed; everybody who wrote in it is named.

    So is everybody whose proposed wording it took over. Without ``answers`` it answers the comments
    those were proposed in.

    Raises:
        WrongUse: summary or reason is missing, or nothing has changed.
        NotAllowed: the person is not an author.
        Outdated: somebody saved in between.
    """
    if not summary.strip() or not reason.strip():
        raise WrongUse("Say what changed and why.", "Fill in both the summary and the reason.")
    parts.revisions.refresh()
    kept = drafting.work(parts)
    base, newest = parts.guidelines(kept.base), parts.revisions.count
    if kept.base != newest:
        drafting.put_on_top(parts, kept, base, parts.guidelines(newest))
    files, parent = drafting.files_of(kept.guidelines), parts.commit(kept.base)
    if files == parts.repository.read(parent):
        raise WrongUse("Nothing has changed since the latest revision.", "Edit first.")
    changes = compare(base, kept.guidelines)
    hands = proposers(parts, kept.taken, base, kept.guidelines)
    others = pen.others(tuple(dict.fromkeys((*kept.writers, *hands))))
    trailers = drafting.trailers(changes, kept.taken if answers is None else answers, others)
    saved = pen.save(files, summary.strip(), reason.strip(), trailers, parent)
    with suppress(StorageError):  # It is saved; the draft is put away at the next look.
        drafting.was_saved(parts, kept.version)
    return saved
