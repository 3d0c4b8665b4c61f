"""Three thousand random changes to a real record: bytes, fields, whole entries, their order.

By a stranger, whose own entries can only ask to join, and by a member, who can sign anything with
the own key. The record is chained anew each time, as a forger would.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from crime_scene import Scene, scene, shelf_from
from review_log import Log, member, team

from smguide.errors import Alarm
from smguide.review import sshsig
from smguide.review.away import Away
from smguide.review.event import EMPTY_CHAIN, event_id, next_chain, payload_and_signature
from smguide.review.keys import SigningKey
from smguide.review.ledger import Ledger
from smguide.review.posts import Posts
from smguide.review.replay import LoggedEvent, replay
from smguide.review.team import MemberKey
from smguide.rules.track_record import Incident, Outcome, PostRecord
from smguide.workspace import Workspace

TIMES = 3000
STORED = 30
STRANGER, SPARE = SigningKey.generate(), SigningKey.generate()
DAY = date(2025, 4, 30)
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 2**53, 1.5, "", "x" * 20_000, "a\nb", "\u202eabc", "ana", "0" * 64, [], {},
    "2025-02-30", ["ana"], "approve",
)  # fmt: skip


def a_record() -> Scene:
    """Entries of every kind that matters, by honest people."""
    it = scene(team(approvals=2, governors=2))
    it.asked()
    it.log.comment("kim", 1)
    it.log.refuse("tom", 1)
    it.asked("lea", "Be kind, and say who you are.")
    it.log.review("ana", 2)
    it.log.join("tom", SPARE)
    keys = (*member("tom").keys, MemberKey(SPARE.public))
    wanted = team(*map(member, ("ana", "ben", "lea", "dana")), member("tom", *keys), approvals=2)
    proposal = it.log.propose("lea", wanted)
    it.log.vote("ben", proposal)
    it.log.governance = proposal
    it.log.review("tom", 2)
    it.log.publish("ana", 2)
    it.log.add("tom", Away("tom", "ben", DAY, DAY + timedelta(days=9), "Ill."))
    post = PostRecord("dana", DAY, "x", "reply", Outcome.FREE, Incident.OPEN, "A wrong price.")
    it.log.add("dana", Posts((post,)))
    it.asked("dana", "Be brief.", base=2)
    it.log.review("ana", 3, 2)
    return it


RECORD = a_record()
FILES = tuple(entry.data for entry in RECORD.log.entries)
OTHER_FILES = tuple(entry.data for entry in a_record().log.entries)
KEYS = {key.public.fingerprint: key for key in (*Log().keys.values(), SPARE)}
KNOWN = frozenset(entry.id for entry in RECORD.log.entries)
LEDGERS = tuple(
    replay(RECORD.log.entries[:count], RECORD.log.line) for count in range(1, len(FILES) + 1)
)
WHOLE = LEDGERS[-1]
Change = Callable[[random.Random, list[bytes], int], None]


def cut(chance: random.Random, files: list[bytes], at: int) -> None:
    a, b = _span(chance, files[at])
    files[at] = files[at][:a] + files[at][b:]


def double_bytes(chance: random.Random, files: list[bytes], at: int) -> None:
    a, b = _span(chance, files[at])
    files[at] = files[at][:b] + files[at][a:]


def noise(chance: random.Random, files: list[bytes], at: int) -> None:
    a, b = _span(chance, files[at])
    files[at] = files[at][:a] + chance.randbytes(b - a) + files[at][b:]


def flip(chance: random.Random, files: list[bytes], at: int) -> None:
    damaged = bytearray(files[at])
    damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    files[at] = bytes(damaged)


def piece_of_another(chance: random.Random, files: list[bytes], at: int) -> None:
    a, b = _span(chance, files[at])
    files[at] = files[at][:a] + chance.choice(FILES)[a:b] + files[at][b:]


def signature_of_another(chance: random.Random, files: list[bytes], at: int) -> None:
    _payload, signature = payload_and_signature(chance.choice(FILES))
    files[at] = payload_and_signature(files[at])[0] + signature


def field_kept_signature(chance: random.Random, files: list[bytes], at: int) -> None:
    payload, signature = payload_and_signature(files[at])
    files[at] = _altered(chance, payload)[0] + signature


def field_signed_by_a_stranger(chance: random.Random, files: list[bytes], at: int) -> None:
    payload, plain = _altered(chance, payload_and_signature(files[at])[0])
    files[at] = _signed(STRANGER, payload, plain)


def field_signed_by_its_signer(chance: random.Random, files: list[bytes], at: int) -> None:
    before = payload_and_signature(files[at])[0]
    payload, plain = _altered(chance, before)
    files[at] = _signed(KEYS[json.loads(before)["signer"]["key"]], payload, plain)


def _signed(key: SigningKey, payload: bytes, plain: dict[str, Any]) -> bytes:
    return payload + sshsig.sign(key, payload, f"{plain.get('type')}@smguide").encode()


def drop(_chance: random.Random, files: list[bytes], at: int) -> None:
    del files[at]


def double(chance: random.Random, files: list[bytes], at: int) -> None:
    files.insert(chance.randint(at, len(files)), files[at])


def move(chance: random.Random, files: list[bytes], at: int) -> None:
    one = files.pop(at)
    files.insert(chance.randint(at, len(files)), one)


def shuffle(chance: random.Random, files: list[bytes], at: int) -> None:
    tail = files[at:]
    chance.shuffle(tail)
    files[at:] = tail


def from_another_record(chance: random.Random, files: list[bytes], at: int) -> None:
    files[at] = chance.choice(OTHER_FILES)


def withhold(_chance: random.Random, files: list[bytes], at: int) -> None:
    del files[at:]


OF_ONE: tuple[Change, ...] = (
    cut, double_bytes, noise, flip, piece_of_another, signature_of_another, from_another_record,
    field_kept_signature, field_signed_by_a_stranger,
)  # fmt: skip
OF_ALL: tuple[Change, ...] = (drop, double, move, shuffle, withhold)


def _span(chance: random.Random, data: bytes) -> tuple[int, int]:
    a = chance.randrange(len(data))
    return a, min(len(data), a + 1 + int(chance.expovariate(1 / 20)))


def _altered(chance: random.Random, payload: bytes) -> tuple[bytes, dict[str, Any]]:
    """The text with one value exchanged, taken away or repeated; written in the strict way."""
    plain = json.loads(payload)
    path = chance.choice([*_paths(plain)])
    inside = plain
    for step in path[:-1]:
        inside = inside[step]
    if chance.random() < 0.15 and isinstance(inside, dict):
        del inside[path[-1]]
    elif chance.random() < 0.15 and isinstance(inside, list):
        inside.append(inside[path[-1]])
    else:
        inside[path[-1]] = chance.choice((*ODD, *_values(plain, type(inside[path[-1]]))))
    text = json.dumps(plain, sort_keys=True, indent=2, ensure_ascii=False)
    return text.encode("utf-8", "replace") + b"\n", plain


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    items = {dict: dict.items, list: enumerate}.get(type(value), lambda _plain: ())
    for key, item in items(value):
        yield from _paths(item, (*path, key))


def _values(plain: Any, kind: type) -> Iterator[Any]:
    """Other values of the same kind from the same entry: names for names, numbers for numbers."""
    for path in _paths(plain):
        value = plain
        for step in path:
            value = value[step]
        if type(value) is kind and kind in (str, int):
            yield value


@dataclass(frozen=True)
class Mutation:
    files: tuple[bytes, ...]
    by_member: bool

    @property
    def differs_from(self) -> int:
        """The first place at which the record is another."""
        pairs = zip(self.files, FILES, strict=False)
        shorter = min(len(self.files), len(FILES))
        return next((at for at, (a, b) in enumerate(pairs) if a != b), shorter)

    @property
    def is_a_beginning(self) -> bool:
        """Nothing but withheld: what is there is true as far as it goes (git.md 2.3)."""
        return self.files == FILES[: len(self.files)]


def mutations(times: int) -> Iterator[Mutation]:
    chance = random.Random(6)
    while times:
        by_member = chance.random() < 0.25
        at = chance.randrange(1, len(FILES))
        change = field_signed_by_its_signer if by_member else chance.choice((*OF_ONE, *OF_ALL))
        # What others have seen is missed; so most strike at the newest entry, before anybody looks.
        whole = change in OF_ALL or chance.random() < 0.2
        files = list(FILES if whole else FILES[: at + 1])
        change(chance, files, at)
        times -= 1
        yield Mutation(tuple(files), by_member)


def chained(files: Sequence[bytes]) -> list[LoggedEvent]:
    chain, found = EMPTY_CHAIN, []
    for position, data in enumerate(files):
        name = event_id(data)
        chain = next_chain(chain, name)
        found.append(LoggedEvent(position, name, chain, data))
    return found


def outcome(mutation: Mutation) -> str:
    """How it ends; what must never be is refused here."""
    first = max(mutation.differs_from, 1)
    entries = chained(mutation.files)[first:]
    try:
        ledger = replay(entries, RECORD.log.line, since=LEDGERS[first - 1], verified=KNOWN)
    except Alarm as raised:
        return "alarm" if raised.message and raised.hint else "an alarm that says nothing"
    assert len(ledger.entries) + len(ledger.ignored) == len(mutation.files)
    assert all(one.why for one in ledger.ignored)
    assert_nothing_gained(ledger)
    new = {one.type for one in ledger.entries.values() if one.id not in KNOWN}
    if mutation.by_member:
        return "ignored" if ledger.ignored else "a member's own entry"
    assert new <= {"join"}
    assert ledger.ignored or new or mutation.is_a_beginning
    return "ignored" if ledger.ignored else "asks to join" if new else "withheld"


def assert_nothing_gained(ledger: Ledger) -> None:
    """Whatever was done: every approval has two people who had no part in the change."""
    assert set(ledger.approvals) <= {2, 3}
    behind = {2: {"dana", "lea"}, 3: {"dana"}}
    for number, approval in ledger.approvals.items():
        people = {one.entry.person for one in approval.opinions}
        era = next(era for era in ledger.eras if era.id == approval.era)
        assert len(people) >= era.team.rules.approvals
        assert not people & behind[number]


def test_none_counts_and_none_crashes() -> None:
    ends = Counter(map(outcome, mutations(TIMES)))
    assert ends.total() == TIMES
    assert set(ends) <= {"ignored", "alarm", "withheld", "asks to join", "a member's own entry"}
    assert min(ends["ignored"], ends["alarm"]) > 500


@pytest.mark.parametrize("at", range(STORED))
def test_a_real_library_says_so_too(at: int, home: Path) -> None:
    found = [one for one in mutations(TIMES // 5) if not one.by_member and not one.is_a_beginning]
    mutation = found[at * len(found) // STORED]
    shelf = RECORD.lay(home, entries=[[data] for data in mutation.files])
    report, _ledger = shelf.audited()
    if isinstance(report, Alarm):
        assert report.hint
        return
    assert not report.ok
    assert report.ignored


def test_the_record_of_the_sample_bears_it_too(sample_library: Path, tmp_path: Path) -> None:
    """Two hundred times its newest entry at some moment is another, by whoever may have done it."""
    chance = random.Random(7)
    with Workspace(shelf_from(sample_library, tmp_path / "sample")) as workspace:
        parts = workspace.open(workspace.names()[0])._parts
        whole = [entry.data for entry in parts.decisions._log.entries()]
        for at in chance.choices(range(1, len(whole)), k=200):
            files = whole[: at + 1]
            chance.choice(OF_ONE)(chance, files, at)
            if files[at] == whole[at]:
                continue
            known = {event_id(data) for data in whole}
            ledger = replay(chained(files), parts.revisions, verified=known)
            assert [one.position for one in ledger.ignored] == [at]
            assert ledger.ignored[0].why
