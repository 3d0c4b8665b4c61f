"""The questions before something is said about a revision: whom, until when, in which words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from smguide.compare.rows import RedlineRow
from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.times import DateEditor
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.redline_text import excerpt
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk, MemberInfo

_USUAL_WAIT: Final = timedelta(days=7)
_MOST_ROWS: Final = 7
_NO_REGISTERS: Final = Registers({})
_PERSON = Qt.ItemDataRole.UserRole

Work = Callable[[], object]


class VerbDialog(Protocol):
    """A dialog that knows what to do with the desk once it is filled in."""

    said: str

    def work(self, desk: Desk) -> Work:
        """What to do, on the worker."""
        ...


class AskDialog(FormDialog):
    """Ask for a review: whom, by when, and what to look at."""

    def __init__(self, parent: QWidget, look: Look, around: Around) -> None:
        self._number = look.number
        self._until = (around.today + _USUAL_WAIT).isoformat()
        self.people = _people(look, around)
        self.due = DateEditor(Field("due", _tr("Answers wanted by"), "", "date"))
        self.note = text_box(_tr("What to look at"), lines=3)
        self.said = _tr("Revision {0} is in review").format(look.number)
        text = DialogText(
            _tr("Ask for a review of revision {0}").format(look.number),
            _tr("“{0}”. Everybody you name finds it under what waits for them.").format(
                look.row.summary
            ),
            _tr("Ask for review"),
        )
        super().__init__(parent, text, self._form())
        self.due.show_value(self._until, _NO_REGISTERS)
        self.due.edited.connect(self._due_edited)

    def _form(self) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        form.addRow(_tr("&Who should answer"), self.people)
        form.addRow(_tr("&By when (may stay empty)"), self.due)
        form.addRow(_tr("What to &look at (may stay empty)"), self.note)
        return holder

    @Slot(object, object)
    def _due_edited(self, _path: object, value: Value) -> None:
        self._until = value if isinstance(value, str) else ""
        self.set_ready(not self._until or read_day(self._until) is not None)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The people who are ticked."""
        items = (self.people.item(n) for n in range(self.people.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(str(item.data(_PERSON)) for item in ticked)

    def work(self, desk: Desk) -> Work:
        """Ask them."""
        return partial(
            desk.ask,
            str(self._number),
            reviewers=self.chosen,
            due=read_day(self._until),
            note=self.note.toPlainText().strip(),
        )


class ApproveDialog(FormDialog):
    """Approve: the sentence that is signed, and room for a remark."""

    def __init__(self, parent: QWidget, look: Look, around: Around) -> None:
        self._number = look.number
        self.sentence = text_label(look.meaning, role="prose", wrap=True)
        self.comment = text_box(_tr("Comment"), lines=2)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.said = _tr("You have approved revision {0}").format(look.number)
        text = DialogText(
            _tr("Approve revision {0}").format(look.number),
            _tr("This sentence is signed with your key and kept in the record for good."),
            _tr("Sign and approve"),
        )
        super().__init__(parent, text, self._form(around))
        self.comment.setFocus()

    def _form(self, around: Around) -> QWidget:
        card = Card()
        card.setAccessibleName(self.sentence.text())
        card.body.addWidget(self.sentence)
        if _is_demonstration(around):
            words = _tr("The sample signs with a demonstration key, which proves nothing.")
            card.body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
        holder = QWidget()
        body = column(holder, gap=Space.MEDIUM)
        body.addWidget(card)
        fields = QWidget()
        self._fields = calm_form(fields)
        self._fields.addRow(_tr("&Comment (may stay empty)"), self.comment)
        self._fields.addRow(_tr("&Passphrase of your key"), self.passphrase)
        self._fields.setRowVisible(self.passphrase, False)
        body.addWidget(fields)
        return holder

    def ask_passphrase(self) -> None:
        """The key is locked: ask for what opens it."""
        self._fields.setRowVisible(self.passphrase, True)
        self.passphrase.clear()
        self.passphrase.setFocus()

    def work(self, desk: Desk) -> Work:
        """Sign it."""
        return partial(
            desk.approve,
            str(self._number),
            comment=self.comment.toPlainText().strip(),
            passphrase=self.passphrase.text() or None,
        )


class ReasonDialog(FormDialog):
    """Something that needs a few words: changes asked for, a comment, taking back."""

    def __init__(
        self,
        parent: QWidget,
        text: DialogText,
        label: str,
        act: Callable[[Desk, str], Work],
        *,
        said: str = "",
        quote: str = "",
    ) -> None:
        self.said = said
        self._act = act
        self.words = text_box(label.replace("&", ""), lines=4)
        super().__init__(parent, text, self._form(label, quote))
        self.words.textChanged.connect(self._text_changed)
        self.set_ready(False)
        self.words.setFocus()

    def _form(self, label: str, quote: str) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        if quote:
            said = text_label(_tr("“{0}”").format(quote), role="caption", tone="muted", wrap=True)
            form.addRow(said)
        form.addRow(label, self.words)
        return holder

    @Slot()
    def _text_changed(self) -> None:
        self.set_ready(bool(self.words.toPlainText().strip()))

    def work(self, desk: Desk) -> Work:
        """Say it."""
        return self._act(desk, self.words.toPlainText().strip())


def changes_dialog(parent: QWidget, look: Look) -> ReasonDialog:
    """Ask the authors for changes; a reason is required."""
    text = DialogText(
        _tr("Ask for changes to revision {0}").format(look.number),
        _tr("The authors see your reason. The revision cannot be approved until a new one is "
            "saved, or until you change your mind."),
        _tr("Ask for changes"),
    )  # fmt: skip
    said = _tr("You have asked for changes to revision {0}").format(look.number)
    label = _tr("What should change, and &why")
    return ReasonDialog(parent, text, label, _Saying("request_changes", look.number), said=said)


def withdraw_dialog(parent: QWidget, look: Look) -> ReasonDialog:
    """Take back what one said last."""
    text = DialogText(
        _tr("Take back what you said about revision {0}").format(look.number),
        _tr("Your last request, answer or comment no longer counts. That it was there stays in "
            "the record."),
        _tr("Take back"),
    )  # fmt: skip
    said = _tr("Taken back")
    return ReasonDialog(parent, text, _tr("&Why"), _Saying("withdraw", look.number), said=said)


def comment_dialog(
    parent: QWidget, look: Look, shown: RedlineRow | None = None, quote: str = ""
) -> ReasonDialog:
    """Comment on a revision, or on a clause and perhaps some words of it."""
    place = _tr("the whole of revision {0}").format(look.number)
    if shown is not None:
        name = _tr("section {0}").format(shown.number) if shown.number else _tr("this place")
        place = _tr("revision {0}, {1}").format(look.number, name)
    text = DialogText(
        _tr("Comment"), _tr("On {0}. Everybody in the team can read it.").format(place), _tr("Send")
    )
    saying = _Commenting(look.number, shown, quote)
    about = quote or (excerpt(shown, 160) if shown else "")
    label = _tr("&Your comment")
    return ReasonDialog(parent, text, label, saying, said=_tr("Comment sent"), quote=about)


class _Saying:
    """A verb of the desk that takes a revision and some words."""

    def __init__(self, verb: str, number: int) -> None:
        self._verb, self._number = verb, number

    def __call__(self, desk: Desk, words: str) -> Work:
        return partial(getattr(desk, self._verb), str(self._number), words)


class _Commenting:
    """A comment on a place."""

    def __init__(self, number: int, shown: RedlineRow | None, quote: str) -> None:
        self._number, self._row, self._quote = number, shown, quote

    def __call__(self, desk: Desk, words: str) -> Work:
        return partial(
            desk.comment,
            str(self._number),
            words,
            section=self._row.section_id if self._row else "",
            clause=self._row.clause_id if self._row else "",
            quote=self._quote,
        )


def text_box(name: str, *, lines: int) -> QPlainTextEdit:
    """A field for a few sentences; Tab leaves it."""
    box = QPlainTextEdit()
    box.setAccessibleName(name)
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + 2 * Space.LARGE)
    return box


def read_day(text: str) -> date | None:
    """A stored day; None where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _people(look: Look, around: Around) -> QListWidget:
    """Everybody who may answer, ticked but for those who wrote it."""
    people = QListWidget()
    people.setAccessibleName(_tr("Who should answer"))
    people.setProperty("surface", "list")
    able = [member for member in around.members if "reviewer" in member.roles]
    for member in able:
        people.addItem(_person_item(member, wrote=member.person == look.row.person))
    if able:
        people.setCurrentRow(0)
    height = people.sizeHintForRow(0) if able else scaled(32)
    people.setFixedHeight(height * min(max(len(able), 1), _MOST_ROWS) + 2 * Space.TINY)
    return people


def _person_item(member: MemberInfo, *, wrote: bool) -> QListWidgetItem:
    words = _tr("{0} (wrote this)").format(member.name) if wrote else member.name
    item = QListWidgetItem(words)
    item.setData(_PERSON, member.person)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked if wrote else Qt.CheckState.Checked)
    return item


def _is_demonstration(around: Around) -> bool:
    return any(one.person == around.person and one.demonstration for one in around.members)


def calm_form(holder: QWidget) -> QFormLayout:
    """A form with its labels above the fields."""
    form = QFormLayout(holder)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(Space.SMALL)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
