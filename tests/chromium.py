"""A real Chromium that reads pages of ours, and a computer that counts who asks it for anything."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
_QUIET = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--no-first-run",
    "--no-proxy-server",
    "--virtual-time-budget=3000",
)


class Watch(BaseHTTPRequestHandler):
    """Hands out the pages of its server and writes down everything else that it is asked for."""

    server: Watched

    def do_GET(self) -> None:
        page = self.server.pages.get(self.path)
        if page is None:
            self.server.asked.append(f"{self.headers['Host']}{self.path}")
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page or b"")

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Watched(ThreadingHTTPServer):
    """What :class:`Watch` hands out, and what it was asked for."""

    def __init__(self, pages: Mapping[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), Watch)
        self.pages = pages
        self.asked: list[str] = []


@dataclass
class Seen(HTMLParser):
    """What stands in a page once Chromium has read it: elements with their attributes, and text."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def ran(self) -> bool:
        """Whether a script marked the page."""
        return any("data-ran" in attributes for tag, attributes in self.tags if tag == "html")


def chromium() -> str:
    """The program; the test is skipped where there is none."""
    found = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if found is None:
        pytest.skip("no Chromium on this computer, so pages cannot be tried in one")
    return found


@contextmanager
def _served(pages: Mapping[str, bytes]) -> Iterator[Watched]:
    server = Watched(pages)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def read_in_chromium(page: bytes, folder: Path) -> tuple[Seen, list[str]]:
    """What Chromium makes of a page, and what it asked any other computer for."""
    program = chromium()
    with _served({"/page.html": page}) as server:
        port = server.server_address[1]
        command = [
            program,
            *_QUIET,
            f"--user-data-dir={folder / 'profile'}",
            f"--host-resolver-rules=MAP * 127.0.0.1:{port}",
            "--dump-dom",
            "http://smguide.example/page.html",
        ]
        done = subprocess.run(command, capture_output=True, timeout=120, check=True)
        # Chromium asks its makers for the time; the hosts of the tests all end like this
        asked = [one for one in server.asked if re.match(r"[^/]*\.example(?!/favicon\.ico)", one)]
    seen = Seen()
    seen.feed(done.stdout.decode("utf-8"))
    seen.close()
    return seen, asked
