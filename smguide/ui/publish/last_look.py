"""A last look before an edition is published: what the checks find in exactly that revision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smguide.checks.engine import findings
from smguide.checks.folding import Fold, folded
from smguide.model.wording import counted
from smguide.ui.check_words import say_check
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk

_WIDTH: Final = 560
_MOST_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class LastLook:
    """What is worth knowing before a revision is published.

    ``draft``: something was written since that no revision holds. ``locked``: the key of the
    person needs its passphrase.
    """

    findings: tuple[Fold, ...]
    draft: bool
    locked: bool


def look_once_more(desk: Desk, revision: int) -> LastLook:
    """Check the revision that would be published, and look for a draft."""
    kept = desk.work()
    draft = kept.kept_at is not None and kept.guidelines != desk.read(str(kept.base))
    guidelines = desk.read(str(revision))
    found = folded(findings(guidelines, desk.today, say=say_check), guidelines)
    return LastLook(found, draft, desk.is_locked())


class LastLookDialog(FormDialog):
    """``submitted`` goes on to publish; ``shown`` goes where the first finding can be mended."""

    shown = Signal()

    def __init__(self, parent: QWidget, revision: int, seen: LastLook) -> None:
        count = counted(len(seen.findings), "thing")
        sentence = _tr("Found in revision {0}. Approved text is not changed by publishing: to "
                       "mend it, save a new revision and have that approved.")  # fmt: skip
        text = DialogText(
            _tr("{0} to look at before you publish").format(count),
            sentence.format(revision),
            _tr("Publish all the same…"),
        )
        super().__init__(parent, text, ScrollingSheet(_tr("To look at"), _findings(seen)))
        self.show_button = button(_tr("Look at them"), icon="write")
        self.add_button(self.show_button)
        self.show_button.clicked.connect(self.shown)
        fit_dialog(self, scaled(_WIDTH))


def draft_words() -> str:
    """What somebody with a draft must know before publishing."""
    return _tr("Your draft is not included: only what was approved is published.")


def _findings(seen: LastLook) -> QWidget:
    sheet = QWidget()
    body = column(sheet, gap=Space.SMALL)
    if seen.draft:
        body.addWidget(text_label(draft_words(), tone="warn", wrap=True))
    for fold in seen.findings[:_MOST_SHOWN]:
        body.addWidget(_card(fold))
    left = len(seen.findings) - _MOST_SHOWN
    if left > 0:
        body.addWidget(text_label(_tr("And {0} more.").format(left), tone="muted"))
    return sheet


def _card(fold: Fold) -> Card:
    finding = fold.first
    sentence = f"{finding.sentence} {fold.also}".rstrip()
    card = Card()
    card.setAccessibleName(f"{sentence} {finding.hint}")
    card.body.setSpacing(Space.TINY)
    card.body.addWidget(text_label(sentence, wrap=True))
    card.body.addWidget(text_label(finding.hint, role="caption", tone="muted", wrap=True))
    return card


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
