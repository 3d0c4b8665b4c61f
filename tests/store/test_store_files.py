"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from smguide import errors
from smguide.store import files as module
from smguide.store.failures import disk_failure
from smguide.store.files import (
    insist_on_writable,
    make_folder,
    read_if_there,
    sweep_unfinished,
    write_atomically,
    write_export,
)

UNPRIVILEGED = 65534


def test_new_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert read_if_there(path) is None
    for data in (b"one", b"", b"\0" * 100_000):
        write_atomically(path, data)
        assert read_if_there(path) == data
    assert [child.name for child in tmp_path.iterdir()] == ["settings.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        write_atomically(path, b"for all", mode=0o644)
        assert stat.S_IMODE(path.stat().st_mode) & 0o600 == 0o600


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, errors.DiskFull),
        (errno.EACCES, errors.NotWritable),
        (errno.EIO, errors.Damaged),
    ],
)
def test_a_disk_that_says_no_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, error: type[Exception]
) -> None:
    path = tmp_path / "settings.json"
    write_atomically(path, b"old")

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    target = module if step == "replace" else module.os
    monkeypatch.setattr(target, {"replace": "replace_file"}.get(step, step), refuse)
    with pytest.raises(error) as caught:
        write_atomically(path, b"new")
    monkeypatch.undo()
    assert isinstance(caught.value.__cause__, OSError)
    assert path.read_bytes() == b"old"
    assert [child.name for child in tmp_path.iterdir()] == ["settings.json"]


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(errors.NotWritable, match="is not there") as caught:
        write_atomically(tmp_path / "nowhere" / "a.json", b"")
    assert caught.value.hint
    (tmp_path / "file").write_text("")
    with pytest.raises(errors.NotWritable):
        make_folder(tmp_path / "file" / "inside")
    with pytest.raises(errors.StorageError):
        read_if_there(tmp_path)


def test_a_folder_is_tried_out(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    for _ in range(2):
        insist_on_writable(folder)
        assert list(folder.iterdir()) == []
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    (tmp_path / "file").write_text("")
    with pytest.raises(errors.NotWritable, match="not a folder"):
        insist_on_writable(tmp_path / "file")


def test_an_export_is_a_file_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    before = os.umask(0o027)
    try:
        write_export(path, b"one")
        fresh = stat.S_IMODE(path.stat().st_mode)
        path.chmod(0o664)
        write_export(path, b"two")
    finally:
        os.umask(before)
    assert path.read_bytes() == b"two"
    assert [child.name for child in tmp_path.iterdir()] == ["page.html"]
    if sys.platform != "win32":
        assert (fresh, stat.S_IMODE(path.stat().st_mode)) == (0o640, 0o664)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own on Windows")
def test_an_export_follows_links(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    link, far = tmp_path / "page.html", tmp_path / "shared" / "far.html"
    link.symlink_to("shared/far.html")
    for data in (b"new", b"newer"):
        write_export(link, data)
        assert link.is_symlink()
        assert far.read_bytes() == data
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(errors.StorageError):
        write_export(tmp_path / "loop", b"x")
    with pytest.raises(errors.StorageError):
        write_export(link / "inside.html", b"x")


def test_an_export_replaces_nothing_but_files(tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    places = [tmp_path / "folder.html"]
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.html")
        (tmp_path / "link.html").symlink_to("pipe.html")
        places += [tmp_path / "pipe.html", tmp_path / "link.html", Path("/dev/null")]
        reading, writing = os.pipe()
        places += [Path(f"/dev/fd/{writing}")]
    for path in places:
        before = path.lstat().st_mode
        with pytest.raises(errors.NotWritable, match="not a file") as caught:
            write_export(path, b"x")
        assert caught.value.hint
        assert path.lstat().st_mode == before
    if sys.platform != "win32":
        os.close(reading)
        os.close(writing)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mode on Windows")
def test_an_export_respects_a_closed_file(public_folder: Path) -> None:
    public_folder.chmod(0o777)
    closed = public_folder / "closed.html"
    closed.write_bytes(b"old")
    closed.chmod(0o444)
    script = (
        "import os, sys; from pathlib import Path\n"
        "from smguide import errors; from smguide.store.files import write_export\n"
        f"os.geteuid() or os.setuid({UNPRIVILEGED})\n"
        f"try: write_export(Path({str(closed)!r}), b'x')\n"
        "except errors.NotWritable as error: print(error)\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stderr, closed.read_bytes()) == ("", b"old")
    assert "You may not write" in done.stdout


def test_an_unknown_disk_failure_still_has_a_sentence() -> None:
    error = disk_failure(OSError("?"), "here")
    assert type(error) is errors.StorageError
    assert error.hint


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mode on Windows")
def test_a_folder_that_may_not_be_written(public_folder: Path) -> None:
    """As the superuser anything may be written, so the attempt is made as nobody."""
    closed = public_folder / "closed"
    closed.mkdir(mode=0o555)
    script = (
        "import os, sys; from pathlib import Path\n"
        "from smguide import errors; from smguide.store.files import write_atomically\n"
        f"os.geteuid() or os.setuid({UNPRIVILEGED})\n"
        f"try: write_atomically(Path({str(closed)!r}) / 'a', b'x')\n"
        "except errors.NotWritable as error: print(error)\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert "You may not write" in done.stdout
    assert list(closed.iterdir()) == []


def test_what_a_dead_writer_left_is_taken_away_in_time(tmp_path: Path) -> None:
    old, young, other = (
        tmp_path / name for name in (".a.json.12.0123abcd.tmp", ".b.json.12.0123abcd.tmp", "c.tmp")
    )
    for path in (old, young, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (0, 0))
    sweep_unfinished(tmp_path)
    assert not old.exists()
    assert young.exists()
    assert other.exists()
    sweep_unfinished(tmp_path / "nowhere")
