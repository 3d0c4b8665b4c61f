"""Groups, roles and people as one list to choose from, written “group:legal”."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from smguide.model.record import EMPTY
from smguide.model.registers import Entry, Registers
from smguide.rules.workflow import Selector

WHO = "who"
"""The register that :func:`with_everybody` adds."""


def with_everybody(names: Registers) -> Registers:
    """The registers, and one more that holds groups, roles and people together."""
    kinds = {"group": _tr("{0} (group)"), "role": _tr("{0} (role)"), "person": "{0}"}
    everybody = {
        f"{register}:{entry}": Entry(f"{register}:{entry}", pattern.format(name), "", (), EMPTY)
        for register, pattern in kinds.items()
        for entry, name in names.names(register).items()
    }
    return Registers(MappingProxyType({**names.entries, WHO: everybody}))


def selector_of(who: str) -> Selector:
    """The selector that is written “group:legal”."""
    register, _, entry = who.partition(":")
    return Selector(register, entry)


def who_of(selector: Selector) -> str:
    """A selector as it is written in the list."""
    return f"{selector.register}:{selector.id}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
