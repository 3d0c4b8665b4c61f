"""Three-way merge of fields: by key, by the id of a row, long texts by words.

A value that both sides changed otherwise is a question. Conditions, flows of approval and the like
are one value each: halves of two of them would be a rule that nobody wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, TypeAlias

from smguide.compare.facts import FieldChange, FieldStatus, Keys, rows_by_id, same
from smguide.compare.order_merge import merge_order
from smguide.compare.questions import Choice, Inquiry, Matter, Question
from smguide.compare.spoken import Speech, name_of
from smguide.compare.text_merge import TextPlace, merge_text
from smguide.model.record import EMPTY, Path, Record, Value


class Missing(Enum):
    """Stands where one side has no value at all."""

    MISSING = "missing"


MISSING: Final = Missing.MISSING
_Found: TypeAlias = Value | Missing
_WHOLE: Final = frozenset({"extra", "other_files", "id"})
_TITLE: Final = ("title",)
_PROSE_FROM: Final = 6


@dataclass(frozen=True, slots=True)
class Three:
    """A value before, and on both sides."""

    base: _Found
    mine: _Found
    theirs: _Found

    def at(self, key: str) -> Three:
        """The same of a field of the three, where they are records."""
        return Three(*(_field(value, key) for value in (self.base, self.mine, self.theirs)))


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """Where fields are merged: the section and clause, how values are said, where to ask."""

    inquiry: Inquiry
    speech: Speech
    section: str = ""
    clause: str = ""
    title: str = ""
    path: Path = ()
    keys: Keys = ()
    item: str = ""

    def inside(self, key: str) -> FieldPlace:
        """The place of a field."""
        return replace(self, path=(*self.path, key), keys=(*self.keys, key))

    def row(self, row: str, value: Three) -> FieldPlace:
        """The place of a row of a list, which goes by its name."""
        names = (name_of(v) for v in (value.theirs, value.mine) if not isinstance(v, Missing))
        return replace(self, path=(*self.path, row), item=next(filter(None, names), self.item))

    @property
    def key(self) -> str:
        """What names a question that is asked here."""
        return "/".join(map(str, (self.section, self.clause, *self.path)))


def merge_records(sides: Iterable[Record], place: FieldPlace) -> Record:
    """What mine and theirs made of the base, the three of ``sides``, put together.

    Asks where both changed one value.
    """
    found = _merged(Three(*sides), place)
    return found if isinstance(found, Record) else EMPTY


def _merged(three: Three, place: FieldPlace) -> _Found:
    base, mine, theirs = three.base, three.mine, three.theirs
    if _alike(mine, base) or _alike(mine, theirs):
        return theirs
    if _alike(theirs, base):
        return mine
    if not _is_one_value(place):
        if isinstance(mine, Record) and isinstance(theirs, Record):
            return _by_key(three, place)
        lists = _Lists.of(three)
        if lists is not None:
            return _listed(lists, place)
        if isinstance(base, str) and isinstance(mine, str) and isinstance(theirs, str):
            return _text(base, mine, theirs, place)
    return _asked(three, place)


def _is_one_value(place: FieldPlace) -> bool:
    return bool(_WHOLE & set(place.keys)) or place.speech.is_atom(place.keys)


def _by_key(three: Three, place: FieldPlace) -> Record:
    sides = [side for side in (three.theirs, three.mine) if isinstance(side, Record)]
    names = dict.fromkeys(key for side in sides for key in side)
    found = {key: _merged(three.at(key), place.inside(key)) for key in names}
    return Record({key: value for key, value in found.items() if not isinstance(value, Missing)})


@dataclass(frozen=True, slots=True)
class _Lists:
    """Three lists whose entries can be told apart: rows by their id, others by themselves."""

    base: Mapping[Value, Value]
    mine: Mapping[Value, Value]
    theirs: Mapping[Value, Value]

    @classmethod
    def of(cls, three: Three) -> _Lists | None:
        """None where one of them is no list, or has entries that cannot be told apart."""
        base = () if isinstance(three.base, Missing) else three.base
        found = [_entries(values) for values in (base, three.mine, three.theirs)]
        if found[0] is None or found[1] is None or found[2] is None:
            return None
        kinds = {isinstance(value, Record) for each in found if each for value in each.values()}
        return cls(found[0], found[1], found[2]) if len(kinds) == 1 else None


def _entries(values: _Found) -> dict[Value, Value] | None:
    if not isinstance(values, tuple):
        return None
    rows = rows_by_id(values)
    if rows is not None:
        return dict(rows.items())
    texts: dict[Value, Value] = {value: value for value in values if isinstance(value, str)}
    return texts if len(texts) == len(values) else None


def _listed(lists: _Lists, place: FieldPlace) -> tuple[Value, ...]:
    found: dict[Value, Value] = {}
    for row in dict.fromkeys((*lists.theirs, *lists.mine)):
        three = Three(*(s.get(row, MISSING) for s in (lists.base, lists.mine, lists.theirs)))
        value = _merged(three, place.row(str(row), three))
        if not isinstance(value, Missing):
            found[row] = value
    order = [list(side) for side in (lists.base, lists.mine, lists.theirs)]
    ids = merge_order(order[0], order[1], order[2], keep=found)
    if ids.asked and _prefers_mine(lists, place):
        ids = merge_order(order[0], order[1], order[2], keep=found, prefer_mine=True)
    return tuple(found[row] for row in ids.ids)


def _prefers_mine(lists: _Lists, place: FieldPlace) -> bool:
    sides = (_said(tuple(s.values()), place) for s in (lists.base, lists.mine, lists.theirs))
    question = _question(place, Matter.ORDER, tuple(sides))
    return place.inquiry.ask(question).choice is Choice.MINE


def _text(base: str, mine: str, theirs: str, place: FieldPlace) -> _Found:
    """A long text by its words, a short one as a whole."""
    if min(len(text.split()) for text in (base, mine, theirs)) < _PROSE_FROM:
        return _asked(Three(base, mine, theirs), place)
    spot = TextPlace(place.key, place.section, place.clause, place.title, _label(place))
    return merge_text(base, mine, theirs, spot, place.inquiry)


def _asked(three: Three, place: FieldPlace) -> _Found:
    sides = tuple(_said(value, place) for value in (three.base, three.mine, three.theirs))
    question = _question(place, Matter.VALUE, sides)
    if place.keys == _TITLE:
        question = replace(question, choices=(Choice.MINE, Choice.THEIRS, Choice.NEW))
    answer = place.inquiry.ask(question)
    if answer.choice is Choice.NEW:
        return answer.words.strip()
    return three.mine if answer.choice is Choice.MINE else three.theirs


def _question(place: FieldPlace, matter: Matter, sides: tuple[str, ...]) -> Question:
    return Question(
        key=f"{place.key}:{matter.value}",
        matter=matter,
        base=sides[0],
        mine=sides[1],
        theirs=sides[2],
        section=place.section,
        clause=place.clause,
        title=place.title,
        about=_label(place),
    )


def _label(place: FieldPlace) -> str:
    return ", ".join(filter(None, (place.item, place.speech.label(place.keys))))


def _said(value: _Found, place: FieldPlace) -> str:
    """A value in words; empty where there is none."""
    if isinstance(value, Missing):
        return ""
    change = FieldChange(place.path, FieldStatus.CHANGED, None, value, keys=place.keys)
    return place.speech.said(change, "").new_text


def _alike(one: _Found, other: _Found) -> bool:
    if isinstance(one, Missing) or isinstance(other, Missing):
        return one is other
    return same(one, other)


def _field(value: _Found, key: str) -> _Found:
    return value[key] if isinstance(value, Record) and key in value else MISSING
