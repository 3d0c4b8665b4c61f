"""Connecting to guidelines that colleagues share: their first copy on this computer."""

from __future__ import annotations

import re
from pathlib import Path

from smguide.errors import Alarm, NotFound
from smguide.model.entries import plain_id
from smguide.review.join_code import insist_on_fit, read_code
from smguide.store.eventlog import LOG
from smguide.store.library import Library
from smguide.store.plumbing import Move
from smguide.store.repository import MAIN, Repository
from smguide.store.shared.address import Address
from smguide.store.shared.admission import admit
from smguide.store.shared.copy import SharedCopy
from smguide.store.shared.quarantine import Quarantine
from smguide.store.shared.remembered import Remembered, SharedBox
from smguide.workspace.arriving import Arrived, Witness, verified_first
from smguide.workspace.checked import Checked, CheckedBox

_TRIES = 5
_ENDING = re.compile(r"\.git/*$")


def name_of(address: Address) -> str:
    """A short name for guidelines, made from the last word of where they are shared."""
    last = re.split(r"[\\/:]", _ENDING.sub("", str(address)).rstrip("/\\"))[-1]
    return plain_id(last, otherwise="shared")


def connect(
    library: Library, name: str, address: Address, code: str, witness: Witness | None, now: str
) -> Path:
    """Bring shared guidelines into the library and return their folder there.

    They are looked through in quarantine, and nothing is made here before they are found sound and
    are those that the join code was read out for.

    Raises:
        WrongUse: it is no join code, or `name` cannot be a short name.
        AlreadyExists: the name is taken.
        NotFound: there are no guidelines at that address.
        Alarm: they are not sound, or not those of the code.
        Unreachable, SharingError: the shared copy does not answer.
    """
    read_code(code)
    library.refuse_taken(name)
    copy = SharedCopy(address)
    with Quarantine(library.home) as quarantine:
        arrived, found = _fetched(copy, quarantine.repository, code, witness)
        folder = library.path(name)
        library.create(name, lambda made: _fill(made, arrived)).close()
        CheckedBox(folder / "checked").keep(found)
        SharedBox(folder / "shared.json").keep(_known(address, arrived, now))
    return folder


def _fetched(
    copy: SharedCopy, quarantine: Repository, code: str, witness: Witness | None
) -> tuple[Arrived, Checked]:
    """Fetched and verified; anew where somebody sent something between one branch and the other."""
    command = quarantine.plumbing.command
    for tried in range(_TRIES):
        there = copy.tips(command)
        if not (there.main and there.log):
            raise NotFound(
                f"There are no guidelines at {copy.address}.",
                "Ask the person who gave you the address whether it is the right one.",
            )
        there = copy.fetch(quarantine, there)
        try:
            arrived, found = verified_first(quarantine, there, witness)
            break
        except Alarm:
            if tried == _TRIES - 1 or copy.tips(command) == there:
                raise
    insist_on_fit(code, arrived.ledger.guideline)
    return arrived, found


def _fill(repository: Repository, arrived: Arrived) -> None:
    tips = arrived.tips
    with repository.plumbing.exclusive() as held:
        admit(arrived.repository, repository, tips, held)
        named = ((MAIN, tips.main), (LOG, tips.log))
        moves = [Move(ref, tip, None) for ref, tip in named if tip]
        repository.plumbing.move_together(moves, held)


def _known(address: Address, arrived: Arrived, now: str) -> Remembered:
    ledger, tips = arrived.ledger, arrived.tips
    return Remembered(
        str(address), ledger.guideline, now, ledger.count, ledger.chain, arrived.revisions.count,
        tips.main or "", tips.log or "", ledger.count, arrived.revisions.count,
    )  # fmt: skip
