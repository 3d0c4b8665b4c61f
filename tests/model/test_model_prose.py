"""Laws of reading and writing prose."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from prose_html import seen
from prose_trees import proses, sources

from smguide.model.prose import (
    LineBreak,
    ListItem,
    Paragraph,
    Words,
    normalised,
    read_prose,
    rewrite,
    write_prose,
)

LAW = settings(max_examples=80, deadline=None)


@LAW
@given(proses)
def test_what_is_written_reads_back(prose):
    wanted = normalised(prose)
    assert read_prose(write_prose(prose)) == wanted


@LAW
@given(proses)
def test_the_normal_form_is_its_own(prose):
    wanted = normalised(prose)
    assert normalised(wanted) == wanted


@LAW
@given(sources)
def test_what_is_read_is_in_normal_form(source):
    prose = read_prose(source)
    assert normalised(prose) == prose


@LAW
@given(sources)
def test_what_is_written_renders_as_what_was_read(source):
    """Kept code apart: the page shows it as words, and marks in it may pair with marks outside."""
    shown = repr(read_prose(source))
    assume("Web page code" not in shown and "Template code" not in shown)
    assert seen(write_prose(read_prose(source))) == seen(source)


@LAW
@given(sources, st.sampled_from(["\n", "\r\n", "\r"]))
def test_an_unchanged_text_stays_byte_for_byte(source, end):
    text = source.replace("\n", end)
    assert rewrite(text, read_prose(text)) == text


@LAW
@given(sources, proses)
def test_a_rewritten_text_reads_as_the_tree(source, prose):
    text = rewrite(source, prose)
    assert read_prose(text) == normalised(prose)
    assert seen(text) == seen(write_prose(prose))


@LAW
@given(sources, proses, st.data())
def test_blocks_that_stay_keep_their_lines(source, prose, data):
    old = read_prose(source)
    place = data.draw(st.integers(0, len(old)))
    wanted = (*old[:place], *prose, *old[place + 1 :])
    assert read_prose(rewrite(source, wanted)) == normalised(wanted)


def test_what_is_empty_does_not_make_open_web_code_words():
    source = "# Heading\n<!-- c\n"
    wanted = (*read_prose(source), Paragraph())
    assert rewrite(source, wanted) == source


def test_items_that_stay_keep_their_lines():
    source = "*   one __bold__\r\n*   two\r\n*   three _em_"
    (old,) = read_prose(source)
    added = replace(old, items=(*old.items[:2], ListItem(new_words("new")), *old.items[2:]))
    assert rewrite(source, (added,)) == ("*   one __bold__\r\n*   two\r\n* new\r\n*   three _em_")


def test_a_changed_word_leaves_the_marks_around_it_as_they_are():
    source = "Title\n=====\n\nSee __this__ [page][p] for morre.\n\n[p]: http://x.org 'T'\n"
    heading, paragraph, definition = read_prose(source)
    last = replace(paragraph.inlines[-1], text=" for more.")
    changed = replace(paragraph, inlines=(*paragraph.inlines[:-1], last))
    wanted = (heading, changed, definition)
    assert rewrite(source, wanted) == source.replace("morre", "more")


def new_words(text):
    return (Paragraph((Words(text),)),)


def test_a_line_end_at_the_edge_of_bold_is_written_outside_of_it():
    bold_link = Words("bold", strong=True, link="https://a.example")
    paragraph = Paragraph(
        (
            Words("plain ", link="https://a.example"),
            bold_link,
            LineBreak(hard=False, strong=True),
            Words("and on", strong=True),
        )
    )
    text = write_prose((paragraph,))
    assert text == "[plain **bold**](https://a.example)\n**and on**"
    assert read_prose(text) == normalised((paragraph,)) == (paragraph,)


MARKED = st.lists(
    st.builds(
        Words, st.sampled_from(["a", ".", "b c", ". ", " x "]), strong=st.booleans(),
        emphasis=st.booleans(),
    ),
    min_size=1, max_size=5,
)  # fmt: skip


@settings(max_examples=400)
@given(MARKED)
def test_single_letters_between_marks_keep_their_marks(inlines):
    """A letter that a mark turns into a number is punctuation for the mark on its other side."""
    prose = (Paragraph(tuple(inlines)),)
    assert read_prose(write_prose(prose)) == normalised(prose)
