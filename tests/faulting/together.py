"""One of several programs at work on the same library: `python -m faulting.together HOME ME TURNS`.

Says on its last line what it was told is done.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from faulting.operations import workspace_at
from smguide.errors import Outdated, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.settings import Settings
from smguide.store.upkeep import tidy
from smguide.workspace import Desk, Workspace
from smguide.workspace.past_values import HistoryFilter


def clause_ids(guidelines: Guidelines) -> set[str]:
    return {clause.id for section in guidelines.sections for clause in section.clauses}


class Person:
    """Does one thing after the other and remembers what was told to be done."""

    def __init__(self, workspace: Workspace, me: str) -> None:
        self._workspace = workspace
        self._desk: Desk = workspace.open("acme", "ana")
        self._me = me
        self.done: dict[str, list[str]] = {"saved": [], "said": [], "kept": [], "tidied": []}

    def turn(self, number: int) -> None:
        doings: tuple[Callable[[str], None], ...] = (
            self._save, self._comment, self._keep, self._search, self._settings, self._tidy,
        )  # fmt: skip
        doings[number % len(doings)](f"p{self._me}-{number}")

    def _save(self, mark: str) -> None:
        while mark not in clause_ids(self._desk.read("latest")):
            try:
                self._write(mark)
                self._desk.save(f"Add {mark}", "It was asked for")
            except Outdated:
                continue
            except WrongUse as error:  # another window has saved what was written here
                if "Nothing has changed" not in error.message:
                    raise
        self.done["saved"].append(mark)

    def _keep(self, mark: str) -> None:
        with suppress(Outdated):  # Then it is among the drafts that were set aside.
            self._write(mark)
        self.done["kept"].append(mark)

    def _write(self, mark: str) -> None:
        kept = self._desk.work()
        if mark not in clause_ids(kept.guidelines):
            section = kept.guidelines.sections[0].id
            self._desk.keep(
                edits.add_clause(kept.guidelines, section, Clause(mark, mark)), over=kept
            )

    def _comment(self, mark: str) -> None:
        while True:
            try:
                self._desk.comment("latest", mark)
                break
            except Outdated:
                continue
        self.done["said"].append(mark)

    def _search(self, mark: str) -> None:
        assert self._desk.past.rows(HistoryFilter(words="quick policy")), mark

    def _settings(self, mark: str) -> None:
        self._workspace.keep_settings(Settings(name=mark))
        assert self._workspace.settings.name.startswith("p")

    def _tidy(self, mark: str) -> None:
        tidy(self._desk._parts.repository.plumbing)
        self.done["tidied"].append(mark)


def main() -> None:
    home, me, turns = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    with workspace_at(home) as workspace:
        person = Person(workspace, me)
        for number in range(turns):
            person.turn(number)
        sys.stdout.write(json.dumps(person.done))


if __name__ == "__main__":
    main()
