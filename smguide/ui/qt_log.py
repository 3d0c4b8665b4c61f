"""What Qt has to say goes to the log of the program, not to people's terminals.

Only which part of Qt says it: the rest may quote what is on the screen.
"""

from __future__ import annotations

import logging
import re

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_OF_THE_PLATFORM = "This plugin does not support"
"""The offscreen platform says what it cannot do; nobody can do anything about it."""

_PART = re.compile(r"Q[A-Za-z]+(?:::[A-Za-z]+)*")

_log = logging.getLogger("smguide.ui.qt")


def log_qt_messages() -> None:
    """From now on."""
    qInstallMessageHandler(_logged)


def _logged(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if not words.startswith(_OF_THE_PLATFORM):
        part = _PART.match(words)
        _log.log(_LEVELS.get(kind, logging.WARNING), part[0] if part else "Qt")
