"""Everything a person can do, without a window: the library and the desk."""

from smguide.store.commits import Revision
from smguide.workspace.answering import answer_in_words
from smguide.workspace.arriving import Witness
from smguide.workspace.asking import Candidate, Checklist
from smguide.workspace.change_class import (
    Consequences,
    answers_may_differ,
    consequences,
    next_edition,
)
from smguide.workspace.deciding import ToldEffects
from smguide.workspace.desk import Desk
from smguide.workspace.exchange_report import NotSent, Parted, SyncReport
from smguide.workspace.library import SAMPLE, Workspace, short_id
from smguide.workspace.past import Past
from smguide.workspace.past_values import (
    ClauseMoment,
    HistoryFilter,
    HistoryPerson,
    LastChange,
    Passage,
    Turn,
)
from smguide.workspace.procedure import AbsenceInfo
from smguide.workspace.restoring import Restoring
from smguide.workspace.restoring_values import LaterWork, Preview, Restore, Undo, Wish
from smguide.workspace.sharing import SharedState, Sharing
from smguide.workspace.talk import put_in
from smguide.workspace.talk_values import (
    AnsweredBy,
    OfferState,
    Said,
    SaidKind,
    ThreadInfo,
    WordingOffer,
)
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
    "AbsenceInfo",
    "AnsweredBy",
    "Candidate",
    "Changes",
    "Checklist",
    "ClauseMoment",
    "CommentInfo",
    "Consequences",
    "Desk",
    "Diagnosis",
    "DraftClaim",
    "EarlierDraft",
    "EditionInfo",
    "Founder",
    "HistoryFilter",
    "HistoryPerson",
    "HistoryRow",
    "KeptWork",
    "LastChange",
    "LaterWork",
    "LibraryEntry",
    "MemberInfo",
    "NotSent",
    "OfferState",
    "Parted",
    "Passage",
    "Past",
    "PostInfo",
    "PostsBroughtIn",
    "Preview",
    "Restore",
    "Restoring",
    "Revision",
    "Said",
    "SaidKind",
    "SharedState",
    "Sharing",
    "SyncReport",
    "ThreadInfo",
    "ToldEffects",
    "Turn",
    "Undo",
    "Waiting",
    "Wish",
    "Witness",
    "WordingOffer",
    "Workspace",
    "answer_in_words",
    "answers_may_differ",
    "consequences",
    "next_edition",
    "put_in",
    "short_id",
]
