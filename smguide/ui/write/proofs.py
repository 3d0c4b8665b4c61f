"""Looks, away from the window's thread, for what can be proved wrong about the posting rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smguide.model.guidelines import Guidelines, Section
from smguide.rules.problem import Problem
from smguide.ui.session import EditSession
from smguide.ui.tasks import Latest

Warnings = Mapping[str, tuple[str, ...]]

_LOOK_AFTER: Final = 400
"""Milliseconds from the last change to looking."""

_MATTERS: Final = frozenset(
    {"approval-workflow", "who-may-post", "channels", "post-types", "disclosure", "training"}
)


class RuleProofs(QObject):
    """``found`` carries what is to be looked at: id of a rule, phase or level to sentences.

    Whatever concerns no single one stands under an empty id. Nothing is looked for again while the
    sections that matter are what they were.
    """

    found = Signal(object)

    def __init__(self, session: EditSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._looking = Latest(session.runner)
        self._looked_at: tuple[Section, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER)
        self._timer.timeout.connect(self._look)
        session.changed.connect(self._later)
        self._timer.start()

    @Slot()
    def _later(self) -> None:
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        guidelines = self._session.guidelines
        sections = tuple(one for one in guidelines.sections if one.kind in _MATTERS)
        if sections == self._looked_at:
            return
        self._looked_at = sections
        self._looking.submit(_proved, guidelines, done=self._tell)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        found: dict[str, tuple[str, ...]] = {}
        for problem in problems:
            shown = self.tr("For example: {0}.").format(problem.example) if problem.example else ""
            words = " ".join(filter(None, (problem.sentence, shown)))
            found[problem.part] = (*found.get(problem.part, ()), words)
        self.found.emit(found)


def _proved(guidelines: Guidelines) -> tuple[Problem, ...]:
    from smguide.rules.verify import verify  # the machinery of proofs: where it is needed

    return verify(guidelines, datetime.now().astimezone())
