"""The team and its rules: joining, changing what somebody may do, leaving, coming back."""

from __future__ import annotations

from pathlib import Path

import pytest
from workspace_values import ANA

from smguide.errors import AlreadyExists, NotAllowed, NotFound, SigningKeyError, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.keys import SigningKey
from smguide.review.status import State
from smguide.workspace import Desk, Founder, MemberInfo, Workspace


def member(desk: Desk, person: str) -> MemberInfo:
    return next(one for one in desk.members() if one.person == person)


def add(desk: Desk, person: str = "zoe", **given: object) -> None:
    values: dict[str, object] = {
        "name": "Zoe Marsh",
        "email": f"{person}@acme.example",
        "roles": ("reviewer",),
    }
    desk.add_member(person=person, **(values | given))  # type: ignore[arg-type]


def save_and_ask(desk: Desk, text: str) -> int:
    guidelines = desk.work().guidelines
    section = guidelines.sections[0].id
    desk.keep(edits.add_clause(guidelines, section, Clause(f"c{len(text)}", text)))
    number = desk.save("Say who you are", "Two people asked").number
    desk.ask()
    return number


def is_sound(desk: Desk) -> bool:
    return desk.audit().ok


def test_somebody_may_do_something_else(ana: Desk, ben: Desk) -> None:
    ana.set_roles("ben", ("publisher", "governor"), reason="Ben takes over")
    assert member(ana, "ben").roles == ("publisher", "governor")
    assert ben.verdict("change-team").allowed
    assert not ben.verdict("approve").allowed
    assert is_sound(ana)


def test_a_group_of_ones_own_can_be_a_role(ana: Desk) -> None:
    ana.set_roles("lea", ("reviewer", "legal"))
    assert member(ana, "lea").roles == ("reviewer", "legal")


@pytest.mark.parametrize(
    ("person", "roles", "error"),
    [
        ("ben", (), WrongUse),
        ("ben", ("author", "reviewer"), WrongUse),
        ("ben", ("reviewer", "not a word"), WrongUse),
        ("nobody", ("author",), NotFound),
        ("ana", ("author", "reviewer", "publisher"), NotAllowed),
    ],
)
def test_roles_that_cannot_be(
    ana: Desk, person: str, roles: tuple[str, ...], error: type[Exception]
) -> None:
    before = ana.members()
    with pytest.raises(error) as caught:
        ana.set_roles(person, roles)
    assert caught.value.hint  # type: ignore[attr-defined]
    assert ana.members() == before
    assert is_sound(ana)


def test_who_leaves_signs_nothing_more_and_what_is_approved_stays(ana: Desk, lea: Desk) -> None:
    number = save_and_ask(ana, "Be kind, and say who you are.")
    lea.approve()
    ana.retire_member("lea", "Lea leaves on Friday")
    assert ana.review(str(number)).state is State.APPROVED
    gone = member(ana, "lea")
    assert (gone.retired, gone.roles, gone.here) == (True, (), False)
    assert "no key" in lea.verdict("comment").why
    with pytest.raises(NotAllowed, match="no key"):
        lea.comment("latest", "Still here")
    save_and_ask(ana, "And be brief.")
    with pytest.raises(NotFound, match="not a reviewer"):
        ana.ask(reviewers=("lea",))
    assert is_sound(ana)


def test_nobody_leaves_twice_or_without_a_reason(ana: Desk) -> None:
    with pytest.raises(WrongUse, match="why"):
        ana.retire_member("lea", " ")
    ana.retire_member("lea", "Lea leaves")
    with pytest.raises(NotFound, match="The team is ana and ben") as caught:
        ana.retire_member("lea", "Again")
    assert caught.value.hint == "The team is ana and ben."


def test_the_last_who_looks_after_the_team_cannot_leave(ana: Desk) -> None:
    with pytest.raises(NotAllowed, match="nobody could change the team"):
        ana.retire_member("ana", "Ana leaves")
    ana.set_roles("ben", ("author", "governor"))
    ana.retire_member("ana", "Ana leaves")
    assert not ana.verdict("change-team").allowed
    assert ana.act_as("ben").verdict("change-team").allowed


def test_a_threshold_nobody_could_reach_is_refused_before_it_is_recorded(ana: Desk) -> None:
    ana.set_rules(approvals=3)
    with pytest.raises(NotAllowed, match="3 approvals would be needed, but 2 people could"):
        ana.retire_member("lea", "Lea leaves")
    with pytest.raises(NotAllowed, match="4 approvals would be needed, but 3 people could"):
        ana.set_rules(approvals=4)
    with pytest.raises(NotAllowed, match="none is not enough"):
        ana.set_rules(approvals=0)
    with pytest.raises(NotAllowed, match="cannot both hold"):
        ana.set_rules(one_person_is_enough=True)
    assert ana.rules().approvals == 3
    assert is_sound(ana)


def test_who_left_comes_back_with_a_new_key(ana: Desk, lea: Desk) -> None:
    ana.retire_member("lea", "Lea leaves")
    add(ana, "lea", name="Lea Novak", roles=("reviewer",))
    back = member(ana, "lea")
    assert (back.retired, back.here, back.roles) == (False, True, ("reviewer",))
    save_and_ask(ana, "Be kind, and say who you are.")
    lea.approve()
    assert ana.review().state is State.APPROVED
    assert is_sound(ana)


def test_guidelines_begun_again_under_a_name_get_keys_of_their_own(workspace: Workspace) -> None:
    workspace.remove("acme")
    again = workspace.create("acme", title="Again", template="empty", founder=ANA)
    add(again, "lea")
    assert member(again, "lea").here


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"person": "ben"}, AlreadyExists, "in the team already"),
        ({"email": "BEN@acme.example"}, AlreadyExists, "Ben Ortiz has the address"),
        ({"person": "zoe marsh"}, WrongUse, "no short id"),
        ({"email": "zoe"}, WrongUse, "no e-mail address"),
        ({"name": " "}, WrongUse, "needs an id, a name"),
        ({"roles": ()}, WrongUse, "needs an id, a name"),
        ({"roles": ("a b",)}, WrongUse, "no role"),
        ({"key": "ssh-ed25519 rubbish"}, SigningKeyError, "does not hold a key"),
    ],
)
def test_somebody_who_cannot_be_added_leaves_no_trace(
    ana: Desk, home: Path, given: dict[str, object], error: type[Exception], words: str
) -> None:
    keys = sorted((home / "keys").iterdir())
    with pytest.raises(error, match=words) as caught:
        add(ana, **given)  # type: ignore[arg-type]
    assert caught.value.hint  # type: ignore[attr-defined]
    assert len(ana.members()) == 3
    assert sorted((home / "keys").iterdir()) == keys
    assert is_sound(ana)


def test_who_may_not_change_the_team_makes_no_key(ben: Desk, home: Path) -> None:
    keys = sorted((home / "keys").iterdir())
    with pytest.raises(NotAllowed, match="Ask Ana"):
        add(ben)
    assert sorted((home / "keys").iterdir()) == keys


def test_a_locked_key_is_asked_for_before_anything_is_made(tmp_path: Path) -> None:
    locked = Founder("Ana Lima", "ana@acme.example", "ana", passphrase="open sesame")
    with Workspace(tmp_path) as workspace:
        workspace.create("ours", title="Ours", template="empty", founder=locked)
    with Workspace(tmp_path, passphrase=lambda key_id: None) as workspace:
        desk = workspace.open("ours", "ana")
        with pytest.raises(SigningKeyError, match="locked"):
            add(desk)
        assert not list((tmp_path / "keys").glob("*zoe*"))
        desk.unlock("open sesame")
        add(desk)
        assert member(desk, "zoe").here


def test_a_key_of_this_computer_can_be_given_to_its_owner(
    ana: Desk, workspace: Workspace, home: Path
) -> None:
    other = workspace.create("other", title="Other", template="empty", founder=ANA)
    add(other)
    line = next((home / "keys").glob("other-zoe*.pub")).read_text(encoding="utf-8")
    add(ana, key=line)
    assert member(ana, "zoe").here
    ana.act_as("zoe").comment("latest", "Good.")
    with pytest.raises(NotAllowed, match="belongs to Zoe Marsh"):
        add(ana, "yan", name="Yan", key=line)
    assert is_sound(ana)


def test_a_key_that_nobody_showed_is_refused(ana: Desk) -> None:
    with pytest.raises(NotAllowed, match="has not asked to join with this key"):
        add(ana, key=SigningKey.generate().public.line)
    assert is_sound(ana)


def test_a_key_that_was_put_away_does_not_come_back(ana: Desk, home: Path) -> None:
    line = next((home / "keys").glob("acme-lea*.pub")).read_text(encoding="utf-8")
    ana.retire_member("lea", "Lea leaves")
    with pytest.raises(NotAllowed, match="put away and cannot come back"):
        add(ana, "lea", name="Lea Novak", key=line)


def test_advice_names_what_will_get_the_team_into_trouble(ana: Desk) -> None:
    assert any("Only one person can change the team" in s for s in ana.team_advice())
    ana.set_roles("ben", ("author", "reviewer", "governor"))
    assert ana.team_advice() == ()
    ana.set_rules(approvals=3)
    assert any("Nobody can approve what Ben Ortiz writes" in s for s in ana.team_advice())
