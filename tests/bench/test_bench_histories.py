from __future__ import annotations

import bench_audit
import bench_history
import bench_past
import bench_save
import pytest
from corpus_library import big_library
from histories import files, long_history, turns_at
from measurement import Setting, take

from smguide.review.sshsig import verify
from smguide.workspace import HistoryFilter, Workspace


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
    "row",
    [
        *bench_audit.MEASUREMENTS,
        *bench_history.MEASUREMENTS,
        *bench_past.MEASUREMENTS,
        *bench_save.MEASUREMENTS,
    ],
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


@pytest.mark.corpus
def test_the_library_of_real_histories_is_one_that_people_made(corpus, tmp_path):
    big_library(tmp_path, corpus, 25, versions=4, between=6)
    with Workspace(tmp_path) as workspace:
        desk = workspace.open("big", "lea")
        assert desk.audit().ok
        assert workspace.soundness("big") == []
        assert [row.number for row in desk.past.rows()] == list(range(25, 0, -1))
        assert [one.revision for one in desk.editions()] == [13]
        assert [waiting.number for waiting in desk.waiting()] == [25]
        assert desk.past.count(HistoryFilter(person="kim")) == 4
