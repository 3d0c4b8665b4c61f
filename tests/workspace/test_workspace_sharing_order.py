"""One's own entries when others came first: put after them, signed again, or given back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sharing_values import chains, computer, git, place, saved
from workspace_values import ANA, Clock

from smguide.errors import Alarm
from smguide.workspace import Desk, Workspace


@pytest.fixture
def home(shared_team: Path, tmp_path: Path) -> Path:
    return place(shared_team, tmp_path / "all") / "home"


@pytest.fixture
def share(home: Path) -> Path:
    return home.parent / "share"


@pytest.fixture
def second(home: Path, clock: Clock) -> Iterator[Workspace]:
    with Workspace(home.parent / "second", clock=clock) as workspace:
        yield workspace


@pytest.fixture
def there(second: Workspace) -> Desk:
    """Lea at her own computer."""
    return second.open("acme", "lea")


def texts(desk: Desk) -> list[str]:
    return [one.comment.text for one in desk._ledger().comments.values()]


def test_answers_to_entries_that_were_signed_again_still_find_them(ana: Desk, there: Desk) -> None:
    ana.comment("latest", "First.")
    ana.comment("latest", "Second.")
    (*_, asked) = [one.id for one in ana.comments()]
    ana.talk.reply(asked, "An answer to the second.")
    there.comment("latest", "From elsewhere.")
    there.sharing.sync()
    report = ana.sharing.sync()
    assert (report.signed_again, report.sent_entries, report.void) == (2, 3, ())
    there.sharing.sync()
    remarks = there._ledger().comments
    answer = next(one for one in remarks.values() if one.comment.text.startswith("An answer"))
    assert remarks[answer.comment.reply_to].comment.text == "Second."
    assert there._ledger().ignored == ()


def test_what_the_rules_no_longer_count_is_given_back(ana: Desk, there: Desk, home: Path) -> None:
    there.comment("latest", "Fine by me.")
    there.approve()
    ana.set_rules(approvals=2)
    ana.sharing.sync()
    report = there.sharing.sync()
    (void,) = report.void
    assert (void.name, void.type) == ("Lea Novak", "review")
    assert "must be given again" in void.why
    assert not report.is_complete
    assert report.sent_entries == 1
    assert len(list((there._parts.void._folder).iterdir())) == 1
    assert there.review().answered == ()
    there.approve()
    assert there.sharing.sync().is_complete
    ana.sharing.sync()
    assert len(chains([ana, there])) == 1
    assert ana._ledger().ignored == ()


def test_an_answer_held_back_does_not_win_over_a_later_one(
    ana: Desk, there: Desk, second: Workspace
) -> None:
    """Lea approves on one computer and asks for changes on another before she sends."""
    lea = ana.act_as("lea")
    lea.comment("latest", "I look at it.")
    lea.approve()
    there.request_changes("latest", "The law says no.")
    there.sharing.sync()
    report = ana.sharing.sync()
    (void,) = report.void
    assert "gave another answer" in void.why
    assert ana.review().state == "changes-requested"


def test_both_saved_a_revision(ana: Desk, there: Desk, share: Path) -> None:
    saved(there.act_as("ben"), "Ben was quicker.")
    there.comment("2", "About what both have.")
    there.sharing.sync()
    ana.comment("2", "About what both have, too.")
    saved(ana, "Ana was slower.")
    ana.comment("3", "About her own.")
    report = ana.sharing.sync()
    assert report.parted is not None
    assert (report.parted.base, report.parted.here, report.parted.there) == (2, 1, 1)
    assert (report.sent_revisions, report.sent_entries) == (0, 1)
    assert report.unsent_entries == 1
    assert not report.is_complete
    state = ana.sharing.state()
    assert state is not None
    assert (state.unsent_revisions, state.unsent_entries) == (1, 2)
    assert "Nothing is lost" in " ".join(report.sentences)
    assert ana.read("3").sections[0].clauses[-1].text == "Ana was slower."
    assert ana.audit().ok
    # What speaks of the foreign revision stays there, what does not has arrived.
    assert set(texts(ana)) == {"About what both have, too.", "About her own."}
    assert there.sharing.sync().arrived_entries == 1
    assert set(texts(there)) == {"About what both have.", "About what both have, too."}
    assert there.audit().ok
    again = ana.sharing.sync()
    assert (again.sent_entries, again.arrived_entries, again.unsent_entries) == (0, 0, 1)
    assert there.sharing.sync().is_complete


def test_two_windows_of_one_library(ana: Desk, there: Desk, home: Path, clock: Clock) -> None:
    """The other window has seen entries in an order that is another after sending."""
    ana.comment("latest", "One.")
    ana.comment("latest", "Two.")
    with Workspace(home, clock=clock) as other:
        window = other.open("acme", "ben")
        assert texts(window) == ["One.", "Two."]
        there.comment("latest", "Zero.")
        there.sharing.sync()
        assert ana.sharing.sync().signed_again == 1
        assert texts(window) == ["Zero.", "One.", "Two."]
        window.comment("latest", "Three.")
        assert texts(ana) == ["Zero.", "One.", "Two.", "Three."]
        assert window.audit().ok
        assert ana.sharing.sync().sent_entries == 1
        there.sharing.sync()
        assert len(chains([ana, there, window])) == 1


def test_settled_entries_are_not_taken_back_even_though_it_is_shared(
    ana: Desk, there: Desk, home: Path, clock: Clock
) -> None:
    ana.comment("latest", "One.")
    ana.sharing.sync()
    folder = home / "library" / "acme" / "guidelines.git"
    git(folder, "update-ref", "refs/heads/smguide-log", "refs/heads/smguide-log~1")
    with pytest.raises(Alarm):
        ana.comments()
    with Workspace(home, clock=clock) as again, pytest.raises(Alarm):
        again.open("acme", "ana").comments()


def test_switched_off_in_the_middle(
    ana: Desk, there: Desk, home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between what is remembered and what is moved, at every step: the next try goes on."""
    from smguide.store.plumbing import Plumbing

    class Off(BaseException):
        pass

    for number, step in enumerate(("move_together", "take_in", "write")):
        ana.comment("latest", f"A{number}.")
        ana.comment("latest", f"B{number}.")
        there.comment("latest", f"C{number}.")
        there.sharing.sync()

        def off(*_: object, **__: object) -> None:
            raise Off

        with monkeypatch.context() as patched:
            patched.setattr(Plumbing, step, off)
            with pytest.raises(Off):
                ana.sharing.sync()
        with Workspace(home, clock=clock) as again:
            assert again.open("acme", "ana").audit().ok
            assert again.open("acme", "ana").sharing.sync().sent_entries == 2
        there.sharing.sync()
    assert len(chains([ana, there])) == 1
    assert len(texts(ana)) == 9


def test_entries_that_need_a_locked_key_wait_and_are_told(tmp_path: Path, clock: Clock) -> None:
    secret = "correct horse battery staple"
    founder = replace(ANA, passphrase=secret, remember=False)
    with Workspace(tmp_path / "one", clock=clock) as one:
        ana = one.create("acme", title="Acme", template="empty", founder=founder)
        ana.add_member(person="lea", name="Lea Novak", email="lea@acme.example", roles=("author",))
        ana.sharing.share(str(tmp_path / "share"))
        code = ana.team.join_code()
        ana.comment("latest", "One.")
        ana.comment("latest", "Two.")
        ana.comment("latest", "Three.")
    with computer(tmp_path / "two", clock, tmp_path / "one" / "keys") as two:
        lea = two.connect(str(tmp_path / "share"), code, "acme").act_as("lea")
        lea.comment("latest", "Zero.")
        lea.sharing.sync()
        with Workspace(tmp_path / "one", clock=clock) as locked:
            ana = locked.open("acme", "ana")
            for sent in (1, 0):
                report = ana.sharing.sync()
                assert (report.waiting, report.sent_entries) == (2, sent)
                assert not report.is_complete
                assert "2 entries wait to be signed again" in " ".join(report.sentences)
            assert texts(ana) == ["Zero.", "One."]
            assert ana.sharing.state() is not None
            assert ana.sharing.state().unsent_entries == 2  # type: ignore[union-attr]
        lea.comment("latest", "Between.")
        lea.sharing.sync()
        with Workspace(tmp_path / "one", clock=clock) as again:
            ana = again.open("acme", "ana")
            ana.unlock(secret)
            report = ana.sharing.sync()
            assert (report.waiting, report.signed_again, report.sent_entries) == (0, 2, 2)
            lea.sharing.sync()
            assert texts(lea) == ["Zero.", "One.", "Between.", "Two.", "Three."]
            assert len(chains([ana, lea])) == 1
            assert ana.audit().ok
