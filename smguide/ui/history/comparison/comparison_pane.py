"""The middle of the page: one comparison with its bar, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.ui.history.comparison.change_bar import ChangeBar
from smguide.ui.history.comparison.effect_card import EffectCard
from smguide.ui.history.comparison.effect_words import kind_sign, short_words
from smguide.ui.history.comparison.heading import ChangedSections, RevisionHeading
from smguide.ui.history.comparison.redline_view import RedlineView
from smguide.ui.history.comparison.section_view import SectionView
from smguide.ui.history.comparison.sides_header import SidesHeader
from smguide.ui.history.comparison.ways import Mode, Way, way_named
from smguide.ui.history.looking import Around, Look, Meant
from smguide.ui.history.walk.walk_bar import WalkBar
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.surface import column
from smguide.workspace import Consequences, answers_may_differ

_RULES = "approval-workflow"
"""The kind of section that has the posting rules."""

_LINES = 4
_MOST = 2
_LEAST_WIDTH = 360
_LEAST_COLUMN = 245
"""Pixels in letters of any size, and at 100 % text: a column to read, which the sides leave."""


class ComparisonPane(QStackedWidget):
    """Shows what it is given as its bar says.

    ``way_chosen`` with the way somebody looks from now on, and whether at everything.
    """

    way_chosen = Signal(str, bool)
    walk_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._around: Around | None = None
        self._words = ""
        self._meant: Meant | None = None
        self.effects: EffectCard | None = None
        self.change_bar = ChangeBar()
        self.view = RedlineView()
        self.sections = SectionView()
        self.sides = SidesHeader()
        self.readings = QStackedWidget()
        self.walk_bar = WalkBar()
        self.walk_bar.hide()
        self.heading: RevisionHeading | None = None
        self._invitation = ""
        self._only: frozenset[int] = frozenset()
        self._comparison = QWidget()
        self._choose = EmptyState(
            "history",
            _tr("Choose a revision"),
            _tr("You see here what it changed, who has looked at it and who is missing."),
        )
        self._nothing = EmptyState(
            "search",
            _tr("Nothing found"),
            _tr("No revision has these words, and none took them out. Try fewer of them."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = column(self._comparison, gap=0)
        middle.addWidget(self.change_bar)
        middle.addWidget(self.sides)
        self.readings.addWidget(self.view)
        self.readings.addWidget(self.sections)
        middle.addWidget(self.readings, 1)
        middle.addWidget(self.walk_bar)
        for one in (self._choose, self._comparison, self._nothing):
            self.addWidget(one)

    def _connect(self) -> None:
        self.change_bar.mode_changed.connect(self._render)
        self.change_bar.chosen.connect(self._tell_mode)
        self.change_bar.next.clicked.connect(self.next_change)
        self.change_bar.previous.clicked.connect(self.previous_change)
        self.view.moved.connect(self._moved)
        self.view.narrowed.connect(self._narrowed)
        self.sections.moved.connect(self._moved)
        self.sections.chosen.connect(self.go_to_section)

    @Slot()
    def next_change(self) -> None:
        """Go to the change below; in the summary, to the next section."""
        self._reading.next_change()

    @Slot()
    def previous_change(self) -> None:
        """Go to the change above."""
        self._reading.previous_change()

    @property
    def _reading(self) -> RedlineView | SectionView:
        return self.sections if self.change_bar.way is Way.SECTIONS else self.view

    @Slot(str)
    def go_to_section(self, section: str) -> None:
        """Show a section in the text."""
        if self.change_bar.way is Way.SECTIONS:
            self.change_bar.choose(Way.CHANGES)
        self.view.go_to_clause(section, "")

    @Slot()
    def _tell_mode(self) -> None:
        self.way_chosen.emit(str(self.change_bar.way), self.change_bar.is_everything)

    def look_as(self, way: str, *, everything: bool) -> None:
        """Look as somebody did last."""
        self.change_bar.choose(way_named(way), everything=everything)

    def minimumSizeHint(self) -> QSize:
        """Room to read, and for what stands in it."""
        least = max(_LEAST_WIDTH, scaled(_LEAST_COLUMN))
        return super().minimumSizeHint().expandedTo(QSize(least, 0))

    def show_look(self, look: Look, around: Around, words: str) -> None:
        """Show a comparison; ``words`` were searched for and are marked in it."""
        self._look, self._around, self._words = look, around, words
        self.setCurrentWidget(self._comparison)
        self._render()

    def show_choice(self) -> None:
        """No revision is chosen yet."""
        self._look = None
        self.setCurrentWidget(self._choose)

    def show_nothing_found(self) -> None:
        """No revision is chosen while none fits what is searched for."""
        self.setCurrentWidget(self._nothing)

    @Slot()
    def _render(self) -> None:
        if self._look is None or self._around is None:
            return
        way, everything = self.change_bar.way, self.change_bar.is_everything
        mode = Mode(way, everything, self._words, self._only)
        columns = mode.way is Way.SIDES and not self.view.is_narrow
        self.sides.show_look(self._look if columns else None, self._around)
        self.readings.setCurrentWidget(self._reading)
        self.heading = RevisionHeading(self._look, self._around, self._invitation)
        self.heading.walk.clicked.connect(self.walk_wanted)
        head = [self.heading, self._cards(self._look)]
        if mode.way is Way.SECTIONS:
            self.sections.show_look(self._look, head, everything=mode.everything)
            return
        self.view.set_mode(mode)
        self.view.show_look(self._look, head, self._around.today)

    def invite(self, words: str) -> None:
        """What the way into a walk says."""
        self._invitation = words
        if self.heading is not None:
            self.heading.walk.setText(words)

    def show_walk(self, *, on: bool) -> None:
        """Its bar takes the place of the other, so that the text keeps its room."""
        self.walk_bar.setVisible(on)
        self.change_bar.setVisible(not on)

    def show_only(self, changes: frozenset[int]) -> None:
        """Show nothing but these changes, or with none of them everything again."""
        if changes != self._only:
            self._only = changes
            self._render()

    def effects_of_rules(self, section: str) -> str:
        """What the posting rules answer otherwise, in short; empty for any other section."""
        if self._look is None or self._meant is None or not _is_of(self._meant, self._look):
            return ""
        changed = self._look.comparison.changed_sections
        told = self._meant.found.told
        if told is None or all(s.kind != _RULES for s in changed if s.section_id == section):
            return ""
        said = (f"{kind_sign(one.kind)[0]}: {short_words(one)}" for one in told.in_short[:_MOST])
        return "\n".join(said)

    def _cards(self, look: Look) -> QWidget:
        """What the change does for people, then where it is."""
        holder = QWidget()
        body = column(holder, gap=Space.MEDIUM)
        self.effects = self._effect_card(look) if look.old or look.failing else None
        if self.effects is not None:
            body.addWidget(self.effects)
        if look.sentences and self.change_bar.way is not Way.SECTIONS:
            where = ChangedSections(look)
            where.chosen.connect(self.go_to_section)
            body.addWidget(where)
        return holder

    def _effect_card(self, look: Look) -> EffectCard:
        card = EffectCard(look.failing, lines=_expected_lines(look))
        if not look.old:
            card.show_consequences(Consequences(None, None, _tr("There was no text before.")))
        elif self._meant is not None and _is_of(self._meant, look):
            card.show_consequences(self._meant.found)
        return card

    def show_meant(self, meant: Meant) -> None:
        """What the change means is worked out; what one reads stays where it is."""
        self._meant = meant
        if self._look is None or self.effects is None or not _is_of(meant, self._look):
            return
        with self.view.holding_place():
            self.effects.show_consequences(meant.found)

    @Slot(bool)
    def _narrowed(self, narrow: bool) -> None:
        self.sides.setVisible(self.change_bar.way is Way.SIDES and not narrow)

    @Slot(int)
    def _moved(self, change: int) -> None:
        self.change_bar.show_place(change, self._look.changes if self._look else 0)


def _expected_lines(look: Look) -> int:
    """Room for what a change will most likely do, so that the page moves little or not at all."""
    if not look.old or not answers_may_differ(look.comparison):
        return 1
    changed = look.comparison.changed_sections
    return _LINES if any(one.kind == _RULES and one.facts for one in changed) else 2


def _is_of(meant: Meant, look: Look) -> bool:
    return (meant.old, meant.number) == (look.old, look.number)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ComparisonPane", words)
