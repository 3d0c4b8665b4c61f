"""What reads bytes of others, each as a plain function: accepted, or refused with a sentence.

A target returns normally where it accepts the bytes, after what was read has survived the way back;
it raises :class:`smguide.errors.SmguideError` where it refuses them. Anything else is a fault, and
so is a target that takes longer than it may.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fuzz_log import lay_log
from rule_cases import AT, CHANNELS, PEOPLE, TYPES, guidelines

from smguide.compare.comparison import apply, blank_sheet, compare
from smguide.errors import Alarm, Damaged, InvalidDocument, SmguideError, WrongUse
from smguide.interchange.html_in import prose_from_html
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.markdown_out import render_readable
from smguide.interchange.post_cells import post_names
from smguide.interchange.posts_csv import read_posts, write_posts
from smguide.model.canonical import parse_record
from smguide.model.codec import ROOT, dump_unlimited, load
from smguide.model.guidelines import Guidelines
from smguide.model.prose import normalised, plain_words, read_prose, write_prose
from smguide.model.record import thaw
from smguide.model.registers import registers
from smguide.review import sshsig
from smguide.review.bodies import body_from_plain, body_to_plain
from smguide.review.event import read_event
from smguide.review.join_code import read_code, write_code
from smguide.review.keys import PublicKey, SigningKey, needs_passphrase
from smguide.review.strict import read_json, write_json
from smguide.rules.book import Book, read_book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Outcome, Post
from smguide.rules.effects import effects_between
from smguide.rules.scenarios import run_scenarios
from smguide.rules.verify import verify_book
from smguide.settings import dump_settings, parse_settings
from smguide.store.commits import parse_commit, sign_commit, split_signature
from smguide.store.drafts import DraftBox
from smguide.store.eventlog import EventLog
from smguide.store.repository import Repository
from smguide.store.trees import encode_tree, parse_tree
from smguide.workspace.checked import Checked, CheckedBox
from smguide.workspace.draft_file import packed_copy, read_copy

EXAMPLES = Path(__file__).parent / "examples"
TODAY = date(2026, 11, 23)
KEY = SigningKey._of(Ed25519PrivateKey.from_private_bytes(b"\1" * 32))


@dataclass(frozen=True)
class Target:
    """``run`` reads bytes, in no more than so many ``seconds`` of work.

    A gate tries it so many ``times``.
    """

    run: Callable[[bytes], None]
    seconds: float = 3.0
    times: int = 100


class TooSlow(Exception):
    """Bytes that keep the program busy for longer than anybody waits."""


def attempt(name: str, data: bytes) -> bool:
    """Whether a target accepts some bytes; a fault comes out as whatever it is."""
    began = time.process_time()
    try:
        TARGETS[name].run(data)
        accepted = True
    except SmguideError:
        accepted = False
    took = time.process_time() - began
    if took > TARGETS[name].seconds:
        raise TooSlow(f"{name}: {took:.1f} s for {len(data):,} bytes")
    return accepted


def examples(name: str) -> Iterator[tuple[str, bytes]]:
    """The kept examples of a target; those called ``good-…`` are accepted, ``bad-…`` refused."""
    for path in sorted((EXAMPLES / name).iterdir()):
        yield path.name, path.read_bytes()


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape").encode("utf-8", "replace").decode()


def event(data: bytes) -> None:
    """An entry of the record; text without a signature is signed first, as a member could."""
    if b"-----BEGIN" not in data:
        data = data + sshsig.sign(KEY, data, _namespace(data)).encode()
    read = read_event(data)
    assert read_event(data, verified=True) == read
    plain = read_json(read.payload)
    assert read_json(write_json(plain)) == plain
    assert body_from_plain(read.type, body_to_plain(read.body)) == read.body


def _namespace(data: bytes) -> str:
    try:
        kind = json.loads(data)["type"]
    except (ValueError, TypeError, LookupError, RecursionError):
        kind = ""
    return f"{str(kind).encode('utf-8', 'replace').decode()[:80]}@smguide"


def signature(data: bytes) -> None:
    """The armoured form of a signature, over whatever follows it."""
    armored, end, message = data.decode("latin-1").partition(f"{sshsig.END}\n")
    blob = sshsig.dearmor(armored + end)
    assert sshsig.dearmor(sshsig.armor(blob)) == blob
    key = sshsig.verify(armored + end, message.encode("latin-1"), "review@smguide")
    assert PublicKey.from_blob(key.blob) == key


def signature_blob(data: bytes) -> None:
    """What stands in the armour."""
    key = sshsig.verify(sshsig.armor(data), b"message", "review@smguide")
    assert PublicKey.from_line(key.line) == key


def public_key(data: bytes) -> None:
    """A line of a public key, as people paste it."""
    key = PublicKey.from_line(_text(data))
    assert PublicKey.from_line(key.line) == key
    assert PublicKey.from_blob(key.blob).fingerprint == key.fingerprint


def private_key(data: bytes) -> None:
    """A file with a private key, opened with and without a passphrase."""
    locked = needs_passphrase(data)
    key = SigningKey.from_openssh(data, "guess" if locked else None)
    assert SigningKey.from_openssh(key.to_openssh()).public == key.public


def tree(data: bytes) -> None:
    """The files of a revision: JSON of path and text, or one file that is the whole."""
    read = load(_files(data))
    _all_that_is_done_with(read)


def _files(data: bytes) -> dict[str, bytes]:
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        plain = None
    if not isinstance(plain, dict) or ROOT not in plain:
        return {ROOT: data}
    return {path: _as_file(one) for path, one in plain.items()}


def _as_file(one: Any) -> bytes:
    text = one if isinstance(one, str) else json.dumps(one)
    return text.encode("utf-8", "surrogatepass")


def _all_that_is_done_with(read: Guidelines) -> None:
    """Back to files, to the readable text, compared with itself and with nothing, checked."""
    files = dump_unlimited(read)
    assert load(files) == read
    assert dump_unlimited(load(files)) == files
    render_readable(read).decode()
    blank = blank_sheet(read)
    assert apply(compare(blank, read), blank) == read
    assert apply(compare(read, blank), read) == blank
    if sum(map(len, files.values())) < 60_000:
        _ask(read)


def prose(data: bytes) -> None:
    """The text of a clause: read, written and read again it is the same."""
    read = read_prose(_text(data))
    written = write_prose(read)
    assert read_prose(written) == normalised(read)
    assert write_prose(read_prose(written)) == written
    plain_words(written)


def markdown(data: bytes) -> None:
    """A document that is brought in."""
    imported = import_markdown(data)
    files = dump_unlimited(imported.guidelines)
    assert load(files) == imported.guidelines
    render_readable(imported.guidelines)


def html(data: bytes) -> None:
    """What is pasted."""
    read = prose_from_html(_text(data))
    written = write_prose(read)
    assert read_prose(written) == read
    acting = ("javascript:", "vbscript:", "data:", "file:")
    assert not any(link.strip().lower().startswith(acting) for link in _links(read))


def _links(value: Any) -> Iterator[str]:
    """Every address in a tree, whatever holds it."""
    if isinstance(value, tuple):
        for one in value:
            yield from _links(one)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            inner = getattr(value, name)
            if name == "link":
                yield inner
            yield from _links(inner)


def rules(data: bytes) -> None:
    """The rules of posting, and the lists they speak of: answered, proved, told apart."""
    facts = parse_record(data)
    plain = thaw(facts)
    lists = {name: plain.get(name) for name in ("people", "types", "channels")}
    defaults = {"people": PEOPLE, "types": TYPES, "channels": CHANNELS}
    made = guidelines(
        plain, **{name: lists[name] if isinstance(lists[name], list) else defaults[name]
                  for name in lists}
    )  # fmt: skip
    made = replace(made, scenarios=tuple(facts.records("scenarios")))
    _ask(load(dump_unlimited(made)))


def _ask(asked: Guidelines) -> None:
    book = read_book(asked, AT)
    for post in (Post("dana", "x", "reply"), Post("ben", "blog", "offer"), Post("", "", "")):
        assert decide_by(book, post, {}).outcome in tuple(Outcome)
    verify_book(book)
    _changes_between(_plain_book(), book)
    _changes_between(book, _plain_book())
    run_scenarios(asked, AT)


def _changes_between(old: Book, new: Book) -> None:
    with suppress(WrongUse):  # too many cases, said in a sentence
        effects_between(old, new)


@lru_cache(maxsize=1)
def _plain_book() -> Book:
    return read_book(guidelines({"rules": []}), AT)


def log_folder(data: bytes) -> None:
    """One level of the folders in the store."""
    try:
        entries = parse_tree(data)
    except ValueError as error:
        raise Damaged("Not a folder.") from error
    if data == encode_tree(entries):
        assert parse_tree(encode_tree(entries)) == entries


def log(data: bytes) -> None:
    """A whole record in a real repository: steps of folders in folders, as JSON of names.

    Text is a file, a list of a mode and something is that with another mode. What is accepted is
    what the plainest reading of git.md 2.2 step 2 accepts: every step only adds.
    """
    try:
        steps = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InvalidDocument("Not steps.") from error
    if not isinstance(steps, list) or not all(isinstance(one, dict) for one in steps[:12]):
        raise InvalidDocument("Not steps.")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with Repository.create(home / "guidelines.git", home) as repository:
            names = lay_log(home / "guidelines.git", steps[:12])
            try:
                entries = EventLog(repository).entries()
            except Alarm:
                assert names is None, "a sound record was refused"
                raise
    assert names is not None, "a record was accepted that does more than add"
    assert [one.id for one in entries] == names


def revision(data: bytes) -> None:
    """A revision as the store holds it, and the signature in it."""
    payload, armored = split_signature(data)
    assert armored or payload == data
    if armored.isascii() and data.count(b"\ngpgsig ") == 1 and b"\n\n" in payload:
        again = sign_commit(payload, lambda _: armored)
        assert split_signature(again) == (payload, armored.strip("\n") + "\n")
    try:
        read = parse_commit(data, commit="0" * 40, number=1)
    except ValueError as error:
        raise Damaged("Not a revision.") from error
    assert read.time.tzinfo


def code(data: bytes) -> None:
    """The words of a join code."""
    assert read_code(write_code(read_code(_text(data)))) == read_code(_text(data))


def chosen(data: bytes) -> None:
    """The file of settings: whatever cannot be read keeps its default."""
    read = parse_settings(data)
    assert parse_settings(dump_settings(read)) == read


def draft(data: bytes) -> None:
    """A draft: what stands in its file, and a copy that people hand on."""
    with tempfile.TemporaryDirectory() as folder:
        box = DraftBox(Path(folder))
        (Path(folder) / "one.a.draft").write_bytes(data)
        kept = box.read("one")
        if kept is not None:
            box.keep("one", kept.data, kept.base, kept.time)
            again = box.read("one")
            assert again is not None
            assert (again.data, again.base, again.time) == (kept.data, kept.base, kept.time)


def copy(data: bytes) -> None:
    """A saved copy of guidelines, brought in from somewhere else."""
    read, base = read_copy(data)
    assert read_copy(packed_copy(read, base)) == (read, base)


def found_out(data: bytes) -> None:
    """What was found out about revisions: whatever cannot be read is not known."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "checked"
        path.write_bytes(data)
        box = CheckedBox(path)
        read = box.read()
        if read == Checked():
            raise Damaged("Nothing is known.")
        box.keep(read)
        assert box.read() == read


def posts(data: bytes) -> None:
    """A table of posts from a spreadsheet."""
    names = post_names(registers(guidelines({"rules": []})))
    report = read_posts(data, names, TODAY)
    taken = [row.post for row in report.taken]
    again = read_posts(write_posts(taken, names), names, TODAY)
    assert [row.post for row in again.taken] == taken
    assert not again.refused


TARGETS: dict[str, Target] = {
    "event": Target(event),
    "signature": Target(signature),
    "signature-blob": Target(signature_blob),
    "public-key": Target(public_key),
    "private-key": Target(private_key),
    "tree": Target(tree, 12),
    "prose": Target(prose),
    "markdown": Target(markdown),
    "html": Target(html),
    "rules": Target(rules, 12),
    "log": Target(log, times=20),
    "log-folder": Target(log_folder),
    "revision": Target(revision),
    "join-code": Target(code),
    "settings": Target(chosen),
    "draft": Target(draft),
    "copy": Target(copy),
    "found-out": Target(found_out),
    "posts": Target(posts),
}
