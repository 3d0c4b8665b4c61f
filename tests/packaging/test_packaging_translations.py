"""What the window says is gathered whole, and translations survive being gathered again."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from smguide.checks.engine import CHECKS

_GAP = re.compile(r"\{\w*\}")
MODULE = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
NAMES = (QT_TRANSLATE_NOOP("Actions", "&Save"),)
class Page:
    def show(self):
        self.tr("Nothing yet")
        return _tr("{0} of "
            "{1}")
def _tr(words):
    return QCoreApplication.translate("Write", words)
"""


@pytest.fixture
def translations(dev_translations):
    return dev_translations


@pytest.fixture
def files(translations, tmp_path):
    window = tmp_path / "smguide" / "ui" / "write"
    window.mkdir(parents=True)
    (window / "page.py").write_text(MODULE, "utf-8")
    (tmp_path / "schemas" / "sections").mkdir(parents=True)
    kind = (
        '{"title": "Disclosure", "x-template": {"title": "no"},'
        ' "properties": {"who": {"title": "Who"}}}'
    )
    (tmp_path / "schemas" / "sections" / "disclosure.json").write_text(kind, "utf-8")
    (tmp_path / "resources").mkdir()
    asked = (
        '{"questions": [{"text": "Who?", "facts": {"text": "no"}, "choices": [{"title": "I"}]}]}'
    )
    (tmp_path / "resources" / "questionnaire.json").write_text(asked, "utf-8")
    return translations.Files(tmp_path)


def test_every_way_of_saying_something_is_gathered(translations, files):
    assert translations.gathered(files) == (
        ("Actions", "&Save"),
        ("Kinds", "Disclosure"),
        ("Kinds", "Who"),
        ("Page", "Nothing yet"),
        ("Questions", "I"),
        ("Questions", "Who?"),
        ("Write", "{0} of {1}"),
    )


def test_a_text_that_cannot_be_gathered_is_refused(translations):
    with pytest.raises(ValueError, match="line 3"):
        list(translations.said_in("class Page:\n  def show(self, words):\n    self.tr(words)\n"))


def test_translations_are_kept_and_new_texts_are_unfinished(translations, files):
    translations.update(files)
    path = files.linguist("de")
    _translate(path, "Nothing yet", "Noch nichts")
    module = files.window / "write" / "page.py"
    module.write_text(MODULE.replace("&Save", "&Keep"), "utf-8")
    translations.update(files)
    assert translations.translations(path) == {("Page", "Nothing yet"): "Noch nichts"}
    assert "&amp;Keep" in path.read_text("utf-8")
    assert "&amp;Save" not in path.read_text("utf-8")
    before = path.read_bytes()
    translations.update(files)
    assert path.read_bytes() == before


def test_what_is_translated_is_what_the_program_says(translations, files, qapp):
    from PySide6.QtCore import QTranslator

    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert lrelease, "PySide6 brings Qt's compiler of translations along"
    translations.update(files)
    _translate(files.linguist("de"), "Nothing yet", "Noch nichts")
    translations.release(files, Path(lrelease))
    translator = QTranslator()
    assert translator.load(str(files.compiled("de")))
    assert translator.translate("Page", "Nothing yet") == "Noch nichts"
    assert not translator.translate("Page", "&Save")


def _translate(path: Path, source: str, target: str) -> None:
    unfinished = f'<source>{source}</source>\n   <translation type="unfinished" />'
    text = path.read_text("utf-8")
    assert unfinished in text
    done = f"<source>{source}</source>\n   <translation>{target}</translation>"
    path.write_text(text.replace(unfinished, done), "utf-8")


def test_what_the_checks_say_is_gathered_gaps_included(translations):
    source = (
        '_WHY: Final = "Because."\n'
        'CHECKS = (Check(id="1", title="Two", sentence="“{title}” has " "one.", why=_WHY,'
        ' fix=Fix("Mend it", mend)),)\n'
    )
    said = set(translations.said_by_checks(source))
    assert said == {"Two", "“{title}” has one.", "Because.", "Mend it"}


def test_every_sentence_of_the_checks_is_gathered(translations, root):
    gathered = set(translations.gathered(translations.Files(root)))
    for check in CHECKS:
        for text in (check.title, check.sentence, check.hint, check.why):
            assert not text or ("Checks", text) in gathered, text


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_text_of_the_window_is_translated(translations, root, language):
    files = translations.Files(root)
    known = translations.translations(files.linguist(language))
    again = "run: python3 packaging/dev.py translations, then translate in Qt Linguist"
    assert sorted(set(translations.gathered(files)) - set(known)) == [], again


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_translations_keep_gaps_and_mnemonics(translations, root, language):
    known = translations.translations(translations.Files(root).linguist(language))
    for (_context, source), target in known.items():
        assert sorted(_GAP.findall(source)) == sorted(_GAP.findall(target)), source
        assert source.replace("&&", "").count("&") == target.replace("&&", "").count("&"), source
        assert target.strip(), source


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_what_is_compiled_is_what_is_translated(translations, root, language, tmp_path, qapp):
    files = translations.Files(root)
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    translations.compile_file(lrelease, files.linguist(language), tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == files.compiled(language).read_bytes()
