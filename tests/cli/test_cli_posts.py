"""The verbs of the register of posts: what they print, store, and how they exit."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from smguide.cli.main import run

Call = Callable[..., tuple[int, str, str]]

REGISTERS = {
    "who-may-post/facts/people": [("dana", "Dana Reyes"), ("kim", "Kim Lee")],
    "channels/facts/channels": [("linkedin", "LinkedIn")],
    "post-types/facts/types": [("job", "Job advert")],
}
ONE = ("--person", "Dana Reyes", "--channel", "linkedin", "--post-type", "Job advert")


def said(*words: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    return run(words, out=out, err=err), out.getvalue(), err.getvalue()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with guidelines “acme” that know Dana, LinkedIn and job adverts."""
    home = tmp_path_factory.mktemp("posts")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SMGUIDE_HOME", str(home))
        who = ("--your-name", "Ana Lima", "--your-email", "ana@acme.example", "--as", "ana")
        assert said("new", "acme", "--template", "standard", *who)[0] == 0
        for place, named in REGISTERS.items():
            value = json.dumps([{"id": key, "name": name} for key, name in named])
            assert said("edit", "acme", "--set", f"{place}={value}")[0] == 0
    return home


@pytest.fixture
def call(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """The command line with a copy of that library."""
    monkeypatch.setenv("SMGUIDE_HOME", str(shutil.copytree(made, tmp_path / "home")))
    return said


def listed(call: Call, *words: str) -> list[dict[str, object]]:
    code, out, err = call("posts", "list", "acme", "--json", *words)
    assert code == 0, err
    return list(json.loads(out))


def test_a_post_is_added_and_listed(call: Call) -> None:
    code, out, err = call(
        "posts", "add", "acme", *ONE, "--outcome", "corrected",
        "--day", "2.3.2026", "--hours-waited", "2,5", "--note", "By the desk",
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert out == "Recorded: Dana Reyes, 2026-03-02, LinkedIn, Job advert: corrected.\n"
    (post,) = listed(call)
    assert (post["person"], post["day"], post["outcome"]) == ("dana", "2026-03-02", "corrected")
    assert (post["hours_waited"], post["note"], post["recorded_by"]) == (
        2.5,
        "By the desk",
        "Ana Lima",
    )
    shown = call("posts", "list", "acme")[1]
    assert shown.count("\n") == 1
    assert "Dana Reyes  LinkedIn  Job advert  corrected" in shown
    assert "2.5 h" in shown


def test_without_posts_the_list_says_so(call: Call) -> None:
    assert call("posts", "list", "acme") == (0, "No posts.\n", "")
    assert listed(call) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--person", "Dena Reyes"), "Did you mean “Dana Reyes”?"),
        (("--channel", "myspace"), "is not a channel"),
        (("--post-type", "poem"), "is not a kind of post"),
        (("--day", "2999-01-01"), "1 January 2999 has not come yet"),
        (("--day", "soon"), "“soon” is not a date"),
        (("--day", "1026-03-02"), "before there were such posts"),
        (("--hours-waited", "long"), "not a number of hours"),
        (("--outcome", "fine"), "invalid choice"),
        (("--note", "x" * 501), "longer than 500 characters"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    call: Call, words: tuple[str, str], told: str
) -> None:
    code, out, err = call("posts", "add", "acme", *ONE, "--outcome", "free", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err
    assert listed(call) == []


def test_an_incident_is_settled_and_a_post_taken_back(call: Call) -> None:
    add = ("posts", "add", "acme", *ONE, "--outcome", "approved", "--day", "2026-03-02")
    assert "incident open: A wrong price" in call(*add, "--incident", "A wrong price")[1]
    post = call("posts", "list", "acme")[1].split()[0]
    done = call(
        "posts", "settle", "acme", post, "--how", "Put right", "--day", "2026-03-04", "--json"
    )
    told = json.loads(done[1])
    assert (told["incident"], told["settled_on"], told["how_settled"]) == (
        "settled",
        "2026-03-04",
        "Put right",
    )
    code, _, err = call("posts", "settle", "acme", post, "--how", "Again")
    assert (code, "settled before" in err) == (2, True)
    assert "posts incident" in call("help", "posts")[1]
    assert call("posts", "incident", "acme", post, "--what", "Again")[0] == 2
    assert "taken back: Twice" in call("posts", "take-back", "acme", post, "--reason", "Twice")[1]
    assert listed(call) == []
    assert [one["taken_back"] for one in listed(call, "--all")] == ["Twice"]
    assert call("posts", "take-back", "acme", "ffff/1", "--reason", "x")[0] == 2


def test_an_incident_comes_to_light_later(call: Call) -> None:
    add = ("posts", "add", "acme", *ONE, "--outcome", "approved", "--day", "2026-03-02")
    post = json.loads(call(*add, "--json")[1])
    assert post["incident_on"] is None
    words = ("--what", "A wrong price", "--day", "5.3.2026")
    out = call("posts", "incident", "acme", post["id"], *words)[1]
    assert out.endswith("approved; incident open: A wrong price.\n")
    assert listed(call)[0]["incident_on"] == "2026-03-05"


def test_a_table_goes_in_and_out(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_text(
        "Who;Person;Date;Channel;Type;Result\n"
        "me;Dana Reyes;2.3.2026;LinkedIn;Job advert;approved\n"
        "me;Kim Lee;31.2.2026;LinkedIn;Job advert;approved\n"
        "me;Kim Lee;1.3.2026;LinkedIn;Job advert;sent back\n",
        encoding="utf-8-sig",
    )
    code, out, err = call("posts", "import", "acme", str(path))
    assert (code, err) == (1, "")
    assert out.splitlines() == [
        "2 posts recorded.",
        "The column “Who” was left out.",
        "Line 3 was not taken: “31.2.2026” is not in the calendar; the day stands first. "
        "Write it as 2026-03-31.",
    ]
    told = json.loads(call("posts", "import", "acme", str(path), "--json")[1])
    assert (told["recorded"], told["known"]) == ([], [2, 4])
    assert told["refused"][0]["line"] == 3
    out_path = tmp_path / "out.csv"
    assert call("posts", "export", "acme", str(out_path))[0] == 0
    assert out_path.read_text(encoding="utf-8-sig").count("LinkedIn") == 2
    code, out, _ = call("posts", "import", "acme", str(out_path))
    assert (code, out) == (
        0,
        "0 posts recorded.\nRecorded before, and not taken again: 2 rows.\n",
    )


def test_what_is_no_table_is_refused(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_bytes(b"hello\n")
    for file, told in ((path, "lacks the columns"), (tmp_path / "none.csv", "no file")):
        code, _, err = call("posts", "import", "acme", str(file))
        assert (code, err.count("\n")) == (2, 1)
        assert told in err


def test_the_manual_explains_the_table(call: Call) -> None:
    page = call("help", "posts")[1]
    assert "person, day, channel, kind of post, outcome" in page
    assert "posts take-back" in page
