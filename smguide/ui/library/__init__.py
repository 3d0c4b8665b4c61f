"""The library: all guidelines on this computer, and the ways to begin new ones."""
