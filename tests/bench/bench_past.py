"""Looking back through the desk: lists of 100,000 revisions, searching and stories in 10,000."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench_history import FIELDS, SCREEN
from histories import git, long_library
from measurement import Measurement, NotMeasured, Setting, ratio, seconds

from smguide.model import edits
from smguide.workspace import Desk, HistoryFilter, Workspace

LONGER = 10
"""A long list is so many times as long as the histories that are searched."""

CLAUSE = "c050"
"""One of those that are reworded again and again."""


def _long(setting: Setting) -> Path:
    return long_library(setting.folder / "long", LONGER * setting.revisions)


@contextmanager
def _desk(home: Path) -> Iterator[Desk]:
    with Workspace(home) as workspace:
        yield workspace.open("bench")


@contextmanager
def _searched(setting: Setting) -> Iterator[Desk]:
    """A library of the usual length, ready for searching."""
    with _desk(long_library(setting.folder / "searched", setting.revisions)) as desk:
        assert desk.past.prepare()
        yield desk


def _milliseconds(setting: Setting, action: Callable[[], object]) -> float:
    return 1000 * median([seconds(action) for _ in range(setting.rounds)])


def first_screen(setting: Setting) -> float:
    """The newest 50 rows with their states, the first time after opening."""

    def after_opening() -> float:
        with _desk(_long(setting)) as desk:
            return seconds(lambda: desk.past.rows(limit=SCREEN))

    return 1000 * median([after_opening() for _ in range(setting.rounds + 1)][1:])


def opening_again(setting: Setting) -> float:
    """A library that was opened before, until its first screen is there."""

    def opened() -> None:
        with _desk(_long(setting)) as desk:
            desk.past.rows(limit=SCREEN)

    opened()
    return _milliseconds(setting, opened)


def whole_list(setting: Setting) -> float:
    """All rows with their states as values, against git printing the same fields."""
    home = _long(setting)
    git_dir = home / "library" / "bench" / "guidelines.git"
    with _desk(home) as desk:
        return ratio(
            setting.rounds,
            desk.past.rows,
            lambda: git(git_dir, "log", "-z", f"--format={FIELDS}", "main", "--"),
        )


_SCROLLED = """
import sys
from pathlib import Path
from smguide.workspace import Workspace

def most() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))

def scroll(name: str) -> None:
    with Workspace(Path(name)) as workspace:
        past = workspace.open("bench").past
        for skip in range(0, past.count(), 500):
            past.rows(skip=skip, limit=500)

scroll(sys.argv[1])
before = most()
scroll(sys.argv[2])
print(most() - before)
"""


def memory(setting: Setting) -> float:
    """Megabytes that a long list takes more than a short one, every page looked at."""
    # What wait4 and getrusage say of a new process begins with the memory of the one before it.
    if not Path("/proc/self/status").exists():
        raise NotMeasured("Only Linux tells the most memory that a process had by itself.")
    short = long_library(setting.folder / "short", max(setting.revisions // 10, 2))
    command = [sys.executable, "-c", _SCROLLED, str(short), str(_long(setting))]
    return max(float(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout), 0.1)


def searching(setting: Setting) -> float:
    """Words of one revision among all, never the same ones twice."""
    turns = (HistoryFilter(words=f"note {number}") for number in itertools.count(3))
    with _searched(setting) as desk:
        return _milliseconds(setting, lambda: desk.past.rows(next(turns), limit=SCREEN))


def searching_much(setting: Setting) -> float:
    """A beginning of a word that every revision took out and brought in again."""
    turns = itertools.cycle(HistoryFilter(words=one) for one in ("wordi", "wordin", "wording"))
    with _searched(setting) as desk:
        return _milliseconds(setting, lambda: desk.past.rows(next(turns), limit=SCREEN))


def taking_in(setting: Setting) -> float:
    """What was saved just now, until it can be found."""
    with _searched(setting) as desk:

        def saved(turn: int) -> float:
            work = desk.work()
            section = work.guidelines.sections[0]
            text = f"Quite another sentence, number {turn}."
            changed = edits.set_clause_text(
                work.guidelines, section.id, section.clauses[0].id, text
            )
            desk.keep(changed, over=work)
            desk.save(f"Say it again {turn}", "It was not heard.")
            return seconds(desk.past.prepare)

        return 1000 * median(saved(turn) for turn in range(setting.rounds))


def made_again(setting: Setting) -> float:
    """Seconds until everything can be found again, for 10,000 revisions."""

    def lost() -> float:
        with _searched(setting) as desk:
            count = desk.past.count()
        (setting.folder / "searched" / "library" / "bench" / "history.index").unlink()
        with _desk(setting.folder / "searched") as desk:
            return seconds(desk.past.prepare) * 10_000 / count

    return median([lost() for _ in range(min(setting.rounds, 3))])


def story(setting: Setting) -> float:
    """Everything that became of a clause that was reworded all the time."""
    with _searched(setting) as desk:
        return _milliseconds(setting, lambda: desk.past.clause_story(CLAUSE))


def last_changed(setting: Setting) -> float:
    """Who changed each clause last, and why."""
    with _searched(setting) as desk:
        return _milliseconds(setting, desk.past.last_changed)


MEASUREMENTS = (
    Measurement("history: first screen of 100,000 through the desk", "ms", 50, first_screen),
    Measurement("history: opening 100,000 again", "ms", 1000, opening_again),
    Measurement("history: 100,000 rows with states, to git log", "ratio", 1.6, whole_list),
    Measurement("history: memory for scrolling 100,000", "MB", 64, memory),
    Measurement("history: search for rare words in 10,000", "ms", 50, searching),
    Measurement("history: search for frequent words in 10,000", "ms", 200, searching_much),
    Measurement("history: ready for searching after a save", "ms", 100, taking_in),
    Measurement("history: side index made again, 10,000", "s", 10, made_again),
    Measurement("history: story of a clause in 10,000", "ms", 100, story),
    Measurement("history: last change of every clause in 10,000", "ms", 50, last_changed),
)
