"""The line of revisions: any of them by its number, however many there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from saving import FILES, git, save

from smguide.errors import Damaged, TooLarge
from smguide.store.line import Line
from smguide.store.repository import Repository


@pytest.fixture
def line(repository: Repository) -> Line:
    parent = None
    for number in range(1, 6):
        files = {**FILES, "waivers.json": f"[{number}]\n".encode()}
        parent = save(repository, files, parent=parent, summary=f"Number {number}").commit
    line = Line(repository)
    assert (len(line), line.head) == (0, None)
    assert line.refresh()
    return line


def test_every_revision_has_its_number(line: Line, repository: Repository) -> None:
    every = list(repository.revisions(newest_first=False))
    assert list(line.stretch(1, 5)) == every
    assert list(line.stretch(4, 2)) == every[3:0:-1]
    assert list(line.several([5, 1, 5])) == [every[4], every[0], every[4]]
    assert [line.revision(number) for number in (0, 3, 6)] == [None, every[2], None]
    for revision in (*every, *reversed(every)):
        assert line.number_of(revision.commit) == revision.number
    shifted = bytes(line._ids)[1:21].hex()
    assert [line.number_of(one) for one in (shifted, "0" * 40, "x", "")] == [0, 0, 0, 0]


def test_a_long_list_is_read_as_git_walks_it(
    line: Line, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smguide.store.line._LONG", 2)
    assert list(line.stretch(5, 1)) == list(repository.revisions())
    assert list(line.stretch(4, 2)) == list(repository.revisions(skip=1, limit=3))


def test_what_is_new_is_taken_in_and_what_was_exchanged_is_not(
    line: Line, repository: Repository, git_dir: Path
) -> None:
    known = line.head
    added = save(repository, parent=known)
    assert line.refresh()
    assert (len(line), line.number_of(added.commit)) == (6, 6)
    for other in (f"{known}", f"{known}~1"):
        git(git_dir, "update-ref", "refs/heads/main", other)
        assert not line.refresh()
    save(repository, parent=repository.head())
    assert not line.refresh()
    git(git_dir, "update-ref", "-d", "refs/heads/main")
    assert not line.refresh()
    assert (len(line), line.head) == (6, added.commit)


def test_a_revision_beyond_measure_is_not_read(line: Line, git_dir: Path) -> None:
    raw = git(git_dir, "cat-file", "commit", line.id_of(5)) + b"x" * (300 * 1024)
    large = git(git_dir, "hash-object", "-t", "commit", "-w", "--stdin", stdin=raw).decode()
    line._ids += bytes.fromhex(large)
    with pytest.raises(TooLarge):
        line.revision(6)
    assert line.revision(5)
    line._ids[-20:] = bytes(20)
    with pytest.raises(Damaged):
        line.revision(6)
