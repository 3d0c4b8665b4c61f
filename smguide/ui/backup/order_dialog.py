"""“Is everything in order on this computer?”: what was looked at, what is wrong, and mending it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.backup.in_dialog import backup_question
from smguide.ui.dialogs import ChooseFile
from smguide.ui.moments import long_moment
from smguide.ui.tasks import Runner
from smguide.ui.theme import Space, Tone, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.info_bar import ToneSign
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import Diagnosis, Workspace
from smguide.workspace.backup import SafetyCopy

_WIDTH: Final = 720
_HEIGHT: Final = 560
_MOST_COPIES: Final = 8


@dataclass(frozen=True, slots=True)
class Order:
    """What was found, and the safety copies there are."""

    lines: tuple[Diagnosis, ...]
    copies: tuple[SafetyCopy, ...]
    folder: Path

    @property
    def troubles(self) -> tuple[Diagnosis, ...]:
        """What is wrong still."""
        return tuple(line for line in self.lines if not line.ok)


class LineView(QWidget):
    """One thing that was looked at."""

    def __init__(self, line: Diagnosis) -> None:
        super().__init__()
        self.line = line
        sign = ToneSign()
        sign.tone = Tone.GOOD if line.ok else Tone.WARN
        words = column(gap=Space.TINY)
        words.addWidget(text_label(f"{line.what}: {_state(line)}", role="emphasis", wrap=True))
        for part, tone in ((line.sentence, ""), (line.did or line.would, ""), (line.hint, "muted")):
            if part:
                words.addWidget(text_label(part, tone=tone, wrap=True))
        across = row(self, gap=Space.MEDIUM)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)


class OrderDialog(QDialog):
    """Looks as soon as it opens; ``mended`` once something was put right.

    ``copy_wanted`` carries a safety copy that somebody wants to bring in.
    """

    mended = Signal()
    copy_wanted = Signal(object)

    def __init__(
        self, parent: QWidget, workspace: Workspace, runner: Runner, choose: ChooseFile
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Is everything in order on this computer?"))
        self.setAccessibleName(self.windowTitle())
        self._workspace = workspace
        self._runner = runner
        self._choose = choose
        self.order: Order | None = None
        self.headline = text_label("", role="heading", wrap=True)
        self.progress = QProgressBar()
        self.again_button = button(_tr("Look again"))
        self.mend_button = button(_tr("Put it right"), kind="primary")
        self.backup_button = button(_tr("Put it right with a backup…"), icon="folder")
        self.close_button = button(_tr("Close"))
        self._holder = QWidget()
        self._lines = column(self._holder, gap=Space.MEDIUM)
        self._lay_out()
        self._connect()
        self.close_button.setFocus()
        self.look()

    def _lay_out(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(_tr("Looking through everything that is stored"))
        outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        outer.addWidget(self.headline)
        outer.addWidget(self.progress)
        outer.addWidget(ScrollingSheet(_tr("What was looked at"), self._holder), 1)
        foot = row(gap=Space.SMALL)
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        for one in (self.backup_button, self.mend_button, self.close_button):
            foot.addWidget(one)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.again_button.clicked.connect(self.look)
        self.mend_button.clicked.connect(self._mend)
        self.backup_button.clicked.connect(self._ask_for_backup)
        self.close_button.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as what was found needs, but no taller than the window."""
        super().showEvent(event)
        if not event.spontaneous():
            fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))

    @Slot()
    def look(self) -> None:
        """Look at everything."""
        self._show_working(_tr("Looking through everything that is stored…"))
        self._runner.submit(_look, self._workspace, done=self._show, failed=self._failed)

    @Slot()
    def _mend(self) -> None:
        self._mend_with(())

    @Slot()
    def _ask_for_backup(self) -> None:
        self._choose(self, backup_question(), self._mend_from)

    def _mend_from(self, path: Path) -> None:
        self._mend_with((path,))

    def _mend_with(self, sources: Sequence[Path]) -> None:
        self._show_working(_tr("Putting it right…"))
        self._runner.submit(
            _mended, self._workspace, tuple(sources), done=self._was_mended, failed=self._failed
        )

    def _was_mended(self, order: Order) -> None:
        self._show(order)
        self.mended.emit()

    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        self.headline.setText(str(error))
        self._offer()

    def _show_working(self, doing: str) -> None:
        self.headline.setText(doing)
        self.progress.show()
        for one in (self.again_button, self.mend_button, self.backup_button):
            one.setEnabled(False)

    def _show(self, order: Order) -> None:
        self.order = order
        self.progress.hide()
        self.headline.setText(_headline(order))
        announce(self, self.headline.text())
        self._clear()
        for line in sorted(order.lines, key=_first):
            self._lines.addWidget(LineView(line))
        self._add_copies(order)
        self._lines.addStretch(1)
        self._offer()

    def _clear(self) -> None:
        while item := self._lines.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()

    def _offer(self) -> None:
        troubles = self.order.troubles if self.order else ()
        self.again_button.setEnabled(True)
        self.mend_button.setVisible(any(line.would for line in troubles))
        self.mend_button.setEnabled(True)
        self.backup_button.setVisible(bool(troubles))
        self.backup_button.setEnabled(True)

    def _add_copies(self, order: Order) -> None:
        self._lines.addSpacing(scaled(Space.MEDIUM))
        self._lines.addWidget(section_heading(_tr("Safety copies")))
        said = _tr(
            "Before anything risky smguide copies the guidelines by itself, without keys, into "
            "the folder {0}. The newest five of each are kept."
        ).format(order.folder)
        self._lines.addWidget(text_label(said, role="caption", tone="muted", wrap=True))
        for copy in order.copies[:_MOST_COPIES]:
            self._lines.addWidget(_CopyLine(self, copy))

    def take_copy(self, copy: SafetyCopy) -> None:
        """Close, and look into a safety copy."""
        self.accept()
        self.copy_wanted.emit(copy.path)


class _CopyLine(QWidget):
    """A safety copy with the button that opens it."""

    def __init__(self, dialog: OrderDialog, copy: SafetyCopy) -> None:
        super().__init__()
        self._dialog = dialog
        self._copy = copy
        words = _tr("{0}, {1}, before {2}").format(copy.name, long_moment(copy.made), _step(copy))
        self.button = button(_tr("Look into it…"), kind="link")
        self.button.setAccessibleName(_tr("Look into the safety copy of {0}").format(words))
        self.button.clicked.connect(self._take)
        across = row(self, gap=Space.MEDIUM)
        across.addWidget(text_label(words, wrap=True), 1)
        across.addWidget(self.button)

    @Slot()
    def _take(self) -> None:
        self._dialog.take_copy(self._copy)


def _look(workspace: Workspace) -> Order:
    return _order(workspace, workspace.doctor())


def _mended(workspace: Workspace, sources: tuple[Path, ...]) -> Order:
    return _order(workspace, workspace.doctor(mend=True, sources=sources))


def _order(workspace: Workspace, lines: tuple[Diagnosis, ...]) -> Order:
    safety = workspace.backups.safety
    return Order(lines, safety.all(), safety.folder)


def _first(line: Diagnosis) -> int:
    """What is wrong comes first, then what was put right."""
    return 0 if not line.ok else 1 if line.did else 2


def _headline(order: Order) -> str:
    if not order.troubles:
        mended = any(line.did for line in order.lines)
        return _tr("What was wrong is put right.") if mended else _tr("Everything is in order.")
    if any(line.would for line in order.troubles):
        return _tr("Something is wrong, and can be put right.")
    return _tr("Something is wrong that smguide cannot put right by itself.")


def _state(line: Diagnosis) -> str:
    if line.did:
        return _tr("put right")
    return _tr("in order") if line.ok else _tr("not in order")


def _step(copy: SafetyCopy) -> str:
    steps = {
        "bringing-in": _tr("a backup was brought in"),
        "removing": _tr("they were removed"),
        "mending": _tr("something was put right"),
        "packing": _tr("their history was packed"),
    }
    return steps.get(copy.why, copy.why)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Order", words)
