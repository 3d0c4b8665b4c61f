"""A backup brought in: only ever adding, never winding back, never over somebody's draft."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from smguide.errors import Alarm, NotFound, SmguideError, Stopped, StorageError
from smguide.review.keys import PublicKey
from smguide.settings import dump_settings, parse_settings
from smguide.store.backup.archive import SETTINGS, Archive
from smguide.store.backup.bundles import Tips, leads_to, pack_chunks, take_pack, tips_of
from smguide.store.drafts import DraftBox, KeptDraft
from smguide.store.eventlog import LOG, EventLog
from smguide.store.files import read_if_there, write_atomically
from smguide.store.library import DRAFTS
from smguide.store.repository import MAIN, Repository
from smguide.workspace.backup.reading import contents_of, looked_through, opened
from smguide.workspace.backup.safety import SafetyShelf
from smguide.workspace.backup.values import (
    BroughtIn,
    Choice,
    Contents,
    Holdings,
    Item,
    Outcome,
    Result,
    Watch,
)
from smguide.workspace.drafting import DRAFT, FULLER
from smguide.workspace.parts import Parts
from smguide.workspace.pins import PinBoard, Pins

_SENTENCES: Final = {
    Outcome.NEW: "“{name}” is in your library now, as “{here}”.",
    Outcome.WENT_ON: "“{here}” went on to what the backup holds: revision {revisions}.",
    Outcome.SAME: "“{here}” is the same here already.",
    Outcome.OLDER: "“{here}” is further here than in the backup, so nothing of it was changed.",
    Outcome.BESIDE: "“{name}” was put beside as “{here}”. What was here is as before.",
}


class BringingIn:
    """One backup being brought in."""

    def __init__(
        self, holdings: Holdings, safety: SafetyShelf, choice: Choice, watch: Watch
    ) -> None:
        self._holdings = holdings
        self._library = holdings.library
        self._safety = safety
        self._choice = choice
        self._watch = watch

    def bring_in(self, path: Path, passphrase: str) -> Result:
        """See :meth:`Backups.bring_in`."""
        with opened(path, self._holdings.home, passphrase) as archive:
            contents = contents_of(archive, sealed=bool(passphrase))
            wanted = _wanted(contents, self._choice)
            keys = self._take_keys(archive) if self._choice.keys else 0
            brought = []
            for done, item in enumerate(wanted):
                self._watch(item.name, done, len(wanted))
                brought.append(self._one(archive, item))
            settings = self._take_settings(archive, brought)
        return Result(tuple(brought), keys, settings)

    def _one(self, archive: Archive, item: Item) -> BroughtIn:
        try:
            with self._unpacked(archive, item) as parts:
                return self._placed(item, parts)
        except Stopped:
            raise
        except SmguideError as error:
            return BroughtIn(item.name, "", Outcome.REFUSED, f"“{item.name}”: {error}")

    @contextmanager
    def _unpacked(self, archive: Archive, item: Item) -> Iterator[Parts]:
        with self._library.quarantine() as folder:
            inside = folder / item.name
            parts = looked_through(archive, item, inside, self._holdings, self._watch)
            try:
                yield parts
            finally:
                parts.close()

    def _placed(self, item: Item, parts: Parts) -> BroughtIn:
        same = None if self._choice.beside else self._same_here(item)
        if same is None:
            return self._put_beside(item, parts)
        self._holdings.rest(same)
        with self._library.open(same) as here:
            outcome = _relation(here, parts.repository)
            if outcome is Outcome.WENT_ON and not self._satisfies(same, parts):
                outcome = Outcome.BESIDE
            if outcome is Outcome.BESIDE:
                return self._put_beside(item, parts)
            if outcome is Outcome.WENT_ON:
                self._safety.copy(same, "bringing-in")
                _go_on(here, parts.repository)
        drafts = self._add_drafts(same, parts)
        return _told(item, same, outcome, drafts)

    def _same_here(self, item: Item) -> str | None:
        """The short name of the same guidelines here; of several the one called the same."""
        names = sorted(self._library.names(), key=lambda name: name != item.name)
        return next((name for name in names if self._genesis(name) == item.genesis), None)

    def _genesis(self, name: str) -> str:
        """The id of the first entry; empty where it can no longer be told."""
        self._holdings.rest(name)
        with suppress(SmguideError), self._library.open(name) as repository:
            return EventLog(repository).first()
        return PinBoard(self._library.path(name) / "pins.json").read().genesis

    def _satisfies(self, name: str, parts: Parts) -> bool:
        """Whether what came in holds everything that this computer has seen."""
        pins = PinBoard(self._library.path(name) / "pins.json")
        seen = pins.read()
        if seen == Pins():
            return True
        parts.revisions.refresh()
        try:
            pins.insist(seen, EventLog(parts.repository).entries(), parts.revisions)
        except Alarm:
            return False
        return True

    def _put_beside(self, item: Item, parts: Parts) -> BroughtIn:
        taken = self._library.names()
        here = _free(item.name, taken)
        drafts = len(parts.drafts.aside.all()) + (parts.drafts.read(DRAFT) is not None)
        folder = parts.repository.plumbing.git_dir.parent
        parts.close()
        kept = self._library.path(here)
        self._library.adopt(folder, here)
        if folder.is_dir():
            # There were drafts of that name without guidelines; they stay what they are.
            drafts = _merge_drafts(DraftBox(folder / DRAFTS), DraftBox(kept / DRAFTS))
        new = here == item.name
        return _told(item, here, Outcome.NEW if new else Outcome.BESIDE, drafts)

    def _add_drafts(self, name: str, parts: Parts) -> int:
        return _merge_drafts(parts.drafts, self._library.drafts(name))

    def _take_keys(self, archive: Archive) -> int:
        """Keys that are not here yet; none is ever replaced."""
        held = {
            PublicKey.from_line(line).fingerprint for line in self._holdings.keys.publics().values()
        }
        count = 0
        for place, key in enumerate(archive.about.records("keys")):
            public = PublicKey.from_line(key.text("public"))
            if public.fingerprint not in held:
                private = archive.read(f"keys/{place}.key")
                self._holdings.keyring.take_in(key.text("id"), private, public)
                count += 1
        return count

    def _take_settings(self, archive: Archive, brought: list[BroughtIn]) -> bool:
        """Where this computer has none yet, take those of the backup."""
        path = self._holdings.home / SETTINGS
        if SETTINGS not in archive.files or read_if_there(path) is not None:
            return False
        settings = parse_settings(archive.read(SETTINGS))
        names = {one.name: one.here for one in brought if one.here}
        people = tuple((names[name], who) for name, who in settings.people if name in names)
        write_atomically(path, dump_settings(replace(settings, people=people)))
        return True


def _wanted(contents: Contents, choice: Choice) -> tuple[Item, ...]:
    known = {item.name for item in contents.items}
    for name in choice.names:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise NotFound(
                f"There are no guidelines “{name}” in this backup.", f"It holds: {listed}."
            )
    return tuple(item for item in contents.items if not choice.names or item.name in choice.names)


def _relation(here: Repository, there: Repository) -> Outcome:
    """What the backup is to what is here; what cannot be told is put beside."""
    try:
        ours, theirs = tips_of(here), tips_of(there)
        if _stands_on(here, ours, theirs):
            same = all(ours[name] == theirs[name] for name in (MAIN, LOG))
            return Outcome.SAME if same else Outcome.OLDER
        if _stands_on(there, theirs, ours):
            return Outcome.WENT_ON
    except StorageError:
        pass
    return Outcome.BESIDE


def _stands_on(repository: Repository, later: Tips, earlier: Tips) -> bool:
    plumbing = repository.plumbing
    return all(leads_to(plumbing, later[name], earlier[name]) for name in (MAIN, LOG))


def _go_on(here: Repository, there: Repository) -> None:
    """Add what is missing and move the names forward, never back.

    Raises:
        Outdated: somebody saved here meanwhile.
        StorageError: the disk refused; what was here before is unchanged.
    """
    ours, theirs = tips_of(here), tips_of(there)
    missing = pack_chunks(there.plumbing, theirs, without=list(ours.values()))
    take_pack(here.plumbing.command, missing, lambda _: None)
    here.plumbing.reader.close()
    new = {name: oid for name, oid in theirs.items() if name not in ours}
    moved = {name: theirs[name] for name in (MAIN, LOG) if theirs[name] != ours[name]}
    with here.plumbing.exclusive() as held:
        # Revisions before the record that speaks of them, and marks last.
        for name, oid in {**moved, **new}.items():
            here.plumbing.move(name, new=oid, old=ours.get(name), held=held)


def _merge_drafts(theirs: DraftBox, ours: DraftBox) -> int:
    """Put what is not here yet among the drafts that were set aside; the draft here stays."""
    here = {draft.data for draft in _drafts_of(ours).values()}
    count = 0
    for name, draft in _named_drafts(theirs):
        if draft.data not in here:
            ours.put_beside(name, draft.data, draft.base, draft.time)
            here.add(draft.data)
            count += 1
    return count


def _named_drafts(box: DraftBox) -> Iterator[tuple[str, KeptDraft]]:
    for key, draft in _drafts_of(box).items():
        yield key.partition("/")[0], draft


def _drafts_of(box: DraftBox) -> dict[str, KeptDraft]:
    """All drafts that can be read, set aside or not, by name and file."""
    found: dict[str, KeptDraft | None] = {}
    for name in (DRAFT, FULLER):
        with suppress(SmguideError):
            found[name] = box.read(name)
    for one in box.aside.all():
        found[f"{one.name}/{one.file}"] = box.set_aside(one.file)
    return {key: draft for key, draft in found.items() if draft is not None}


def _free(name: str, taken: list[str]) -> str:
    numbered = (f"{name[:60].rstrip('-')}-{number}" for number in range(2, len(taken) + 3))
    return next(one for one in (name, *numbered) if one not in taken)


def _told(item: Item, here: str, outcome: Outcome, drafts: int) -> BroughtIn:
    sentence = _SENTENCES[outcome].format(name=item.name, here=here, revisions=item.revisions)
    if drafts and outcome not in (Outcome.NEW, Outcome.BESIDE):
        sentence += f" Drafts put under “Earlier drafts”: {drafts}."
    return BroughtIn(item.name, here, outcome, sentence, drafts)
