"""Small words of sentences: names, numbers, lists."""

from __future__ import annotations

from collections.abc import Iterable

from smguide.model.wording import in_words
from smguide.review.team import Member, Team

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def any_of(names: Iterable[str]) -> str:
    """``Ben, Lea or Tom``."""
    return in_words(names, "or") or "nobody"


def all_of(names: Iterable[str]) -> str:
    """``Ben, Lea and Tom``."""
    return in_words(names) or "nobody"


def spelled_out(number: int) -> str:
    """A number as it is written in running text."""
    return _SMALL[number] if number < len(_SMALL) else str(number)


def numbered(numbers: Iterable[int]) -> str:
    """``revision 14`` or ``revisions 14 and 15``."""
    listed = [str(number) for number in numbers]
    return f"revision{'s' if len(listed) > 1 else ''} {all_of(listed)}"


def call_name(team: Team, member: Member) -> str:
    """The first name where nobody else in the team shares it, else the whole name."""
    first = member.name.split(" ")[0]
    shared = sum(one.name.split(" ")[0].casefold() == first.casefold() for one in team.people)
    return member.name if shared > 1 or first.endswith(".") or not first else first


def called(team: Team, members: Iterable[Member]) -> list[str]:
    """The names of several people, as :func:`call_name` gives them."""
    return [call_name(team, member) for member in members]
