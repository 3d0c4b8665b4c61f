"""Reading only what smguide writes, whatever is stored."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from saving import FILES, blob_of, commit_of, git, loose_file, replace_bytes, save, tree_of

from smguide import errors
from smguide.store.command import GitCommand
from smguide.store.objects import ObjectReader
from smguide.store.recent import Recent
from smguide.store.repository import Repository
from smguide.store.shape import Limits, is_allowed_path, is_safe_name


def refused(repository: Repository, git_dir: Path, *lines: str) -> errors.SmguideError:
    """What reading a revision with these lines at its top says."""
    commit = commit_of(git_dir, tree_of(git_dir, *lines))
    with pytest.raises(errors.SmguideError) as caught:
        repository.read(commit)
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    "line",
    [
        "120000 blob {blob}\tguidelines.json",
        "100755 blob {blob}\tguidelines.json",
        "160000 commit {gone}\tguidelines.json",
        "040000 tree {tree}\tother",
        "040000 tree {tree}\tguidelines.json",
        "100644 blob {blob}\tsections",
        "100644 blob {blob}\tCON",
        "100644 blob {blob}\tnul.json",
        "100644 blob {blob}\ta b",
        "100644 blob {blob}\tdot.",
        "100644 blob {blob}\t-rf",
        "100644 blob {blob}\t.hidden",
        "100644 blob {blob}\tgit~1",
        "100644 blob {blob}\tcolour\u202e.json",
        "100644 blob {blob}\tname\\r\\n",
        "040000 tree {nested}\tsections",
        "040000 tree {linked}\tsections",
    ],
)
def test_what_smguide_never_writes_raises_the_alarm(
    repository: Repository, git_dir: Path, line: str
) -> None:
    blob = blob_of(git_dir, b"{}")
    tree = tree_of(git_dir, f"100644 blob {blob}\ta.json")
    nested = tree_of(git_dir, f"040000 tree {tree}\tdeeper")
    linked = tree_of(git_dir, f"120000 blob {blob}\ta.json")
    known = {"blob": blob, "tree": tree, "nested": nested, "linked": linked, "gone": "a" * 40}
    error = refused(repository, git_dir, line.format(**known))
    assert isinstance(error, errors.Alarm)
    assert "\n" not in error.message
    assert "\u202e" not in error.message


def test_a_folder_that_never_ends_is_refused_at_once(repository: Repository, git_dir: Path) -> None:
    blob = blob_of(git_dir, b"{}")
    tree = tree_of(git_dir, *(f"100644 blob {blob}\tf{n}" for n in range(10)))
    for _ in range(10):
        tree = tree_of(git_dir, *(f"040000 tree {tree}\td{n}" for n in range(10)))
    error = refused(repository, git_dir, f"040000 tree {tree}\tsections")
    assert isinstance(error, errors.Alarm)


def test_too_many_sections(repository: Repository, git_dir: Path) -> None:
    blob = blob_of(git_dir, b"{}")
    inside = tree_of(git_dir, *(f"100644 blob {blob}\ts{n}.json" for n in range(501)))
    error = refused(repository, git_dir, f"040000 tree {inside}\tsections")
    assert isinstance(error, errors.TooLarge)


def test_too_large_is_seen_before_it_is_read(repository: Repository, git_dir: Path) -> None:
    blob = blob_of(git_dir, b"\0" * (300 * 1024))
    error = refused(repository, git_dir, f"100644 blob {blob}\tguidelines.json")
    assert isinstance(error, errors.TooLarge)
    # The rendered text may be as large as all sections together.
    tree = tree_of(git_dir, f"100644 blob {blob}\tGUIDELINES.md")
    assert len(repository.read(commit_of(git_dir, tree))["GUIDELINES.md"]) == 300 * 1024


def test_a_folder_of_a_million_names_is_not_read(repository: Repository, git_dir: Path) -> None:
    blob = blob_of(git_dir, b"{}")
    lines = (f"100644 blob {blob}\tname-number-{n:06}.json" for n in range(30_000))
    error = refused(repository, git_dir, f"040000 tree {tree_of(git_dir, *lines)}\tsections")
    assert isinstance(error, errors.TooLarge)


def test_a_missing_file_is_damage(repository: Repository, git_dir: Path) -> None:
    error = refused(repository, git_dir, f"100644 blob {'a' * 40}\tguidelines.json")
    assert isinstance(error, errors.Damaged)
    error = refused(repository, git_dir, f"040000 tree {'a' * 40}\tsections")
    assert isinstance(error, errors.Damaged)


def test_limits_can_be_set(repository: Repository, git_dir: Path, home: Path) -> None:
    commit = save(repository, FILES | {"guidelines.json": b"x" * 50}).commit
    with (
        ObjectReader(GitCommand(git_dir, home), Limits(file=49)) as reader,
        pytest.raises(errors.TooLarge),
    ):
        reader.files(commit)
    with ObjectReader(GitCommand(git_dir, home), Limits(file=50)) as reader:
        assert reader.files(commit)["guidelines.json"] == b"x" * 50


def test_it_goes_on_after_an_error_and_after_closing(repository: Repository, git_dir: Path) -> None:
    saved = save(repository)
    other = save(repository, FILES | {"guidelines.json": b"other"}, parent=saved.commit)
    blob = git(git_dir, "rev-parse", f"{other.commit}:guidelines.json").decode()
    replace_bytes(loose_file(git_dir, blob), b"rubbish")
    for _ in range(3):
        with pytest.raises(errors.Damaged):
            repository.read(other.commit)
        assert repository.read(saved.commit) == dict(FILES)
        repository.close()
    assert repository.head() == other.commit


def test_a_killed_reader_starts_again(repository: Repository) -> None:
    saved = save(repository)
    reader = repository.plumbing.reader
    assert repository.read(saved.commit) == dict(FILES)
    assert reader._process is not None
    reader._process.kill()
    reader._process.process.wait()
    with pytest.raises(errors.Damaged):
        repository.head()
    assert repository.head() == saved.commit


def test_what_others_write_meanwhile_is_seen(
    repository: Repository, git_dir: Path, home: Path
) -> None:
    first = save(repository)
    with Repository.open(git_dir, home) as other:
        second = save(other, FILES | {"guidelines.json": b"2"}, parent=first.commit)
        git(git_dir, "repack", "-a", "-d", "-q")
        assert repository.head() == second.commit
        assert repository.read(second.commit)["guidelines.json"] == b"2"
        assert repository.count() == 2


def test_reading_from_several_threads(repository: Repository) -> None:
    commits = []
    for turn in range(12):
        files = {"guidelines.json": b"%d" % turn}
        commits.append(save(repository, files, parent=commits[-1] if commits else None).commit)
    repository.plumbing.reader.close()
    wrong: list[object] = []

    def read() -> None:
        fresh = repository.plumbing.reader
        for turn, commit in enumerate(commits):
            info = fresh.info(f"{commit}:guidelines.json")
            if info is None or fresh.contents([info]) != [b"%d" % turn]:
                wrong.append(turn)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_recent_lets_go_of_the_oldest() -> None:
    recent: Recent[str, bytes] = Recent(10, len)
    recent.put("a", b"1234")
    recent.put("b", b"1234")
    assert recent.get("a") == b"1234"
    recent.put("c", b"1234")
    assert recent.get("b") is None
    assert recent.get("a") == b"1234"
    recent.put("a", b"12345678")
    assert recent.get("c") is None
    recent.put("huge", b"x" * 11)
    assert recent.get("huge") is None
    assert recent.get("a") is None


def test_allowed_names() -> None:
    assert is_safe_name("guidelines.json")
    assert is_safe_name("5k_x-y.json")
    assert is_allowed_path("sections/comparison.json")
    for bad in ("", ".", "..", "a/b", "com1.json", "LPT9", "a" * 101, "x.", "a\n", "ü"):
        assert not is_safe_name(bad)
    for bad in ("sections", "sections/", "/a", "a/b.json", "sections/a/b", "main.lock"):
        assert not is_allowed_path(bad)
