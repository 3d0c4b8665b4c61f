"""Stores of passwords that tests give to this computer instead of its own."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError


class PasswordStore(KeyringBackend):
    """The store of passwords of a computer; without ``usable`` it takes nothing."""

    priority = 1

    def __init__(self, *, usable=True):
        super().__init__()
        self.kept = {}
        self.usable = usable

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if not self.usable:
            raise NoKeyringError
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]
