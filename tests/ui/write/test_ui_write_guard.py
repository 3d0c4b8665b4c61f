"""No word is lost: a disk that fails, another window, a crash, a draft that was set aside."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from write_window import Window

from smguide.store import files
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.theme import apply_theme, load_theme
from smguide.ui.write import guard as guard_module
from smguide.ui.write.closing import ClosingDialog
from smguide.workspace import Workspace


def type_at_end(page, qtbot, words):
    editor = page.sheet.clauses.blocks[0].editor
    editor.put_caret(-1)
    qtbot.keyClicks(editor, words)


def first_text(guidelines):
    return guidelines.sections[0].clauses[0].text


def drafts_of(workspace):
    return workspace.home / "library" / "acme" / "drafts"


def chosen(path):
    """A file dialog in which somebody chooses this file."""
    return lambda _parent, _question, then: then(path)


@contextmanager
def broken_fsync(number):
    """Every flush to the disk fails."""

    def fail(_descriptor):
        raise OSError(number, os.strerror(number))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files.os, "fsync", fail)
        yield


@contextmanager
def small_files():
    """No file may become larger than a few letters: what a full quota does."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def mounted(folder, options):
    """The folder of drafts on a disk of its own."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if sys.platform != "linux" or shutil.which("mount") is None or os.getuid() != 0:
        pytest.skip("this computer lets nobody mount a small disk here")
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this computer lets nobody mount a small disk here")
    try:
        for name, data in before.items():
            (folder / name).write_bytes(data)
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


# A disk that fails


def insist_on_the_bar(page, words):
    bar = page.guard.bar
    assert bar.isVisible()
    assert bar.sentence.text().startswith("Your draft cannot be kept: ")
    assert words in bar.sentence.text()
    assert list(bar.buttons) == ["copy", "try"]
    assert not page.session.is_kept


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (lambda: broken_fsync(errno.ENOSPC), "the disk is full"),
        (lambda: broken_fsync(errno.EIO), "the disk reports a fault"),
        (small_files, "the disk is full"),
    ],
    ids=["full", "faulty", "file too large"],
)
def test_a_disk_that_fails_is_said_until_it_works_again(page, acme, qtbot, fault, words):
    type_at_end(page, qtbot, " Kept.")
    page.session.keep_now()
    with fault():
        type_at_end(page, qtbot, " Precious.")
        page.session.keep_now()
        insist_on_the_bar(page, words)
        page.guard.bar.buttons["try"].click()
        insist_on_the_bar(page, words)
        type_at_end(page, qtbot, " Typed on.")
    assert first_text(page.session.guidelines).endswith("Kept. Precious. Typed on.")
    assert first_text(acme.work().guidelines).endswith(" Kept.")
    page.guard.bar.buttons["try"].click()
    assert page.guard.bar.isHidden()
    assert acme.work().guidelines == page.session.guidelines


def fill_up(file):
    """Write until there is no room for a letter more."""
    with suppress(OSError), file.open("ab", buffering=0) as stream:
        while stream.write(b"x" * 4096):
            pass


def test_a_disk_that_is_really_full(page, acme, workspace, qtbot):
    type_at_end(page, qtbot, " Kept.")
    page.session.keep_now()
    folder = drafts_of(workspace)
    with mounted(folder, "size=128k"):
        filler = folder / "filler"
        filler.write_bytes(b"x" * 64 * 1024)
        fill_up(filler)
        type_at_end(page, qtbot, " Precious.")
        page.session.keep_now()
        insist_on_the_bar(page, "the disk is full")
        filler.unlink()
        page.guard.bar.buttons["try"].click()
        assert page.guard.bar.isHidden()
        assert first_text(acme.work().guidelines).endswith("Precious.")


def test_a_folder_that_may_only_be_read(page, workspace, qtbot):
    type_at_end(page, qtbot, " Kept.")
    page.session.keep_now()
    folder = drafts_of(workspace)
    with mounted(folder, "size=1m"):
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        type_at_end(page, qtbot, " Precious.")
        page.session.keep_now()
        insist_on_the_bar(page, "nothing may be written")


def test_a_copy_elsewhere_holds_everything_and_can_be_opened(page, acme, qtbot, tmp_path):
    elsewhere = tmp_path / "stick" / "copy.smguide"
    elsewhere.parent.mkdir()
    page.guard._choose = chosen(elsewhere)
    with small_files():
        type_at_end(page, qtbot, " Precious.")
        page.session.keep_now()
    typed = page.session.guidelines
    page.guard.bar.buttons["copy"].click()
    assert str(elsewhere) in page.guard.bar.hint.text()
    page.session.undo_stack.undo()
    page.session.keep_now()
    page.earlier._choose = chosen(elsewhere)
    page.earlier.open_copy(acme)
    assert page.session.guidelines == typed
    assert acme.work().base == 1


def test_a_copy_of_other_guidelines_is_not_mixed_in(page, acme, sample, workspace, tmp_path):
    other = sample.save_copy(sample.work().guidelines, 1, tmp_path / "other.smguide")
    before = page.session.guidelines
    page._messages.show_error = (said := []).append
    page._runner._on_error = said.append
    page.earlier._choose = chosen(other)
    page.earlier.open_copy(acme)
    assert "copy of other guidelines" in str(said[0])
    assert page.session.guidelines == before


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format":"smguide-draft/1"}', b"\xff\xfe"])
def test_a_file_that_is_no_copy_changes_nothing(page, acme, tmp_path, content):
    file = tmp_path / "x.smguide"
    file.write_bytes(content)
    page._runner._on_error = (said := []).append
    page.earlier._choose = chosen(file)
    page.earlier.open_copy(acme)
    assert len(said) == 1
    assert acme.work().kept_at is None


def test_closing_asks_first_where_words_would_be_lost(page, qtbot, tmp_path):
    closed = []
    page.guard.close_wanted.connect(lambda: closed.append(True))
    with broken_fsync(errno.ENOSPC):
        type_at_end(page, qtbot, " Precious.")
        assert not page.guard.may_close()
        dialog = page.guard.dialog
        assert isinstance(dialog, ClosingDialog)
        assert "only in this window" in dialog.accessibleDescription()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not closed
        assert not page.guard.may_close()
        page.guard._choose = chosen(tmp_path / "stick.smguide")
        page.guard.dialog.copy_button.click()
        assert not closed, "the copy failed, too"
        assert "disk is full" in page.guard.dialog.problem.text()
    page.guard.dialog.copy_button.click()
    assert closed == [True]
    assert (tmp_path / "stick.smguide").exists()
    assert page.guard.may_close()


def test_one_may_close_and_lose_it_knowingly(page, qtbot):
    with broken_fsync(errno.EIO):
        type_at_end(page, qtbot, " Not precious.")
        assert not page.guard.may_close()
        page.guard.dialog.primary.click()
        assert page.guard.may_close()


def test_what_is_left_behind_unkept_is_not_forgotten(window, acme, sample, qtbot, tmp_path):
    page = window.page
    page.show_desk(acme)
    with broken_fsync(errno.ENOSPC):
        type_at_end(page, qtbot, " Precious.")
        typed = page.session.guidelines
        page.show_desk(sample)
    assert "“Acme Guidelines”" in page.guard.bar.sentence.text()
    assert not page.guard.may_close()
    page.guard.dialog.reject()
    page.guard._choose = chosen(tmp_path / "left.smguide")
    page.guard.bar.buttons["copy"].click()
    assert page.guard.bar.isHidden()
    page.show_desk(acme)
    page.earlier._choose = chosen(tmp_path / "left.smguide")
    page.earlier.open_copy(acme)
    assert page.session.guidelines == typed


# Two windows


@pytest.fixture
def second(window, workspace, show):
    """Another window of the same person, as another program would have it."""
    with Workspace(workspace.home) as other:
        made = Window()
        show(made.shell, 1200, 800)
        made.desk = other.open("acme", "ana")
        yield made


def test_a_second_window_says_who_writes_and_only_reads(page, second, qtbot, screenshot):
    second.page.show_desk(second.desk)
    screenshot(second.shell, "second-window")
    bar = second.page.guard.bar
    assert bar.isVisible()
    assert bar.sentence.text().startswith("Ana Horvat has this draft open in another window")
    assert second.page.session.reading
    assert not second.page.bar.save.isEnabled()
    before = first_text(second.page.session.guidelines)
    type_at_end(second.page, qtbot, " Not mine.")
    qtbot.wait(30)
    assert first_text(second.page.session.guidelines) == before
    assert second.page.sheet.clauses.blocks[0].editor.text() == before
    assert page.guard.bar.isHidden()


def test_taking_over_is_noticed_and_nothing_is_overwritten(page, acme, second, qtbot):
    type_at_end(page, qtbot, " First.")
    page.session.keep_now()
    second.page.show_desk(second.desk)
    type_at_end(page, qtbot, " Not kept yet.")
    second.page.guard.bar.buttons["take"].click()
    assert not second.page.session.reading
    assert first_text(second.page.session.guidelines).endswith(" First.")
    type_at_end(second.page, qtbot, " Second.")
    second.page.session.keep_now()
    page.guard.look()
    assert page.session.reading
    assert "took this draft over" in page.guard.bar.sentence.text()
    assert first_text(acme.work().guidelines).endswith(" First. Second.")
    [lost] = acme.earlier_drafts()
    assert first_text(lost.kept.guidelines).endswith(" First. Not kept yet.")
    page.guard.bar.buttons["take"].click()
    assert first_text(page.session.guidelines).endswith(" First. Second.")
    second.page.guard.look()
    assert second.page.session.reading


def test_typing_before_one_notices_overwrites_nothing_either(page, acme, second, qtbot):
    second.page.show_desk(second.desk)
    second.page.guard.bar.buttons["take"].click()
    type_at_end(page, qtbot, " Too late.")
    page.session.keep_now()
    assert page.session.reading
    assert "took this draft over" in page.guard.bar.sentence.text() or (
        "changed in another window" in page.guard.bar.sentence.text()
    )
    assert acme.work().kept_at is None
    [lost] = acme.earlier_drafts()
    assert first_text(lost.kept.guidelines).endswith("Too late.")


def test_when_the_first_closes_the_second_may_write(page, second, qtbot, monkeypatch):
    second.page.show_desk(second.desk)
    type_at_end(page, qtbot, " Goodbye.")
    assert page.guard.may_close()
    page.guard.let_go()
    second.page.guard.look()
    assert not second.page.session.reading
    assert second.page.guard.bar.isHidden()
    assert first_text(second.page.session.guidelines).endswith(" Goodbye.")


def test_the_window_looks_by_itself(page, second, qtbot, monkeypatch):
    page.guard._watch.setInterval(20)
    second.page.show_desk(second.desk)
    second.page.guard.bar.buttons["take"].click()
    qtbot.waitUntil(lambda: page.session.reading, timeout=2_000)
    assert guard_module._LOOK_EVERY <= 5_000


# After a crash, and drafts that were set aside


def die(page, acme, workspace):
    """The program ends without closing anything: its locks go, its claim stays."""
    claims = acme._parts.claims
    for descriptor in claims._held.values():
        os.close(descriptor)
    claims._held.clear()
    page.guard._watch.stop()


@pytest.fixture
def after_crash(page, acme, workspace, second, qtbot):
    """A second window opened after the first died over a draft with a change."""
    type_at_end(page, qtbot, " Precious.")
    page.session.keep_now()
    die(page, acme, workspace)
    second.page.show_desk(second.desk)
    return second.page


def test_after_a_crash_it_is_told_what_comes_back(after_crash, qtbot):
    dialog = after_crash.guard.dialog
    assert "has 1 change since revision 1" in dialog.accessibleDescription()
    assert [row.sentence.text()[:10] for row in dialog.list.rows] == ["Changed: “"]
    assert list(unnamed(dialog)) == []
    assert duplicate_mnemonics(dialog) == {}
    dialog.list.rows[0].toggle.click()
    assert "Precious" in dialog.list.rows[0].words.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert first_text(after_crash.session.guidelines).endswith("Precious.")
    assert not after_crash.session.reading


def test_what_comes_back_can_be_set_aside_and_taken_back(after_crash, second, qtbot):
    typed = after_crash.session.guidelines
    after_crash.guard.dialog.set_aside.click()
    assert not first_text(after_crash.session.guidelines).endswith("Precious.")
    assert second.desk.work().kept_at is None
    type_at_end(after_crash, qtbot, " Other.")
    after_crash.earlier.show_list(second.desk)
    dialog = after_crash.earlier.dialog
    assert len(dialog.cards) == 1
    assert list(unnamed(dialog)) == []
    dialog.cards[0].take.click()
    assert after_crash.earlier.dialog is None
    assert after_crash.session.guidelines == typed
    [other] = second.desk.earlier_drafts()
    assert first_text(other.kept.guidelines).endswith("Other.")


def test_what_comes_back_can_be_compared(after_crash, second):
    after_crash.guard.dialog.compare.click()
    assert second.asked == [("history", ("compare", 1, "draft"))]


def test_after_a_clean_end_nothing_is_asked(page, acme, second, qtbot):
    type_at_end(page, qtbot, " Kept.")
    assert page.guard.may_close()
    page.guard.let_go()
    second.page.show_desk(second.desk)
    assert second.page.guard.dialog is None
    assert first_text(second.page.session.guidelines).endswith("Kept.")


def test_a_crash_without_a_change_asks_nothing(page, acme, workspace, second):
    die(page, acme, workspace)
    second.page.show_desk(second.desk)
    assert second.page.guard.dialog is None
    assert not second.page.session.reading


def test_setting_aside_needs_a_draft(page, window):
    page.set_aside()
    assert "no draft" in window.shell.info_bar.sentence.text()


# Looks


@pytest.mark.parametrize(
    ("theme", "scale"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)], ids=str
)
def test_the_screens_fit(after_crash, second, screenshot, qtbot, theme, scale):
    try:
        apply_theme(QApplication.instance(), load_theme(theme), scale=scale)
        qtbot.wait(20)
        dialog = after_crash.guard.dialog
        dialog.list.rows[0].toggle.click()
        screenshot(dialog, f"recovery-{theme}-{scale}")
        assert dialog.width() <= second.shell.width()
        dialog.set_aside.click()
        with broken_fsync(errno.ENOSPC):
            type_at_end(after_crash, qtbot, " More.")
            after_crash.session.keep_now()
            screenshot(second.shell, f"not-kept-{theme}-{scale}")
            bar = after_crash.guard.bar
            assert bar.height() >= bar.layout().totalHeightForWidth(bar.width())
            after_crash.guard.may_close()
            screenshot(after_crash.guard.dialog, f"closing-{theme}-{scale}")
            after_crash.guard.dialog.reject()
        after_crash.session.keep_now()
        after_crash.earlier.show_list(second.desk)
        screenshot(after_crash.earlier.dialog, f"earlier-{theme}-{scale}")
        after_crash.earlier.dialog.reject()
    finally:
        apply_theme(QApplication.instance(), load_theme("light"))


def test_the_window_stays_open_until_the_answer(qapp, workspace, qtbot, tmp_path):
    from smguide.ui.app import build

    program = build(qapp, workspace.home, at_once=True)
    program.window.show()
    program.window.start("acme")
    page = program.window.page("write")
    with broken_fsync(errno.ENOSPC):
        type_at_end(page, qtbot, " Precious.")
        event = QCloseEvent()
        program.window.closeEvent(event)
        assert not event.isAccepted()
        page.guard.dialog.reject()
    program.window.actions_by_id["earlier"].trigger()
    assert page.earlier.dialog.cards == []
    page.earlier.dialog.reject()
    copy = tmp_path / "copy.smguide"
    page.guard._choose = page.earlier._choose = chosen(copy)
    program.window.actions_by_id["save_copy"].trigger()
    assert copy.exists()
    program.window.actions_by_id["set_aside"].trigger()
    assert not first_text(page.session.guidelines).endswith("Precious.")
    program.window.actions_by_id["open_copy"].trigger()
    assert first_text(page.session.guidelines).endswith("Precious.")
    assert program.window.close()
    program.close()
    program.window.deleteLater()
    with Workspace(workspace.home) as after:
        assert not after.open("acme", "ana").claim_draft("w9").ended_badly
