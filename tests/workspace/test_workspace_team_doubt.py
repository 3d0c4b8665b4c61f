"""A key is stolen: what that means is shown first, then signed, then confirmed again."""

from __future__ import annotations

from datetime import date

import pytest

from smguide.errors import NotAllowed, NotFound, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.status import State
from smguide.workspace import Desk


def approved(author: Desk, *reviewers: Desk, text: str = "Be kind.") -> int:
    guidelines = author.work().guidelines
    section = guidelines.sections[0].id
    author.keep(edits.add_clause(guidelines, section, Clause(f"c{abs(hash(text))}", text)))
    number = author.save("Say who you are", "Two people asked").number
    author.ask()
    for desk in reviewers:
        desk.approve()
    assert author.review(str(number)).state is State.APPROVED
    return number


@pytest.fixture
def edition(ana: Desk, lea: Desk) -> int:
    """An edition in force that Lea approved."""
    number = approved(ana, lea)
    ana.publish(edition="1.0", effective=date(2026, 3, 3), change_class="clarifying", summary="")
    return number


def test_what_it_would_mean_is_shown_before_anything_is_signed(ana: Desk, edition: int) -> None:
    before = ana._ledger().count
    found = ana.team.doubt_preview("lea", 0)
    assert (found.entries, found.approvals, found.editions) == (2, (edition,), ("1.0",))
    assert "Edition 1.0 stays what it is, but marked." in found.sentences
    assert ana._ledger().count == before
    assert ana.team.doubts() == ()


def test_a_stolen_key_puts_an_approval_in_doubt_until_others_confirm_it(
    ana: Desk, ben: Desk, lea: Desk, edition: int
) -> None:
    done = ana.team.key_stolen("lea", 0, reason="Lea’s laptop is gone.")
    assert done.state == "in force"
    assert f"approval of revision {edition} is in doubt" in done.reason
    (doubt,) = ben.team.doubts()
    assert (doubt.number, doubt.edition, doubt.in_force, doubt.may) == (edition, "1.0", True, True)
    assert ben.entry().edition == "1.0", "it stays in force"
    standing = ben.review(str(edition))
    assert (standing.in_doubt, standing.state) == (True, State.IN_FORCE)
    (mine,) = ana.team.doubts()
    assert (mine.may, "wrote this" in mine.why_not) == (False, True)
    with pytest.raises(NotFound, match="is in doubt"):
        ana.publish(edition="1.1", effective=date(2026, 4, 1), change_class="editorial", summary="")
    with pytest.raises(NotAllowed, match="confirmed again first"):
        ana.publish(
            str(edition), edition="1.1", effective=date(2026, 4, 1), change_class="editorial",
            summary="",
        )  # fmt: skip
    assert not ana.audit().ok
    with pytest.raises(WrongUse, match="why"):
        ben.team.confirm_again(str(edition), " ")
    assert "which was in doubt because a key was stolen" in ben.team.confirm_sentence(str(edition))
    ben.team.confirm_again(str(edition), "I asked Lea; she did approve it.")
    assert ben.team.doubts() == ()
    assert not ben.review(str(edition)).in_doubt
    assert "I asked Lea" in ben.review(str(edition)).sentence
    ana.publish(str(edition), edition="1.1", effective=date(2026, 4, 1), change_class="editorial",
                summary="")  # fmt: skip


def test_a_day_becomes_an_entry_and_the_entry_decides(ana: Desk, lea: Desk, clock) -> None:
    early = approved(ana, lea)
    clock.moment = clock.moment.replace(day=9)
    late = approved(ana, lea, text="Be brief.")
    found = ana.team.doubt_preview("lea", date(2026, 3, 5))
    assert found.approvals == (late,)
    assert f"from entry {found.entry} of the record on" in found.since
    assert ana.team.doubt_preview("lea", date(2026, 3, 1)).approvals == (early, late)
    assert ana.team.doubt_preview("lea", date(2026, 3, 9)).approvals == ()
    ana.team.key_stolen("lea", date(2026, 3, 5))
    assert [one.number for one in ana.team.doubts()] == [late]
    (key,) = ana.team.keys("lea")
    assert (key.status, key.doubt_from) == ("revoked", found.entry)


def test_the_robbed_person_goes_on_with_a_new_key(ana: Desk, lea: Desk, edition: int) -> None:
    asked = lea.team.replace_own_key()
    ana.team.key_stolen("lea", 0, request=asked.id)
    assert [one.status for one in ana.team.keys("lea")] == ["revoked", "active"]
    lea.team.confirm_again(str(edition), "That was me.")
    assert ana.team.doubts() == ()


def test_a_doubt_is_not_made_smaller(ana: Desk, edition: int) -> None:
    ana.team.key_stolen("lea", 3)
    with pytest.raises(WrongUse, match="from entry 3 on already"):
        ana.team.key_stolen("lea", 5)
    ana.team.key_stolen("lea", 1)
    assert ana.team.keys("lea")[0].doubt_from == 1


def test_what_cannot_be_doubted(ana: Desk) -> None:
    with pytest.raises(NotFound):
        ana.team.doubt_preview("nobody", 0)
    with pytest.raises(WrongUse, match="no entry 999"):
        ana.team.doubt_preview("lea", 999)
    with pytest.raises(NotAllowed, match="nobody could change the team"):
        ana.team.key_stolen("ana", 0)


def test_with_several_governors_it_is_a_proposal_that_names_what_falls(
    ana: Desk, ben: Desk, edition: int
) -> None:
    ana.team.set_roles("ben", ("author", "reviewer", "governor"))
    ana.team.set_rules(governors=2)
    proposed = ana.team.key_stolen("lea", 0)
    assert proposed.state == "open"
    assert ana.team.doubts() == ()
    assert f"revision {edition}" in ben.team.vote_sentence()
    assert "counts as stolen" in " ".join(ben.team.proposals()[0].changes)
    ben.team.agree()
    assert [one.number for one in ana.team.doubts()] == [edition]
