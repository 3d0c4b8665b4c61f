"""Looks for faults as long as one likes: `python3 packaging/dev.py fuzz [TARGET] [--seconds N]`.

Guided by coverage where atheris is installed (it is optional: `pip install atheris`), else by
random changes to the kept examples. A fault is written beside the examples as ``fault-…`` and told
with its traceback; once it is mended, the file is kept under another name.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import random
import subprocess
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from fuzz_mutations import Edit, mutated  # noqa: E402

_MOST_EDITS = 6


@dataclass(frozen=True)
class Found:
    """What came of one target: inputs tried, inputs accepted, faults by their kind."""

    name: str
    tried: int
    accepted: int
    faults: dict[str, str]


def look_at_random(name: str, kept: Sequence[bytes], chance: random.Random) -> tuple[bytes, bool]:
    """One changed example, and whether it was accepted; a fault comes out as it is."""
    from fuzz_targets import attempt

    data = _changed(kept, chance)
    return data, attempt(name, data)


def _changed(kept: Sequence[bytes], chance: random.Random) -> bytes:
    count = chance.randint(1, _MOST_EDITS)
    edits: list[Edit] = [
        (chance.randrange(2**16), chance.randrange(2**20), chance.randrange(2**20))
        for _ in range(count)
    ]
    return mutated(chance.choice(kept), edits, kept)


def at_random(name: str, seconds: float, seed: int, folder: Path) -> Found:
    """Random changes for some time; every accepted result may be changed further."""
    from fuzz_targets import attempt, examples

    chance, tried, accepted = random.Random(seed), 0, 0
    kept = [data for _file, data in examples(name)]
    own = len(kept)
    faults: dict[str, str] = {}
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        data = _changed(kept, chance)
        tried += 1
        try:
            if attempt(name, data):
                accepted += 1
                kept = [*kept[:own], *kept[own:][-200:], data] if len(data) < 20_000 else kept
        except Exception as fault:
            faults.setdefault(_kind(fault), _keep(folder, data, fault))
    return Found(name, tried, accepted, faults)


def _kind(fault: BaseException) -> str:
    """Two faults from one place are one."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__} in {Path(last.filename).name}:{last.lineno}"


def _keep(folder: Path, data: bytes, fault: BaseException) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"fault-{hashlib.sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    return f"{path}\n{''.join(traceback.format_exception(fault))}"


def guided(name: str, chosen: argparse.Namespace, folder: Path, atheris: ModuleType) -> None:
    """As above, led by which lines are reached; ends the process."""
    with atheris.instrument_imports(include=["smguide"]):
        from fuzz_targets import attempt, examples
    kept = [data for _file, data in examples(name)]
    seen: dict[str, str] = {}
    count = [0, 0]

    def once(data: bytes) -> None:
        count[0] += 1
        try:
            count[1] += attempt(name, data)
        except Exception as fault:
            if _kind(fault) not in seen:
                seen[_kind(fault)] = _keep(folder, data, fault)
                print(_kind(fault), seen[_kind(fault)], flush=True)  # noqa: T201
        if count[0] % 500 == 0:
            print(f"{name}: {count[0]} tried, {count[1]} accepted", flush=True)  # noqa: T201

    def change(data: bytes, most: int, number: int) -> bytes:
        chance = random.Random(number)
        if chance.random() < 0.5:
            return bytes(atheris.Mutate(data, most))[:most]
        made = _changed([data], chance) if chance.random() < 0.9 else chance.choice(kept)
        return made[:most]

    grown = folder.parent / "grown" / name
    grown.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(kept):
        (grown / f"kept-{number}").write_bytes(data)
    options = [f"-max_total_time={chosen.seconds:.0f}", f"-seed={chosen.seed}", "-timeout=60",
               f"-max_len={chosen.longest}"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", str(grown)], once,
                  custom_mutator=change)  # fmt: skip
    atheris.Fuzz()


def main(arguments: Sequence[str]) -> int:
    """Look at one target or at all of them, one after the other; 1 where there were faults."""
    options = _options(arguments)
    if options.target and options.guided:
        import atheris

        guided(options.target, options, options.faults / "guided", atheris)
        return 0
    from fuzz_targets import TARGETS

    names = [options.target] if options.target else list(TARGETS)
    if names[0] not in TARGETS:
        print(f"There is no target {names[0]!r}. The targets are: {', '.join(TARGETS)}.")  # noqa: T201
        return 2
    with_atheris = importlib.util.find_spec("atheris") is not None and not options.random
    return max([_look(name, options, with_atheris=with_atheris) for name in names])


def _look(name: str, options: argparse.Namespace, *, with_atheris: bool) -> int:
    folder = options.faults / name
    if with_atheris:
        command = [sys.executable, __file__, name, "--guided", "--seconds", str(options.seconds),
                   "--seed", str(options.seed), "--longest", str(options.longest),
                   "--faults", str(folder)]  # fmt: skip
        return subprocess.run(command, check=False).returncode
    found = at_random(name, options.seconds, options.seed, folder)
    print(f"{name:<16} {found.tried:>9,} tried {found.accepted:>9,} accepted "  # noqa: T201
          f"{len(found.faults)} faults", flush=True)  # fmt: skip
    for kind, told in found.faults.items():
        print(f"  {kind}\n  {told}")  # noqa: T201
    return 1 if found.faults else 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("target", nargs="?", default="", help="one target; all without it")
    parser.add_argument("--seconds", type=float, default=60, help="for each target")
    parser.add_argument("--seed", type=int, default=0, help="where the random changes begin")
    parser.add_argument("--longest", type=int, default=4000, help="bytes, with atheris")
    parser.add_argument("--faults", type=Path, default=HERE.parents[1] / "build" / "fuzz",
                        help="where faults are written")  # fmt: skip
    parser.add_argument("--random", action="store_true", help="without atheris in any case")
    parser.add_argument("--guided", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
