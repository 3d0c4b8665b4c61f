"""Long work shared out among the cores of this computer.

Checking a signature leaves the interpreter to other threads, so threads are enough: two cores check
nearly twice as many.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

_WORTH_SHARING = 100
_SHARE = 100
_AHEAD = 4
_MOST_CORES = 8

One = TypeVar("One")
Made = TypeVar("Made")


def on_all_cores(work: Callable[[One], Made], items: Sequence[One]) -> Iterator[Made]:
    """What ``work`` makes of each item, in their order, worked out some shares ahead.

    ``work`` must be a pure function; what it raises is raised here.
    """
    if len(items) < _WORTH_SHARING:
        yield from map(work, items)
        return
    cores = min(os.cpu_count() or 1, _MOST_CORES)
    pool = ThreadPoolExecutor(cores)
    try:
        waiting: deque[Future[list[Made]]] = deque()
        for start in range(0, len(items), _SHARE):
            waiting.append(pool.submit(_all, work, items[start : start + _SHARE]))
            if len(waiting) > _AHEAD * cores:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _all(work: Callable[[One], Made], items: Sequence[One]) -> list[Made]:
    return list(map(work, items))
