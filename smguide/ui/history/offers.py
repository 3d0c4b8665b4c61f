"""What a person is offered to do with a revision, and why not where they may not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smguide.review.status import Action, State
from smguide.ui.history.looking import Around, Look


@dataclass(frozen=True, slots=True)
class _Spec:
    """An action and the states in which it is offered; ``leads``: it may be the primary one."""

    action: Action
    icon: str
    states: tuple[State, ...]
    leads: bool = False
    hides: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: ``kind`` as in :func:`smguide.ui.widgets.buttons.button`; ``why`` not, if so.

    ``number`` is the revision it is about where that is not the one that is shown.
    """

    action: Action
    words: str
    kind: str
    icon: str
    why: str = ""
    number: int = 0

    @property
    def allowed(self) -> bool:
        """Whether it can be pressed."""
        return not self.why


_REVIEWED = (State.IN_REVIEW, State.EXPIRED)
_BEFORE = (State.DRAFT, State.WITHDRAWN, State.EXPIRED)

_SPECS = (
    _Spec(Action.PUBLISH, "publish", (State.APPROVED,), leads=True),
    _Spec(Action.APPROVE, "check", _REVIEWED, leads=True),
    _Spec(Action.REQUEST_CHANGES, "", _REVIEWED),
    _Spec(Action.ASK, "people", _BEFORE, leads=True),
    _Spec(Action.COMMENT, "", tuple(State)),
    _Spec(Action.WITHDRAW, "", tuple(State), hides=True),
)


def _labels() -> dict[Action, str]:
    return {
        Action.PUBLISH: _tr("Publish…"),
        Action.APPROVE: _tr("Approve…"),
        Action.REQUEST_CHANGES: _tr("Ask for changes…"),
        Action.ASK: _tr("Ask for review…"),
        Action.COMMENT: _tr("Comment…"),
        Action.WITHDRAW: _tr("Take back…"),
    }


def offers(look: Look, around: Around) -> Iterator[Offer]:
    """The buttons of a revision, the one that leads on first and as the only primary one."""
    led, labels = False, _labels()
    for spec in _SPECS:
        verdict = look.verdicts[spec.action]
        if look.standing.state not in spec.states or (spec.hides and not verdict.allowed):
            continue
        if spec.action is Action.ASK and is_overtaken(look, around):
            yield from _ask_about(look, around, "plain" if led else "primary")
            led = True
            continue
        leads = spec.leads and verdict.allowed and not led
        led = led or leads
        why = "" if verdict.allowed else verdict.why
        kind = "primary" if leads else "plain"
        yield Offer(spec.action, labels[spec.action], kind, spec.icon if leads else "", why)


def is_overtaken(look: Look, around: Around) -> bool:
    """Whether one could ask for a review of the revision although a newer one is there."""
    return look.verdicts[Action.ASK].allowed and look.number < around.latest


def _ask_about(look: Look, around: Around, kind: str) -> Iterator[Offer]:
    """Ask about the newest first; about an older one only as the second choice."""
    words = _tr("Ask for review of revision {0}…")
    icon = "people" if kind == "primary" else ""
    newest = words.format(around.latest)
    yield Offer(Action.ASK, newest, kind, icon, number=around.latest)
    yield Offer(Action.ASK, words.format(look.number), "plain", "")


def you_words(look: Look, around: Around, made: tuple[Offer, ...]) -> str:
    """“You are Lea. Dana wrote this, so Dana cannot approve it.”: each reason once."""
    name = around.name(around.person)
    you = _tr("You are {0}.").format(name) if around.person else _tr("You can only read these.")
    reasons = dict.fromkeys(offer.why for offer in made if offer.why)
    notes = dict.fromkeys(
        verdict.why for verdict in look.verdicts.values() if verdict.allowed and verdict.why
    )
    newer = _tr("Revision {0} is newer.").format(around.latest)
    overtaken = (newer,) if is_overtaken(look, around) else ()
    return " ".join((you, *reasons, *notes, *overtaken))


def one_person_words() -> str:
    """What a team too small for a second pair of eyes can do."""
    return _tr(
        "Nobody approves what they wrote. In a very small team the rules of review can say that "
        "one person is enough; the record then says so."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Offers", words)
