"""Section kinds and their fields as the window says them, in its language.

The schemas are English; their words are gathered for the translators under “Kinds”.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from smguide.model.fields import Choice, Field, fields_of, profile_fields
from smguide.model.guidelines import Section
from smguide.model.kinds import SectionKind, kind_of, section_kinds
from smguide.model.templates import Template


def kinds_in_window() -> Mapping[str, SectionKind]:
    """All kinds by id in outline order, with title, description and help to be read."""
    return {key: _kind(kind) for key, kind in section_kinds().items()}


def kind_named(kind: str) -> SectionKind | None:
    """The kind of that id, to be read; nothing where there is none."""
    known = section_kinds().get(kind)
    return _kind(known) if known else None


def kind_title(kind: str) -> str:
    """What a kind is called; an unknown kind goes by its id."""
    known = section_kinds().get(kind)
    return say(known.title) if known else kind


def kind_in_window(section: Section) -> SectionKind:
    """The kind of a section, with title, description and help to be read."""
    return _kind(kind_of(section))


def fields_in_window(kind: str) -> tuple[Field, ...]:
    """The fields of a kind as its form shows them."""
    return tuple(map(field_in_window, fields_of(kind)))


def profile_in_window() -> tuple[Field, ...]:
    """The fields of the organisation’s profile as their form shows them."""
    return tuple(map(field_in_window, profile_fields()))


def template_in_window(template: Template) -> Template:
    """A template with title and description to be read; its text stays as it will be written."""
    title = QCoreApplication.translate("Templates", template.title)
    description = QCoreApplication.translate("Templates", template.description)
    return replace(template, title=title, description=description)


def _kind(kind: SectionKind) -> SectionKind:
    return replace(
        kind, title=say(kind.title), description=say(kind.description), help=say(kind.help)
    )


def field_in_window(field: Field) -> Field:
    """A field of a schema as a form shows it."""
    return replace(
        field,
        label=say(field.label),
        help=say(field.help),
        group=say(field.group),
        expected=say(field.expected),
        choices=tuple(Choice(c.value, say(c.label)) for c in field.choices),
        fields=tuple(map(field_in_window, field.fields)),
    )


def say(words: str) -> str:
    """A text of a schema in the language of the window."""
    return QCoreApplication.translate("Kinds", words) if words else ""
