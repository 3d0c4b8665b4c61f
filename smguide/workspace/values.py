"""What the workspace answers with: frozen values for the window and the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Flag, auto

from smguide.interchange.posts_csv import RefusedRow, TakenRow
from smguide.model.guidelines import Guidelines
from smguide.review.status import State
from smguide.rules.track_record import PostRecord


class Changes(Flag):
    """What an operation changed, so that pages know whether to refresh."""

    NOTHING = 0
    DRAFT = auto()
    REVISIONS = auto()
    REVIEWS = auto()
    EDITIONS = auto()
    TEAM = auto()
    LIBRARY = auto()
    POSTS = auto()


@dataclass(frozen=True, slots=True)
class Founder:
    """Who begins a set of guidelines; an empty ``person`` is made from the name.

    ``remember``: the passphrase may stay in this computer's own keyring.
    """

    name: str
    email: str
    person: str = ""
    passphrase: str = field(default="", repr=False)
    remember: bool = True


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One set of guidelines as the library lists it.

    ``waiting`` counts revisions that wait for the person, ``overdue`` tasks of theirs whose day is
    over. ``problem`` is empty, or one sentence why it cannot be opened; ``alarm`` where that is
    because its record is not what it was.
    """

    name: str
    title: str = ""
    organisation: str = ""
    revision: int = 0
    summary: str = ""
    saved_at: datetime | None = None
    saved_by: str = ""
    edition: str = ""
    in_force_from: date | None = None
    has_draft: bool = False
    waiting: int = 0
    overdue: int = 0
    is_sample: bool = False
    problem: str = ""
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class KeptWork:
    """What is being written: the draft, or the latest revision where there is no draft.

    ``base`` is the number of the revision the draft began from and ``base_id`` its name in the
    store, ``version`` names the kept draft exactly (empty where there is none), ``writers`` are the
    persons who wrote in it, ``taken`` the comments of which the proposed wording was put into it.
    ``recovered`` says that the newest copy was damaged and the one before it is shown.
    """

    guidelines: Guidelines
    base: int
    kept_at: datetime | None = None
    recovered: bool = False
    version: str = ""
    writers: tuple[str, ...] = ()
    base_id: str = ""
    taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """Whether a window may write in a draft; else by whom and since when it is open elsewhere.

    ``computer`` is empty for this one. ``ended_badly`` says that the window that wrote in it before
    ended without closing, as in a crash.
    """

    mine: bool
    by: str = ""
    computer: str = ""
    since: datetime | None = None
    ended_badly: bool = False


@dataclass(frozen=True, slots=True)
class EarlierDraft:
    """A draft that was set aside: when, when it was kept last, and the revision it began from.

    ``before_removal``: a copy made by itself, because much was removed just then.
    """

    file: str
    set_aside_at: datetime
    kept: KeptWork
    before_removal: bool = False


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A revision as the history lists it.

    ``answers`` says which comments it answers, ``sections`` are the ids of those it changed.
    """

    number: int
    summary: str
    reason: str
    author: str
    person: str
    at: datetime
    state: State
    round: int
    edition: str
    state_words: str
    sections_changed: int
    answers: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberInfo:
    """A member of the team; ``here`` means that their key is on this computer.

    ``retired`` is somebody who has left: their name stays on record, they can sign nothing.
    """

    person: str
    name: str
    email: str
    roles: tuple[str, ...]
    here: bool
    demonstration: bool
    retired: bool = False


@dataclass(frozen=True, slots=True)
class CommentInfo:
    """A comment on a revision, with the clause and the words it is about.

    ``answered`` is the number of the revision that says it answers it, 0 for none.
    """

    id: str
    person: str
    name: str
    at: datetime
    text: str
    section: str
    clause: str
    quote: str
    answered: int = 0


@dataclass(frozen=True, slots=True)
class EditionInfo:
    """A published revision; ``state`` is in-force, scheduled or superseded."""

    number: str
    revision: int
    effective: date
    change_class: str
    summary: str
    state: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PostInfo:
    """A post of the register, with the names the guidelines have for its ids.

    ``id`` names its row in the record. ``taken_back`` says why it counts no more, and is empty
    where it does.
    """

    id: str
    post: PostRecord
    person_name: str
    channel_name: str
    post_type_name: str
    recorded_by: str
    recorded_at: datetime
    how_settled: str = ""
    taken_back: str = ""


@dataclass(frozen=True, slots=True)
class PostsBroughtIn:
    """What became of a file of posts: rows recorded, recorded before, and refused."""

    recorded: tuple[TakenRow, ...]
    known: tuple[TakenRow, ...]
    refused: tuple[RefusedRow, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a person's answer."""

    number: int
    summary: str
    by: str
    since: datetime
    due: date | None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One line of ``smguide doctor``.

    Where something is wrong ``would`` says what mending would do, and ``did`` what it has done;
    both are empty where only a person can put it right.
    """

    what: str
    ok: bool
    sentence: str
    hint: str = ""
    would: str = ""
    did: str = ""
