"""Who writes in the draft: one window at a time, taken over knowingly."""

from __future__ import annotations

from smguide.errors import SmguideError, StorageError
from smguide.store.claims import Holder
from smguide.workspace.parts import Parts
from smguide.workspace.values import DraftClaim

_MINE = DraftClaim(mine=True)


def claim(parts: Parts, person: str, window: str, *, by_force: bool = False) -> DraftClaim:
    """Write in the draft from this window, unless another one does.

    Where nothing can be written nobody else can be kept out: the draft is then this window's.
    """
    try:
        with parts.drafts.alone():
            taken = parts.claims.take(_holder(parts, person, window), by_force=by_force)
    except StorageError:
        return _MINE
    if taken.mine:
        return DraftClaim(mine=True, ended_badly=taken.died is not None)
    return _elsewhere(parts, taken.owner)


def look(parts: Parts, window: str) -> DraftClaim:
    """Whether the draft is still this window's; touches neither git nor anything but a file."""
    parts.claims.touch(window)
    try:
        owner = parts.claims.owner()
    except StorageError:
        return _MINE
    return _MINE if owner is None or owner.window == window else _elsewhere(parts, owner)


def release(parts: Parts, window: str) -> None:
    """The window no longer writes in the draft."""
    parts.claims.release(window)


def _holder(parts: Parts, person: str, window: str) -> Holder:
    return Holder(window, person, _name(parts, person), parts.claims.computer, parts.clock())


def _name(parts: Parts, person: str) -> str:
    """What people call the person; without git the short name must do."""
    try:
        member = parts.decisions.ledger().team.member(person)
    except SmguideError:
        return person
    return member.name if member else person


def _elsewhere(parts: Parts, owner: Holder) -> DraftClaim:
    computer = "" if owner.computer == parts.claims.computer else owner.computer
    return DraftClaim(mine=False, by=owner.name, computer=computer, since=owner.since)
