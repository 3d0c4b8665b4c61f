"""Verbs about the lock on one's key: key status, key remember, key forget."""

from __future__ import annotations

from argparse import Namespace

from smguide.cli.verb import AS, NAME, Answer, Verb
from smguide.errors import SigningKeyError
from smguide.workspace import Workspace
from smguide.workspace.key_lock import KeyLock, LockState

_JSON = "{here, locked, remembered}"


def _lock(workspace: Workspace, args: Namespace) -> KeyLock:
    return workspace.open(args.name, args.person).key


def _status(workspace: Workspace, args: Namespace) -> Answer:
    state = _lock(workspace, args).state()
    return Answer(_plain(state), _words(state), 0 if state.here else 1)


def _remember(workspace: Workspace, args: Namespace) -> Answer:
    lock = _lock(workspace, args)
    _insist_on_lock(lock.state())
    if not lock.remember():
        raise SigningKeyError(
            "This computer has no place that keeps passphrases safely.",
            "Type the passphrase each time.",
        )
    return Answer(_plain(lock.state()), "This computer opens your key by itself from now on.")


def _forget(workspace: Workspace, args: Namespace) -> Answer:
    lock = _lock(workspace, args)
    words = "The passphrase is forgotten." if lock.forget() else "No passphrase was remembered."
    return Answer(_plain(lock.state()), words)


def _insist_on_lock(state: LockState) -> None:
    if not state.locked:
        raise SigningKeyError(
            "There is no passphrase to remember: your key has none, or is not on this computer."
        )


def _plain(state: LockState) -> dict[str, bool]:
    return {"here": state.here, "locked": state.locked, "remembered": state.remembered}


def _words(state: LockState) -> str:
    if not state.here:
        return "Your key is not on this computer."
    if not state.locked:
        return "Your key is here and has no passphrase."
    how = "this computer remembers it" if state.remembered else "you are asked for it each time"
    return f"Your key is here and has a passphrase; {how}."


VERBS: tuple[Verb, ...] = (
    Verb(
        "status",
        "whether your key is here, and locked with a passphrase; 1 if it is not here",
        (NAME, AS),
        _status,
        _JSON,
        group="key",
    ),
    Verb(
        "remember",
        "let this computer's own keyring keep the passphrase of your key",
        (NAME, AS),
        _remember,
        _JSON,
        group="key",
    ),
    Verb(
        "forget",
        "take the passphrase of your key out of this computer's keyring",
        (NAME, AS),
        _forget,
        _JSON,
        group="key",
    ),
)
