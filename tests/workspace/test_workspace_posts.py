"""The register of posts at a desk: recording, bringing in tables, settling, track records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from workspace_values import Clock

from smguide.errors import NotAllowed, NotFound, StorageError, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import Value, freeze_record
from smguide.rules.track_record import NEVER, Incident, Outcome, PostRecord
from smguide.workspace import Desk, Workspace

# The clock of the workspace stands at 3 March 2026.
TODAY = date(2026, 3, 3)
POST = PostRecord("dana", date(2026, 3, 2), "linkedin", "job", Outcome.APPROVED)
BROKEN = replace(POST, incident=Incident.OPEN, what_happened="A wrong price.")
HEAD = "person,day,channel,kind of post,outcome,incident,what happened,note"
REGISTERS = {
    "who-may-post": ("people", {"dana": "Dana Reyes", "kim": "Kim Lee", "ana": "Ana Lima"}),
    "channels": ("channels", {"linkedin": "LinkedIn"}),
    "post-types": ("types", {"job": "Job advert"}),
}


def rows(named: dict[str, str]) -> Value:
    return tuple(freeze_record({"id": one, "name": name}) for one, name in named.items())


def with_registers(guidelines: Guidelines) -> Guidelines:
    for kind, (key, named) in REGISTERS.items():
        section = next((one for one in guidelines.sections if one.kind == kind), None)
        if section is None:
            section = Section(kind, kind, kind)
            guidelines = edits.add_section(guidelines, section)
        guidelines = edits.set_fact(guidelines, section.id, (key,), rows(named))
    return guidelines


@pytest.fixture
def ana(workspace: Workspace) -> Desk:
    """Ana, who works alone on guidelines that know Dana, LinkedIn and job adverts."""
    desk = workspace.open("acme", "ana")
    desk.keep(with_registers(desk.work().guidelines))
    return desk


def table(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text("\n".join((HEAD, *lines)), encoding="utf-8")
    return path


def test_posts_are_recorded_and_listed_with_their_names(ana: Desk, lea: Desk) -> None:
    earlier = replace(POST, day=date(2026, 2, 1), note="First one.")
    recorded = lea.record_posts([earlier, POST])
    assert [one.post for one in recorded] == [earlier, POST]
    listed = ana.posts()
    assert [one.id for one in listed] == [recorded[1].id, recorded[0].id]
    first = listed[0]
    names = (first.person_name, first.channel_name, first.post_type_name, first.recorded_by)
    assert names == ("Dana Reyes", "LinkedIn", "Job advert", "Lea Novak")
    assert ana.audit().ok


@pytest.mark.parametrize(
    ("posts", "error"),
    [
        ([], WrongUse),
        ([POST, replace(POST, day=TODAY + timedelta(days=1))], WrongUse),
        ([POST, replace(POST, person="nobody")], NotFound),
        ([POST, replace(POST, channel="myspace")], NotFound),
        ([POST, replace(POST, post_type="poem")], NotFound),
    ],
)
def test_nothing_is_recorded_where_one_post_cannot_be(
    ana: Desk, posts: list[PostRecord], error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        ana.record_posts(posts)
    assert caught.value.hint  # type: ignore[attr-defined]
    assert ana.posts() == ()


def test_whoever_only_looks_after_the_team_records_nothing(ana: Desk, ben: Desk) -> None:
    ana.set_roles("ben", ("governor",))
    with pytest.raises(NotAllowed, match="may not record posts"):
        ben.record_posts([POST])
    assert ana.posts() == ()


def test_more_posts_than_one_entry_holds(ana: Desk) -> None:
    long = replace(BROKEN, what_happened="é" * 500, note="ü" * 500)
    before = ana.audit().lines[1].sentence
    recorded = ana.record_posts([long] * 60 + [POST] * 510)
    assert [one.post for one in recorded] == [long] * 60 + [POST] * 510
    entries = {one.id.partition("/")[0] for one in ana.posts()}
    assert 3 <= len(entries) <= 6
    assert before != ana.audit().lines[1].sentence


def test_a_table_is_brought_in_with_a_report(ana: Desk, tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "Dana Reyes,2026-03-02,LinkedIn,Job advert,approved,,,",
        "Dana Reyes,2026-03-09,LinkedIn,Job advert,approved,,,",
        "kim,1.3.2026,linkedin,job,sent-back,open,Too long,",
    )
    done = ana.import_posts(path)
    assert ([row.line for row in done.recorded], done.known) == ([2, 4], ())
    assert [(row.line, row.why) for row in done.refused] == [(3, "9 March 2026 has not come yet.")]
    assert {one.post.person for one in ana.posts()} == {"dana", "kim"}


def test_a_table_that_has_grown_is_brought_in_again(ana: Desk, tmp_path: Path) -> None:
    line = "dana,2026-03-02,linkedin,job,approved,open,A wrong price.,"
    assert len(ana.import_posts(table(tmp_path, line, line)).recorded) == 2
    ana.settle_incident(ana.posts()[0].id, "Put right.")
    ana.take_post_back(ana.posts()[1].id, "Written down twice.")
    grown = table(tmp_path, line, line, line, "kim,2026-03-01,linkedin,job,free,,,")
    done = ana.import_posts(grown)
    assert [row.line for row in done.known] == [2, 3]
    assert [row.line for row in done.recorded] == [4, 5]
    assert not ana.import_posts(grown).recorded
    assert len(ana.posts()) == 3


def test_a_row_of_a_table_that_grew_an_incident_is_not_overlooked(
    ana: Desk, tmp_path: Path
) -> None:
    clean = "dana,2026-03-02,linkedin,job,approved,,,"
    broken = "dana,2026-03-02,linkedin,job,approved,open,A wrong price.,"
    ana.import_posts(table(tmp_path, clean, clean))
    done = ana.import_posts(table(tmp_path, clean, broken))
    assert ([row.line for row in done.known], done.recorded) == ([2], ())
    assert [(row.line, row.hint) for row in done.refused] == [
        (3, "Report the incident of that post.")
    ]
    ana.report_incident(ana.posts()[0].id, "A wrong price.", date(2026, 3, 2))
    for lines in ((clean, broken), (clean, clean)):
        done = ana.import_posts(table(tmp_path, *lines))
        assert (done.recorded, len(done.known), done.refused) == ((), 2, ())


def test_an_incident_that_comes_to_light_later_counts_from_its_day(ana: Desk) -> None:
    (post,) = ana.record_posts([replace(POST, day=date(2026, 2, 1))])
    with pytest.raises(WrongUse):
        ana.report_incident(post.id, " ")
    ana.report_incident(post.id, "A wrong price.")
    with pytest.raises(NotAllowed, match="on record already"):
        ana.report_incident(post.id, "Again.")
    assert ana.track_record().of("dana")["author.days_since_incident"] == 0
    assert ana.track_record(TODAY - timedelta(days=1)).of("dana")["author.clean_streak"] == 1


def test_what_goes_out_as_a_table_is_on_record(ana: Desk, tmp_path: Path) -> None:
    settled = replace(BROKEN, incident=Incident.SETTLED, settled_on=TODAY, note="=1+1")
    ana.record_posts([POST, settled])
    path = ana.export_posts(tmp_path / "out.csv")
    assert "Dana Reyes" in path.read_text(encoding="utf-8-sig")
    done = ana.import_posts(path)
    assert (done.recorded, len(done.known), done.refused) == ((), 2, ())


def test_files_that_cannot_be_read(ana: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        ana.import_posts(tmp_path / "nothing.csv")
    with pytest.raises(StorageError):
        ana.import_posts(tmp_path)


def test_an_incident_is_settled_by_somebody_else(ana: Desk, lea: Desk) -> None:
    (own,) = ana.record_posts([replace(BROKEN, person="ana")])
    with pytest.raises(NotAllowed, match="own post"):
        ana.settle_incident(own.id, "Put right.")
    with pytest.raises(WrongUse):
        lea.settle_incident(own.id, " ")
    with pytest.raises(NotAllowed, match="before the incident"):
        lea.settle_incident(own.id, "Put right.", date(2026, 3, 1))
    lea.settle_incident(own.id[:10] + "/1", "Put right.")
    post = ana.post(own.id)
    assert (post.post.settled_on, post.how_settled) == (TODAY, "Put right.")


def test_a_post_taken_back_is_shown_only_where_asked_for(ana: Desk) -> None:
    first, second = ana.record_posts([POST, replace(POST, day=date(2026, 3, 1))])
    with pytest.raises(WrongUse):
        ana.take_post_back(first.id, "")
    ana.take_post_back(first.id, "Written down twice.")
    assert [one.id for one in ana.posts()] == [second.id]
    shown = ana.posts(with_taken_back=True)
    assert [one.taken_back for one in shown] == ["Written down twice.", ""]


@pytest.mark.parametrize("post", ["", "/1", "abc/1", "nothing", "0000/1"])
def test_an_id_that_is_no_post(ana: Desk, post: str) -> None:
    (recorded,) = ana.record_posts([POST])
    for wrong in (post, f"{recorded.id}1", recorded.id[:2] + "/1"):
        with pytest.raises(NotFound):
            ana.take_post_back(wrong, "A mistake.")
    assert len(ana.posts()) == 1


def test_names_of_posts_outlive_the_registers(ana: Desk) -> None:
    ana.record_posts([POST])
    ana.discard_draft()
    assert ana.posts()[0].person_name == "dana"
    ana.record_posts([POST])
    with pytest.raises(NotFound):
        ana.record_posts([replace(POST, person="kim")])


def test_a_track_record_on_a_day(ana: Desk, lea: Desk, clock: Clock) -> None:
    ana.record_posts([replace(POST, day=TODAY - timedelta(days=40)), replace(BROKEN, day=TODAY)])
    clock.moment += timedelta(days=10)
    lea.settle_incident(ana.posts()[0].id, "Put right.")
    told = {at: ana.track_record(TODAY + timedelta(days=at)).of("dana") for at in (-1, 5, 10)}
    assert told[-1]["author.days_since_incident"] == NEVER
    assert [told[at]["author.open_incident"] for at in (-1, 5, 10)] == [False, True, False]
    assert [told[at]["author.clean_streak"] for at in (-1, 5)] == [1, 0]
    assert ana.track_record().of("kim")["author.approved_posts"] == 0
    facts = ana.track_record().organisation
    assert (facts["org.incidents"], facts["org.open_incidents"]) == (1, 0)
    assert "org.days_since_start" not in facts


def test_posts_of_the_present_phase_are_counted_by_what_is_in_force(ana: Desk, lea: Desk) -> None:
    guidelines = ana.work().guidelines
    (section,) = (one.id for one in guidelines.sections if one.kind == "approval-workflow")
    phases = (freeze_record({"id": "p", "name": "First", "started_on": "2026-02-20"}),)
    guidelines = edits.set_fact(guidelines, section, ("phases",), phases)
    ana.keep(edits.set_fact(guidelines, section, ("current_phase",), "p"))
    ana.save("Phases", "We begin")
    ana.record_posts([POST, replace(POST, day=date(2026, 2, 1))])
    assert ana.track_record().organisation["org.posts_vetted"] == 1
    ana.ask()
    lea.approve()
    lea.publish(edition="1.0", effective=TODAY, change_class="clarifying", summary="")
    facts = ana.track_record(TODAY + timedelta(days=4)).organisation
    assert (facts["org.posts_vetted"], facts["org.days_since_start"]) == (1, 4)
