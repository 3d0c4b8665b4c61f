from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smguide.errors import InvalidDocument
from smguide.interchange.accounted import unaccounted
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.markdown_out import render_readable
from smguide.model.codec import dump, load

LAWS = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)

LINES = [
    "",
    " ",
    "# Title",
    "#",
    "## Who may post ##",
    "  ###   Spaces \t",
    "##### Deep",
    "###### Deepest",
    "Underlined",
    "=====",
    "---",
    "-----",
    "...",
    "title: Keys",
    "+++",
    "A paragraph.",
    "  indented a little  ",
    "    code",
    "\tcode by tab",
    "- a list",
    "  - nested",
    "\t- nested by tab",
    "1. first",
    "> quoted",
    "> # quoted heading",
    "- # heading in a list",
    "| a | b |",
    "|---|---|",
    "| 1 | 2 \\| 3 |",
    "```",
    "```python",
    "~~~",
    "<!-- a comment -->",
    "<!-- open",
    "-->",
    "<details><summary>More</summary>",
    "</details>",
    "<script>alert(1)",
    "[ref]: https://example.org 'Title'",
    "[ref]:",
    "/url",
    '{% slack_channel "x" %}',
    "{{% notice %}}",
    "{{< /note >}}",
    "{:.alert}",
    "== Heading ==",
    "'''bold''' {{Note|x}}",
    "* * *",
    "caf\u00e9 \u00a0 \u200b \U0001f600",
    "\u2028",
    "\x0b",
    "\x00",
    "C \\#",
    "# a # #",
    "C #",
]
shaped = st.lists(st.sampled_from(LINES), max_size=25).map("\n".join)
wild = st.text(alphabet=st.characters() | st.sampled_from("#-=`~>|*[]<!\n\n\r\t :"), max_size=300)


@LAWS
@given(shaped | wild)
def test_nothing_of_any_text_goes_missing(text):
    imported = import_markdown(text)
    assert unaccounted(text, imported.guidelines) == ()


@LAWS
@given(shaped | wild)
def test_without_a_loss_the_very_same_text_is_written(text):
    imported = import_markdown(text)
    if not imported.report.losses:
        assert render_readable(imported.guidelines) == text.encode()


@LAWS
@given(shaped | wild)
def test_reading_what_was_written_gives_the_same_again(text):
    once = render_readable(import_markdown(text).guidelines)
    again = import_markdown(once.decode())
    assert render_readable(again.guidelines) == once


@LAWS
@given(shaped | wild)
def test_an_import_can_be_stored(text):
    guidelines = import_markdown(text).guidelines
    assert load(dump(guidelines)) == guidelines


@LAWS
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_sentence(data):
    try:
        imported = import_markdown(data)
    except InvalidDocument as refused:
        sentence = str(refused)
    else:
        sentence = ""
        assert unaccounted(data, imported.guidelines) == ()
    assert not sentence or sentence.endswith("import that.")
