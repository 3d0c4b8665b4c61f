"""``python -m smguide``: the window without arguments, else one verb of the command line."""

from __future__ import annotations

import sys

_WINDOW_OPTIONS = ("--sample",)


def main() -> int:
    """Run smguide and return its exit code."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in _WINDOW_OPTIONS:
        from smguide.ui.app import main as window

        return window(with_sample="--sample" in arguments)
    if arguments[0] == "tour":
        from smguide.ui.tour.tour import main as tour

        return tour(arguments[1:])
    from smguide.cli.main import main as command_line

    return command_line(arguments)


if __name__ == "__main__":
    sys.exit(main())
