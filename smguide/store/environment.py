"""The environment and options every git command runs with (git.md 5.2), as data.

Nothing of the person's or the machine's git configuration, hooks, aliases, filters or helper
programs takes part: the store is private, and a hostile one must not run anything.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from smguide.store.failures import OTHER_SETTINGS
from smguide.store.files import make_folder, read_if_there, write_atomically

NULL = os.devnull

OPTIONS: tuple[str, ...] = (
    f"core.hooksPath={NULL}",
    "core.fsmonitor=false",
    "core.alternateRefsCommand=true",
    "core.sshCommand=ssh",
    "core.symlinks=false",
    "core.protectNTFS=true",
    "core.protectHFS=true",
    f"core.attributesFile={NULL}",
    f"core.excludesFile={NULL}",
    "core.pager=cat",
    "core.editor=false",
    "core.askPass=",
    "core.autocrlf=false",
    "core.quotePath=true",
    "core.logAllRefUpdates=false",
    "core.fsync=all",
    # Larger files than any of ours are looked at piece by piece, never in memory as a whole.
    "core.bigFileThreshold=64m",
    "core.deltaBaseCacheLimit=32m",
    "diff.external=",
    "log.showSignature=false",
    "log.mailmap=false",
    "gpg.program=false",
    "gpg.ssh.program=false",
    "gpg.ssh.defaultKeyCommand=",
    "commit.gpgSign=false",
    "tag.gpgSign=false",
    "push.gpgSign=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "receive.autogc=false",
    "protocol.allow=never",
    "protocol.https.allow=always",
    "protocol.ssh.allow=always",
    "protocol.file.allow=always",
    "protocol.ext.allow=never",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=no",
    "transfer.fsckObjects=true",
    "transfer.bundleURI=false",
    "fetch.writeCommitGraph=false",
    "safe.bareRepository=explicit",
    "i18n.commitEncoding=UTF-8",
    "i18n.logOutputEncoding=UTF-8",
)

VARIABLES: dict[str, str] = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS": "",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    # Write lists in whole blocks instead of flushing after every revision.
    "GIT_FLUSH": "0",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_ALLOW_PROTOCOL": "https:ssh:file",
    "GIT_PROTOCOL_FROM_USER": "0",
    "GIT_EDITOR": "false",
    "GIT_PAGER": "cat",
    "GIT_SSH_COMMAND": "ssh -oBatchMode=yes -oStrictHostKeyChecking=yes",
    "LC_ALL": "C",
    "LANGUAGE": "C",
}

_FOREIGN_PREFIXES = ("GIT_", "DYLD_")
_FOREIGN_NAMES = ("SSH_ASKPASS", "LD_PRELOAD")

_GITCONFIG = """\
# Written by smguide. It stands in for the personal configuration whenever smguide works on
# its library, so that nothing else on this computer takes part.
[init]
\tdefaultBranch = main
[gc]
\tauto = 0
"""


_LONGEST = 64 * 1024
# What a person's IT may have to set (git.md 5.2). A helper is one of git's own, by its name: what
# holds a path or a command would run whatever somebody put there.
_HARMLESS = re.compile(
    r"\s*(\[(init|gc|http|user|credential)\]|[#;].*|"
    r"defaultBranch\s*=\s*main|auto\s*=\s*0|helper\s*=\s*[a-z][a-z0-9-]*|"
    r"(proxy|sslCAInfo|sslBackend|name|email)\s*=[^\\]*)?\s*",
    re.IGNORECASE,
)


def option_arguments() -> list[str]:
    """`OPTIONS` as they stand on a command line: -c key=value -c key=value ..."""
    return [word for option in OPTIONS for word in ("-c", option)]


def is_foreign(name: str) -> bool:
    """Whether a variable of the caller could change what git does or loads."""
    return name.upper().startswith(_FOREIGN_PREFIXES) or name in _FOREIGN_NAMES


def forget_foreign_variables() -> None:
    """Remove such variables from this process.

    GitPython lays our environment over a copy of ``os.environ`` and cannot take anything away,
    so they must go before every start of git (git.md 5.2). Later children of smguide, such as
    a document converter, do not need them either.
    """
    for name in [name for name in os.environ if is_foreign(name)]:
        os.environ.pop(name, None)


def git_environment(home: Path) -> dict[str, str]:
    """The whole environment of a git command of the library under `home`."""
    kept = {name: value for name, value in os.environ.items() if not is_foreign(name)}
    if "LD_LIBRARY_PATH_ORIG" in kept or "_PYI_APPLICATION_HOME_DIR" in kept:
        # A frozen application points the loader at its own libraries; git needs the system's.
        kept["LD_LIBRARY_PATH"] = kept.get("LD_LIBRARY_PATH_ORIG", "")
    return kept | VARIABLES | {"GIT_CONFIG_GLOBAL": str(home / "gitconfig")}


def prepare_home(home: Path) -> None:
    """Make the data folder (owner only) and its gitconfig where they are missing.

    One that a power loss has emptied is written again; what else is in it stays.

    Raises:
        errors.ForeignRepository: the gitconfig holds more than a way to servers and a name.
        errors.StorageError: the folder cannot be made or written.
    """
    make_folder(home)
    config = home / "gitconfig"
    stored = read_if_there(config, limit=_LONGEST) or b""
    if not stored.strip() or b"\0" in stored:
        write_atomically(config, _GITCONFIG.encode())
    elif not all(map(_HARMLESS.fullmatch, stored.decode("utf-8", "replace").splitlines())):
        raise OTHER_SETTINGS.about(config)
