"""Backups in the window: out, in, a word when one is due, and whether everything is in order."""
