"""What came since somebody last looked, and since the last edition."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from smguide.ui.history.looking import Around
from smguide.ui.history.timeline.pill_button import PillButton
from smguide.ui.history.timeline.revision_model import RevisionModel
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Tone
from smguide.ui.widgets.text import plain_tip
from smguide.workspace import Desk, EditionInfo

_MOST = 99
"""Above this, the exact number tells nobody anything."""


@dataclass(frozen=True, slots=True)
class News:
    """The revision a person had seen when they came, the newest, and how many others saved since.

    ``since`` is 0 for somebody who never looked here before.
    """

    since: int
    latest: int
    count: int
    person: str


def read_news(desk: Desk, since: int | None) -> News:
    """What is new since a revision, without it since the person last looked."""
    seen = desk.past.last_looked() if since is None else since
    latest = desk.revision_number("latest")
    newer = min(latest - seen, _MOST + 1) if seen else 0
    rows = desk.past.rows(limit=newer) if newer > 0 else ()
    count = sum(row.person != desk.person for row in rows)
    return News(seen, latest, count, desk.person)


class Since(QObject):
    """The pill and the two commands; ``chosen`` with the pair of revisions to compare.

    ``told`` once the words of the pill are others.

    What somebody had seen when they came to the page counts until they leave it.
    """

    chosen = Signal(object)
    told = Signal()

    def __init__(self, page: QWidget, model: RevisionModel, runner: Runner) -> None:
        super().__init__(page)
        self._runner = runner
        self._model = model
        self._reads = Latest(runner)
        self._news = News(0, 0, 0, "")
        self._begun: int | None = None
        self._noted: tuple[str, str, int] | None = None
        self._edition: EditionInfo | None = None
        self._latest = 0
        self.pill = PillButton(Tone.INFO)
        self.pill.say("")
        self.looked = _command(page, "L")
        self.published = _command(page, "E")
        self.looked.triggered.connect(self._since_looked)
        self.published.triggered.connect(self._since_published)
        self.pill.clicked.connect(self._since_looked)

    def begin(self) -> None:
        """Somebody comes to the page."""
        self._begun = None

    def read(self, desk: Desk) -> None:
        """Read what is new."""
        self._reads.submit(read_news, desk, self._begun, done=self._show)

    def _show(self, news: News) -> None:
        self._begun, self._news = news.since, news
        self._model.mark_new(news.since, but_of=news.person)
        self.show_at(0)
        self.looked.setText(_tr("Since I &last looked (revision {0})").format(news.since))
        self.looked.setVisible(0 < news.since < news.latest)
        self.looked.setEnabled(self.looked.isVisible())
        self.told.emit()

    def show_around(self, around: Around) -> None:
        """Offer what changed since the edition in force, else since the newest."""
        in_force = [one for one in around.editions if one.state == "in-force"]
        self._edition = next(iter((*in_force, *around.editions)), None)
        self._latest = around.latest
        edition = self._edition
        offered = edition is not None and edition.revision < around.latest
        if edition is not None:
            words = _tr("Since &edition {0} (revision {1})")
            self.published.setText(words.format(edition.number, edition.revision))
        self.published.setVisible(offered)
        self.published.setEnabled(offered)

    def seen(self, desk: Desk, latest: int) -> None:
        """The person sees the page: next time, this is what they last looked at."""
        noted = (desk.name, desk.person, latest)
        if self._noted != noted:
            self._noted = noted
            self._runner.submit(desk.past.looked, latest)

    def show_at(self, tightness: int) -> None:
        """The pill in full, or in so few words as there is room for."""
        count = self._news.count
        full, few = _new_words(count), _few_words(count)
        self.pill.setAccessibleName(full)
        self.pill.setToolTip(
            plain_tip(_tr("Compare the newest revision with what you last saw (L)"))
        )
        self.pill.say("" if not count else full if tightness < 1 else few)

    @Slot()
    def _since_looked(self) -> None:
        if 0 < self._news.since < self._news.latest:
            self.chosen.emit((self._news.since, self._news.latest))

    @Slot()
    def _since_published(self) -> None:
        if self._edition is not None:
            self.chosen.emit((self._edition.revision, self._latest))


def _command(page: QWidget, key: str) -> QAction:
    made = QAction(page)
    made.setShortcut(QKeySequence(key))
    made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.setVisible(False)
    made.setEnabled(False)
    page.addAction(made)
    return made


def _new_words(count: int) -> str:
    if count == 1:
        return _tr("1 new since you last looked")
    return _tr("{0} new since you last looked").format(_number(count)) if count else ""


def _few_words(count: int) -> str:
    return _tr("{0} new").format(_number(count))


def _number(count: int) -> str:
    return _tr("over {0}").format(_MOST) if count > _MOST else str(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Since", words)
