"""Writes ``resources/help/command-line.md`` from the manual of the command line.

Run ``python tests/ui/help/command_line_page.py`` from the top folder after a verb has changed.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from smguide.cli.main import VERBS
from smguide.cli.manual import manual

PAGE = Path(__file__).parents[3] / "resources" / "help" / "command-line.md"

_HEAD = """\
# Command line

Most of what the window does can also be done in a terminal, and by other programs. This page is \
what *smguide help* prints.
"""


def page() -> str:
    """The whole help page: the manual, then every verb or group of verbs."""
    parts = [_HEAD, _block(manual(VERBS, []))]
    for words, _verbs in groupby(VERBS, key=lambda verb: verb.group or verb.name):
        parts.append(f"## {words}\n")
        parts.append(_block(manual(VERBS, [words])))
    return "\n".join(parts)


def _block(text: str) -> str:
    return f"```\n{text}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
