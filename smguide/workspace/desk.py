"""One person at work on one set of guidelines: everything they can do there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from smguide.checks.finding import Finding
from smguide.checks.report import Report
from smguide.compare.changes import Comparison
from smguide.compare.comparison import compare
from smguide.errors import StorageError, WrongUse
from smguide.interchange.fact_words import fact_in_words
from smguide.interchange.post_cells import PostNames
from smguide.model.guidelines import Guidelines
from smguide.model.record import Value
from smguide.model.registers import registers
from smguide.review.audit import AuditReport
from smguide.review.bodies import Decision, Submit, Withdraw
from smguide.review.comments import Comment
from smguide.review.drafting import change_ref, revision_ref
from smguide.review.ledger import Ledger
from smguide.review.status import Action, ReviewStatus, Verdict, status
from smguide.review.tally import Tally, tally
from smguide.review.team import ReviewRules, Team, warnings
from smguide.rules.book import Book, read_book
from smguide.rules.decision import Decision as PostDecision
from smguide.rules.decision import Post
from smguide.rules.problem import Problem
from smguide.rules.proposals import Proposal, proposals
from smguide.rules.scenarios import ScenarioResult, run_scenarios
from smguide.rules.timeline import Turn
from smguide.rules.track_record import PostRecord, TrackRecord
from smguide.store.commits import Revision
from smguide.store.files import write_export
from smguide.workspace import (
    answering,
    bringing_back,
    claiming,
    deciding,
    draft_file,
    drafting,
    exporting,
    listing,
    posts,
    publishing,
    reviewing,
    teamwork,
)
from smguide.workspace.auditing import audited
from smguide.workspace.choosing import DRAFT, chosen_number, edition_numbered
from smguide.workspace.deciding import ToldEffects
from smguide.workspace.due import Due
from smguide.workspace.key_lock import KeyLock
from smguide.workspace.parts import Parts
from smguide.workspace.past import Past
from smguide.workspace.past_values import HistoryFilter
from smguide.workspace.procedure import Procedure, Reading
from smguide.workspace.records import Records
from smguide.workspace.restoring import Restoring
from smguide.workspace.saving import save_draft
from smguide.workspace.sharing import Sharing
from smguide.workspace.signing import Pen
from smguide.workspace.soundness import Soundness
from smguide.workspace.talk import Talk
from smguide.workspace.team import TeamRoom
from smguide.workspace.values import (
    CommentInfo,
    DraftClaim,
    EarlierDraft,
    EditionInfo,
    HistoryRow,
    KeptWork,
    LibraryEntry,
    MemberInfo,
    PostInfo,
    PostsBroughtIn,
    Waiting,
)
from smguide.workspace.walks import Walks


class Desk:
    """The guidelines ``name`` as ``person`` works on them; without a person they are only read."""

    def __init__(self, parts: Parts, person: str) -> None:
        self._parts = parts
        self._pen = Pen(parts, person)
        self.due = Due(parts, person)
        reading = Reading(self.findings, self.run_scenarios)
        self.procedure = Procedure(parts, self._pen, person, reading)
        self.records = Records(parts, self.read)
        self.past = Past(parts, person)
        self.walks = Walks(parts, person)
        self.talk = Talk(parts, self._pen, person)
        self.team = TeamRoom(parts, self._pen, person)
        self.restoring = Restoring(parts, person)
        self.sharing = Sharing(parts)
        self.soundness = Soundness(parts)
        self.key = KeyLock(parts.keyring, self._pen)
        self.name = parts.name
        self.person = person

    def act_as(self, person: str) -> Desk:
        """The same guidelines as another person of the team."""
        return Desk(self._parts, person)

    @property
    def now(self) -> datetime:
        """The present moment, in the time zone of this computer."""
        return self._parts.clock().astimezone()

    @property
    def today(self) -> date:
        """The present day where this computer is."""
        return self.now.date()

    def entry(self) -> LibraryEntry:
        """These guidelines as the library lists them."""
        return listing.library_entry(self._parts, self.person, self.today)

    def members(self) -> tuple[MemberInfo, ...]:
        """The team, with whose keys are on this computer."""
        return teamwork.members(self._parts)

    def is_locked(self) -> bool:
        """Whether the person's key needs its passphrase before anything can be signed."""
        return self._parts.keyring.is_locked(self._pen.member())

    def unlock(self, passphrase: str) -> None:
        """Unlock the person's key until the program ends.

        Raises:
            SigningKeyError: the passphrase is wrong, or the key is not here.
        """
        self._parts.keyring.sign_as(self._pen.member(), passphrase)

    # Writing

    def work(self) -> KeptWork:
        """The draft, or the latest revision where there is none."""
        return drafting.work(self._parts)

    def claim_draft(self, window: str, *, by_force: bool = False) -> DraftClaim:
        """Write in the draft from one window, named by any safe name, unless another one does."""
        return claiming.claim(self._parts, self.person, window, by_force=by_force)

    def draft_claim(self, window: str) -> DraftClaim:
        """Whether that window may still write; quick, and from any thread."""
        return claiming.look(self._parts, window)

    def release_draft(self, window: str) -> None:
        """That window writes no more."""
        claiming.release(self._parts, window)

    def keep(
        self, guidelines: Guidelines, *, over: KeptWork | None = None, window: str = ""
    ) -> KeptWork:
        """Journal the draft on this computer; returns it as it is kept now.

        ``over`` is what was on the screen when it was written (:meth:`work`, or the answer of the
        last ``keep``): a draft that somebody changed elsewhere is not overwritten, nor one that
        another window than ``window`` took over. With ``over`` any thread may keep.

        Raises:
            DiskFull, StorageError: it could not be kept; the draft kept before is still there.
            Outdated: the draft was changed elsewhere; this text is among those set aside.
        """
        return drafting.keep(self._parts, guidelines, self.person, over, window)

    def discard_draft(self) -> None:
        """Set the draft aside; it can be taken back."""
        drafting.set_aside(self._parts)

    def earlier_drafts(self) -> tuple[EarlierDraft, ...]:
        """The drafts that were set aside, the newest first."""
        return bringing_back.earlier(self._parts)

    def take_back(self, file: str) -> None:
        """Go on with a draft that was set aside; the present one is set aside instead."""
        bringing_back.take_back(self._parts, file)

    def save_copy(self, guidelines: Guidelines, base: int, path: Path) -> Path:
        """Write all of what is being written into one file, anywhere; from any thread.

        Raises:
            StorageError: it cannot be written there.
        """
        write_export(path.absolute(), draft_file.packed_copy(guidelines, base))
        return path

    def open_copy(self, path: Path) -> None:
        """Go on with what a saved copy holds; the present draft is set aside.

        Raises:
            NotFound, InvalidDocument: it is not there, or no copy.
            WrongUse: it is a copy of other guidelines.
        """
        bringing_back.open_copy(self._parts, path)

    def changes(self) -> Comparison:
        """What the draft changes in the revision it began from."""
        kept = self.work()
        return compare(self._parts.guidelines(kept.base), kept.guidelines, words=fact_in_words)

    def save(self, summary: str, reason: str, *, answers: Sequence[str] | None = None) -> Revision:
        """Save the draft as the next revision, signed by the person at this desk.

        Raises:
            WrongUse: summary or reason is missing, or nothing has changed.
            NotAllowed: the person is not an author.
            Outdated: somebody saved in between; the draft is kept, on top of that revision where
                nothing was changed by both.
        """
        return save_draft(self._parts, self._pen, summary, reason, answers)

    def save_as_first(self, guidelines: Guidelines, summary: str) -> Revision:
        """Save revision 1 of new guidelines."""
        return self._pen.save(
            drafting.files_of(guidelines), summary, "The beginning of these guidelines.", (), None
        )

    def findings(self, which: str = DRAFT) -> tuple[Finding, ...]:
        """What the checks find, accepted findings aside."""
        return self.report(which).findings

    def report(self, which: str = DRAFT) -> Report:
        """What the checks find, what of it is accepted, and how many of them apply."""
        from smguide.checks.engine import report  # all checks: read where they are needed

        return report(self.read(which), self.today)

    # Reading

    def read(self, which: str) -> Guidelines:
        """The guidelines as draft, latest, approved, in-force, a revision or an edition.

        Raises:
            NotFound: there is no such revision.
        """
        if which == DRAFT:
            return self.work().guidelines
        return self._parts.guidelines(self.revision_number(which))

    def revision_number(self, which: str) -> int:
        """The number of the revision that ``which`` names."""
        ledger = self._ledger()
        return chosen_number(which, ledger, self._parts.revisions.count, self.today)

    def history(
        self, *, limit: int | None = None, skip: int = 0, section: str = "", search: str = ""
    ) -> tuple[HistoryRow, ...]:
        """The revisions, the newest first; ``section`` is an id, ``search`` any words."""
        wanted = HistoryFilter(section=section, words=search)
        return self.past.rows(wanted, skip=skip, limit=limit)

    def compare(self, old: str, new: str) -> Comparison:
        """What differs between two revisions."""
        return compare(self.read(old), self.read(new), words=fact_in_words)

    # Asking

    def valid_text(self) -> str:
        """What counts now: ``in-force``, or ``latest`` where nothing is in force yet."""
        return deciding.valid_text(self.read)

    def decide(
        self, post: Post, facts: Mapping[str, Value], *, which: str, day: date | None = None
    ) -> PostDecision:
        """Whether a post may go out by one of the texts, today or on a day; ids or names."""
        at = self._moment(day)
        record = self.track_record(at.date())
        return deciding.decided(self.read(which), post, facts, at, record)

    def book(self, which: str, *, day: date | None = None) -> Book:
        """The rules of a revision on a day, with what the register of posts says then."""
        at = self._moment(day)
        return read_book(self.read(which), at, self.track_record(at.date()))

    def timeline(
        self, person: str, first: date, last: date, which: str = DRAFT
    ) -> tuple[Turn, ...]:
        """What changes for a person between two days, if things stay as clean as they are."""
        from smguide.rules.timeline import timeline

        guidelines = self.read(which)
        record = self.track_record(first)
        named = deciding.entry_id(registers(guidelines), "person", person)
        facts = {**record.organisation, **record.of(named)}
        return timeline(guidelines, named, first, last, facts)

    def proposals(self, which: str = DRAFT, *, day: date | None = None) -> tuple[Proposal, ...]:
        """Who could move up or has to step down, by the guidelines' own conditions."""
        return proposals(self.book(which, day=day))

    def run_scenarios(
        self, which: str = DRAFT, *, day: date | None = None
    ) -> tuple[ScenarioResult, ...]:
        """The stored examples with the answers they get."""
        return run_scenarios(self.read(which), self._moment(day))

    def verify(self, which: str = DRAFT) -> tuple[Problem, ...]:
        """What can be proved wrong about the posting rules, each with a case where there is one."""
        from smguide.rules.verify import verify  # the machinery of proofs: where it is needed

        return verify(self.read(which), self._moment(None))

    def effects(self, old: str, new: str = DRAFT, *, day: date | None = None) -> ToldEffects:
        """What one revision answers otherwise than another, for whom, in sentences.

        Raises:
            WrongUse: the rules tell too many cases apart.
        """
        return deciding.effects_told(self.read(old), self.read(new), self._moment(day))

    def wordings(self, ids: Sequence[str], which: str) -> list[dict[str, str]]:
        """Disclosures to copy, as id and text."""
        return deciding.wordings_of(self.read(which), ids)

    def _moment(self, day: date | None) -> datetime:
        now = self._parts.clock().astimezone()
        return deciding.moment_of(day or now.date(), now)

    # Review

    def review(self, which: str = "latest") -> ReviewStatus:
        """Where a revision stands in review."""
        number = self.revision_number(which)
        return status(self._ledger(), self._parts.revisions, number, self.today)

    def review_in_words(self, which: str = "latest") -> tuple[str, ...]:
        """The same in sentences: the state, who has answered, who is missing."""
        return self.review(which).sentences

    def verdict(self, action: str, which: str = "latest") -> Verdict:
        """Whether the person may do something with a revision, and if not, why."""
        return self._pen.verdict(Action(action), self.revision_number(which))

    def meaning(self, decision: str, which: str = "latest") -> str:
        """The sentence that is signed with an answer."""
        return self._pen.meaning(Decision(decision), self.revision_number(which))

    def base_of_review(self, which: str = "latest") -> int:
        """The revision that an answer compares with: the approved one before it, 0 for none."""
        return reviewing.base_number(self._ledger(), self.revision_number(which))

    def tally(self, which: str = "latest") -> Tally:
        """Who could approve a revision, how many must, and who had a hand in it."""
        return tally(self._ledger(), self._parts.revisions, self.revision_number(which))

    def waiting(self) -> tuple[Waiting, ...]:
        """The revisions that wait for this person's answer."""
        return listing.waiting(self._parts, self.person, self.today)

    def ask(
        self,
        which: str = "latest",
        *,
        reviewers: Sequence[str] = (),
        due: date | None = None,
        note: str = "",
    ) -> None:
        """Ask for review of a revision.

        Raises:
            NotAllowed: the rules of review say no.
            NotFound: one of the reviewers is not in the team.
        """
        number = self._allowed(Action.ASK, which)
        teamwork.insist_on_members(self._ledger().team, reviewers)
        change = change_ref(self._ledger(), self._parts.revisions, number)
        self._pen.sign(Submit(change, tuple(reviewers), due, note))

    def approve(
        self, which: str = "latest", *, comment: str = "", passphrase: str | None = None
    ) -> None:
        """Approve a revision, signing the sentence of :meth:`meaning`.

        Raises:
            NotAllowed: the rules of review say no.
            SigningKeyError: the key is not here, or the passphrase is wrong.
        """
        number = self._allowed(Action.APPROVE, which)
        self._pen.answer(Decision.APPROVE, number, comment, passphrase)

    def request_changes(self, which: str = "latest", reason: str = "") -> None:
        """Ask the authors for changes.

        Raises:
            WrongUse: there is no reason.
            NotAllowed: the rules of review say no.
        """
        if not reason.strip():
            raise WrongUse("Say what should change and why.", "Fill in the reason.")
        number = self._allowed(Action.REQUEST_CHANGES, which)
        self._pen.answer(Decision.REQUEST_CHANGES, number, reason.strip(), None)

    def withdraw(self, which: str = "latest", reason: str = "") -> None:
        """Take back one's own asking or answer.

        Raises:
            NotAllowed: there is nothing of this person's to take back, or it is settled.
        """
        number = self.revision_number(which)
        what = reviewing.own_entry(self._ledger(), self.person, number)
        self._pen.sign(Withdraw(what, reason.strip() or "Taken back."))

    def comment(
        self, which: str, text: str, *, section: str = "", clause: str = "", quote: str = ""
    ) -> None:
        """Comment on a revision, or on a section, a clause or quoted words of it."""
        if not text.strip():
            raise WrongUse("The comment is empty.", "Write what you want to say.")
        number = self._allowed(Action.COMMENT, which)
        ref = revision_ref(self._parts.revisions, number)
        self._pen.sign(Comment(ref, text.strip(), section=section, clause=clause, quote=quote))

    def comments(self, which: str = "latest") -> tuple[CommentInfo, ...]:
        """The comments on a revision, the oldest first."""
        number, ledger = self.revision_number(which), self._ledger()
        return reviewing.comments(ledger, number, answering.answered_in(self._parts, ledger))

    def open_comments(self) -> tuple[CommentInfo, ...]:
        """The comments on any revision that nobody has answered, settled or taken back."""
        ledger = self._ledger()
        return answering.open_comments(self._parts, ledger)

    # Publishing

    def editions(self) -> tuple[EditionInfo, ...]:
        """All editions, the newest first."""
        return listing.editions(self._ledger(), self.today)

    def edition_revision(self, edition: str) -> int:
        """The number of the revision that an edition was made of.

        Raises:
            NotFound: there is no edition of that number.
        """
        return edition_numbered(edition, self._ledger()).number

    def next_edition(self) -> str:
        """The number the next edition would have."""
        return exporting.next_number(self._ledger())

    def publish(
        self,
        which: str = "approved",
        *,
        edition: str,
        effective: date,
        change_class: str,
        summary: str,
    ) -> EditionInfo:
        """Make an approved revision an edition that is in force from a day on.

        Raises:
            NotAllowed: it is not approved, or the person may not publish.
            WrongUse: the number of the edition, its day or its meaning for readers is none.
        """
        number = self._allowed(Action.PUBLISH, which)
        entry = publishing.entry(
            self._parts,
            number,
            edition=edition,
            effective=effective,
            change_class=change_class,
            summary=summary,
        )
        self._pen.sign(entry)
        with suppress(StorageError):  # It is published; its mark is made at the next look.
            publishing.mark(self._parts)
        return self.editions()[0]

    def export(self, which: str, wanted: str) -> bytes:
        """A revision or an edition as a document: md, html or json.

        Raises:
            WrongUse: there is no such format.
        """
        if which == DRAFT:
            return exporting.export_draft(self._parts, self.work(), wanted, self.today)
        number = self.revision_number(which)
        guidelines = self._parts.guidelines(number)
        return exporting.export(self._parts, guidelines, number, wanted, self.today)

    def export_to(self, which: str, wanted: str, path: Path) -> Path:
        """Write a revision or an edition to a file; an empty format is read from its name."""
        chosen = wanted or path.suffix.lstrip(".").lower()
        write_export(path.absolute(), self.export(which, chosen))
        return path

    # Posts

    def record_posts(self, rows: Sequence[PostRecord]) -> tuple[PostInfo, ...]:
        """Record posts, signed once for all of them; ids are those of the registers.

        Raises:
            WrongUse: a post cannot be right; nothing was recorded.
            NotFound: a post names somebody or something that the guidelines do not know.
            NotAllowed: the person is neither author, reviewer nor publisher.
        """
        return posts.record(self._parts, self._pen, rows, self.today)

    def import_posts(self, path: Path) -> PostsBroughtIn:
        """Record the posts of a table (CSV); rows that are on record already are left out.

        Raises:
            NotFound, StorageError: the file cannot be read.
            InvalidDocument, TooLarge: it is no table of posts.
            NotAllowed: as for :meth:`record_posts`.
        """
        return posts.bring_in(self._parts, self._pen, path, self.today)

    def export_posts(self, path: Path) -> Path:
        """Write the posts that count to a table (CSV) for spreadsheets, the oldest first."""
        write_export(path.absolute(), posts.as_table(self._parts))
        return path

    def posts(self, *, with_taken_back: bool = False) -> tuple[PostInfo, ...]:
        """The register of posts, the newest first."""
        return posts.listed(self._parts, with_taken_back=with_taken_back)

    def post(self, post: str) -> PostInfo:
        """One post of the register by its id, which may be cut short.

        Raises:
            NotFound: there is none.
        """
        return posts.one(self._parts, post)

    def why_not_record_posts(self) -> str:
        """Why the person may not write in the register of posts; empty where they may."""
        return posts.why_not(self._parts, self._pen)

    def post_names(self) -> PostNames:
        """The people, channels and kinds of post that can be recorded, by id and name."""
        return posts.names(self._parts)

    def report_incident(self, post: str, what_happened: str, day: date | None = None) -> None:
        """Say that a recorded post led to an incident, on a day.

        Raises:
            WrongUse, NotFound: it is not said what happened, or there is no such post.
            NotAllowed: an incident of it is on record, or the day lies before the post.
        """
        posts.report_incident(self._parts, self._pen, post, what_happened, day or self.today)

    def settle_incident(self, post: str, how: str, day: date | None = None) -> None:
        """Say that the incident of a post is dealt with, from a day on.

        Raises:
            WrongUse, NotFound: it is not said how, or there is no such post.
            NotAllowed: there is no open incident, or it is the person's own.
        """
        posts.settle(self._parts, self._pen, post, how, day or self.today)

    def take_post_back(self, post: str, reason: str) -> None:
        """Let a recorded post count no more.

        Raises:
            WrongUse, NotFound: there is no reason, or no such post.
            NotAllowed: it was taken back before, or it tells of the person's own incident.
        """
        posts.take_back(self._parts, self._pen, post, reason)

    def track_record(self, at: date | None = None) -> TrackRecord:
        """What the register says of everybody on a day, as facts for conditions."""
        return posts.standing(self._parts, at or self.today)

    # Team and record

    def add_member(
        self,
        *,
        person: str,
        name: str,
        email: str,
        roles: Sequence[str],
        key: str = "",
        reason: str = "",
    ) -> None:
        """Add somebody to the team; without their public key one is made on this computer.

        Raises:
            NotAllowed: the person at this desk may not change the team.
            AlreadyExists: that short id is taken.
        """
        self._pen.insist_on_governing()
        wanted = teamwork.NewMember(person, name, email, tuple(roles), key)
        team = teamwork.with_member(self._parts, wanted)
        self._pen.govern(team, reason or f"Add {name.strip()} to the team.")

    def set_roles(self, person: str, roles: Sequence[str], *, reason: str = "") -> None:
        """Change what a member may do.

        Raises:
            NotAllowed: the person at this desk may not change the team, or too few would be left.
            NotFound: nobody in the team has that id.
        """
        team = teamwork.with_roles(self._ledger().team, person, roles)
        self._pen.govern(team, reason or "Change what somebody may do.")

    def retire_member(self, person: str, reason: str) -> None:
        """Somebody leaves: they sign nothing more, and what they have signed stays.

        Raises:
            WrongUse: there is no reason.
            NotAllowed, NotFound: as for :meth:`set_roles`.
        """
        self._pen.govern(teamwork.without(self._ledger().team, person), reason)

    def set_rules(
        self,
        *,
        approvals: int | None = None,
        one_person_is_enough: bool | None = None,
        reason: str = "",
    ) -> None:
        """Change how many must approve a revision."""
        team = self._ledger().team
        rules = teamwork.changed_rules(team.rules, approvals, one_person_is_enough)
        self._pen.govern(Team(team.people, rules), reason or "Change the rules of review.")

    def rules(self) -> ReviewRules:
        """The rules of review in force."""
        return self._ledger().rules

    def rules_in_words(self) -> str:
        """The rules of review in one sentence."""
        return teamwork.rules_in_words(self._ledger().team)

    def team_advice(self) -> tuple[str, ...]:
        """What will get this team into trouble one day, in sentences."""
        return warnings(self._ledger().team)

    def audit(self) -> AuditReport:
        """Check the whole record; an alarm is raised where it is not what it was."""
        return audited(self._parts)

    # Inside

    def _ledger(self) -> Ledger:
        return self._parts.decisions.ledger()

    def _allowed(self, action: Action, which: str) -> int:
        number = self.revision_number(which)
        self._pen.insist_on(action, number)
        return number
