"""What a revision is made of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from test_workspace_journey import write
from workspace_values import ANA

from smguide.errors import InvalidDocument, NotFound, Outdated
from smguide.model import edits
from smguide.model.codec import READABLE, load
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.workspace import Desk, Workspace, drafting
from smguide.workspace.drafting import files_of
from smguide.workspace.losing import loses_much


def test_the_files_of_a_revision_hold_the_guidelines_and_a_text_to_read(ana: Desk) -> None:
    guidelines = ana.work().guidelines
    files = files_of(guidelines)
    assert load(files) == guidelines
    assert guidelines.title in files[READABLE].decode()


def test_what_would_come_back_as_something_else_is_never_saved(ana: Desk) -> None:
    guidelines = ana.work().guidelines
    first, *rest = guidelines.outline
    too_deep = replace(guidelines, outline=(replace(first, level=9), *rest))
    with pytest.raises(InvalidDocument, match="cannot be saved"):
        files_of(too_deep)


def test_a_draft_damaged_behind_the_window_gives_way_to_what_is_on_the_screen(
    ana: Desk, home: Path
) -> None:
    seen = ana.keep(ana.work().guidelines, over=ana.work())
    for path in (home / "library" / "acme" / "drafts").glob("draft.*.draft"):
        path.write_bytes(b"rubbish")
    kept = ana.keep(replace(seen.guidelines, title="Still here"), over=seen)
    assert kept.base == seen.base
    assert ana.work().guidelines.title == "Still here"


def test_what_comes_back_undoes_nothing_that_was_saved_meanwhile(
    ana: Desk, home: Path, tmp_path: Path
) -> None:
    first, second = (section.id for section in ana.work().guidelines.sections[:2])
    mine = edits.add_clause(ana.work().guidelines, first, Clause("n", "Mine."))
    ana.save_copy(mine, 1, tmp_path / "mine.smguide")
    ana.keep(edits.add_clause(ana.work().guidelines, second, Clause("m", "Meanwhile.")))
    ana.save("Meanwhile", "It was asked for")
    ana.open_copy(tmp_path / "mine.smguide")
    assert ana.work().base == 1
    with pytest.raises(Outdated, match="now stands on top"):
        ana.save("Mine", "Mine")
    ana.save("Mine", "Mine")
    texts = [c.text for s in ana.read("latest").sections for c in s.clauses]
    assert {"Mine.", "Meanwhile."} <= set(texts)


def test_a_draft_that_is_taken_back_changes_places_with_the_present_one(ana: Desk) -> None:
    begun = ana.work().guidelines
    ana.keep(replace(begun, title="One"))
    ana.discard_draft()
    ana.keep(replace(begun, title="Two"))
    [one] = ana.earlier_drafts()
    ana.take_back(one.file)
    assert ana.work().guidelines.title == "One"
    [two] = ana.earlier_drafts()
    assert two.kept.guidelines.title == "Two"
    with pytest.raises(NotFound):
        ana.take_back(one.file)


def test_a_copy_begins_guidelines_of_its_own(
    workspace: Workspace, ana: Desk, tmp_path: Path
) -> None:
    copy = ana.save_copy(ana.work().guidelines, 1, tmp_path / "copy.smguide")
    desk, report = workspace.import_document(copy, "again", founder=ANA)
    assert desk.read("1") == ana.read("1")
    assert report.every_word_was_kept


def test_what_stood_there_before_much_was_removed_can_be_taken_back(ana: Desk) -> None:
    seen = ana.work()
    first = seen.guidelines.sections[0].id
    written = edits.add_clause(seen.guidelines, first, Clause("n", "Only in the draft."))
    seen = ana.keep(written, over=seen)
    seen = ana.keep(edits.set_clause_text(written, first, "n", "Only in the draft!"), over=seen)
    assert ana.earlier_drafts() == ()
    fuller = seen.guidelines
    ana.keep(edits.remove_section(fuller, first), over=seen)
    [earlier] = ana.earlier_drafts()
    assert earlier.before_removal
    assert earlier.kept.guidelines == fuller
    ana.take_back(earlier.file)
    assert ana.work().guidelines == fuller


@pytest.mark.parametrize(("clauses", "much"), [(1, False), (2, False), (3, True)])
def test_much_is_three_clauses(clauses: int, much: bool) -> None:
    texts = tuple(Clause(f"c{n}", "x") for n in range(5))
    before = edits.add_section(Guidelines("g", "T"), Section("s", "custom", "S", texts))
    after = before
    for n in range(clauses):
        after = edits.remove_clause(after, "s", f"c{n}")
    assert loses_much(before, after) is much
    assert not loses_much(after, before)


def test_much_is_four_hundred_letters_and_an_empty_section_is_nothing() -> None:
    long = Section("s", "custom", "S", (Clause("c", "x" * 500),))
    before = edits.add_section(Guidelines("g", "T"), long)
    assert loses_much(before, edits.set_clause_text(before, "s", "c", "x" * 100))
    assert not loses_much(before, edits.set_clause_text(before, "s", "c", "x" * 101))
    empty = edits.add_section(before, Section("e", "custom", "E"))
    assert not loses_much(empty, before)


def test_a_draft_that_is_a_revision_already_is_put_away(ana: Desk) -> None:
    """As after a death between saving and putting the draft away."""
    write(ana)
    kept = ana._parts.drafts.read("draft")
    assert kept is not None
    ana.save("Say who you are", "Two people asked")
    ana._parts.drafts.keep("draft", kept.data, kept.base, kept.time)
    assert ana.work().kept_at is None
    assert ana.work().base == 2
    write(ana, "Another draft of the same base is kept.")
    other = ana._parts.drafts.read("draft")
    assert other is not None
    ana._parts.drafts.keep("draft", other.data, kept.base, other.time)
    assert ana.work().kept_at is not None


def test_what_is_typed_while_a_draft_is_put_on_top_is_kept(ana: Desk) -> None:
    write(ana)
    looked_at = ana.work()
    base = ana.read("1")
    write(ana, "Typed in another window meanwhile.")
    with pytest.raises(Outdated):
        drafting.put_on_top(ana._parts, looked_at, base, base)
    texts = [clause.text for clause in ana.work().guidelines.sections[0].clauses]
    assert "Typed in another window meanwhile." in texts


def test_a_revision_saved_in_between_is_never_written_over(
    ana: Desk, ben: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another window saves after the look whether the draft is on the newest revision."""
    write(ana)
    files_of = drafting.files_of
    before = ana.read("1")

    def slowly(guidelines: Guidelines) -> dict[str, bytes]:
        monkeypatch.undo()
        section = before.sections[-1].id
        theirs = edits.add_clause(before, section, Clause("c-theirs", "Saved in between."))
        ben._pen.save(files_of(theirs), "Theirs", "In between", (), ana._parts.commit(1))
        return files_of(guidelines)

    monkeypatch.setattr(drafting, "files_of", slowly)
    with pytest.raises(Outdated):
        ana.save("Mine", "Why")
    with pytest.raises(Outdated, match="stands on top"):
        ana.save("Mine", "Why")
    number = ana.save("Mine", "Why").number
    latest = ana.read(str(number))
    assert "Saved in between." in [clause.text for clause in latest.sections[-1].clauses]
    assert "Be kind" in latest.sections[0].clauses[-1].text
