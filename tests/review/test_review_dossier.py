"""What the record says of an edition: above all, when it must say that something does not hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from review_log import Log, member, team

from smguide.review.away import Away
from smguide.review.bodies import Decision, Review
from smguide.review.dossier import Dossier, dossier
from smguide.review.event import payload_and_signature
from smguide.review.team import SectionRule


def of(log: Log, edition: str = "1.0", **files: bytes) -> Dossier:
    ledger = log.ledger()
    found = ledger.edition(edition)
    assert found is not None
    stored = {one.id: one.data for one in log.entries}
    return dossier(ledger, log.line, found, {**stored, **files})


def test_a_sound_record_names_each_signer_and_key(log: Log) -> None:
    number = log.approved()
    log.publish("lea", number)
    found = of(log)
    assert found.sound
    assert [deed.name for deed in found.approvals] == ["Ana Kovač", "Ben Okafor"]
    for deed in found.approvals:
        assert deed.signature.key == log.keys[deed.entry.person].public.fingerprint
        assert deed.standing == "Counts for the approval."
    assert found.publication.name == "Lea Novak"
    assert [one.signature.sentence for one in found.authors] == [
        "Signed with the key of Dana Reyes."
    ]


def test_a_signature_from_elsewhere_does_not_hold(log: Log) -> None:
    """Whatever was checked before, each signature is checked against the bytes at hand."""
    number = log.save()
    log.ask("dana", number)
    first = log.review("ana", number)
    second = log.review("ben", number)
    log.publish("lea", number)
    files = {one.id: one.data for one in log.entries}
    payload, _own = payload_and_signature(files[second])
    _other, signature = payload_and_signature(files[first])
    found = of(log, **{second: payload + signature})
    assert not found.sound
    good, bad = found.approvals
    assert good.signature.holds
    assert not bad.signature.holds
    assert bad.signature.sentence.startswith("The signature does not hold.")


def test_a_revision_that_nobody_signed_is_told(log: Log) -> None:
    number = log.approved()
    log.publish("lea", number)
    log.line.behind[number - 1] = replace(log.line.behind[number - 1], signer=None)
    ledger = log.ledger()
    edition = ledger.edition("1.0")
    assert edition is not None
    files = {one.id: one.data for one in log.entries}
    found = dossier(ledger, log.line, edition, files)
    assert not found.sound
    assert found.authors[0].signature.sentence == (
        f"Revision {number} is not signed, or not as it is now."
    )


def test_an_own_change_is_told_and_earlier_texts_do_not_count() -> None:
    log = Log(team(one_person_is_enough=True))
    first = log.save("dana")
    log.ask("dana", first)
    log.refuse("ana", first)
    second = log.save("dana")
    log.ask("dana", second)
    log.review("dana", second)
    log.publish("lea", second)
    found = of(log)
    (approval,) = found.approvals
    assert approval.standing.endswith("An own change: in this team one person was enough.")
    refused = next(deed for deed in found.deeds if deed.name == "Ana Kovač")
    assert not refused.counts
    assert refused.standing == "About revision 1; the text was changed after it."


def test_an_edition_tells_only_of_what_came_after_the_one_before(log: Log) -> None:
    first = log.approved()
    log.publish("lea", first)
    second = log.approved(base=first, text="other")
    log.publish("lea", second, "1.1")
    found = of(log, "1.1")
    assert found.earlier is not None
    assert found.earlier.edition == "1.0"
    assert {deed.entry.number for deed in found.deeds} == {second}
    assert [one.number for one in found.authors] == [second]
    assert {deed.entry.number for deed in of(log, "1.0").deeds} == {first}


def test_an_approval_for_somebody_away_says_so_and_brings_what_they_signed() -> None:
    rule = SectionRule(("channels",), ("legal",))
    roles = {"ana": ("reviewer", "legal", "governor", "publisher"), "ben": ("reviewer",),
             "dana": ("author", "reviewer")}  # fmt: skip
    log = Log(team(*(member(one, roles=held) for one, held in roles.items()), sections=(rule,)))
    number = log.save("dana")
    log.ask("dana", number)
    days = date(2025, 4, 28), date(2025, 5, 9)
    away = log.add("ana", Away("ana", "ben", *days))
    body = Review(Decision.APPROVE, "I do.", log.change(number), "", ("ana",))
    log.add("ben", body)
    log.publish("ana", number)
    found = of(log)
    (approval,) = found.approvals
    assert approval.standing == (
        "Counts for the approval. Given also for Ana Kovač, away at the time."
    )
    assert away in {deed.entry.id for deed in found.deeds}


def test_one_confirmation_of_two_confirms_nothing_yet() -> None:
    log = Log(team(approvals=2))
    number = log.approved()
    log.publish("ana", number)
    first = log.review("ana", number, number, "confirm")
    (said,) = (one for one in of(log).deeds if one.entry.id == first)
    assert (said.counts, said.standing) == (
        False, "Says that it is still right; more people must say so.",
    )  # fmt: skip
    log.review("ben", number, number, "confirm")
    (said,) = (one for one in of(log).deeds if one.entry.id == first)
    assert (said.counts, said.standing) == (True, "Confirms the edition as it is.")
