"""The publish page: what can be published, and every edition there is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from smguide.errors import SmguideError
from smguide.ui.dialogs import ChooseFile, FileQuestion, choose_new_file, open_dialog
from smguide.ui.document_saver import DocumentSaver
from smguide.ui.messages import Messages
from smguide.ui.publish.confirm_dialog import ConfirmDialog
from smguide.ui.publish.edition_card import BROWSER
from smguide.ui.publish.last_look import LastLook, LastLookDialog, look_once_more
from smguide.ui.publish.offer import (
    Offer,
    Proposal,
    Wanted,
    file_name,
    look,
    page_for_browser,
    propose,
    publish,
)
from smguide.ui.publish.records import record_for_browser, record_to_save
from smguide.ui.publish.view import PublishView
from smguide.ui.tasks import Latest, Runner
from smguide.ui.widgets.panes import mark_pane
from smguide.ui.widgets.surface import column, put_on
from smguide.workspace import Changes, Desk, EditionInfo

Browse = Callable[[Path], bool]

_APPROVED = "approved"
_SHOWN_BY = Changes.REVISIONS | Changes.REVIEWS | Changes.EDITIONS | Changes.TEAM


def open_in_browser(path: Path) -> bool:
    """Show a file in the person's own browser; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class PublishPage(QWidget):
    """Emits ``changed`` after publishing, ``open_page`` with a page and what to show there."""

    changed = Signal(object)
    open_page = Signal(str, object)

    def __init__(
        self,
        runner: Runner,
        messages: Messages,
        choose: ChooseFile = choose_new_file,
        browse: Browse = open_in_browser,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._messages = messages
        self._browse = browse
        self._looking, self._proposing = Latest(runner), Latest(runner)
        self._desk: Desk | None = None
        self._which = _APPROVED
        self._offer: Offer | None = None
        self._wanted: Wanted | None = None
        self._seen: LastLook | None = None
        self._dialog: ConfirmDialog | None = None
        self._saver = DocumentSaver(self, runner, messages, choose)
        self.view = PublishView()
        put_on(self, "bg")
        column(self, gap=0).addWidget(mark_pane(self.view, _tr("Publish")))
        self._connect()

    def _connect(self) -> None:
        self.view.publish_asked.connect(self._ask)
        self.view.history_asked.connect(self._show_history)
        self.view.compare_asked.connect(self._compare)
        self.view.export_asked.connect(self._export)
        self.view.record_asked.connect(self._save_record)

    # Looking

    def show_desk(self, desk: Desk) -> None:
        """Show what can be published of these guidelines, as the person at this desk."""
        self._desk = desk
        self._which = _APPROVED
        self._look()

    def show_item(self, number: object) -> None:
        """Offer the revision of a number instead of the newest approved one."""
        self._which = str(number)
        self._look()

    def refresh(self, changes: Changes) -> None:
        """Something has changed; what somebody is filling in stays if it can still be published."""
        if changes & _SHOWN_BY:
            self._look()

    def _look(self) -> None:
        if self._desk is not None:
            self._looking.submit(
                look, self._desk, self._which, done=self._show, failed=self._could_not_look
            )

    def _show(self, offer: Offer) -> None:
        if offer != self._offer:
            self._offer = offer
            self.view.show_offer(offer)
            if self._desk is not None and self.view.form is not None:
                self._proposing.submit(propose, self._desk, offer, done=self._show_proposal)

    def _show_proposal(self, proposal: Proposal) -> None:
        if self.view.form is not None:
            self.view.form.propose(proposal)

    def _could_not_look(self, error: BaseException) -> None:
        """An error of ours stands where the offer would, so that the page is not just empty."""
        self._offer = None
        if isinstance(error, SmguideError):
            self.view.show_problem(error)
        else:
            self._messages.show_error(error)

    # Publishing

    @Slot(object)
    def _ask(self, wanted: Wanted) -> None:
        if self._desk is not None:
            self._wanted = wanted
            self._runner.submit(
                look_once_more, self._desk, wanted.revision, done=self._looked_once_more
            )

    def _looked_once_more(self, seen: LastLook) -> None:
        if self._wanted is None:
            return
        self._seen = seen
        if not seen.findings:
            self._confirm()
            return
        self.last_look = LastLookDialog(self, self._wanted.revision, seen)
        self.last_look.submitted.connect(self.last_look.accept)
        self.last_look.accepted.connect(self._confirm)
        self.last_look.shown.connect(self._show_findings)
        open_dialog(self.last_look)

    @Slot()
    def _show_findings(self) -> None:
        """Go to where the first of them can be mended."""
        self.last_look.reject()
        if self._seen is not None:
            first = self._seen.findings[0].first
            self.open_page.emit("write", (first.section, first.clause))

    @Slot()
    def _confirm(self) -> None:
        if self._offer is not None and self._wanted is not None and self._seen is not None:
            self._dialog = ConfirmDialog(self, self._offer, self._wanted, seen=self._seen)
            self._dialog.submitted.connect(self._publish)
            open_dialog(self._dialog)

    @Slot()
    def _publish(self) -> None:
        if self._desk is not None and self._dialog is not None:
            self._dialog.set_ready(False)
            self._dialog.show_problem("")
            wanted = self._dialog.wanted()
            self._runner.submit(
                publish, self._desk, wanted, done=self._published, failed=self._refused
            )

    def _published(self, edition: EditionInfo) -> None:
        if self._dialog_is_open():
            assert self._dialog is not None
            self._dialog.accept()
        self._which = _APPROVED
        self._messages.success(_said(edition))
        self._look()
        self.changed.emit(Changes.EDITIONS | Changes.REVIEWS)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, SmguideError) or not self._dialog_is_open():
            self._messages.show_error(error)
            return
        assert self._dialog is not None
        self._dialog.set_ready(True)
        self._dialog.show_problem(str(error))

    def _dialog_is_open(self) -> bool:
        return self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible()

    # Going elsewhere

    @Slot()
    def _show_history(self) -> None:
        self.open_page.emit("history", None)

    @Slot(object)
    def _compare(self, pair: object) -> None:
        self.open_page.emit("history", pair)

    # Documents

    @Slot(object, str)
    def _export(self, edition: EditionInfo, wanted: str) -> None:
        if self._desk is None:
            return
        if wanted == BROWSER:
            self._runner.submit(page_for_browser, self._desk, edition, done=self._show_in_browser)
            return
        question = FileQuestion(
            title=_tr("Export edition {0}").format(edition.number),
            kinds=_kinds()[wanted],
            suggested=file_name(self._desk.name, edition, wanted),
            suffix=wanted,
        )
        self._saver.save(question, partial(self._desk.export_to, edition.number, wanted))

    @Slot(object, str)
    def _save_record(self, edition: EditionInfo, wanted: str) -> None:
        if self._desk is None:
            return
        if wanted == BROWSER:
            self._runner.submit(record_for_browser, self._desk, edition, done=self._show_in_browser)
            return
        self._saver.save(*record_to_save(self._desk, edition, wanted))

    def _show_in_browser(self, path: Path) -> None:
        if not self._browse(path):
            hint = _tr("The page is in {0}.").format(path)
            self._messages.note(_tr("No browser was found on this computer."), hint=hint)


def _said(edition: EditionInfo) -> str:
    if edition.state == "scheduled":
        words = _tr("Edition {0} is published. It holds when its day comes.")
    else:
        words = _tr("Edition {0} is published and in force.")
    return words.format(edition.number)


def _kinds() -> dict[str, str]:
    return {
        "html": _tr("Web page (*.html)"),
        "md": _tr("Text (*.md)"),
        "json": _tr("Data for other programs (*.json)"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
