"""What guidelines hold beside their sections, as one record, and back."""

from __future__ import annotations

from smguide.model.guidelines import Absence, Guidelines
from smguide.model.record import Record, Value

LABELS = {
    "id": "Identity of the guidelines",
    "title": "Title",
    "organisation": "Organisation",
    "language": "Language",
    "owner": "Owner",
    "review_interval": "Time between reviews",
    "profile": "Profile",
    "absent": "Left out on purpose",
    "because": "Because",
    "waivers": "Accepted findings",
    "scenarios": "Examples",
    "extra": "Data of a newer version",
    "other_files": "Files of a newer version",
    "data": "Content",
    "kind": "Kind of section",
    "maturity": "State",
    "trial_until": "On trial until",
    "why": "Reason",
}
_TEXTS = ("id", "title", "organisation", "language", "owner", "review_interval")


def document_record(guidelines: Guidelines) -> Record:
    """All but sections and outline; the inverse is :func:`document_values`."""
    values: dict[str, Value] = {key: getattr(guidelines, key) for key in _TEXTS}
    return Record(
        {
            **values,
            "profile": guidelines.profile,
            "absent": tuple(map(_absence_record, guidelines.absent)),
            "waivers": guidelines.waivers,
            "scenarios": guidelines.scenarios,
            "extra": guidelines.extra,
            "other_files": tuple(
                Record({"id": path, "data": data.decode("latin-1")})
                for path, data in guidelines.other_files
            ),
        }
    )


def document_values(record: Record) -> dict[str, object]:
    """The fields of :class:`Guidelines` that a record of :func:`document_record` holds."""
    return {
        **{key: record.text(key) for key in _TEXTS},
        "profile": record.record("profile"),
        "absent": tuple(map(_absence, record.records("absent"))),
        "waivers": record.records("waivers"),
        "scenarios": record.records("scenarios"),
        "extra": record.record("extra"),
        "other_files": tuple(
            (file.text("id"), file.text("data").encode("latin-1"))
            for file in record.records("other_files")
        ),
    }


def _absence_record(absence: Absence) -> Record:
    return Record({"id": absence.kind, "because": absence.because, "extra": absence.extra})


def _absence(record: Record) -> Absence:
    return Absence(record.text("id"), record.text("because"), record.record("extra"))
