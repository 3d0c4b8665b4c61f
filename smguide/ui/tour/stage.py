"""What the steps of the tour work with: the window, its pages and dialogs, and their pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smguide.errors import SmguideError
from smguide.review.status import Action
from smguide.ui.app import Program
from smguide.ui.main_window import MainWindow
from smguide.workspace import Desk


class Stage:
    """The window on its way; ``number`` is the revision the tour is about, once it is saved.

    ``failed`` is told what went wrong on the worker.
    """

    def __init__(
        self, program: Program, out: Path, failed: Callable[[BaseException], object]
    ) -> None:
        self.program = program
        self.out = out
        self.failed = failed
        self.number = 0

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.program.window

    def page(self, place: str) -> Any:
        """A page of the window."""
        return self.window.page(place)

    @property
    def desk(self) -> Desk:
        """The guidelines that are open."""
        desk = self.window.desk
        assert desk is not None, "nothing is open"
        return desk

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """A picture of the window, or of a dialog."""
        target = widget or self.window
        path = self.out / "screenshots" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not target.grab().save(str(path)):
            raise SmguideError(f"{path} cannot be written.", "Choose another folder.")

    def dialog(self) -> Any:
        """The dialog that is open."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                return widget
        raise SmguideError("The dialog did not open.", "Please report this.")

    def show_revision(self) -> None:
        """The revision the tour is about, in the history."""
        self.page("history").show_item(self.number)

    def begin(self, action: Action) -> None:
        """Open the dialog of an action of the review."""
        self.page("history").begin(action)
