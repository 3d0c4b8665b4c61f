"""Small files of facts with a digest in them: one flipped bit is never taken for a fact."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from smguide.errors import InvalidDocument
from smguide.model.canonical import canonical_json, parse_record
from smguide.model.record import Record

_DIGEST = "digest"


def sealed(plain: Mapping[str, Any]) -> bytes:
    """The file that holds these facts."""
    return canonical_json({**plain, _DIGEST: _digest_of(plain)})


def unsealed(stored: bytes) -> Record | None:
    """The facts as they were written; None where a file is damaged.

    One of before there was a digest in it has none, and is taken as it is.
    """
    try:
        plain = dict(parse_record(stored))
    except InvalidDocument:
        return None
    digest = plain.pop(_DIGEST, None)
    return Record(plain) if digest is None or digest == _digest_of(plain) else None


def _digest_of(plain: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical_json(plain)).hexdigest()
