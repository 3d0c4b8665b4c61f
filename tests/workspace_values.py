"""Values that tests of the workspace and of the window share."""

from __future__ import annotations

from smguide.workspace import Founder

ANA = Founder("Ana Lima", "ana@acme.example", "ana")
