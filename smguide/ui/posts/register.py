"""The register at a glance: search, the table, what can be done about the chosen post."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.rules.track_record import Incident
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.posts.looking import PostsLook
from smguide.ui.posts.table import MOST, PostsTable
from smguide.ui.posts.words import details
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace import PostInfo


class Register(QWidget):
    """Signals say what somebody wants to do; nothing is signed here."""

    add_asked = Signal()
    table_asked = Signal()
    incident_asked = Signal(str)
    settle_asked = Signal(str)
    take_back_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_tr("Posts on record"))
        self._look: PostsLook | None = None
        self.search = SearchBox(_tr("Search the posts"))
        self.add_button = button(_tr("Add a post…"), icon="plus")
        self.table_button = button(_tr("Bring in a table…"), icon="import")
        self.table = PostsTable()
        self.search.lead_to(self.table)
        self.count = text_label("", role="caption", tone="muted", wrap=True)
        self.taken_back = TickBox(_tr("Show what was taken back"))
        self.details = text_label("", role="caption", tone="muted", wrap=True)
        self.incident_button = button(_tr("Report an incident…"))
        self.settle_button = button(_tr("Settled…"))
        self.take_back_button = button(_tr("Take back…"), kind="quiet")
        self.empty = _empty()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = column(self)
        body.setContentsMargins(0, Space.MEDIUM, 0, 0)
        body.addWidget(self._stack)
        filled = QWidget()
        inner = column(filled, gap=Space.SMALL)
        top = row()
        for widget, stretch in ((self.search, 1), (self.table_button, 0), (self.add_button, 0)):
            top.addWidget(widget, stretch)
        deeds = row()
        below = row()
        below.addWidget(self.count, 1)
        below.addWidget(self.taken_back)
        deeds.addStretch(1)
        for widget in (self.take_back_button, self.settle_button, self.incident_button):
            deeds.addWidget(widget)
        inner.addLayout(top)
        inner.addWidget(self.table, 1)
        inner.addLayout(below)
        inner.addWidget(self.details)
        inner.addLayout(deeds)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.taken_back.toggled.connect(self._fill)
        self.table.post_chosen.connect(self._renew)
        self.add_button.clicked.connect(self.add_asked)
        self.table_button.clicked.connect(self.table_asked)
        self.empty.pressed.connect(self.add_asked)
        self.empty.table_button.clicked.connect(self.table_asked)
        self.incident_button.clicked.connect(self._ask_incident)
        self.settle_button.clicked.connect(self._ask_settle)
        self.take_back_button.clicked.connect(self._ask_take_back)

    def show_look(self, look: PostsLook) -> None:
        """Show the register as it is now."""
        self._look = look
        self._stack.setCurrentIndex(0 if look.posts else 1)
        self.taken_back.setVisible(look.posts != look.counting)
        self._fill()

    @property
    def _posts(self) -> tuple[PostInfo, ...]:
        if self._look is None:
            return ()
        return self._look.posts if self.taken_back.isChecked() else self._look.counting

    @Slot()
    def _fill(self) -> None:
        chosen = self.table.chosen
        self.table.posts.show_posts(self._posts)
        if chosen:
            self.table.choose(chosen.id)
        self._renew()

    def begin(self) -> None:
        """Put the keyboard where one starts."""
        if self._look is not None and self._look.posts:
            self.search.setFocus()
        else:
            (self.empty.button or self).setFocus()

    @Slot(str)
    def _search(self, words: str) -> None:
        self.table.posts.search(words)

    @Slot()
    def _renew(self) -> None:
        look, post = self._look, self.table.chosen
        if look is None:
            return
        model = self.table.posts
        self.count.setText(_counted(len(model.shown), model.found, len(self._posts)))
        self.details.setText(details(post) if post else "")
        self.details.setVisible(post is not None)
        told = post.post.incident if post and not post.taken_back else None
        may = not look.why_not
        named = look.why_not or (_first_list() if look.lacks_names else "")
        for one in (self.add_button, self.table_button, self.empty.button, self.empty.table_button):
            if one is not None:
                one.setEnabled(not named)
                one.setToolTip(plain_tip(named))
        self.empty.why.setText(named)
        self.empty.why.setVisible(bool(named))
        self.incident_button.setEnabled(may and told is Incident.NONE)
        self.settle_button.setEnabled(may and told is Incident.OPEN)
        self.take_back_button.setEnabled(may and told is not None)

    @Slot()
    def _ask_incident(self) -> None:
        if self.table.chosen:
            self.incident_asked.emit(self.table.chosen.id)

    @Slot()
    def _ask_settle(self) -> None:
        if self.table.chosen:
            self.settle_asked.emit(self.table.chosen.id)

    @Slot()
    def _ask_take_back(self) -> None:
        if self.table.chosen:
            self.take_back_asked.emit(self.table.chosen.id)


class EmptyRegister(QWidget):
    """What the register is for and how one begins, while there is no post in it."""

    pressed = Signal()

    def __init__(self, state: EmptyState) -> None:
        super().__init__()
        self._state = state
        self.button = state.button
        self.table_button = button(_tr("Bring in a table…"), icon="import")
        self.why = text_label("", tone="muted", wrap=True)
        body = column(self, gap=Space.MEDIUM)
        body.addWidget(state, 1)
        body.addWidget(self.why)
        below = row()
        below.addStretch(1)
        below.addWidget(self.table_button)
        below.addStretch(1)
        body.addLayout(below)
        body.addStretch(1)
        state.pressed.connect(self.pressed)


def _empty() -> EmptyRegister:
    state = EmptyState(
        "list",
        _tr("No post is on record yet"),
        _tr(
            "Write down what was posted and what came of it. Then the program can tell who has "
            "earned more freedom by your own rules, and when somebody should be looked after "
            "again. A table from a spreadsheet will do."
        ),
        _tr("Add a post…"),
    )
    return EmptyRegister(state)


def _first_list() -> str:
    return _tr(
        "List people under “Who may post”, channels and kinds of post in the guidelines first: "
        "posts are recorded by these names."
    )


def _counted(shown: int, found: int, total: int) -> str:
    if found > shown:
        return _tr("The newest {0} of {1} posts. Search to find the others.").format(MOST, found)
    if found < total:
        return _tr("{0} of {1} posts").format(found, total)
    return _tr("1 post") if total == 1 else _tr("{0} posts").format(total)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
