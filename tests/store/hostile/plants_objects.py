"""Plants in what is stored: folders, files, revisions and names that smguide never writes."""

from __future__ import annotations

import os
import subprocess
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha1, sha256

from planted import LOG, MAIN, Site, pack_of, varint, zeros
from trial import THOROUGH

# SHA-1 of 600 MB of zeros as git stores them: computed once, as it takes a second.
ZEROS_ID = "a7ce5b5de3da8e5e069bf72b9f425b99dc5360ff"
_MEGABYTES = 600
_MANY = 100_000
_LONG = 100_000 if THOROUGH else 5_000
_SOME = 20_000 if THOROUGH else 2_000
_NOBODY = "1234567890123456789012345678901234567890"


@dataclass(frozen=True, slots=True)
class Plant:
    """A plant; ``refused`` says that some verb must say no, otherwise it is merely harmless."""

    name: str
    plant: Callable[[Site], None]
    refused: bool = True


def in_root(mode: str, name: bytes, data: bytes = b"x") -> Callable[[Site], None]:
    """A revision with one thing more at its top."""
    return lambda site: site.save_root((mode, name, site.blob(data)))


def in_sections(mode: str, name: bytes, data: bytes = b"{}") -> Callable[[Site], None]:
    """A revision with one thing more among its sections."""
    return lambda site: site.save_section(name, site.blob(data), mode)


def submodule(path: bytes) -> Callable[[Site], None]:
    """A repository within the revision, with the file that says where it comes from."""

    def plant(site: Site) -> None:
        told = b'[submodule "x"]\n\tpath = "%s"\n\turl = ext::%s\n' % (path, bytes(site.trap))
        site.save_root(("160000", b"theirs", _NOBODY), ("100644", b".gitmodules", site.blob(told)))

    return plant


def folder_in_root(name: bytes) -> Callable[[Site], None]:
    """A folder at the top."""

    def plant(site: Site) -> None:
        inner = site.tree(("100755", b"post-checkout", site.blob(b"#!/bin/sh\n")))
        site.save_root(("40000", name, inner))

    return plant


def tree_bomb(site: Site) -> str:
    """Ten folders in each of ten levels: 10^10 files in 12 objects."""
    oid, mode = site.blob(b"{}"), "100644"
    for _ in range(10):
        oid = site.tree(*((mode, b"f%d" % n, oid) for n in range(10)))
        mode = "40000"
    return oid


def tree_bomb_sections(site: Site) -> None:
    """The bomb in the place of the sections."""
    site.save_root(("40000", b"sections", tree_bomb(site)))


def many_sections(site: Site) -> None:
    """A hundred thousand sections, all of them the same file."""
    oid = site.blob(b"{}")
    inner = site.tree(*(("100644", b"s%06d.json" % n, oid) for n in range(_MANY)))
    site.save_root(("40000", b"sections", inner))


def blob_bomb(site: Site) -> None:
    """600 MB of zeros in the place of a section, in 600 KB."""
    head = b"blob %d\0" % (_MEGABYTES << 20)
    path = site.git_dir / "objects" / ZEROS_ID[:2] / ZEROS_ID[2:]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(zeros(_MEGABYTES, head))
    site.save_section(site.a_section(), ZEROS_ID)


def delta_bomb(site: Site) -> None:
    """The section itself, stored as a change of 600 MB of zeros."""
    sections = next(oid for _, name, oid in site.root() if name == b"sections")
    oid = site.entries(sections)[0][2]
    data = subprocess.run(
        ["git", f"--git-dir={site.git_dir}", "cat-file", "blob", oid],
        capture_output=True,
        check=True,
    ).stdout
    inserts = b"".join(
        bytes([len(data[at : at + 127])]) + data[at : at + 127] for at in range(0, len(data), 127)
    )
    delta = varint(_MEGABYTES << 20) + varint(len(data)) + inserts
    pack, index = pack_of(
        [
            (3, b"", _MEGABYTES << 20, zeros(_MEGABYTES), ZEROS_ID),
            (7, bytes.fromhex(ZEROS_ID), len(delta), zlib.compress(delta), oid),
        ]
    )
    (site.git_dir / "objects" / oid[:2] / oid[2:]).unlink()
    site.write(f"objects/pack/pack-{_NOBODY}.pack", pack)
    site.write(f"objects/pack/pack-{_NOBODY}.idx", index)


def empty_history(site: Site) -> None:
    """Very many revisions that change nothing."""
    head = site.git("rev-parse", MAIN)

    def stream() -> Iterator[str]:
        for n in range(_LONG):
            yield "commit refs/heads/main\ncommitter Eve <e@example.org> "
            yield f"{1772442120 + n} +0000\ndata 1\nx\n"
            yield f"from {head}\n\n" if n == 0 else "\n"

    site.git("fast-import", "--quiet", stdin="".join(stream()).encode())


def many_references(site: Site) -> None:
    """A hundred thousand names, some of them odd, and one that looks like an option."""
    head = site.git("rev-parse", MAIN)
    names = [f"refs/tags/edition/{n}" for n in range(_MANY)]
    names += ["refs/heads/--upload-pack=x", "refs/heads/-c", "refs/heads/\u202eniam"]
    known = {name: site.git("rev-parse", name) for name in (MAIN, LOG)}
    rows = {**dict.fromkeys(names, head), **known}
    lines = "".join(f"{oid} {name}\n" for name, oid in sorted(rows.items()))
    site.write("packed-refs", f"# pack-refs with: peeled fully-peeled sorted \n{lines}".encode())


def reference(name: str, content: str) -> Callable[[Site], None]:
    """A file in the place of a name."""
    return lambda site: site.write(name, content)


def message(length: int) -> Callable[[Site], None]:
    """A revision with a message of that length."""

    def plant(site: Site) -> None:
        tree = site.git("rev-parse", f"{MAIN}^{{tree}}")
        site.set_main(site.commit(tree, message=b"x" * length + b"\n"))

    return plant


def header(head: bytes) -> Callable[[Site], None]:
    """A revision with something more in its header."""

    def plant(site: Site) -> None:
        tree = site.git("rev-parse", f"{MAIN}^{{tree}}")
        site.set_main(site.commit(tree, head=head))

    return plant


def whole_commit(raw: str) -> Callable[[Site], None]:
    """A revision out of the given bytes; `{tree}` and `{parent}` stand for what is there."""

    def plant(site: Site) -> None:
        tree, parent = site.git("rev-parse", f"{MAIN}^{{tree}}"), site.git("rev-parse", MAIN)
        told = raw.replace("{tree}", tree).replace("{parent}", parent)
        site.set_main(site.write_object("commit", told.encode("utf-8", "surrogateescape")))

    return plant


def endless_message(site: Site) -> None:
    """A revision with 60 MB of nothing as its message."""
    tree, parent = site.git("rev-parse", f"{MAIN}^{{tree}}"), site.git("rev-parse", MAIN)
    who = "Ana Lima <ana@acme.example> 1772442120 +0000"
    raw = f"tree {tree}\nparent {parent}\nauthor {who}\ncommitter {who}\n\nx\n".encode()
    head = b"commit %d\0%s" % (len(raw) + (60 << 20), raw)
    digest = sha1(head, usedforsecurity=False)
    for _ in range(60):
        digest.update(bytes(1 << 20))
    oid = digest.hexdigest()
    site.write(f"objects/{oid[:2]}/{oid[2:]}", zeros(60, head))
    site.set_main(oid)


def giant_tag(site: Site) -> None:
    """An edition of which the mark has 50 MB of words."""
    head = site.git("rev-parse", MAIN)
    raw = f"object {head}\ntype commit\ntag edition/1.0\ntagger E <e@example.org> 1 +0000\n\n"
    site.write("refs/tags/edition/1.0", site.write_object("tag", raw.encode() + b"x" * (50 << 20)))


def newest_is(kind: str) -> Callable[[Site], None]:
    """Something else than a revision is the newest one."""

    def plant(site: Site) -> None:
        found = {
            "a folder": lambda: site.git("rev-parse", f"{MAIN}^{{tree}}"),
            "a file": lambda: site.blob(b"x"),
            "missing": lambda: _NOBODY,
        }
        site.set_main(found[kind]())

    return plant


def commit_graph(site: Site) -> None:
    """An index of the line that leaves a revision out."""
    first = site.git("rev-list", "--max-parents=0", MAIN)
    saved = site.git("rev-parse", MAIN)
    tree = site.git("rev-parse", f"{MAIN}^{{tree}}")
    for _ in range(3):
        site.set_main(site.commit(tree))
    site.git("commit-graph", "write", "--reachable")
    path = site.git_dir / "objects" / "info" / "commit-graph"
    path.chmod(0o644)
    path.write_bytes(_lying(path.read_bytes(), saved, first))


def _lying(graph: bytes, saved: str, first: str) -> bytes:
    """Every step that stands on `saved` is said to stand on `first`."""
    chunks = {
        graph[8 + 12 * n : 12 + 12 * n]: int.from_bytes(graph[12 + 12 * n : 20 + 12 * n], "big")
        for n in range(graph[6] + 1)
    }
    count = int.from_bytes(graph[chunks[b"OIDF"] + 1020 : chunks[b"OIDF"] + 1024], "big")
    ids = [
        graph[chunks[b"OIDL"] + 20 * n : chunks[b"OIDL"] + 20 * n + 20].hex() for n in range(count)
    ]
    changed = bytearray(graph)
    for n in range(count):
        at = chunks[b"CDAT"] + 36 * n + 20
        if int.from_bytes(graph[at : at + 4], "big") == ids.index(saved):
            changed[at : at + 4] = ids.index(first).to_bytes(4, "big")
    return bytes(changed)


def garbage(name: str) -> Callable[[Site], None]:
    """Bytes that mean nothing, in a file that git reads by itself."""
    return lambda site: site.write(name, os.urandom(4096))


def in_log(build: Callable[[Site], str]) -> Callable[[Site], None]:
    """A further step of the record with this folder."""
    return lambda site: site.add_to_log(build(site))


def events(site: Site, *more: tuple[str, bytes, str]) -> str:
    """The folder of the record with one thing more at its top."""
    return site.tree(*site.entries(f"{LOG}^{{tree}}"), *more)


def many_events(site: Site) -> str:
    """Thousands of entries nobody signed, in one step."""
    [(_, _, inside)] = site.entries(f"{LOG}^{{tree}}")
    fans: dict[str, list[tuple[str, bytes, str]]] = {
        name.decode(): site.entries(oid) for _, name, oid in site.entries(inside)
    }
    stream = []
    for n in range(_SOME):
        data = b'{"n": %d}\n' % n
        name = sha256(data).hexdigest()
        oid = sha1(b"blob %d\0%s" % (len(data), data), usedforsecurity=False).hexdigest()
        fans.setdefault(name[:2], []).append(("100644", f"{name}.event".encode(), oid))
        stream.append(f"blob\ndata {len(data)}\n{data.decode()}\n")
    site.git("fast-import", "--quiet", stdin="".join(stream).encode())
    rows = [
        ("40000", fan.encode(), site.tree(*sorted(rows, key=lambda row: row[1])))
        for fan, rows in sorted(fans.items())
    ]
    return site.tree(("40000", b"events", site.tree(*rows)))


_AUTHOR = "author Ana Lima <ana@acme.example> 1772442120 +0000"
_COMMITTER = "committer Ana Lima <ana@acme.example> 1772442120 +0000"
_START = "tree {tree}\nparent {parent}\n"

PLANTS = (
    Plant("link at the top", in_root("120000", b"link", b"/etc/passwd")),
    Plant("link among the sections", in_sections("120000", b"link.json", b"../../../../etc")),
    Plant("link in the place of the sections", lambda site: site.save_root(
        ("120000", b"sections", site.blob(b"/")))),
    Plant("program among the sections", in_sections("100755", b"run.json")),
    Plant("submodule", submodule(b"theirs")),
    Plant("submodule with CR (CVE-2025-48384)", submodule(b"theirs\r")),
    Plant(".gitmodules alone", in_root("100644", b".gitmodules", b"[submodule]")),
    Plant(".gitattributes", in_root("100644", b".gitattributes", b"* filter=x diff=x merge=x\n")),
    *(Plant(f"look-alike {name!r}", folder_in_root(name)) for name in (
        b".git", b".GIT", b"git~1", b".g\xe2\x80\x8cit", b".git ", b".git.",
        b".git::$INDEX_ALLOCATION",
    )),
    *(Plant(f"name {name[:20]!r}", in_root("100644", name)) for name in (
        b"..", b".", b"../x", b"a/b", b"..\\x", b"/etc/x", b"CON", b"nul.json", b"x.", b"x ",
        b"\x1b[2J", b"a\nb", b"\xff\xfe", b"--output=x", b"-c", b"a:b", b"x" * 4000,
        "\u202egpj.exe".encode(),
    )),
    Plant("two files of one name", lambda site: site.set_main(site.commit(site.tree(
        *site.root(), *site.root()[-1:])))),
    Plant("folder within the sections", lambda site: site.save_section(
        b"deep", site.tree(("100644", b"x.json", site.blob(b"{}"))), "40000")),
    Plant("tree bomb at the top", lambda site: site.set_main(site.commit(tree_bomb(site)))),
    Plant("tree bomb in the sections", tree_bomb_sections),
    Plant("100,000 sections", many_sections),
    Plant("600 MB of zeros", blob_bomb),
    Plant("600 MB behind a change", delta_bomb),
    Plant(f"{_LONG:,} empty revisions", empty_history, refused=False),
    Plant("100,000 names", many_references, refused=False),
    Plant("message of 200 KB", message(200_000), refused=False),
    Plant("message of 2 MB", message(2_000_000)),
    Plant("message of 60 MB", endless_message),
    Plant("mark of 50 MB", giant_tag, refused=False),
    Plant("signature of 1 MB", header(b"gpgsig " + b"x" * 1_000_000 + b"\n")),
    Plant("header of other programs", header(b"encoding utf-7\nmergetag object x\nHG:extra x\n"),
          refused=False),
    Plant("no author", whole_commit(f"{_START}{_COMMITTER}\n\nx\n")),
    Plant("no words at all", whole_commit(f"{_START}{_AUTHOR}\n{_COMMITTER}\n"), refused=False),
    Plant("time without end", whole_commit(
        f"{_START}author A <a@b.c> {'9' * 5000} +0000\ncommitter A <a@b.c> 1 +0000\n\nx\n")),
    Plant("time zone without end", whole_commit(
        f"{_START}author A <a@b.c> 1 +99999999\ncommitter A <a@b.c> 1 +9999\n\nx\n"),
          refused=False),
    Plant("time in words", whole_commit(
        f"{_START}author A <a@b.c> now now\ncommitter A <a@b.c> 1 +0000\n\nx\n")),
    Plant("author in bytes", whole_commit(
        f"{_START}author \udcff\udcfe <\udcff> 1 +0000\ncommitter \udcff <a> 1 +0000\n\n\udcff\n"),
          refused=False),
    Plant("two forebears", whole_commit(
        f"{_START}parent {{parent}}\n{_AUTHOR}\n{_COMMITTER}\n\nx\n"), refused=False),
    Plant("another beginning", whole_commit(f"tree {{tree}}\n{_AUTHOR}\n{_COMMITTER}\n\nx\n")),
    Plant("its own forebear is missing", whole_commit(
        f"tree {{tree}}\nparent {_NOBODY}\n{_AUTHOR}\n{_COMMITTER}\n\nx\n")),
    *(Plant(f"newest is {kind}", newest_is(kind)) for kind in ("a folder", "a file", "missing")),
    Plant("newest leads to itself", reference(MAIN, "ref: refs/heads/main\n")),
    Plant("newest leads out", reference(MAIN, "ref: ../../../../outside\n")),
    Plant("newest is an option", reference(MAIN, "--output=x\n")),
    Plant("newest is 20 MB long", lambda site: site.write(MAIN, b"a" * (20 << 20))),
    Plant("names in bytes", lambda site: site.write("packed-refs", os.urandom(100_000))),
    Plant("index of the line lies", commit_graph),
    Plant("index of the line is garbage", garbage("objects/info/commit-graph"), refused=False),
    Plant("index of packs is garbage", garbage("objects/pack/multi-pack-index"), refused=False),
    Plant("pack is garbage", garbage(f"objects/pack/pack-{_NOBODY}.pack"), refused=False),
    Plant("index of a pack is garbage", garbage(f"objects/pack/pack-{_NOBODY}.idx"), refused=False),
    Plant("replaced revision", lambda site: site.write(
        f"refs/replace/{site.git('rev-parse', MAIN)}", f"{site.commit(tree_bomb(site))}\n"),
          refused=False),
    Plant("shallow", lambda site: site.write("shallow", site.git("rev-parse", MAIN) + "\n")),
    Plant("grafts", lambda site: site.write("info/grafts", site.git("rev-parse", MAIN) + "\n")),
    Plant("alternates", reference("objects/info/alternates", "/etc\n")),
    Plant("alternates on a server", reference("objects/info/http-alternates", "http://x/\n")),
    Plant("commondir", reference("commondir", "/etc\n")),
    Plant("gitdir", reference("gitdir", "/etc\n")),
    Plant("settings of 10 MB", lambda site: site.write("config", b"#" * (10 << 20))),
    Plant("FETCH_HEAD and others", reference("FETCH_HEAD", "x\n"), refused=False),
    Plant("record: link", in_log(lambda site: events(site, ("120000", b"link", site.blob(b"/"))))),
    Plant("record: submodule", in_log(lambda site: events(site, ("160000", b"theirs", _NOBODY)))),
    Plant("record: tree bomb", in_log(
        lambda site: site.tree(("40000", b"events", tree_bomb(site))))),
    Plant("record: another file", in_log(lambda site: events(
        site, ("100644", b"x", site.blob(b"x"))))),
    Plant("record: emptied", in_log(lambda site: site.tree())),
    Plant(f"record: {_SOME:,} entries nobody signed", in_log(many_events), refused=False),
    Plant("record: gone", lambda site: (site.git_dir / LOG).unlink()),
)  # fmt: skip
"""Each is planted by somebody who can write into the library."""
