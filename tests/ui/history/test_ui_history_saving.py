"""The comparison that is seen, written as a document."""

from __future__ import annotations

from history_walk import against, words
from PySide6.QtWidgets import QFileDialog


def save_to(page, folder):
    """Accept the file that the dialog proposes, in a folder; returns its path."""
    dialog = page.findChildren(QFileDialog)[-1]
    path = folder / dialog.selectedFiles()[0].rsplit("/", 1)[-1]
    dialog.selectFile(str(path))
    dialog.accept()
    return path


def test_the_comparison_is_saved_as_pdf_and_as_a_web_page(page, window, tmp_path):
    page.show_item((1, 3))
    against(page, "web page").trigger()
    written = save_to(page, tmp_path)
    assert written.name == "handbook-1-3-compared.html"
    shown = written.read_text(encoding="utf-8")
    assert "Revision 1" in shown
    assert "→ Revision 3" in shown
    assert "<ins>" in shown
    assert written.name in window.toast.sentence.text()
    seen = words(page.view)
    against(page, "PDF").trigger()
    assert save_to(page, tmp_path).read_bytes().startswith(b"%PDF")
    assert words(page.view) == seen


def test_a_first_text_is_compared_with_a_blank_sheet(page, tmp_path):
    page.show_item(1)
    against(page, "web page").trigger()
    assert "Blank sheet → Revision 1" in save_to(page, tmp_path).read_text(encoding="utf-8")
