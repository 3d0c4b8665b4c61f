"""Which addresses are used, and the sentence for each that is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.errors import WrongUse
from smguide.store.shared.address import AddressKind, read_address

HOME = Path("/data/smguide")

USED = {
    "https://git.acme.example/hr/guidelines.git": AddressKind.HTTPS,
    "https://git.acme.example:8443/hr/guidelines": AddressKind.HTTPS,
    "HTTPS://GIT.ACME.EXAMPLE/hr": AddressKind.HTTPS,
    "https://[2001:db8::1]/hr": AddressKind.HTTPS,
    "ssh://git@git.acme.example/hr/guidelines.git": AddressKind.SSH,
    "ssh://git.acme.example:2222/hr": AddressKind.SSH,
    "git@git.acme.example:hr/guidelines.git": AddressKind.SSH,
    "git@[2001:db8::1]:hr/guidelines.git": AddressKind.SSH,
}

REFUSED = {
    "": "no address",
    "   ": "no address",
    "ext::sh -c touch% /tmp/x": "could start a program",
    "EXT::sh": "could start a program",
    "fd::17": "could start a program",
    "user@host::path": "could start a program",
    "https::https://host/x": "could start a program",
    "--upload-pack=touch /tmp/x": "begin with a hyphen",
    "-oProxyCommand=x": "begin with a hyphen",
    "http://git.acme.example/hr": "not protected",
    "git://git.acme.example/hr": "not protected",
    "ftp://git.acme.example/hr": "begin with ftp://",
    "git+ssh://git.acme.example/hr": "begin with git+ssh://",
    "ext://x": "begin with ext://",
    "https://ana:secret@git.acme.example/hr": "before the “@”",
    "https://ghp_token@git.acme.example/hr": "before the “@”",
    "ssh://ana:secret@git.acme.example/hr": "before the “@”",
    "https://git.acme.example/hr?token=1": "not an address",
    "https://git.acme.example/hr#x": "not an address",
    "https:///hr": "not an address",
    "https://git.acme.example": "not an address",
    "https://-oProxyCommand=x/hr": "not an address",
    "ssh://-oProxyCommand=x/hr": "not an address",
    "ssh://git@-oProxyCommand=x/hr": "not an address",
    "ssh://-x@host/hr": "not an address",
    "ssh://host/-x": "not an address",
    "git@-oProxyCommand=x:hr": "not an address",
    "git@host:-x": "not an address",
    "-git@host:x": "begin with a hyphen",
    "https://git.acme.example/h r": "not an address",
    "https://host/a\nb": "cannot be seen",
    "/srv/a\x00b": "cannot be seen",
    "/srv/a\u202eb": "cannot be seen",
    "guidelines": "not a whole address",
    "./guidelines": "not a whole address",
    "../guidelines": "not a whole address",
    "~/guidelines": "not a whole address",
    "host:path": "not a whole address",
    "/srv/../etc": "without “..”",
    "/data/smguide": "keeps its own things",
    "/data/smguide/library/acme/guidelines.git": "keeps its own things",
    "/data": "keeps its own things",
    "/home/ana/OneDrive/guidelines": "OneDrive copies files one by one",
    "/home/ana/OneDrive - Acme GmbH/guidelines": "OneDrive copies files one by one",
    "/home/ana/Dropbox/guidelines": "Dropbox copies files one by one",
    "/home/ana/dropbox (Acme)/guidelines": "Dropbox copies files one by one",
    "/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/g": "iCloud copies files one by one",
    "/Users/ana/Library/CloudStorage/OneDrive-Acme/g": "OneDrive copies files one by one",
    "/Users/ana/Google Drive/g": "Google Drive copies files one by one",
    "file:///home/ana/OneDrive/g": "OneDrive copies files one by one",
    "file:///srv/a%00b": "cannot be seen",
    "file:///srv/a?x": "neither “?” nor “#”",
    "x" * 1001: "longer than",
}


@pytest.mark.parametrize("text", USED)
def test_servers_that_are_used(text: str) -> None:
    address = read_address(f" {text} ", HOME)
    assert (address.text, address.kind, address.folder) == (text, USED[text], None)


@pytest.mark.skipif(sys.platform == "win32", reason="paths of other systems")
@pytest.mark.parametrize("text", REFUSED)
def test_addresses_that_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(WrongUse) as caught:
        read_address(text, HOME)
    assert REFUSED[text] in caught.value.message
    assert caught.value.message.endswith(".")
    assert caught.value.hint
    assert "secret" not in str(caught.value)
    assert "ghp_token" not in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="paths of other systems")
def test_folders(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for text in ("/srv/hr/guidelines", "/srv/hr/guidelines/", "file:///srv/hr/guidelines"):
        address = read_address(text, home)
        assert (address.kind, address.folder) == ("folder", Path("/srv/hr/guidelines"))
    assert read_address("file:///srv/our%20guide", home).folder == Path("/srv/our guide")
    assert str(read_address("/srv/hr", home)) == "/srv/hr"
    for text in (r"C:\Users\ana", "C:/Users/ana", r"\\server\hr", "file://server/hr"):
        with pytest.raises(WrongUse, match="as Windows names it"):
            read_address(text, home)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_does_not_lead_round_the_rules(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "library").mkdir(parents=True)
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "link").symlink_to(home / "library")
    (tmp_path / "cloud").symlink_to(tmp_path / "OneDrive")
    with pytest.raises(WrongUse, match="keeps its own things"):
        read_address(str(tmp_path / "link"), home)
    with pytest.raises(WrongUse, match="OneDrive copies"):
        read_address(str(tmp_path / "cloud" / "x"), home)


@given(st.text(alphabet="ash:/@-.%?#[]\\ ~ext0", max_size=30))
def test_what_is_used_can_start_nothing(text: str) -> None:
    try:
        address = read_address(text, HOME)
    except WrongUse:
        return
    assert not address.text.startswith("-")
    assert "::" not in address.text or "[" in address.text
    if address.kind is AddressKind.FOLDER:
        assert Path(address.text).is_absolute()
    elif address.kind is AddressKind.HTTPS:
        assert address.text.lower().startswith("https://")
        assert "@" not in address.text.split("/")[2]
    else:
        host = address.text.removeprefix("ssh://").split("/")[0].split("@")[-1]
        assert not host.startswith("-")
