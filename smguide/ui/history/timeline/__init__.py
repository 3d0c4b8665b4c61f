"""The list of revisions: searched, narrowed down, and any two of it chosen to compare."""
