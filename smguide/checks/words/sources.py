"""The source texts that checks of their advice (ids such as ``4-31``) name as their reference."""

from __future__ import annotations

from datetime import date
from typing import Final

MAKING: Final = "Making social networking work (2009)"
ENTERPRISE: Final = "Social Networking in the Enterprise"
COLUMBUS: Final = "Columbus, on passion in social networks"
PLATT: Final = "Platt, Developing a social media business strategy"
READ_ON: Final = date(2026, 11, 23)
"""When these texts were last read for the checks."""
