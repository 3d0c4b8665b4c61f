"""The history: first screen, whole list, and two old revisions opened and compared."""

from __future__ import annotations

import random
from collections.abc import Callable
from statistics import median

from histories import History, git, long_history
from measurement import Measurement, Setting, ratio, seconds

SCREEN = 50
# All that a Revision holds.
FIELDS = "%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%at%x00%ai%x00%B"


def _history(setting: Setting) -> History:
    return long_history(setting.folder, setting.revisions)


def first_screen(setting: Setting) -> float:
    """Milliseconds for the newest 50 rows, in a library that was opened before."""
    with _history(setting).open() as repository:
        taken = [
            seconds(lambda: list(repository.revisions(limit=SCREEN)))
            for _ in range(setting.rounds + 1)
        ]
    return 1000 * median(taken[1:])


def whole_list(setting: Setting) -> float:
    """All revisions as values, against git printing the same fields."""
    history = _history(setting)
    with history.open() as repository:
        return ratio(
            setting.rounds,
            lambda: list(repository.revisions()),
            lambda: git(history.git_dir, "log", "-z", f"--format={FIELDS}", "main", "--"),
        )


def open_and_compare(setting: Setting) -> float:
    """Milliseconds to read two revisions far apart and compare them, never the same two twice."""
    from smguide.compare.comparison import compare
    from smguide.model.codec import load

    with _history(setting).open() as repository:
        commits = [revision.commit for revision in repository.revisions()]
        chosen = random.Random(7).sample(commits, 2 * setting.rounds + 2)

        def pair(old: str, new: str) -> Callable[[], object]:
            return lambda: compare(load(repository.read(old)), load(repository.read(new)))

        taken = [seconds(pair(*chosen[n : n + 2])) for n in range(0, len(chosen), 2)]
    return 1000 * median(taken[1:])


MEASUREMENTS = (
    Measurement("history: first screen of 50", "ms", 50, first_screen),
    Measurement("history: whole list against git log", "ratio", 1.6, whole_list),
    Measurement("open two revisions and compare", "ms", 30, open_and_compare),
)
