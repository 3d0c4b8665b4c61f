"""The shell with the Write page in it, as the program builds them."""

from __future__ import annotations

from smguide.ui.shell import PageSpec, Shell
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.write.page import WritePage


class Window:
    """The shell with the page in it, as the program builds them."""

    def __init__(self) -> None:
        self.changes = []
        self.asked = []
        self.shell = Shell([PageSpec("write", "Write", "write", self._make)])
        self.shell.go_to("write")
        self.page = self.shell.page("write")

    def _make(self):
        shell = self.shell if hasattr(self, "shell") else None
        assert shell is not None
        page = WritePage(ImmediateRunner(shell.messages.show_error), shell.messages)
        page.changed.connect(self.changes.append)
        page.changed.connect(page.refresh)
        page.open_page.connect(self._ask)
        return page

    def _ask(self, place, what):
        self.asked.append((place, what))
