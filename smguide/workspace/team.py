"""The team of one set of guidelines: joining, proposals, rules, keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from smguide.errors import NotAllowed
from smguide.review.bodies import Decision, Join, Vote, Withdraw
from smguide.review.declining import Decline
from smguide.review.join_code import join_code
from smguide.review.ledger import Ledger
from smguide.review.permissions import why_not_decline, why_not_withdraw
from smguide.review.signing_sentences import vote_sentence
from smguide.review.status import Action
from smguide.review.team import ReviewRules, Role, SectionRule, Team, warnings
from smguide.workspace import doubting, joining, proposing, section_rules, team_keys, teamwork
from smguide.workspace.choosing import chosen_number
from smguide.workspace.parts import Parts
from smguide.workspace.signing import Pen
from smguide.workspace.team_values import (
    DoubtInfo,
    DoubtPreview,
    JoinRequest,
    KeyInfo,
    ProposalInfo,
    SectionRuleInfo,
)
from smguide.workspace.values import MemberInfo

_LOOK = "Look at the team and its rules."


class TeamRoom:
    """Everything a person can do about the team and its keys.

    A change answers the proposal that it was: in force at once where one governor is enough, else
    open until enough of them have agreed.
    """

    def __init__(self, parts: Parts, pen: Pen, person: str) -> None:
        self._parts = parts
        self._pen = pen
        self._person = person

    # Looking

    def members(self) -> tuple[MemberInfo, ...]:
        """The team, with whose keys are on this computer."""
        return teamwork.members(self._parts)

    def advice(self) -> tuple[str, ...]:
        """What will get this team into trouble one day, in sentences."""
        return warnings(self._ledger.team)

    def join_code(self) -> str:
        """The words by which others can tell that they connect to this very record."""
        return join_code(self._ledger.guideline)

    # Joining

    def ask_to_join(
        self, person: str, name: str, email: str, *, passphrase: str = ""
    ) -> JoinRequest:
        """Ask to be taken into the team, signed with the key of this computer's person.

        A member whose key was lost asks in the same way, with their own short id.

        Raises:
            WrongUse: id, name or address is missing or cannot be used.
            AlreadyExists: the address is somebody else's, or this key has asked before.
            SigningKeyError: the key is locked.
        """
        wanted = teamwork.NewMember(person, name, email, ())
        entry = joining.ask(self._parts, wanted, passphrase)
        return next(one for one in self.requests() if one.id == entry)

    def requests(self) -> tuple[JoinRequest, ...]:
        """Who asks to join, the newest first; those who were declined as well."""
        return joining.requests(self._ledger)

    def accept(
        self, request: str, roles: Sequence[str] = (), *, put_away: bool = True, reason: str = ""
    ) -> ProposalInfo:
        """Take up a request. A member who asks with a new key keeps their roles without any given.

        ``put_away`` retires the other keys of such a member.

        Raises:
            NotFound: there is no such request.
            WrongUse: no role is given to somebody new.
            NotAllowed: the person may not change the team.
        """
        self._pen.insist_on_governing()
        joined = joining.request(self._ledger, request)
        team = joining.with_request(self._ledger.team, joined, roles, put_away=put_away)
        return self._govern(team, reason or f"{joined.name} has asked to join.")

    def decline(self, request: str, reason: str) -> JoinRequest:
        """Turn a request down; whoever asked reads the reason and may ask again.

        Raises:
            NotFound: there is no such request.
            WrongUse: there is no reason.
            NotAllowed: the person may not change the team.
        """
        words = joining.insist_on_reason(reason, "Say why, so that they know what to do.")
        joined = joining.request(self._ledger, request)
        self._insist(why_not_decline(self._ledger, self._pen.member(), joined.entry.id))
        self._pen.sign(Decline(joined.entry.id, words))
        return next(one for one in self.requests() if one.id == joined.entry.id)

    # Proposals

    def proposals(self, *, open_only: bool = True) -> tuple[ProposalInfo, ...]:
        """The changes that governors decide, the newest first."""
        return proposing.proposals(self._ledger, self._person, self._titles(), open_only=open_only)

    def vote_sentence(self, proposal: str = "", *, agree: bool = True) -> str:
        """The sentence that is signed with a word on a proposal."""
        found = proposing.proposal(self._ledger, proposal)
        ledger, person = self._ledger, self._person
        return vote_sentence(ledger, person=person, proposal=found.entry.id, approve=agree)

    def agree(
        self, proposal: str = "", *, comment: str = "", passphrase: str | None = None
    ) -> ProposalInfo:
        """Agree to a proposal by its id; without one to the only open one.

        Raises:
            NotFound: there is none.
            NotAllowed: the person may not change the team, or it is decided.
        """
        return self._vote(proposal, comment, passphrase, agree=True)

    def disagree(
        self, proposal: str = "", *, comment: str = "", passphrase: str | None = None
    ) -> ProposalInfo:
        """Say that a proposal should not be, and why.

        Raises:
            WrongUse: it is not said why.
            NotFound, NotAllowed: as for :meth:`agree`.
        """
        words = joining.insist_on_reason(comment, "Say why you do not agree.")
        return self._vote(proposal, words, passphrase, agree=False)

    def take_back(self, proposal: str = "", reason: str = "") -> ProposalInfo:
        """Take back a proposal of one’s own that is not decided.

        Raises:
            NotFound: there is none.
            NotAllowed: it is somebody else’s, or decided.
        """
        entry = proposing.proposal(self._ledger, proposal).entry.id
        self._insist(why_not_withdraw(self._ledger, self._pen.member(), entry))
        self._pen.sign(Withdraw(entry, reason.strip() or "Taken back."))
        return self._info(entry)

    def _vote(
        self, proposal: str, comment: str, passphrase: str | None, *, agree: bool
    ) -> ProposalInfo:
        found = proposing.proposal(self._ledger, proposal)
        entry = found.entry.id
        meaning = self.vote_sentence(entry, agree=agree)
        self._pen.sign(Vote(entry, agree, meaning, comment.strip()), passphrase)
        return self._info(entry)

    # Members

    def add_member(
        self,
        *,
        person: str,
        name: str,
        email: str,
        roles: Sequence[str],
        key: str = "",
        reason: str = "",
    ) -> ProposalInfo:
        """Add somebody to the team; without their public key one is made on this computer.

        Raises:
            NotAllowed: the person at this desk may not change the team.
            AlreadyExists: that short id is taken.
        """
        self._pen.insist_on_governing()
        wanted = teamwork.NewMember(person, name, email, tuple(roles), key)
        team = teamwork.with_member(self._parts, wanted)
        return self._govern(team, reason or f"Add {name.strip()} to the team.")

    def set_roles(self, person: str, roles: Sequence[str], *, reason: str = "") -> ProposalInfo:
        """Change what a member may do.

        Raises:
            NotAllowed: the person at this desk may not change the team, or too few would be left.
            NotFound: nobody in the team has that id.
        """
        team = teamwork.with_roles(self._ledger.team, person, roles)
        return self._govern(team, reason or "Change what somebody may do.")

    def retire_member(self, person: str, reason: str) -> ProposalInfo:
        """Somebody leaves: they sign nothing more, and what they have signed stays.

        Raises:
            WrongUse: there is no reason.
            NotAllowed, NotFound: as for :meth:`set_roles`.
        """
        return self._govern(teamwork.without(self._ledger.team, person), reason)

    # Rules

    def rules(self) -> ReviewRules:
        """The rules of review in force."""
        return self._ledger.rules

    def rules_in_words(self) -> str:
        """The rules of review in one sentence."""
        return teamwork.rules_in_words(self._ledger.team)

    def set_rules(
        self,
        *,
        approvals: int | None = None,
        governors: int | None = None,
        one_person_is_enough: bool | None = None,
        reason: str = "",
    ) -> ProposalInfo:
        """Change how many must approve a revision, and how many agree to a change of the team.

        Raises:
            NotAllowed: the person may not, or too few people could ever agree.
        """
        team = self._ledger.team
        rules = teamwork.changed_rules(team.rules, approvals, one_person_is_enough, governors)
        return self._govern(Team(team.people, rules), reason or "Change the rules of review.")

    def section_rules(self) -> tuple[SectionRuleInfo, ...]:
        """The rules for sections in force."""
        return section_rules.listed(self._ledger.team, self._titles())

    def section_rule_subjects(self) -> Mapping[str, str]:
        """Everything a rule can be about, by id: kinds of sections and sections, by their names."""
        return self._titles()

    def why_not_section_rule(self, of: Sequence[str], by: Sequence[str], need: int = 1) -> str:
        """Why a rule for sections cannot be kept, in a sentence; empty where it can."""
        rule = SectionRule(tuple(of), tuple(by), need)
        return section_rules.why_not(self._ledger.team, rule, self._titles())

    def set_section_rule(
        self,
        of: Sequence[str],
        by: Sequence[str],
        need: int = 1,
        *,
        place: int | None = None,
        reason: str = "",
    ) -> ProposalInfo:
        """A change of these sections needs so many of these people, roles or groups.

        Without ``place`` it is a new rule, else it takes the place of the one there.

        Raises:
            WrongUse: the rule cannot be kept; the sentence says why.
            NotFound: there is no rule in that place.
            NotAllowed: the person may not change the team.
        """
        rule = SectionRule(tuple(of), tuple(by), need)
        team = section_rules.with_rule(self._ledger.team, rule, self._titles(), place)
        return self._govern(team, reason or "Change the rules for sections.")

    def remove_section_rule(self, place: int, *, reason: str = "") -> ProposalInfo:
        """A rule for sections is one no longer.

        Raises:
            NotFound: there is none in that place.
            NotAllowed: the person may not change the team.
        """
        team = section_rules.without_rule(self._ledger.team, place)
        return self._govern(team, reason or "Change the rules for sections.")

    # Keys

    def keys(self, person: str = "") -> tuple[KeyInfo, ...]:
        """The keys of everybody, or of one person."""
        return team_keys.keys(self._parts, person)

    def replace_own_key(
        self, *, passphrase: str | None = None, new_passphrase: str = "", reason: str = ""
    ) -> ProposalInfo | JoinRequest:
        """Sign with a new key from now on; what the old one signed stays.

        The new key is made here and shows itself, signed by itself. Whoever looks after the team
        puts it in force at once, or proposes it; anybody else asks, and one of those takes it up
        with :meth:`accept`.

        Raises:
            SigningKeyError: the present key is not here, or its passphrase is wrong.
        """
        member = self._pen.member()
        self._parts.keyring.sign_as(member, passphrase)
        demonstration = any(one.demonstration for one in self.members())
        new = self._parts.keyring.make_for(
            self._parts.name, member.person, demonstration=demonstration, passphrase=new_passphrase
        )
        entry = self._parts.decisions.add(
            Join(member.name, member.email, new.public.line), member, new
        )
        if not member.can(Role.GOVERNOR):
            return next(one for one in self.requests() if one.id == entry)
        team = team_keys.with_new_key(self._ledger.team, member.person, new.public)
        return self._govern(team, reason or f"{member.name} signs with a new key.")

    def replace_lost_key(self, request: str, *, reason: str = "") -> ProposalInfo:
        """Take up the new key of a member who has lost theirs; the old one is put away.

        Raises:
            NotFound: nobody has asked with a new key so.
            NotAllowed: the person may not change the team.
        """
        joined = joining.request(self._ledger, request)
        return self.accept(request, reason=reason or f"{joined.name} has lost the old key.")

    # Stolen keys

    def doubt_preview(self, key: str, since: int | date) -> DoubtPreview:
        """What it would mean if a key were stolen, before anything is signed.

        ``key`` is a person’s short id, a fingerprint or the end of one. ``since`` is the position
        of an entry, or a day: everything after that day is in doubt.

        Raises:
            NotFound: there is no such key.
            WrongUse: more than one fits, or there is no such entry.
        """
        _member, held = team_keys.key_of(self._ledger, key)
        return doubting.preview(self._parts, held.key.fingerprint, since)

    def key_stolen(
        self, key: str, since: int | date, *, request: str = "", reason: str = ""
    ) -> ProposalInfo:
        """A key was stolen: it signs nothing more, and what it signed from there on is in doubt.

        ``request`` takes up the new key of its owner at once. The reason that is signed names what
        falls into doubt; nothing of it is lost, it waits to be confirmed again.

        Raises:
            NotFound, WrongUse: as for :meth:`doubt_preview`.
            NotAllowed: the person may not change the team, or too few could act afterwards.
        """
        member, held = team_keys.key_of(self._ledger, key)
        found = doubting.preview(self._parts, held.key.fingerprint, since)
        team = team_keys.with_stolen(self._ledger.team, held.key.fingerprint, found.entry)
        if request:
            joined = joining.request(self._ledger, request)
            team = joining.with_request(team, joined, (), put_away=False)
        words = reason.strip() or f"A key of {member.name} was stolen."
        return self._govern(team, " ".join((words, f"In doubt {found.since}.", *found.sentences)))

    def doubts(self) -> tuple[DoubtInfo, ...]:
        """The approvals in doubt that must be confirmed again, the newest first."""
        return doubting.doubts(self._parts, self._pen, self._person, self._today)

    def confirm_sentence(self, which: str) -> str:
        """The sentence that is signed when an approval in doubt is confirmed again."""
        return self._pen.meaning(Decision.REAPPROVE, self._number(which))

    def confirm_again(self, which: str, why: str, *, passphrase: str | None = None) -> None:
        """Confirm an approval in doubt; enough people together settle it.

        Raises:
            WrongUse: it is not said why.
            NotAllowed: nothing is in doubt there, or the person had a hand in it.
        """
        words = joining.insist_on_reason(why, "Say why you confirm it.")
        number = self._number(which)
        self._pen.insist_on(Action.CONFIRM_AGAIN, number)
        self._pen.answer(Decision.REAPPROVE, number, words, passphrase)

    # Inside

    @property
    def _today(self) -> date:
        return self._parts.clock().astimezone().date()

    def _number(self, which: str) -> int:
        return chosen_number(which, self._ledger, self._parts.revisions.count, self._today)

    @property
    def _ledger(self) -> Ledger:
        return self._parts.decisions.ledger()

    def _titles(self) -> Mapping[str, str]:
        newest = self._parts.revisions.count
        return section_rules.titles(self._parts.guidelines(newest) if newest else None)

    def _govern(self, team: Team, reason: str) -> ProposalInfo:
        return self._info(self._pen.govern(team, reason))

    def _info(self, entry: str) -> ProposalInfo:
        found = proposing.proposal(self._ledger, entry)
        return proposing.info(self._ledger, found, self._person, self._titles())

    def _insist(self, why: str) -> None:
        if why:
            raise NotAllowed(why, _LOOK)
