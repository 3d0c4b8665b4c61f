"""Attacks on what is signed: signatures for something else, of others, text read in two ways.

Ana has approved; one more approval is enough, and each attack brings a false one of Ben.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from crime_scene import (
    Attack,
    Crime,
    approved,
    assert_honest,
    assert_ignored_and_listed,
    forged,
    scene,
)
from review_log import NAMES, Log

from smguide.review import sshsig
from smguide.review.bodies import Decision, Review
from smguide.review.keys import SigningKey

Make = Callable[[Log, Review], bytes]
MALLORY = SigningKey.generate()


def _of_ben(make: Make) -> Callable[[bool], Crime]:
    def deed(honest: bool) -> Crime:
        it = scene()
        it.asked()
        it.log.review("ana", 1)
        said = Review(Decision.APPROVE, "I agree.", it.log.change(1), "Fine.")
        data = it.log.write("ben", said) if honest else make(it.log, said)
        return Crime(it, [it.log.put(data)], approved(1))

    return deed


def signed_for(namespace: str) -> Callable[[bool], Crime]:
    """Ben signed these very bytes, but as something else."""
    return _of_ben(lambda log, said: forged(log, "ben", said, namespace=namespace))


def read_as(kind: str) -> Callable[[bool], Crime]:
    """The signature is for an approval, the text says that it is another kind of entry."""
    return _of_ben(
        lambda log, said: forged(log, "ben", said, kind=kind, namespace="review@smguide")
    )


def signed_text(old: bytes, new: bytes) -> Callable[[bool], Crime]:
    """Ben himself signs text that two programs would read in two ways."""

    def altered(text: bytes) -> bytes:
        assert old in text
        return text.replace(old, new, 1)

    return _of_ben(lambda log, said: forged(log, "ben", said, text=altered))


def afterwards(change: Callable[[bytes], bytes]) -> Callable[[bool], Crime]:
    """Altered after Ben had signed."""

    def make(log: Log, said: Review) -> bytes:
        good = log.write("ben", said)
        bad = change(good)
        assert bad != good
        return bad

    return _of_ben(make)


def _answer_turned(log: Log, said: Review) -> bytes:
    refusal = replace(said, decision=Decision.REQUEST_CHANGES)
    return log.write("ben", refusal).replace(b'"request-changes"', b'"approve"')


def _signature_of_another_entry(log: Log, said: Review) -> bytes:
    other = log.write("ben", replace(said, comment="Other words."))
    text = log.write("ben", said)
    return text[: text.index(b"-----BEGIN")] + other[other.index(b"-----BEGIN") :]


def _names_bens_key(log: Log, said: Review) -> bytes:
    return forged(log, "ben", said, key=MALLORY, signer=log.header("ben").signer)


def _signs_as_ben(person: str, name: str) -> Make:
    """A member of the team signs with the own key, under another name."""

    def make(log: Log, said: Review) -> bytes:
        signer = replace(log.header("dana").signer, person=person, name=name)
        return log.write("dana", said, signer=signer)

    return make


def _crlf(data: bytes) -> bytes:
    at = data.index(b"-----BEGIN")
    return data[:at] + data[at:].replace(b"\n", b"\r\n")


def _one_line(data: bytes) -> bytes:
    at = data.index(b"-----BEGIN")
    blob = sshsig.dearmor(data[at:].decode())
    lines = sshsig.armor(blob).splitlines()
    return data[:at] + "\n".join([lines[0], "".join(lines[1:-1]), lines[-1], ""]).encode()


_COSIGN = "cosign CVE-2022-35929: the type beside the signature"
_STRICT = "DSSE: no canonicalisation, verify and parse the same bytes"
_NUMBER = b'"number": 1'
_WORD = b'"comment": "Fine."'
ATTACKS = {
    "wrong namespace": Attack(signed_for("comment@smguide"), _COSIGN, "for something else"),
    "wrong namespace: a revision": Attack(signed_for("git"), _COSIGN, "for something else"),
    "wrong namespace: another program": Attack(signed_for("review"), _COSIGN, "something else"),
    "wrong type": Attack(read_as("comment"), _COSIGN, "“text” is missing"),
    "wrong type: unknown": Attack(read_as("blessing"), _COSIGN, "“type”"),
    "altered payload": Attack(
        afterwards(lambda data: data.replace(b"Fine.", b"Good.")), "DSSE", "does not fit"
    ),
    "altered answer": Attack(_of_ben(_answer_turned), "DSSE", "does not fit"),
    "signature of another entry": Attack(
        _of_ben(_signature_of_another_entry), "21 CFR 11.70: cannot be excised", "does not fit"
    ),
    "no signature": Attack(
        afterwards(lambda data: data[: data.index(b"-----BEGIN")]),
        "git-bug #130: signing is optional",
        "not signed",
    ),
    "half a signature": Attack(afterwards(lambda data: data[:-60]), "DSSE", "no signature"),
    "signature with something behind it": Attack(
        afterwards(lambda data: data + b"{}\n"), "DSSE", "no signature"
    ),
    "signature in other lines": Attack(afterwards(_one_line), "go-tuf #369", "the one way"),
    "signature with other line ends": Attack(afterwards(_crlf), "go-tuf #369", "the one way"),
    "another's key": Attack(_of_ben(_names_bens_key), "TUF", "another key than it says"),
    "unknown key": Attack(
        _of_ben(lambda log, said: log.write("ben", said, key=MALLORY)), "TUF", "not in the team"
    ),
    "another's name": Attack(
        _of_ben(_signs_as_ben("ben", NAMES["ben"])), "git: author is not the signer", "another name"
    ),
    "a name that looks alike": Attack(
        _of_ben(_signs_as_ben("dana", "D\u0430na Reyes")), "Trojan Source", "another name"
    ),
    "an id that looks alike": Attack(
        _of_ben(lambda log, said: forged(
            log, "dana", said, change=lambda plain: plain["signer"].update(person="d\u0430na")
        )),
        "Trojan Source", "“person”",
    ),
    "words turned round": Attack(
        signed_text(_WORD, '"comment": "\u202eFine."'.encode()), "Trojan Source", "“comment”"
    ),
    "key twice": Attack(
        signed_text(b'"decision": "approve"',
                    b'"decision": "request-changes",\n"decision": "approve"'),
        _STRICT, "cannot be read",
    ),
    "keys out of order": Attack(signed_text(b'"nonce"', b'"zonce"'), _STRICT, "cannot be read"),
    "NaN": Attack(signed_text(_NUMBER, b'"number": NaN'), _STRICT, "cannot be read"),
    "infinity": Attack(signed_text(_NUMBER, b'"number": -Infinity'), _STRICT, "cannot be read"),
    "fraction": Attack(signed_text(_NUMBER, b'"number": 1.0'), _STRICT, "cannot be read"),
    "exponent": Attack(signed_text(_NUMBER, b'"number": 1e0'), _STRICT, "cannot be read"),
    "number others round": Attack(
        signed_text(_NUMBER, b'"number": 9007199254740993'), _STRICT, "cannot be read"
    ),
    "number without end": Attack(
        signed_text(_NUMBER, b'"number": ' + b"9" * 5000), _STRICT, "cannot be read"
    ),
    "yes for a number": Attack(signed_text(_NUMBER, b'"number": true'), _STRICT, "“number”"),
    "half a character": Attack(
        signed_text(_WORD, b'"comment": "\\ud800"'), _STRICT, "cannot be stored"
    ),
    "not UTF-8": Attack(signed_text(_WORD, b'"comment": "\xff"'), _STRICT, "cannot be read"),
    "byte order mark": Attack(signed_text(b"{", b"\xef\xbb\xbf{"), _STRICT, "cannot be read"),
    "deep nesting": Attack(
        signed_text(_WORD, b'"comment": ' + b"[" * 70 + b"]" * 70), _STRICT, "too deeply"
    ),
    "very deep nesting": Attack(
        signed_text(_WORD, b'"comment": ' + b"[" * 30000 + b"]" * 30000), _STRICT, "cannot be read"
    ),
    "oversize": Attack(
        signed_text(_WORD, b'"comment": "' + b"x" * 70_000 + b'"'), _STRICT, "larger than"
    ),
    "a list": Attack(
        _of_ben(lambda log, said: forged(log, "ben", said, text=lambda text: b"[" + text + b"]\n")),
        _STRICT, "cannot be read",
    ),
    "format of the future": Attack(
        signed_text(b"smguide-event/1", b"smguide-event/2"), "TUF: spec_version", "newer smguide"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ATTACKS)
def test_the_attack_is_ignored_and_listed(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_ignored_and_listed(ATTACKS[name], home, monkeypatch)


def test_the_honest_way_leads_there() -> None:
    assert_honest(ATTACKS["altered answer"])
