"""Guidelines by short name, and places that do not work."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from saving import FILES, NOON, save

from smguide import errors
from smguide.store.drafts import KeptDraft
from smguide.store.library import Library
from smguide.store.repository import Repository


@pytest.fixture
def library(home: Path) -> Library:
    return Library(home)


def test_the_life_of_guidelines(library: Library, home: Path) -> None:
    assert library.names() == []
    with library.create("acme-2") as repository:
        saved = save(repository)
    library.create("acme").close()
    assert library.names() == ["acme", "acme-2"]
    with library.open("acme-2") as repository:
        assert repository.head() == saved.commit
    library.drafts("acme-2").keep("main", b"typing", saved.commit, NOON)
    assert library.drafts("acme-2").read("main") == KeptDraft(b"typing", saved.commit, NOON)
    aside = library.remove("acme-2")
    assert library.names() == ["acme"]
    assert (aside / "guidelines.git").is_dir()
    assert aside.parent == home / "trash"
    with library.create("acme-2") as repository:
        assert repository.head() is None
    assert library.remove("acme-2") != aside


def test_names_that_are_taken_or_unknown(library: Library) -> None:
    library.create("acme").close()
    with pytest.raises(errors.AlreadyExists):
        library.create("acme")
    with pytest.raises(errors.NotFound, match="called 'other'"):
        library.open("other")
    with pytest.raises(errors.NotFound):
        library.remove("other")


@pytest.mark.parametrize(
    "name",
    ["", "Acme", "a b", "../x", "a/b", "-a", "a-", ".git", "con", "nul", "x" * 65, "ä", "a\n"],
)
def test_names_that_cannot_be(library: Library, name: str) -> None:
    for act in (library.path, library.create, library.open, library.remove):
        with pytest.raises(errors.WrongUse) as caught:
            act(name)
        assert "small letters" in caught.value.hint


def test_the_shortest_and_longest_names(library: Library) -> None:
    for name in ("a", "9", "x" * 64, "a--b"):
        assert library.path(name).name == name


def test_what_does_not_belong_is_not_listed(library: Library) -> None:
    library.create("acme").close()
    (library.folder / "notes.txt").write_text("")
    (library.folder / "empty").mkdir()
    (library.folder / ".new-123").mkdir()
    assert library.names() == ["acme"]


def test_a_failed_start_leaves_nothing(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(errors.GitMissing):
        library.create("acme")
    assert list(library.folder.iterdir()) == []
    library.drafts("acme").keep("main", b"drafting goes on", None, NOON)
    assert library.names() == []
    with pytest.raises(errors.NotFound):
        library.open("acme")
    monkeypatch.undo()
    library.create("acme").close()
    kept = library.drafts("acme").read("main")
    assert kept is not None
    assert kept.data == b"drafting goes on"


def test_two_programs_make_the_same_name(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other one is quicker, after we looked and before we are done."""
    make = Repository.create
    made: list[str] = []

    def slowly(folder: Path, home: Path) -> Repository:
        if not made:
            made.append("theirs")
            with library.create("acme") as theirs:
                made.append(save(theirs).commit)
        return make(folder, home)

    monkeypatch.setattr(Repository, "create", slowly)
    with pytest.raises(errors.AlreadyExists):
        library.create("acme")
    with library.open("acme") as repository:
        assert repository.head() == made[1]
    assert [path.name for path in library.folder.iterdir()] == ["acme"]


def test_a_data_folder_with_an_odd_name(tmp_path: Path) -> None:
    library = Library(tmp_path / "Größe & \u202f'Co' $HOME -x")
    with library.create("acme") as repository:
        saved = save(repository)
        assert repository.read(saved.commit) == dict(FILES)
        assert repository.fsck() == []


def test_a_place_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(errors.NotWritable) as caught:
        Library(tmp_path / "file").create("acme")
    assert caught.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mode on Windows")
def test_a_place_that_may_not_be_written(public_folder: Path) -> None:
    """As the superuser anything may be written, so the attempt is made as nobody."""
    home = public_folder / "home"
    library = Library(home)
    with library.create("acme") as repository:
        save(repository)
    for path in (home, *home.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    script = (
        "import os, sys; from pathlib import Path\n"
        "from saving import FILES, save\n"
        "from smguide import errors; from smguide.store.library import Library\n"
        "import git, resource, encodings.idna  # Python itself may lie where nobody may look\n"
        "os.geteuid() or os.setuid(65534)\n"
        f"library = Library(Path({str(home)!r}))\n"
        "with library.open('acme') as repository:\n"
        "    head = repository.head()\n"
        "    print(repository.read(head) == dict(FILES), repository.count())\n"
        "    for act in (lambda: save(repository, FILES | {'x.json': b''}, parent=head),\n"
        "                lambda: library.create('new'), lambda: library.remove('acme')):\n"
        "        try: act()\n"
        "        except errors.NotWritable as error: print(error.message[:11], bool(error.hint))\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent
    )
    for path in (home, *home.rglob("*")):
        path.chmod(0o755)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["True 1", *["You may not True"] * 3]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the superuser of Linux may make a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this system does not allow to make a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(small_disk: Path) -> None:
    library = Library(small_disk)
    drafts = library.drafts("acme")
    saved: list[str] = []
    kept: list[bytes] = [b""]

    def write_until_it_is_full() -> None:
        while len(saved) < 1000:
            kept.append(os.urandom(20_000))
            parent = saved[-1] if saved else None
            drafts.keep("main", kept[-1], parent, NOON)
            files = FILES | {"sections/tone.json": os.urandom(30_000)}
            saved.append(save(repository, files, parent=parent).commit)

    with library.create("acme") as repository:
        with pytest.raises(errors.DiskFull) as caught:
            write_until_it_is_full()
        assert caught.value.hint
    draft = drafts.read("main")
    assert draft is not None
    assert draft.data in kept[-2:]
    with library.open("acme") as repository:
        assert repository.head() == saved[-1]
        assert repository.count() == len(saved) > 3
        assert len(repository.read(saved[-1])) == len(FILES)
        large = {"guidelines.json": os.urandom(200_000)}
        with pytest.raises(errors.DiskFull):
            save(repository, large, parent=saved[-1])
        assert repository.fsck() == []
        subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
        assert save(repository, large, parent=saved[-1]).number == len(saved) + 1
        assert repository.fsck() == []
