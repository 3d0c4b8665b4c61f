"""What the library page reads and does, on the worker: frozen values, no widget in sight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from smguide.errors import GitMissing, SmguideError
from smguide.interchange.losses import LossReport
from smguide.interchange.suggestions import suggested_kinds
from smguide.model.edits import set_kind
from smguide.model.guidelines import Guidelines
from smguide.model.questionnaire import Answers
from smguide.model.templates import Template
from smguide.sample import NAME as SAMPLE
from smguide.sample import make_sample
from smguide.settings import Settings
from smguide.workspace import Desk, Founder, LibraryEntry, Workspace, short_id
from smguide.workspace.computer import (
    has_own_key,
    is_short_name,
    remember_own_passphrase,
    storage_version,
)

_LONGEST_NAME: Final = 64


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything the page shows.

    ``missing`` is what has to be installed first, ``needs_key`` that this person has no key yet.
    """

    entries: tuple[LibraryEntry, ...]
    templates: tuple[Template, ...]
    settings: Settings
    today: date
    needs_key: bool
    missing: SmguideError | None = None

    @property
    def has_sample(self) -> bool:
        """Whether the sample is in the library already."""
        return SAMPLE in self.taken or any(entry.is_sample for entry in self.entries)

    @property
    def taken(self) -> frozenset[str]:
        """The short names in use."""
        return frozenset(entry.name for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What somebody has filled in to begin guidelines; for an import only the names count.

    With ``answers`` the draft is made of them, else of the ``template``.
    """

    name: str
    founder: Founder
    title: str = ""
    organisation: str = ""
    template: str = ""
    answers: Answers | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """Guidelines made of a document, and what became of it.

    ``suggested`` is what sections seem to be about, by section: the id of a kind.
    """

    desk: Desk
    document: str
    report: LossReport
    guidelines: Guidelines
    suggested: Mapping[str, str]


def look(workspace: Workspace) -> Shelf:
    """Read the whole library; guidelines that cannot be opened say why."""
    return Shelf(
        entries=workspace.entries(),
        templates=workspace.templates(),
        settings=workspace.settings,
        today=workspace.today(),
        needs_key=not has_own_key(workspace.home),
        missing=_missing(),
    )


def _missing() -> SmguideError | None:
    try:
        storage_version()
    except GitMissing as error:
        return error
    return None


def begin(workspace: Workspace, wanted: Beginning) -> Desk:
    """Begin guidelines from a template or from answers, and remember who began them.

    Raises:
        SmguideError: a name is taken or cannot be used, or the disk said no.
    """
    desk = _created(workspace, wanted)
    _remember(workspace, wanted.founder)
    return desk


def _created(workspace: Workspace, wanted: Beginning) -> Desk:
    about = {"title": wanted.title, "organisation": wanted.organisation}
    if wanted.answers is not None:
        return workspace.create_from_answers(
            wanted.name, wanted.answers, founder=wanted.founder, **about
        )
    return workspace.create(wanted.name, template=wanted.template, founder=wanted.founder, **about)


def bring_in(workspace: Workspace, document: Path, wanted: Beginning) -> Imported:
    """Begin guidelines from a document and remember who began them.

    Raises:
        SmguideError: as for ``begin``, or the document cannot be read.
    """
    desk, report = workspace.import_document(document, wanted.name, founder=wanted.founder)
    _remember(workspace, wanted.founder)
    made = desk.read("latest")
    return Imported(desk, document.name, report, made, suggested_kinds(made))


def take_kinds(imported: Imported, kinds: Mapping[str, str]) -> Desk:
    """Say in the draft what the sections are about; the document stays as revision 1.

    Raises:
        SmguideError: the draft could not be kept.
    """
    kept = imported.desk.work()
    guidelines = kept.guidelines
    for section, kind in kinds.items():
        guidelines = set_kind(guidelines, section, kind)
    if guidelines != kept.guidelines:
        imported.desk.keep(guidelines, over=kept)
    return imported.desk


def add_sample(workspace: Workspace) -> str:
    """Make the sample and return its short name."""
    make_sample(workspace.home, workspace.clock())
    return SAMPLE


def _remember(workspace: Workspace, founder: Founder) -> None:
    """Fill the names in the next time, and let the computer's own keyring unlock the new key.

    Where there is no keyring, the passphrase is asked for once after each start.
    """
    settings = replace(workspace.settings, name=founder.name, email=founder.email)
    workspace.keep_settings(settings)
    if founder.passphrase and founder.remember:
        remember_own_passphrase(workspace.home, founder.passphrase)


def proposed_name(words: str, taken: frozenset[str]) -> str:
    """A short name from the name of an organisation that nobody uses yet."""
    plain = short_id(words) if any(letter.isalnum() for letter in words) else ""
    base = ("guidelines" if plain in ("", "me") else plain)[: _LONGEST_NAME - 4].rstrip("-")
    number = 1
    while (name := base if number == 1 else f"{base}-{number}") in taken:
        number += 1
    return name


def why_not_name(name: str, taken: frozenset[str]) -> str:
    """Why a short name cannot be used, in a sentence; empty where it can."""
    if name in taken:
        return f"There are guidelines called “{name}” already. Choose another short name."
    if not is_short_name(name):
        return "Use small letters, digits and hyphens, such as “acme-social”, 64 at most."
    return ""
