"""One keystroke on the Write screen: the key, everything that follows from it, and the paint."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from measurement import Measurement

from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.workspace import Founder, Workspace

KEYS = 200
WARM_UP = 20
PAUSE = 40
"""Milliseconds between keys: a fast typist, so that what runs beside the typing runs meanwhile."""

SECTIONS, CLAUSES, WORDS = 200, 5, 100
LONG_CLAUSE = 2_000
_TYPED = "words that somebody types. And then, some more of them "
_TALK = """
posts answer people on this channel within two hours; Legal reads **what may hurt** before it goes
out, and [the rule](https://acme.example/rule) says *who* must agree and by when.
"""


def prose(words: int) -> str:
    """Paragraphs and a list of so many words."""
    found = list(islice(cycle(_TALK.split()), words))
    pieces = [found[at : at + 50] for at in range(0, words, 50)]
    return "\n\n".join(
        f"{'- ' if number % 4 == 3 else ''}{' '.join(piece)}" for number, piece in enumerate(pieces)
    )


def guidelines(known: Guidelines, long_clause: int) -> Guidelines:
    """100,000 words in 200 sections, the first clause as long as asked for."""
    sections = tuple(
        Section(f"s{n}", "custom", f"Section {n}", tuple(_clauses(n))) for n in range(SECTIONS)
    )
    first = replace(sections[0].clauses[0], text=prose(long_clause))
    head = replace(sections[0], clauses=(first, *sections[0].clauses[1:]))
    outline = tuple(OutlineEntry(s.id, 1 + number % 3) for number, s in enumerate(sections))
    return replace(known, sections=(head, *sections[1:]), outline=outline)


def _clauses(section: int) -> Iterator[Clause]:
    return (Clause(f"c{section}-{n}", prose(WORDS)) for n in range(CLAUSES))


@contextmanager
def written_in(home: Path, long_clause: int) -> Iterator[Any]:
    """The Write screen with the worker it has in the program."""
    from PySide6.QtTest import QTest

    from smguide.ui.shell import PageSpec, Shell
    from smguide.ui.tasks import TaskRunner, share_often
    from smguide.ui.write.page import WritePage

    founder = Founder(name="Ana Horvat", email="ana@acme.example", person="ana")
    with Workspace(home) as workspace:
        desk = workspace.create("bench", title="Bench", template="empty", founder=founder)
        desk.keep(guidelines(desk.work().guidelines, long_clause))
        made: list[WritePage] = []
        shell = Shell([PageSpec("write", "Write", "write", lambda: made[0])])
        share_often()
        runner = TaskRunner(shell.messages.show_error)
        made.append(WritePage(runner, shell.messages))
        shell.go_to("write")
        shell.resize(1440, 900)
        shell.show()
        made[0].show_desk(desk)
        while len(made[0].session.guidelines.sections) < SECTIONS:
            QTest.qWait(20)
        yield made[0]
        QTest.qWait(1_500)  # the draft is kept, and nothing more is to be looked at
        runner.shutdown()
        shell.close()
        shell.deleteLater()


def percentiles(home: Path, long_clause: int) -> tuple[float, float]:
    """What 95 of 100 keys stay below, in milliseconds: by the clock, and of the window's thread.

    The second leaves out the time in which the machine did something else.
    """
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    with written_in(home, long_clause) as page:
        editor = page.sheet.clauses.blocks[0].editor
        editor.put_caret(editor.document().characterCount() // 2)
        clock, own = [], []
        for letter in islice(cycle(_TYPED), WARM_UP + KEYS):
            begun, begun_own = time.perf_counter(), time.thread_time()
            QTest.keyClick(editor, letter)
            QCoreApplication.sendPostedEvents()
            own.append((time.thread_time() - begun_own) * 1_000)
            clock.append((time.perf_counter() - begun) * 1_000)
            QTest.qWait(PAUSE)
    return _p95(clock), _p95(own)


def _p95(taken: list[float]) -> float:
    return statistics.quantiles(taken[WARM_UP:], n=20)[-1]


@cache
def _measured(folder: Path, long_clause: int) -> tuple[float, float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from smguide.ui.theme import apply_theme, load_theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, load_theme("light"))
    home = folder / f"keystroke-{long_clause}"
    home.mkdir()
    return percentiles(home, long_clause)


def _row(name: str, long_clause: int, which: int) -> Measurement:
    return Measurement(
        name, "ms", 16.0, lambda setting: _measured(setting.folder, long_clause)[which]
    )


MEASUREMENTS = (
    _row("keystroke, 200 sections, 100,000 words, p95", WORDS, 0),
    _row("keystroke, 200 sections, p95 of the thread alone", WORDS, 1),
    _row("keystroke in a clause of 2,000 words, p95", LONG_CLAUSE, 0),
    _row("keystroke in 2,000 words, p95 of the thread alone", LONG_CLAUSE, 1),
)
