"""Checks of the words: old names, broken links, long sentences (domain.md DOC-4, 5, 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.fixes import renaming, rewriting
from smguide.checks.memory import Memory
from smguide.checks.words.looking import each_of, saying
from smguide.checks.words.sentences import each_sentence
from smguide.checks.words.text import any_word, quoted, saying_of, text_where, topic, with_stems
from smguide.model.guidelines import Clause, Section
from smguide.model.hidden import by_name, hidden_signs, without_hidden
from smguide.model.lookalikes import deceiving_words

_LONG = 40
"""Words of a sentence from which on many readers lose the thread."""

_FIRST_WORDS = 7
_MIXED = 3
"""How often each of “must” and “should” stands there before a word about the two is missed."""

_EXPLAINED = r"formerly|previously|known as|now called|was called|renamed|\bX\b"
_TWITTER = re.compile(
    r"(?<![\w./@#-])(?<!X \()(?<!formerly )(?<!known as )Twitter(?![\w/]|\.\w|\s*\(X)"
)
_OLD_NAMES = re.compile(
    r"(?<![\w./@#-])(?:TweetDeck|Tweetdeck|Google\+|Google Plus|Klout|Periscope|Orkut|Friendster"
    r"|Vine(?= (?:account|video|page|channel|profile)s?|,|\.(?!\w)| and| or|\)))(?![\w/]|\.\w)"
)
_ADDRESS = re.compile(r"https?://\S+|\]\([^)\n]*\)|<[^>\n]*>")

_MALFORMED = re.compile(
    r"\[[^\]\n]+\]:\s*\([^)\n]*\)|\]\s+\(https?:[^)\n]*\)|\[[^\]\n]+\]\(\s*\)"
    r"|\bhttps?:/{1}(?!/)\S*|\bhttps?://(?=[\s)\]])"
)
_ANCHOR = re.compile(r"(?<!!)\[[^\]\n]+\]\(#([^)\s]+)\)")
_HEADING = re.compile(r"^ {0,3}#{1,6} +(.+?)#*$", re.MULTILINE)
_SET = re.compile(r"\b(?:name|id)=[\"']([^\"']+)[\"']|\{#([^}\s]+)\}")
_REPEALED = any_word(
    r"Data Protection Act (?:of )?1998",
    r"Consumer Protection from Unfair Trading Regulations(?: 2008)?",
    r"Directive 95/46(?:/EC)?",
    r"(?:EU-U\.?S\.? )?(?:Privacy Shield|Safe Harbou?r (?:framework|agreement|principles))",
    r"Trade Descriptions Act 1968",
    r"Disability Discrimination Act 1995",
)

_REPEALED_STEMS = ("act", "regulations", "95/46", "shield", "safe harbo")

_PASSIVE = any_word(
    r"(?:must|should|shall|has to|have to|needs? to) (?:always |first |also )?be "
    r"(?:approved|reviewed"
    r"|checked|reported|signed off|escalated|vetted|authori[sz]ed|cleared|agreed"
    r"|monitored|verified)"
)
_ACTOR = re.compile(
    r"\bby\b|\bwith\b|\bto (?:the|your|our|an?)\b|\bunder\b|\bin accordance\b", re.IGNORECASE
)
_DUTIES = (re.compile(r"\bmust\b"), re.compile(r"\bshould\b"))
_EXPLAINS_DUTIES = saying_of(
    topic(r"[“\"*_']*(?:must|should|shall)[”\"*_',]* (?:means?|is a|stands for)", r"rfc ?2119")
)


def _old_names(text: str) -> tuple[str, ...]:
    if not _OLD_NAMES.search(text):
        return ()
    words = _ADDRESS.sub(" ", text)
    return tuple(match[0] for match in _OLD_NAMES.finditer(words))


def _called_twitter(text: str) -> tuple[str, ...]:
    if "Twitter" not in text:
        return ()
    words = _ADDRESS.sub(" ", text)
    if re.search(
        rf"(?:{_EXPLAINED})[^.\n]{{0,20}}Twitter|Twitter[^.\n]{{0,20}}(?:{_EXPLAINED})", words
    ):
        return ()
    return tuple(match[0] for match in _TWITTER.finditer(words))


def _malformed(text: str) -> tuple[str, ...]:
    if "[" not in text and "http" not in text:
        return ()
    return tuple(match[0] for match in _MALFORMED.finditer(text))


def _repealed(text: str) -> tuple[str, ...]:
    return tuple(match[0] for match in _REPEALED.finditer(text))


def _broken_anchors(case: Case) -> Iterator[Spot]:
    """Links within the text that lead to no section and no heading."""
    sections = case.guidelines.sections
    known = {name for section in sections for name in case.memory.once(_anchors, section)}
    known |= {"", "top", _slug(case.guidelines.title)}
    for section in sections:
        for clause, wanted in case.memory.once(_wanted, section):
            lost = tuple(name for name in wanted if name.casefold() not in known)
            if lost:
                yield Spot(section.id, clause, words={"found": quoted(lost)})


def _wanted(section: Section) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The clauses that link to places within the text, each with the places."""
    found = ((clause.id, tuple(_ANCHOR.findall(clause.text))) for clause in section.clauses)
    return tuple(each for each in found if each[1])


def _anchors(section: Section) -> frozenset[str]:
    """What links within the text may call this section and the headings in it."""
    headings = [section.title]
    named = {section.id.casefold()}
    for clause in section.clauses:
        headings += _HEADING.findall(clause.text)
        named.update(name.casefold() for pair in _SET.findall(clause.text) for name in pair)
        named.add(clause.id.casefold())
    return frozenset(named | {_slug(heading) for heading in headings})


def _slug(heading: str) -> str:
    words = re.sub(r"[^\w\s-]", "", heading.casefold())
    return re.sub(r"\s", "-", words.strip())


def _long_sentences(case: Case) -> Iterator[Spot]:
    """The longest sentence of each section that has sentences too long to follow."""
    for section in case.guidelines.sections:
        long = [
            (len(words), clause, words)
            for clause, words in case.memory.once(_long_in_section, section, case.memory)
        ]
        if long:
            length, clause_id, words = max(long)
            found = " ".join(words[:_FIRST_WORDS]) + " …"
            more = f" {len(long) - 1} more are longer than {_LONG} words." if len(long) > 1 else ""
            told = {"found": f"“{found}”", "length": str(length), "more": more}
            yield Spot(section.id, clause_id, words=told)


def _long_in_section(section: Section, memory: Memory) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (clause.id, words)
        for clause in section.clauses
        for words in memory.once(_long_in_clause, clause)
    )


def _long_in_clause(clause: Clause) -> tuple[tuple[str, ...], ...]:
    split = (tuple(sentence.split()) for sentence in each_sentence(clause.text))
    return tuple(words for words in split if len(words) > _LONG)


def _nobody_acts(text: str) -> tuple[str, ...]:
    """Duties in the passive that do not say whose they are."""
    if not _PASSIVE.search(text):
        return ()
    return tuple(
        match[0]
        for sentence in each_sentence(text)
        for match in _PASSIVE.finditer(sentence)
        if not _ACTOR.search(sentence)
    )


def _mixed_duties(case: Case) -> Iterator[Spot]:
    sections = case.guidelines.sections
    counted = [case.memory.once(_duties, section) for section in sections]
    both = bool(counted) and all(sum(each) >= _MIXED for each in zip(*counted, strict=True))
    if both and not any(_EXPLAINS_DUTIES(case, section) for section in sections):
        definitions = case.sections_of("definitions")
        yield Spot(definitions[0].id if definitions else "")


def _duties(section: Section) -> tuple[int, ...]:
    return tuple(
        sum(len(pattern.findall(clause.text)) for clause in section.clauses) for pattern in _DUTIES
    )


def _hidden(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(by_name(sign) for sign in hidden_signs(text)))


CHECKS = (
    Check(
        id="DOC-9",
        title="Characters that nobody sees",
        severity=Severity.WARNING,
        look=text_where(_hidden),
        sentence="“{title}” holds characters that nobody can see: {found}.",
        hint="Remove them; readers will see the same words.",
        why="They can turn the order of words around, hide words from a search, or carry a message "
        "past those who approve the text. Most come in with text that is pasted from elsewhere.",
        reference="Unicode technical report 36, section 3",
        checked_on=STUDIED,
        fix=rewriting(without_hidden, "Remove them…"),
    ),
    Check(
        id="DOC-9a",
        title="Words in two alphabets",
        severity=Severity.WARNING,
        look=text_where(deceiving_words),
        sentence="In “{title}”, {found} is made of letters that only look like the usual ones.",
        hint="Type the word anew.",
        why="A letter of another alphabet makes another word, name or address of it, which nobody "
        "finds by searching and everybody takes for the right one.",
        reference="Unicode technical report 36, section 2",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-4",
        title="Twitter and X",
        severity=Severity.ADVICE,
        look=text_where(_called_twitter),
        sentence="“{title}” still says {found}; the platform is called X today.",
        hint="Use today’s name, or say once that it was called Twitter.",
        why="Two names for one place make people wonder whether both are meant.",
        reference="Practice: published policies that mix the two",
        checked_on=STUDIED,
        fix=renaming(_TWITTER, "X", "Replace “Twitter” by “X”…"),
    ),
    Check(
        id="DOC-4-gone",
        title="Platforms that are gone",
        severity=Severity.ADVICE,
        look=text_where(_old_names),
        sentence="“{title}” names what no longer exists: {found}.",
        hint="Remove it, or name what you use instead.",
        why="A dead name tells readers that nobody has looked at the page for years.",
        reference="Practice: published policies that still list them",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-5",
        title="Links and laws that lead nowhere",
        severity=Severity.WARNING,
        look=each_of(
            text_where(_malformed),
            saying(
                _broken_anchors,
                "“{title}” links to a place in the text that is not there: {found}.",
                "Link to a section that exists, or remove the link.",
            ),
            saying(
                text_where(with_stems(_repealed, *_REPEALED_STEMS)),
                "“{title}” cites what has been replaced: {found}.",
                "Ask somebody who knows the law what applies today.",
            ),
        ),
        sentence="“{title}” holds a link that is not written as one: {found}.",
        hint="Set the link again.",
        why="A link that does not work, or a law that no longer exists, costs the text its weight. "
        "The list of replaced laws is short; others may be outdated as well.",
        reference="Practice: a policy that still cites the Data Protection Act 1998",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-7",
        title="Sentences that are hard to follow",
        severity=Severity.ADVICE,
        look=each_of(
            _long_sentences,
            saying(
                text_where(_nobody_acts, facts=False),
                "“{title}” does not say who has to act: {found}.",
                "Name the person or role: “the channel owner approves …”.",
            ),
            saying(
                _mixed_duties,
                "“Must” and “should” both stand here, and nothing says how they differ.",
                "Say once what each means, or use only one of them.",
            ),
        ),
        sentence="“{title}” has a sentence of {length} words: {found}{more}",
        hint="Two or three shorter ones are easier to follow.",
        why="What has to be read twice is not read at all.",
        reference="Practice",
        checked_on=STUDIED,
        kind="definitions",
    ),
)
