from __future__ import annotations

import bench_history
import bench_past
import bench_save
import pytest
from histories import files, long_history, turns_at
from measurement import Setting, take

from smguide.review.sshsig import verify


@pytest.fixture(scope="module")
def setting(tmp_path_factory):
    return Setting(tmp_path_factory.mktemp("bench"), 1, 45)


def test_the_history_is_what_the_program_would_have_saved(setting):
    with long_history(setting.folder, setting.revisions).open() as repository:
        for number in (1, 2, 22, 45):
            revision = repository.revision(number)
            assert repository.read(revision.commit) == files(turns_at(number - 1))
        payload, armored = repository.commit_payload(revision.commit)
        assert verify(armored, payload, "git")
        assert revision.trailers == (("Answers", "note-44"), ("Change-Class", "wording"))
        assert repository.fsck() == []


@pytest.mark.parametrize(
    "row", [*bench_history.MEASUREMENTS, *bench_past.MEASUREMENTS, *bench_save.MEASUREMENTS]
)
def test_every_measurement_of_the_store_gives_a_value(row, setting):
    result = take(row, setting)
    assert result.why == ""
    assert result.value > 0


def test_plain_saves_store_the_same_revision_as_ours(setting):
    take(bench_save.MEASUREMENTS[0], setting)
    trees = []
    for name in ("ours", "bare"):
        with long_history(setting.folder / name, setting.revisions).open() as repository:
            trees.append(repository.read(repository.head()))
            assert repository.count() > setting.revisions
    assert trees[0] == trees[1]
