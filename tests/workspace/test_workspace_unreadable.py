"""What damage has made unreadable is told as people know it."""

from __future__ import annotations

from pathlib import Path

import pytest
from damage import object_file, overwrite, section_object
from test_workspace_journey import saved
from test_workspace_trust import git

from smguide.errors import Damaged
from smguide.workspace import Desk, Workspace
from smguide.workspace.unreadable import unreadable


@pytest.fixture
def lived_in(ana: Desk, workspace: Workspace, home: Path) -> Path:
    """Three revisions; the first section is another in each."""
    for text in ("Be kind.", "Be kind to everybody."):
        saved(ana, text)
    workspace.close()
    return home


def told(home: Path) -> tuple[str, ...]:
    with Workspace(home) as workspace:
        return unreadable(workspace._parts("acme").repository)


def title(home: Path) -> str:
    with Workspace(home) as workspace:
        return workspace.open("acme").read("1").sections[0].title


def test_nothing_is_told_of_what_is_sound(lived_in: Path) -> None:
    assert told(lived_in) == ()


def test_a_section_is_named_with_its_revisions(lived_in: Path) -> None:
    name = title(lived_in)
    overwrite(section_object(lived_in, "acme", 2), b"")
    assert told(lived_in) == (f"The section “{name}” cannot be read in revision 2.",)
    section_object(lived_in, "acme", 3).unlink()
    assert told(lived_in) == (f"The section “{name}” cannot be read in revisions 2 and 3.",)


def test_a_revision_without_its_list_of_files_is_named(lived_in: Path) -> None:
    tree = git(lived_in, "rev-parse", "main~1^{tree}")
    overwrite(object_file(lived_in, "acme", tree), b"x")
    assert told(lived_in) == ("Of revision 2 nothing can be read.",)


def test_an_entry_of_the_record_is_named(lived_in: Path) -> None:
    listed = git(lived_in, "ls-tree", "-r", "smguide-log").splitlines()
    overwrite(object_file(lived_in, "acme", listed[0].split()[2]), b"")
    (sentence,) = told(lived_in)
    assert sentence.startswith("Entry ")
    assert sentence.endswith(" of the record cannot be read.")


def test_a_line_that_breaks_off_is_told(lived_in: Path) -> None:
    overwrite(object_file(lived_in, "acme", git(lived_in, "rev-parse", "main~1")), b"")
    assert "The line of revisions breaks off." in told(lived_in)


def test_the_look_at_the_record_and_the_doctor_say_it(lived_in: Path) -> None:
    name = title(lived_in)
    overwrite(section_object(lived_in, "acme", 1), b"")
    sentence = f"The section “{name}” cannot be read in revision 1."
    with Workspace(lived_in) as workspace:
        desk = workspace.open("acme", "ana")
        look = desk.soundness.look_at_store(desk.soundness.look())
        assert look.damage == (sentence,)
        with pytest.raises(Damaged):
            desk.read("1")
    with Workspace(lived_in) as workspace:
        wrong = [one.sentence for one in workspace.doctor() if not one.ok]
    assert any(sentence in one for one in wrong)
