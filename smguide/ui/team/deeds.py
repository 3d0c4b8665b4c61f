"""What one can ask for in the dialog about the team; each opens a sheet."""

from __future__ import annotations

from enum import StrEnum


class Deed(StrEnum):
    """The names are also the places that the keyboard goes back to."""

    ADD = "+add"
    ROLES = "+roles"
    LEAVES = "+leaves"
    TAKE_BACK = "+take-back"
    RULES = "+rules"
    SECTION_RULE = "+section-rule"
    REMOVE_RULE = "+remove-rule"
    AGREE = "+agree"
    DISAGREE = "+disagree"
    WITHDRAW = "+withdraw"
    JOIN = "+join"
    ACCEPT = "+accept"
    DECLINE = "+decline"
    NEW_KEY = "+new-key"
    STOLEN = "+stolen"
    CONFIRM = "+confirm"
