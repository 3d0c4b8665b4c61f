"""Checks of what employees may rely on: rights, reports, watching, consequences (domain.md LAB)."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.applies import (
    all_of,
    any_of,
    at_least,
    has_employees,
    in_jurisdiction,
    listed,
    private_employer,
)
from smguide.checks.words.looking import answered, each_of, first_of, only_if, saying
from smguide.checks.words.sentences import stated
from smguide.checks.words.text import (
    any_word,
    near,
    nothing_says,
    saying_of,
    text_where,
    topic,
    with_stems,
)
from smguide.model.record import Record

_RIGHTS = r"protected rights|national labor relations act|nlra|section 7\b|concerted activit\w+"
_SPECIFIC = near(
    r"pay\b|wages?|salar\w+|compensation|hours",
    r"working conditions|terms and conditions|organi[sz]|union",
)
_REPORTING = (
    near(
        r"report\w*|raise|disclos\w+|speak|communicat\w+|contact\w*",
        r"authorit\w+|regulators?|whistle-?blow\w*|wrongdoing|misconduct|unlawful|law enforcement"
        r"|securities and exchange commission",
    )
    + r"|whistle-?blow\w*"
)
_HOW_WATCHED = near(
    r"monitor\w*|watch\w*|track\w*|inspect\w*",
    r"purpose|because|in order to|only (?:for|to|what|our)|limited to|informed?|notice|tell you"
    r"|works council|data protection|privacy|do not (?:monitor|watch|track|follow)",
    160,
)
_COVERT = any_word(
    r"(?:covert|secret)(?:ly)?(?: \S+){0,2} (?:monitor|watch|track)\w*",
    r"(?:monitor|watch|track)\w*(?: \S+){0,6} (?:covertly|secretly|without (?:their|your|prior) "
    r"(?:knowledge|notice|consent))",
    r"(?:monitor|watch|track)\w*(?: \S+){0,3} (?:private|personal) (?:accounts?|profiles?|social)",
)
_SANCTIONS = saying_of(
    topic(
        r"disciplin\w+|sanctions?|terminat\w+ of employment|up to and including|dismiss\w+",
        near(r"privileges|rights|access", r"revoked|withdrawn|suspended"),
        near(
            r"violat\w+|breach\w*|fail\w* to (?:comply|follow)",
            r"consequence\w*|terminat\w+|action",
        ),
    )
)
_PROMISES = (
    (
        "that local law comes first",
        "local_law",
        saying_of(topic(r"(?:local|applicable|national|employment|the) laws?\b")),
    ),
    (
        "who decides",
        "decided_by",
        saying_of(
            topic(
                near(
                    r"decid\w+|determin\w+|responsible for|up to",
                    r"manager|supervisor|human resources|\bhr\b|committee|board|lead|director|team",
                )
            )
        ),
    ),
    (
        "that nobody suffers for asking or reporting",
        "no_retaliation",
        saying_of(
            topic(
                r"retaliat\w+|reprisal\w*|victimi[sz]\w+|suffer for|gets? into trouble"
                r"|in good faith|stand behind"
            )
        ),
    ),
)
"""What belongs to consequences: in words, the field that answers it, and whether a text does."""


def _names_the_rights(facts: Record) -> bool:
    """Some right is about pay or hours, and some about conditions or acting together."""
    topics = {topic for row in facts.records("rights") for topic in row.texts("topics")}
    return bool(topics & {"pay", "hours"} and topics & {"conditions", "organising"})


def _bare_sanctions(case: Case) -> Iterator[Spot]:
    """Consequences without the promises that belong to them."""
    sections = case.guidelines.sections
    threatening = [s for s in sections if s.kind == "enforcement" or _SANCTIONS(case, s)]
    rules = [s.facts for s in sections if s.kind == "enforcement"]
    lacking = [
        words
        for words, field, says in _PROMISES
        if not any(map(answered(field), rules)) and not any(says(case, s) for s in sections)
    ]
    if threatening and lacking:
        yield Spot(threatening[0].id, words={"lacking": ", or ".join(lacking)})


CHECKS = (
    Check(
        id="LAB-2",
        title="What nobody may forbid your people",
        severity=Severity.WARNING,
        look=first_of(
            nothing_says(topic(_RIGHTS, _SPECIFIC), "protected-rights", unless=_names_the_rights),
            saying(
                nothing_says(topic(_SPECIFIC), "protected-rights", unless=_names_the_rights),
                "Rights are mentioned, but not which: pay, hours, working conditions, organising.",
                "Name them. A general sentence may not put a ban right that reaches too far.",
            ),
        ),
        sentence="Nothing says that people may speak about pay, hours and working conditions.",
        hint="Say what these guidelines do not forbid, and name it.",
        why="Employees may speak up together about their work, in social media too. That a general "
        "saving clause is not enough was not looked up.",
        reference="National Labor Relations Act, section 7",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), private_employer),
        kind="protected-rights",
    ),
    Check(
        id="LAB-5",
        title="Reporting wrongs in spite of secrecy",
        severity=Severity.WARNING,
        look=only_if(
            lambda case: bool(case.sections_of("ip-confidentiality")),
            nothing_says(
                topic(_REPORTING),
                "ip-confidentiality",
                "protected-rights",
                unless=answered("carve_outs", "whistleblowing"),
            ),
        ),
        sentence="“{title}” asks for secrecy, and nothing says that wrongs may still be reported.",
        hint="Add that nobody is kept from reporting to an authority.",
        why="In the United States a text that may keep people from reporting is itself a breach "
        "for issuers. The notice about trade secrets and the European directive were not "
        "looked up.",
        reference="SEC Rule 21F-17(a); 18 USC 1833(b); Directive (EU) 2019/1937",
        checked_on=STUDIED,
        applies=any_of(
            all_of(in_jurisdiction("US"), any_of(listed, has_employees)),
            all_of(in_jurisdiction("EU"), at_least(50)),
        ),
        kind="ip-confidentiality",
    ),
    Check(
        id="LAB-6",
        title="What is watched, and what for",
        severity=Severity.WARNING,
        look=each_of(
            nothing_says(
                topic(_HOW_WATCHED),
                "enforcement",
                unless=answered("monitoring", "private_accounts"),
            ),
            saying(
                text_where(with_stems(stated(_COVERT), "monitor", "watch", "track")),
                "“{title}” speaks of watching that people do not know of or in private: {found}.",
                "Limit it to your own channels and to what people were told.",
            ),
        ),
        sentence="Nothing says whether posts of employees are watched, what for and how far.",
        hint="Say it plainly; “we do not look at private accounts” is an answer too.",
        why="Watching people at work needs a purpose, a limit and notice; a works council may have "
        "a say. These references were not looked up.",
        reference="GDPR, articles 5, 6 and 13; Bărbulescu v. Romania; BetrVG 87",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("EU", "UK"), has_employees),
        kind="enforcement",
    ),
    Check(
        id="LAB-7",
        title="Consequences, and who decides on them",
        severity=Severity.ADVICE,
        look=_bare_sanctions,
        sentence="“{title}” speaks of consequences, but nothing says {lacking}.",
        hint="Add it where the consequences are.",
        why="People follow a rule more readily when they know how a breach is dealt with.",
        reference="Practice in published policies",
        checked_on=STUDIED,
        kind="enforcement",
    ),
)
