"""A paper as PDF: what is on the pages, in which order, and what machines read of it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from redline_values import paper

from smguide.errors import SmguideError
from smguide.interchange.paper import Words
from smguide.interchange.paper_pdf import paper_pdf


@pytest.fixture(scope="module")
def pages() -> bytes:
    return paper_pdf(paper())


def words(pages: bytes, folder: Path) -> str:
    """The text of the pages in the order in which it is read out."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler) is not on this computer, so the text cannot be read back")
    file = folder / "pages.pdf"
    file.write_bytes(pages)
    done = subprocess.run([program, str(file), "-"], check=True, capture_output=True)
    return " ".join(done.stdout.decode().split())


def test_the_text_stands_in_its_order(pages: bytes, tmp_path: Path) -> None:
    text = words(pages, tmp_path)
    order = (
        "Comparison",
        "Acme & friends",
        "Revision 1, edition 1.0 → Revision 3",
        "What changed",
        "First reply: 8 hours → 4 hours",
        "One was too short",
        "“I, Lea Novak, approve revision 3.”",
        "what came in is underlined, what was taken out is struck through",
        "1 Voices",
        "Moved to 2 Answers",
        "2 Answers",
        "Moved from 1 Voices Ask Ana first of all.",
        "Low risk: link addresses only",
        "nothing changed there: 3 Quiet",
    )
    at = 0
    for piece in order:
        found = text.find(piece, at)
        assert found >= 0, f"“{piece}” does not follow {text[max(0, at - 80) : at]!r}"
        at = found + len(piece)


def test_no_word_of_the_text_is_taken_for_mark_up(pages: bytes, tmp_path: Path) -> None:
    text = words(pages, tmp_path)
    assert '<script>alert(1)</script> #panic("x") [U+202E]evil' in text
    assert "Ben <b>Roe</b>" in text


def test_the_pages_say_what_they_are_to_machines(pages: bytes) -> None:
    assert pages.startswith(b"%PDF-1.7")
    assert b"pdfuaid:part>1<" in pages
    assert b"Comparison: Acme &amp; friends, Revision 1, edition 1.0" in pages
    assert b"/Lang(en" in pages
    assert b"/MarkInfo" in pages


def test_the_same_paper_is_the_same_bytes(pages: bytes) -> None:
    assert paper_pdf(paper()) == pages


def test_without_its_compiler_somebody_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(SmguideError, match="a part of smguide is missing") as told:
        paper_pdf(paper())
    assert told.value.hint == "Save it as a web page and print that."


def test_a_letter_that_no_font_has_does_not_keep_the_pages_back() -> None:
    pages = paper_pdf(replace(paper(), pieces=(Words("Unknown: \U000130b8\U0001e5d0"),)))
    assert pages.startswith(b"%PDF")
    assert b"/MarkInfo" in pages
