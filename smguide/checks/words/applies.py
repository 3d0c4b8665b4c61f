"""Whom a check concerns: small questions to the profile of the organisation.

What nobody answered counts as no, but for employees: guidelines are written for people who work
somewhere.
"""

from __future__ import annotations

from smguide.checks.check import Applies
from smguide.model.record import Record

_EU = frozenset(
    (
        *("EU", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR"),
        *("HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
    )
)
_OTHER_NAMES = {
    "USA": "US",
    "UNITED STATES": "US",
    "GB": "UK",
    "UNITED KINGDOM": "UK",
    "GREAT BRITAIN": "UK",
    "ENGLAND": "UK",
    "EUROPEAN UNION": "EU",
    "GERMANY": "DE",
    "AUSTRIA": "AT",
    "FRANCE": "FR",
    "SPAIN": "ES",
    "ITALY": "IT",
    "IRELAND": "IE",
    "NETHERLANDS": "NL",
    "NEW YORK": "US-NY",
    "CALIFORNIA": "US-CA",
}


def in_jurisdiction(*wanted: str) -> Applies:
    """Some of the organisation or its readers are in one of these: “US”, “UK”, “EU”, “US-NY” ….

    A state counts as its country and a member state as the European Union.
    """
    names = frozenset(wanted)

    def applies(profile: Record) -> bool:
        return any(names & _areas(place) for place in profile.texts("jurisdictions"))

    return applies


def _areas(place: str) -> frozenset[str]:
    """A place and what it belongs to: “US-CA” is in “US” too."""
    name = " ".join(place.upper().split())
    code = _OTHER_NAMES.get(name, name)
    country = code.partition("-")[0]
    return frozenset({code, country, "EU"} if country in _EU else {code, country})


def in_sector(*sectors: str) -> Applies:
    """The organisation works in one of these fields."""
    return lambda profile: profile.text("sector") in sectors


def regulated(*businesses: str) -> Applies:
    """The organisation is in one of these regulated businesses."""
    return lambda profile: bool(set(businesses) & set(profile.texts("regulated")))


def answered_yes(question: str) -> Applies:
    """A yes-or-no question of the profile was answered with yes."""
    return lambda profile: profile.flag(question)


def has_employees(profile: Record) -> bool:
    """People are employed there; so unless it was denied."""
    return profile.flag("has_employees", default=True)


def at_least(number: int) -> Applies:
    """At least so many people work there."""
    return lambda profile: profile.number("employees") >= number


def public_body(profile: Record) -> bool:
    """The organisation is a public body."""
    return profile.flag("public_body") or profile.text("sector") == "public"


def private_employer(profile: Record) -> bool:
    """People are employed there, and it is no public body."""
    return has_employees(profile) and not public_body(profile)


listed = answered_yes("listed")
sells_to_consumers = answered_yes("sells_to_consumers")
uses_influencers = answered_yes("uses_influencers")
uses_ai = answered_yes("uses_ai")
runs_contests = answered_yes("runs_contests")
works_with_minors = answered_yes("works_with_minors")
charity = answered_yes("charity")
works_council = answered_yes("works_council")


def all_of(*parts: Applies) -> Applies:
    """Every part applies."""
    return lambda profile: all(part(profile) for part in parts)


def any_of(*parts: Applies) -> Applies:
    """At least one part applies."""
    return lambda profile: any(part(profile) for part in parts)


def unless(part: Applies) -> Applies:
    """The part does not apply."""
    return lambda profile: not part(profile)
