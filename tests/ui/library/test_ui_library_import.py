import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from smguide.ui.accessibility import unnamed

LEFT = Qt.MouseButton.LeftButton

HANDBOOK = """\
---
owner: Dana
---
Handbook
========

Be kind, and say who you are.

### Channels ###

- LinkedIn
- The blog
"""


@pytest.fixture
def document(tmp_path, chooser):
    path = tmp_path / "Our Handbook.md"
    path.write_text(HANDBOOK, encoding="utf-8")
    chooser.path = path
    return path


def fill_in(qtbot, form):
    for key, text in (("your_name", "Dana Kim"), ("your_email", "dana@acme.example")):
        form.rows[key].line.clear()
        qtbot.keyClicks(form.rows[key].line, text)


def test_a_document_becomes_guidelines_and_the_losses_are_listed(
    make_page, document, chooser, qtbot, dialog, workspace, window, screenshot
):
    page = make_page()
    qtbot.mouseClick(page.first_steps.import_button, LEFT)
    assert "*.md" in chooser.questions[0].kinds
    names = dialog("Import")
    assert names.form.value("name") == "our-handbook"
    assert list(unnamed(names)) == []
    fill_in(qtbot, names.form)
    qtbot.mouseClick(names.primary, LEFT)
    report = dialog("is in your library")
    lost = report.imported.report.losses
    assert lost
    shown = [label.text() for label in report.findChildren(QLabel)]
    for loss in lost:
        assert loss.why in shown
        assert any(f"ine {loss.line}" in words for words in shown)
    assert any(words.startswith("Every word was kept.") for words in shown)
    assert list(unnamed(report)) == []
    screenshot(report, "import-report")
    assert window.said == []
    qtbot.mouseClick(report.primary, LEFT)
    assert window.said == [("begun", "our-handbook")]
    made = workspace.open("our-handbook").read("latest")
    assert "Be kind, and say who you are." in [c.text for s in made.sections for c in s.clauses]
    assert document.read_text(encoding="utf-8") == HANDBOOK


def test_closing_the_report_leaves_the_guidelines_in_the_library(
    make_page, document, qtbot, dialog, window
):
    page = make_page()
    page.import_document()
    fill_in(qtbot, dialog("Import").form)
    qtbot.mouseClick(dialog("Import").primary, LEFT)
    qtbot.mouseClick(dialog("is in your library").cancel, LEFT)
    assert [card.entry.name for card in page.shelf_view.cards] == ["our-handbook"]
    assert window.said == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("plan.docx", b"PK", "not a kind of document"),
        ("huge.txt", b"x" * (20 * 1024 * 1024 + 1), "larger than 20 MB"),
        ("gone.md", None, "There is no file"),
    ],
)
def test_a_document_that_cannot_be_read_is_said_in_the_dialog(
    make_page, tmp_path, chooser, qtbot, dialog, workspace, name, content, words
):
    chooser.path = tmp_path / name
    if content is not None:
        chooser.path.write_bytes(content)
    page = make_page()
    page.import_document()
    names = dialog("Import")
    fill_in(qtbot, names.form)
    qtbot.mouseClick(names.primary, LEFT)
    assert names.isVisible()
    assert words in names.problem.text()
    assert workspace.entries() == ()


def test_a_folder_is_no_document(make_page, tmp_path, chooser, qtbot, dialog, workspace):
    chooser.path = tmp_path / "folder.md"
    chooser.path.mkdir()
    page = make_page()
    page.import_document()
    fill_in(qtbot, dialog("Import").form)
    qtbot.mouseClick(dialog("Import").primary, LEFT)
    assert "cannot be read" in dialog("Import").problem.text()


def test_names_are_checked_before_anything_is_read(make_page, document, qtbot, dialog, workspace):
    page = make_page()
    page.import_document()
    names = dialog("Import")
    qtbot.mouseClick(names.primary, LEFT)
    assert names.form.rows["your_name"].problem.text()
    assert workspace.entries() == ()


def test_what_sections_are_about_is_suggested_and_taken_as_confirmed(
    make_page, document, qtbot, dialog, workspace, window
):
    page = make_page()
    page.import_document()
    fill_in(qtbot, dialog("Import").form)
    qtbot.mouseClick(dialog("Import").primary, LEFT)
    report = dialog("is in your library")
    titles = {s.title: s.id for s in report.imported.guidelines.sections}
    choices = report.kinds.choices
    assert choices[titles["Channels"]].currentData() == "channels"
    introduction = next(key for title, key in titles.items() if title != "Channels")
    choice = choices[introduction]
    assert choice.currentData() == "custom"
    choice.setFocus()
    choice.setCurrentIndex(choice.findData("scope"))
    qtbot.mouseClick(report.primary, LEFT)
    desk = workspace.open("our-handbook")
    kinds = {s.id: s.kind for s in desk.read("draft").sections}
    assert kinds[titles["Channels"]] == "channels"
    assert kinds[introduction] == "scope"
    assert {s.kind for s in desk.read("latest").sections} == {"custom"}
    words = [c.text for s in desk.read("draft").sections for c in s.clauses]
    assert words == [c.text for s in desk.read("latest").sections for c in s.clauses]


def test_excerpts_read_as_words_and_not_as_marks(make_page, document, qtbot, dialog):
    document.write_text("# T\n\n## Who\n\nAsk *Ana* and [Ben](https://x.example).\n\n- first\n")
    page = make_page()
    page.import_document()
    fill_in(qtbot, dialog("Import").form)
    qtbot.mouseClick(dialog("Import").primary, LEFT)
    shown = [label.text() for label in dialog("is in your library").kinds.findChildren(QLabel)]
    assert "Ask Ana and Ben. first" in shown
