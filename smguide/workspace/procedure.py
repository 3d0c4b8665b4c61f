"""Review as a procedure: asking, more time, rejecting, confirming, standing in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from smguide.checks.finding import Finding
from smguide.errors import NotAllowed, NotFound, WrongUse
from smguide.review.away import Away, Back
from smguide.review.bodies import Decision, Submit
from smguide.review.drafting import change_ref
from smguide.review.due import next_look
from smguide.review.ledger import Absence
from smguide.review.standing_in import open_absences, why_not_away, why_not_back
from smguide.review.status import Action, Answer, State, status
from smguide.review.tally import tally
from smguide.review.team import Role
from smguide.rules.scenarios import ScenarioResult
from smguide.workspace import answering, asking, teamwork
from smguide.workspace.asking import Candidate, Checklist
from smguide.workspace.choosing import chosen_number
from smguide.workspace.parts import Parts
from smguide.workspace.signing import Pen

_GOES_ON = (State.IN_REVIEW, State.EXPIRED)


@dataclass(frozen=True, slots=True)
class AbsenceInfo:
    """Somebody is away; ``id`` names the entry, ``may_end`` whether the person at the desk may."""

    id: str
    person: str
    name: str
    stand_in: str
    stand_in_name: str
    first: date
    last: date
    reason: str
    is_now: bool
    may_end: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What the procedure needs from the desk: the findings and failing examples of a revision."""

    findings: Callable[[str], tuple[Finding, ...]]
    scenarios: Callable[[str], tuple[ScenarioResult, ...]]


class Procedure:
    """What one person does about reviews, beside answering them (design section 6)."""

    def __init__(self, parts: Parts, pen: Pen, person: str, reading: Reading) -> None:
        self._parts = parts
        self._pen = pen
        self._person = person
        self._reading = reading

    # Asking

    def candidates(self, which: str = "latest") -> tuple[Candidate, ...]:
        """Whom this person may ask about a revision, who is away, who cannot, and who is wanted."""
        return self._candidates(which, self._person)

    def missing_people(self, which: str = "latest") -> tuple[str, ...]:
        """The names of those to be asked as well, as those who were asked are not enough."""
        found = self._candidates(which, "")
        return tuple(one.name for one in found if one.wanted and not one.asked)

    def _candidates(self, which: str, asker: str) -> tuple[Candidate, ...]:
        ledger, number = self._parts.decisions.ledger(), self._number(which)
        count = tally(ledger, self._parts.revisions, number)
        running = ledger.rounds.get(number)
        asked = running.asked if running and number == ledger.under_review else ()
        return asking.candidates(ledger, count, asked, self._today, asker)

    def suggested_day(self, which: str = "latest") -> date:
        """By when to ask for answers."""
        guidelines = self._parts.guidelines(self._number(which))
        return asking.suggested_day(guidelines, self._today)

    def checklist(self, which: str = "latest") -> Checklist:
        """What is still open in a revision: findings, examples that fail, open comments."""
        number = self._number(which)
        findings = tuple(asking.in_order(self._reading.findings(str(number))))
        failing = tuple(one for one in self._reading.scenarios(str(number)) if not one.ok)
        comments = answering.open_comments(self._parts, self._parts.decisions.ledger())
        return Checklist(findings, failing, len(comments))

    def extend(
        self,
        which: str = "latest",
        due: date | None = None,
        *,
        reviewers: Sequence[str] = (),
        note: str = "",
    ) -> None:
        """Give more time in a review that goes on, or ask somebody else as well.

        Raises:
            WrongUse: there is nothing to change, or the day is over.
            NotAllowed: no review of it goes on, or the person may not ask.
            NotFound: one of the reviewers is not in the team.
        """
        number = self._number(which)
        ledger = self._parts.decisions.ledger()
        if status(ledger, self._parts.revisions, number, self._today).state not in _GOES_ON:
            raise NotAllowed(f"No review of revision {number} goes on.", "Ask for one.")
        if not (due or reviewers):
            raise WrongUse("Say until when, or whom to ask as well.", "Name a day or a person.")
        if due and due < self._today:
            raise WrongUse("That day is over.", "Choose today or a later day.")
        self._pen.insist_on(Action.ASK, number)
        teamwork.insist_on_members(ledger.team, reviewers)
        change = change_ref(ledger, self._parts.revisions, number)
        self._pen.sign(Submit(change, tuple(reviewers), due, note))

    # Answering

    def reject(self, which: str = "latest", reason: str = "") -> None:
        """Say that a revision should not be, whatever is changed in it.

        Raises:
            WrongUse: there is no reason.
            NotAllowed: the rules of review say no.
        """
        if not reason.strip():
            raise WrongUse("Say why it should not be.", "Fill in the reason.")
        self._answer(Action.REJECT, Decision.REJECT, which, reason.strip(), None)

    def confirm(
        self, which: str = "in-force", *, comment: str = "", passphrase: str | None = None
    ) -> None:
        """Say that a published text is still right, without change (periodic review).

        Raises:
            NotAllowed: it is not published, or the person is no reviewer.
            NotFound: nothing is in force.
        """
        self._answer(Action.CONFIRM, Decision.CONFIRM, which, comment.strip(), passphrase)

    def next_look(self) -> date | None:
        """When the edition in force is to be looked at again; None where nothing says so."""
        ledger = self._parts.decisions.ledger()
        edition = ledger.in_force(self._today)
        if edition is None:
            return None
        return next_look(ledger, self._parts.guidelines(edition.number), self._today)

    def my_earlier_answer(self, which: str = "latest") -> Answer | None:
        """What the person said about an earlier text in this review, where not about this one."""
        ledger, number = self._parts.decisions.ledger(), self._number(which)
        standing = status(ledger, self._parts.revisions, number, self._today)
        return next((one for one in standing.earlier if one.person == self._person), None)

    def _answer(
        self, action: Action, decision: Decision, which: str, words: str, passphrase: str | None
    ) -> None:
        number = self._number(which)
        self._pen.insist_on(action, number)
        self._pen.answer(decision, number, words, passphrase)

    # Standing in

    def absences(self) -> tuple[AbsenceInfo, ...]:
        """Who is away now or will be, the next first; not those that are over."""
        ledger, today = self._parts.decisions.ledger(), self._today
        found = (one for one in open_absences(ledger) if one.last >= today)
        return tuple(map(self._info, sorted(found, key=lambda one: (one.first, one.person))))

    def _info(self, one: Absence) -> AbsenceInfo:
        ledger = self._parts.decisions.ledger()
        member = ledger.team.member(self._person)
        return AbsenceInfo(
            id=one.entry.id,
            person=one.person,
            name=ledger.name(one.person),
            stand_in=one.stand_in,
            stand_in_name=ledger.name(one.stand_in),
            first=one.first,
            last=one.last,
            reason=one.reason,
            is_now=one.covers(self._today),
            may_end=member is not None and not why_not_back(ledger, member, one.entry.id),
        )

    def for_whom_may_i_say(self) -> tuple[str, ...]:
        """The persons who may be said to be away by the person at this desk, themselves first."""
        ledger = self._parts.decisions.ledger()
        member = ledger.team.member(self._person)
        if member is None:
            return ()
        reviewers = [one.person for one in ledger.team.who_can(Role.REVIEWER)]
        alone = member.can(Role.GOVERNOR) and ledger.rules.governors == 1
        allowed = [one for one in reviewers if alone or one == self._person]
        return tuple(sorted(allowed, key=lambda person: person != self._person))

    def go_away(
        self, stand_in: str, first: date, last: date, *, person: str = "", reason: str = ""
    ) -> None:
        """Announce that somebody is away and who answers for them; without ``person`` oneself.

        Raises:
            WrongUse: somebody else says so without a reason, or the days are over.
            NotAllowed: the person may not say so, or the stand-in cannot be one.
        """
        body = Away(person or self._person, stand_in, first, last, reason.strip())
        if body.person != self._person and not body.reason:
            raise WrongUse("Say why somebody else says so.", "Fill in the reason.")
        if last < self._today:
            raise WrongUse("These days are over.", "Choose days from today on.")
        why = why_not_away(self._parts.decisions.ledger(), self._pen.member(), body)
        if why:
            raise NotAllowed(why, "Choose somebody else, or other days.")
        self._pen.sign(body)

    def come_back(self, what: str = "", reason: str = "") -> None:
        """End an absence by its id; without one, the person's own present or next one.

        Raises:
            NotFound: there is none.
            WrongUse: somebody else ends it without a reason.
            NotAllowed: the person may not end it.
        """
        absence = self._absence(what)
        if absence.person != self._person and not reason.strip():
            raise WrongUse("Say why somebody else ends this.", "Fill in the reason.")
        why = why_not_back(self._parts.decisions.ledger(), self._pen.member(), absence.id)
        if why:
            raise NotAllowed(why, "Ask them.")
        self._pen.sign(Back(absence.id, reason.strip()))

    def _absence(self, what: str) -> AbsenceInfo:
        """The one with that id, or of that person."""
        wanted = what or self._person
        for one in self.absences():
            if wanted in (one.id, one.person):
                return one
        raise NotFound(f"Nobody stands in for “{wanted}”.", "Look who is away.")

    # Inside

    @property
    def _today(self) -> date:
        return self._parts.clock().astimezone().date()

    def _number(self, which: str) -> int:
        ledger = self._parts.decisions.ledger()
        return chosen_number(which, ledger, self._parts.revisions.count, self._today)
