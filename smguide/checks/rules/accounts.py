"""Checks of accounts: access, leavers, tools, emergencies (domain.md SEC, CRS)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.applies import all_of, any_of, in_jurisdiction, public_body, regulated
from smguide.checks.words.channel_rows import channels_lacking, is_live, without
from smguide.checks.words.looking import (
    answered,
    each_of,
    is_empty,
    rows_lacking,
    rows_older_than,
    saying,
)
from smguide.checks.words.text import near, nothing_says, topic
from smguide.model.record import Record

_A_YEAR = timedelta(days=366)
_HALF_A_YEAR = timedelta(days=183)


def _unlisted_tools(case: Case) -> Iterator[Spot]:
    """Tools that channels are run with, where the list of tools does not know them."""
    listed = {
        tool.text("name").casefold()
        for section in case.sections_of("account-security")
        for tool in section.facts.records("tools")
    }
    for section in case.sections_of("channels"):
        for index, channel in enumerate(section.facts.records("channels")):
            unknown = [t for t in channel.texts("tools") if t.casefold() not in listed]
            if unknown and is_live(channel) and case.sections_of("account-security"):
                words = {"row": channel.text("name"), "tool": unknown[0]}
                yield Spot(section.id, path=("channels", index, "tools"), words=words)


def _works_now(person: Record) -> bool:
    return is_empty(person.get("left_on"))


CHECKS = (
    Check(
        id="SEC-1",
        title="Access to each channel",
        severity=Severity.WARNING,
        look=channels_lacking(
            {
                # that somebody owns it, and two can sign in, is asked for by 0-01 and 1-34
                "a company e-mail address": without("account_email"),
                "a second sign-in factor": without("two_factor"),
                "a password in the vault": without("in_vault"),
            }
        ),
        sentence="“{row}” lacks {lacking}.",
        hint="Fill it in under Channels; passwords themselves belong nowhere in here.",
        why="Most accounts are lost through a leaver or a borrowed password.",
        reference="GSA toolkit on cyber-vandalism; university policies; NIST 800-53 PL-4(1)",
        checked_on=STUDIED,
    ),
    Check(
        id="SEC-2",
        title="When people leave",
        severity=Severity.WARNING,
        look=each_of(
            nothing_says(
                topic(
                    near(
                        r"leav\w+|left|depart\w*|off-?board\w*|changes? jobs?|no longer "
                        r"(?:work|employ)\w*",
                        r"access|passwords?|credentials|accounts?|administrators?|transfer\w*",
                    )
                ),
                "account-security",
                "account-lifecycle",
                "channels",
                unless=answered("leaver_within", "access_ends_within"),
            ),
            saying(
                rows_older_than("channels", "channels", "access_checked_on", _A_YEAR),
                "“{row}”: nobody has checked since {date} who has access.",
                "Look who can still sign in, and enter the day.",
            ),
        ),
        sentence="Nothing says by when somebody who leaves loses access.",
        hint="Name a deadline, such as the same day, and check once a year who can sign in.",
        why="A forgotten access is found by others.",
        reference="GSA guidance; university policies on transfer",
        checked_on=STUDIED,
        kind="account-security",
    ),
    Check(
        id="SEC-3",
        title="Tools that post for you",
        severity=Severity.ADVICE,
        look=each_of(
            rows_lacking("account-security", "tools", "owner", "reviewed_on"),
            saying(
                _unlisted_tools,
                "“{row}” is run with “{tool}”, which is not in the list of tools.",
                "List it with who looks after it and when somebody last looked at its access.",
            ),
        ),
        sentence="“{title}”: nobody looks after “{row}”, or nobody has looked at it yet.",
        hint="Name an owner and the day somebody last looked at what it may do.",
        why="A tool that may post is a key to your accounts.",
        reference="GSA guidance, audit step",
        checked_on=STUDIED,
        kind="account-security",
    ),
    Check(
        id="SEC-4",
        title="Named and trained authors",
        severity=Severity.WARNING,
        look=rows_lacking("who-may-post", "people", "trainings", where=_works_now),
        sentence="“{row}” may post, and no training is noted.",
        hint="Enter the training, or take the person off the list.",
        why="Who makes information public has to be named, trained, and looked at from time to "
        "time. The control speaks of own systems; social media are left to the organisation.",
        reference="NIST 800-53 AC-22; AC.L1-3.1.22 for contractors",
        checked_on=STUDIED,
        applies=any_of(regulated("federal-contractor"), all_of(in_jurisdiction("US"), public_body)),
    ),
    Check(
        id="CRS-1",
        title="When something goes badly wrong",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(
                r"crisis|crises|emergenc\w+|incident (?:plan|response|level|tier)\w*",
                near(r"stop|pause|freeze|suspend", r"scheduled|all posts|posting"),
            ),
            "crisis",
            unless=answered("levels"),
        ),
        sentence="Nothing says what happens in a crisis.",
        hint="Say who declares one, who alone speaks, what stops, and who stands in.",
        why="Nobody writes a plan while the telephone rings.",
        reference="GSA toolkit; practice in published policies",
        checked_on=STUDIED,
        kind="crisis",
    ),
    Check(
        id="CRS-2",
        title="When an account is taken over",
        severity=Severity.ADVICE,
        look=each_of(
            nothing_says(
                topic(
                    r"hijack\w*|hack\w+|taken over|takeover",
                    near(r"compromis\w+|stolen", r"accounts?|passwords?"),
                ),
                "crisis",
                "account-security",
                unless=answered("hijack"),
            ),
            saying(
                rows_older_than("crisis", "contacts", "verified_on", _HALF_A_YEAR),
                "The number of “{row}” was last tried on {date}.",
                "Try it, and enter the day.",
            ),
            saying(
                rows_older_than("tone-feedback", "escalation", "checked_on", _HALF_A_YEAR),
                "The number of “{row}” was last tried on {date}.",
                "Try it, and enter the day.",
            ),
        ),
        sentence="Nothing says what to do when somebody takes over an account.",
        hint="List the steps, the platform’s contact and telephone numbers that were tried.",
        why="The first hour counts, and the usual way to sign in is gone.",
        reference="GSA toolkit on cyber-vandalism",
        checked_on=STUDIED,
        kind="crisis",
    ),
)
