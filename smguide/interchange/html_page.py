"""What a web edition is made of, shared by the modules that write its parts."""

from __future__ import annotations

from dataclasses import dataclass

from smguide.interchange.document import Block, Heading
from smguide.interchange.redline import Redline
from smguide.interchange.rich_text import RichText
from smguide.interchange.stamp import Stamp, Version
from smguide.model.guidelines import Guidelines, Maturity


@dataclass(frozen=True, slots=True)
class Page:
    """Everything one page is made of."""

    guidelines: Guidelines
    stamp: Stamp
    versions: tuple[Version, ...]
    redline: Redline
    blocks: tuple[Block, ...]
    text: RichText

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The headings of its sections."""
        return tuple(block for block in self.blocks if isinstance(block, Heading))

    @property
    def tells_drafts(self) -> bool:
        """Whether to mark drafts: only where they are the exception."""
        every = [clause for section in self.guidelines.sections for clause in section.clauses]
        drafts = sum(clause.maturity is Maturity.DRAFT for clause in every)
        return 2 * drafts < len(every)

    @property
    def ours(self) -> str:
        """Marks the program's own words as English where the guidelines are in another language."""
        english = self.guidelines.language.split("-")[0].lower() in ("", "en")
        return "" if english else ' lang="en" dir="ltr"'
