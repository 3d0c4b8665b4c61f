"""Which look is worn: the system's, or the one the person chose."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from smguide.ui.theme import apply_theme, load_theme


class ThemeChoice(StrEnum):
    """What a person may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def theme_name(choice: ThemeChoice, scheme: Qt.ColorScheme) -> str:
    """The theme for a choice, given what the system asks for."""
    if choice is not ThemeChoice.SYSTEM:
        return str(choice)
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


class Appearance(QObject):
    """Keeps the application dressed as chosen, also when the system turns dark."""

    def __init__(
        self,
        application: QApplication,
        *,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        scale: float = 1.0,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._scale = scale
        self._choice = choice
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen."""
        return self._choice

    def choose(self, choice: ThemeChoice, *, scale: float | None = None) -> None:
        """Change the look and, if given, the size of text (1.0 is 100 %)."""
        self._choice = choice
        self._scale = scale or self._scale
        self._dress()

    @Slot(Qt.ColorScheme)
    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        theme = load_theme(theme_name(self._choice, scheme))
        apply_theme(self._application, theme, scale=self._scale)
