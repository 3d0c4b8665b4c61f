"""Tidying changes where things lie, never what is there."""

from __future__ import annotations

from pathlib import Path

from saving import ANA, FILES, NOON, git, save

from smguide.store.eventlog import EventLog
from smguide.store.repository import Repository


def loose_files(git_dir: Path) -> int:
    return sum(len(path.name) == 38 for path in (git_dir / "objects").glob("??/*"))


def test_everything_reads_the_same_afterwards(
    repository: Repository, git_dir: Path, home: Path
) -> None:
    log = EventLog(repository)
    written = {}
    head: str | None = None
    assert not repository.tidy()
    for turn in range(120):
        files = FILES | {"sections/tone.json": b"%d" % turn}
        head = save(repository, files, parent=head).commit
        written[head] = files
        if turn % 40 == 0:
            log.append(lambda state: b"record %d" % state.count, author=ANA, time=NOON)
        if turn == 60:
            assert repository.tidy(loose_limit=0)
    entries = log.entries()
    assert repository.tidy(loose_limit=0)
    assert loose_files(git_dir) == 0
    assert list((git_dir / "objects" / "info" / "commit-graphs").glob("*.graph"))
    with Repository.open(git_dir, home) as again:
        assert {commit: again.read(commit) for commit in written} == written
        assert again.count() == len(list(again.revisions())) == 120
        assert EventLog(again).entries() == entries
        assert again.fsck() == []
        assert not again.tidy(loose_limit=0)
        assert save(again, FILES, parent=head).number == 121


def test_a_line_that_another_program_wrote_gets_its_index(
    repository: Repository, git_dir: Path
) -> None:
    head: str | None = None
    for _ in range(3):
        head = save(repository, parent=head).commit
    git(git_dir, "repack", "-adq")
    assert not repository.tidy(loose_limit=3)
    assert repository.tidy(loose_limit=2)
    assert list((git_dir / "objects" / "info" / "commit-graphs").glob("*.graph"))
    assert not repository.tidy(loose_limit=2)
    assert repository.fsck() == []
