"""Where the command line takes the passphrase of a locked key from."""

from __future__ import annotations

import os
import sys
from functools import cache

from smguide.errors import SigningKeyError
from smguide.store.keybox import remembered_passphrase
from smguide.workspace.keyring import Passphrase

VARIABLE = "SMGUIDE_PASSPHRASE"


def passphrases() -> Passphrase:
    """What finds the passphrase of a locked key: the variable, this computer's keyring, the person.

    The person is asked once. What it finds may raise :class:`SigningKeyError`, where there is
    nobody who could be asked. The variable is taken out of the environment, so that no program
    that smguide starts gets to know it.
    """
    given = os.environ.pop(VARIABLE, "")
    typed = cache(_typed)
    return lambda key: given or remembered_passphrase(key) or typed()


def _typed() -> str:
    """The passphrase as it is typed, without showing it."""
    from getpass import getpass

    try:
        is_terminal = sys.stdin is not None and sys.stdin.isatty()
        typed = getpass("Passphrase of your key: ") if is_terminal else ""
    except EOFError:
        typed = ""
    if not typed:
        raise SigningKeyError(
            "Your key is locked, and no passphrase was given.",
            f"Type it in a terminal, or put it into the variable {VARIABLE}.",
        )
    return typed
