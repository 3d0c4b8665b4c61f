"""Everything on this computer in one file and back, and copies made before risky steps."""

from smguide.store.backup.sealing import LEAST_LETTERS
from smguide.workspace.backup.facet import Backups
from smguide.workspace.backup.reminding import Reminder
from smguide.workspace.backup.values import (
    SUFFIX,
    BroughtIn,
    Choice,
    Contents,
    Item,
    LeftOut,
    Made,
    Outcome,
    Result,
    SafetyCopy,
    Watch,
    unwatched,
)

__all__ = [
    "LEAST_LETTERS",
    "SUFFIX",
    "Backups",
    "BroughtIn",
    "Choice",
    "Contents",
    "Item",
    "LeftOut",
    "Made",
    "Outcome",
    "Reminder",
    "Result",
    "SafetyCopy",
    "Watch",
    "unwatched",
]
