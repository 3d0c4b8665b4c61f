"""The keys on this computer, and as whom they let somebody act."""

from __future__ import annotations

from collections.abc import Callable, Container
from contextlib import suppress
from dataclasses import dataclass

from smguide.errors import SigningKeyError, StorageError
from smguide.review.keys import PublicKey, SigningKey, needs_passphrase, public_half
from smguide.review.team import Member, Team
from smguide.store.keybox import KeyBox

OWN = "own"
# No short name of guidelines and no short id of a person holds this sign.
_DEMONSTRATION = "demo~"

Passphrase = Callable[[str], str | None]
"""Asked for the passphrase of a locked key by its fingerprint, then by its id."""


@dataclass(frozen=True, slots=True)
class HeldKey:
    """A key on this computer by its id and fingerprint."""

    id: str
    fingerprint: str

    @property
    def demonstration(self) -> bool:
        """Whether it came with the sample and proves nothing."""
        return self.id.startswith(_DEMONSTRATION)


class Keyring:
    """Finds, makes and opens keys; asks ``passphrase`` for a locked one."""

    def __init__(self, box: KeyBox, passphrase: Passphrase) -> None:
        self._box = box
        self._passphrase = passphrase
        self._held: tuple[HeldKey, ...] | None = None
        self._lines: dict[str, str] = {}
        self._typed: dict[str, str] = {}

    def held(self) -> tuple[HeldKey, ...]:
        """All keys on this computer; a file that holds no key is passed over."""
        if self._held is None:
            self._make_whole()
        lines = self._box.publics()
        if self._held is None or lines != self._lines:
            found = (self._read(key_id, line) for key_id, line in lines.items())
            self._held, self._lines = tuple(key for key in found if key), lines
        return self._held

    def _make_whole(self) -> None:
        """Write public lines again that are lost, as after a death between the two halves."""
        lines = self._box.publics()
        for key_id in self._box.ids():
            if self._read(key_id, lines.get(key_id, "")) is None:
                with suppress(SigningKeyError, StorageError):
                    private = self._box.read(key_id)
                    self._box.write(key_id, private, public_half(private).line)

    def own(self, passphrase: str = "") -> SigningKey:
        """The person's own key, made at first use (design section 5).

        Raises:
            SigningKeyError: it is there, and the passphrase is wrong or locks nothing.
        """
        if not any(key.id == OWN for key in self.held()):
            return self.make(OWN, passphrase)
        if passphrase and not needs_passphrase(self._box.read(OWN)):
            raise SigningKeyError(
                "Your key on this computer has no passphrase, so this one would protect nothing.",
                "Leave the passphrase empty.",
            )
        return self.open(OWN, passphrase or None)

    def unused(self, taken: Container[str], passphrase: str = "") -> SigningKey:
        """The person's own key, or another new one where a team has taken that up before.

        Raises:
            SigningKeyError: it is locked, and the passphrase does not fit.
        """
        own = next((key for key in self.held() if key.id == OWN), None)
        if own and own.fingerprint in taken:
            return self.make(self._free(OWN), passphrase)
        return self.own(passphrase)

    def make(self, key_id: str, passphrase: str = "") -> SigningKey:
        """A new key under ``key_id``, locked where a passphrase is given."""
        key = SigningKey.generate()
        if passphrase:
            self._typed[key_id] = passphrase
        self._box.write(key_id, key.to_openssh(passphrase or None), key.public.line)
        self._held = None
        return key

    def make_for(
        self, guidelines: str, person: str, *, demonstration: bool, passphrase: str = ""
    ) -> SigningKey:
        """A key for another person who works on this computer; one from before is kept."""
        prefix = _DEMONSTRATION if demonstration else ""
        return self.make(self._free(f"{prefix}{guidelines}-{person}"), passphrase)

    def take_in(self, key_id: str, private: bytes, public: PublicKey) -> None:
        """Keep a key from elsewhere, under another id where this one is taken.

        Raises:
            SigningKeyError: the two halves do not belong together, or it is no key.
        """
        _insist_on_pair(private, public)
        self._box.write(self._free(key_id), private, public.line)
        self._held = None

    def insist_on_sound(self, key_id: str) -> None:
        """Refuse a key that can no longer be read; a locked one is not opened.

        Raises:
            SigningKeyError: it is damaged, or its halves do not belong together.
        """
        public = PublicKey.from_line(self._box.publics()[key_id])
        _insist_on_pair(self._box.read(key_id), public)

    def _free(self, wanted: str) -> str:
        """The id, with a number where there has been a key of that id."""
        taken = self._box.publics()
        numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
        return next(key_id for key_id in (wanted, *numbered) if key_id not in taken)

    def open(self, key_id: str, passphrase: str | None = None) -> SigningKey:
        """The private key of that id; a passphrase that fits is known until the program ends.

        Raises:
            SigningKeyError: there is none, it is damaged, or the passphrase is wrong.
        """
        data = self._box.read(key_id)
        if not needs_passphrase(data):
            return SigningKey.from_openssh(data)
        known = passphrase or self._typed.get(key_id) or self._remembered(key_id)
        key = SigningKey.from_openssh(data, known)
        self._typed[key_id] = known or ""
        return key

    def has_passphrase(self, key_id: str) -> bool:
        """Whether a key on this computer is kept locked; no for a file that cannot be read."""
        try:
            return needs_passphrase(self._box.read(key_id))
        except SigningKeyError:
            return False

    def is_locked(self, member: Member) -> bool:
        """Whether the member's key is here, locked, and no passphrase that fits is known."""
        held = self.of(member)
        if held is None or not needs_passphrase(self._box.read(held.id)):
            return False
        return held.id not in self._typed and not self._opens(held.id)

    def close_to_others(self) -> tuple[str, ...]:
        """Keep the keys from other people of this computer; the ids of those they could read."""
        return self._box.close_to_others()

    def has_lock(self, held: HeldKey) -> bool:
        """Whether a key has a passphrase at all."""
        return needs_passphrase(self._box.read(held.id))

    def typed(self, held: HeldKey) -> str:
        """The passphrase that has opened a key since the program began; empty where none has."""
        return self._typed.get(held.id, "")

    def lock(self, held: HeldKey) -> None:
        """Know the passphrase of a key no more."""
        self._typed.pop(held.id, None)

    def _opens(self, key_id: str) -> bool:
        """Whether a passphrase is remembered that fits; an old one may not."""
        remembered = self._remembered(key_id)
        return bool(remembered) and self._fits(key_id, remembered or "")

    def fits(self, held: HeldKey, passphrase: str) -> bool:
        """Whether a passphrase opens a key; if so, it is open from now on."""
        return bool(passphrase) and self._fits(held.id, passphrase)

    def _fits(self, key_id: str, passphrase: str) -> bool:
        try:
            self.open(key_id, passphrase)
        except SigningKeyError:
            return False
        return True

    def _remembered(self, key_id: str) -> str | None:
        fingerprint = next((key.fingerprint for key in self.held() if key.id == key_id), "")
        return self._passphrase(fingerprint) if fingerprint else None

    def of(self, member: Member) -> HeldKey | None:
        """The key on this computer that this member may sign with now."""
        return next((key for key in self.held() if member.signs_with(key.fingerprint)), None)

    def people(self, team: Team) -> tuple[Member, ...]:
        """The members of a team whose key is on this computer."""
        return tuple(member for member in team.people if self.of(member))

    def sign_as(self, member: Member, passphrase: str | None = None) -> SigningKey:
        """The private key of a member.

        Raises:
            SigningKeyError: it is not on this computer.
        """
        held = self.of(member)
        if held is None:
            raise SigningKeyError(
                f"The key of {member.name} is not on this computer.",
                "Work on the computer where the key was made, or act as somebody else.",
            )
        return self.open(held.id, passphrase)

    def key_of(self, fingerprint: str) -> SigningKey:
        """The private key with that fingerprint.

        Raises:
            SigningKeyError: it is not on this computer, or it is locked.
        """
        held = next((key for key in self.held() if key.fingerprint == fingerprint), None)
        if held is None:
            raise SigningKeyError(
                "The key that signed this is not on this computer.",
                "Work on the computer where the key was made.",
            )
        return self.open(held.id)

    def _read(self, key_id: str, line: str) -> HeldKey | None:
        try:
            return HeldKey(key_id, PublicKey.from_line(line).fingerprint)
        except SigningKeyError:
            return None


def _insist_on_pair(private: bytes, public: PublicKey) -> None:
    if needs_passphrase(private):
        return
    if SigningKey.from_openssh(private).public.fingerprint != public.fingerprint:
        raise SigningKeyError("The two halves of this key do not belong together.")
