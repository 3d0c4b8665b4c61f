"""Small questions about the rows of the channel register."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from smguide.checks.check import Case, Look, Spot
from smguide.checks.words.looking import FactTest, is_empty, row_name
from smguide.model.record import Record
from smguide.model.wording import in_words

_AT_REST = frozenset({"planned", "listening", "paused", "retired"})


def is_live(channel: Record) -> bool:
    """The channel speaks to people now; so unless the register says something else."""
    return channel.text("status") not in _AT_REST


def is_public(channel: Record) -> bool:
    """The channel is live, and not for people inside only."""
    inside = channel.text("kind") == "internal" or channel.text("openness") == "internal"
    return is_live(channel) and not inside


def channels_lacking(wanted: Mapping[str, FactTest], where: FactTest = is_live) -> Look:
    """Channels that lack some of what is wanted: one finding each, with all of it as ``{lacking}``.

    ``wanted`` is the column to go to, and whether the channel lacks it, by what people call it.
    """

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of("channels"):
            for index, row in enumerate(section.facts.values_of("channels")):
                if not isinstance(row, Record) or not where(row):
                    continue
                lacking = [name for name, lacks in wanted.items() if lacks(row)]
                if lacking:
                    words = {"row": row_name(row, index), "lacking": in_words(lacking)}
                    yield Spot(section.id, path=("channels", index), words=words)

    return look


def without(column: str) -> FactTest:
    """The column is empty, or a question that was answered with no."""
    return lambda row: is_empty(row.get(column)) or row.get(column) is False


def live(test: FactTest) -> FactTest:
    """The test, for channels that are live."""
    return lambda channel: is_live(channel) and test(channel)


def live_channels(case: Case) -> Iterator[tuple[Spot, Record]]:
    """Every live channel with its place and its name in ``{row}``."""
    for section in case.sections_of("channels"):
        for index, row in enumerate(section.facts.values_of("channels")):
            if isinstance(row, Record) and is_live(row):
                words = {"row": row_name(row, index)}
                yield Spot(section.id, path=("channels", index), words=words), row


def in_column(spot: Spot, column: str, **words: str) -> Spot:
    """The place of a row, narrowed to one of its columns."""
    return Spot(spot.section, path=(*spot.path, column), words={**spot.words, **words})
