"""The length-prefixed values that SSH keys and signatures are made of (RFC 4251 section 5)."""

from __future__ import annotations

from smguide.errors import InvalidEvent


def number(value: int) -> bytes:
    """Four bytes, big endian."""
    return value.to_bytes(4, "big")


def string(value: bytes) -> bytes:
    """A length and as many bytes."""
    return number(len(value)) + value


def mpint(value: int) -> bytes:
    """A whole number >= 0 in the shortest form that keeps its sign bit clear."""
    return string(value.to_bytes(value.bit_length() // 8 + 1, "big") if value else b"")


class WireReader:
    """Takes values from the front of some bytes; anything that does not fit is an InvalidEvent."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes."""
        end = self._at + count
        if end > len(self._data):
            raise InvalidEvent("A signature or key ends too early.")
        taken = self._data[self._at : end]
        self._at = end
        return taken

    def number(self) -> int:
        """Four bytes as a whole number."""
        return int.from_bytes(self.take(4), "big")

    def string(self) -> bytes:
        """A length and as many bytes."""
        return self.take(self.number())

    def mpint(self) -> int:
        """A whole number >= 0 in its shortest form; longer forms are refused."""
        raw = self.string()
        value = int.from_bytes(raw, "big")
        if mpint(value) != string(raw):
            raise InvalidEvent("A number in a signature or key is not in its shortest form.")
        return value

    def end(self) -> None:
        """Refuse anything that is left over."""
        if self._at != len(self._data):
            raise InvalidEvent("A signature or key has something behind its end.")
