"""The side index: it finds what a plain look through everything finds, and can be lost any time."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.model.codec import dump, load
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.searching import Term, read_words, says
from smguide.store.commits import Author, Revision
from smguide.store.line import Line
from smguide.store.repository import Repository
from smguide.store.side_index import SideIndex
from smguide.workspace.past_finding import came_or_went
from smguide.workspace.past_pieces import pieces_of

WORDS = (
    "Café", "cafe", "CAFÉS", "straße", "Strasse", "naïve", "policy", "police", "Policies",
    "社交媒体", "媒体", "don’t", "OR", "AND", "NEAR", "2.5", "e-mail", "a_b", "“quoted”", "50%",
    "Ōsaka", "İstanbul", "posts", "posted",
)  # fmt: skip
REVISIONS = 40


def words(chance: random.Random, count: int = 4) -> str:
    return " ".join(chance.choices(WORDS, k=count))


def turned(guidelines: Guidelines, chance: random.Random) -> Guidelines:
    """The guidelines with one section changed, moved into, gone or new."""
    sections = list(guidelines.sections)
    place = chance.randrange(len(sections))
    section = sections[place]
    clauses = list(section.clauses)
    deed = chance.randrange(7)
    if deed == 0 or not clauses:
        clauses.append(Clause(f"c{chance.randrange(10**6)}", words(chance)))
    elif deed == 1:
        del clauses[chance.randrange(len(clauses))]
    elif deed == 2:
        moved = clauses.pop()
        other = sections[place - 1]
        if other is not section and all(one.id != moved.id for one in other.clauses):
            sections[place - 1] = replace(other, clauses=(*other.clauses, moved))
    elif deed == 3:
        section = replace(section, title=words(chance, 2))
    elif deed == 4 and len(sections) > 2:
        del sections[place]
        return with_sections(guidelines, sections)
    elif deed == 5:
        sections.append(Section(f"s{chance.randrange(10**6)}", "custom", words(chance, 1)))
    else:
        at = chance.randrange(len(clauses))
        clauses[at] = replace(clauses[at], text=words(chance), why=words(chance, 1))
    sections[place] = replace(section, clauses=tuple(clauses))
    return with_sections(guidelines, sections)


def with_sections(guidelines: Guidelines, sections: list[Section]) -> Guidelines:
    outline = tuple(OutlineEntry(section.id) for section in sections)
    return replace(guidelines, outline=outline, sections=tuple(sections))


def save(repository: Repository, guidelines: Guidelines, number: int, summary: str) -> None:
    repository.save(
        dump(guidelines),
        summary=summary,
        reason="Reasons differ",
        author=Author("Zoë Ōe" if number % 3 else "Ben", "z@example.org"),
        time=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number),
        parent=repository.head(),
    )


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with random revisions, among them some of an earlier text."""
    folder = tmp_path_factory.mktemp("history")
    chance = random.Random(5)
    first = Guidelines("g", "Guidelines of Osaka")
    kept = [with_sections(first, [Section("s1", "custom", "One"), Section("s2", "custom", "Two")])]
    with Repository.create(folder / "guidelines.git", folder) as repository:
        for number in range(1, REVISIONS + 1):
            save(repository, kept[-1], number, words(chance, 3))
            kept.append(kept[chance.randrange(len(kept))] if number % 9 == 0 else kept[-1])
            kept.append(turned(kept[-1], chance))
        repository.tidy(loose_limit=0)
    return folder


class Opened:
    """A repository with its index and all revisions as the plain look finds them."""

    def __init__(self, folder: Path, index: str = "index") -> None:
        self.path = folder / index
        self.repository = Repository.open(folder / "guidelines.git", folder)
        self.line = Line(self.repository)
        assert self.line.refresh()
        self.index = SideIndex(self.path, self.repository, self.line, pieces_of)

    def close(self) -> None:
        self.index.close()
        self.repository.close()

    def found(self, typed: str) -> set[int]:
        terms = read_words(typed)
        return self.index.saying(terms) | came_or_went(self.index.standing(terms))

    def everything(self) -> list[tuple[object, ...]]:
        """All that the index holds of texts, and who touched what."""
        self.index.catch_up()
        with sqlite3.connect(self.path) as database:
            ask = "SELECT unit, clause, section, text, rest, first, last FROM stretches ORDER BY "
            rows = database.execute(f"{ask} first, last, unit, section").fetchall()
            rows += database.execute("SELECT * FROM touched").fetchall()
            rows += database.execute("SELECT * FROM revisions").fetchall()
        database.close()
        return rows


Open = Callable[..., Opened]
Texts = dict[str, list[str]]
Whole = tuple[Opened, list[tuple[Revision, Texts]]]


@pytest.fixture
def folder(history: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(history, tmp_path / "copy"))


@pytest.fixture
def open_it(folder: Path) -> Iterator[Open]:
    opened: list[Opened] = []

    def open_it(**wanted: str) -> Opened:
        opened.append(Opened(folder, **wanted))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


@pytest.fixture(scope="module")
def whole(history: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    """An index, and every revision with the texts of all that can change by itself."""
    opened = Opened(history, index=str(tmp_path_factory.mktemp("index") / "index"))
    revisions = list(opened.line.stretch(1, REVISIONS))
    yield opened, [(one, texts(load(opened.repository.read(one.commit)))) for one in revisions]
    opened.close()


def texts(guidelines: Guidelines) -> Texts:
    found: Texts = {"title": [guidelines.title]}
    for section in guidelines.sections:
        found.setdefault(f"title {section.id}", []).append(section.title)
        for clause in section.clauses:
            found.setdefault(f"text {clause.id}", []).append(clause.text)
            found.setdefault(f"why {clause.id}", []).append(clause.why)
    return found


def plainly(typed: tuple[Term, ...], revisions: list[tuple[Revision, Texts]]) -> set[int]:
    """What a look through every revision finds."""
    found: set[int] = set()
    before: set[str] = set()
    for revision, held in revisions:
        own = f"{revision.summary}\n{revision.reason}\n{revision.author.name}"
        now = {unit for unit, said in held.items() if any(says(one, typed) for one in said)}
        if says(own, typed) or now != before:
            found.add(revision.number)
        before = now
    return found


TYPED = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(lambda two: f'"{" ".join(two)}"'),
    st.tuples(st.sampled_from(WORDS), st.integers(1, 4)).map(lambda cut: cut[0][: cut[1]]),
    st.text(st.sampled_from("aceéostOR*\"“”()^:-+{}' \0媒5."), max_size=8),
    st.text(max_size=4),
)


@given(typed=TYPED)
def test_searching_finds_exactly_what_a_plain_look_finds(whole, typed: str) -> None:
    opened, revisions = whole
    terms = read_words(typed)
    if terms:
        assert opened.found(typed) == plainly(terms, revisions)


def test_step_by_step_it_becomes_what_it_is_at_once(folder: Path, open_it: Open) -> None:
    at_once = open_it().everything()
    assert len(at_once) > 3 * REVISIONS
    steps = open_it(index="steps")
    while not steps.index.catch_up(7):
        assert steps.line.head
    assert steps.everything() == at_once


def test_only_what_is_new_and_changed_is_read(open_it: Open, folder: Path) -> None:
    before = open_it()
    assert before.index.catch_up()
    read: list[str] = []
    again = Opened(folder)
    again.index._changes._pieces_of = lambda path, data: read.append(path) or pieces_of(path, data)
    latest = load(again.repository.read(again.line.head or ""))
    save(again.repository, with_sections(latest, [*latest.sections]), 50, "Nothing new")
    section = replace(latest.sections[0], title="Quite another")
    save(again.repository, with_sections(latest, [section, *latest.sections[1:]]), 51, "Title")
    assert again.line.refresh()
    assert again.found("quite") == {REVISIONS + 2}
    assert read == [f"sections/{section.id}.json"]
    again.close()


HARM: dict[str, Callable[[Path], object]] = {
    "deleted": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "rubbish": lambda path: path.write_bytes(b"not a database " * 500),
    "cut short": lambda path: os.truncate(path, path.stat().st_size // 2),
    "overwritten": lambda path: path.write_bytes(
        path.read_bytes()[:4096] + b"\xff" * 8192 + path.read_bytes()[12288:]
    ),
    "of another version": lambda path: executed(path, "PRAGMA user_version = 999"),
    "without a table": lambda path: executed(path, "DROP TABLE stretches"),
    "of another line": lambda path: executed(path, f"UPDATE revisions SET oid = '{'0' * 40}'"),
}


def executed(path: Path, statement: str) -> None:
    database = sqlite3.connect(path)
    with database:
        database.execute(statement)
    database.close()


OPEN_MEANWHILE = ("deleted", "rubbish", "cut short")


@pytest.mark.parametrize(
    ("harm", "open_meanwhile"),
    [*((harm, False) for harm in HARM), *((harm, True) for harm in OPEN_MEANWHILE)],
)
def test_whatever_is_lost_is_made_again(open_it: Open, harm: str, open_meanwhile: bool) -> None:
    first = open_it()
    expected, sound = first.found("cafe"), first.everything()
    if not open_meanwhile:
        first.close()
    HARM[harm](first.path)
    again = first if open_meanwhile else open_it()
    assert again.found("cafe") == expected
    assert open_it().everything() == sound


def test_where_no_file_can_be_kept_it_is_kept_in_memory(open_it: Open, folder: Path) -> None:
    expected = open_it().found("policy")
    (folder / "nowhere").mkdir()
    nowhere = open_it(index="nowhere")
    assert nowhere.found("policy") == expected
    assert nowhere.index.story("c0") == []


def test_a_line_that_was_written_anew_is_read_anew(open_it: Open, folder: Path) -> None:
    assert open_it().index.catch_up()
    git = ["git", f"--git-dir={folder / 'guidelines.git'}", "update-ref", "refs/heads/main"]
    subprocess.run([*git, f"main~{REVISIONS // 2}"], check=True)
    with Repository.open(folder / "guidelines.git", folder) as repository:
        latest = load(repository.read(repository.head() or ""))
        save(repository, replace(latest, title="Written anew"), 60, "A new beginning")
    anew, afresh = open_it(), open_it(index="afresh")
    assert anew.found("“written anew”") == {REVISIONS // 2 + 1}
    assert anew.everything() == afresh.everything()


KILLED = """
import os, sys
from pathlib import Path
from test_store_side_index import Opened, pieces_of
opened, left = Opened(Path(sys.argv[1])), int(sys.argv[2])
def dying(path, data):
    global left
    left -= 1
    if left == 0:
        os._exit(9)
    return pieces_of(path, data)
opened.index._changes._pieces_of = dying
opened.index.catch_up(20)
opened.index.catch_up()
opened.close()
"""


def started(folder: Path, pieces: int) -> subprocess.Popen[bytes]:
    here = str(Path(__file__).parent)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([here, *sys.path])}
    command = [sys.executable, "-c", KILLED, str(folder), str(pieces)]
    return subprocess.Popen(command, env=environment)


def test_two_at_once_and_one_that_is_killed_leave_it_whole(open_it: Open, folder: Path) -> None:
    assert started(folder, 30).wait(60) == 9
    both = [started(folder, 0), started(folder, 0)]
    assert [one.wait(60) for one in both] == [0, 0]
    assert open_it().everything() == open_it(index="alone").everything()
