"""What bringing back and undoing is called in the window."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from smguide.compare.questions import Choice, Matter, Question
from smguide.compare.told import excerpt
from smguide.model.cross_references import filled
from smguide.ui.dialogs import DialogText
from smguide.ui.theme import Theme
from smguide.workspace import LaterWork, Preview, Restore, Undo

_AROUND = 90
_LONGEST = 400
_MOST_TOLD = 5


def dialog_text(preview: Preview) -> DialogText:
    """The head of the dialog for a preview."""
    told = _tr("This goes into your draft, where you can change it. Nothing is saved yet.")
    if preview.changes_nothing:
        told = _tr("The text says so already. There is nothing to put into the draft.")
    return DialogText(title(preview), told, _tr("Put into the draft"))


def title(preview: Preview) -> str:
    """What is wished for, in a few words."""
    wish = preview.wish
    if isinstance(wish, Restore):
        return _restore_title(preview)
    if not wish.revision:
        return _tr("Undo a change of your draft")
    if wish.spans_several:
        return _tr("Undo a change since revision {0}").format(wish.since)
    words = _tr("Undo a change of revision {0}") if wish.change else _tr("Take back revision {0}")
    return words.format(wish.revision)


def _restore_title(preview: Preview) -> str:
    revision = preview.wish.revision
    if isinstance(preview.wish, Restore) and preview.wish.section:
        return _tr("Bring back {0} as in revision {1}").format(preview.about, revision)
    return _tr("Go back to the text of revision {0}").format(revision)


def asking(preview: Preview) -> str:
    """What stands over the questions: who changed the same."""
    if isinstance(preview.wish, Restore) or not any(preview.touched.values()):
        return _tr("Your draft changed this, too. What shall stand?")
    return _tr("This was changed again later. What shall stand?")


def undo_step(preview: Preview) -> str:
    """The name of the step of undo in Write."""
    if isinstance(preview.wish, Undo):
        return _tr("taking back an earlier change")
    return _tr("bringing back an earlier text")


def work_words(work: LaterWork) -> str:
    """“Ruth Kerr, revision 17: “four” → “two””, or a line for each of several changes."""
    head = _tr("{0}, revision {1}:").format(work.name, work.number)
    if not work.told:
        return f"{head} “{work.summary}”"
    if len(work.told) == 1:
        return f"{head} {work.told[0]}"
    lines = [head, *(f"• {told}" for told in work.told[:_MOST_TOLD])]
    left = len(work.told) - _MOST_TOLD
    return "\n".join((*lines, _tr("and {0} more").format(left)) if left > 0 else lines)


def place_words(question: Question) -> str:
    """Where a question is about: the section, and the clause or field."""
    if question.matter is Matter.ORDER:
        about = question.title or _tr("The guidelines as a whole")
        return _tr("{0}: the order").format(about)
    place = ", ".join(filter(None, (question.title, question.about)))
    return place or _tr("The guidelines as a whole")


def choice_words(question: Question, choice: Choice) -> str:
    """What an answer is called."""
    if question.matter is Matter.REMOVED and not _side(question, choice):
        return _tr("Leave it out")
    return {
        Choice.MINE: _tr("As it was"),
        Choice.THEIRS: _tr("As it is now"),
        Choice.BOTH: _tr("Both, one after the other"),
        Choice.NEW: _tr("Other words:"),
    }[choice]


def _side(question: Question, choice: Choice) -> str:
    return {Choice.MINE: question.mine, Choice.THEIRS: question.theirs}.get(choice, " ")


def says_something(question: Question, choice: Choice) -> bool:
    """Whether there is more to show of an answer than what it is called."""
    return question.matter is not Matter.REMOVED or bool(_side(question, choice))


def choice_html(question: Question, choice: Choice, theme: Theme) -> str:
    """How the sentence would read with an answer, what differs in bold."""
    if choice is Choice.BOTH:
        words = f"{question.mine.rstrip()} {question.theirs.lstrip()}"
    else:
        words = _side(question, choice)
    if not words.strip():
        return f'<i style="color:{theme.muted}">{escape(_nothing(question))}</i>'
    if question.matter is not Matter.WORDS:
        return escape(excerpt(words, _LONGEST))
    before, after = _short_before(question.before), _short_after(question.after)
    body = f"{escape(before)}<b>{escape(_read(words, question))}</b>{escape(after)}"
    return body.replace("\n", "<br>")


def _read(words: str, question: Question) -> str:
    """Words without their marks, unless the marks are what differs."""
    sides = {_plain(question.mine).strip(), _plain(question.theirs).strip()}
    return _plain(words) if len(sides) > 1 else words


def _plain(text: str) -> str:
    return filled(text, _dots).replace("*", "").replace("`", "")


def _dots(_section: str) -> str:
    return "…"


def _nothing(question: Question) -> str:
    if question.matter is Matter.WORDS:
        return f"{_short_before(question.before)} … {_short_after(question.after)}".strip()
    return _tr("not set")


def _short_before(text: str) -> str:
    line = _plain(text.rpartition("\n")[2])
    return line if len(line) <= _AROUND else f"…{line[-_AROUND:].partition(' ')[2]}"


def _short_after(text: str) -> str:
    line = _plain(text.partition("\n")[0])
    return line if len(line) <= _AROUND else f"{line[:_AROUND].rpartition(' ')[0]}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Restoring", words)
