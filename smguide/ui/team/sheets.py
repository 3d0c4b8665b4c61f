"""Which sheet belongs to what somebody asks for: its form and its words, as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from smguide.ui.dialogs import DialogText
from smguide.ui.team.add_form import AddForm
from smguide.ui.team.confirm_form import ConfirmForm
from smguide.ui.team.deeds import Deed
from smguide.ui.team.join_forms import AcceptForm, DeclineForm, JoinForm
from smguide.ui.team.looking import TeamLook
from smguide.ui.team.member_forms import RetireForm, RolesForm
from smguide.ui.team.new_key_form import NewKeyForm
from smguide.ui.team.rules_form import RulesForm
from smguide.ui.team.section_rule_form import RemoveRuleForm, SectionRuleForm
from smguide.ui.team.stolen_form import StolenForm
from smguide.ui.team.vote_form import VoteForm, WithdrawForm


@dataclass(frozen=True, slots=True)
class SheetSpec:
    """A sheet to be shown.

    ``place`` is where the keyboard goes back to in the part one came from. A change ``proposes``
    where more than one must agree.
    """

    form: Any
    text: DialogText
    place: str
    with_reason: bool = True
    proposes: bool = True


def sheet_for(deed: str, look: TeamLook, subject: Any) -> SheetSpec:
    """The sheet for a deed; what ``subject`` is depends on the deed."""
    return _MAKERS[Deed(deed)](look, subject)


def _add(look: TeamLook, _nothing: None) -> SheetSpec:
    text = DialogText(
        _tr("Add somebody to the team"), _tr("They can begin at once."), _tr("Add to the team")
    )
    return SheetSpec(AddForm(look), text, Deed.ADD)


def _take_back(look: TeamLook, member: Any) -> SheetSpec:
    text = DialogText(
        _tr("Take {0} back into the team").format(member.name),
        _tr("The old key stays put away; they sign with a new one."),
        _tr("Take back"),
    )
    return SheetSpec(AddForm(look, member), text, member.person)


def _roles(look: TeamLook, member: Any) -> SheetSpec:
    text = DialogText(
        _tr("What {0} may do").format(member.name),
        _tr("It holds from now on. What they did until now stays as it is."),
        _tr("Sign the change"),
    )
    return SheetSpec(RolesForm(look, member), text, member.person)


def _leaves(_look: TeamLook, member: Any) -> SheetSpec:
    text = DialogText(
        _tr("{0} leaves the team").format(member.name),
        _tr("Nothing is deleted."),
        _tr("Leaves the team"),
        kind="danger",
    )
    return SheetSpec(RetireForm(member), text, member.person)


def _rules(look: TeamLook, _nothing: None) -> SheetSpec:
    text = DialogText(
        _tr("Rules of review"),
        _tr("They hold for every review from now on, also for one that is open."),
        _tr("Sign the change"),
    )
    return SheetSpec(RulesForm(look), text, Deed.RULES)


def _section_rule(look: TeamLook, info: Any) -> SheetSpec:
    text = DialogText(
        _tr("A rule for certain sections") if info is None else _tr("Change a rule for sections"),
        _tr("It comes on top of the approvals that every revision needs."),
        _tr("Sign the rule"),
    )
    place = Deed.SECTION_RULE if info is None else str(info.place)
    return SheetSpec(SectionRuleForm(look, info), text, place)


def _remove_rule(_look: TeamLook, info: Any) -> SheetSpec:
    text = DialogText(
        _tr("Remove a rule for sections"),
        _tr("From then on these sections are approved like all others."),
        _tr("Remove the rule"),
        kind="danger",
    )
    return SheetSpec(RemoveRuleForm(info), text, Deed.SECTION_RULE)


def _agree(look: TeamLook, info: Any) -> SheetSpec:
    text = DialogText(_tr("Agree to a change of the team"), "", _tr("Sign: I agree"))
    form = VoteForm(look, info, agree=True)
    return SheetSpec(form, text, info.id, with_reason=False, proposes=False)


def _disagree(look: TeamLook, info: Any) -> SheetSpec:
    text = DialogText(
        _tr("Do not agree to a change of the team"),
        _tr("You can still agree later, as long as it is open."),
        _tr("Sign: I do not agree"),
    )
    form = VoteForm(look, info, agree=False)
    return SheetSpec(form, text, info.id, with_reason=False, proposes=False)


def _withdraw(_look: TeamLook, info: Any) -> SheetSpec:
    text = DialogText(
        _tr("Take back your proposal"),
        _tr("It stays in the record as taken back."),
        _tr("Take back"),
    )
    return SheetSpec(WithdrawForm(info), text, info.id, proposes=False)


def _join(_look: TeamLook, _nothing: None) -> SheetSpec:
    text = DialogText(
        _tr("Ask to join the team"),
        _tr("Somebody who looks after the team takes you up, or tells you why not."),
        _tr("Ask to join"),
    )
    return SheetSpec(JoinForm(), text, Deed.JOIN, with_reason=False, proposes=False)


def _accept(_look: TeamLook, request: Any) -> SheetSpec:
    title = _tr("Take up the new key of {0}") if request.known else _tr("Take {0} into the team")
    text = DialogText(title.format(request.name), "", _tr("Sign the change"))
    return SheetSpec(AcceptForm(request), text, request.id)


def _decline(_look: TeamLook, request: Any) -> SheetSpec:
    text = DialogText(
        _tr("Decline the request of {0}").format(request.name), "", _tr("Decline"), kind="danger"
    )
    return SheetSpec(DeclineForm(request), text, request.id, proposes=False)


def _new_key(look: TeamLook, key: Any) -> SheetSpec:
    text = DialogText(
        _tr("A new key for you"),
        _tr("Wise when you get another computer, or when a key is some years old."),
        _tr("Make the key and sign"),
    )
    return SheetSpec(NewKeyForm(look, key), text, key.fingerprint)


def _stolen(look: TeamLook, key: Any) -> SheetSpec:
    text = DialogText(
        _tr("The key of {0} was stolen").format(key.name),
        _tr("Or somebody else may have used it, on a lost computer for instance."),
        _tr("Sign: it was stolen"),
        kind="danger",
    )
    return SheetSpec(StolenForm(key, look.today), text, key.fingerprint)


def _confirm(look: TeamLook, info: Any) -> SheetSpec:
    text = DialogText(
        _tr("Confirm revision {0} again").format(info.number),
        _tr("Read its text once more before you sign, and say below why you confirm it."),
        _tr("Sign and confirm"),
    )
    return SheetSpec(ConfirmForm(look, info), text, str(info.number), proposes=False)


_MAKERS: Final[Mapping[Deed, Callable[[TeamLook, Any], SheetSpec]]] = {
    Deed.ADD: _add,
    Deed.TAKE_BACK: _take_back,
    Deed.ROLES: _roles,
    Deed.LEAVES: _leaves,
    Deed.RULES: _rules,
    Deed.SECTION_RULE: _section_rule,
    Deed.REMOVE_RULE: _remove_rule,
    Deed.AGREE: _agree,
    Deed.DISAGREE: _disagree,
    Deed.WITHDRAW: _withdraw,
    Deed.JOIN: _join,
    Deed.ACCEPT: _accept,
    Deed.DECLINE: _decline,
    Deed.NEW_KEY: _new_key,
    Deed.STOLEN: _stolen,
    Deed.CONFIRM: _confirm,
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
