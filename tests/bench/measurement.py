"""What a measurement is, how two things are timed fairly, and how results are shown."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


class NotMeasured(Exception):
    """Why a value could not be taken here, in one sentence."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and how much to measure.

    ``folder`` may be filled freely; it is shared by all measurements of one run and removed
    afterwards. ``rounds`` is how often each side is timed, ``revisions`` the length of histories.
    """

    folder: Path
    rounds: int
    revisions: int


@dataclass(frozen=True, slots=True)
class Measurement:
    """One row of design section 11: the value must not exceed ``bar``.

    A row without a bar stands beside others to compare them with.
    """

    name: str
    unit: str
    bar: float | None
    measure: Callable[[Setting], float]


@dataclass(frozen=True, slots=True)
class Result:
    """The value taken, or None with the reason why there is none."""

    name: str
    value: float | None
    unit: str
    bar: float | None
    why: str = ""

    @property
    def ok(self) -> bool:
        return self.bar is None or (self.value is not None and self.value <= self.bar)


def take(measurement: Measurement, setting: Setting) -> Result:
    """Run one measurement; one that cannot be taken is a missed bar, not the end of the run."""
    try:
        value, why = round(measurement.measure(setting), 4), ""
    except NotMeasured as stop:
        value, why = None, str(stop)
    except Exception as error:  # whatever breaks in one row, the others are still wanted
        value, why = None, f"{type(error).__name__}: {error}"
    return Result(measurement.name, value, measurement.unit, measurement.bar, why)


def seconds(action: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def medians(rounds: int, *timers: Callable[[], float]) -> list[float]:
    """The median of each timer, taken in turns so that a slow moment hits all alike."""
    taken = [[timer() for timer in timers] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def ratio(rounds: int, ours: Callable[[], object], bare: Callable[[], object]) -> float:
    """How many times longer ours takes than the bare way."""
    mine, other = medians(rounds, lambda: seconds(ours), lambda: seconds(bare))
    return mine / other


def table(results: Iterable[Result]) -> Iterator[str]:
    """The lines to print."""
    yield f"{'':4}{'what':<56}{'value':>10}{'bar':>8}  unit"
    for result in results:
        value = "-" if result.value is None else f"{result.value:.2f}"
        bar = "" if result.bar is None else f"{result.bar:g}"
        mark = "" if result.bar is None else "ok" if result.ok else "MISS"
        yield f"{mark:<4} {result.name:<55}{value:>10}{bar:>8}  {result.unit}"
        if result.why:
            yield f"{'':5}{result.why}"


def as_json(results: Iterable[Result]) -> str:
    """The list that ``--json`` writes: name, value, unit, bar, ok."""
    keys = ("name", "value", "unit", "bar", "ok")
    rows = [{key: getattr(result, key) for key in keys} for result in results]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"
