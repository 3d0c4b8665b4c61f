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
    """A button: ``kind`` as in :func:`smguide.ui.widgets.buttons.button`; ``why`` not, if so."""

    action: Action
    words: str
    kind: str
    icon: str
    why: str = ""

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


def offers(look: Look) -> Iterator[Offer]:
    """The buttons of a revision, the one that leads on first and as the only primary one."""
    led, labels = False, _labels()
    for spec in _SPECS:
        verdict = look.verdicts[spec.action]
        if look.standing.state not in spec.states or (spec.hides and not verdict.allowed):
            continue
        leads = spec.leads and verdict.allowed and not led
        led = led or leads
        why = "" if verdict.allowed else verdict.why
        kind = "primary" if leads else "plain"
        yield Offer(spec.action, labels[spec.action], kind, spec.icon if leads else "", why)


def you_words(look: Look, around: Around, made: tuple[Offer, ...]) -> str:
    """“You are Lea. Dana wrote this, so Dana cannot approve it.”: each reason once."""
    name = around.name(around.person)
    you = _tr("You are {0}.").format(name) if around.person else _tr("You can only read these.")
    reasons = dict.fromkeys(offer.why for offer in made if offer.why)
    notes = dict.fromkeys(
        verdict.why for verdict in look.verdicts.values() if verdict.allowed and verdict.why
    )
    return " ".join((you, *reasons, *notes))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Offers", words)
