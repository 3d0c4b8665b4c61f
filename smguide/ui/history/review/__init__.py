"""Where a revision stands, and what is asked, answered and signed about it."""
