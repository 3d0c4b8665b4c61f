"""The parts of the save sheet: the changes, what the checks found, the comments one may answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from smguide.checks.finding import Finding, Severity
from smguide.compare.told import ToldSection
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.ui.write.change_list import ChangeList
from smguide.ui.write.work import Balance
from smguide.workspace import CommentInfo

_MOST_FINDINGS = 5
_EMPTY_CLAUSE = "empty-clause"
_LONGEST_COMMENT = 120


class ChangesPart(QWidget):
    """What changed, section by section.

    ``wanted`` asks to go to a section and a clause of it.
    """

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.list = ChangeList()
        self._body = column(self, gap=0)
        self._body.addWidget(section_heading(_tr("What changed")))

    def show_changes(self, sections: Sequence[ToldSection]) -> None:
        """List what changed; asked for once."""
        self.list.wanted.connect(self.wanted)
        self.list.show_changes(sections)
        self._body.addWidget(self.list)
        if not sections:
            words = _tr("Nothing has changed since the latest revision.")
            self._body.addWidget(text_label(words, wrap=True))
        self.list.show()  # What is not shown yet has no height to fit.


def found_in_words(findings: tuple[Finding, ...]) -> str:
    """“2 things to correct, 1 thing to check”; empty where the checks found nothing."""
    graver = sum(1 for finding in findings if finding.severity is Severity.ERROR)
    words = (
        (graver, _tr("{0} thing to correct"), _tr("{0} things to correct")),
        (len(findings) - graver, _tr("{0} thing to check"), _tr("{0} things to check")),
    )
    return _counts(words)


def balance_in_words(balance: Balance) -> str:
    """“2 new things to look at, 1 resolved”; empty where nothing came or went."""
    come, gone = len(balance.brings), len(balance.resolves)
    words = (
        (come, _tr("{0} new thing to look at"), _tr("{0} new things to look at")),
        (gone, _tr("{0} resolved"), _tr("{0} resolved")),
    )
    return _counts(words)


def _counts(words: tuple[tuple[int, str, str], ...]) -> str:
    return ", ".join(
        (one if count == 1 else more).format(count) for count, one, more in words if count
    )


class FoundNotice(QFrame):
    """What the checks found in what changes; nobody is kept from saving by it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.heading = text_label("", role="emphasis", wrap=True)
        self.sentences = text_label("", wrap=True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        body = column(self, margin=Space.MEDIUM, gap=Space.TINY)
        for part in (self.heading, self.sentences):
            body.addWidget(part)
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...], balance: Balance) -> None:
        """Say what comes and goes, how many there are, and the first of them.

        What this revision brings comes first, empty clauses before all.
        """
        heading = ". ".join(filter(None, (balance_in_words(balance), found_in_words(findings))))
        ordered = sorted(
            findings, key=lambda one: (one.check != _EMPTY_CLAUSE, one not in balance.brings)
        )
        lines = [finding.sentence for finding in ordered[:_MOST_FINDINGS]]
        if len(findings) > len(lines):
            more = _tr("And {0} more; all are listed beside the page.")
            lines.append(more.format(len(findings) - len(lines)))
        self.heading.setText(heading)
        self.sentences.setText("\n".join(lines))
        self.sentences.setVisible(bool(lines))
        self.setProperty("tone", "warn" if findings else "good")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setVisible(bool(heading))


class CommentsPart(QWidget):
    """Open comments on what changed: tick the ones that this revision answers."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, TickBox] = {}
        self._comments: tuple[CommentInfo, ...] = ()
        self._body = column(self, gap=Space.TINY)
        self._body.addWidget(section_heading(_tr("Comments this answers")))
        self.hide()

    def show_comments(self, comments: tuple[CommentInfo, ...], taken: tuple[str, ...] = ()) -> None:
        """Offer them; those whose wording was taken over are ticked, of the rest none."""
        self._comments = comments
        for comment in comments:
            box = TickBox(_comment_in_words(comment))
            policy = box.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # Else one line is all it gets.
            box.setSizePolicy(policy)
            box.setChecked(comment.id in taken)
            box.toggled.connect(self.changed)
            self.boxes[comment.id] = box
            self._body.addWidget(box)
            box.show()
        self._say_whose(comments, taken)
        self.setVisible(bool(comments))

    def _say_whose(self, comments: tuple[CommentInfo, ...], taken: tuple[str, ...]) -> None:
        names = tuple(dict.fromkeys(one.name for one in comments if one.id in taken))
        if names:
            told = _tr(
                "You took over a wording of {0}. It will be said in the revision, and whoever "
                "proposed it cannot approve it."
            )
            words = told.format(", ".join(names))
            self._body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))

    @property
    def answered(self) -> tuple[CommentInfo, ...]:
        """The comments that are ticked."""
        return tuple(one for one in self._comments if self.boxes[one.id].isChecked())


def _comment_in_words(comment: CommentInfo) -> str:
    words = " ".join(comment.text.split())
    short = words if len(words) <= _LONGEST_COMMENT else f"{words[:_LONGEST_COMMENT].rstrip()}…"
    return _tr("Answers {0}’s comment “{1}”").format(comment.name, short)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
