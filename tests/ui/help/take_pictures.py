"""Takes the pictures of the help from the real window on the sample (``dev.py pictures``).

Each picture is one function below: what is opened, and which part of it is shown. Run offscreen
with ``QT_SCALE_FACTOR=2``, so that the pictures are sharp on any screen.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smguide.model import edits
from smguide.model.kinds import section_kinds
from smguide.sample import NAME, make_sample
from smguide.ui.app import Program, application_instance, build
from smguide.ui.appearance import ThemeChoice
from smguide.ui.dialogs import FormDialog
from smguide.ui.library.new_dialog import NewDialog
from smguide.ui.write.views.card import ViewCard

_WINDOW = (1240, 780)
_WIDE = (1480, 780)
_TABLE = (
    "**When somebody asks**\n\n1. Thank them.\n2. Say what you know, and *what you do not*.\n"
    "3. Say when they hear more.\n\n| Who | Within |\n|---|---|\n| Passengers | 2 hours |\n"
    "| The press | 1 hour, by [the lead](https://social.example) |\n"
)


class Camera:
    """The program on the sample, and where its pictures go."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.window = program.window
        self.folder = folder
        self.write: Any = None

    def settle(self) -> None:
        """Let the window come to rest."""
        for _ in range(12):
            QTest.qWait(15)

    def take(self, name: str, widget: QWidget, height: int = 0) -> None:
        """Keep a picture of a widget as it stands in its window, ``height`` pixels at most."""
        self.settle()
        size = widget.size()
        if height:
            size.setHeight(min(height, size.height()))
        window = widget.window()
        picture = window.grab(QRect(widget.mapTo(window, QPoint(0, 0)), size))
        if not picture.save(str(self.folder / f"{name}.png")):
            raise OSError(f"The picture {name} could not be written.")

    def card(self) -> ViewCard:
        """The look of the first list of the present section, in sight."""
        self.settle()
        found = next(part for part in self.write.sheet.parts if isinstance(part, ViewCard))
        self.write.sheet.verticalScrollBar().setValue(found.y())
        return found

    def dialog(self) -> FormDialog:
        """The dialog that is open."""
        self.settle()
        shown = [d for d in self.window.findChildren(FormDialog) if d.isVisible()]
        return shown[-1]

    def close_dialog(self) -> None:
        """Close it again."""
        self.dialog().reject()
        self.settle()


def main(folder: Path) -> None:
    """Take all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    application = application_instance()
    with tempfile.TemporaryDirectory() as home:
        make_sample(Path(home), datetime.now(UTC))
        program = build(application, Path(home), at_once=True)
        program.appearance.choose(ThemeChoice.LIGHT)
        program.window.resize(*_WINDOW)
        program.window.show()
        program.window.activateWindow()
        camera = Camera(program, folder)
        for take in PICTURES:
            take(camera)
        program.close()


def questions(camera: Camera) -> None:
    """The questionnaire."""
    camera.window.go_to("library")
    page: Any = camera.window.page("library")
    page.new_guidelines()
    dialog = camera.dialog()
    assert isinstance(dialog, NewDialog)
    dialog.primary.click()
    dialog.questionnaire.fields["special"].boxes["ai"].click()
    dialog.primary.click()
    camera.take("questions", dialog)
    camera.close_dialog()


def text(camera: Camera) -> None:
    """A clause with everything in it, and the tools over it."""
    camera.window.open_guidelines(NAME)
    camera.settle()
    camera.write = camera.window.page("write")
    page = camera.write
    section = page.session.guidelines.sections_of("tone-feedback")[0]
    page.choose(section.id)
    clause = section.clauses[1].id
    page.session.edit("", (), lambda g: edits.set_clause_text(g, section.id, clause, _TABLE))
    camera.settle()
    block = page.sheet.clauses.blocks[1]
    block.editor.put_caret(8)
    block.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    block.editor.setFocus()
    camera.settle()
    camera.take("text", page.sheet, 600)


def whole(camera: Camera) -> None:
    """The whole screen."""
    camera.write.choose(camera.write.session.guidelines.sections_of("disclosure")[0].id)
    camera.take("write", camera.window)


def outline(camera: Camera) -> None:
    """The outline with its signs."""
    camera.take("outline", camera.write.outline, 500)


def findings(camera: Camera) -> None:
    """What to look at."""
    camera.take("findings", camera.write.findings, 560)


def catalogue(camera: Camera) -> None:
    """The kinds of section there are."""
    camera.write.dialogs.ask_for_section()
    camera.take("catalogue", camera.dialog())
    camera.close_dialog()


def matrix(camera: Camera) -> None:
    """Who can sign in where."""
    page = camera.write
    page.choose(page.session.guidelines.sections_of("channels")[0].id)
    camera.take("matrix", camera.card())


def steps(camera: Camera) -> None:
    """The six steps of a programme."""
    page = camera.write
    section = section_kinds()["programme"].new_section("programme")
    page.session.edit("", (), lambda g: edits.add_section(g, section))
    page.choose("programme")
    camera.take("steps", camera.card())
    page.session.undo_stack.undo()


def find(camera: Camera) -> None:
    """Find and replace."""
    page = camera.write
    page.find_words()
    window = page._find
    window.words.setText("passengers")
    window.words.searched.emit("passengers")
    window.new_words.setText("guests")
    camera.take("find", window)
    window.close()


def save(camera: Camera) -> None:
    """What is about to be saved."""
    camera.write.save_revision()
    camera.take("save", camera.dialog())
    camera.close_dialog()


def history(camera: Camera) -> None:
    """A revision that waits for an answer."""
    camera.window.go_to("history")
    camera.settle()
    camera.take("history", camera.window)


def walk(camera: Camera) -> None:
    """The guided walk at its first change."""
    page: Any = camera.window.page("history")
    camera.window.resize(*_WIDE)
    camera.settle()
    page.comparison.walk_wanted.emit()
    camera.settle()
    camera.take("walk", page.comparison)
    camera.window.resize(*_WINDOW)


def tasks(camera: Camera) -> None:
    """What waits for somebody."""
    camera.window.go_to("tasks")
    camera.settle()
    camera.take("tasks", camera.window.page("tasks"), 420)


PICTURES: tuple[Callable[[Camera], None], ...] = (
    questions,
    text,
    whole,
    outline,
    findings,
    catalogue,
    matrix,
    steps,
    find,
    save,
    history,
    walk,
    tasks,
)

if __name__ == "__main__":
    main(Path(sys.argv[1]))
