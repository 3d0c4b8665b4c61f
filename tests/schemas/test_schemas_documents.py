"""The schemas of the document's own files agree with what the program writes."""

from __future__ import annotations

import json

import pytest

from smguide.model import templates as model
from smguide.model.codec import dump


@pytest.fixture(scope="module")
def files():
    chosen = model.template("standard")
    return dump(model.guidelines_from(chosen, title="Ours", organisation="Acorn Tools"))


def test_the_main_file(files, validator):
    root = json.loads(files["guidelines.json"])
    check = validator("smguide:guidelines")
    assert [e.message for e in check.iter_errors(root)] == []
    assert not check.is_valid({**root, "format": "other/1"})
    assert not check.is_valid({**root, "review_interval": "half a year"})
    assert not check.is_valid({k: v for k, v in root.items() if k != "title"})
    assert not check.is_valid({**root, "absent": [{"kind": "cadence"}]})


def test_section_files(files, validator):
    check = validator("smguide:section")
    sections = [json.loads(data) for path, data in files.items() if path.startswith("sections/")]
    assert len(sections) == 11
    for section in sections:
        assert [e.message for e in check.iter_errors(section)] == []


def test_only_a_clause_on_trial_has_an_end_to_its_trial(validator):
    check = validator("smguide:section")
    clause = {"id": "c1", "text": "Words.", "trial_until": "2026-12-01"}
    section = {"id": "s1", "kind": "custom", "title": "Words"}
    assert check.is_valid({**section, "clauses": [{**clause, "maturity": "trial"}]})
    assert not check.is_valid({**section, "clauses": [{**clause, "maturity": "settled"}]})
    assert not check.is_valid({**section, "clauses": [clause]})


def test_accepted_findings_need_a_reason_and_a_person(files, validator):
    check = validator("smguide:waivers")
    assert check.is_valid(json.loads(files["waivers.json"]))
    waiver = {"check": "SEC-1", "because": "The second person begins in May.", "by": "ana"}
    assert check.is_valid([{**waiver, "until": "2026-12-31"}])
    assert not check.is_valid([{**waiver, "because": ""}])
    assert not check.is_valid([{"check": "SEC-1", "because": "It is fine."}])


def test_examples(sample, files, validator):
    check = validator("smguide:scenarios")
    assert check.is_valid(json.loads(files["scenarios.json"]))
    assert [e.message for e in check.iter_errors(sample["scenarios"])] == []
    example = sample["scenarios"][0]
    assert not check.is_valid([{**example, "expect": {"answer": "perhaps"}}])
    assert not check.is_valid([{**example, "facts": {"post.shoe_size": 42}}])
