"""What others got wrong (git.md section 1), item by item, and the attacks here that are about it.

Every name on the right is one of a table of attacks, or one of the tests beside them.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import test_attacks_bytes as signed_bytes
import test_attacks_counting as counting
import test_attacks_keys_and_clocks as keys_and_clocks
import test_attacks_laws as laws
import test_attacks_mutations as mutations
import test_attacks_on_the_record as on_the_record
import test_attacks_own_hand as own_hand
import test_attacks_replayed as replayed

TABLES = (
    counting.ATTACKS,
    signed_bytes.ATTACKS,
    replayed.ATTACKS,
    own_hand.ATTACKS,
    keys_and_clocks.ATTACKS,
    on_the_record.TAMPERING,
)
MODULES = (counting, signed_bytes, replayed, own_hand, keys_and_clocks, on_the_record, laws,
           mutations)  # fmt: skip

ITEMS: dict[str, tuple[str, ...]] = {
    "one key twice": ("one key twice", "one signature spelt twice"),
    "one person, two keys": ("two keys of one person", "one governor twice"),
    "proposer's second key": ("second key of the proposer",),
    "one key under several ids": ("one key of two people", "one signature spelt twice",
                                  "same person in other letters"),
    "threshold 0": ("threshold 0", "threshold 0 of governors", "threshold below 0",
                    "threshold 0 for a section", "nobody in the team", "threshold out of reach"),
    "version jump": ("version jump", "fast-forward"),
    "rules skipped": ("rules skipped",),
    "old rules re-linked": ("old rules re-linked",),
    "rule changes inside the range": (
        "rules changed within the range", "author under rules in between",
        "rules changed before publishing", "proposal without its votes", "vote under other rules",
    ),
    "rival rule changes": ("rival rule changes",),
    "new key without proof of possession": (
        "new key without proof of possession", "key shown by somebody else",
        "key given to another", "request with a key shown before",
    ),
    "vote by a non-governor": ("vote by a non-governor", "proposal by a non-governor",
                               "vote after leaving"),
    "wrong namespace": ("wrong namespace", "wrong namespace: a revision",
                        "signature for something else"),
    "type beside the signature": ("wrong type", "wrong type: unknown"),
    "altered payload": ("altered payload", "altered answer", "signature of another entry"),
    "replay to another revision": ("replay to another revision", "replay to another text",
                                   "held back until replaced"),
    "replay A→B→A": ("replay A→B→A", "base of one's own choice"),
    "replay to other guidelines": ("replay to other guidelines",),
    "author": ("author", "author by address", "author, of an earlier unapproved revision"),
    "committer": ("committer", "committer, of an earlier unapproved revision"),
    "submitter": ("submitter", "second submitter", "submitter of an earlier revision",
                  "submitter who took it back", "answered for an import"),
    "co-author": ("co-author", "co-author, of an earlier unapproved revision"),
    "second key of the author": (
        "second key of the author", "second key of the author, of an earlier unapproved revision",
    ),
    "words taken": ("words taken",),
    "unsigned revision": ("unsigned revision", "transplanted signature",
                          "answered for beforehand"),
    "revision of an unknown key": ("revision of an unknown key", "revision of a stranger",
                                   "revision of one who is no author"),
    "revoked key later": ("revoked key later", "retired key later", "revoked key comes back",
                          "approval of a stolen key"),
    "back-dated keys": ("revoked key, back-dated", "retired key, back-dated",
                        "key not yet in the team"),
    "back-dated commits": ("back-dated revision of a stolen key",
                           "back-dated revision of a retired key"),
    "entry dropped": ("entry dropped", "last approval dropped", "entry inserted"),
    "entries reordered": ("entries reordered",),
    "entry deleted": ("entry deleted", "record taken away"),
    "entry overwritten": ("entry overwritten", "entry given again"),
    "entries withheld": (
        "newest entries withheld", "newest entry exchanged",
        "test_the_limit_newest_entries_cannot_be_missed_by_who_has_never_seen_them",
    ),
    "beginning replaced": (
        "beginning replaced", "beginning dropped", "beginning of nothing",
        "another record in its place",
        "test_what_was_signed_for_another_beginning_counts_for_nobody",
    ),
    "main rewritten": ("main rewritten", "main amended", "main shortened", "main taken away"),
    "verified only once": ("test_it_is_an_alarm_under_an_open_window", "revision still to come"),
    "approvals survive a change of target or base": (
        "approval survives a change of base", "approval survives a request made anew",
        "another text under an approved number",
    ),
    "sticky vote": ("sticky vote", "sticky vote of a moved text"),
    "a rebase makes the reviewer an uploader": ("author under somebody else's revision",
                                                "committer"),
    "duplicate keys in JSON": ("key twice", "keys out of order"),
    "NaN": ("NaN", "infinity", "fraction", "number without end"),
    "deep nesting": ("deep nesting", "very deep nesting"),
    "oversize": ("oversize", "entry without end", "folders without end"),
    "names that look alike": ("a name that looks alike", "an id that looks alike",
                              "test_a_member_whose_name_looks_like_anothers_is_told",
                              "words turned round", "same person in other letters"),
    "an attack that blocks everybody": ("stranger cries alarm", "one who left cries alarm",
                                        "fast-forward"),
    "a key that is nobody's": ("key that anybody can sign with",),
    "no check left to the client": ("no signature", "half a signature"),
    "3,000 random mutations": ("test_none_counts_and_none_crashes",
                               "test_a_real_library_says_so_too"),
    "two computers": ("test_in_pieces_and_in_one_go_it_is_the_same",
                      "test_remembered_signatures_change_nothing",
                      "test_two_who_push_at_once_come_to_the_same",
                      "test_two_computers_with_real_libraries_come_to_the_same"),
}  # fmt: skip
LESSONS = (
    "CVE-2026-44544", "CVE-2026-128035", "CVE-2026-128036", "gittuf #708", "GHSA-pwqf-9h7j-7mv8",
    "rust-tuf #283", "go-tuf #369", "GHSA-r7vq-6425-j94w", "CVE-2026-23992", "GHSA-66x3-6cw3-v5gj",
    "tough", "fast-forward attack", "CVE-2022-35929", "git-appraise #33", "git-bug #130",
    "git-bug: key-set at a point in time", "radicle-link #604", "Gerrit 6caf555", "14744",
    "Gerrit ccc9da0", "GitLab #406803", "#422142", "#424398", "#431946", "#436977", "#437988",
    "epic 19073", "#207525", "GitHub 12876", "Gitea #25858", "bitcoin #22768", "21 CFR 11.70",
)  # fmt: skip


def test_no_name_stands_for_two_attacks() -> None:
    assert sum(map(len, TABLES)) == len({name for table in TABLES for name in table})


@pytest.mark.parametrize("item", ITEMS)
def test_every_item_has_its_attacks(item: str) -> None:
    known = {name for table in TABLES for name in table}
    tests = {name for module in MODULES for name in vars(module)}
    assert set(ITEMS[item]) <= known | tests


def test_every_lesson_is_named_by_an_attack() -> None:
    here = Path(__file__).parent.glob("test_attacks_*.py")
    said = "".join(path.read_text() for path in here if path.name != Path(__file__).name)
    missing = [one for one in LESSONS if not re.search(re.escape(one), said)]
    assert missing == []
