"""The cells of a table of posts: what people and spreadsheets write, read as values and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from smguide.errors import InvalidEvent, WrongUse
from smguide.model.hidden import without_hidden
from smguide.model.registers import Registers
from smguide.model.wording import in_words
from smguide.review.shapes import REGISTERED, REMINDER
from smguide.rules.track_record import Incident, Outcome, PostRecord

_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.Z+-]*)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([./])([0-9]{1,2})\2([0-9]{4})")
_HOURS = re.compile(r"([0-9]{1,6})(?:[.,]([0-9]{1,6}))?(?: ?h| hours?)?")
_SIGN = "[=+\\-@\uff1d\uff0b\uff0d\uff20]"
_FORMULA = re.compile(rf"['\"\s]*{_SIGN}|'*[\t\r\n]")
_INNER = re.compile(rf"[;\t|\r\n][\"\s]*'*(?={_SIGN})")
_INNER_NEUTRAL = re.compile(rf"([;\t|\r\n][\"\s]*'*)'(?={_SIGN})")
_FEW = 8
_LONGEST_QUOTE = 60

_REGISTERS = {
    "person": ("a person", "Who may post"),
    "channel": ("a channel", "Channels"),
    "post-type": ("a kind of post", "Kinds of post"),
}
_OUTCOMES = {
    "approved": Outcome.APPROVED,
    "corrected": Outcome.CORRECTED,
    "approved with corrections": Outcome.CORRECTED,
    "sent back": Outcome.SENT_BACK,
    "rejected": Outcome.SENT_BACK,
    "free": Outcome.FREE,
    "not read beforehand": Outcome.FREE,
}
_INCIDENTS = {
    "": Incident.NONE,
    "none": Incident.NONE,
    "no": Incident.NONE,
    "open": Incident.OPEN,
    "yes": Incident.OPEN,
    "settled": Incident.SETTLED,
    "closed": Incident.SETTLED,
}


@dataclass(frozen=True, slots=True)
class PostNames:
    """What people call the people, channels and kinds of post of some guidelines.

    ``entries`` holds name by id, ``meanings`` the ids that a folded name or id may mean, both by
    register.
    """

    entries: Mapping[str, Mapping[str, str]]
    meanings: Mapping[str, Mapping[str, tuple[str, ...]]]

    def shown(self, register: str, entry_id: str) -> str:
        """The name where it leads back to the entry, else the id."""
        name = self.entries[register].get(entry_id, entry_id)
        return name if self._meant(register, name) == (entry_id,) else entry_id

    def find(self, register: str, text: str) -> str:
        """The id that a cell means, given as id or as name.

        Raises:
            WrongUse: it is nobody and nothing, or could be several.
        """
        kind, section = _REGISTERS[register]
        if not text:
            raise WrongUse(f"It does not name {kind}.", f"Write {kind} of “{section}”.")
        found = self._meant(register, text)
        if not found:
            hint = self._suggestion(register, text, section)
            raise WrongUse(f"{_quoted(text)} is not {kind} of these guidelines.", hint)
        if len(found) > 1:
            hint = f"Write one of the short ids {in_words(found, 'or')}."
            raise WrongUse(f"{_quoted(text)} could be {len(found)} different ones.", hint)
        return found[0]

    def _meant(self, register: str, text: str) -> tuple[str, ...]:
        if text in self.entries[register]:
            return (text,)
        return self.meanings[register].get(folded(text), ())

    def _suggestion(self, register: str, text: str, section: str) -> str:
        from rapidfuzz.process import extractOne  # only where somebody mistyped

        names = list(self.entries[register].values())
        close = extractOne(text[:_LONGEST_QUOTE], names, score_cutoff=70)
        if close:
            return f"Did you mean “{close[0]}”?"
        if 0 < len(names) <= _FEW:
            return f"There {'is' if len(names) == 1 else 'are'} {in_words(names)}."
        return f"Write it as it stands under “{section}”, or add it there first."


def post_names(registers: Registers, used: Iterable[PostRecord] = ()) -> PostNames:
    """The names of registers, and the ids that posts use already, with the id for a name."""
    entries: dict[str, dict[str, str]] = {register: {} for register in _REGISTERS}
    for post in used:
        entries["person"][post.person] = post.person
        entries["channel"][post.channel] = post.channel
        entries["post-type"][post.post_type] = post.post_type
    for register, known in entries.items():
        known.update(_recordable(registers, register))
    meanings = {register: _meanings(known) for register, known in entries.items()}
    return PostNames(entries, meanings)


def _recordable(registers: Registers, register: str) -> dict[str, str]:
    names = registers.names(register).items()
    return {
        one: name
        for one, name in names
        if REGISTERED.fits.fullmatch(one) and len(one) <= REGISTERED.most
    }


def _meanings(entries: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry, name in entries.items():
        for text in {folded(entry), folded(name)}:
            found[text] = (*found.get(text, ()), entry)
    return found


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    return f"“{words if len(words) <= _LONGEST_QUOTE else f'{words[: _LONGEST_QUOTE - 1]}…'}”"


def folded(text: str) -> str:
    """A text for comparing: without regard to capitals, spaces, hyphens and underscores."""
    return " ".join(re.split(r"[\s_-]+", text.strip())).casefold()


def read_day(text: str, *, doubtful: bool = False) -> date:
    """A day as 2026-03-31, 31.3.2026 or 31/3/2026.

    ``doubtful``: the file writes the month first elsewhere, so 3/4/2026 says nothing.

    Raises:
        WrongUse: it is none, is not in the calendar, or could be two.
    """
    hint = "Write it as 2026-03-31."
    found = _ISO.fullmatch(text)
    if found:
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = int(found[1]), int(found[3]), int(found[4])
        if doubtful and found[2] == "/" and max(day, month) <= 12 and day != month:
            raise WrongUse(
                f"{_quoted(text)} could be two days: others here have the month first.", hint
            )
    else:
        missing = f"{_quoted(text)} is not a date." if text else "It has no date."
        raise WrongUse(missing, hint)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise WrongUse(
            f"{_quoted(text)} is not in the calendar; the day stands first.", hint
        ) from error


def has_month_first(text: str) -> bool:
    """Whether a day can only be meant as 3/31/2026."""
    found = _DAY_FIRST.fullmatch(text)
    return bool(found and found[2] == "/" and int(found[1]) <= 12 < int(found[3]))


def read_outcome(text: str) -> Outcome:
    """What became of a post.

    Raises:
        WrongUse: it is none of the four.
    """
    if folded(text) not in _OUTCOMES:
        said = f"{_quoted(text)} is not an outcome." if text else "It does not say what came of it."
        raise WrongUse(said, f"Write {in_words(Outcome, 'or')}.")
    return _OUTCOMES[folded(text)]


def read_incident(text: str) -> Incident:
    """Whether there was an incident.

    Raises:
        WrongUse: it does not say.
    """
    if folded(text) not in _INCIDENTS:
        hint = "Write none, open or settled, and what happened into its own column."
        raise WrongUse(f"{_quoted(text)} does not say whether there was an incident.", hint)
    return _INCIDENTS[folded(text)]


def read_minutes(text: str) -> int | None:
    """Minutes from hours such as 2, 2.5 or 2,5; None for an empty cell.

    Raises:
        WrongUse: it is no number of hours.
    """
    if not text:
        return None
    found = _HOURS.fullmatch(text)
    if found is None:
        raise WrongUse(f"{_quoted(text)} is not a number of hours.", "Write a number such as 2.5.")
    return round(float(f"{found[1]}.{found[2] or 0}") * 60)


def hours_in_cell(minutes: int | None) -> str:
    """Minutes as hours, so exactly that they come back."""
    return "" if minutes is None else f"{round(minutes / 60, 4):.10g}"


def read_reminder(text: str, what: str) -> str:
    """A short text, with plain line breaks.

    Raises:
        WrongUse: it is too long, or holds characters that cannot be stored.
    """
    text = re.sub(r"\r\n?|[\v\f\u2028\u2029\x85]", "\n", text).strip()
    if not text:
        return ""
    try:
        REMINDER.check(text, what)
    except InvalidEvent as error:
        raise WrongUse(error.message, f"Write at most {REMINDER.most} plain letters.") from error
    return text


def neutral(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before what begins like one.

    Also within it, after a sign at which a spreadsheet of another country begins a new cell. See
    the advice on CSV injection of the OWASP Foundation.
    """
    text = _INNER.sub(r"\g<0>'", text)
    return f"'{text}" if _begins_formula(text) else text


def plain(cell: str) -> str:
    """The text of a cell: without the apostrophes of :func:`neutral` and space around it."""
    text = cell.strip()
    if text.startswith("'") and _begins_formula(text[1:]):
        text = text[1:]
    return _INNER_NEUTRAL.sub(r"\1", text)


def _begins_formula(text: str) -> bool:
    """Spreadsheets pass over blanks, quotation marks and what nobody sees."""
    return _FORMULA.match(without_hidden(text)) is not None
