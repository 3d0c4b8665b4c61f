"""The words that checks are written with: ways of looking at sections, facts, rows and texts."""
