"""The shapes of the entries, as a table; ``schemas/events.json`` says the same for others.

A shape checks a plain JSON value and says in a sentence what is wrong with it. Keys it does not
know are let through, so that later versions may add some.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from smguide.errors import InvalidEvent
from smguide.review.posts import MOST_ROWS

_HIDDEN = "\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069"
LINE = f"^[^\u0000-\u001f{_HIDDEN}]*$"
PROSE = f"^[^\u0000-\u0008\u000b-\u001f{_HIDDEN}]*$"
# Near the ends of the calendar a day more, or another time zone, has no date.
_DAY_OF_YEAR = "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
DATE = f"^[12][0-9]{{3}}{_DAY_OF_YEAR}$"
TIME = f"^(19[7-9]|2[0-9]{{2}})[0-9]{_DAY_OF_YEAR}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"


class Shape(Protocol):
    """What a value must look like."""

    def check(self, value: Any, where: str) -> None:
        """Refuse a value of another shape with a sentence that names ``where``."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """Text of ``least`` to ``most`` characters that fits ``pattern`` as a whole."""

    most: int
    least: int = 1
    pattern: str = LINE
    fits: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fits", re.compile(self.pattern))

    def check(self, value: Any, where: str) -> None:
        """See :class:`Shape`."""
        if not isinstance(value, str):
            raise _wrong(where)
        if not self.least <= len(value) <= self.most:
            long = len(value) > self.most
            size = f"longer than {self.most:,} characters" if long else "missing"
            raise InvalidEvent(f"The field “{where}” is {size}.")
        if not self.fits.fullmatch(value):
            raise _wrong(where)


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number of at least ``least``."""

    least: int = 0

    def check(self, value: Any, where: str) -> None:
        """See :class:`Shape`."""
        if type(value) is not int or value < self.least:
            raise _wrong(where)


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    def check(self, value: Any, where: str) -> None:
        """See :class:`Shape`."""
        if not isinstance(value, bool):
            raise _wrong(where)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    of: tuple[str, ...]

    def check(self, value: Any, where: str) -> None:
        """See :class:`Shape`."""
        if value not in self.of:
            raise _wrong(where)


@dataclass(frozen=True, slots=True)
class Many:
    """A list of ``least`` to ``most`` things of one shape."""

    item: Shape
    most: int
    least: int = 0

    def check(self, value: Any, where: str) -> None:
        """See :class:`Shape`."""
        if not isinstance(value, list) or not self.least <= len(value) <= self.most:
            raise _wrong(where)
        for item in value:
            self.item.check(item, where)


@dataclass(frozen=True, slots=True)
class Fields:
    """Named values, some of which may be left out."""

    required: Mapping[str, Shape]
    optional: Mapping[str, Shape]

    def check(self, value: Any, where: str) -> None:
        """See :class:`Shape`."""
        if not isinstance(value, dict):
            raise _wrong(where)
        for key, shape in self.required.items():
            if key not in value:
                raise InvalidEvent(f"The field “{where}.{key}” is missing.".replace("“.", "“"))
            shape.check(value[key], key)
        for key, shape in self.optional.items():
            if key in value:
                shape.check(value[key], key)


def _wrong(where: str) -> InvalidEvent:
    return InvalidEvent(f"The field “{where}” is not what it should be.")


def _fields(optional: Mapping[str, Shape] | None = None, /, **required: Shape) -> Fields:
    return Fields({key.rstrip("_"): shape for key, shape in required.items()}, optional or {})


DIGEST = Text(64, 64, "^[0-9a-f]{64}$")
COMMIT = Text(64, 40, "^([0-9a-f]{40}|[0-9a-f]{64})$")
PERSON = Text(64, pattern="^[A-Za-z0-9][A-Za-z0-9._-]*$")
NAME = Text(200)
EMAIL = Text(254, 3, '^[^\\s@<>",]+@[^\\s@<>",]+$')
KEY_LINE = Text(8192, 16, "^(ssh-|ecdsa-|sk-)[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}$")
FINGERPRINT = Text(50, 50, "^SHA256:[A-Za-z0-9+/]{43}$")
EDITION = Text(13, 3, "^[0-9]{1,6}\\.[0-9]{1,6}$")
DAY = Text(10, 10, DATE)
REASON = Text(4000, pattern=PROSE)
REMARK = Text(16000, least=0, pattern=PROSE)
PLACE = Text(200)
REGISTERED = Text(80, pattern=PERSON.pattern)
REMINDER = Text(500, pattern=PROSE)

_RULES = _fields(
    {
        "one_person_is_enough": Flag(),
        "sections": Many(
            _fields({"need": Count(1)}, of=Many(PLACE, 500, 1), by=Many(PERSON, 500, 1)), 500
        ),
    },
    approvals=Count(1),
    governors=Count(1),
)
_PEOPLE = Many(
    _fields(
        person=PERSON,
        name=NAME,
        email=EMAIL,
        roles=Many(PERSON, 50),
        keys=Many(
            _fields(
                {"from": Count()}, key=KEY_LINE, status=Choice(("active", "retired", "revoked"))
            ),
            50,
        ),
    ),
    500,
    1,
)
_REVISION = _fields(number=Count(1), commit=COMMIT, content=DIGEST)
_CHANGE = _fields(
    {"sections": Many(_fields({"new": DIGEST, "old": DIGEST}, section=PLACE), 500)},
    number=Count(1),
    commit=COMMIT,
    content=DIGEST,
    base=DIGEST,
)
_POST = _fields(
    {
        "incident": Choice(("open", "settled")),
        "what_happened": REMINDER,
        "incident_on": DAY,
        "settled_on": DAY,
        "note": REMINDER,
        "wait_minutes": Count(),
    },
    person=REGISTERED,
    day=DAY,
    channel=REGISTERED,
    post_type=REGISTERED,
    outcome=Choice(("approved", "corrected", "sent-back", "free")),
)

BODIES: Mapping[str, Fields] = {
    "genesis": _fields({"reason": REMARK}, version=Count(1), people=_PEOPLE, rules=_RULES),
    "governance": _fields(
        version=Count(2), previous=DIGEST, people=_PEOPLE, rules=_RULES, reason=REASON
    ),
    "governance-vote": _fields(
        {"comment": REMARK},
        proposal=DIGEST,
        decision=Choice(("approve", "reject")),
        meaning=REASON,
    ),
    "join": _fields(name=NAME, email=EMAIL, key=KEY_LINE),
    "submit": _fields(
        {
            "asked": Many(PERSON, 500),
            "until": DAY,
            "look_at": REMARK,
            "claims": Many(Count(1), 1000),
        },
        revision=_CHANGE,
    ),
    "review": _fields(
        {"comment": REMARK, "stands_for": Many(PERSON, 50)},
        decision=Choice(("approve", "request-changes", "reject", "confirm", "reapprove")),
        meaning=REASON,
        revision=_CHANGE,
    ),
    "comment": _fields(
        {
            "section": PLACE,
            "clause": PLACE,
            "quote": Text(4000, pattern=PROSE),
            "wording": REMARK,
            "reply_to": DIGEST,
            "resolves": DIGEST,
            "reopens": DIGEST,
            "path": Many(PLACE, 50),
            "occurrence": Count(1),
            "against": Count(),
        },
        revision=_REVISION,
        text=Text(16000, pattern=PROSE),
    ),
    "publish": _fields(
        revision=_REVISION,
        edition=EDITION,
        effective=DAY,
        change_class=Choice(("editorial", "clarifying", "relaxing", "tightening", "new-duty")),
        summary=REASON,
    ),
    "withdraw": _fields(what=DIGEST, reason=REASON),
    "posts": _fields(rows=Many(_POST, MOST_ROWS, 1)),
    "report-incident": _fields(entry=DIGEST, row=Count(1), day=DAY, what_happened=REMINDER),
    "settle-incident": _fields(entry=DIGEST, row=Count(1), day=DAY, reason=REASON),
    "take-back-post": _fields(entry=DIGEST, row=Count(1), reason=REASON),
    "away": _fields({"reason": REASON}, person=PERSON, stand_in=PERSON, first=DAY, last=DAY),
    "back": _fields({"reason": REASON}, what=DIGEST),
    "decline": _fields(what=DIGEST, reason=REASON),
}

_NONE_OR_DIGEST = Text(64, 0, "^([0-9a-f]{64})?$")
COMMON = _fields(
    format_=Choice(("smguide-event/1",)),
    type_=Choice(tuple(BODIES)),
    guideline=_NONE_OR_DIGEST,
    governance=_NONE_OR_DIGEST,
    signer=_fields(person=PERSON, name=NAME, key=FINGERPRINT),
    time=Text(20, 20, TIME),
    saw=_fields(count=Count(), chain=DIGEST, main=Text(64, 0, "^([0-9a-f]{40}|[0-9a-f]{64})?$")),
    nonce=Text(64, 16, "^[0-9a-f]+$"),
)
