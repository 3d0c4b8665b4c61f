"""What people read of a comparison: sentences, rows, text, page, plain data."""

from __future__ import annotations

import json
from dataclasses import replace

from smguide.compare.changes import Comparison
from smguide.compare.comparison import compare
from smguide.compare.plain import plain
from smguide.compare.redline import redline, text_redline
from smguide.compare.rows import RowKind
from smguide.compare.summary import proposed_summary, summary
from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.record import freeze_record

CALM = "Before answering criticism, calm down, read it again, then write."


def guidelines(*sections: Section, title: str = "Social media") -> Guidelines:
    outline = tuple(OutlineEntry(section.id) for section in sections)
    return Guidelines("g", title, outline=outline, sections=sections)


CHANNELS = Section(
    "a",
    "custom",
    "Channels",
    (Clause("c1", "We use LinkedIn and X."), Clause("c2", "Two owners each."), Clause("c3", CALM)),
    freeze_record({"rows": [{"id": "li", "name": "LinkedIn", "posts": 3}]}),
)
TONE = Section("b", "custom", "Tone", (Clause("t1", "Be kind."), Clause("t2", "Soft\nwrap.")))
OLD = guidelines(CHANNELS, TONE, Section("c", "custom", "Bygone", (Clause("o", "Gone."),)))
NEW = guidelines(
    replace(
        CHANNELS,
        clauses=(
            Clause("c1", "We use LinkedIn, Mastodon and X.", Maturity.TRIAL, why="Readers left."),
            Clause("c2", "Two owners each."),
        ),
        facts=freeze_record({"rows": [{"id": "li", "name": "LinkedIn", "posts": 5}]}),
    ),
    replace(
        TONE,
        title="Tone and feedback",
        clauses=(Clause("t1", "Be kind."), Clause("t2", "Soft wrap."), Clause("c3", CALM)),
    ),
    Section("d", "custom", "<b>Fresh</b>", (Clause("n", "Hi & \x1b[31mbye."),)),
)


def both() -> Comparison:
    return compare(OLD, NEW)


def test_a_summary_by_section() -> None:
    assert summary(both()) == (
        "Channels: 1 clause changed; 1 clause moved to another section; LinkedIn, Posts: 3 → 5",
        "Tone and feedback: renamed, was “Tone”; 1 clause moved",
        "Bygone: section removed, 1 clause",
        "<b>Fresh</b>: new section, 1 clause",
    )
    assert summary(compare(OLD, OLD)) == ()


def test_a_short_title_is_proposed() -> None:
    rows = freeze_record({"rows": [{"id": "li", "name": "LinkedIn", "posts": 4}]})
    one = guidelines(replace(CHANNELS, facts=rows), *OLD.sections[1:])
    calm = guidelines(CHANNELS, replace(TONE, clauses=NEW.sections[1].clauses[:2]), OLD.sections[2])
    assert proposed_summary(compare(OLD, OLD)) == ""
    assert proposed_summary(compare(OLD, one)) == "Channels: LinkedIn, Posts: 3 → 4"
    assert proposed_summary(compare(OLD, calm)) == "Tone: spacing only"
    found = proposed_summary(both())
    assert found == "Channels, Tone and feedback and 2 more sections changed"
    long = compare(OLD, replace(OLD, title="x" * 300))
    assert len(proposed_summary(long)) <= 72


def test_rows_number_what_a_reader_must_look_at() -> None:
    rows = redline(both())
    shown = [row for row in rows if row.change]
    assert [row.change for row in shown] == list(range(1, len(shown) + 1))
    assert [(row.kind.value, row.status, row.new or row.old) for row in shown][:4] == [
        ("clause", "changed", "We use LinkedIn, Mastodon and X."),
        ("field", "changed", "trial"),
        ("field", "added", "Readers left."),
        ("clause", "moved", CALM),
    ]
    soft = next(row for row in rows if row.clause_id == "t2")
    assert (soft.change, soft.notes) == (0, ("Spacing only",))


def test_changed_only_counts_what_it_leaves_out() -> None:
    rows = redline(both(), changed_only=True)
    assert [row.notes for row in rows if row.kind is RowKind.GAP] == [
        ("1 clause unchanged",),
        ("2 clauses unchanged",),
    ]
    assert [row.section_id for row in rows if row.kind is RowKind.HEADING] == ["a", "b", "c", "d"]
    assert len(redline(compare(OLD, OLD), changed_only=True)) == 1


def test_both_sides_can_be_read_from_the_rows() -> None:
    clauses = [row for row in redline(both()) if row.kind is RowKind.CLAUSE]
    known = {
        row.clause_id: row for row in clauses if "Moved to 2 Tone and feedback" not in row.notes
    }
    for section in NEW.sections:
        for clause in section.clauses:
            assert known[clause.id].new == clause.text
    for clause in OLD.sections[0].clauses:
        assert known[clause.id].old == clause.text


def test_the_redline_in_a_terminal() -> None:
    text = text_redline(both())
    assert "## 1 Channels\n\nWe use LinkedIn{+, Mastodon+} and X.\n" in text
    assert "State:  [-draft-]{+trial+}" in text
    assert "(Moved to 2 Tone and feedback)" in text
    assert "## 2 Tone{+ and feedback+}" in text
    assert "[-Bygone-] (Section removed)" in text
    assert "\x1b" not in text
    assert text_redline(compare(OLD, OLD)) == "Nothing changed.\n"


def test_plain_data_is_json_and_says_the_same() -> None:
    found = json.loads(json.dumps(plain(both())))
    assert found["counts"] == {
        "sections": 4,
        "clauses": 4,
        "words_added": 3,
        "words_removed": 1,
    }
    assert found["summary"] == list(summary(both()))
    clause = found["sections"][0]["clauses"][0]
    assert "".join(new for _, _, new in clause["spans"]) == clause["new"]
    assert found["sections"][0]["facts"][0]["path"] == ["rows", "li", "posts"]
    assert not plain(compare(OLD, OLD))["changed"]
