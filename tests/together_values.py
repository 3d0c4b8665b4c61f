"""Two sets of guidelines in which something of low risk waits for their founder."""

from __future__ import annotations

from workspace_values import ANA

from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.workspace import Desk, Workspace

NAMES = ("first", "second")


def two_tidied(workspace: Workspace, words: str = "Be **kind**.") -> None:
    """In each, Ana wrote revision 2 that Lea approved; Lea's revision 3 waits for Ana."""
    for name in NAMES:
        ana = workspace.create(
            name, title=name.capitalize(), organisation="Acme", template="quick", founder=ANA
        )
        email = "lea@acme.example"
        ana.add_member(person="lea", name="Lea Novak", email=email, roles=("author", "reviewer"))
        section = ana.work().guidelines.sections[0].id
        _save(ana, edits.add_clause(ana.work().guidelines, section, Clause("c-kind", "Be kind.")))
        ana.ask(reviewers=("lea",))
        lea = ana.act_as("lea")
        lea.approve()
        _save(lea, edits.set_clause_text(lea.work().guidelines, section, "c-kind", words))
        lea.ask(reviewers=("ana",))


def _save(desk: Desk, guidelines: Guidelines) -> None:
    desk.keep(guidelines)
    desk.save("Say it kindly", "It was asked for.")
