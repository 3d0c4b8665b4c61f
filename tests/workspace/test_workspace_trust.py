"""What somebody with access to the files could do behind the record's back, and how it shows."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from workspace_values import START

from smguide.errors import Alarm
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.review import sshsig
from smguide.store.commits import Author, Revision
from smguide.workspace import Desk, EditionInfo
from smguide.workspace.drafting import files_of


def changed(guidelines: Guidelines, text: str) -> Guidelines:
    return edits.add_clause(guidelines, guidelines.sections[0].id, Clause(f"c{len(text)}", text))


def approved(ana: Desk, lea: Desk, text: str = "Be kind, and say who you are.") -> int:
    ana.keep(changed(ana.work().guidelines, text))
    number = ana.save("Say who you are", "Two people asked").number
    ana.ask()
    lea.approve()
    return number


def published(desk: Desk, edition: str = "1.0") -> EditionInfo:
    return desk.publish(
        edition=edition, effective=desk.today, change_class="editorial", summary="First"
    )


def git(home: Path, *words: str) -> str:
    where = home / "library" / "acme" / "guidelines.git"
    done = subprocess.run(
        ["git", "--git-dir", str(where), *words], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def put(
    desk: Desk, text: str, *, person: str = "ana", parent: str | None = None, **files: bytes
) -> Revision:
    """A revision on top of ``parent``, signed, that this program had no part in."""
    parts = desk._parts
    member = desk._parts.decisions._ledger.team.member(person)  # type: ignore[union-attr]
    assert member is not None
    key = parts.keyring.sign_as(member)
    readable = {"GUIDELINES.md": files["readable"]} if "readable" in files else {}
    return parts.repository.save(
        {**files_of(changed(desk._revision(1), text)), **readable},
        summary="Another",
        reason="None",
        author=Author(member.name, member.email),
        time=START,
        parent=parent or parts.repository.head(),
        sign=lambda payload: sshsig.sign(key, payload, "git"),
    )


def test_a_history_exchanged_under_an_open_window_is_an_alarm(
    ana: Desk, lea: Desk, home: Path
) -> None:
    approved(ana, lea)
    published(ana)
    git(home, "update-ref", "refs/heads/main", "main~1")
    put(ana, "Nobody agreed to this.")
    for _ in range(2):
        with pytest.raises(Alarm, match="no longer in the history") as caught:
            ana.export("1.0", "html")
        assert caught.value.hint


def test_a_history_that_was_shortened_or_taken_away_is_an_alarm(ana: Desk, home: Path) -> None:
    put(ana, "A second one.")
    assert ana.revision_number("latest") == 2
    git(home, "update-ref", "refs/heads/main", "main~1")
    with pytest.raises(Alarm, match="Revision 2 is no longer"):
        ana.read("latest")
    git(home, "update-ref", "-d", "refs/heads/main")
    with pytest.raises(Alarm, match="Revision 2 is no longer"):
        ana.history()


def test_approvals_are_never_printed_on_another_text(ana: Desk, lea: Desk) -> None:
    number = approved(ana, lea)
    revisions = ana._parts.revisions
    facts = revisions.by_number(number)
    assert facts is not None
    revisions._facts[facts.commit] = replace(facts, content="0" * 64)
    with pytest.raises(Alarm, match="not the one that was approved") as caught:
        ana.export(str(number), "md")
    assert caught.value.hint
