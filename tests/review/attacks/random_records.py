"""Records that people and attackers write at random, from a list of numbers.

What a number leads to depends on what is there by then, so that most entries are nearly right: an
answer by somebody who may not, an entry held back, given again, altered, signed by the wrong key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from hypothesis import strategies as st
from review_log import NAMES, Log, digest, member, team, with_key

from smguide.review.bodies import Decision, Review
from smguide.review.event import Saw
from smguide.review.keys import SigningKey
from smguide.review.ledger import Ledger
from smguide.review.replay import replay
from smguide.review.revisions import SectionFacts
from smguide.review.team import ReviewRules, SectionRule, Team

PEOPLE = ("ana", "ben", "lea", "tom", "dana", "kim", "mal")
SPARE = SigningKey.generate()
LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)
Steps = Sequence[tuple[int, int, int]]
steps = st.lists(
    st.tuples(st.integers(0, 19), st.integers(0, 6), st.integers(0, 7)), min_size=1, max_size=22
)


def _team(which: int) -> Team:
    everybody = tuple(map(member, PEOPLE[:-1]))
    section = SectionRule(("channels",), ("legal",))
    return (
        team(approvals=1), team(approvals=2), team(governors=2), team(*everybody[:-1]),
        team(sections=(section,)), team(*everybody[:3], with_key("tom", "revoked", SPARE)),
        team(member("dana", roles=("author", "reviewer", "governor"))),
        Team(everybody, ReviewRules(approvals=9)),
    )[which]  # fmt: skip


@dataclass
class Writer:
    """Writes the record; ``kept`` are entries that were signed and not handed in."""

    log: Log = field(default_factory=lambda: Log(team(approvals=2, governors=1)))
    kept: list[bytes] = field(default_factory=list)
    so_far: Ledger | None = None

    def ledger(self) -> Ledger:
        """What the record amounts to so far."""
        since = self.so_far
        entries = self.log.entries[since.count if since else 0 :]
        self.so_far = replay(entries, self.log.line, since=since)
        return self.so_far

    def write(self, steps: Steps) -> Log:
        for action, who, which in steps:
            _ACTIONS[action](self, PEOPLE[who], which)
            self.log.governance = self.ledger().era.id
        return self.log

    def number(self, which: int) -> int:
        """Most often the newest revision."""
        count = self.log.line.count
        return count if which < 5 else max(count - which + 4, 1)

    def base(self, which: int) -> int:
        """Most often the right one."""
        approved = self.ledger().approved
        return max(approved - 1, 0) if which == 3 else approved


def _save(writer: Writer, who: str, which: int) -> None:
    how = (
        {}, {}, {}, {"signer": None}, {"co_authors": ("tom@example.org",)},
        {"committer_email": "ben@example.org"}, {"signer": SPARE.public.fingerprint},
        {"author_email": "ANA@example.org"},
    )[which]  # fmt: skip
    text = "A" if which == 1 else ""
    sections = {"s1": SectionFacts("channels", digest(text or str(writer.log.line.count)))}
    writer.log.save(who, text, sections=sections if which != 2 else None, **how)


def _ask(writer: Writer, who: str, which: int) -> None:
    if writer.log.line.count:
        number = writer.number(which)
        claims = (number - 1,) if which == 4 and number > 1 else ()
        writer.log.ask(who, number, writer.base(which), claims=claims)


def _answer(decision: Decision) -> Callable[[Writer, str, int], None]:
    def answer(writer: Writer, who: str, which: int) -> None:
        if not writer.log.line.count:
            return
        change = writer.log.change(writer.number(which), writer.base(which))
        data = writer.log.write(who, Review(decision, "I say so.", change, "Because."))
        if which == 2:
            writer.kept.append(data)
        else:
            writer.log.put(data)

    return answer


def _hand_in(writer: Writer, _who: str, which: int) -> None:
    if writer.kept:
        writer.log.put(writer.kept[which % len(writer.kept)])


def _withdraw(writer: Writer, who: str, which: int) -> None:
    entries = writer.log.entries
    writer.log.withdraw(who, entries[-1 - which % len(entries)].id)


def _propose(writer: Writer, who: str, which: int) -> None:
    version = writer.ledger().era.version + 1 + (which == 4)
    writer.log.propose(who, _team(which), version=version)


def _vote(writer: Writer, who: str, which: int) -> None:
    proposals = list(writer.ledger().proposals)
    if proposals:
        chosen = proposals[-1 - which % len(proposals)]
        writer.log.vote(who, chosen, approve=which != 5)


def _publish(writer: Writer, who: str, which: int) -> None:
    if writer.log.line.count:
        edition = f"1.{max(len(writer.log.entries) - (which == 3) * 2, 0)}"
        writer.log.publish(who, writer.ledger().approved or writer.number(which), edition)


def _join(writer: Writer, _who: str, _which: int) -> None:
    known = writer.log.keys["tom"]
    writer.log.join("tom", SPARE)
    writer.log.keys["tom"] = known


def _comment(writer: Writer, who: str, _which: int) -> None:
    if writer.log.line.count:
        writer.log.comment(who, writer.log.line.count)


def _again(writer: Writer, _who: str, which: int) -> None:
    entries = writer.log.entries
    writer.log.put(entries[-1 - which % len(entries)].data)


def _forge(writer: Writer, who: str, which: int) -> None:
    """Another name, another key, another text, a date of long ago, noise."""
    log = writer.log
    if not log.line.count:
        log.put(b"noise %d" % which)
        return
    number = log.line.count
    signer = log.header(who).signer
    change = log.change(number, writer.base(which))
    said = Review(Decision.APPROVE, "I agree.", change)
    good = log.write(who, said)
    log.put((
        good.replace(b"I agree.", b"I obey."),
        log.write(who, said, key=SPARE),
        log.write(who, said, signer=replace(signer, name=NAMES["ana"])),
        log.write(who, replace(said, revision=replace(change, content=digest("x")))),
        log.write(who, said, time=LONG_AGO),
        log.write(who, said, governance=log.guideline),
        log.write(who, said, saw=Saw()),
        good[: 40 * which],
    )[which])  # fmt: skip


_ACTIONS: tuple[Callable[[Writer, str, int], None], ...] = (
    *[_save] * 3, *[_ask] * 3, *[_answer(Decision.APPROVE)] * 5, _answer(Decision.REQUEST_CHANGES),
    _hand_in, _withdraw, _propose, _vote, _publish, _join, _comment, _forge,
)  # fmt: skip
assert len(_ACTIONS) == 20


def written(steps: Steps) -> Log:
    """A record."""
    return Writer().write(steps)
