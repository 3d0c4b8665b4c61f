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

# Like the entries of the record (review.shapes): the marks that only steer a neighbouring sign,
# which Hebrew and Arabic texts need, stay.
_ACTING = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
_NOT_TEXT = re.compile(f"[{_ACTING}\ud800-\udfff]")
_LONG_WORD = re.compile(r"\S{200,}")
_SHOWN = 60


def harmless(text: str) -> str:
    """``text`` with a replacement character for whatever acts instead of being shown.

    Line breaks and tabs stay.
    """
    return _NOT_TEXT.sub("\ufffd", text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """``text`` on a single line, for the cell of a table or an error."""
    return harmless(" ".join(text.split()))


def sentence(text: str) -> str:
    """``text`` as an error shows it: one line, and endless words cut short."""
    return _LONG_WORD.sub(lambda word: f"{word[0][:_SHOWN]}…", one_line(text))


def as_json(data: Any) -> str:
    """``data`` as JSON; the characters that act are written as escapes, so that nothing is lost."""
    text = json.dumps(data, indent=2, ensure_ascii=False)
    return _NOT_TEXT.sub(lambda one: one[0] if one[0] == "\n" else f"\\u{ord(one[0]):04x}", text)


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
