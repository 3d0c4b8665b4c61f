"""Every error smguide raises on purpose.

Each carries a sentence for people and a hint, the next step. Only the task runner, the
excepthook and the command line catch broadly; everyone else catches what they can mend.

    SmguideError
    +-- GitMissing              no usable git on this computer
    +-- StorageError            the disk said no
    |   +-- DiskFull
    |   +-- NotWritable
    |   +-- Damaged             a file or record can no longer be read
    |   +-- LockedElsewhere     another smguide is saving and does not finish
    |   +-- ForeignRepository   a folder that is not one of ours
    +-- NotFound                guidelines, revision, edition, section or person that is not there
    +-- AlreadyExists
    +-- InvalidDocument         text or data that is not valid guidelines
    |   +-- TooLarge
    |   +-- NewerFormat
    +-- InvalidEvent            a record of the log that does not count
    +-- Alarm                   the shared record was changed behind our back
    +-- NotAllowed              the rules of review say no
    +-- SigningKeyError         no key, wrong key, wrong passphrase
    +-- Outdated                somebody saved in between
    +-- SharingError            the shared copy does not take, or does not hold, what it should
    |   +-- Unreachable         it does not answer: offline, no access, no such place
    +-- WrongUse                a command or form filled in wrongly
    +-- Stopped                 the person stopped a long piece of work
"""

from __future__ import annotations


class SmguideError(Exception):
    """The base: a sentence for people and, where there is one, the next step."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class GitMissing(SmguideError):
    """No usable git program was found; reading and drafting go on without it."""


class StorageError(SmguideError):
    """The disk, or a file on it, did not do what was asked."""


class DiskFull(StorageError):
    """No space is left; what was typed is still in memory."""


class NotWritable(StorageError):
    """The folder may not be written by this person."""


class Damaged(StorageError):
    """A file or record can no longer be read as what it should be."""


class LockedElsewhere(StorageError):
    """Another smguide holds the lock of this library and did not let go in time."""


class ForeignRepository(StorageError):
    """The folder is not one that smguide made; it is never opened in place."""


class NotFound(SmguideError):
    """Something named by the person is not there."""


class AlreadyExists(SmguideError):
    """The short name is taken."""


class InvalidDocument(SmguideError):
    """Text or data that cannot be read as guidelines."""


class TooLarge(InvalidDocument):
    """Beyond the limits of design section 3 (500 sections, 256 KiB a file)."""


class NewerFormat(InvalidDocument):
    """Written by a newer smguide than this one."""


class InvalidEvent(SmguideError):
    """A record of the log that does not count; it is ignored and listed."""


class Alarm(SmguideError):
    """The record was shortened, reordered or rewritten: nothing is trusted until looked at."""


class NotAllowed(SmguideError):
    """The rules of review do not let this person do this now."""


class SigningKeyError(SmguideError):
    """No key on this computer, a key that does not fit, or a wrong passphrase."""


class Outdated(SmguideError):
    """Somebody saved in between; the draft is safe and must be looked at again."""


class SharingError(SmguideError):
    """The shared copy would not take what was sent, or holds something else than guidelines."""


class Unreachable(SharingError):
    """The shared copy does not answer; work goes on here, and what is unsent waits."""


class WrongUse(SmguideError):
    """A command or a form was filled in wrongly."""


class Stopped(SmguideError):
    """The person stopped a long piece of work; what had not begun was not done."""
