"""The words that lie in an audit pack: what to type to check it, and what that proves."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import Final

from smguide.model.hidden import visible

_LINE: Final = 79
_DOCUMENTS: Final = {
    "record.html": "who approved what, when, in which words: the page to read first",
    "redline.html": "what changed since the edition before",
    "approved.html": "what exactly was approved: this text as a change from the one in compared/",
}


@dataclass(frozen=True, slots=True)
class SignedFile:
    """An entry of the pack: its file, who signed it for which purpose, and its id."""

    file: str
    person: str
    namespace: str
    id: str
    approves: bool
    publishes: bool = False


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Whose key has which fingerprint; ``note`` says what the key is worth today."""

    name: str
    fingerprint: str
    note: str


@dataclass(frozen=True, slots=True)
class Guide:
    """What the words are about; the first of ``entries`` is the beginning of the record.

    ``content`` and ``compared`` are the fingerprints of the text and of the one it was approved as
    a change from; the latter is empty for a first text.
    """

    title: str
    edition: str
    content: str
    text_files: int
    compared: str
    warning: str
    entries: tuple[SignedFile, ...]
    keys: tuple[KeyLine, ...]
    documents: tuple[str, ...]


def audit_guide(guide: Guide) -> str:
    """README.txt.

    Lines set in by four spaces are commands. One that is followed by “# must print” shows by what
    it prints whether the check holds; any other fails where it does not.
    """
    head = f"Audit pack: {' '.join(visible(guide.title).split())}, edition {guide.edition}"
    parts = (
        f"{head}\n{'=' * len(head)}",
        *filter(None, (_in_lines(guide.warning),)),
        _INTRODUCTION,
        _contents(guide),
        _WHOLE,
        _text(guide),
        _signatures(guide),
        _beginning(guide),
        _keys(guide),
        _LIMITS,
    )
    return "\n\n".join(parts) + "\n"


_INTRODUCTION = """\
With this folder anybody can check, without smguide, that the text of this
edition is the text that was approved, and who approved it.

You need two programs that most computers have: sha256sum and ssh-keygen. On
Windows both come with Git (“Git Bash”). Open a terminal in this folder and
copy the lines that are set in, one after the other. What begins with # is a
remark on the line above it. Where a check fails, the program says so."""

_WHOLE = """\
1. Is everything here as it was packed?
---------------------------------------

    sha256sum --check --strict --quiet SHA256SUMS

It says nothing if all is well. This finds what was damaged on the way. Whoever
changes a file on purpose can change this list as well: the next steps find
that, too."""

_LIMITS = """\
What this does not prove
------------------------

Dates and times are those that the signer's computer stated. That nothing was
left out of the record as a whole is checked by smguide itself (“smguide
audit”); this pack holds what is about this edition and about the team. Who
recorded which posts is no part of it."""


def _in_lines(text: str) -> str:
    return textwrap.fill(text, _LINE)


def _contents(guide: Guide) -> str:
    rows = [
        ("text/", f"the edition as it is stored, {guide.text_files} files; read GUIDELINES.md"),
        ("text.sha256", "the fingerprint of each of these files"),
        ("content.sha256", "the fingerprint of that list: this is what was signed"),
        *_compared_rows(guide),
        ("entries/", "what was signed, each with its signature beside it (.sig)"),
        ("allowed_signers", "whose key is whose"),
        *((name, _DOCUMENTS.get(name, "to read")) for name in guide.documents),
        ("SHA256SUMS", "the fingerprint of every file of this pack"),
    ]
    lines = "\n".join(f"- {name}: {what}" for name, what in rows)
    return f"What is in it\n-------------\n\n{lines}"


def _compared_rows(guide: Guide) -> tuple[tuple[str, str], ...]:
    if not guide.compared:
        return ()
    return (
        ("compared/", "the approved text before, as it is stored"),
        ("compared.sha256", "the fingerprint of each of those files"),
    )


def _names(what: str, digest: str, one: SignedFile) -> str:
    return f'    grep --quiet \'"{what}": "{digest}"\' {one.file}'


def _text(guide: Guide) -> str:
    naming = [one for one in guide.entries if one.approves or one.publishes]
    commands = "\n".join(_names("content", guide.content, one) for one in naming)
    return f"""\
2. Is the text the one that was approved?
-----------------------------------------

    (cd text && sha256sum --check --strict --quiet ../text.sha256)
    sha256sum --check --strict content.sha256

The last file holds the fingerprint of the whole text. Each approval, and the
entry that made it an edition, must name it as its “content”. Open the file and
look, or let the computer look; it says nothing where it finds it:

{commands}{_compared(guide)}"""


def _compared(guide: Guide) -> str:
    """An approval is for a change: the text it is a change from is named as well."""
    if not guide.compared:
        return ""
    approvals = [one for one in guide.entries if one.approves]
    commands = "\n".join(_names("base", guide.compared, one) for one in approvals)
    return f"""

What was approved is this text as a change from the approved one before it,
which lies in compared/. Each approval names that one as its “base”:

    (cd compared && sha256sum --check --strict --quiet ../compared.sha256)
    sha256sum compared.sha256
    # must print {guide.compared}  compared.sha256
{commands}"""


def _signatures(guide: Guide) -> str:
    commands = "\n".join(map(_verify, guide.entries))
    return f"""\
3. Did these people sign this?
------------------------------

Each line checks one signature and answers “Good … signature for …”. The names
are the short names of the team; who is who stands in record.html.

{commands}"""


def _verify(one: SignedFile) -> str:
    return (
        f"    ssh-keygen -Y verify -f allowed_signers -I {one.person} -n {one.namespace} "
        f"-s {one.file}.sig < {one.file}"
    )


def _beginning(guide: Guide) -> str:
    first = guide.entries[0]
    others = " ".join(one.file for one in guide.entries[1:])
    return f"""\
4. Do all entries belong to these guidelines?
---------------------------------------------

The first entry begins the record and names the first team. Every later one
names it by its fingerprint, as “guideline”. The second line lists those that
do not.

    cat {first.file} {first.file}.sig | sha256sum
    # must print {first.id}  -
    grep -L '"guideline": "{first.id}"' {others}
    # must print nothing"""


def _keys(guide: Guide) -> str:
    lines = "\n".join(
        f"- {visible(one.name)}: {one.fingerprint}" + (f" ({one.note})" if one.note else "")
        for one in guide.keys
    )
    return f"""\
5. Are these the right keys?
----------------------------

No file can tell you that. Ask the people themselves, by telephone or in
person, for the fingerprint of their key, and compare it with this list:

{lines}"""
