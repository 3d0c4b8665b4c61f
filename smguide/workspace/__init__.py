"""Everything a person can do, without a window: the library and the desk."""

from smguide.store.commits import Revision
from smguide.workspace.answering import answer_in_words
from smguide.workspace.desk import Desk
from smguide.workspace.library import SAMPLE, Workspace, short_id
from smguide.workspace.values import (
    Changes,
    CommentInfo,
    Diagnosis,
    DraftClaim,
    EarlierDraft,
    EditionInfo,
    Founder,
    HistoryRow,
    KeptWork,
    LibraryEntry,
    MemberInfo,
    PostInfo,
    PostsBroughtIn,
    Waiting,
)

__all__ = [
    "SAMPLE",
    "Changes",
    "CommentInfo",
    "Desk",
    "Diagnosis",
    "DraftClaim",
    "EarlierDraft",
    "EditionInfo",
    "Founder",
    "HistoryRow",
    "KeptWork",
    "LibraryEntry",
    "MemberInfo",
    "PostInfo",
    "PostsBroughtIn",
    "Revision",
    "Waiting",
    "Workspace",
    "answer_in_words",
    "short_id",
]
