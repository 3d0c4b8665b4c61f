"""Words in rules for employees that courts and authorities read narrowly (domain.md LAB-1, 3, 4).

A list of words cannot tell a good rule from a bad one. It looks at sentences that forbid something,
shows the words, and leaves the judgement to people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.applies import all_of, has_employees, in_jurisdiction, private_employer
from smguide.checks.words.looking import each_of, is_empty
from smguide.checks.words.sentences import any_of_these, forbidden, stated
from smguide.checks.words.text import any_word, saying_of, text_where, topic, with_stems
from smguide.model.kinds import section_kinds

_FOR_OTHERS = frozenset({"house-rules", "moderation", "ratings"})
"""Kinds whose rules are for the public, not for employees."""

_PROTECTING = frozenset({"protected-rights"})
"""Kinds that say what nobody may forbid; they name bans in order to limit them."""

_EMPLOYEES = tuple(kind for kind in section_kinds() if kind not in _FOR_OTHERS | _PROTECTING)

_THE_PUBLIC = any_word(
    r"(?:remove|delete|hide|block|moderat|report|respond|reply|answer)\w*",
    r"(?:users?|visitors?|commenters?|fans|followers|trolls?|participants|the public)",
)
"""A sentence about other people’s comments."""

_FOR_US = any_word(
    r"on (?:our|the \w+'s?|its|company|official) behalf",
    r"on behalf of",
    r"in (?:our|the company's|the organi[sz]ation's) name",
    r"official(?:ly)?",
    r"(?:suggest|imply|impl(?:y|ies)|appear|endors)\w*",
    r"as (?:the|your|an?|their) (?:\w+ )?(?:avatar|picture|photo|account)",
)
"""A sentence about speaking for the organisation, which it may keep to itself."""

_STEMS = (
    *("disparag", "denigrat", "negativ", "inappropriate", "disrespect", "unprofession"),
    *("discourt", "embarrass", "reputation", "good name", "image", "standing", "discredit"),
    *("disrepute", "salar", "wage", "compensation", "pay", "condition", "employment"),
    *("media", "press", "journalist", "reporter", "logo", "trademark"),
)
_BROAD_WORDS = any_of_these(
    forbidden(any_word(r"disparag\w+", r"denigrat\w+"), _THE_PUBLIC),
    forbidden(
        any_word(
            r"negative (?:comments?|statements?|remarks?|posts?|opinions?|things)",
            r"(?:inappropriate|disrespectful|unprofessional|discourteous|embarrassing)"
            r"(?: (?:language|comments?|content|remarks?|posts?|behaviou?r|conduct|manner|way))?",
        ),
        _THE_PUBLIC,
    ),
    forbidden(
        any_word(
            r"(?:harm|damag|hurt|injur|tarnish|impair|diminish|discredit|reflect \w+ on|detriment)"
            r"\w*(?: \S+){0,5} (?:reputation|good name|image|standing)",
            r"(?:discredit|disrepute)",
        ),
        _THE_PUBLIC,
    ),
    forbidden(
        any_word(
            r"(?:discuss|shar|post|disclos|reveal|talk\w* about)\w*(?: \S+){0,5} "
            r"(?:pay|salar(?:y|ies)|wages?|compensation|working conditions|terms of employment)"
        )
    ),
    forbidden(
        any_word(
            r"(?:speak|talk|respond|comment|contact)\w*(?: directly)? (?:to|with) (?:the )?"
            r"(?:news )?(?:media|press|journalists?|reporters?)"
        ),
        _FOR_US,
    ),
    forbidden(
        any_word(r"(?:use|post|display|show)\w*(?: \S+){0,6} (?:logos?|trademarks?)(?: or \w+)?"),
        _FOR_US,
    ),
)

_BROAD = with_stems(_BROAD_WORDS, *_STEMS)

_CONFIDENTIAL = forbidden(any_word(r"confidential(?:ity)?(?: (?:information|data|matters))?"))
_EXAMPLES = saying_of(
    topic(
        r"confidential[^.\n]{0,120}(?:such as|for example|includ\w+|e\.g\.|means|like|namely|:)",
        r"(?:such as|for example|includ\w+|e\.g\.)[^.\n]{0,120}confidential",
        r"(?:trade secrets?|customer data|unreleased|unpublished|financial results)",
    )
)


def _undefined_secrets(case: Case) -> Iterator[Spot]:
    """“Confidential” in a ban, where no section says what that is."""
    sections = case.sections_of("ip-confidentiality")
    if any(not is_empty(section.facts.get("classes")) for section in sections):
        return
    if not any(_EXAMPLES(case, section) for section in case.guidelines.sections):
        for spot in _confidential(case):
            yield replace(
                spot,
                sentence="“{title}” forbids sharing what is {found}, and nothing says "
                "what that is.",
                hint="Name the kinds of information and an example of each.",
            )


_confidential = text_where(with_stems(_CONFIDENTIAL, "confidential"), _EMPLOYEES)

_ACCESS_STEMS = ("passw", "log", "credential", "username", "request", "sign", "open")
_PASSWORDS = stated(
    any_word(
        r"(?:provid|giv|shar|disclos|hand over|submit|reveal|turn over|surrender)\w*(?: \S+){0,5} "
        r"(?:personal|private|own|their)(?: \S+){0,4} (?:passwords?|log-?ins?|credentials"
        r"|usernames?)",
        r"(?:passwords?|log-?ins?|credentials|usernames?)(?: \S+){0,3} (?:to|of|for)(?: \S+){0,3} "
        r"(?:personal|private) (?:social media )?(?:accounts?|profiles?)",
        r"accept(?: \S+){0,4} (?:friend|connection|follow) requests?(?: \S+){0,4} "
        r"(?:managers?|supervisors?|the company|employer)",
        r"(?:log ?in|sign ?in|open)(?: \S+){0,6} (?:in front of|in the presence of)(?: \S+){0,3} "
        r"(?:managers?|supervisors?|hr|human resources|investigators?)",
    ),
    any_word(r"official|company accounts?|our accounts?|vault"),
)
_POLITICS = forbidden(
    any_word(
        r"politic\w*(?: \S+){0,3}(?: (?:posts?|opinions?|views?|statements?|comments?|content"
        r"|activit\w+|campaigns?))?",
        r"(?:religious|political)(?: \S+){0,2} (?:opinions?|views?|topics?|matters)",
        r"off.duty(?: \S+){0,3}",
    ),
    any_word(
        r"official\w*",
        r"on behalf of",
        r"(?:imply|implies|endors|affiliat|brand|neutral)\w*",
        r"(?:our|your chapter|company|work|corporate|institutional|university|agency|brand)"
        r"(?: \S+){0,3} (?:accounts?|channels?|pages?|name|profiles?|presence)",
        r"(?:working|work|duty|office|company) (?:time|hours)",
        r"while (?:at work|on duty|working)",
        r"we",
        r"users?|visitors?|commenters?",
    ),
)

CHECKS = (
    Check(
        id="LAB-1",
        title="Bans that may reach too far",
        severity=Severity.WARNING,
        look=each_of(text_where(_BROAD, _EMPLOYEES), _undefined_secrets),
        sentence="“{title}” forbids in words that can be read very widely: {found}.",
        hint="Say precisely what is meant, with examples, and what stays allowed: people may speak "
        "about their pay and their working conditions.",
        why="In the United States a rule for employees is presumed unlawful where somebody who "
        "depends on the job could read it as a ban on speaking up together. Whether that reading "
        "still stands is uncertain: the board’s majority and guidance changed in 2025.",
        reference="Stericycle, 372 NLRB No. 113 (2 August 2023)",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), private_employer),
    ),
    Check(
        id="LAB-3",
        title="Asking for private passwords",
        severity=Severity.ERROR,
        look=text_where(with_stems(_PASSWORDS, *_ACCESS_STEMS), _EMPLOYEES),
        sentence="“{title}” seems to ask for access to private accounts: {found}.",
        hint="Take it out, or make clear that only the organisation’s own accounts are meant.",
        why="More than half of the states forbid employers to ask for private passwords, for being "
        "added as a friend, or for opening an account in front of a manager. The lists of states "
        "differ; employers’ own accounts are excepted.",
        reference="State password laws, such as Cal. Labor Code 980",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), has_employees),
    ),
    Check(
        id="LAB-4",
        title="Bans on politics in people’s own time",
        severity=Severity.WARNING,
        look=text_where(with_stems(_POLITICS, "politic", "religious", "off"), _EMPLOYEES),
        sentence="“{title}” may forbid what people do in their own time: {found}.",
        hint="Limit it to your own channels and to working hours.",
        why="Several states protect lawful conduct and politics off duty. These references were "
        "not looked up; ask somebody who knows the law of your state.",
        reference="For example N.Y. Labor Law 201-d, Cal. Labor Code 1101 and 1102",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), has_employees),
    ),
)
