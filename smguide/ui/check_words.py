"""What the checks say, in the language of the window.

Their sentences are English; they are gathered for the translators under “Checks”, gaps included.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def say_check(words: str) -> str:
    """A sentence of a check, its gaps still open; may be called on any thread."""
    return QCoreApplication.translate("Checks", words) if words else ""
