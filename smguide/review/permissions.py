"""Why somebody may not do something, in one sentence; empty text where they may.

The replay and :func:`smguide.review.status.may` both ask here, so the window never offers what the
record will not count.
"""

from __future__ import annotations

from smguide.review.bodies import Decision
from smguide.review.hands import Hands, hands_in
from smguide.review.open_ledger import Books
from smguide.review.revisions import Revisions
from smguide.review.team import Member, Role
from smguide.review.threads import thread_of
from smguide.review.words import any_of, call_name, numbered
from smguide.rules.track_record import Incident, PostRecord


def why_not_ask(books: Books, revisions: Revisions, member: Member, number: int) -> str:
    """Asking for a review needs the role author and a revision newer than the approved one."""
    if not member.can(Role.AUTHOR):
        return f"{member.name} is not an author in this team, and only authors ask for a review."
    if number in books.in_doubt:
        return ""
    return _why_not_there(revisions, number) or _why_settled(books, number)


def why_not_answer(
    books: Books, revisions: Revisions, member: Member, number: int, decision: Decision
) -> str:
    """Answering needs the role reviewer, and a review that somebody asked for."""
    if not member.can(Role.REVIEWER):
        return f"{member.name} is not a reviewer in this team."
    missing = _why_not_there(revisions, number)
    if missing or decision is Decision.CONFIRM:
        return missing or _why_not_confirm(books, number)
    if decision is Decision.REAPPROVE:
        return _why_not_confirm_again(books, revisions, member, number)
    closed = _why_settled(books, number) or _why_not_asked(books, number)
    if closed or decision is not Decision.APPROVE:
        return closed
    return _why_own(books, revisions, member, number)


def _why_not_confirm_again(books: Books, revisions: Revisions, member: Member, number: int) -> str:
    if number not in books.in_doubt:
        return f"Nothing about the approval of revision {number} is in doubt."
    return _why_own(books, revisions, member, number)


def _why_own(books: Books, revisions: Revisions, member: Member, number: int) -> str:
    hands = hands_in(books, revisions, books.base(number)[0], number)
    return why_no_hand(books, hands, member, number)


def why_no_hand(books: Books, hands: Hands, member: Member, number: int) -> str:
    """Nobody approves a change they had a hand in, or one of which nobody knows the author."""
    if hands.unknown:
        return (
            f"It is not established who wrote {numbered(hands.unknown)}. "
            "Whoever brought it in must ask for the review and answer for it."
        )
    mine = hands.people.get(member.person)
    if mine is None or books.team.rules.one_person_is_enough:
        return ""
    name = call_name(books.team, member)
    if member.person in hands.by_words:
        which = "this" if mine == number else f"revision {mine}, which is part of this"
        return f"Words of {name}’s were taken into {which}, so {name} cannot approve it."
    if mine == number:
        return f"{name} wrote this, so {name} cannot approve it."
    return f"{name} wrote revision {mine}, which is part of this, so {name} cannot approve it."


def why_not_comment(revisions: Revisions, number: int) -> str:
    """Everybody in the team may comment on any revision."""
    return _why_not_there(revisions, number)


def why_not_resolve(books: Books, member: Member, what: str) -> str:
    """Whoever began a thread, authors and reviewers say that it is settled, or open again."""
    remark = books.comments.get(what)
    if remark is None:
        return "There is no such comment."
    began = books.comments[thread_of(books.comments, what)].entry.person
    if began == member.person or member.can(Role.AUTHOR) or member.can(Role.REVIEWER):
        return ""
    return f"Only {books.name(began)}, authors and reviewers can settle this or open it again."


def why_not_publish(books: Books, revisions: Revisions, member: Member, number: int) -> str:
    """Publishing needs the role publisher or governor and an approved revision."""
    if not (member.can(Role.PUBLISHER) or member.can(Role.GOVERNOR)):
        able = (*books.team.who_can(Role.PUBLISHER), *books.team.who_can(Role.GOVERNOR))
        names = any_of(dict.fromkeys(call_name(books.team, one) for one in able))
        return f"{member.name} may not publish. Ask {names}."
    if number not in books.approvals:
        return _why_not_there(revisions, number) or f"Revision {number} is not approved."
    if number in books.in_doubt:
        return (
            f"The approval of revision {number} is in doubt: a key that was stolen had a part in "
            "it. It must be confirmed again first."
        )
    last = books.editions[-1] if books.editions else None
    if last and number < last.number:
        return (
            f"Edition {last.edition} is newer: it was made from revision {last.number}. "
            "To go back, restore the older text as a new revision."
        )
    return ""


def why_not_change_team(books: Books, member: Member) -> str:
    """Proposing or deciding another team or other rules needs the role governor."""
    if member.can(Role.GOVERNOR):
        return ""
    names = any_of(call_name(books.team, one) for one in books.team.who_can(Role.GOVERNOR))
    return f"{member.name} may not change the team. Ask {names}."


def why_not_decline(books: Books, member: Member, what: str) -> str:
    """Any governor turns a request to join down, as long as no team has taken its key up."""
    closed = why_not_change_team(books, member)
    if closed:
        return closed
    entry = books.entries.get(what)
    joined = books.joins.get(entry.key) if entry and entry.type == "join" else None
    if joined is None or joined.entry.id != what or joined.declined:
        return "There is no such request to join."
    if joined.entry.key in books.owners:
        return f"{books.name(joined.entry.person)} is in the team with this key already."
    return ""


def why_not_withdraw(books: Books, member: Member, what: str) -> str:
    """People take back what they themselves asked, answered or remarked, until it is settled."""
    entry = books.entries.get(what)
    if entry is None or entry.type not in ("submit", "review", "comment", "governance"):
        return "There is nothing here that could be taken back."
    if entry.person != member.person:
        return f"Only {books.name(entry.person)} can take this back."
    if what in books.withdrawn:
        return "This was taken back before."
    if entry.type == "governance":
        open_still = books.proposals[what].state == "open"
        return "" if open_still else "This proposal is decided already."
    if entry.type != "comment" and _is_settled(books, entry.number, what):
        return f"Revision {entry.number} is settled already. Make a new revision instead."
    return ""


def why_not_record(books: Books, member: Member) -> str:
    """Recording posts needs the role author, reviewer or publisher."""
    roles = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)
    if any(member.can(role) for role in roles):
        return ""
    able = (one for role in roles for one in books.team.who_can(role))
    names = any_of(dict.fromkeys(call_name(books.team, one) for one in able))
    return f"{member.name} may not record posts. Ask {names}."


def why_not_report(books: Books, member: Member, entry: str, row: int) -> str:
    """An incident is reported by whoever may record, once for each post."""
    closed = why_not_record(books, member) or _why_not_recorded(books, entry, row)
    if closed:
        return closed
    known = books.posts[entry][row - 1].post.had_incident
    return "An incident of this post is on record already." if known else ""


def why_not_settle(books: Books, member: Member, entry: str, row: int) -> str:
    """An open incident is settled by whoever may record, but not by the one who had it."""
    closed = why_not_record(books, member) or _why_not_recorded(books, entry, row)
    if closed:
        return closed
    post = books.posts[entry][row - 1].post
    if post.incident is not Incident.OPEN:
        settled = post.incident is Incident.SETTLED
        return "This incident was settled before." if settled else "This post had no incident."
    return _why_not_own(books, member, post)


def why_not_take_back(books: Books, member: Member, entry: str, row: int) -> str:
    """Whoever may record takes a row back, but nobody one that tells of their own incident."""
    closed = why_not_record(books, member) or _why_not_recorded(books, entry, row)
    if closed:
        return closed
    post = books.posts[entry][row - 1].post
    return _why_not_own(books, member, post) if post.had_incident else ""


def _why_not_recorded(books: Books, entry: str, row: int) -> str:
    rows = books.posts.get(entry, ())
    if not 1 <= row <= len(rows):
        return "There is no such post in the register."
    return "This post was taken back." if rows[row - 1].taken_back else ""


def _why_not_own(books: Books, member: Member, post: PostRecord) -> str:
    """One who wrote a post does not close the matter alone, as with one's own changes."""
    if post.person != member.person or books.team.rules.one_person_is_enough:
        return ""
    return f"This is about {member.name}’s own post. Somebody else must say so."


def _is_settled(books: Books, number: int, what: str) -> bool:
    again = books.reapprovals.get(number, ())
    done_again = (*books.confirmations, *again)
    confirmed = (one.entry.id == what for done in done_again for one in done.opinions)
    approval = books.approvals.get(number)
    before = approval is not None and books.entries[what].position <= approval.entry.position
    return before or any(confirmed)


def _why_not_there(revisions: Revisions, number: int) -> str:
    there = 1 <= number <= revisions.count
    return "" if there else f"There is no revision {number}."


def _why_settled(books: Books, number: int) -> str:
    if number in books.approvals:
        return f"Revision {number} is approved already."
    if number < books.approved:
        return f"A later revision, {books.approved}, is approved already."
    if number < books.under_review:
        return f"Revision {books.under_review} has taken the place of revision {number}."
    return ""


def _why_not_asked(books: Books, number: int) -> str:
    if number == books.under_review:
        return ""
    return f"Nobody has asked for a review of revision {number} yet."


def _why_not_confirm(books: Books, number: int) -> str:
    if any(edition.number == number for edition in books.editions):
        return ""
    return f"Revision {number} is not published, so there is nothing to confirm."
