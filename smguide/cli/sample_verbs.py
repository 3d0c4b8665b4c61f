"""The verb that puts the sample into the library."""

from __future__ import annotations

from argparse import Namespace

from smguide.cli.verb import Answer, Verb
from smguide.sample import NAME, make_sample
from smguide.workspace import Workspace


def _sample(workspace: Workspace, args: Namespace) -> Answer:
    names = workspace.names()
    if NAME not in names:
        make_sample(workspace.home, workspace.clock())
    made = NAME not in names
    words = "is now in your library" if made else "is in your library already"
    return Answer({"name": NAME, "made": made}, f"The sample {words}, as “{NAME}”.")


VERBS: tuple[Verb, ...] = (
    Verb("sample", "put the sample company into the library", (), _sample, "{name, made}"),
)
