"""The command line: the same verbs as the window, for a terminal and for automation."""
