"""Undoing a change, and bringing back what was."""
