"""Gathers what the window says into Qt Linguist's files, and compiles those for the program.

The sources are read as syntax trees, because Qt's own ``lupdate`` knows neither the short ``_tr``
of a module nor the words of the section kinds. What it would write is written: TS files (version
2.1, see the Qt Linguist manual, “TS file format”), which translators open in Qt Linguist.
"""

from __future__ import annotations

import ast
import json
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LANGUAGES = ("de", "es", "fr")
KINDS = "Kinds"
"""The context of what stands in the schemas: titles, descriptions and help of kinds and fields."""

QUESTIONS = "Questions"
"""The context of the questionnaire that writes a first draft."""

CHECKS = "Checks"
"""The context of what the checks say, gaps such as ``{title}`` included."""

_SAID_BY_CHECKS = ("sentence", "hint", "why", "title", "label")
_GIVEN_IN_ORDER = ("Fix", "saying")

TEMPLATES = "Templates"
"""The context of what new guidelines may begin with."""

PATTERNS = "Patterns"
"""The context of what an approval workflow may begin with."""

_OF_A_PATTERN = ("title", "description", "fits", "unfit", "needs")
_MARKERS = ("QT_TRANSLATE_NOOP", "translate")
_FORMS = ("common", "guidelines", "waivers")
"""Schemas whose words a form shows, besides those of the kinds of section."""

_SPOKEN = ("title", "description", "x-help", "x-expected", "x-group", "x-chapter")
_ASKED = ("text", "help", "title", "group")
_HIDDEN = (
    "facts",
    "absent",
    "each_channel",
    "everybody",
    "person",
    "first",
    "x-template",
    "x-examples",
    "x-facts",
    "default",
    "const",
)

Messages = Mapping[tuple[str, str], str]
"""Translations by context and source; an empty one is still to be done."""


@dataclass(frozen=True, slots=True)
class Files:
    """Where things lie in a checkout."""

    root: Path

    @property
    def window(self) -> Path:
        """The package whose strings are translated."""
        return self.root / "smguide" / "ui"

    @property
    def checks(self) -> Path:
        """The package whose sentences about the guidelines are translated."""
        return self.root / "smguide" / "checks"

    @property
    def schemas(self) -> Path:
        """The schemas whose words the forms show."""
        return self.root / "schemas"

    @property
    def templates(self) -> Path:
        """What new guidelines may begin with."""
        return self.root / "resources" / "templates"

    @property
    def patterns(self) -> Path:
        """Approval workflows to begin with."""
        return self.root / "resources" / "patterns"

    @property
    def questions(self) -> Path:
        """The questionnaire of the library."""
        return self.root / "resources" / "questionnaire.json"

    def linguist(self, language: str) -> Path:
        """What translators work on."""
        return self.root / "resources" / "i18n" / f"smguide_{language}.ts"

    def compiled(self, language: str) -> Path:
        """What the program loads."""
        return self.linguist(language).with_suffix(".qm")


def update(files: Files) -> None:
    """Write every TS file anew: present strings, known translations, the rest as unfinished."""
    sources = gathered(files)
    for language in LANGUAGES:
        path = files.linguist(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(dumped(sources, translations(path), language))


def release(files: Files, lrelease: Path) -> None:
    """Compile every TS file with Qt's ``lrelease``."""
    for language in LANGUAGES:
        compile_file(lrelease, files.linguist(language), files.compiled(language))


def compile_file(lrelease: Path, source: Path, target: Path) -> None:
    """Compile one TS file; finished translations only."""
    command = [str(lrelease), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def gathered(files: Files) -> tuple[tuple[str, str], ...]:
    """Context and text of everything that the window says, sorted, each once."""
    found = {
        message
        for path in files.window.rglob("*.py")
        for message in said_in(path.read_text("utf-8"))
    }
    for path in files.checks.rglob("*.py"):
        found |= {(CHECKS, text) for text in said_by_checks(path.read_text("utf-8"))}
    forms = (files.schemas / f"{name}.json" for name in _FORMS)
    for path in (*filter(Path.exists, forms), *files.schemas.glob("sections/*.json")):
        schema = json.loads(path.read_text("utf-8"))
        found |= {(KINDS, text) for text in (*words_of(schema), *words_of_facts(schema))}
    for path in files.templates.glob("*.json"):
        found |= {(TEMPLATES, text) for text in titles_of(json.loads(path.read_text("utf-8")))}
    for path in files.patterns.glob("*.json"):
        found |= {
            (PATTERNS, text) for text in words_of_pattern(json.loads(path.read_text("utf-8")))
        }
    asked = json.loads(files.questions.read_text("utf-8"))
    found |= {(QUESTIONS, text) for text in words_of(asked, _ASKED)}
    return tuple(sorted(found))


def said_in(source: str) -> Iterator[tuple[str, str]]:
    """Context and text of what one module says.

    Raises:
        ValueError: ``self.tr`` is given something else than a text, which cannot be gathered.
    """
    tree = ast.parse(source)
    yield from _in_calls(tree, _short_context(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield from ((node.name, text) for text in _own_words(node))


def _in_calls(tree: ast.AST, short: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _called(node)
        texts = [
            a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
        ]
        if name in _MARKERS and len(texts) >= 2:
            yield texts[0], texts[1]
        elif name == "_tr" and short and len(texts) == 1:
            yield short, texts[0]


def said_by_checks(source: str) -> Iterator[str]:
    """What the checks of one module say: given by name, or as a text of the module."""
    tree = ast.parse(source)
    known = dict(_named_texts(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            given = [k.value for k in node.keywords if k.arg in _SAID_BY_CHECKS]
            given += node.args if _called(node) in _GIVEN_IN_ORDER else []
            yield from filter(None, (_text(value, known) for value in given))


def _named_texts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        for target in targets:
            if isinstance(target, ast.Name) and isinstance(node, ast.Assign | ast.AnnAssign):
                text = _text(node.value, {})
                if text:
                    yield target.id, text


def _text(node: ast.expr | None, known: Mapping[str, str]) -> str:
    if isinstance(node, ast.Name):
        return known.get(node.id, "")
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _short_context(tree: ast.Module) -> str:
    """The context that the module's ``_tr`` stands for."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _called(call) == "translate":
                    context = call.args[0]
                    return str(context.value) if isinstance(context, ast.Constant) else ""
    return ""


def _own_words(owner: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(owner):
        if isinstance(node, ast.Call) and _called(node) == "tr":
            text = node.args[0]
            if not isinstance(text, ast.Constant):
                raise ValueError(f"{owner.name}: tr() needs a text, line {node.lineno}")
            yield str(text.value)


def words_of(schema: Any, spoken: tuple[str, ...] = _SPOKEN) -> Iterator[str]:
    """Every text of a schema that a form shows: what stands under one of the ``spoken`` keys."""
    if isinstance(schema, list):
        for part in schema:
            yield from words_of(part, spoken)
    elif isinstance(schema, dict):
        for key, value in schema.items():
            if key in spoken and isinstance(value, str) and value:
                yield value
            elif key == "enum":
                yield from (text for text in value if isinstance(text, str))
            elif key not in _HIDDEN:
                yield from words_of(value, spoken)


def words_of_facts(schema: Mapping[str, Any]) -> Iterator[str]:
    """What the facts are called that a condition may ask about, their answers and their units."""
    for fact in schema.get("x-facts", ()):
        yield fact["title"]
        yield from (choice["title"] for choice in fact.get("choices", ()))
        yield from filter(None, (fact.get("unit"),))


def words_of_pattern(pattern: Mapping[str, Any]) -> Iterator[str]:
    """What is said of a pattern and of its choices; its facts are written, not said."""
    yield from (pattern[key] for key in _OF_A_PATTERN if pattern.get(key))
    for choice in pattern.get("choices", ()):
        yield from (choice[key] for key in ("title", "help") if choice.get(key))


def titles_of(template: Mapping[str, str]) -> Iterator[str]:
    """Title and description of a template; its text is written in the guidelines, not said."""
    yield from (template[key] for key in ("title", "description") if template.get(key))


def translations(path: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a TS file; none where there is no file."""
    if not path.exists():
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                found[name, message.findtext("source", "")] = translation.text or ""
    return found


def dumped(sources: Iterable[tuple[str, str]], known: Messages, language: str) -> bytes:
    """A TS file, the same bytes for the same content."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, text in sources:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get((context, text))
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()
