"""Measures the bars of design section 11: ``python3 packaging/dev.py bench [--json FILE]``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import bench_audit
import bench_checks
import bench_compare
import bench_history
import bench_keystroke
import bench_past
import bench_rules
import bench_save
import bench_window
from measurement import Measurement, Result, Setting, as_json, table, take

MEASUREMENTS: tuple[Measurement, ...] = (
    *bench_window.MEASUREMENTS,
    *bench_history.MEASUREMENTS,
    *bench_past.MEASUREMENTS,
    *bench_save.MEASUREMENTS,
    *bench_audit.MEASUREMENTS,
    *bench_compare.MEASUREMENTS,
    *bench_checks.MEASUREMENTS,
    *bench_keystroke.MEASUREMENTS,
    *bench_rules.MEASUREMENTS,
)


def main(arguments: Sequence[str]) -> int:
    """Measure, print and write; 0 when every bar is met, 1 otherwise."""
    options = _options(arguments)
    with tempfile.TemporaryDirectory(prefix="smguide-bench-", ignore_cleanup_errors=True) as folder:
        setting = Setting(Path(folder), options.rounds, options.revisions)
        results = [_taken(row, setting) for row in MEASUREMENTS if options.only in row.name]
    print(*table(results), sep="\n")
    if options.json:
        options.json.write_text(as_json(results), encoding="utf-8")
    return 0 if all(result.ok for result in results) else 1


def _taken(measurement: Measurement, setting: Setting) -> Result:
    print(f"measuring: {measurement.name}", file=sys.stderr, flush=True)
    return take(measurement, setting)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results there as well")
    parser.add_argument(
        "--only", default="", metavar="TEXT", help="only rows with TEXT in the name"
    )
    parser.add_argument("--rounds", type=int, default=9, help="how often each side is timed")
    parser.add_argument("--revisions", type=int, default=10_000, help="length of the histories")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
