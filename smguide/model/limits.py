"""How large guidelines may be (design section 3), and the sentences for what is larger."""

from __future__ import annotations

from typing import Final

from smguide.errors import TooLarge

MAX_SECTIONS: Final = 500

MAX_FILE_BYTES: Final = 256 * 1024


def check_section_count(count: int, most: int = MAX_SECTIONS) -> None:
    """Refuse guidelines with too many sections.

    Raises:
        TooLarge: there are more than ``most``.
    """
    if count > most:
        raise TooLarge(
            f"There are {count} sections; {most} is the most.",
            "Divide the guidelines into two sets.",
        )


def check_file_size(name: str, size: int, most: int = MAX_FILE_BYTES) -> None:
    """Refuse a section or another file that is too long; sizes are in bytes.

    Raises:
        TooLarge: it is longer than ``most``; the sentence calls it ``name``.
    """
    if size > most:
        raise TooLarge(
            f"{name} is {size // 1024} KiB long; {most // 1024} KiB is the most.",
            "Divide it into two sections; nothing of it is lost.",
        )
