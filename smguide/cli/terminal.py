"""What reaches the terminal: text that only shows, data that stays data, and no noise at the end.

Guidelines come from other people. Control characters in them could move the cursor, retitle the
window or hide words, and the embeddings of right-to-left text could show a sentence in another
order than it stands (Unicode report 36, section 3.2).
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from typing import Any, TextIO

from smguide.model.hidden import signs, visible

_LONG_WORD = re.compile(r"\S{200,}")
_SHOWN = 60


def harmless(text: str) -> str:
    """``text`` with whatever acts or hides written out, such as “[U+202E]”.

    Line breaks and tabs stay.
    """
    return "\n".join(map(visible, text.replace("\r\n", "\n").split("\n")))


def one_line(text: str) -> str:
    """``text`` on a single line, for the cell of a table or an error."""
    return harmless(" ".join(text.split()))


def sentence(text: str) -> str:
    """``text`` as an error shows it: one line, and endless words cut short."""
    return _LONG_WORD.sub(lambda word: f"{word[0][:_SHOWN]}…", one_line(text))


def as_json(data: Any) -> str:
    """``data`` as JSON; characters that act or hide are written as escapes, so nothing is lost."""
    lines = json.dumps(data, indent=2, ensure_ascii=False).split("\n")
    return "\n".join("".join(signs(line, _escape)) for line in lines)


def _escape(sign: str) -> str:
    return json.dumps(sign)[1:-1]


def say(text: str, stream: TextIO) -> None:
    """Print and see at once whether it arrived.

    Raises:
        OSError: it did not: nobody reads any more, or the disk is full.
    """
    print(text, file=stream)
    stream.flush()


def let_go(stream: TextIO) -> None:
    """Send whatever a broken stream still holds nowhere, so that leaving Python is quiet."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)
