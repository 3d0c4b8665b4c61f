"""The team room: proposals and votes, joining, rules for sections, new keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from workspace_values import Clock

from smguide.errors import AlreadyExists, NotAllowed, NotFound, SigningKeyError, WrongUse
from smguide.review.join_code import fits
from smguide.workspace import Desk, Workspace
from smguide.workspace.team_values import JoinRequest


@pytest.fixture
def governed(ana: Desk) -> Desk:
    """Ana and Ben look after the team, and both must agree."""
    ana.team.set_roles("ben", ("author", "reviewer", "governor"))
    assert ana.team.set_rules(governors=2).state == "in force"
    return ana


def test_the_join_code_is_that_of_the_record(ana: Desk, ben: Desk) -> None:
    code = ana.team.join_code()
    assert code == ben.team.join_code()
    assert fits(code, ana._ledger().guideline)


def test_a_proposal_waits_for_the_second_governor(governed: Desk, ben: Desk) -> None:
    proposed = governed.team.set_roles(
        "lea", ("reviewer", "publisher", "legal"), reason="Lea is a lawyer"
    )
    assert (proposed.state, proposed.mine, proposed.my_word) == ("open", True, True)
    assert proposed.changes == ("Lea Novak becomes legal.",)
    assert proposed.missing == "Ben must still agree."
    assert "legal" not in {role for one in ben.team.members() for role in one.roles}
    (seen,) = ben.team.proposals()
    assert (seen.id, seen.mine, seen.my_word) == (proposed.id, False, None)
    assert "Lea is a lawyer" in ben.team.vote_sentence()
    done = ben.team.agree(comment="She is.")
    assert (done.state, done.missing) == ("in force", "")
    assert [(one.person, one.agrees, one.comment) for one in done.said] == [
        ("ana", True, ""),
        ("ben", True, "She is."),
    ]
    assert ben.team.proposals() == ()
    assert len(ben.team.proposals(open_only=False)) > 1


def test_who_does_not_agree_says_why_and_holds_it_up(governed: Desk, ben: Desk) -> None:
    governed.team.set_rules(approvals=2)
    with pytest.raises(WrongUse, match="why"):
        ben.team.disagree()
    told = ben.team.disagree(comment="We are too few.")
    assert (told.state, told.my_word) == ("open", False)
    assert told.said[-1].comment == "We are too few."
    assert governed.team.rules().approvals == 1
    assert ben.team.agree().state == "in force"
    assert governed.team.rules().approvals == 2


def test_people_take_back_only_their_own_open_proposals(governed: Desk, ben: Desk) -> None:
    first = governed.team.set_rules(approvals=2)
    with pytest.raises(NotAllowed, match="Only Ana"):
        ben.team.take_back(first.id)
    gone = governed.team.take_back(first.id, "A slip.")
    assert (gone.state, gone.why_withdrawn) == ("withdrawn", "A slip.")
    with pytest.raises(NotAllowed, match="no open proposal"):
        ben.team.agree(first.id)
    with pytest.raises(NotAllowed, match="taken back before"):
        governed.team.take_back(first.id)


def test_rivals_are_void_once_one_takes_force(governed: Desk, ben: Desk) -> None:
    one = governed.team.set_rules(approvals=2)
    other = ben.team.set_rules(one_person_is_enough=True)
    with pytest.raises(NotFound, match="No single proposal"):
        ben.team.agree()
    ben.team.agree(one.id)
    states = {found.id: found.state for found in ben.team.proposals(open_only=False)}
    assert (states[one.id], states[other.id]) == ("in force", "void")


def test_a_threshold_that_nobody_could_reach_is_refused(ana: Desk) -> None:
    with pytest.raises(NotAllowed, match="2 people must agree"):
        ana.team.set_rules(governors=2)
    assert ana.team.rules().governors == 1


@pytest.fixture
def zoe(home: Path, tmp_path: Path):
    """Another computer’s key, on a copy of this library: Zoe is not in the team."""
    import shutil

    other = tmp_path / "zoe"
    shutil.copytree(home, other)
    shutil.rmtree(other / "keys")
    with Workspace(other, clock=Clock()) as workspace:
        yield workspace.open("acme")


def carried(request: JoinRequest, source: Desk, target: Desk) -> None:
    """Put the newest entry of one library into another, as sharing would."""
    entry = source._parts.decisions._log.entries()[-1]
    assert entry.id == request.id
    target._parts.decisions._log.append(
        lambda _state: entry.data,
        author=_author(request),
        time=request.at,
    )


def _author(request: JoinRequest):
    from smguide.store.commits import Author

    return Author(request.name, request.email)


def test_somebody_asks_on_their_own_computer_and_is_taken_up(ana: Desk, zoe: Desk) -> None:
    asked = zoe.team.ask_to_join("zoe", "Zoe Marsh", "zoe@acme.example")
    assert (asked.state, asked.known) == ("waiting", False)
    with pytest.raises(AlreadyExists, match="asked to join"):
        zoe.team.ask_to_join("zoe", "Zoe Marsh", "zoe@acme.example")
    carried(asked, zoe, ana)
    (waiting,) = ana.team.requests()
    assert waiting == asked
    with pytest.raises(WrongUse, match="what they may do"):
        ana.team.accept("zoe")
    done = ana.team.accept("zoe", ("reviewer",))
    assert done.changes == ("Zoe Marsh (zoe@acme.example) joins the team: reviewer.",)
    assert ana.team.requests() == ()
    assert [one.person for one in ana.team.members()][-1] == "zoe"


def test_who_asks_under_a_name_like_that_of_a_member_is_pointed_out(ana: Desk, zoe: Desk) -> None:
    asked = zoe.team.ask_to_join("lea-2", "Le\u0430 Novak", "lea@\u0430cme.example")
    carried(asked, zoe, ana)
    (waiting,) = ana.team.requests()
    assert len(waiting.doubts) == 4
    assert "“Lea Novak” and “Le\u0430 Novak” cannot be told apart" in waiting.doubts[1]
    ana.team.accept("lea-2", ("reviewer",))
    assert waiting.doubts[1] in ana.team.advice()


def test_a_request_is_declined_with_a_reason_and_may_be_made_again(ana: Desk, zoe: Desk) -> None:
    asked = zoe.team.ask_to_join("zoe", "Zoe", "zoe@home.example")
    carried(asked, zoe, ana)
    with pytest.raises(NotAllowed, match="may not change the team"):
        ana.act_as("lea").team.decline(asked.id, "No")
    with pytest.raises(WrongUse, match="why"):
        ana.team.decline(asked.id, " ")
    told = ana.team.decline(asked.id, "Ask with your work address.")
    assert (told.state, told.why) == ("declined", "Ask with your work address.")
    with pytest.raises(NotFound):
        ana.team.accept("zoe", ("reviewer",))


def test_who_asks_needs_an_address_of_their_own(zoe: Desk) -> None:
    for given, error in (
        (("zoe", "Zoe", ""), WrongUse),
        (("zoe marsh", "Zoe", "z@acme.example"), WrongUse),
        (("zoe", "Zoe", "ben@acme.example"), AlreadyExists),
    ):
        with pytest.raises(error):
            zoe.team.ask_to_join(*given)
    assert zoe.team.requests() == ()


def test_a_rule_for_sections_is_made_changed_and_removed(ana: Desk) -> None:
    ana.team.set_roles("lea", ("reviewer", "legal"))
    ana.team.set_section_rule(["ip-confidentiality"], ["legal"])
    (rule,) = ana.team.section_rules()
    assert (rule.place, rule.people, rule.problem) == (0, ("Lea",), "")
    assert rule.words.endswith(": one of Legal must agree.")
    with pytest.raises(WrongUse, match="such a rule already"):
        ana.team.set_section_rule(["ip-confidentiality"], ["legal"])
    changed = ana.team.set_section_rule(["ip-confidentiality"], ["lea", "ben"], 2, place=0)
    assert len(changed.changes) == 2
    assert ana.team.section_rules()[0].words.endswith("two of Lea Novak and Ben Ortiz must agree.")
    with pytest.raises(NotAllowed, match="more reviewers than it names"):
        ana.team.retire_member("lea", "Lea leaves")
    ana.team.remove_section_rule(0)
    assert ana.team.section_rules() == ()
    with pytest.raises(NotFound):
        ana.team.remove_section_rule(0)


@pytest.mark.parametrize(
    ("of", "by", "need", "why"),
    [
        ((), ("legal",), 1, "which sections"),
        (("ip-confidentiality",), (), 1, "who must agree"),
        (("nothing",), ("ben",), 1, "no section"),
        (("ip-confidentiality",), ("nobody",), 1, "Nobody in the team"),
        (("ip-confidentiality",), ("ben",), 2, "only Ben of those may review"),
        (("ip-confidentiality",), ("ben",), 0, "At least one"),
    ],
)
def test_a_rule_that_cannot_be_says_why(
    ana: Desk, of: tuple[str, ...], by: tuple[str, ...], need: int, why: str
) -> None:
    assert why in ana.team.why_not_section_rule(of, by, need)
    with pytest.raises(WrongUse, match=why):
        ana.team.set_section_rule(of, by, need)
    assert ana.team.section_rules() == ()


def test_a_governor_signs_with_a_new_key_at_once_and_what_was_signed_stays(ana: Desk) -> None:
    (old,) = ana.team.keys("ana")
    ana.team.replace_own_key(new_passphrase="a long one", reason="A new laptop")
    kept, new = ana.team.keys("ana")
    assert (kept.fingerprint, kept.status, kept.signed) == (
        old.fingerprint,
        "retired",
        old.signed + 1,
    )
    assert (new.status, new.here, new.locked, new.signed) == ("active", True, True, 1)
    ana.comment("latest", "Signed with the new one.")
    assert ana.team.keys("ana")[1].signed == 2
    assert ana.audit().ok


def test_the_present_key_must_be_at_hand_for_a_new_one(ana: Desk, ben: Desk) -> None:
    ana.team.replace_own_key(new_passphrase="secret")
    ana._parts.keyring._typed.clear()
    before = len(ana.team.keys())
    with pytest.raises(SigningKeyError):
        ana.team.replace_own_key(passphrase="wrong")
    assert len(ana.team.keys()) == before
    assert ana.team.requests() == ()


def test_others_ask_with_the_new_key_and_a_governor_takes_it_up(ana: Desk, lea: Desk) -> None:
    asked = lea.team.replace_own_key()
    assert isinstance(asked, JoinRequest)
    assert (asked.known, asked.person, asked.state) == (True, "lea", "waiting")
    done = ana.team.accept("lea")
    assert any("signs with another key" in sentence for sentence in done.changes)
    assert any("is put away" in sentence for sentence in done.changes)
    assert [key.status for key in ana.team.keys("lea")] == ["retired", "active"]
    lea.comment("latest", "With the new key")


def test_a_lost_key_is_put_away_for_the_new_one(ana: Desk, lea: Desk) -> None:
    (old,) = ana.team.keys("lea")
    lost = next(one for one in ana._parts.keyring.held() if one.fingerprint == old.fingerprint)
    folder = ana._parts.keyring._box._folder
    for path in folder.glob(f"{lost.id}*"):
        path.unlink()
    with pytest.raises(SigningKeyError):
        lea.comment("latest", "Cannot")
    asked = lea.team.ask_to_join("lea", "Lea Novak", "lea@acme.example")
    assert asked.known
    ana.team.replace_lost_key("lea")
    assert [key.status for key in ana.team.keys("lea")] == ["retired", "active"]
    lea.comment("latest", "Can again")
