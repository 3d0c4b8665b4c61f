"""What a person is offered to do with a revision, and why not where they may not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smguide.review.status import Action, State
from smguide.review.task import step_reached
from smguide.ui.history.looking import Around, Look


@dataclass(frozen=True, slots=True)
class _Spec:
    """An action and the states in which it is offered.

    In ``leads`` it may be the primary one, in ``states`` it is shown with a reason where it is not
    allowed, in ``quiet`` only where it is.
    """

    action: Action
    icon: str = ""
    leads: tuple[State, ...] = ()
    states: tuple[State, ...] = ()
    quiet: tuple[State, ...] = ()


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
_REFUSED = (State.CHANGES_REQUESTED, State.REJECTED)
_BEFORE = (State.DRAFT, State.WITHDRAWN)
_HOLDING = (State.IN_FORCE, State.CONFIRMED)

_SPECS = (
    _Spec(Action.CONFIRM_AGAIN, "check", leads=(State.IN_DOUBT,), quiet=tuple(State)),
    _Spec(Action.PUBLISH, "publish", leads=(State.APPROVED,)),
    _Spec(Action.APPROVE, "check", leads=_REVIEWED, quiet=_REFUSED),
    _Spec(Action.REQUEST_CHANGES, states=_REVIEWED, quiet=_REFUSED),
    _Spec(Action.CONFIRM, "check", quiet=_HOLDING),
    _Spec(
        Action.ASK, "people", leads=(*_BEFORE, State.EXPIRED), quiet=(State.IN_REVIEW, *_REFUSED)
    ),
    _Spec(Action.COMMENT, states=tuple(State)),
    _Spec(Action.REJECT, quiet=_REVIEWED),
    _Spec(Action.WITHDRAW, quiet=tuple(State)),
)


def _label(action: Action, look: Look) -> str:
    if action is Action.APPROVE and look.has_stale_approval:
        return _tr("Approve again…")
    if action is Action.ASK:
        return _ask_label(look.standing.state)
    return {
        Action.PUBLISH: _tr("Publish…"),
        Action.APPROVE: _tr("Approve…"),
        Action.REQUEST_CHANGES: _tr("Ask for changes…"),
        Action.CONFIRM: _tr("Still right: confirm…"),
        Action.CONFIRM_AGAIN: _tr("Confirm this approval again…"),
        Action.COMMENT: _tr("Comment…"),
        Action.REJECT: _tr("Reject…"),
        Action.WITHDRAW: _tr("Take back…"),
    }[action]


def _ask_label(state: State) -> str:
    if state is State.IN_REVIEW:
        return _tr("More people, more time…")
    if state is State.EXPIRED:
        return _tr("More time, more people…")
    if state in _REFUSED:
        return _tr("Ask again as it is…")
    return _tr("Ask for review…")


def offers(look: Look, around: Around) -> Iterator[Offer]:
    """The buttons of a revision, the one that leads on first and as the only primary one."""
    led = False
    for spec in _SPECS:
        verdict = look.verdicts[spec.action]
        if not _is_offered(spec, look, around):
            continue
        if spec.action is Action.ASK and is_overtaken(look, around):
            yield from _ask_about(look, around, "plain" if led else "primary")
            led = True
            continue
        leads = _may_lead(spec, look, around) and verdict.allowed and not led
        led = led or leads
        why = "" if verdict.allowed else verdict.why
        kind = "primary" if leads else "plain"
        yield Offer(spec.action, _label(spec.action, look), kind, spec.icon if leads else "", why)


def _is_offered(spec: _Spec, look: Look, around: Around) -> bool:
    """Asking again is for those who are behind the change: it would make others so."""
    state = look.standing.state
    if state in (*spec.leads, *spec.states):
        return True
    allowed = look.verdicts[spec.action].allowed
    return state in spec.quiet and allowed and _is_timely(spec, look, around)


def _is_timely(spec: _Spec, look: Look, around: Around) -> bool:
    """A text in force is looked at again once the reminders have begun, not on its first day."""
    if spec.action is Action.CONFIRM:
        day = around.next_look
        return day is None or step_reached(day, around.today) is not None
    return spec.action is not Action.ASK or around.person in look.tally.hands.people


def _may_lead(spec: _Spec, look: Look, around: Around) -> bool:
    """A text in force is confirmed when its day has come; before, nothing needs to be done.

    An approval in doubt comes before everything else, whatever became of the text.
    """
    if spec.action is Action.CONFIRM_AGAIN:
        return True
    if spec.action is Action.CONFIRM:
        return around.next_look is not None and around.next_look <= around.today
    return look.standing.state in spec.leads


def is_overtaken(look: Look, around: Around) -> bool:
    """Whether one could ask for a review of the revision although a newer one is there."""
    asked = look.standing.state in (State.IN_REVIEW, State.EXPIRED)
    return look.verdicts[Action.ASK].allowed and look.number < around.latest and not asked


def is_to_be_revised(look: Look, around: Around) -> bool:
    """Whether the next step is a new text by somebody who is behind this one."""
    refused = look.standing.state in _REFUSED and look.number == around.latest
    return refused and around.person in look.tally.hands.people


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
