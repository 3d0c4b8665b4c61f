"""“Is the record sound?” by clicks: an answer that promises no more than was seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from record_damage import break_one_part, wind_back_history, wind_back_record

from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.theme import Tone
from smguide.workspace import Workspace
from smguide.workspace.soundness import Outcome


def click(qtbot, pressed):
    assert pressed.isVisible()
    assert pressed.isEnabled()
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)


def shown(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def titles(dialog):
    return [line.accessibleName().partition(",")[0] for line in dialog.sheet.lines]


def test_a_sound_record_says_so_and_what_was_looked_at(look_through, ana):
    dialog = look_through(ana)
    assert dialog.answer.headline.text() == "The record is sound."
    assert dialog.answer.sign.tone is Tone.GOOD
    count = ana._ledger().count
    assert f"Entries looked at: {count}. Revisions looked at: 2." in dialog.answer.below.text()
    assert len(titles(dialog)) == len(ana.audit().lines) + 1
    assert all(", in order: " in line.accessibleName() for line in dialog.sheet.lines)
    words = shown(dialog)
    assert any("Lea Novak, 2 March 2026: “" in line for line in words)
    assert "This is the first look through all of it on this computer." in words


def test_when_somebody_looked_last_is_remembered(look_through, ana, qtbot, home):
    look_through(ana).close()
    dialog = look_through(ana)
    assert "Looked through last: today" in dialog.answer.last.text()
    assert "it was sound" in dialog.answer.last.text()
    (home / "library" / "acme" / "soundness.json").write_bytes(b'{"at": "soon"}')
    click(qtbot, dialog.answer.again_button)
    assert "This is the first look" in dialog.answer.last.text()


def test_what_is_damaged_is_told_with_what_to_do(look_through, ana, home):
    break_one_part(home)
    dialog = look_through(ana)
    assert dialog.answer.headline.text() == "Something needs a look."
    assert dialog.answer.sign.tone is Tone.WARN
    first = dialog.sheet.lines[0]
    assert first.accessibleName().startswith("What is stored, look at this: ")
    assert "revision 1" in first.accessibleName()
    assert "bring them back from a backup" in first.accessibleName()


class Slow(ImmediateRunner):
    """Begins nothing until it is told to."""

    def __init__(self):
        super().__init__()
        self.put_off = []

    def submit(self, function, *args, done=None, failed=None):
        self.put_off.append((function, args, done))
        return Stopped(self.put_off)

    def go_on(self):
        function, args, done = self.put_off.pop(0)
        done(function(*args))


class Stopped:
    def __init__(self, waiting):
        self._waiting = waiting

    def drop(self):
        self._waiting.clear()


def test_what_was_stopped_is_never_called_sound(look_through, ana, qtbot, home):
    runner = Slow()
    dialog = look_through(ana, runner)
    assert dialog.progress.isVisible()
    assert "every entry" in dialog.answer.below.text()
    assert not dialog.save_button.isEnabled()
    runner.go_on()
    assert "Reading everything" in dialog.answer.below.text()
    click(qtbot, dialog.answer.stop_button)
    assert dialog.answer.headline.text() == "Not everything was looked at."
    assert "What is stored was not read through." in dialog.answer.below.text()
    assert not dialog.progress.isVisible()
    assert dialog.answer.again_button.hasFocus()
    assert dialog.seen.look.outcome is Outcome.UNFINISHED
    assert not (home / "library" / "acme" / "soundness.json").exists()


def test_stopped_at_once_nothing_is_said_of_the_entries(look_through, ana, qtbot):
    dialog = look_through(ana, Slow())
    click(qtbot, dialog.answer.stop_button)
    assert dialog.answer.headline.text() == "Not everything was looked at."
    assert "could not be looked at" in dialog.answer.below.text()
    assert titles(dialog) == []


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (wind_back_record, "this computer has seen"),
        (wind_back_history, "no longer in the history"),
    ],
)
def test_an_alarm_says_what_to_do_and_leaves_the_draft(
    look_through, home, qtbot, paths, harm, told
):
    harm(home)
    with Workspace(home) as again:
        dialog = look_through(again.look_into("acme"))
        assert dialog.answer.headline.text() == "The record is not what it was."
        assert dialog.answer.sign.tone is Tone.BAD
        words = shown(dialog.sheet)
        assert any(told in line for line in words)
        assert any(line.startswith("1.  Do not rely on") for line in words)
        assert not any("in order" in line.accessibleName() for line in dialog.sheet.lines[1:])
        click(qtbot, dialog.sheet.draft_button)
        (name,) = paths.suggested
        assert name.startswith("Acme Guidelines")
        assert dialog.said.text() == f"Saved as {name}."
    with Workspace(home / "new") as other:
        from workspace_values import ANA

        desk, _report = other.import_document(paths.folder / name, "copy", founder=ANA)
        clauses = desk.read("latest").sections[0].clauses
        assert clauses[-1].text == "Be brief, and be kind."


def test_what_was_found_is_handed_on(look_through, ana, qtbot, paths, home):
    wind_back_record(home)
    dialog = look_through(ana)
    click(qtbot, dialog.copy_button)
    text = QGuiApplication.clipboard().text()
    assert "The record is not what it was." in text
    assert dialog.said.text() == "Copied."
    click(qtbot, dialog.save_button)
    (name,) = paths.suggested
    assert (paths.folder / name).read_text(encoding="utf-8") == text


def test_the_text_has_every_line_and_who_approved(look_through, ana):
    text = look_through(ana).text
    report = ana.audit()
    for line in report.lines:
        assert line.sentence in text
    for sentence in report.editions[0].sentences:
        assert sentence in text


def test_a_text_that_cannot_be_written_is_said(look_through, ana, qtbot, paths):
    paths.folder = paths.folder / "not there"
    dialog = look_through(ana)
    click(qtbot, dialog.save_button)
    assert dialog.said.text()
    assert "Saved" not in dialog.said.text()


def test_closing_stops_the_look(look_through, ana, qtbot):
    runner = Slow()
    dialog = look_through(ana, runner)
    assert isinstance(dialog, QObject)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert runner.put_off == []


@pytest.mark.parametrize("harm", [None, break_one_part, wind_back_record])
@pytest.mark.parametrize(("theme", "scale"), [("dark", 1.0), ("light", 2.0)])
def test_every_answer_can_be_read_aloud_in_every_look(
    look_through, ana, home, themed, screenshot, harm, theme, scale
):
    themed(theme, scale)
    if harm:
        harm(home)
    dialog = look_through(ana)
    assert list(unnamed(dialog)) == []
    assert duplicate_mnemonics(dialog) == {}
    assert dialog.width() <= 1200
    assert dialog.height() <= 800
    name = harm.__name__ if harm else "sound"
    screenshot(dialog, f"trust-{name}-{theme}-{int(scale * 100)}")
