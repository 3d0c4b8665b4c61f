"""Links, pipes and devices where files of ours should be: nothing is done through them.

Whoever can write into a library must not reach anything of the person's beyond it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from saving import FILES, NOON, save

from smguide import errors
from smguide.store.claims import ClaimBox
from smguide.store.counting import Numbers
from smguide.store.drafts import DraftBox
from smguide.store.files import make_folder, open_own, read_if_there
from smguide.store.library import Library
from smguide.store.lock import LibraryLock, sweep_stale_locks
from smguide.store.repository import Repository
from smguide.store.side_file import SideFile

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that few have"),
    pytest.mark.timeout(20),
]

PRECIOUS = b"what a person would not want to lose\n"
# What smguide opens below the folder of some guidelines.
PLACES = (
    ".",
    "drafts",
    "drafts/trash",
    "drafts/windows",
    "guidelines.git",
    "guidelines.git/HEAD",
    "guidelines.git/config",
    "guidelines.git/info/exclude",
    "guidelines.git/logs",
    "guidelines.git/logs/refs/heads/main",
    "guidelines.git/objects",
    "guidelines.git/objects/pack",
    "guidelines.git/objects/info/commit-graph",
    "guidelines.git/packed-refs",
    "guidelines.git/refs",
    "guidelines.git/refs/heads",
    "guidelines.git/refs/heads/main",
    "guidelines.git/smguide-count",
    "guidelines.git/smguide-count.new",
    "guidelines.git/smguide-guard",
)


@pytest.fixture
def library(home: Path) -> Library:
    made = Library(home)
    with made.create("acme") as repository:
        save(repository)
    made.drafts("acme").keep("main", b"typing", None, NOON)
    return made


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder of the person's, out of the library."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "precious").write_bytes(PRECIOUS)
    return folder


def everything_in(folder: Path) -> dict[str, bytes]:
    found = folder.rglob("*")
    return {str(path): path.read_bytes() if path.is_file() else b"" for path in found}


def move_out(place: Path, elsewhere: Path) -> None:
    """What is there lies elsewhere from now on, and a link leads to it."""
    target = elsewhere / "moved"
    if place.exists():
        shutil.move(place, target)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(PRECIOUS)
    place.symlink_to(target)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_done_through_a_link(library: Library, elsewhere: Path, place: str) -> None:
    move_out(library.path("acme") / place, elsewhere)
    before = everything_in(elsewhere)
    assert library.names() == ["acme"]
    with pytest.raises(errors.ForeignRepository) as caught:
        library.open("acme")
    assert caught.value.hint
    assert everything_in(elsewhere) == before


@pytest.mark.parametrize("place", [p for p in PLACES if p.startswith("guidelines.git/")])
def test_a_pipe_is_not_waited_for(library: Library, place: str) -> None:
    path = library.path("acme") / place
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)
    with pytest.raises(errors.ForeignRepository):
        library.open("acme")


def test_the_folder_of_all_data_may_be_a_link(library: Library, elsewhere: Path) -> None:
    """A person may keep it on another disk; what lies above it is theirs to arrange."""
    (elsewhere / "home").symlink_to(library.home)
    with Library(elsewhere / "home").open("acme") as repository:
        head = repository.head()
        save(repository, FILES | {"x.json": b"1"}, parent=head)
        assert repository.count() == 2


def _hold(path: Path) -> None:
    with LibraryLock(path):
        pass


def _claim(path: Path) -> None:
    box = ClaimBox(path.parent)
    box._hold(path.stem)


OPENED: dict[str, Callable[[Path], object]] = {"guard": _hold, "w1.window": _claim, "own": open_own}


@pytest.mark.parametrize("name", OPENED)
@pytest.mark.parametrize("target", ["precious", "not-there"])
def test_a_lock_is_no_way_to_write_elsewhere(
    tmp_path: Path, elsewhere: Path, name: str, target: str
) -> None:
    (tmp_path / name).symlink_to(elsewhere / target)
    before = everything_in(elsewhere)
    with pytest.raises(errors.ForeignRepository) as caught:
        OPENED[name](tmp_path / name)
    assert caught.value.hint
    assert everything_in(elsewhere) == before


def test_a_second_name_of_a_file_is_not_emptied(tmp_path: Path, elsewhere: Path) -> None:
    os.link(elsewhere / "precious", tmp_path / "guard")
    with pytest.raises(errors.ForeignRepository), LibraryLock(tmp_path / "guard"):
        raise AssertionError("not reached")
    assert (elsewhere / "precious").read_bytes() == PRECIOUS


def test_a_link_made_while_it_is_open(library: Library, elsewhere: Path) -> None:
    guard = library.path("acme") / "guidelines.git" / "smguide-guard"
    with library.open("acme") as repository:
        head = repository.head()
        guard.unlink(missing_ok=True)
        guard.symlink_to(elsewhere / "precious")
        with pytest.raises(errors.ForeignRepository):
            save(repository, FILES | {"x.json": b"1"}, parent=head)
        assert repository.head() == head
    assert (elsewhere / "precious").read_bytes() == PRECIOUS


def test_the_remembered_number_is_not_written_elsewhere(
    repository: Repository, git_dir: Path, elsewhere: Path
) -> None:
    saved = save(repository)
    (git_dir / "smguide-count.new").symlink_to(elsewhere / "precious")
    Numbers(repository.plumbing).note(saved.commit, 1)
    assert (elsewhere / "precious").read_bytes() == PRECIOUS
    assert (git_dir / "smguide-count").read_text() == f"{saved.commit} 1\n"


@pytest.mark.parametrize("folder", ["refs", "logs", "objects/ab", "objects/info"])
def test_nothing_is_swept_behind_a_link(git_dir: Path, elsewhere: Path, folder: str) -> None:
    place = git_dir / folder
    place.parent.mkdir(parents=True, exist_ok=True)
    for name in ("theirs.lock", "tmp_theirs"):
        (elsewhere / name).write_bytes(PRECIOUS)
    place.symlink_to(elsewhere)
    assert sweep_stale_locks(git_dir) == []
    assert {path.name for path in elsewhere.iterdir()} == {"precious", "theirs.lock", "tmp_theirs"}


def test_the_database_of_another_program_is_left_alone(tmp_path: Path, elsewhere: Path) -> None:
    theirs = elsewhere / "cookies"
    with sqlite3.connect(theirs) as database:
        database.execute("CREATE TABLE cookies(name)")
    database.close()
    before = theirs.read_bytes()
    (tmp_path / "history.index").symlink_to(theirs)
    index = SideFile(tmp_path / "history.index")
    assert index.asked(lambda db: db.execute("SELECT count(*) FROM revisions").fetchone()) == (0,)
    index.close()
    assert theirs.read_bytes() == before


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "huge"])
def test_what_is_no_file_of_ours_is_not_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "settings.json"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "folder":
        path.mkdir()
    else:
        with path.open("wb") as file:
            file.truncate(1 << 40)
    with pytest.raises((errors.StorageError, errors.TooLarge)) as caught:
        read_if_there(path, limit=1000)
    assert caught.value.hint


def test_a_pipe_among_the_drafts_costs_no_word(tmp_path: Path) -> None:
    box = DraftBox(tmp_path)
    box.keep("main", b"first", None, NOON)
    os.mkfifo(tmp_path / "main.b.draft")
    box.keep("main", b"second", None, NOON)
    kept = box.read("main")
    assert kept is not None
    assert kept.data == b"second"


def test_folders_are_for_their_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make_folder(tmp_path / "home" / "library" / "acme")
        with Library(tmp_path / "new").create("acme") as repository:
            save(repository)
    finally:
        os.umask(before)
    made = ("home", "home/library", "home/library/acme", "new", "new/library", "new/library/acme")
    for name in made:
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o700
