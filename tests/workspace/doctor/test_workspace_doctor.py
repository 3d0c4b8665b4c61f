"""Each kind of damage is named, mended where a source exists, and everything reads back equal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from test_workspace_trust import changed, git
from workspace_values import START, Clock

from smguide.errors import NotFound
from smguide.workspace import Desk, Diagnosis, Workspace

Damage = Callable[[Path], object]
Visit = Callable[..., tuple[Diagnosis, ...]]


def store(home: Path) -> Path:
    return home / "library" / "acme" / "guidelines.git"


def overwrite(path: Path, data: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(data)


def loose(home: Path, name: str) -> Path:
    oid = git(home, "rev-parse", name)
    return store(home) / "objects" / oid[:2] / oid[2:]


def flip(path: Path) -> None:
    stored = bytearray(path.read_bytes())
    stored[len(stored) // 2] ^= 16
    overwrite(path, bytes(stored))


def everything(home: Path, clock: Clock) -> dict[str, Any]:
    with Workspace(home, clock=clock) as workspace:
        desk = workspace.open("acme", "ana")
        parts = workspace._parts("acme")
        line = list(parts.repository.revisions(newest_first=False))
        return {
            "revisions": [(one, parts.repository.read(one.commit)) for one in line],
            "entries": parts.decisions._log.entries(),
            "draft": desk.work().guidelines,
            "audit": desk.audit().lines,
            "tags": parts.repository.tags(),
        }


@pytest.fixture(scope="session")
def worked_once(small_team: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Guidelines with three revisions, a review and a draft; whoever damages it takes a copy."""
    home = shutil.copytree(small_team, tmp_path_factory.mktemp("worked") / "home")
    with Workspace(home, clock=Clock(START + timedelta(days=1))) as workspace:
        desk = workspace.open("acme", "ana")
        for words in ("Be kind.", "Be brief."):
            desk.keep(changed(desk.work().guidelines, words))
            desk.save(words, "Because")
        desk.ask()
        desk.act_as("lea").approve()
        desk.keep(changed(desk.work().guidelines, "Being written."))
    return Path(home)


@pytest.fixture
def worked(worked_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(worked_once, tmp_path / "worked"))


@pytest.fixture(scope="session")
def before(worked_once: Path) -> dict[str, Any]:
    """What is to be read there."""
    return everything(worked_once, Clock(START + timedelta(days=2)))


@pytest.fixture
def doctor(worked: Path, clock: Clock) -> Visit:
    def visit(**how: Any) -> tuple[Diagnosis, ...]:
        with Workspace(worked, clock=clock) as workspace:
            return workspace.doctor(**how)

    return visit


@pytest.fixture
def backup(worked: Path, tmp_path: Path, clock: Clock) -> Path:
    with Workspace(worked, clock=clock) as workspace:
        return workspace.backups.make(tmp_path / "b").path


def wrong(lines: tuple[Diagnosis, ...]) -> list[Diagnosis]:
    return [line for line in lines if not line.ok]


def pack(home: Path) -> None:
    git(home, "repack", "-a", "-d", "-q")


def damaged_pack(home: Path) -> None:
    pack(home)
    (found,) = (store(home) / "objects/pack").glob("*.pack")
    flip(found)


def damaged_index(home: Path) -> None:
    pack(home)
    (found,) = (store(home) / "objects/pack").glob("*.idx")
    flip(found)


def damaged_line_index(home: Path) -> None:
    git(home, "commit-graph", "write", "--reachable")
    flip(store(home) / "objects/info/commit-graph")


def packed_names(home: Path) -> None:
    git(home, "pack-refs", "--all")
    overwrite(store(home) / "packed-refs", b"\0" * 200)


def many(home: Path) -> None:
    for path in sorted((store(home) / "objects").glob("??/*"))[::3]:
        flip(path)


OF_ITSELF: dict[str, tuple[Damage, str]] = {
    "lock": (lambda home: (store(home) / "refs/heads/main.lock").touch(), "in the middle"),
    "config": (lambda home: overwrite(store(home) / "config", b"\0" * 60), "settings of the store"),
    "config gone": (lambda home: (store(home) / "config").unlink(), "settings of the store"),
    "main": (lambda home: overwrite(store(home) / "refs/heads/main", b""), "newest revision"),
    "log": (lambda home: overwrite(store(home) / "refs/heads/smguide-log", b"\0" * 41), "record"),
    "packed names": (packed_names, "newest revision and the newest record"),
    "index": (damaged_index, "index of a file"),
    "line index": (damaged_line_index, "index of the line"),
    "searching": (
        lambda home: (home / "library/acme/history.index").write_bytes(b"rubbish" * 999),
        "searching",
    ),
    "settings": (lambda home: (home / "settings.json").write_bytes(b"{"), "settings can no longer"),
    "seen": (lambda home: overwrite(home / "library/acme/pins.json", b"\0\0"), "has seen"),
}  # fmt: skip


@pytest.mark.parametrize("kind", OF_ITSELF)
def test_what_can_be_mended_from_what_is_there(
    kind: str,
    worked: Path,
    doctor: Visit,
    clock: Clock,
    before: dict[str, Any],
) -> None:
    damage, sentence = OF_ITSELF[kind]
    damage(worked)
    files = {p: p.read_bytes() for p in sorted(worked.rglob("*")) if p.is_file()}
    told = wrong(doctor())
    assert any(sentence in line.sentence and line.would and not line.did for line in told), told
    unchanged = {p: p.read_bytes() for p in files if p.is_file() and p.suffix != ".index"}
    assert {p: unchanged[p] for p in unchanged} == {p: files[p] for p in unchanged}
    mended = doctor(mend=True)
    assert any(sentence in line.sentence and line.did for line in mended), mended
    assert not wrong(mended)
    assert not wrong(doctor())
    assert everything(worked, clock) == before


FROM_A_COPY: dict[str, Damage] = {
    "flipped bit": lambda home: flip(loose(home, "main~1")),
    "empty": lambda home: overwrite(loose(home, "main^{tree}"), b""),
    "gone": lambda home: loose(home, "smguide-log~1").unlink(),
    "several": many,
    "pack": damaged_pack,
}


@pytest.mark.parametrize("kind", FROM_A_COPY)
def test_what_is_damaged_comes_back_from_a_backup(
    kind: str,
    worked: Path,
    doctor: Visit,
    backup: Path,
    clock: Clock,
    before: dict[str, Any],
) -> None:
    FROM_A_COPY[kind](worked)
    assert wrong(doctor())
    assert "the backup “b.smguide-backup”" in str(wrong(doctor(sources=[backup])))
    assert not wrong(doctor(mend=True, sources=[backup]))
    assert not wrong(doctor())
    assert everything(worked, clock) == before


def test_a_safety_copy_and_the_folder_of_a_colleague_are_sources(
    worked: Path,
    doctor: Visit,
    clock: Clock,
    tmp_path: Path,
    before: dict[str, Any],
) -> None:
    colleague = shutil.copytree(worked, tmp_path / "colleague")
    flip(loose(worked, "main"))
    assert not wrong(doctor(mend=True, sources=[colleague]))
    with Workspace(worked, clock=clock) as workspace:
        assert workspace.backups.safety.copy("acme", "mending")
    flip(loose(worked, "main~1"))
    lines = doctor(mend=True)
    assert "the safety copy of" in str([line.did for line in lines])
    assert everything(worked, clock) == before


def test_without_a_copy_it_says_what_is_lost_and_what_is_not(worked: Path, doctor: Visit) -> None:
    first = loose(worked, "main~1^{tree}")
    overwrite(first, b"")
    (line,) = wrong(doctor(mend=True))
    assert "no copy here has them" in line.sentence
    assert "Of revision 2 nothing can be read." in line.sentence
    assert "with a backup" in line.hint
    kept = list((worked / "set-aside").rglob(first.name))
    assert [path.read_bytes() for path in kept] == [b""]


def test_a_record_that_was_wound_back_is_never_mended(
    worked: Path, doctor: Visit, backup: Path
) -> None:
    git(worked, "update-ref", "refs/heads/smguide-log", "smguide-log~1")
    (line,) = wrong(doctor(mend=True, sources=[backup]))
    assert line.sentence.startswith("ALARM.")
    assert not line.would
    assert "colleagues" in line.hint


def test_the_text_of_a_damaged_draft_is_kept(worked: Path, doctor: Visit, clock: Clock) -> None:
    drafts = worked / "library/acme/drafts"
    for path in drafts.glob("*.draft"):
        overwrite(path, path.read_bytes().replace(b"smguide-draft/1 ", b"smguide-draft/1 f", 1))
    assert "A draft is damaged" in str(wrong(doctor()))
    assert not wrong(doctor(mend=True))
    with Workspace(worked, clock=clock) as workspace:
        earlier = workspace.open("acme", "ana").earlier_drafts()
        assert any("Being written." in str(one.kept.guidelines) for one in earlier)
    torn = next(drafts.glob("trash/*.draft"))
    overwrite(torn, torn.read_bytes()[:600])
    assert not wrong(doctor(mend=True))
    texts = [path.read_text() for path in (worked / "set-aside").rglob("*.draft.txt")]
    assert any("Acme Guidelines" in text for text in texts)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such permissions")
def test_files_that_others_may_read(worked: Path, doctor: Visit) -> None:
    key = next(path for path in (worked / "keys").iterdir() if path.suffix != ".pub")
    key.chmod(0o644)
    worked.chmod(0o777)
    assert "only yours" in str(wrong(doctor()))
    assert not wrong(doctor(mend=True))
    assert (key.stat().st_mode & 0o777, worked.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_damaged_key_is_named(worked: Path, doctor: Visit) -> None:
    key = next(path for path in (worked / "keys").iterdir() if path.suffix != ".pub")
    overwrite(key, b"")
    (line,) = [line for line in wrong(doctor(mend=True)) if line.what == "Keys"]
    assert "from a backup with keys" in line.hint


def test_a_place_that_is_not_there_is_refused_before_anything_is_done(
    worked: Path, doctor: Visit, ana: Desk
) -> None:
    overwrite(store(worked) / "refs/heads/main", b"")
    with pytest.raises(NotFound):
        doctor(mend=True, sources=[worked / "nothing"])
    (worked / "folder").mkdir()
    with pytest.raises(NotFound):
        doctor(mend=True, sources=[worked / "folder"])
    assert (store(worked) / "refs/heads/main").stat().st_size == 0
