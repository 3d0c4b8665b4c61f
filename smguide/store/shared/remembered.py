"""What this computer remembers of a shared copy: where it is, and what was in it the last time."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from smguide.errors import StorageError
from smguide.store.files import read_if_there, write_atomically
from smguide.store.sealed import sealed, unsealed
from smguide.store.shared.copy import Tips

_FORMAT = "smguide-shared/1"


def moment_text(moment: datetime) -> str:
    """A moment as it is remembered."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat()


@dataclass(frozen=True, slots=True)
class Remembered:
    """The pins of one shared copy (git.md 2.2 steps 6 and 7).

    ``last`` is when it was last found in order, ISO 8601. It held ``count`` entries then, with the
    running digest ``chain`` over them, and ``number`` revisions, the newest of the id ``main``;
    ``log`` is the newest step of its record. The first ``settled`` entries of the record here are
    those of the shared copy, in its order, and so are the first ``revisions``. ``trouble`` says
    what was first found wrong with it at the moment ``troubled``; both are empty while it is in
    order.
    """

    address: str
    genesis: str
    last: str = ""
    count: int = 0
    chain: str = ""
    number: int = 0
    main: str = ""
    log: str = ""
    settled: int = 0
    revisions: int = 0
    trouble: str = ""
    troubled: str = ""

    @property
    def tips(self) -> Tips:
        """What it had."""
        return Tips(self.main or None, self.log or None)


class SharedBox:
    """The small file that keeps it, for one set of guidelines."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Remembered | None:
        """What is remembered; None where there is no shared copy, or the file is damaged.

        A damaged file is as good as none: sharing again at the same address remembers anew.
        """
        try:
            record = unsealed(read_if_there(self._path) or b"{}")
        except StorageError:
            return None
        if record is None:
            return None
        text, number = record.text, record.number
        if not text("address"):
            return None
        return Remembered(
            text("address"), text("genesis"), text("last"), max(number("count"), 0), text("chain"),
            max(number("number"), 0), text("main"), text("log"), max(number("settled"), 0),
            max(number("revisions"), 0),
            text("trouble"), text("troubled"),
        )  # fmt: skip

    def settled(self) -> int | None:
        """How many entries of the record here are settled; None where nothing is shared."""
        known = self.read()
        return known.settled if known else None

    def keep(self, known: Remembered) -> None:
        """Remember this from now on.

        Raises:
            errors.StorageError: it cannot be written down.
        """
        write_atomically(self._path, sealed({"format": _FORMAT, **asdict(known)}))
