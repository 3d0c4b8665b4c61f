"""What a look through the record is called, and what to do about what it found."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from smguide.review.audit import AuditLine
from smguide.ui.moments import long_day, short_moment
from smguide.ui.theme import Tone
from smguide.workspace.soundness import DoubtfulEntry, LastLook, Outcome, RecordLook


def title() -> str:
    """What the screen is called."""
    return _tr("Is the record sound?")


def headline(look: RecordLook) -> str:
    """The answer, in one sentence that promises no more than was seen."""
    if look.outcome is Outcome.LOOK:
        return _tr("Something needs a look.") if problems(look) == 1 else _several(look)
    return {
        Outcome.SOUND: _tr("The record is sound."),
        Outcome.ALARM: _tr("The record is not what it was."),
        Outcome.UNFINISHED: _tr("Not everything was looked at."),
    }[look.outcome]


def _several(look: RecordLook) -> str:
    return _tr("{0} things need a look.").format(problems(look))


def problems(look: RecordLook) -> int:
    """How many things are not as they should be."""
    lines = look.report.lines if look.report else ()
    wrong = sum(not line.ok for line in lines)
    return wrong + bool(look.damage) + (look.stopped is not None)


def below(look: RecordLook) -> str:
    """What the answer rests on."""
    if look.outcome is Outcome.ALARM:
        return _tr(
            "Nothing can be saved, approved or published in these guidelines until it is cleared "
            "up. All other guidelines go on as usual."
        )
    if look.report is None:
        return _tr("The entries and their signatures could not be looked at.")
    counted = _tr("Entries looked at: {0}. Revisions looked at: {1}.")
    seen = counted.format(look.entries, look.revisions)
    if look.damage is None:
        return f"{seen} {_tr('What is stored was not read through.')}"
    return f"{seen} {_tr('Everything that is stored was read through.')}"


def tone(outcome: Outcome) -> Tone:
    """How the answer looks; its words say the same."""
    return {
        Outcome.SOUND: Tone.GOOD,
        Outcome.LOOK: Tone.WARN,
        Outcome.ALARM: Tone.BAD,
        Outcome.UNFINISHED: Tone.INFO,
    }[outcome]


def last_in_words(last: LastLook | None, today: date) -> str:
    """When somebody looked last, and what came of it."""
    if last is None:
        return _tr("This is the first look through all of it on this computer.")
    came = {
        Outcome.SOUND: _tr("it was sound"),
        Outcome.LOOK: _tr("something needed a look"),
        Outcome.ALARM: _tr("it was not what it was before"),
        Outcome.UNFINISHED: _tr("not everything was looked at"),
    }[last.outcome]
    return _tr("Looked through last: {0}; {1}.").format(short_moment(last.at, today), came)


def line_title(line: AuditLine) -> str:
    """What a line is about, as a short heading."""
    known = {
        "beginning": _tr("Beginning"),
        "entries": _tr("Entries"),
        "signatures": _tr("Signatures"),
        "team": _tr("Team"),
        "approvals": _tr("Approvals"),
        "authors": _tr("Authors"),
        "doubt": _tr("Keys in doubt"),
        "approvals in doubt": _tr("Approvals in doubt"),
        "approvals confirmed again": _tr("Confirmed again"),
        "teams in doubt": _tr("Teams in doubt"),
        "dates": _tr("Dates"),
        "posts": _tr("Posts"),
        "readable text": _tr("Readable text"),
        "editions": _tr("Editions"),
    }
    return known.get(line.what, line.what.capitalize())


def line_next(line: AuditLine) -> str:
    """What to do where a line is not as it should be."""
    known = {
        "signatures": _tr(
            "Nothing rests on those entries. If you wonder how one came there, ask the person it "
            "names."
        ),
        "authors": _tr(
            "Whoever wrote them asks for a review of them: with that they answer for them. Until "
            "then nobody can approve them."
        ),
        "doubt": _tr(
            "Look at what these entries approved. Whoever looks after the team can have it "
            "approved again: Team and rules of review."
        ),
        "approvals in doubt": _tr(
            "Read these texts once more and confirm them: Team and rules of review › Keys, or in "
            "the history."
        ),
        "teams in doubt": _tr(
            "Look through the team and its rules. A change that whoever looks after the team signs "
            "now puts them on firm ground."
        ),
        "dates": _tr(
            "Have the clocks of these computers set. What counts is the order of the entries, not "
            "their dates."
        ),
        "readable text": _tr(
            "Do not hand out the readable text of that revision. Save a new revision, which writes "
            "it anew."
        ),
        "editions": _tr(
            "Rely on the list of editions in Publish, not on marks that other programs show. Tell "
            "your administrator."
        ),
    }
    ask = _tr("Ask whoever looks after the team, and show them this page.")
    return "" if line.ok else known.get(line.what, ask)


def damage_next() -> str:
    """What to do where what is stored can no longer be read."""
    return _tr(
        "Save nothing more in these guidelines, and bring them back from a backup or from the "
        "shared copy. Your administrator can help."
    )


def alarm_steps() -> tuple[str, ...]:
    """What to do in an alarm, one thing after the other."""
    return (
        _tr("Do not rely on what these guidelines show as approved."),
        _tr("Give this page to your administrator: Save as text…"),
        _tr("Ask a colleague what their copy shows: the newest revision, and who approved it."),
        _tr(
            "When everything is back as it was, choose Look again. Where an older copy was put "
            "back on purpose, start smguide anew."
        ),
    )


def draft_is_safe() -> str:
    """What an alarm leaves alone."""
    return _tr("What you are writing is safe. It lies apart from the record, on this computer.")


def doubtful_in_words(one: DoubtfulEntry) -> str:
    """“Entry 12: an answer to a review, revision 3, by Lea Novak on 3 March 2026”."""
    kinds = {
        "review": _tr("an answer to a review"),
        "submit": _tr("a revision handed in for review"),
        "publish": _tr("an edition"),
        "governance": _tr("a change of the team"),
        "governance-vote": _tr("a vote on a change of the team"),
        "comment": _tr("a comment"),
        "join": _tr("a request to join"),
        "withdraw": _tr("something taken back"),
    }
    kind = kinds.get(one.type, _tr("an entry of another kind"))
    if one.number:
        kind = _tr("{0}, revision {1}").format(kind, one.number)
    day = long_day(one.at.date())
    return _tr("Entry {0}: {1}, by {2} on {3}").format(one.position, kind, one.name, day)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Trust", words)
