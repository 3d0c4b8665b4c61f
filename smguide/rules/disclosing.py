"""Which disclosure goes with a post: the wordings to copy."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.model.record import Record
from smguide.rules.book import Book
from smguide.rules.conditions import Facts
from smguide.rules.decision import Post


def wordings_for(book: Book, post: Post, known: Facts) -> tuple[str, ...]:
    """The wordings of the kind of post, then those whose occasion this is, for this channel."""
    own = book.names.record("post-type", post.post_type).texts("wordings")
    occasions = frozenset(_occasions(known))
    found = [
        wording
        for wording, entry in book.names.entries.get("wording", {}).items()
        if entry.record.text("for") in occasions and _fits(entry.record, post)
    ]
    return tuple(dict.fromkeys((*own, *found)))


def _occasions(known: Facts) -> Iterator[str]:
    """Nobody is told to disclose on a guess: only what is known makes an occasion."""
    if known.get("post.account") == "personal":
        yield "employee"
    if known.get("post.account") == "official":
        yield "official"
    if known.get("author.kind") == "agency":
        yield "agency"
    if known.get("post.paid") is True:
        yield from ("paid", "gift")
    flags = known.get("post.flags")
    if isinstance(flags, tuple) and "ai-made" in flags:
        yield "ai"


def _fits(wording: Record, post: Post) -> bool:
    channels = wording.texts("channels")
    return not channels or post.channel in channels
