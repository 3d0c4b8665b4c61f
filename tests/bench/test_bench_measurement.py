from __future__ import annotations

import json
import time

import pytest
from measurement import Measurement, NotMeasured, Result, Setting, as_json, ratio, table, take


@pytest.fixture
def setting(tmp_path):
    return Setting(tmp_path, 3, 10)


def test_a_value_up_to_the_bar_is_ok(setting):
    assert take(Measurement("a", "ms", 5, lambda _: 5.0), setting).ok
    assert not take(Measurement("a", "ms", 5, lambda _: 5.1), setting).ok


def refuse(_setting):
    raise NotMeasured("There is no screen.")


def test_what_cannot_be_measured_is_missed_with_a_reason(setting):
    result = take(Measurement("a", "ms", 5, refuse), setting)
    assert (result.value, result.ok, result.why) == (None, False, "There is no screen.")


def test_a_failure_in_one_row_does_not_end_the_run(setting):
    result = take(Measurement("a", "ms", 5, lambda _: 1 / 0), setting)
    assert (result.value, result.why) == (None, "ZeroDivisionError: division by zero")


def test_a_ratio_is_ours_by_bare():
    assert ratio(3, lambda: time.sleep(0.02), lambda: time.sleep(0.01)) == pytest.approx(2, rel=0.4)


def test_the_json_is_a_list_of_the_agreed_keys():
    rows = json.loads(as_json([Result("a", 1.5, "ms", 2.0), Result("b", None, "ratio", 2.0, "no")]))
    assert rows == [
        {"name": "a", "value": 1.5, "unit": "ms", "bar": 2.0, "ok": True},
        {"name": "b", "value": None, "unit": "ratio", "bar": 2.0, "ok": False},
    ]


def test_the_table_shows_name_value_bar_and_reason():
    lines = list(table([Result("save", 1.5, "ratio", 2.0), Result("b", None, "ms", 9, "no git")]))
    assert lines[1].split() == ["ok", "save", "1.50", "2", "ratio"]
    assert lines[2].split() == ["MISS", "b", "-", "9", "ms"]
    assert lines[3].strip() == "no git"
