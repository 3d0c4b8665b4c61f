"""Everything on this computer in one file and back, and copies made before risky steps."""

from smguide.workspace.backup.facet import Backups
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
    "SUFFIX",
    "Backups",
    "BroughtIn",
    "Choice",
    "Contents",
    "Item",
    "LeftOut",
    "Made",
    "Outcome",
    "Result",
    "SafetyCopy",
    "Watch",
    "unwatched",
]
