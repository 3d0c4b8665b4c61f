"""The language of the window: which one, and the translations that make it so.

Translations are made with Qt Linguist (``resources/i18n``); Qt's own dialogs bring theirs along.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from smguide.assets import asset

SYSTEM: Final = "system"
SOURCE: Final = "en"
"""The language the program is written in; it needs no translation."""

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""By their own names: whoever landed in the wrong language must find the way back."""


def language_for(choice: str, wanted_by_system: Sequence[str]) -> str:
    """The language to speak: the one chosen, else the first that the system asks for.

    ``wanted_by_system`` are language tags such as ``de-AT``, the dearest first.
    """
    if choice in LANGUAGES:
        return choice
    asked = (tag.replace("_", "-").partition("-")[0].lower() for tag in wanted_by_system)
    return next((language for language in asked if language in LANGUAGES), SOURCE)


def speak(application: QApplication, choice: str) -> str:
    """Make the application speak a language before its first widget is built; says which."""
    language = language_for(choice, QLocale.system().uiLanguages())
    if language != QLocale.system().name().partition("_")[0]:
        QLocale.setDefault(QLocale(language))
    if language != SOURCE:
        _install(application, f"qtbase_{language}", _of_qt())
        _install(application, f"smguide_{language}", str(asset("resources", "i18n")))
    application.setLayoutDirection(_direction(language))
    return language


def _of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def _install(application: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)


def _direction(language: str) -> Qt.LayoutDirection:
    return QLocale(language).textDirection()
