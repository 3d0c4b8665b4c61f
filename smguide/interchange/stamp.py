"""What a copy of the guidelines says about itself: which edition, approved by whom, of what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from smguide.interchange.text import time_in_words
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


@dataclass(frozen=True, slots=True)
class Stamp:
    """The facts of one copy.

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

    @property
    def headline(self) -> str:
        """“Edition 1.1” or “Work in progress, revision 16”."""
        if self.edition:
            return f"Edition {self.edition}"
        return f"Work in progress, revision {self.revision}"


def stamp_facts(stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """The stamp as labels and values, those that are known."""
    rows = (
        ("Edition", stamp.edition),
        ("Revision", str(stamp.revision)),
        ("State", stamp.state),
        ("In force from", date_in_words(stamp.in_force_from) if stamp.in_force_from else ""),
        ("Approved by", "\n".join(map(approval_sentence, stamp.approvals))),
        ("Fingerprint of the text", grouped(stamp.digest)),
        ("Record of decisions", _witness(stamp)),
        ("Copy made on", date_in_words(stamp.exported_on) if stamp.exported_on else ""),
    )
    return tuple((label, value) for label, value in rows if value)


def stamp_sentences(stamp: Stamp) -> tuple[str, ...]:
    """The stamp as lines to read: the headline, then “label: value”."""
    details = [pair for pair in stamp_facts(stamp) if pair[0] not in ("Edition", "Approved by")]
    approved = [f"Approved by {approval_sentence(a)}" for a in stamp.approvals]
    return (f"{stamp.headline}.", *approved, *(f"{label}: {value}." for label, value in details))


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
