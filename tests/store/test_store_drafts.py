"""A draft survives whatever happens to its newest file."""

from __future__ import annotations

import hashlib
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from saving import NOON

from smguide import errors
from smguide.store import files
from smguide.store.drafts import DraftBox, KeptDraft


@pytest.fixture
def box(tmp_path: Path) -> DraftBox:
    return DraftBox(tmp_path / "drafts")


def newest_file(tmp_path: Path) -> Path:
    """The file that holds the draft kept last."""
    found = sorted((tmp_path / "drafts").glob("*.draft"))
    return max(found, key=lambda path: int(path.read_bytes().split(b"\n")[1].split()[0]))


def test_nothing_kept(box: DraftBox) -> None:
    assert box.read("main") is None
    assert box.names() == []
    box.discard("main")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(max_size=300), min_size=1, max_size=5), st.booleans())
def test_the_last_one_kept_reads_back(drafts: list[bytes], with_base: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        box = DraftBox(Path(folder))
        base = "a" * 40 if with_base else None
        zone = timezone(timedelta(hours=5, minutes=45))
        time = datetime(2026, 1, 1, 8, 30, 0, 123456, tzinfo=zone)
        for data in drafts:
            box.keep("main", data, base, time)
            assert box.read("main") == KeptDraft(data, base, time, recovered=False)
        assert box.names() == ["main"]
        assert len(list(Path(folder).iterdir())) <= 2


def test_drafts_do_not_mix(box: DraftBox) -> None:
    box.keep("one", b"1", None, NOON)
    box.keep("two", b"2", None, NOON)
    assert box.names() == ["one", "two"]
    box.discard("one")
    assert box.names() == ["two"]
    assert box.read("two") == KeptDraft(b"2", None, NOON)


def with_header(header: bytes) -> bytes:
    body = header + b"\ndata"
    return b"smguide-draft/1 " + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def damaged(data: bytes, damage: str) -> bytes:
    return {
        "torn": data[: len(data) // 2],
        "empty": b"",
        "flipped": data[:-5] + bytes([data[-5] ^ 1]) + data[-4:],
        "header": b"smguide-draft/0" + data[15:],
        "rubbish": b"\xff" * 500,
        "time": with_header(b"9 - 2026-13-99"),
        "zone": with_header(b"9 - 2026-01-01T00:00:00"),
        "turn": with_header(b"9" * 5000 + b" - 2026-01-01T00:00:00+00:00"),
    }[damage]


def test_the_draft_of_a_newer_smguide_is_told_and_never_lost(box: DraftBox, tmp_path: Path) -> None:
    newer = b"smguide-draft/2 anything 7\nwhat this smguide cannot know"
    for turn in range(3):
        box.keep("main", b"draft %d" % turn, None, NOON)
    newest_file(tmp_path).write_bytes(newer)
    with pytest.raises(errors.NewerFormat) as caught:
        box.read("main")
    assert caught.value.hint
    assert box.names() == ["main"]
    box.keep("main", b"begun here", None, NOON)
    assert box.read("main") == KeptDraft(b"begun here", None, NOON)
    [aside] = (tmp_path / "drafts" / "trash").iterdir()
    assert aside.read_bytes() == newer
    newest_file(tmp_path).write_bytes(newer)
    box.discard("main")
    assert box.read("main") is None
    assert [p.read_bytes() for p in (tmp_path / "drafts" / "trash").iterdir()] == [newer, newer]


@pytest.mark.parametrize(
    "damage", ["torn", "empty", "flipped", "header", "rubbish", "folder", "time", "zone", "turn"]
)
def test_a_damaged_newest_file_costs_one_step(box: DraftBox, tmp_path: Path, damage: str) -> None:
    for turn in range(3):
        box.keep("main", b"draft number %d, long enough" % turn, "b" * 40, NOON)
    path = newest_file(tmp_path)
    data = path.read_bytes()
    if damage == "folder":
        path.unlink()
        path.mkdir()
    else:
        path.write_bytes(damaged(data, damage))
    assert box.read("main") == KeptDraft(
        b"draft number 1, long enough", "b" * 40, NOON, recovered=damage != "folder"
    )
    box.keep("main", b"typed on", None, NOON)
    assert box.read("main") == KeptDraft(b"typed on", None, NOON)
    box.keep("main", b"and on", None, NOON)
    assert box.read("main") == KeptDraft(b"and on", None, NOON)


def test_the_only_file_damaged_is_said_and_kept(box: DraftBox, tmp_path: Path) -> None:
    box.keep("main", b"x", None, NOON)
    newest_file(tmp_path).write_bytes(b"rubbish")
    with pytest.raises(errors.Damaged) as caught:
        box.read("main")
    assert caught.value.hint
    assert len(list((tmp_path / "drafts").iterdir())) == 1


def test_a_full_disk_leaves_the_draft_before(
    box: DraftBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.keep("main", b"one", None, NOON)
    box.keep("main", b"two", None, NOON)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(errors.DiskFull):
        box.keep("main", b"three", None, NOON)
    monkeypatch.undo()
    assert box.read("main") == KeptDraft(b"two", None, NOON)


def test_what_is_put_aside_can_still_be_found(box: DraftBox, tmp_path: Path) -> None:
    for turn in range(25):
        box.keep("main", b"older %d" % turn, None, NOON)
        box.keep("main", b"newest %d" % turn, None, NOON)
        box.discard("main")
        assert box.read("main") is None
    found = [box.set_aside(one.file) for one in box.aside.all()]
    assert [draft.data for draft in found if draft] == [
        b"newest %d" % turn for turn in reversed(range(25))
    ]


def test_only_what_is_old_and_not_among_the_last_twenty_goes(box: DraftBox, tmp_path: Path) -> None:
    trash = tmp_path / "drafts" / "trash"
    trash.mkdir(parents=True)
    now = datetime.now(UTC)
    for days in (*range(100, 110), *range(80, 89)):
        stamp = (now - timedelta(days=days)).strftime("%Y%m%dT%H%M%S.%f")
        (trash / f"{stamp}.main.draft").write_bytes(b"old")
    box.keep("main", b"x", None, NOON)
    box.discard("main")
    assert len(box.aside.all()) == 20
    box.keep("main", b"y", None, NOON)
    box.discard("main")
    assert len(box.aside.all()) == 20
    assert (now - box.aside.all()[-1].at).days == 108


def test_what_became_a_revision_is_not_offered_again(box: DraftBox) -> None:
    box.keep("main", b"in the history", None, NOON)
    box.discard("main", saved=True)
    box.keep("main", b"only here", None, NOON)
    box.discard("main")
    [left] = box.aside.all()
    kept = box.set_aside(left.file)
    assert kept == KeptDraft(b"only here", None, NOON)


def test_a_name_from_elsewhere_leads_nowhere(box: DraftBox, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"x")
    assert box.set_aside("../../secret") is None


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".", "con", "x" * 200])
def test_names_that_cannot_be(box: DraftBox, name: str) -> None:
    with pytest.raises(errors.WrongUse):
        box.keep(name, b"", None, NOON)


def test_times_keep_their_zone(box: DraftBox) -> None:
    box.keep("main", b"", None, datetime(2026, 1, 1, tzinfo=UTC))
    kept = box.read("main")
    assert kept is not None
    assert kept.time.utcoffset() == timedelta(0)
