"""The window speaks the language that was chosen, else that of the system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from smguide.settings import Settings
from smguide.ui import language
from smguide.ui.kind_words import fields_in_window, kind_title, kinds_in_window
from smguide.ui.language import LANGUAGES, language_for, speak


@pytest.mark.parametrize(
    ("choice", "system", "spoken"),
    [
        ("fr", ["de-AT"], "fr"),
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["pt_BR", "es_MX"], "es"),
        ("system", ["ja-JP"], "en"),
        ("system", [], "en"),
        ("klingon", ["de"], "de"),
    ],
)
def test_the_language_chosen_or_the_first_that_the_system_asks_for(choice, system, spoken):
    assert language_for(choice, system) == spoken


def test_every_language_is_called_by_its_own_name():
    assert LANGUAGES["de"] == "Deutsch"
    assert Settings().language not in LANGUAGES


@pytest.fixture
def unspoken(qapp):
    """Afterwards the application speaks English again."""
    known = set(qapp.findChildren(QTranslator))
    locale = QLocale()
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - known:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_speaking_brings_our_words_and_those_of_qt(unspoken):
    assert speak(unspoken, "de") == "de"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() is QLocale.Language.German
    assert unspoken.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_written_from_right_to_left_turns_the_window_round(unspoken, monkeypatch):
    monkeypatch.setitem(language.LANGUAGES, "ar", "العربية")
    speak(unspoken, "ar")
    assert unspoken.layoutDirection() is Qt.LayoutDirection.RightToLeft


class _Loud(QTranslator):
    def translate(self, context, source, _disambiguation=None, _n=-1):
        return source.upper() if context == "Kinds" else ""


def test_kinds_and_their_fields_are_said_in_the_language_of_the_window(unspoken):
    translator = _Loud(unspoken)
    QCoreApplication.installTranslator(translator)
    assert kinds_in_window()["disclosure"].title == "DISCLOSURE"
    assert kind_title("disclosure") == "DISCLOSURE"
    assert kind_title("of-tomorrow") == "of-tomorrow"
    channels = next(f for f in fields_in_window("channels") if f.key == "channels")
    assert channels.label.isupper()
    assert all(part.label.isupper() for part in channels.fields)
    QCoreApplication.removeTranslator(translator)
