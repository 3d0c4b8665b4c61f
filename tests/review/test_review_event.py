"""Entries: their round trip, their schema, and everything that is refused."""

from __future__ import annotations

import copy
import json
import random
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from review_log import NAMES, TODAY, Log, digest, member, team
from test_review_sshsig import needs_ssh_keygen

from smguide.assets import asset
from smguide.errors import InvalidDocument, InvalidEvent, NotAllowed, NotFound, SigningKeyError
from smguide.review import sshsig
from smguide.review.away import Away, Back
from smguide.review.bodies import (
    BODY_TYPES,
    ChangeClass,
    Decision,
    Genesis,
    Governance,
    Join,
    Publish,
    Review,
    Submit,
    Vote,
    Withdraw,
)
from smguide.review.comments import Comment
from smguide.review.content import NOTHING, content_digest, manifest
from smguide.review.declining import Decline
from smguide.review.drafting import (
    Moment,
    change_ref,
    header,
    header_to_begin,
    header_to_join,
    revision_ref,
)
from smguide.review.event import Header, Saw, Signer, event_id, read_event, write_event
from smguide.review.keys import SigningKey, allowed_signers_line
from smguide.review.posts import Posts, ReportIncident, SettleIncident, TakeBackPost
from smguide.review.references import ChangeRef, RevisionRef, SectionChange
from smguide.review.revisions import SectionFacts
from smguide.review.shapes import BODIES, COMMON
from smguide.review.strict import read_json, write_json
from smguide.review.team import SectionRule
from smguide.rules.track_record import Incident, Outcome, PostRecord

KEY = SigningKey.generate()
NOW = datetime(2025, 5, 1, 12, 30, 5, tzinfo=UTC)


NAME = st.from_regex(
    r"[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]{1,40}", fullmatch=True
)
PROSE = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=300)
TEXT = PROSE.filter(bool)
HEX64 = st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}")
HEX40 = st.integers(0, 2**160 - 1).map(lambda number: f"{number:040x}")
COUNT = st.integers(1, 10**6)
PERSON = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True)
REVISION = st.builds(RevisionRef, COUNT, HEX40, HEX64)
SECTIONS = st.lists(st.builds(SectionChange, NAME, HEX64 | st.just(""), HEX64), max_size=3).map(
    tuple
)
CHANGE = st.builds(ChangeRef, COUNT, HEX40, HEX64, HEX64, SECTIONS)
DAY = st.dates(date(1000, 1, 1), date(2999, 12, 31))
TEAM = st.sampled_from(
    [
        team(),
        team(member("ana"), one_person_is_enough=True),
        team(approvals=2, governors=2, sections=(SectionRule(("channels",), ("hr",)),)),
    ]
)
SHORT = PROSE.map(lambda text: text[:100])
POST = st.builds(
    PostRecord, PERSON, DAY, PERSON, PERSON, st.sampled_from(Outcome), st.sampled_from(Incident),
    SHORT, st.none() | DAY, SHORT, st.none() | st.integers(0, 10**6), st.none() | DAY,
)  # fmt: skip
BODY = st.one_of(
    st.builds(Genesis, TEAM, PROSE),
    st.builds(Governance, TEAM, st.integers(2, 99), HEX64, TEXT),
    st.builds(Vote, HEX64, st.booleans(), TEXT, PROSE),
    st.builds(Join, NAME, st.just("ana@example.org"), st.just(KEY.public.line)),
    st.builds(Submit, CHANGE, st.lists(PERSON, max_size=4).map(tuple), st.none() | DAY, PROSE,
              st.lists(COUNT, max_size=3).map(tuple)),
    st.builds(Review, st.sampled_from(Decision), TEXT, CHANGE, PROSE,
              st.lists(PERSON, max_size=2).map(tuple)),
    st.builds(Comment, REVISION, TEXT, NAME, wording=PROSE, reply_to=HEX64,
              reopens=HEX64 | st.just(""), path=st.lists(NAME, max_size=3).map(tuple),
              occurrence=COUNT, against=st.integers(0, 9)),
    st.builds(Publish, REVISION, st.sampled_from(["1.0", "1.1", "2.13"]), DAY,
              st.sampled_from(ChangeClass), TEXT),
    st.builds(Withdraw, HEX64, TEXT),
    st.builds(Posts, st.lists(POST, min_size=1, max_size=5).map(tuple)),
    st.builds(ReportIncident, HEX64, COUNT, DAY, SHORT.filter(bool)),
    st.builds(SettleIncident, HEX64, COUNT, DAY, TEXT),
    st.builds(TakeBackPost, HEX64, COUNT, TEXT),
    st.builds(Away, PERSON, PERSON, DAY, DAY, st.just("") | TEXT),
    st.builds(Back, HEX64, st.just("") | TEXT),
    st.builds(Decline, HEX64, TEXT),
)  # fmt: skip
TIME = st.datetimes(datetime(1970, 1, 1), datetime(2999, 12, 31), timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=0)
)
HEADER = st.builds(
    Header,
    HEX64,
    HEX64,
    st.builds(Signer, PERSON, NAME, st.just(KEY.public.fingerprint)),
    st.datetimes(datetime(1970, 1, 1), datetime(2999, 12, 31), timezones=st.just(UTC)).map(
        lambda at: at.replace(microsecond=0)
    ),
    st.builds(Saw, st.integers(0, 10**6), HEX64, HEX40),
    st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}"),
)


@settings(max_examples=100, deadline=None)
@given(HEADER, BODY)
def test_an_entry_comes_back_as_it_was_written(header, body):
    data = write_event(header, body, KEY)
    event = read_event(data)
    assert (event.header, event.body, event.id) == (header, body, event_id(data))
    assert read_event(data, verified=True) == event
    assert event.type == BODY_TYPES[type(body)]
    SCHEMA.validate(json.loads(event.payload))


SCHEMA = Draft202012Validator(
    json.loads(asset("schemas", "events.json").read_bytes()), format_checker=FormatChecker()
)


def _bodies():
    change = ChangeRef(3, "a" * 40, "c" * 64, "d" * 64, (SectionChange("s1", "", "e" * 64),))
    revision = RevisionRef(3, "a" * 40, "c" * 64)
    rules = {"approvals": 2, "sections": (SectionRule(("channels",), ("hr",)),)}
    yield Genesis(team(**rules), "A start.")
    yield Governance(team(), 2, "b" * 64, "People changed.")
    yield Vote("b" * 64, True, "I agree.", "Good.")
    yield Join("Ana", "ana@example.org", KEY.public.line)
    yield Submit(change, ("ana",), date(2025, 6, 1), "Section 2.", (1, 2))
    yield Review(Decision.APPROVE, "I approve.", change, "Fine.", ("ben",))
    yield Comment(revision, "Why?", "s1", "c1", "as soon", "within a day", "b" * 64, "b" * 64,
                  "b" * 64, ("roles", "legal"), 2, 1)  # fmt: skip
    yield Publish(revision, "1.1", date(2025, 6, 1), ChangeClass.RELAXING, "Less to ask for.")
    yield Withdraw("b" * 64, "A mistake.")
    day = date(2025, 4, 30)
    post = PostRecord("dana", day, "linkedin", "job", Outcome.CORRECTED, Incident.SETTLED,
                      "A wrong price.", day, "Sent by the desk.", 90, day)  # fmt: skip
    yield Posts((post, PostRecord("kim", day, "x", "reply", Outcome.FREE)))
    yield ReportIncident("b" * 64, 2, day, "A wrong price.")
    yield SettleIncident("b" * 64, 2, day, "Put right.")
    yield TakeBackPost("b" * 64, 2, "Written down twice.")
    yield Away("ana", "ben", day, day, "Ill.")
    yield Back("b" * 64, "Well again.")
    yield Decline("b" * 64, "Ask again with your work address.")


HEAD = Header(
    "a" * 64, "b" * 64, Signer("ana", "Ana", KEY.public.fingerprint), NOW, Saw(), "0" * 32
)
PLAIN = [json.loads(read_event(write_event(HEAD, body, KEY)).payload) for body in _bodies()]
ODD = [
    None,
    True,
    0,
    -1,
    1.5,
    "",
    "x",
    "x" * 20000,
    "a\nb",
    "\x00",
    "\u202eabc",
    [],
    {},
    ["x"],
    [{}],
]


def _places(value, path=()):
    yield path
    items = {dict: dict.items, list: enumerate}.get(type(value), lambda _plain: ())
    for key, item in items(value):
        yield from _places(item, (*path, key))


def _with(value, path, new):
    if not path:
        return new
    changed = copy.copy(value)
    changed[path[0]] = _with(value[path[0]], path[1:], new)
    return changed


def _shape_accepts(plain) -> bool:
    try:
        COMMON.check(plain, "")
        BODIES[plain["type"]].check(plain.get("body"), "")
    except (InvalidEvent, KeyError, TypeError):
        return False
    return True


@pytest.mark.parametrize("plain", PLAIN, ids=lambda plain: plain["type"])
def test_the_schema_says_the_same_as_the_program(plain):
    assert SCHEMA.is_valid(plain)
    for path in _places(plain):
        for odd in ODD:
            changed = _with(plain, path, odd)
            assert _shape_accepts(changed) == SCHEMA.is_valid(changed), (path, odd)
        if path and isinstance(path[-1], str):
            less = copy.deepcopy(plain)
            inner = less
            for step in path[:-1]:
                inner = inner[step]
            del inner[path[-1]]
            assert _shape_accepts(less) == SCHEMA.is_valid(less), path


def _signed(payload: bytes, kind: str = "review") -> bytes:
    return payload + sshsig.sign(KEY, payload, f"{kind}@smguide").encode()


REVIEW = next(plain for plain in PLAIN if plain["type"] == "review")


def test_a_signature_for_one_kind_of_entry_does_not_pass_for_another():
    payload = write_json(REVIEW)
    assert read_event(_signed(payload))
    for namespace in ("publish", "comment", "genesis"):
        with pytest.raises(InvalidEvent):
            read_event(_signed(payload, namespace))
    with pytest.raises(InvalidEvent):
        read_event(payload + sshsig.sign(KEY, payload, "git").encode())


def test_an_entry_signed_with_another_key_than_it_names_is_refused():
    payload = write_json(REVIEW)
    with pytest.raises(InvalidEvent, match="another key"):
        read_event(payload + sshsig.sign(SigningKey.generate(), payload, "review@smguide").encode())
    with pytest.raises(SigningKeyError):
        write_event(HEAD, Withdraw("a" * 64, "x"), SigningKey.generate())


def test_a_request_to_join_is_signed_by_the_key_it_brings():
    body = Join("Mal", "mal@example.org", SigningKey.generate().public.line)
    with pytest.raises(InvalidEvent, match="the key it brings"):
        read_event(write_event(HEAD, body, KEY))


TEXT_OF = write_json(REVIEW)
NOT_STRICT = {
    "key twice": TEXT_OF.replace(b'  "nonce"', b'  "nonce": "00",\n  "nonce"'),
    "fraction": TEXT_OF.replace(b'"number": 3', b'"number": 3.0'),
    "exponent": TEXT_OF.replace(b'"number": 3', b'"number": 3e0'),
    "NaN": TEXT_OF.replace(b'"number": 3', b'"number": NaN'),
    "infinity": TEXT_OF.replace(b'"number": 3', b'"number": Infinity'),
    "huge number": TEXT_OF.replace(b'"number": 3', b'"number": ' + b"9" * 5000),
    "large number": TEXT_OF.replace(b'"number": 3', b'"number": 9007199254740993'),
    "unsorted": TEXT_OF.replace(b'"nonce"', b'"zonce"'),
    "half a character": TEXT_OF.replace(b"I approve.", b"\\ud800"),
    "deep": TEXT_OF.replace(b'"count": 0', b'"count": ' + b"[" * 70 + b"]" * 70),
    "very deep": TEXT_OF.replace(b'"count": 0', b'"count": ' + b"[" * 30000 + b"]" * 30000),
    "too large": TEXT_OF.replace(b"I approve.", b"I approve." + b"x" * 70000),
    "not UTF-8": TEXT_OF.replace(b"I approve.", b"\xff"),
    "byte order mark": b"\xef\xbb\xbf" + TEXT_OF,
    "no final newline": TEXT_OF[:-1],
    "space at the end": TEXT_OF + b" \n",
    "a list": b"[]\n",
    "empty": b"",
    "impossible day": write_json(
        {**PLAIN[7], "body": {**PLAIN[7]["body"], "effective": "2025-02-30"}}
    ),
    "newer": TEXT_OF.replace(b"smguide-event/1", b"smguide-event/2"),
}


@pytest.mark.parametrize("name", NOT_STRICT)
def test_text_that_others_could_read_otherwise_is_refused(name):
    assert NOT_STRICT[name] != TEXT_OF
    with pytest.raises(InvalidEvent):
        read_event(_signed(NOT_STRICT[name], "publish" if name == "impossible day" else "review"))


def test_an_entry_of_a_newer_program_says_so():
    with pytest.raises(InvalidEvent, match="newer smguide"):
        read_event(_signed(NOT_STRICT["newer"]))


def test_other_spellings_of_a_signature_are_refused():
    data = _signed(TEXT_OF)
    at = data.index(b"-----BEGIN")
    for other in (data + b"\n", data.rstrip(b"\n"), data[:at] + data[at:].replace(b"\n", b"\r\n")):
        with pytest.raises(InvalidEvent):
            read_event(other)


def test_text_too_long_to_record_is_refused_when_written():
    for body in (Withdraw("a" * 64, "x" * 4001), Withdraw("a" * 64, ""), Withdraw("nonsense", "x")):
        with pytest.raises(InvalidEvent):
            write_event(HEAD, body, KEY)
    longest = Submit(ChangeRef(1, "a" * 40, "b" * 64, "c" * 64), look_at="\U0001f600" * 16000)
    assert read_event(write_event(HEAD, longest, KEY)).body == longest
    many = tuple(SectionChange(f"s{n}", "a" * 64, "b" * 64) for n in range(500))
    with pytest.raises(InvalidEvent, match="too long"):
        write_event(HEAD, Submit(replace(longest.revision, sections=many)), KEY)


def test_flipped_bits_never_count(log):
    """Sampled; each ends as an ignored entry, in the log where it stands."""
    log.save()
    log.ask("dana", 1)
    good = log.write("tom", Review(Decision.APPROVE, "I approve.", log.change(1)))
    chance = random.Random(1)
    bits = chance.sample(range(len(good) * 8), 300)
    for bit in bits:
        damaged = bytearray(good)
        damaged[bit // 8] ^= 1 << bit % 8
        log.put(bytes(damaged))
    ledger = log.ledger()
    assert (len(ledger.ignored), len(ledger.opinions)) == (300, 0)
    assert all(one.why for one in ledger.ignored)


def test_mutations_never_count_and_never_crash(log):
    """A few hundred: cut, doubled, exchanged pieces, in text and signature, of every kind."""
    log.save()
    chance = random.Random(2)
    files = [write_event(HEAD, body, KEY) for body in _bodies()]
    for _ in range(400):
        data = bytearray(chance.choice(files))
        a, b = sorted(chance.choices(range(len(data)), k=2))
        change = chance.randrange(4)
        if change == 0:
            del data[a:b]
        elif change == 1:
            data[a:a] = data[a:b]
        elif change == 2:
            data[a:b] = chance.randbytes(b - a)
        else:
            data[a:b] = chance.choice(files)[a:b]
        log.put(bytes(data))
    assert len(log.ledger().entries) == 1


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_noise_is_refused(noise):
    for data in (noise, b'{"format": 1}\n' + noise, TEXT_OF + noise):
        with pytest.raises(InvalidEvent):
            read_event(data)
    with pytest.raises(InvalidEvent):
        read_json(noise)


@needs_ssh_keygen
def test_an_auditor_needs_only_ssh_keygen(tmp_path):
    data = write_event(HEAD, Withdraw("a" * 64, "A mistake."), KEY)
    payload, signature = data.split(b"-----BEGIN", 1)
    (tmp_path / "allowed").write_text(allowed_signers_line("ana@example.org", KEY.public) + "\n")
    (tmp_path / "signature").write_bytes(b"-----BEGIN" + signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", tmp_path / "allowed", "-I", "ana@example.org",
               "-n", "withdraw@smguide", "-s", tmp_path / "signature"]  # fmt: skip
    done = subprocess.run(command, input=payload, capture_output=True, check=False)
    assert done.returncode == 0


def test_the_content_digest_is_that_of_sha256sum(tmp_path):
    files = {"sections/b.json": b"{}", "guidelines.json": b"1", "sections/ä.json": b"", "a": b"x"}
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "-"],
        cwd=tmp_path, input=manifest(files), capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    paths = [line.split("  ")[1] for line in manifest(files).decode().splitlines()]
    assert paths == sorted(files, key=str.encode)


@given(st.dictionaries(st.text("ab/.", min_size=1), st.binary(max_size=4), max_size=5))
def test_the_content_digest_tells_revisions_apart(files):
    assert content_digest(files) == content_digest(dict(reversed(files.items())))
    assert content_digest({**files, "more": b""}) != content_digest(files)
    assert (content_digest(files) == NOTHING) == (not files)


def test_paths_that_need_quoting_are_refused():
    for path in ("a\nb", "a\\b", "a\rb"):
        with pytest.raises(InvalidDocument):
            manifest({path: b""})


def test_headers_and_references_are_filled_from_the_ledger(log):
    log.approved()
    log.save(sections={"s1": SectionFacts("channels", digest("x"))})
    log.line.facts[0] = replace(log.line.facts[0], sections={})
    ledger = log.ledger()
    moment = Moment(NOW, "0" * 32)
    ana = log.keys["ana"]
    made = header(ledger, log.line, person="ana", key=ana.public, moment=moment)
    assert (made.saw.count, made.saw.chain) == (len(log.entries), log.entries[-1].chain)
    assert made.signer.name == NAMES["ana"]
    change = change_ref(ledger, log.line, 2)
    assert change == replace(log.change(2, 1), sections=(SectionChange("s1", "", digest("x")),))
    assert change_ref(ledger, log.line, 1, Decision.CONFIRM) == log.change(1, 1)
    publish = Publish(revision_ref(log.line, 1), "1.0", TODAY, ChangeClass.EDITORIAL, "First.")
    assert log.counts(log.put(write_event(made, publish, ana)))
    with pytest.raises(NotAllowed):
        header(ledger, log.line, person="ben", key=ana.public, moment=moment)
    with pytest.raises(NotFound):
        revision_ref(log.line, 9)


def test_headers_to_begin_and_to_join(log):
    moment = Moment(NOW, "0" * 32)
    key = log.keys["mal"]
    signer = Signer("mal", NAMES["mal"], key.public.fingerprint)
    made = header_to_join(log.ledger(), log.line, signer=signer, moment=moment)
    body = Join(NAMES["mal"], "mal@example.org", key.public.line)
    assert log.counts(log.put(write_event(made, body, key)))
    fresh = Log()
    begun = header_to_begin(fresh.line, person="ana", name=NAMES["ana"],
                            key=fresh.keys["ana"].public, moment=moment)  # fmt: skip
    fresh.entries.clear()
    fresh.guideline = fresh.put(write_event(begun, Genesis(team()), fresh.keys["ana"]))
    assert fresh.ledger().guideline == fresh.guideline
