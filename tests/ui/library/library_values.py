"""Who begins the guidelines of these tests."""

from smguide.workspace import Founder

DANA = Founder("Dana Kim", "dana@acme.example")
