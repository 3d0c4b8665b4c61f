"""The guidelines and their stamp as data for other programs, in the one canonical spelling."""

from __future__ import annotations

from typing import Any

from smguide.interchange.stamp import Stamp
from smguide.model.canonical import canonical_json, parse_json
from smguide.model.codec import ROOT, SCENARIOS, WAIVERS, dump, plain_section
from smguide.model.guidelines import Guidelines
from smguide.model.record import thaw


def export_json(guidelines: Guidelines, stamp: Stamp) -> bytes:
    """One document: the main file, all sections in order, waivers, examples and the stamp.

    Raises:
        TooLarge: the guidelines are beyond the limits of a revision.
    """
    files = dump(guidelines)
    return canonical_json(
        {
            "format": "smguide-export/1",
            "stamp": _plain_stamp(stamp),
            "guidelines": _plain(files[ROOT]),
            "sections": [plain_section(section) for section in guidelines.sections],
            "waivers": _plain(files[WAIVERS]),
            "scenarios": _plain(files[SCENARIOS]),
        }
    )


def _plain(data: bytes) -> Any:
    return thaw(parse_json(data))


def _plain_stamp(stamp: Stamp) -> dict[str, Any]:
    return {
        "title": stamp.title,
        "edition": stamp.edition,
        "revision": stamp.revision,
        "state": stamp.state,
        "in_force_from": stamp.in_force_from.isoformat() if stamp.in_force_from else None,
        "summary": stamp.summary,
        "change": stamp.change,
        "approvals": [
            {"name": a.name, "time": a.time.isoformat(), "meaning": a.meaning}
            for a in stamp.approvals
        ],
        "digest": stamp.digest,
        "witness": {"count": stamp.witness_count, "chain": stamp.witness_chain},
        "exported_on": stamp.exported_on.isoformat() if stamp.exported_on else None,
    }
