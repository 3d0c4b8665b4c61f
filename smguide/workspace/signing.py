"""What a person signs: revisions, answers, editions, changes of the team."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smguide.errors import NotAllowed, WrongUse
from smguide.interchange.markdown_out import RENDERER
from smguide.model.guidelines import Guidelines
from smguide.review import sshsig
from smguide.review.bodies import Body, Decision, Governance, Review
from smguide.review.drafting import change_ref, revision_ref
from smguide.review.due import look_after, next_look
from smguide.review.signing_sentences import Signing, signing_sentence
from smguide.review.standing_in import answers_for
from smguide.review.status import Action, Verdict, may
from smguide.review.team import Member, Role, Team
from smguide.store.commits import Author, Revision
from smguide.workspace.parts import Parts
from smguide.workspace.reviewing import next_step
from smguide.workspace.stored import RENDERED_BY
from smguide.workspace.teamwork import insist_on_usable

_SAVE_AGAIN = "Ask an author to save it once more with this version of smguide."
_RELYING_ON_TEXT = (Action.APPROVE, Action.CONFIRM, Action.CONFIRM_AGAIN, Action.PUBLISH)


class Pen:
    """The signature of one person on one set of guidelines; nothing is signed without the key."""

    def __init__(self, parts: Parts, person: str) -> None:
        self._parts = parts
        self._person = person

    def member(self) -> Member:
        """The person as the team knows them.

        Raises:
            NotAllowed: they are not in the team.
        """
        found = self._parts.decisions.ledger().team.member(self._person)
        if found is None:
            raise NotAllowed(
                "You are not in the team of these guidelines, so you can only read them.",
                "Ask somebody who looks after the team to add you.",
            )
        return found

    def others(self, persons: Sequence[str]) -> tuple[Member, ...]:
        """The other members among some persons."""
        team = self._parts.decisions.ledger().team
        found = (team.member(person) for person in persons if person != self._person)
        return tuple(member for member in found if member)

    def verdict(self, action: Action, number: int) -> Verdict:
        """Whether the person may do something, and if not, why."""
        ledger, revisions = self._parts.decisions.ledger(), self._parts.revisions
        verdict = may(ledger, revisions, self._person, action, number, self._today)
        doubt = revisions.readable_doubt(number) if action in _RELYING_ON_TEXT else ""
        return Verdict(False, doubt) if verdict.allowed and doubt else verdict

    def insist_on(self, action: Action, number: int) -> None:
        """Go on only if the person may do this.

        Raises:
            NotAllowed: they may not; the sentence says why.
        """
        verdict = self.verdict(action, number)
        if not verdict.allowed:
            doubted = verdict.why == self._parts.revisions.readable_doubt(number)
            raise NotAllowed(verdict.why, _SAVE_AGAIN if doubted else next_step(action))

    def meaning(self, decision: Decision, number: int) -> str:
        """The sentence that is shown and signed with an answer."""
        ledger, revisions = self._parts.decisions.ledger(), self._parts.revisions
        guidelines = self._parts.guidelines(revision_ref(revisions, number).number)
        person, others = self.member().person, self.stands_for(decision, number)
        look_again = self._look_again(guidelines) if decision is Decision.CONFIRM else None
        return signing_sentence(
            ledger,
            revisions,
            Signing(person, decision, number, guidelines.title, others, look_again),
        )

    def _look_again(self, guidelines: Guidelines) -> date | None:
        """The day that a confirmation sets; None where it leaves the day as it is."""
        day = look_after(guidelines, self._today)
        before = next_look(self._parts.decisions.ledger(), guidelines, self._today)
        return None if day == before else day

    def stands_for(self, decision: Decision, number: int) -> tuple[str, ...]:
        """For whom an answer of this person would count today, beside themselves."""
        ledger, revisions = self._parts.decisions.ledger(), self._parts.revisions
        return answers_for(ledger, revisions, self._person, number, decision, self._today)

    @property
    def _today(self) -> date:
        return self._parts.clock().astimezone().date()

    def sign(self, body: Body, passphrase: str | None = None) -> str:
        """Sign an entry into the record, and answer its id.

        Raises:
            SigningKeyError: the key is not here, or the passphrase is wrong.
            NotAllowed: by the rules in force the entry does not count.
        """
        member = self.member()
        key = self._parts.keyring.sign_as(member, passphrase)
        return self._parts.decisions.add(body, member, key)

    def answer(
        self, decision: Decision, number: int, comment: str, passphrase: str | None = None
    ) -> None:
        """Sign an answer to a review, bound to the content and to what it is compared with."""
        revisions = self._parts.revisions
        change = change_ref(self._parts.decisions.ledger(), revisions, number, decision)
        meaning, others = self.meaning(decision, number), self.stands_for(decision, number)
        self.sign(Review(decision, meaning, change, comment, others), passphrase)

    def insist_on_governing(self) -> None:
        """Go on only if the person may change the team and their key can sign.

        Raises:
            NotAllowed: they may not; the sentence says why.
            SigningKeyError: the key is not here, or it is locked.
        """
        self.insist_on(Action.CHANGE_TEAM, 0)
        self._parts.keyring.sign_as(self.member())

    def govern(self, team: Team, reason: str) -> str:
        """Sign a change of the team or its rules, and answer the id of the entry.

        Where more than one governor must agree, it is a proposal until enough have.

        Raises:
            WrongUse: there is no reason.
            NotAllowed: the person may not, or the team could no longer approve or change anything.
        """
        if not reason.strip():
            raise WrongUse("Say why the team changes.", "Fill in the reason.")
        self.insist_on(Action.CHANGE_TEAM, 0)
        insist_on_usable(team)
        era = self._parts.decisions.ledger().era
        return self.sign(Governance(team, era.version + 1, era.id, reason.strip()))

    def save(
        self,
        files: dict[str, bytes],
        summary: str,
        reason: str,
        trailers: Sequence[tuple[str, str]],
        parent: str | None,
    ) -> Revision:
        """Save and sign the revision after ``parent``, the one these files were written on.

        Raises:
            NotAllowed: the person is not an author.
            Outdated: somebody saved in between.
        """
        member = self.member()
        if not member.can(Role.AUTHOR):
            raise NotAllowed(
                f"{member.name} is not an author in this team.", "Ask an author to save this."
            )
        key = self._parts.keyring.sign_as(member)
        saved = self._parts.repository.save(
            files,
            summary=summary,
            reason=reason,
            author=Author(member.name, member.email),
            time=self._parts.clock(),
            parent=parent,
            trailers=[*trailers, (RENDERED_BY, RENDERER)],
            sign=lambda payload: sshsig.sign(key, payload, "git"),
        )
        self._parts.revisions.refresh()
        return saved
