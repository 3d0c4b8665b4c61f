"""Objects as git itself would write them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from saving import git, names

from smguide.store.repository import Repository
from smguide.store.trees import (
    EMPTY_TREE,
    TreeEntry,
    encode_pack,
    encode_tree,
    is_object_id,
    object_id,
    parse_tree,
)

ids = st.binary(min_size=20, max_size=20).map(bytes.hex)
entries = st.lists(
    st.builds(TreeEntry, st.sampled_from(["100644", "40000"]), names, ids),
    unique_by=lambda entry: entry.name,
    max_size=12,
)


@given(entries)
def test_a_folder_reads_back(written: list[TreeEntry]) -> None:
    read = parse_tree(encode_tree(written))
    assert sorted(read) == sorted(written)
    assert parse_tree(encode_tree(read)) == read


def test_a_folder_is_written_as_git_writes_it(repository: Repository, git_dir: Path) -> None:
    rows = [("40000", "a"), ("100644", "a.b"), ("100644", "a0"), ("40000", "a-b"), ("100644", "B")]
    written = [TreeEntry(mode, name, "1" * 40) for mode, name in rows]
    kinds = {"40000": "040000 tree", "100644": "100644 blob"}
    listing = "".join(f"{kinds[e.mode]} {e.id}\t{e.name}\n" for e in written).encode()
    made = git(git_dir, "mktree", "--missing", stdin=listing).decode()
    assert object_id("tree", encode_tree(written)) == made


@settings(max_examples=15, deadline=None)
@given(st.lists(st.binary(max_size=3000), min_size=1, max_size=6))
def test_a_pack_carries_every_object(blobs: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        git_dir = Path(folder) / "x.git"
        git(git_dir, "init", "--quiet", "--bare", str(git_dir))
        pack = encode_pack([("blob", data) for data in blobs])
        git(git_dir, "unpack-objects", "-q", "--strict", stdin=pack)
        for data in blobs:
            size = git(git_dir, "cat-file", "-s", object_id("blob", data))
            assert int(size) == len(data)


def test_known_ids() -> None:
    assert object_id("tree", b"") == EMPTY_TREE
    assert object_id("blob", b"hello\n") == "ce013625030ba8dba906f756967f9e9ca394464a"
    assert is_object_id(EMPTY_TREE)
    assert not is_object_id(EMPTY_TREE.upper())
    assert not is_object_id(EMPTY_TREE[:12])


@pytest.mark.parametrize("data", [b"100644 name", b"100644\0" + b"x" * 20, b"100644 a\0short"])
def test_what_is_no_folder_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_tree(data)
