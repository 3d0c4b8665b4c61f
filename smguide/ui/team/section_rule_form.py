"""A rule for certain sections: changes of which need how many out of whom."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.wording import in_words
from smguide.review.team import Role
from smguide.ui.team.looking import TeamLook, Work, group_word
from smguide.ui.team.pick_several import PickSeveral
from smguide.ui.team.rules_form import short_field
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import Labelled
from smguide.ui.widgets.number_box import NumberBox
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk
from smguide.workspace.team_values import SectionRuleInfo

_MOST = 9


class SectionRuleForm(QWidget):
    """A new rule, or another one in the place of ``info``.

    What nobody could ever fulfil is said beside the field before anything is signed.
    """

    edited = Signal()

    def __init__(self, look: TeamLook, info: SectionRuleInfo | None) -> None:
        super().__init__()
        self._look = look
        self._info = info
        self.said = _tr("The rules for sections have changed.")
        rule = info.rule if info else None
        self.of = PickSeveral(_of_label(), _subjects(look), rule.of if rule else ())
        self.by = PickSeveral(_by_label(), _people(look), rule.by if rule else ())
        self.need = NumberBox(1, _MOST)
        self.need.setValue(rule.need if rule else 1)
        self._of = Labelled(_of_label(), self.of)
        self._by = Labelled(_by_label(), self.by, help_text=_by_help())
        self._need = Labelled(_tr("How many of them"), short_field(self.need))
        self.need.setAccessibleName(_tr("How many of them"))
        self.words = text_label("", wrap=True)
        self._lay_out()
        self._connect()
        self._edited()

    def _lay_out(self) -> None:
        body = column(self, gap=Space.MEDIUM)
        for part in (self._of, self._by, self._need):
            body.addWidget(part)
        card = Card()
        card.setAccessibleName(_tr("The rule in words"))
        card.body.addWidget(self.words)
        body.addWidget(card)
        self.setFocusProxy(self.of)

    def _connect(self) -> None:
        self.of.edited.connect(self._edited)
        self.by.edited.connect(self._edited)
        self.need.valueChanged.connect(self._edited)

    @Slot()
    def _edited(self) -> None:
        self.words.setText(self._in_words())
        for field, why_not in self._problems().items():
            live = field is not self._of and bool(self.by.chosen)
            field.show_problem(why_not if live or field.problem.text() else "")
        self.edited.emit()

    def _in_words(self) -> str:
        if not (self.of.chosen and self.by.chosen):
            return _tr("Choose the sections, and who must agree to their changes.")
        subjects, people = _subjects(self._look), _people(self._look)
        of = in_words(subjects.get(one, one) for one in self.of.chosen)
        by = in_words(people.get(one, one) for one in self.by.chosen)
        if self.need.value() == 1:
            return _tr("A change of {0} needs the approval of one of: {1}.").format(of, by)
        needed = _tr("A change of {0} needs the approval of {1} of: {2}.")
        return needed.format(of, self.need.value(), by)

    # Whether it can be kept

    def _able(self) -> list[str]:
        """The names of those meant who review."""
        named = set(self.by.chosen)
        return [
            one.name
            for one in self._look.present
            if Role.REVIEWER in one.roles and (one.person in named or named & set(one.roles))
        ]

    def _too_few(self) -> str:
        able = self._able()
        if not self.by.chosen or len(able) >= self.need.value():
            return ""
        if not able:
            return _tr("None of them reviews. Choose somebody who does.")
        return _tr(
            "Only {0} of them can approve: {1}. Ask for fewer, or choose more people."
        ).format(len(able), in_words(able))

    def _problems(self) -> Mapping[Labelled, str]:
        none = "" if self._able() or not self.by.chosen else self._too_few()
        return {
            self._of: "" if self.of.chosen else _tr("Say which sections the rule is about."),
            self._by: none if self.by.chosen else _tr("Say who must agree."),
            self._need: "" if none else self._too_few(),
        }

    def check(self) -> bool:
        """Say beside each field what is wrong and go to the first; whether all is well."""
        problems = self._problems()
        for field, sentence in problems.items():
            field.show_problem(sentence)
        first = next((field for field, sentence in problems.items() if sentence), None)
        if first is not None:
            first.reveal()
        return first is None

    # What is signed

    @property
    def is_ready(self) -> bool:
        """Whether something is different."""
        rule = self._info.rule if self._info else None
        present = (rule.of, rule.by, rule.need) if rule else None
        return (self.of.chosen, self.by.chosen, self.need.value()) != present

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        complete = self.of.chosen and self.by.chosen
        return self._in_words() if complete else _tr("A rule for certain sections.")

    def work(self, desk: Desk, reason: str) -> Work:
        """Sign the rule."""
        return partial(
            desk.team.set_section_rule,
            self.of.chosen,
            self.by.chosen,
            self.need.value(),
            place=self._info.place if self._info else None,
            reason=reason,
        )


class RemoveRuleForm(QWidget):
    """Nothing to fill in: what no longer holds."""

    edited = Signal()

    def __init__(self, info: SectionRuleInfo) -> None:
        super().__init__()
        self._info = info
        self.said = _tr("The rules for sections have changed.")
        card = Card()
        card.setAccessibleName(_tr("No longer a rule"))
        card.body.addWidget(text_label(info.words, wrap=True))
        column(self).addWidget(card)

    @property
    def is_ready(self) -> bool:
        """Always."""
        return True

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        return _tr("No longer a rule: {0}").format(self._info.words)

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Take the rule away."""
        return partial(desk.team.remove_section_rule, self._info.place, reason=reason)


def _subjects(look: TeamLook) -> dict[str, str]:
    """The sections of these guidelines first, then whole kinds of section."""
    own = {one: words for one, words in look.subjects.items() if one in look.sections}
    every = _tr("every section of the kind “{0}”")
    kinds = {one: every.format(w) for one, w in look.subjects.items() if one not in look.sections}
    return {**own, **kinds}


def _people(look: TeamLook) -> dict[str, str]:
    """Groups first, because people change; then those who review."""
    groups = {one: _tr("the group {0}").format(group_word(one)) for one in look.groups}
    after = {Role.GOVERNOR.value: _tr("those who look after the team")}
    people = {one.person: one.name for one in look.present if Role.REVIEWER in one.roles}
    return {**groups, **after, **people}


def _of_label() -> str:
    return _tr("Changes of")


def _by_label() -> str:
    return _tr("Need the approval of")


def _by_help() -> str:
    return _tr("Groups are best: they stay when people change. Who is in which is under People.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
