"""What somebody with access to the files could do behind the record's back, and how it shows."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from workspace_values import START

from smguide.errors import Alarm, NotAllowed
from smguide.interchange.markdown_out import RENDERER, RENDERERS, render_readable
from smguide.model import edits
from smguide.model.codec import READABLE
from smguide.model.guidelines import (
    Absence,
    Clause,
    Guidelines,
    Maturity,
    OutlineEntry,
    Section,
)
from smguide.review import sshsig
from smguide.review.bodies import (
    Body,
    ChangeClass,
    Decision,
    Genesis,
    Governance,
    Join,
    Publish,
    Review,
    Submit,
    Vote,
    Withdraw,
)
from smguide.review.comments import Comment
from smguide.review.content import content_digest
from smguide.review.drafting import change_ref, revision_ref
from smguide.review.references import ChangeRef, RevisionRef
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
    desk: Desk,
    text: str,
    *,
    person: str = "ana",
    readable: bytes = b"",
    trailers: Sequence[tuple[str, str]] = (),
) -> Revision:
    """A revision, signed, that this program had no part in."""
    parts = desk._parts
    member = desk._parts.decisions._ledger.team.member(person)  # type: ignore[union-attr]
    assert member is not None
    key = parts.keyring.sign_as(member)
    files = files_of(changed(desk._parts.guidelines(1), text))
    return parts.repository.save(
        files | ({READABLE: readable} if readable else {}),
        summary="Another",
        reason="None",
        author=Author(member.name, member.email),
        time=START,
        parent=parts.repository.head(),
        trailers=trailers,
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
    revisions._facts.put(facts.commit, replace(facts, content="0" * 64))
    with pytest.raises(Alarm, match="not the one that was approved") as caught:
        ana.export(str(number), "md")
    assert caught.value.hint


def _zeros(ana: Desk) -> RevisionRef:
    return replace(revision_ref(ana._parts.revisions, 1), content="0" * 64)


ENTRIES: dict[str, Callable[[Desk], Body]] = {
    "genesis": lambda ana: Genesis(ana._ledger().team),
    "governance": lambda ana: Governance(ana._ledger().team, 9, "a" * 64, "Because"),
    "governance-vote": lambda ana: Vote("a" * 64, True, "I agree."),
    "join": lambda ana: Join(
        "Ana", "ana@acme.example", ana._ledger().team.people[0].keys[0].key.line
    ),
    "submit": lambda ana: Submit(ChangeRef(9, "a" * 40, "a" * 64, "a" * 64)),
    "review": lambda ana: Review(
        Decision.APPROVE, "I agree.", change_ref(ana._ledger(), ana._parts.revisions, 1)
    ),
    "comment": lambda ana: Comment(_zeros(ana), "About another text"),
    "publish": lambda ana: Publish(_zeros(ana), "1.0", ana.today, ChangeClass.EDITORIAL, "x"),
    "withdraw": lambda ana: Withdraw("a" * 64, "Because"),
}


@pytest.mark.parametrize("kind", ENTRIES)
def test_an_entry_that_would_not_count_is_never_written(ana: Desk, home: Path, kind: str) -> None:
    parts, member = ana._parts, ana._ledger().team.people[0]
    before = git(home, "rev-parse", "refs/heads/smguide-log")
    with pytest.raises(NotAllowed) as caught:
        parts.decisions.add(ENTRIES[kind](ana), member, parts.keyring.sign_as(member))
    assert caught.value.hint
    assert git(home, "rev-parse", "refs/heads/smguide-log") == before
    assert ana.audit().ok


def test_publishing_the_same_edition_again_leaves_no_trace(ana: Desk, lea: Desk) -> None:
    approved(ana, lea)
    published(ana)
    with pytest.raises(NotAllowed, match="does not come after"):
        published(ana)
    assert ana.audit().ok


FALSE = "The readable text of revision 2 does not say what its sections say."


def test_a_readable_text_that_says_something_else_is_not_approved(ana: Desk, lea: Desk) -> None:
    put(ana, "A small correction.", readable=b"# Everybody may post anything\n")
    ana.ask()
    with pytest.raises(NotAllowed, match=FALSE) as caught:
        lea.approve()
    assert caught.value.hint
    assert lea.verdict("approve").why == FALSE
    assert [line.sentence for line in ana.audit().lines if not line.ok] == [FALSE]


def test_a_readable_text_of_an_unknown_renderer_is_not_approved(ana: Desk, lea: Desk) -> None:
    put(ana, "Later.", trailers=(("Renderer", "999"),), readable=b"# Anything\n")
    ana.ask()
    with pytest.raises(NotAllowed, match="another version of smguide"):
        lea.approve()
    assert ana.audit().ok


def test_a_saved_revision_says_which_renderer_made_its_text(ana: Desk) -> None:
    put(ana, "Without saying so.")
    ana.keep(changed(ana.work().guidelines, "Be brief."))
    assert ("Renderer", RENDERER) in ana.save("Be brief", "It is long").trailers
    assert [ana._parts.revisions.readable_is_true(number) for number in (1, 2, 3)] == [True] * 3


def test_the_renderer_is_another_when_it_makes_other_bytes() -> None:
    clauses = (
        Clause("a", "Be *kind*.", Maturity.SETTLED),
        Clause("b", "- one\n- two", Maturity.TRIAL, date(2026, 3, 4), why="Two people asked."),
        Clause("c", "See [](#s)."),
    )
    text = Section("s", "custom", "How & why", clauses)
    made = Guidelines(
        "g", "Ours", "Acme", outline=(OutlineEntry("s"),), sections=(text,),
        absent=(Absence("cadence", "we post rarely"),),
    )  # fmt: skip
    assert (RENDERER, content_digest({"": render_readable(made)})[:16]) == ("2", "341fd4a1f2bc7f11")
    without = replace(made, sections=(replace(text, clauses=clauses[:2]),))
    for renderer in RENDERERS:
        bytes_made = render_readable(without, renderer)
        assert content_digest({"": bytes_made})[:16] == "b6f381dc721d26af"


def test_an_approval_of_a_false_readable_text_by_another_program_shows_in_the_audit(
    ana: Desk, lea: Desk
) -> None:
    put(ana, "A small correction.", readable=b"# Everybody may post anything\n")
    ana.ask()
    lea._pen.answer(Decision.APPROVE, 2, "")
    assert ana.revision_number("approved") == 2
    with pytest.raises(NotAllowed, match=FALSE):
        published(ana)
    ana.keep(changed(ana.work().guidelines, "Be brief."))
    ana.save("Be brief", "It is long")
    assert [line.sentence for line in ana.audit().lines if not line.ok] == [FALSE]
