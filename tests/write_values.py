"""Values that the tests of the Write screen share."""

from __future__ import annotations

from smguide.workspace import Founder

ANA = Founder(name="Ana Horvat", email="ana@acme.example", person="ana")
