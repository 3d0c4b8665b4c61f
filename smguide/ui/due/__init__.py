"""My tasks: what waits for me, what I wait for, and how to remind of it."""
