"""Verbs about the team: its members, who asks to join, the rules of review, what is proposed."""

from __future__ import annotations

from argparse import BooleanOptionalAction, Namespace
from dataclasses import asdict
from typing import Any

from smguide.cli.verb import (
    AS,
    NAME,
    Answer,
    Argument,
    Run,
    Verb,
    argument,
    required,
    table,
    whole_number,
)
from smguide.errors import WrongUse
from smguide.model.wording import in_words
from smguide.workspace import Desk, MemberInfo, Workspace
from smguide.workspace.team_values import JoinRequest, ProposalInfo

PROPOSAL = "{id, by, reason, state, changes, agreed, missing}"
_TEAM = "{members: […], rules, advice}"
_REQUEST = "{id, person, name, email, key, at, state, known, why, doubts}"
_ID = 10
"""Signs of an id that are shown, and enough to name it."""


def _show(workspace: Workspace, args: Namespace) -> Answer:
    return _listed(workspace.open(args.name, args.person))


def _listed(desk: Desk) -> Answer:
    rows = [(m.person, m.name, m.email, _roles(m)) for m in desk.members()]
    words, advice = desk.rules_in_words(), desk.team.advice()
    data = {
        "members": [asdict(m) for m in desk.members()], "rules": words, "advice": list(advice)
    }  # fmt: skip
    return Answer(data, "\n".join((table(rows), words, *advice)))


def _roles(member: MemberInfo) -> str:
    return "has left the team" if member.retired else ", ".join(member.roles)


def _changed(desk: Desk, made: ProposalInfo) -> Answer:
    """The team after a change that is in force; a proposal that waits says for whom."""
    return _listed(desk) if made.state == "in force" else proposed(made)


def _add(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    made = desk.team.add_member(
        person=args.member,
        name=args.full_name,
        email=args.email,
        roles=tuple(args.role or ("author", "reviewer")),
        key=args.key,
    )
    return _changed(desk, made)


def _set_roles(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    return _changed(desk, desk.team.set_roles(args.member, tuple(args.role), reason=args.reason))


def _retire(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    return _changed(desk, desk.team.retire_member(args.member, args.reason))


def _rules(workspace: Workspace, args: Namespace) -> Answer:
    given = (args.approvals, args.governors, args.one_person_is_enough)
    if all(one is None for one in given):
        raise WrongUse("Nothing is to be changed.", "Give --approvals, for example.")
    desk = workspace.open(args.name, args.person)
    made = desk.team.set_rules(
        approvals=args.approvals,
        governors=args.governors,
        one_person_is_enough=args.one_person_is_enough,
        reason=args.reason,
    )
    return _changed(desk, made)


def _join_code(workspace: Workspace, args: Namespace) -> Answer:
    code = workspace.open(args.name, args.person).team.join_code()
    return Answer({"code": code}, code)


def _ask_to_join(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name)
    asked = desk.team.ask_to_join(args.member, args.full_name, args.email)
    told = "Asked to join. Whoever looks after the team reads it after the next exchange."
    return Answer(_plain_request(asked), told)


def _requests(workspace: Workspace, args: Namespace) -> Answer:
    found = workspace.open(args.name, args.person).team.requests()
    rows = [(one.id[:_ID], one.person, one.name, one.email, one.state) for one in found]
    doubts = (sentence for one in found for sentence in one.doubts)
    text = "\n".join((table(rows) or "Nobody asks to join.", *doubts))
    return Answer([_plain_request(one) for one in found], text)


def _accept(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    return _changed(desk, desk.team.accept(args.request, tuple(args.role), reason=args.reason))


def _decline(workspace: Workspace, args: Namespace) -> Answer:
    declined = workspace.open(args.name, args.person).team.decline(args.request, args.reason)
    return Answer(_plain_request(declined), f"{declined.name} is not taken up: {declined.why}")


def _plain_request(one: JoinRequest) -> dict[str, Any]:
    return {**asdict(one), "at": one.at.isoformat()}


def _proposals(workspace: Workspace, args: Namespace) -> Answer:
    found = workspace.open(args.name, args.person).team.proposals(open_only=not args.all)
    text = "\n\n".join(_told(one) for one in found) or "Nothing is proposed."
    return Answer([_plain_proposal(one) for one in found], text)


def _agree(workspace: Workspace, args: Namespace) -> Answer:
    team = workspace.open(args.name, args.person).team
    meaning = team.vote_sentence(args.proposal)
    return _voted(team.agree(args.proposal, comment=args.comment), meaning)


def _disagree(workspace: Workspace, args: Namespace) -> Answer:
    team = workspace.open(args.name, args.person).team
    meaning = team.vote_sentence(args.proposal, agree=False)
    return _voted(team.disagree(args.proposal, comment=args.reason), meaning)


def _voted(after: ProposalInfo, meaning: str) -> Answer:
    found = proposed(after)
    return Answer({**found.data, "signed": meaning}, f"Signed: {meaning}\n{found.text}")


def _take_back(workspace: Workspace, args: Namespace) -> Answer:
    team = workspace.open(args.name, args.person).team
    return proposed(team.take_back(args.proposal, args.reason))


def proposed(one: ProposalInfo) -> Answer:
    """A change of the team: in force, or who must still agree."""
    return Answer(_plain_proposal(one), _told(one))


def _plain_proposal(one: ProposalInfo) -> dict[str, Any]:
    return {
        "id": one.id,
        "by": one.person,
        "reason": one.reason,
        "state": one.state,
        "changes": list(one.changes),
        "agreed": [said.person for said in one.said if said.agrees],
        "missing": one.missing,
    }


def _told(one: ProposalInfo) -> str:
    agreed = in_words([said.name for said in one.said if said.agrees])
    missing = f"Must still agree: {one.missing}." if one.state == "open" and one.missing else ""
    lines = (
        f"{one.id[:_ID]}  {one.state}: {one.reason}",
        *(f"- {change}" for change in one.changes),
        f"Agreed: {agreed}." if agreed else "",
        missing,
    )
    return "\n".join(line for line in lines if line)


def _section_rules(workspace: Workspace, args: Namespace) -> Answer:
    found = workspace.open(args.name, args.person).team.section_rules()
    rows = [(str(one.place + 1), one.words, one.problem) for one in found]
    data = [
        {"place": one.place + 1, **asdict(one.rule), "words": one.words, "problem": one.problem}
        for one in found
    ]
    return Answer(data, table(rows) or "There are no rules for sections.")


def _section_rule(workspace: Workspace, args: Namespace) -> Answer:
    team = workspace.open(args.name, args.person).team
    place = None if args.place is None else args.place - 1
    if args.remove:
        if place is None:
            raise WrongUse("It is not said which rule is to go.", "Give its --place.")
        return proposed(team.remove_section_rule(place, reason=args.reason))
    made = team.set_section_rule(
        tuple(args.of), tuple(args.by), args.need, place=place, reason=args.reason
    )
    return proposed(made)


def team_verb(name: str, words: str, run: Run, *arguments: Argument, json: str = PROPOSAL) -> Verb:
    """A verb of the group “team”."""
    return Verb(name, words, (NAME, *arguments, AS), run, json, "team")


MEMBER = argument("member", help="short id, such as lea", metavar="PERSON")
REASON = argument("--reason", help="why, for the record", default="")
REQUEST = argument("request", help="id of the request, or the short id of who asks")
_NEEDED_REASON = required("--reason", words="why, for the record")
_FULL_NAME = required("--full-name", words="name as it is printed")
_EMAIL = required("--email", words="work e-mail address")
_ROLE = "author, reviewer, publisher or governor (again for more)"
_PROPOSAL = argument(
    "proposal", help="id of the proposal; left out, the only open one", nargs="?", default=""
)

VERBS: tuple[Verb, ...] = (
    team_verb("show", "list the team", _show, json=_TEAM),
    team_verb(
        "add",
        "add a member",
        _add,
        MEMBER,
        _FULL_NAME,
        _EMAIL,
        argument("--role", help=_ROLE, action="append"),
        argument("--key", help="their public key; left out, one is made here", default=""),
        json=_TEAM,
    ),
    team_verb(
        "roles",
        "say what a member may do, in place of what they may do now",
        _set_roles,
        MEMBER,
        required("--role", words=_ROLE, action="append"),
        REASON,
        json=_TEAM,
    ),
    team_verb(
        "retire",
        "let a member leave; what they have signed stays in the record",
        _retire,
        MEMBER,
        _NEEDED_REASON,
        json=_TEAM,
    ),
    team_verb(
        "rules",
        "say how many must approve, and how many agree to a change of the team",
        _rules,
        argument("--approvals", help="of a revision", type=whole_number, metavar="N"),
        argument("--governors", help="to a change of the team", type=whole_number, metavar="N"),
        argument(
            "--one-person-is-enough",
            help="for very small teams: people may approve what they wrote",
            action=BooleanOptionalAction,
        ),
        REASON,
        json=_TEAM,
    ),
    team_verb("section-rules", "list the rules for sections", _section_rules,
              json="[{place, of, by, need, words, problem}]"),
    team_verb(
        "section-rule",
        "say whose approval a change of certain sections needs",
        _section_rule,
        argument("--of", help="kind or id of a section (again for more)", action="append",
                 default=[], metavar="SECTION"),
        argument("--by", help="person, role or group (again for more)", action="append",
                 default=[], metavar="WHO"),
        argument("--need", help="how many of them", type=whole_number, default=1, metavar="N"),
        argument("--place", help="in place of this rule of the list", type=whole_number),
        argument("--remove", help="take the rule in that place away", action="store_true"),
        REASON,
    ),
    team_verb("join-code", "print the words by which others know these guidelines", _join_code,
              json="{code}"),
    Verb(
        "ask-to-join",
        "ask to be taken into the team, signed with the key of this computer",
        (NAME, MEMBER, _FULL_NAME, _EMAIL),
        _ask_to_join,
        _REQUEST,
        "team",
    ),
    team_verb("requests", "list who asks to join", _requests, json=f"[{_REQUEST}]"),
    team_verb(
        "accept",
        "take somebody up who asks to join, or a member's new key",
        _accept,
        REQUEST,
        argument("--role", help=_ROLE, action="append", default=[]),
        REASON,
        json=_TEAM,
    ),
    team_verb("decline", "turn a request to join down", _decline, REQUEST, _NEEDED_REASON,
              json=_REQUEST),
    team_verb(
        "proposals",
        "list the changes of the team that wait for more to agree",
        _proposals,
        argument("--all", help="decided ones as well", action="store_true"),
        json=f"[{PROPOSAL}]",
    ),
    team_verb(
        "agree",
        "agree to a proposal; prints the sentence that is signed",
        _agree,
        _PROPOSAL,
        argument("--comment", help="a remark that goes with it", default=""),
    ),
    team_verb(
        "disagree",
        "say that a proposal should not be",
        _disagree,
        _PROPOSAL,
        _NEEDED_REASON,
    ),
    team_verb("take-back", "take back a proposal of your own", _take_back, _PROPOSAL, REASON),
)  # fmt: skip
