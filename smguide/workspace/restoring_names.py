"""What a wish to bring back or to undo is called, and between which texts it lies."""

from __future__ import annotations

from smguide.compare.changes import Comparison
from smguide.compare.comparison import compare
from smguide.compare.later import in_short
from smguide.compare.told import excerpt, told
from smguide.errors import NotFound
from smguide.interchange.fact_words import fact_in_words
from smguide.model.guidelines import Guidelines
from smguide.workspace import drafting
from smguide.workspace.parts import Parts
from smguide.workspace.restoring_values import Undo, Wish

_LONGEST_SUMMARY = 72
_WHAT = 44


def sides_of(parts: Parts, wish: Undo, now: Guidelines) -> tuple[Guidelines, Guidelines]:
    """The texts before and after what is undone.

    Raises:
        NotFound: there is nothing before the first revision.
    """
    since = _since(parts, wish)
    if since < 1:
        raise NotFound(
            "Nothing comes before revision 1.", "Undo a single change of a later revision."
        )
    after = parts.guidelines(wish.revision) if wish.revision else now
    return parts.guidelines(since), after


def _since(parts: Parts, wish: Undo) -> int:
    if wish.since is not None:
        return wish.since
    return wish.revision - 1 if wish.revision else parts.revisions.count


class Names:
    """What a wish is called, and what to say about it in the history."""

    def __init__(self, parts: Parts, wish: Wish) -> None:
        self._parts = parts
        self._wish = wish

    def title(self) -> str:
        """One line for the head of a preview."""
        wish = self._wish
        if isinstance(wish, Undo):
            verb = f"Undo {self.about()}," if wish.change else "Take back"
            return f"{verb} {self._whose(wish)}"
        return f"{self.about()} as in revision {wish.revision}"

    def summary(self) -> str:
        """The summary to propose, at most 72 characters."""
        wish = self._wish
        verb = "Take back" if isinstance(wish, Undo) else "Bring back"
        ending = f", {self._whose(wish)}" if wish.revision else ""
        room = min(_WHAT, _LONGEST_SUMMARY - len(verb) - len(ending) - 3)
        return f"{verb}: {_closed(excerpt(self.about(), room))}{ending}"

    def reason(self) -> str:
        """The facts to begin a reason with; the person says why."""
        wish = self._wish
        revision = self._parts.revisions.revision(wish.revision)
        if revision is None:
            return ""
        if isinstance(wish, Undo) and wish.spans_several:
            return f"It was changed between revision {wish.since} and revision {wish.revision}."
        if isinstance(wish, Undo):
            by = f"{revision.author.name} changed it in revision {revision.number}"
            return f"{by}, “{revision.summary}”."
        return f"Revision {revision.number}, “{revision.summary}”, had it so."

    @staticmethod
    def _whose(wish: Wish) -> str:
        if isinstance(wish, Undo) and wish.spans_several:
            return f"since revision {wish.since}"
        return f"revision {wish.revision}" if wish.revision else "the draft"

    def about(self) -> str:
        """What comes back or goes: a change, a clause, a section."""
        wish = self._wish
        if isinstance(wish, Undo):
            return self._change(wish)
        if not wish.section:
            return "Everything"
        section = self._parts.guidelines(wish.revision).section(wish.section)
        if not wish.clause:
            return f"“{section.title}”"
        return f"“{excerpt(section.clause(wish.clause).text, _WHAT)}”"

    def _change(self, wish: Undo) -> str:
        """The change in a few words, or the summary of the revision for all of them."""
        if not wish.change:
            revision = self._parts.revisions.revision(wish.revision)
            return f"“{revision.summary}”" if revision else "all changes"
        now = drafting.work(self._parts).guidelines
        before, after = sides_of(self._parts, wish, now)
        return change_in_words(compare(before, after, words=fact_in_words), wish.change)


def _closed(text: str) -> str:
    """A text that was cut short within quotation marks, with its end."""
    return f"{text}”" if text.count("“") > text.count("”") else text


def change_in_words(comparison: Comparison, number: int) -> str:
    """A numbered change of a comparison in a few words."""
    return changes_in_words(comparison).get(number, f"change {number}")


def changes_in_words(comparison: Comparison) -> dict[int, str]:
    """The changes of a comparison by the number that the redline gives them."""
    found: dict[int, str] = {}
    for section in told(comparison):
        for change in section.changes:
            words = in_short(change) if section.section else change.sentence
            place = f"{section.title}: " if section.section else ""
            found.update({row.change: f"{place}{words}" for row in change.rows if row.change})
    return dict(sorted(found.items()))
