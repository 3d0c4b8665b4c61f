"""The lock on the key of one person: opening it, and whether this computer opens it by itself."""

from __future__ import annotations

from dataclasses import dataclass

from smguide.store.keybox import forget_passphrase, remember_passphrase, remembered_passphrase
from smguide.workspace.keyring import HeldKey, Keyring
from smguide.workspace.signing import Pen


@dataclass(frozen=True, slots=True)
class LockState:
    """How the key stands: ``locked`` has a passphrase at all, ``open`` can sign now.

    ``remembered``: this computer's own keyring holds a passphrase for it.
    """

    here: bool = False
    locked: bool = False
    open: bool = False
    remembered: bool = False


class KeyLock:
    """What a person does with the passphrase of their key; it never leaves memory and keyring."""

    def __init__(self, keyring: Keyring, pen: Pen) -> None:
        self._keyring = keyring
        self._pen = pen

    def state(self) -> LockState:
        """How the key of the person stands.

        Raises:
            NotAllowed: they are not in the team.
        """
        held = self._held()
        if held is None:
            return LockState()
        if not self._keyring.has_lock(held):
            return LockState(here=True, open=True)
        known = remembered_passphrase(held.fingerprint)
        opens = bool(self._keyring.typed(held)) or self._keyring.fits(held, known or "")
        return LockState(here=True, locked=True, open=opens, remembered=known is not None)

    def unlock(self, passphrase: str, *, remember: bool = False) -> bool:
        """Unlock the key until the program ends; answers whether it is remembered beyond that.

        Raises:
            SigningKeyError: the passphrase is wrong, or the key is not here.
        """
        self._keyring.sign_as(self._pen.member(), passphrase)
        return self.remember() if remember else False

    def remember(self) -> bool:
        """Let this computer's own keyring keep the passphrase; False where there is none.

        Raises:
            SigningKeyError: the passphrase is not known and was not given when asked for.
        """
        self._keyring.sign_as(self._pen.member())
        held = self._held()
        known = self._keyring.typed(held) if held else ""
        return remember_passphrase(held.fingerprint, known) if held and known else False

    def forget(self) -> bool:
        """Let this computer forget the passphrase, and lock the key; False if it knew none."""
        held = self._held()
        if held is None:
            return False
        self._keyring.lock(held)
        return forget_passphrase(held.fingerprint)

    def _held(self) -> HeldKey | None:
        return self._keyring.of(self._pen.member())
