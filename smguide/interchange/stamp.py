"""What a copy of the guidelines says about itself: which edition, approved by whom, of what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from smguide.interchange.text import day_in_words, time_in_words
from smguide.model.wording import date_in_words


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved when, and the sentence they signed."""

    name: str
    time: datetime
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """A line of the version table."""

    number: str
    in_force_from: date | None
    summary: str = ""
    approved_by: tuple[str, ...] = ()


CHANGES = {
    "editorial": "Spelling, links or layout only. You need not read it again.",
    "clarifying": "Nothing new: it says better what held already.",
    "relaxing": "Something is easier than before: it needs less agreement, or is newly allowed.",
    "tightening": "Something is stricter: it needs more agreement, or is no longer allowed.",
    "new-duty": "There is something new that you have to do.",
}
"""What an edition means for its readers, by the class of its change."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The facts of one copy.

    ``summary`` says what is new in the edition, ``change`` is one of :data:`CHANGES`.
    ``edition`` is empty for work in progress; ``digest`` is the SHA-256 of the content (hex),
    ``witness_count`` and ``witness_chain`` the number of records known when it was made and the
    digest of the last one; ``state`` is a word such as “in force”.
    """

    title: str
    revision: int
    edition: str = ""
    state: str = ""
    in_force_from: date | None = None
    approvals: tuple[Approval, ...] = ()
    digest: str = ""
    witness_count: int = 0
    witness_chain: str = ""
    exported_on: date | None = None
    summary: str = ""
    change: str = ""

    @property
    def headline(self) -> str:
        """“Edition 1.1” or “Work in progress, revision 16”."""
        if self.edition:
            return f"Edition {self.edition}"
        return f"Work in progress, revision {self.revision}"


def with_summary(stamp: Stamp, versions: Iterable[Version]) -> Stamp:
    """The stamp with what the version table says of its edition, where it says nothing itself."""
    mine = (version.summary for version in versions if version.number == stamp.edition)
    return stamp if stamp.summary else replace(stamp, summary=next(mine, ""))


def stamp_facts(stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """What a reader wants to know of the copy as labels and values, those that are known."""
    rows = (
        ("In force from", date_in_words(stamp.in_force_from) if stamp.in_force_from else ""),
        ("State", "" if stamp.edition and stamp.state == "in force" else stamp.state),
        ("Revision", str(stamp.revision) if stamp.edition else ""),
    )
    return tuple((label, value) for label, value in rows if value)


def news_facts(stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """What is new in the edition, and what that means for its readers."""
    rows = (
        ("New in this edition", stamp.summary if stamp.edition else ""),
        ("What it means for you", CHANGES.get(stamp.change, "") if stamp.edition else ""),
    )
    return tuple((label, value) for label, value in rows if value)


def record_facts(stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """What proves the copy: what was signed, and the numbers by which two copies are compared."""
    rows = (
        ("Signed", "\n".join(map(approval_sentence, stamp.approvals))),
        ("Fingerprint of the text", grouped(stamp.digest)),
        ("Record of decisions", _witness(stamp)),
        ("Copy made on", date_in_words(stamp.exported_on) if stamp.exported_on else ""),
    )
    return tuple((label, value) for label, value in rows if value)


RECORD_SENTENCE = (
    "Two copies with the same fingerprint hold the same text; "
    "what was signed is kept in the record for good."
)


def approval_line(approval: Approval) -> str:
    """“Ana Lima, 3 March 2026”."""
    return f"{approval.name}, {day_in_words(approval.time)}"


def approval_sentence(approval: Approval) -> str:
    """“Ana Lima on 3 March 2026, 14:05 UTC: ‘I have read it and agree.’”."""
    meaning = f": “{approval.meaning}”" if approval.meaning else ""
    return f"{approval.name} on {time_in_words(approval.time)}{meaning}"


def grouped(digest: str) -> str:
    """A digest in groups of eight, so that two can be compared by eye."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


def _witness(stamp: Stamp) -> str:
    if not stamp.witness_count:
        return ""
    entries = "1 entry" if stamp.witness_count == 1 else f"{stamp.witness_count} entries"
    last = f", the last {grouped(stamp.witness_chain)}" if stamp.witness_chain else ""
    return f"{entries}{last}"
