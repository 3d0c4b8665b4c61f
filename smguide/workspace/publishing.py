"""Editions: each is a signed entry of the record."""

from __future__ import annotations

from datetime import date

from smguide.errors import WrongUse
from smguide.review.bodies import ChangeClass, Publish
from smguide.review.drafting import revision_ref
from smguide.review.shapes import EDITION
from smguide.workspace.parts import Parts


def entry(
    parts: Parts, number: int, *, edition: str, effective: date, change_class: str, summary: str
) -> Publish:
    """What is signed to make a revision an edition; without a summary it says the revision's.

    Raises:
        WrongUse: the number of the edition or the meaning for readers is none.
    """
    if not EDITION.fits.fullmatch(edition):
        raise WrongUse(
            f"“{edition}” cannot be the number of an edition.",
            "Write two numbers with a dot between them, such as 1.2.",
        )
    if change_class not in tuple(ChangeClass):
        raise WrongUse(
            f"“{change_class}” does not say what an edition means for its readers.",
            f"Choose one of {', '.join(ChangeClass)}.",
        )
    ref = revision_ref(parts.revisions, number)
    words = summary.strip() or parts.repository.revision(number).summary
    return Publish(ref, edition, effective, ChangeClass(change_class), words)
