"""A shared copy: what its two branches are, fetching them into quarantine, sending to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from smguide import errors
from smguide.store.command import GitCommand
from smguide.store.eventlog import LOG
from smguide.store.ownership import mark_as_ours
from smguide.store.repository import MAIN, Repository
from smguide.store.shape import LIMITS
from smguide.store.shared.address import Address
from smguide.store.shared.folder import insist_on_one_folder
from smguide.store.shared.sayings import NOTHING_THERE
from smguide.store.shared.transfer import CAPS, Caps, Transfer
from smguide.store.trees import is_object_id

_LISTED = re.compile(r"([0-9a-f]{40})\t(\S{1,500})")
_ONE_BY_ONE = "does not support --atomic"
# Everything arrives as one pack, which is counted and weighed while it comes; nothing large is
# ever held in memory, and what will be thrown away need not reach the disk.
_ARRIVING = (
    "fetch.unpackLimit=1",
    "core.bigFileThreshold=1m",
    "core.fsync=none",
    "pack.threads=1",
    "index.threads=1",
)


@dataclass(frozen=True, slots=True)
class Tips:
    """The newest revision and the newest step of the record; None where there is none."""

    main: str | None = None
    log: str | None = None

    def __bool__(self) -> bool:
        return self.main is not None or self.log is not None


class SharedCopy:
    """One address, reached from one private repository of ours."""

    def __init__(self, address: Address, caps: Caps = CAPS) -> None:
        self.address = address
        self._caps = caps

    def tips(self, command: GitCommand) -> Tips:
        """What the shared copy has, without fetching anything.

        Raises:
            errors.Unreachable, errors.SharingError: it does not answer, or not as it should.
        """
        found = self._listed(command, MAIN, LOG)
        return Tips(found.get(MAIN), found.get(LOG))

    def names(self, command: GitCommand) -> Mapping[str, str]:
        """Every name that it has, with the id behind it; raises as `tips`."""
        return self._listed(command)

    def fetch(self, quarantine: Repository, wanted: Tips) -> Tips:
        """Bring the branches into quarantine, under their own names; they may have moved on.

        Raises:
            errors.Unreachable, errors.SharingError: it does not answer.
            errors.Alarm: it sends what is unsound, or more than guidelines ever hold.
        """
        command = quarantine.plumbing.command
        transfer = Transfer(command, self.address, self._caps)
        service = transfer.at_the_other_end(
            "upload-pack", "upload-pack --strict", "uploadpack.allowFilter=true"
        )
        names = [name for name, tip in ((MAIN, wanted.main), (LOG, wanted.log)) if tip]
        settings = [word for setting in _ARRIVING for word in ("-c", setting)]
        transfer.run(
            *settings, "fetch", "--quiet", "--no-tags", "--no-recurse-submodules",
            "--no-write-fetch-head", "--no-auto-maintenance", "--no-show-forced-updates",
            f"--filter=blob:limit={LIMITS.rendered + 1}", *service, "--", self.address.text,
            *(f"+{name}:{name}" for name in names), arriving=True,
        )  # fmt: skip
        # Leaving large files out has made the server one to ask again; nobody asks it again.
        mark_as_ours(quarantine.plumbing.git_dir)
        return Tips(quarantine.plumbing.resolve(MAIN), quarantine.plumbing.resolve(LOG))

    def send(self, command: GitCommand, wanted: Tips) -> None:
        """Move its branches forward to what the repository of `command` has; never by force.

        Both at once where the other end can do that. Where it cannot, revisions go first: the
        record must never speak of a revision that is not there.

        Raises:
            errors.Outdated: somebody else sent something meanwhile.
            errors.LockedElsewhere, errors.DiskFull, errors.SharingError: it was not taken.
        """
        try:
            self._push(command, wanted, atomic=True)
        except errors.SharingError as error:
            if _ONE_BY_ONE not in str(getattr(error.__cause__, "stderr", "")):
                raise
            for one in (Tips(main=wanted.main), Tips(log=wanted.log)):
                self._push(command, one, atomic=False)

    def _push(self, command: GitCommand, wanted: Tips, *, atomic: bool) -> None:
        moves = [f"{tip}:{name}" for name, tip in ((MAIN, wanted.main), (LOG, wanted.log)) if tip]
        if not moves:
            return
        transfer = Transfer(command, self.address, self._caps)
        service = transfer.at_the_other_end("receive-pack", "receive-pack")
        together = ["--atomic"] if atomic else []
        transfer.run(
            "push", "--porcelain", "--no-verify", "--no-follow-tags", "--no-signed",
            "--recurse-submodules=no", *together, *service, "--", self.address.text, *moves,
        )  # fmt: skip

    def _listed(self, command: GitCommand, *names: str) -> dict[str, str]:
        folder = self.address.folder
        if folder is not None:
            if not folder.is_dir():
                raise NOTHING_THERE.about(self.address)
            insist_on_one_folder(folder)
        transfer = Transfer(command, self.address, self._caps)
        service = transfer.at_the_other_end("upload-pack", "upload-pack --strict")
        said = transfer.run("ls-remote", "--quiet", *service, "--", self.address.text, *names)
        rows = (_LISTED.fullmatch(line) for line in said.decode("utf-8", "replace").splitlines())
        return {row[2]: row[1] for row in rows if row and is_object_id(row[1])}
