"""One set of guidelines and its shared copy brought to the same state, round by round.

Fetch into quarantine, verify everything, only then move what is here, only then send (git.md 2.2).
Whatever step is cut off, the next exchange begins anew from what is really there.
"""

from __future__ import annotations

import random
import time
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import NoReturn

from smguide.errors import Alarm, InvalidEvent, LockedElsewhere, Outdated
from smguide.model.wording import date_in_words
from smguide.review.event import event_id, next_chain, read_event
from smguide.store.eventlog import LOG
from smguide.store.shared.copy import SharedCopy, Tips
from smguide.store.shared.quarantine import Quarantine
from smguide.store.shared.remembered import Remembered, moment_text
from smguide.workspace.arriving import Arrived, verified
from smguide.workspace.decisions import AGREEING
from smguide.workspace.exchange_report import NotSent, Parted, SyncReport
from smguide.workspace.parts import Parts
from smguide.workspace.reordering import Placed, sendable
from smguide.workspace.taking_in import TakenIn, not_among, take_in, write_steps

_ROUNDS = 12
_LOCKED_ROUNDS = 4
_PAUSE = 0.1
"""Seconds."""

_NEXT_STEP = (
    "Nothing here was changed. Ask the people who look after the shared copy what happened to it, "
    "and compare with the copies of your colleagues."
)


class Exchange:
    """Rounds of fetching and sending until both sides are the same, or nothing more can be done."""

    def __init__(self, parts: Parts, copy: SharedCopy) -> None:
        self._parts = parts
        self._copy = copy
        self._command = parts.repository.plumbing.command
        self._report = SyncReport(str(copy.address))

    def run(self) -> SyncReport:
        """Bring both sides to the same state and tell what was done.

        Raises:
            Alarm: the shared copy is not what it was; nothing here was changed.
            Unreachable, SharingError: it does not answer or does not take what is sent.
            Outdated: others keep sending; the next try goes on from here.
        """
        # What is wrong here is told as such before the shared copy is blamed for anything.
        self._parts.decisions.ledger()
        locked = 0
        for tried in range(_ROUNDS):
            try:
                if self._round():
                    return self._report
            except Outdated:
                pass
            except LockedElsewhere:
                locked += 1
                if locked == _LOCKED_ROUNDS:
                    raise
            # Not all who met each other come back at the same moment.
            time.sleep(random.uniform(0, _PAUSE * (tried + 1)))
        raise Outdated(
            "Others are sending to the shared copy all the time.",
            "Try again in a minute; nothing was lost.",
        )

    def _round(self) -> bool:
        """One exchange; whether nothing is left to do."""
        known = self._parts.shared.read()
        there = self._copy.tips(self._command)
        if known is not None and self._is_whole(known, there):
            return self._send(there, known.count, known.number)
        self._refuse_emptied(known, there)
        return self._take_and_send(known, there) if there.log else self._send(there, 0, 0)

    def _is_whole(self, known: Remembered, there: Tips) -> bool:
        """Whether all that is there was taken in before."""
        if there != known.tips or known.settled != known.count or known.trouble:
            return False
        parts = self._parts
        parts.revisions.refresh()
        newest = parts.revisions.revision(known.number)
        holds = parts.decisions.log().holds(known.settled, known.chain)
        has_main = newest is not None and newest.commit == known.main
        return holds and has_main and not parts.unsent.entries()

    def _take_and_send(self, known: Remembered | None, there: Tips) -> bool:
        self._rely_on_nothing_to_sign()
        with Quarantine(self._command.home, self._parts.repository) as quarantine:
            there = self._copy.fetch(quarantine.repository, there)
            try:
                arrived = verified(quarantine.repository, there, self._parts, known)
            except Alarm as alarm:
                # Somebody may have sent between the reading of one branch and of the other.
                if self._copy.tips(self._command) != there:
                    return False
                self._sound(alarm, known)
            taken = take_in(self._parts, arrived)
            parted = self._parted(taken, arrived)
            self._remember(self._found(taken, arrived, parted))
            self._tell(taken, arrived, parted)
            if parted:
                return self._send_what_fits(arrived, taken.together.common)
        return self._send(there, arrived.ledger.count, arrived.revisions.count)

    def _rely_on_nothing_to_sign(self) -> None:
        """Approvals of one's own may have to be signed again: as if they were given now."""
        known, decisions = self._parts.shared.read(), self._parts.decisions
        unsent = decisions.log().entries(known.settled if known else 0)
        if decisions.rests_on_memory and any(_agrees(one.data) for one in unsent):
            decisions.certain()
            self._parts.settled = None

    # Sending

    def _send(self, there: Tips, entries: int, revisions: int) -> bool:
        """Send what is only here, which goes on from what is there.

        ``entries`` and ``revisions`` are how many are there.
        """
        ledger, here = self._parts.decisions.ledger(), self._here()
        wanted = Tips(
            here.main if here.main != there.main else None,
            here.log if here.log != there.log else None,
        )
        if wanted:
            self._copy.send(self._command, wanted)
            if self._copy.tips(self._command) != here:
                return False
        number = self._parts.revisions.count
        self._parts.settled = ledger
        self._remember(
            Remembered(
                str(self._copy.address), ledger.guideline, self._now, ledger.count, ledger.chain,
                number, here.main or "", here.log or "", ledger.count, number,
            )
        )  # fmt: skip
        self._report = replace(
            self._report,
            sent_entries=self._report.sent_entries + ledger.count - entries,
            sent_revisions=self._report.sent_revisions + number - revisions,
        )
        return True

    def _send_what_fits(self, arrived: Arrived, common: int) -> bool:
        """Send the entries that do not speak of revisions that stay here for now."""
        here = [one.data for one in self._parts.decisions.log().entries(common)]
        own = list(not_among(arrived.log.entries(common), here))
        placed = sendable(arrived.ledger, own, arrived.revisions)
        self._report = replace(self._report, unsent_entries=len(own) - len(placed))
        if not placed:
            return True
        plumbing = arrived.repository.plumbing
        with plumbing.exclusive() as held:
            tip = write_steps(plumbing, arrived.tips.log, placed, held)
        self._copy.send(plumbing.command, Tips(log=tip))
        if self._copy.tips(self._command) != Tips(arrived.tips.main, tip):
            return False
        self._note_sent(placed, tip or "")
        return True

    def _note_sent(self, placed: tuple[Placed, ...], tip: str) -> None:
        known = self._parts.shared.read()
        assert known is not None, "it was remembered when it was taken in"
        chain = known.chain
        for one in placed:
            chain = next_chain(chain, event_id(one.data))
        self._remember(replace(known, count=known.count + len(placed), chain=chain, log=tip))
        sent = self._report.sent_entries + len(placed)
        self._report = replace(self._report, sent_entries=sent)

    # Alarms

    def _refuse_emptied(self, known: Remembered | None, there: Tips) -> None:
        if known is None or not known.count:
            return
        if there.log is None or (known.main and there.main is None):
            self._sound(Alarm("What was in the shared copy was taken away.", _NEXT_STEP), known)

    def _sound(self, alarm: Alarm, known: Remembered | None) -> NoReturn:
        """Raise an alarm, saying since when it is so; the first time is remembered.

        Raises:
            Alarm: always.
        """
        if known is None or not known.last:
            raise alarm
        since = known.troubled or self._now
        if not known.troubled:
            self._remember(replace(known, trouble=alarm.message, troubled=since))
        raise Alarm(
            f"{alarm.message} It was in order on {_day(known.last)}, and this computer has found "
            f"it like this since {_day(since)}.",
            alarm.hint,
        ) from alarm

    # Telling

    def _tell(self, taken: TakenIn, arrived: Arrived, parted: Parted | None) -> None:
        report, order = self._report, taken.order
        void = tuple(NotSent(one.name, one.type, one.why) for one in order.void)
        again = sum(one.again for one in order.placed)
        self._report = replace(
            report,
            arrived_entries=report.arrived_entries + taken.entries,
            arrived_revisions=report.arrived_revisions + taken.revisions,
            signed_again=report.signed_again + again,
            void=(*report.void, *void),
            waiting=len(order.waiting),
            parted=parted,
            unsent_revisions=parted.here if parted else 0,
            unestablished=(*report.unestablished, *_unestablished(arrived, taken.revisions)),
        )

    def _parted(self, taken: TakenIn, arrived: Arrived) -> Parted | None:
        """Where both lines part, if they do: they are the same up to there."""
        if not taken.together.is_parted:
            return None
        here, there = self._parts.revisions, arrived.revisions
        low, high = 0, min(here.count, there.count)
        while low < high:
            middle = (low + high + 1) // 2
            same = here.line.id_of(middle) == there.line.id_of(middle)
            low, high = (middle, high) if same else (low, middle - 1)
        return Parted(low, here.count - low, there.count - low)

    def _found(self, taken: TakenIn, arrived: Arrived, parted: Parted | None) -> Remembered:
        """The pins of the shared copy, and how much of what is here is there."""
        ledger, tips, there = arrived.ledger, arrived.tips, arrived.revisions.count
        return Remembered(
            str(self._copy.address), ledger.guideline, self._now, ledger.count, ledger.chain,
            there, tips.main or "", tips.log or "", taken.together.base.count,
            parted.base if parted else there,
        )  # fmt: skip

    def _remember(self, known: Remembered) -> None:
        self._parts.shared.keep(known)

    def _here(self) -> Tips:
        self._parts.revisions.refresh()
        log = self._parts.repository.plumbing.resolve(LOG)
        return Tips(self._parts.revisions.head, log)

    @property
    def _now(self) -> str:
        return moment_text(self._parts.clock())


def _agrees(data: bytes) -> bool:
    with suppress(InvalidEvent):
        return isinstance(read_event(data).body, AGREEING)
    return False


def _unestablished(arrived: Arrived, fresh: int) -> tuple[int, ...]:
    """Which of the revisions that are new here no member has signed or answers for."""
    ledger, last = arrived.ledger, arrived.revisions.count
    first = last - fresh + 1
    behind = arrived.revisions.authorships(first, last) if fresh else []
    return tuple(
        number
        for number, one in enumerate(behind, first)
        if (one is None or one.signer not in ledger.owners) and number not in ledger.claims
    )


def _day(moment: str) -> str:
    return date_in_words(datetime.fromisoformat(moment).astimezone().date())
