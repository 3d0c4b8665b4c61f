"""The library of one computer: all its guidelines, and the ways to begin new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from smguide.errors import (
    Alarm,
    GitMissing,
    NotFound,
    SmguideError,
    StorageError,
    TooLarge,
    WrongUse,
)
from smguide.interchange.losses import LossReport
from smguide.model.entries import plain_id
from smguide.model.guidelines import Guidelines
from smguide.model.questionnaire import Answers, first_draft
from smguide.model.templates import Template, guidelines_from, templates
from smguide.model.templates import template as template_of
from smguide.review.bodies import Genesis
from smguide.review.keys import SigningKey
from smguide.review.team import Member, MemberKey, ReviewRules, Role, Team
from smguide.settings import Settings, dump_settings, parse_settings
from smguide.store.files import read_if_there, write_atomically
from smguide.store.keybox import KeyBox
from smguide.store.library import GUIDELINES, Library
from smguide.store.repository import Repository
from smguide.store.shared.address import read_address
from smguide.store.shared.remembered import moment_text
from smguide.workspace import publishing
from smguide.workspace.arriving import Witness
from smguide.workspace.backup.facet import Backups
from smguide.workspace.backup.values import Holdings
from smguide.workspace.bringing_back import COPY_SUFFIX, guidelines_of_copy
from smguide.workspace.connecting import connect, name_of
from smguide.workspace.desk import Desk
from smguide.workspace.doctor import diagnose
from smguide.workspace.keyring import Keyring, Passphrase
from smguide.workspace.parts import Parts
from smguide.workspace.values import Diagnosis, Founder, LibraryEntry

SAMPLE = "sample"
"""The short name of the sample company."""

_IMPORTABLE = (".md", ".markdown", ".txt")
_LARGEST_SETTINGS = 1024 * 1024
_LARGEST_DOCUMENT = 20 * 1024 * 1024
_ALL_ROLES = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER, Role.GOVERNOR)


def now() -> datetime:
    """The present moment, with a time zone."""
    return datetime.now(UTC)


def _no_passphrase(key_id: str) -> str | None:
    return None


class Workspace:
    """Everything on this computer under one folder (design section 5).

    ``clock`` gives the present moment, ``passphrase`` the passphrase of a key by its id.
    """

    def __init__(
        self,
        home: Path,
        *,
        clock: Callable[[], datetime] = now,
        passphrase: Passphrase = _no_passphrase,
    ) -> None:
        self.home = home
        self.clock = clock
        self._library = Library(home)
        self._keys = KeyBox(home / "keys")
        self._keyring = Keyring(self._keys, passphrase)
        self._open: dict[str, Parts] = {}
        self.backups = Backups(self._holdings())

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of everything that is open."""
        for name in tuple(self._open):
            self._close(name)
        self._library.sweep()

    def today(self) -> date:
        """The present day where this computer is."""
        return self.clock().astimezone().date()

    def close_keys(self) -> bool:
        """Keep all keys from other people of this computer; whether they could read any."""
        return bool(self._keyring.close_to_others())

    @property
    def settings(self) -> Settings:
        """What the person has chosen on this computer."""
        try:
            stored = read_if_there(self.home / "settings.json", limit=_LARGEST_SETTINGS)
        except (StorageError, TooLarge):
            return Settings()
        return parse_settings(stored or b"")

    def keep_settings(self, settings: Settings) -> None:
        """Remember what the person has chosen."""
        write_atomically(self.home / "settings.json", dump_settings(settings))

    def templates(self) -> tuple[Template, ...]:
        """What new guidelines can begin with."""
        return templates()

    def names(self) -> tuple[str, ...]:
        """The short names of all guidelines of the library."""
        return tuple(self._library.names())

    def entries(self) -> tuple[LibraryEntry, ...]:
        """All guidelines of the library; one that cannot be opened says why."""
        return tuple(self._entry(name) for name in self.names())

    def create(
        self,
        name: str,
        *,
        title: str,
        organisation: str = "",
        template: str = "standard",
        founder: Founder,
    ) -> Desk:
        """Begin guidelines from a template, with the founder as the first of the team.

        Raises:
            AlreadyExists: the short name is taken.
            WrongUse: a name cannot be used.
            NotFound: there is no such template.
        """
        chosen = template_of(template)
        begun = guidelines_from(chosen, title=title, organisation=organisation)
        start = f"Begin with the template “{chosen.title}”"
        return self.begin(name, begun, founder=founder, summary=start)

    def create_from_answers(
        self,
        name: str,
        answers: Answers,
        *,
        title: str,
        organisation: str = "",
        founder: Founder,
    ) -> Desk:
        """Begin guidelines with the draft that the answers of the questionnaire lead to.

        Raises:
            AlreadyExists: the short name is taken.
            WrongUse: a name cannot be used.
        """
        draft = first_draft(answers, title=title, organisation=organisation)
        start = "Begin with a first draft from a few questions"
        return self.begin(name, draft, founder=founder, summary=start)

    def import_document(
        self, path: Path, name: str, *, founder: Founder
    ) -> tuple[Desk, LossReport]:
        """Begin guidelines from an existing document; the report names what was not carried over.

        Raises:
            NotFound: there is no such file.
            WrongUse: it is not of a kind that can be read.
            InvalidDocument, TooLarge: it cannot be read as text.
        """
        from smguide.interchange.markdown_in import import_markdown

        if path.suffix.lower() == COPY_SUFFIX:
            copied = guidelines_of_copy(path)
            desk = self.begin(name, copied, founder=founder, summary=f"Copy “{path.name}”")
            return desk, LossReport(sum(len(section.clauses) for section in copied.sections))
        imported = import_markdown(_document(path), title="")
        guidelines = imported.guidelines
        if not guidelines.title:
            guidelines = replace(guidelines, title=path.stem.replace("-", " ").capitalize())
        desk = self.begin(name, guidelines, founder=founder, summary=f"Import of “{path.name}”")
        return desk, imported.report

    def connect(
        self, address: str, code: str, name: str = "", *, witness: Witness | None = None
    ) -> Desk:
        """Bring guidelines that colleagues share into the library; they are read until one joins.

        ``code`` is the join code that a colleague told over another channel; ``witness`` is what
        an exported document says of the record, where there is one.

        Raises:
            WrongUse, AlreadyExists: the address, the code or the name cannot be used.
            NotFound, Unreachable: there are no guidelines, or nothing answers.
            Alarm: they are not sound, or not those of the code; nothing of them was kept.
        """
        where = read_address(address, self.home)
        chosen = name or name_of(where)
        connect(self._library, chosen, where, code, witness, moment_text(self.clock()))
        return self.open(chosen)

    def begin(
        self,
        name: str,
        guidelines: Guidelines,
        *,
        founder: Founder,
        summary: str,
        demonstration: bool = False,
    ) -> Desk:
        """Put guidelines into the library as revision 1 and begin their record.

        They appear there with all of that or, whatever happens meanwhile, not at all.
        """
        person = founder.person or short_id(founder.name)
        with self._library.making(name) as folder:
            repository = Repository.create(folder / GUIDELINES, self.home)
            parts = Parts(name, folder, repository, self.clock, self._keyring)
            try:
                key = self._founder_key(name, person, founder, demonstration=demonstration)
                member = _founding_member(person, founder, key)
                parts.decisions.begin(Genesis(Team((member,), ReviewRules())), member, key)
                Desk(parts, person).save_as_first(guidelines, summary)
            finally:
                parts.close()
        return Desk(self._parts(name), person)

    def open(self, name: str, person: str = "") -> Desk:
        """The guidelines of that name, as a person of their team.

        Without ``person`` it is the one chosen last, or the only one whose key is here. Without git
        on the computer the desk can read and draft, and says what to install for the rest.

        Raises:
            NotFound: no such guidelines, or no such member of their team.
        """
        is_first = name not in self._open
        parts = self._parts(name)
        chosen = person or self.settings.person(name)
        desk = Desk(parts, chosen)
        try:
            here = [member.person for member in desk.members() if member.here]
        except GitMissing:
            return desk
        if is_first:
            with suppress(StorageError):  # A library that can only be read is read.
                publishing.mark(parts)
        if person and all(member.person != person for member in desk.members()):
            known = ", ".join(member.person for member in desk.members())
            raise NotFound(f"“{person}” is not in the team.", f"The team is {known}.")
        if chosen in here or person:
            return desk
        return Desk(parts, here[0] if here else "")

    def look_into(self, name: str) -> Desk:
        """The guidelines of that name without a person, also where their record is in alarm.

        Raises:
            NotFound: no such guidelines.
        """
        return Desk(self._parts(name), "")

    def remove(self, name: str) -> None:
        """Put guidelines into the trash of the library; nothing is deleted."""
        self.backups.safety.copy(name, "removing")
        self._close(name)
        self._library.remove(name)

    def doctor(
        self, *, mend: bool = False, sources: Sequence[Path] = (), passphrase: str = ""
    ) -> tuple[Diagnosis, ...]:
        """What works on this computer and what does not; with ``mend`` it is put right.

        ``sources`` are backups and folders with copies, from which lost parts may be taken.

        Raises:
            SmguideError: one of them cannot be opened.
        """
        return diagnose(self._holdings(), mend=mend, given=sources, passphrase=passphrase)

    def soundness(self, name: str) -> list[str]:
        """Sentences about damage to the guidelines of that name; none when they are sound."""
        return self._parts(name).repository.fsck()

    def _holdings(self) -> Holdings:
        return Holdings(
            self._library, self._keys, self._keyring, self.clock, self._parts, self._rest
        )

    def _parts(self, name: str) -> Parts:
        if name not in self._open:
            repository = self._library.open(name)
            self._open[name] = Parts(
                name, self._library.path(name), repository, self.clock, self._keyring
            )
        return self._open[name]

    def _rest(self, name: str) -> None:
        """Let others work on the files; who has guidelines open goes on with them."""
        if name in self._open:
            self._open[name].rest()

    def _close(self, name: str) -> None:
        parts = self._open.get(name)
        if parts is None:
            return
        if parts.repository.needs_tidying():
            self.backups.safety.copy(name, "packing")
        del self._open[name]
        parts.close()

    def _founder_key(
        self, name: str, person: str, founder: Founder, *, demonstration: bool
    ) -> SigningKey:
        if demonstration:
            return self._keyring.make_for(name, person, demonstration=True)
        return self._keyring.own(founder.passphrase)

    def _entry(self, name: str) -> LibraryEntry:
        try:
            return self.open(name).entry()
        except GitMissing as error:
            return self._entry_without_git(name, error)
        except Alarm as error:
            kept = self.look_into(name).soundness.kept_text()
            title = kept.title if kept else name
            return LibraryEntry(name, title=title, problem=str(error), alarm=True)
        except SmguideError as error:
            return LibraryEntry(name, title=name, problem=str(error))

    def _entry_without_git(self, name: str, error: GitMissing) -> LibraryEntry:
        try:
            kept = self.open(name).work()
        except SmguideError:
            return LibraryEntry(name, title=name, problem=str(error))
        return LibraryEntry(
            name, kept.guidelines.title, kept.guidelines.organisation, kept.base, problem=str(error)
        )


def short_id(name: str) -> str:
    """A short id for a person, made from the name: “Zoë Müller” becomes “zoe-muller”."""
    return plain_id(name, otherwise="me")


def _founding_member(person: str, founder: Founder, key: SigningKey) -> Member:
    roles = tuple(role.value for role in _ALL_ROLES)
    return Member(person, founder.name, founder.email, roles, (MemberKey(key.public),))


def _document(path: Path) -> bytes:
    if path.suffix.lower() not in _IMPORTABLE:
        raise WrongUse(
            f"“{path.name}” is not a kind of document that can be read yet.",
            "Save it as plain text (.md or .txt) first.",
        )
    try:
        data = read_if_there(path, limit=_LARGEST_DOCUMENT)
    except TooLarge as error:
        sentence = f"“{path.name}” is larger than 20 MB."
        raise TooLarge(sentence, "Divide it into parts.") from error
    except StorageError as error:
        raise StorageError(f"“{path}” cannot be read.", "Check whether you may open it.") from error
    if data is None:
        raise NotFound(f"There is no file “{path}”.", "Check the name and the folder.")
    return data
