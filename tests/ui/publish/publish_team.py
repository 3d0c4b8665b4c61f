"""What the team of these tests does."""

from __future__ import annotations

from smguide.model import edits
from smguide.model.guidelines import Clause


def draft(desk, text):
    """Keep a draft with one more clause."""
    guidelines = desk.work().guidelines
    section = guidelines.sections[0].id
    desk.keep(edits.add_clause(guidelines, section, Clause(f"c{len(text)}", text)))


def write(desk, text, summary):
    """Save a revision with one more clause."""
    draft(desk, text)
    return desk.save(summary, "Two people asked").number


def approve(ana, text, summary):
    """Save a revision and have Lea approve it."""
    number = write(ana, text, summary)
    ana.ask(reviewers=("lea",))
    ana.act_as("lea").approve()
    return number
