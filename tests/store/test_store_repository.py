"""Revisions in, revisions out."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from saving import ANA, FILES, NOON, blob_of, git, loose_file, replace_bytes, save, trees

from smguide import errors
from smguide.store.repository import Author, Repository


def test_nothing_saved_yet(repository: Repository) -> None:
    assert repository.head() is None
    assert repository.count() == 0
    assert list(repository.revisions()) == []
    assert repository.tags() == {}
    with pytest.raises(errors.NotFound):
        repository.revision(1)


@settings(max_examples=25, deadline=None)
@given(st.lists(trees, min_size=1, max_size=4))
def test_every_revision_reads_back_as_it_was_saved(history: list[dict[str, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with Repository.create(home / "guidelines.git", home) as repository:
            parent = None
            commits = []
            for files in history:
                parent = save(repository, files, parent=parent).commit
                commits.append(parent)
        with Repository.open(home / "guidelines.git", home) as again:
            assert [again.read(commit) for commit in commits] == history
            assert again.head() == commits[-1]
            assert again.count() == len(history)
            assert [revision.commit for revision in again.revisions()] == commits[::-1]
            assert again.fsck() == []


def test_a_saved_revision_is_the_listed_one(repository: Repository) -> None:
    eve = Author("Eve", "eve@example.org")
    zone = timezone(timedelta(hours=-3, minutes=-30))
    saved = repository.save(
        FILES,
        summary=" Two   words ",
        reason="\nFirst line  \n\n  indented\r\n\n\nClass: not a trailer\n",
        author=eve,
        time=datetime(2026, 1, 2, 3, 4, 5, 999, tzinfo=zone),
        parent=None,
        trailers=[("Class", "minor"), ("Empty", "")],
        sign=lambda _: "-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n",
    )
    assert list(repository.revisions()) == [saved]
    assert repository.revision(1) == saved
    assert saved.number == 1
    assert saved.author == saved.committer == eve
    assert saved.time == datetime(2026, 1, 2, 3, 4, 5, tzinfo=zone)
    assert saved.time.utcoffset() == zone.utcoffset(None)
    assert saved.summary == "Two words"
    assert saved.reason == "First line\n\n  indented\n\n\nClass: not a trailer"
    assert saved.trailers == (("Class", "minor"), ("Empty", ""))
    assert repository.commit_payload(saved.commit)[1].endswith("-----END SSH SIGNATURE-----\n")


def test_pages_of_the_history(repository: Repository) -> None:
    parent = None
    for turn in range(1, 8):
        files = FILES | {"sections/tone.json": b"%d" % turn}
        parent = save(repository, files, parent=parent, summary=f"Turn {turn}").commit
    numbers = [revision.number for revision in repository.revisions(limit=3, skip=2)]
    assert numbers == [5, 4, 3]
    oldest = list(repository.revisions(limit=3, skip=2, newest_first=False))
    assert [revision.number for revision in oldest] == [3, 4, 5]
    assert [revision.summary for revision in oldest] == ["Turn 3", "Turn 4", "Turn 5"]
    assert [r.number for r in repository.revisions(skip=6)] == [1]
    assert [r.number for r in repository.revisions(limit=99, newest_first=False)] == [*range(1, 8)]
    assert list(repository.revisions(skip=7)) == []
    assert list(repository.revisions(limit=0)) == []
    assert repository.revision(4).summary == "Turn 4"
    with pytest.raises(errors.NotFound, match="no revision 8"):
        repository.revision(8)


def test_a_reader_may_stop_early(repository: Repository) -> None:
    first = save(repository)
    second = save(repository, FILES | {"guidelines.json": b"2"}, parent=first.commit)
    listing = repository.revisions()
    assert next(listing) == second
    listing.close()  # type: ignore[attr-defined]
    assert repository.count() == 2


def test_numbers_do_not_depend_on_the_memory_of_them(
    repository: Repository, git_dir: Path, home: Path
) -> None:
    commits: list[str] = []
    for turn in range(4):
        files = FILES | {"guidelines.json": b"%d" % turn}
        commits.append(save(repository, files, parent=commits[-1] if commits else None).commit)
    memory = git_dir / "smguide-count"
    for remembered in (
        b"", b"nonsense", b"f" * 40 + b" 7\n", f"{commits[1]} 2\n".encode(), b"\0" * 48,
    ):  # fmt: skip
        memory.write_bytes(remembered)
        with Repository.open(git_dir, home) as again:
            assert again.count() == 4
            assert again.revision(2).commit == commits[1]
    memory.unlink()
    with Repository.open(git_dir, home) as again:
        assert again.count() == 4


@pytest.mark.parametrize("remembered", [b"1", b"3", b"70", b"9" * 5000])
def test_reading_the_whole_line_corrects_a_wrong_memory(
    repository: Repository, git_dir: Path, home: Path, remembered: bytes
) -> None:
    commits: list[str] = []
    for turn in range(4):
        files = FILES | {"guidelines.json": b"%d" % turn}
        commits.append(save(repository, files, parent=commits[-1] if commits else None).commit)
    memory = git_dir / "smguide-count"
    memory.write_bytes(commits[-1].encode() + b" " + remembered + b"\n")
    with Repository.open(git_dir, home) as again:
        listed = list(again.revisions(newest_first=False))
        assert [(one.number, one.commit) for one in listed] == list(enumerate(commits, 1))
        assert again.count() == 4
        assert list(again.revisions()) == listed[::-1]
    assert memory.read_bytes() == commits[-1].encode() + b" 4\n"


def test_saving_on_an_old_revision_is_refused(repository: Repository) -> None:
    first = save(repository)
    second = save(repository, FILES | {"guidelines.json": b"2"}, parent=first.commit)
    for parent in (None, first.commit, "0" * 40, "a" * 40):
        with pytest.raises(errors.Outdated):
            save(repository, FILES | {"guidelines.json": b"3"}, parent=parent)
    assert repository.head() == second.commit
    assert repository.count() == 2


def test_a_foreign_program_moving_the_name_between_look_and_swap(repository: Repository) -> None:
    first = save(repository)
    other = save(repository, FILES | {"guidelines.json": b"2"}, parent=first.commit)
    plumbing = repository.plumbing
    with plumbing.exclusive() as held, pytest.raises(errors.Outdated):
        plumbing.move("refs/heads/main", new=first.commit, old=first.commit, held=held)
    with plumbing.exclusive() as held, pytest.raises(errors.Outdated):
        plumbing.move("refs/heads/main", new=first.commit, old=None, held=held)
    assert repository.head() == other.commit


@pytest.mark.parametrize(
    ("files", "error"),
    [
        ({"sections/big.json": b"x" * (10 * 1024 * 1024)}, errors.TooLarge),
        ({"sections/big.json": b"x" * (256 * 1024 + 1)}, errors.TooLarge),
        ({f"sections/s{n}.json": b"" for n in range(501)}, errors.TooLarge),
        ({f"file{n}.json": b"" for n in range(51)}, errors.TooLarge),
        ({}, errors.InvalidDocument),
        ({"../escape": b""}, errors.InvalidDocument),
        ({"sections/a/b.json": b""}, errors.InvalidDocument),
        ({"sections": b""}, errors.InvalidDocument),
        ({".git": b""}, errors.InvalidDocument),
        ({"sections/con.json": b""}, errors.InvalidDocument),
    ],
)
def test_what_may_not_be_saved_leaves_no_trace(
    repository: Repository, git_dir: Path, files: dict[str, bytes], error: type[Exception]
) -> None:
    before = sorted(git_dir.rglob("*"))
    with pytest.raises(error):
        save(repository, FILES | files if files else {})
    assert sorted(git_dir.rglob("*")) == before


def test_the_largest_allowed_revision(repository: Repository) -> None:
    files = {f"sections/s{n}.json": b"%d" % n for n in range(500)}
    files |= {"guidelines.json": b"x" * 256 * 1024, "GUIDELINES.md": b"y" * 3 * 1024 * 1024}
    assert repository.read(save(repository, files).commit) == files


@pytest.mark.parametrize(("summary", "reason"), [("", "r"), (" \n\0 ", "r"), ("s", "x" * 70_000)])
def test_messages_that_are_refused(repository: Repository, summary: str, reason: str) -> None:
    with pytest.raises(errors.SmguideError) as caught:
        save(repository, summary=summary, reason=reason)
    assert caught.value.hint
    assert repository.head() is None


def test_only_changed_files_are_written(repository: Repository, git_dir: Path) -> None:
    first = save(repository)
    before = {path for path in (git_dir / "objects").rglob("*") if path.is_file()}
    save(repository, FILES | {"sections/tone.json": b"new"}, parent=first.commit)
    after = {path for path in (git_dir / "objects").rglob("*") if path.is_file()}
    assert len(after - before) == 4  # the section, two folders, the revision


def test_git_itself_agrees_with_what_was_written(repository: Repository, git_dir: Path) -> None:
    saved = save(repository)
    listed = git(git_dir, "ls-tree", "-r", "--name-only", saved.commit).decode().splitlines()
    assert sorted(listed) == sorted(FILES)
    assert git(git_dir, "show", f"{saved.commit}:sections/tone.json") == b'{"text": "Be kind."}'
    assert git(git_dir, "log", "-1", "--format=%an <%ae> %at %s") == (
        f"Ana Pérez <ana@example.org> {int(NOON.timestamp())} Say who may post".encode()
    )
    assert git(git_dir, "fsck", "--strict") == b""


def test_names_that_would_break_a_record_are_tamed(repository: Repository) -> None:
    author = Author("A <b>\nparent\0 x", "<a@\nb>")
    saved = repository.save(FILES, summary="s", reason="r", author=author, time=NOON, parent=None)
    assert saved.author == Author("A b parent x", "a@ b")
    nameless = repository.save(
        FILES | {"guidelines.json": b"2"},
        summary="s", reason="", author=Author("", "a@b"), time=NOON, parent=saved.commit,
    )  # fmt: skip
    assert nameless.author == Author("a@b", "a@b")
    assert nameless.reason == ""
    assert repository.fsck() == []


def test_clocks_from_another_world(repository: Repository) -> None:
    parent = None
    for turn, year in enumerate((2026, 2023, 1971, 2099)):
        parent = repository.save(
            FILES | {"guidelines.json": b"%d" % turn},
            summary=str(year), reason="r", author=ANA,
            time=datetime(year, 1, 1, tzinfo=UTC), parent=parent,
        ).commit  # fmt: skip
    assert [r.time.year for r in repository.revisions(newest_first=False)] == [
        2026, 2023, 1971, 2099,
    ]  # fmt: skip
    assert [r.number for r in repository.revisions()] == [4, 3, 2, 1]


def test_a_time_without_zone_is_refused(repository: Repository) -> None:
    with pytest.raises(ValueError, match="zone"):
        repository.save(
            FILES, summary="s", reason="r", author=ANA,
            time=datetime(2026, 1, 1), parent=None,  # noqa: DTZ001, RUF100
        )  # fmt: skip


def test_lasting_names(repository: Repository, git_dir: Path) -> None:
    first = save(repository)
    second = save(repository, FILES | {"guidelines.json": b"2"}, parent=first.commit)
    for number, revision in (("1.0", first), ("1.1", second)):
        repository.tag(
            f"edition/{number}", revision.commit, message="In force", author=ANA, time=NOON
        )
    assert repository.tags() == {"edition/1.0": first.commit, "edition/1.1": second.commit}
    assert git(git_dir, "cat-file", "-t", "refs/tags/edition/1.1") == b"tag"
    with pytest.raises(errors.AlreadyExists):
        repository.tag("edition/1.1", first.commit, message="x", author=ANA, time=NOON)
    assert repository.tags()["edition/1.1"] == second.commit
    with pytest.raises(errors.NotFound):
        repository.tag("edition/2.0", "a" * 40, message="x", author=ANA, time=NOON)
    for bad in ("edition/../x", "1.1", "edition/1.lock", "edition/", "-x/1", "edition/a b"):
        with pytest.raises(errors.WrongUse):
            repository.tag(bad, first.commit, message="x", author=ANA, time=NOON)
    assert repository.fsck() == []


@pytest.mark.parametrize("commit", ["", "main", "a" * 40, "--help", "HEAD\nflush", "A" * 40])
def test_revisions_that_are_not_there(repository: Repository, commit: str) -> None:
    save(repository)
    with pytest.raises(errors.NotFound):
        repository.read(commit)
    with pytest.raises(errors.NotFound):
        repository.commit_payload(commit)


def test_create_only_in_an_empty_folder(git_dir: Path, home: Path) -> None:
    git_dir.mkdir(parents=True)
    (git_dir / "letter.txt").write_text("dear all")
    with pytest.raises(errors.AlreadyExists):
        Repository.create(git_dir, home)
    assert [path.name for path in git_dir.iterdir()] == ["letter.txt"]


def test_open_what_is_not_there(git_dir: Path, home: Path) -> None:
    with pytest.raises(errors.NotFound):
        Repository.open(git_dir, home)


def test_a_foreign_repository_is_never_opened(tmp_path: Path, home: Path) -> None:
    foreign = tmp_path / "theirs.git"
    git(foreign, "init", "--quiet", "--bare", str(foreign))
    with pytest.raises(errors.ForeignRepository):
        Repository.open(foreign, home)


@pytest.mark.parametrize(
    "addition",
    [
        '[remote "origin"]\n\turl = x\n',
        "[include]\n\tpath = /tmp/x\n",
        "[core]\n\tfsmonitor = touch x\n",
        "[core]\n\tsshCommand = x\n",
        "[alias]\n\tlog = !x\n",
        "[extensions]\n\tpartialClone = x\n",
    ],
)
def test_our_own_with_strange_settings_is_refused(
    repository: Repository, git_dir: Path, home: Path, addition: str
) -> None:
    with (git_dir / "config").open("a") as config:
        config.write(addition)
    with pytest.raises(errors.ForeignRepository):
        Repository.open(git_dir, home)


@pytest.mark.parametrize(
    "trick", ["objects/info/alternates", "info/grafts", "shallow", "commondir"]
)
def test_borrowed_or_bent_history_is_refused(
    repository: Repository, git_dir: Path, home: Path, trick: str
) -> None:
    (git_dir / trick).parent.mkdir(parents=True, exist_ok=True)
    (git_dir / trick).write_text("/somewhere/else\n")
    with pytest.raises(errors.ForeignRepository):
        Repository.open(git_dir, home)


def test_an_emptied_head_file_is_mended(repository: Repository, git_dir: Path, home: Path) -> None:
    saved = save(repository)
    (git_dir / "HEAD").write_bytes(b"")
    with Repository.open(git_dir, home) as again:
        assert again.head() == saved.commit


def test_missing_parts_are_named_damage(repository: Repository, git_dir: Path, home: Path) -> None:
    (git_dir / "objects").rename(git_dir / "elsewhere")
    with pytest.raises(errors.Damaged) as caught:
        Repository.open(git_dir, home)
    assert caught.value.hint


@pytest.mark.parametrize("content", [b"", b"rubbish\n", b"f" * 40 + b"\n", b"\0" * 41])
def test_a_broken_newest_revision_is_damage_not_emptiness(
    repository: Repository, git_dir: Path, home: Path, content: bytes
) -> None:
    save(repository)
    (git_dir / "refs" / "heads" / "main").write_bytes(content)
    with Repository.open(git_dir, home) as again:
        with pytest.raises(errors.Damaged):
            again.head()
        with pytest.raises(errors.SmguideError):
            save(again)
        assert again.fsck()


@pytest.mark.parametrize("damage", ["flip", "empty", "remove", "other"])
def test_a_damaged_section_is_said_so(
    repository: Repository, git_dir: Path, home: Path, damage: str
) -> None:
    saved = save(repository)
    blob = git(git_dir, "rev-parse", f"{saved.commit}:sections/tone.json").decode()
    path = loose_file(git_dir, blob)
    stored = path.read_bytes()
    if damage == "remove":
        path.unlink()
    elif damage == "other":
        other = blob_of(git_dir, b"something else")
        replace_bytes(path, loose_file(git_dir, other).read_bytes())
    else:
        middle = len(stored) // 2
        flipped = stored[:middle] + bytes([stored[middle] ^ 64]) + stored[middle + 1 :]
        replace_bytes(path, flipped if damage == "flip" else b"")
    with Repository.open(git_dir, home) as again:
        with pytest.raises(errors.Damaged) as caught:
            again.read(saved.commit)
        assert "can no longer be read" in caught.value.message
        assert "git" not in caught.value.message
        assert [revision.number for revision in again.revisions()] == [1]
        assert again.fsck()
        assert all(sentence.endswith(".") for sentence in again.fsck())


def test_a_missing_revision_in_the_line_is_damage(
    repository: Repository, git_dir: Path, home: Path
) -> None:
    first = save(repository)
    second = save(repository, FILES | {"guidelines.json": b"2"}, parent=first.commit)
    loose_file(git_dir, first.commit).unlink()
    (git_dir / "smguide-count").unlink()
    with Repository.open(git_dir, home) as again:
        assert again.read(second.commit)
        with pytest.raises(errors.Damaged):
            list(again.revisions())
        assert again.fsck()


def test_a_fork_made_by_another_program_is_found(repository: Repository, git_dir: Path) -> None:
    first = save(repository)
    tree = git(git_dir, "rev-parse", f"{first.commit}^{{tree}}").decode()
    side = git(git_dir, "commit-tree", tree, "-m", "side").decode()
    merge = git(git_dir, "commit-tree", tree, "-m", "m", "-p", first.commit, "-p", side).decode()
    git(git_dir, "update-ref", "refs/heads/main", merge)
    assert repository.fsck() == [
        "The line of revisions forks, which smguide never does; another program changed it."
    ]
