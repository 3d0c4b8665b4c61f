"""Guidelines with posting rules whose second revision asks otherwise."""

from __future__ import annotations

from dataclasses import replace

from rule_cases import guidelines, is_, rule, step

from smguide.model import edits
from smguide.model.record import freeze_record
from smguide.workspace import Founder

LEA = Founder("Lea Winter", "lea@example.org", "lea")
CHANNELS = tuple({"id": f"c{n}", "name": f"Channel {n}"} for n in range(1, 8))
EXAMPLE = {
    "id": "reply",
    "name": "A reply",
    "post": {"person": "dana", "channel": "c1", "post_type": "reply"},
    "facts": {},
    "expect": {"answer": "approve"},
}


def _answering_within(more):
    """A rule for each channel, with a time of its own to answer."""
    return [
        rule(f"r{n}", is_("post.channel", one["id"]), [step(sla=f"P{n + more}D")])
        for n, one in enumerate(CHANNELS, 1)
    ]


def asking(rules):
    return guidelines({"rules": rules}, channels=CHANNELS)


SLOW = _answering_within(10)
SLOWER = _answering_within(20)
DESK = [rule("rest", None, [step()])]
FREE = [rule("replies", is_("post.type", "reply")), *DESK]


def one_revision(workspace, rules, *, examples=()):
    """Lea’s desk with these rules."""
    text = with_examples(asking(rules), examples)
    return workspace.begin("ruled", text, founder=LEA, summary="Begin")


def two_revisions(workspace, before, after, *, examples=()):
    """Lea’s desk; the second revision has other rules."""
    return further(one_revision(workspace, before, examples=examples), after)


def further(desk, rules):
    """Save one more revision with these rules."""
    draft(desk, rules)
    desk.save("Ask otherwise", "We learnt.")
    return desk


def draft(desk, rules):
    """Write these rules, and save no revision."""
    frozen = freeze_record({"rules": rules}).records("rules")
    desk.keep(edits.set_fact(desk.work().guidelines, "approval-workflow", ("rules",), frozen))


def with_examples(text, examples):
    return replace(text, scenarios=tuple(map(freeze_record, examples)))
