"""History and review: what became of the guidelines, and whether it may hold."""
