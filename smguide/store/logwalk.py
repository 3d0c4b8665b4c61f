"""Which records each step of the log added, checked for shape (git.md 2.2 step 2).

Three comparisons, each of one folder level only: a recursive one could be made never to end by
a folder that holds itself a million times (git.md 5.4).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from smguide import errors
from smguide.store.command import GitCommand
from smguide.store.trees import EMPTY_TREE

FOLDER_OF_EVENTS = "events"
_CHANGE = re.compile(r":(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) ([A-Z])\t(.*)")
_FOLDER_MODE = "040000"
_FILE_MODE = "100644"
_EVENT = re.compile(r"([0-9a-f]{64})\.event")


class Added(NamedTuple):
    """One record: its id (SHA-256 of its bytes), the stored object, and the step that added it."""

    id: str
    blob: str
    step: str


class _Change(NamedTuple):
    """One line of a comparison."""

    old_mode: str
    new_mode: str
    old: str
    new: str
    status: str
    name: str


def alarm(what: str) -> errors.Alarm:
    """The error for a log that is not as smguide writes it."""
    return errors.Alarm(
        f"The record of reviews was changed by another program: {what}.",
        "Approve and publish nothing until your administrator has looked at it.",
    )


def added_since(command: GitCommand, *, tip: str, known: str | None) -> list[Added]:
    """What was added after `known` (None: from the beginning) up to `tip`, in log order.

    Raises:
        errors.Alarm: the log does not go on from `known`, forks, or does more than add records.
    """
    steps = _steps(command, tip, known)
    roots = _compare(command, steps)
    if any([change.name for change in changes] != [FOLDER_OF_EVENTS] for changes in roots):
        raise alarm("it holds something beside records")
    folders = _compare(command, [_pair(changes[0]) for changes in roots])
    fans = [(place, fan) for place, changes in enumerate(folders) for fan in changes]
    files = _compare(command, [_pair(fan) for _, fan in fans])
    found = [
        (place, _added(fan.name, change, steps[place]))
        for (place, fan), changes in zip(fans, files, strict=True)
        for change in changes
    ]
    return [added for _, added in sorted(found)]


def _steps(command: GitCommand, tip: str, known: str | None) -> list[str]:
    """The steps after `known`, each of which must stand on the one before."""
    since = [f"^{known}"] if known else []
    listed = command.run("rev-list", "--reverse", "--parents", tip, *since, "--")
    previous, steps = known, []
    for line in listed.decode("ascii").splitlines():
        step, *parents = line.split()
        if parents != ([previous] if previous else []):
            raise alarm("it forks, or an earlier part was replaced")
        steps.append(step)
        previous = step
    if previous != tip:
        raise alarm("an earlier part was taken away")
    return steps


def _compare(command: GitCommand, questions: Sequence[str]) -> list[list[_Change]]:
    """One level of what changed, for each step or pair of folders asked about, in that order."""
    asked = "".join(f"{question}\n" for question in questions).encode()
    said = command.run("diff-tree", "--stdin", "--root", "--raw", "--no-abbrev", stdin=asked)
    answers: list[list[_Change]] = []
    for line in said.decode("utf-8", "replace").splitlines():
        if line[:1] != ":":
            if line != questions[len(answers)]:
                break
            answers.append([])
        elif match := _CHANGE.fullmatch(line):
            answers[-1].append(_Change(*match.groups()))
    if len(answers) != len(questions) or not all(answers):
        raise alarm("one step adds no record")
    return answers


def _pair(change: _Change) -> str:
    """The question to compare a folder that appeared or grew; nothing else may have happened."""
    appeared = change.status == "A"
    if not (appeared or (change.status, change.old_mode) == ("M", _FOLDER_MODE)):
        raise alarm("a record was taken away")
    if change.new_mode != _FOLDER_MODE:
        raise alarm("it holds something beside records")
    return f"{EMPTY_TREE if appeared else change.old} {change.new}"


def _added(fan: str, change: _Change, step: str) -> Added:
    name = _EVENT.fullmatch(change.name)
    if change.status != "A":
        raise alarm("a record was changed or taken away")
    if name is None or name[1][:2] != fan or change.new_mode != _FILE_MODE:
        raise alarm("it holds something beside records")
    return Added(name[1], change.new, step)
