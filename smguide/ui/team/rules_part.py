"""The rules of review: how many must agree, and who must agree to which sections."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from smguide.model.wording import in_words
from smguide.ui.team.deeds import Deed
from smguide.ui.team.looking import TeamLook
from smguide.ui.team.pieces import emptied, headed
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace.team_values import SectionRuleInfo


class SectionRuleRow(QWidget):
    """A rule in words, whom it means now, and what is wrong with it."""

    asked = Signal(str, object)

    def __init__(self, info: SectionRuleInfo) -> None:
        super().__init__()
        self.info = info
        self.change_button = button(_tr("Change…"))
        self.remove_button = button(_tr("Remove…"), kind="quiet")
        self.setAccessibleName(info.words)
        self.change_button.setAccessibleName(_tr("Change the rule: {0}").format(info.words))
        self.remove_button.setAccessibleName(_tr("Remove the rule: {0}").format(info.words))
        lines = column(gap=Space.TINY // 2)
        lines.addWidget(text_label(info.words, wrap=True))
        means = _tr("That is now: {0}.").format(in_words(info.people) or _tr("nobody"))
        tone = "bad" if info.problem else "muted"
        lines.addWidget(text_label(info.problem or means, role="caption", tone=tone, wrap=True))
        across = row(self, gap=Space.SMALL)
        across.addLayout(lines, 1)
        across.addWidget(self.change_button)
        across.addWidget(self.remove_button)
        self.change_button.clicked.connect(self._change)
        self.remove_button.clicked.connect(self._remove)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be pressed."""
        return self.change_button, self.remove_button

    @Slot()
    def _change(self) -> None:
        self.asked.emit(Deed.SECTION_RULE, self.info)

    @Slot()
    def _remove(self) -> None:
        self.asked.emit(Deed.REMOVE_RULE, self.info)


class RulesPart(QWidget):
    """The rules for everything first, then those for certain sections."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.rules_text = text_label("", wrap=True)
        self.governors_text = text_label("", tone="muted", wrap=True)
        self.rules_button = button(_tr("Change…"))
        self.rules_button.setAccessibleName(_tr("Change the rules of review"))
        self.add_button = button(_tr("Add a rule…"), icon="plus")
        self.rows: list[SectionRuleRow] = []
        self._every, self._sections = Card(), Card()
        self._nothing = text_label(_no_rules(), tone="muted", wrap=True)
        self._lay_out()
        self.rules_button.clicked.connect(self._ask_for_rules)
        self.add_button.clicked.connect(self._ask_for_rule)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.MEDIUM)
        body.addLayout(headed(_tr("For every revision"), self.rules_button))
        self._every.setAccessibleName(_tr("For every revision"))
        self._every.body.addWidget(self.rules_text)
        self._every.body.addWidget(self.governors_text)
        body.addWidget(self._every)
        body.addSpacing(Space.SMALL)
        body.addLayout(headed(_tr("For certain sections"), self.add_button))
        self._sections.setAccessibleName(_tr("For certain sections"))
        body.addWidget(self._sections)
        body.addWidget(self._nothing)

    def sentence(self, look: TeamLook) -> str:
        """Who may change them."""
        return look.why_not or _tr("New rules hold at once, also for a review that is open.")

    def show_look(self, look: TeamLook) -> None:
        """Show the rules as they are now."""
        self.rules_text.setText(look.rules_in_words)
        self.governors_text.setText(look.governors_in_words)
        emptied(self._sections.body)
        self.rows = [SectionRuleRow(one) for one in look.section_rules]
        for made in self.rows:
            if self._sections.body.count():
                self._sections.body.addWidget(rule())
            self._sections.body.addWidget(made)
            made.asked.connect(self.asked)
        self._sections.setVisible(bool(self.rows))
        self._nothing.setVisible(not self.rows)
        for one in (
            self.rules_button, self.add_button, *(b for made in self.rows for b in made.buttons),
        ):  # fmt: skip
            one.setEnabled(not look.why_not)
            one.setToolTip(plain_tip(look.why_not))

    def reveal(self, place: str) -> None:
        """Put the keyboard on the button one came from, or the one nearest to it."""
        if place == Deed.RULES:
            self.rules_button.setFocus()
        elif place.isdecimal() and int(place) < len(self.rows):
            self.rows[int(place)].change_button.setFocus()
        else:
            self.add_button.setFocus()

    @Slot()
    def _ask_for_rules(self) -> None:
        self.asked.emit(Deed.RULES, None)

    @Slot()
    def _ask_for_rule(self) -> None:
        self.asked.emit(Deed.SECTION_RULE, None)


def _no_rules() -> str:
    return _tr(
        "No section has a rule of its own. A rule can ask, for instance, that somebody of Legal "
        "agrees to every change of IP protection."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
