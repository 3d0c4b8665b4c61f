"""What a person chooses for the whole program: colours, size of letters, language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup

from smguide.settings import Settings
from smguide.ui.appearance import Appearance
from smguide.ui.main_actions import SCALES, THEMES, TONGUES
from smguide.ui.messages import Messages
from smguide.ui.tasks import Runner
from smguide.workspace import Workspace


class Choices(QObject):
    """Holds the settings, marks them in the menus, and follows what is chosen there."""

    def __init__(
        self,
        parent: QObject,
        workspace: Workspace,
        runner: Runner,
        appearance: Appearance,
        messages: Messages,
    ) -> None:
        super().__init__(parent)
        self.settings = workspace.settings
        self._workspace = workspace
        self._runner = runner
        self._appearance = appearance
        self._messages = messages

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Group the actions of the menus, and mark those that are chosen."""
        self._group(actions, tuple(THEMES), self._choose_theme)
        self._group(actions, tuple(SCALES), self._choose_scale)
        self._group(actions, tuple(TONGUES), self._choose_language)
        chosen = self.settings
        marked = f"theme_{chosen.theme}", f"scale_{chosen.scale}", f"language_{chosen.language}"
        for action_id in marked:
            if action_id in actions:
                actions[action_id].setChecked(True)

    def _group(
        self,
        actions: Mapping[str, QAction],
        ids: tuple[str, ...],
        chosen: Callable[[QAction], object],
    ) -> None:
        group = QActionGroup(self)
        for action_id in ids:
            group.addAction(actions[action_id])
        group.triggered.connect(chosen)

    def remember(self, settings: Settings) -> None:
        """Keep other settings, in a moment."""
        self.settings = settings
        self._runner.submit(self._workspace.keep_settings, settings)

    @Slot(str, bool)
    def remember_way(self, way: str, everything: bool) -> None:
        """How one looks at comparisons from now on."""
        self.remember(replace(self.settings, comparison=way, whole_text=everything))

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        choice = THEMES[action.objectName()]
        self._appearance.choose(choice)
        self.remember(replace(self.settings, theme=str(choice)))

    @Slot(QAction)
    def _choose_scale(self, action: QAction) -> None:
        scale = SCALES[action.objectName()]
        self._appearance.choose(self._appearance.choice, scale=scale / 100)
        self.remember(replace(self.settings, scale=scale))

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.remember(replace(self.settings, language=TONGUES[action.objectName()]))
        self._messages.note(
            _tr("The language changes when smguide is opened next."),
            hint=_tr("What you write is not translated."),
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("MainWindow", words)
