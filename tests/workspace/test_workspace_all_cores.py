from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.workspace.all_cores import on_all_cores


@given(st.lists(st.integers(), max_size=1200))
def test_results_come_in_the_order_of_the_items(items: list[int]) -> None:
    assert list(on_all_cores(lambda one: one * 2, items)) == [one * 2 for one in items]


@pytest.mark.parametrize("count", [5, 5000])
def test_what_goes_wrong_is_raised_in_its_place(count: int) -> None:
    def work(item: int) -> int:
        return 100 // (item - 3)

    found = on_all_cores(work, range(count))

    with pytest.raises(ZeroDivisionError):
        list(found)


def test_who_stops_early_leaves_no_thread_behind() -> None:
    before = threading.active_count()
    found = on_all_cores(str, range(100_000))
    assert next(found) == "0"
    found.close()
    assert threading.active_count() == before
