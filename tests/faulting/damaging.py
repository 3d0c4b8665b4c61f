"""A home that was lived in, and everything a person may look at in it after damage."""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from faulting.operations import Seen, typed, typed_text, workspace_at
from smguide.errors import SmguideError
from smguide.model.codec import dump
from smguide.model.guidelines import Guidelines
from smguide.settings import Settings
from smguide.store.upkeep import tidy
from smguide.workspace import Desk, Workspace
from smguide.workspace.past_values import HistoryFilter

REFUSED, CRASHED = "refused", "crashed"

TEXTS = ("Be kind.", "Be kind to everybody.", "Be kind to all people, and say who you are.")


def live_in(home: Path) -> None:
    """Three more revisions, one of them published, some packed; drafts, marks and an index."""
    with workspace_at(home) as workspace:
        ana = workspace.open("acme", "ana")
        lea = ana.act_as("lea")
        _saved(ana, TEXTS[0])
        ana.ask(reviewers=("lea",))
        lea.approve()
        ana.publish(edition="1.0", effective=ana.today, change_class="new-duty", summary="First")
        tidy(ana._parts.repository.plumbing)
        _saved(ana, TEXTS[1])
        lea.comment("latest", "Why everybody?")
        ana.keep(typed(ana.work().guidelines, "A draft that was set aside."))
        ana.discard_draft()
        for text in ("What was kept before.", "What was kept last."):
            ana.keep(typed(ana.work().guidelines, text))
        ana.past.looked(2)
        ana.walks.looked_at(1, 2, ("one",))
        ana.past.rows(HistoryFilter(words="kind"))
        workspace.keep_settings(Settings(theme="dark", people=(("acme", "ana"),)))
        ana._parts.decisions._checked.keep(ana._parts.revisions.checked())
        ana.claim_draft("w1")
        claim = home / "library/acme/drafts/windows/open.json"
        owned = claim.read_bytes()
    claim.write_bytes(owned)  # as of a window that died


def _saved(desk: Desk, text: str) -> None:
    desk.keep(typed(desk.work().guidelines, text))
    desk.save(f"Say: {text}", "It was asked for")


def look_through(home: Path) -> Seen:
    """What every look gives: the value, or the refusal with its sentence, or the crash."""
    with workspace_at(home) as workspace:
        looks: dict[str, Callable[[], Any]] = {
            "settings": lambda: workspace.settings.theme,
            "library": lambda: [[one.name, one.revision] for one in workspace.entries()],
        }
        seen = {name: _tried(look) for name, look in looks.items()}
        desk = _tried(lambda: _found(workspace))
        seen["opening"] = _plain(desk)
        if isinstance(desk, Desk):
            seen |= {name: _tried(look) for name, look in _looks_of(desk).items()}
    with workspace_at(home) as workspace:
        seen["doctor"] = _tried(lambda: [one.sentence for one in workspace.doctor() if not one.ok])
    seen["going on"] = _tried(lambda: _gone_on(home))
    return seen


def _found(workspace: Workspace) -> Desk:
    return workspace.open("acme", "ana")


def _plain(found: object) -> object:
    return "open" if isinstance(found, Desk) else found


def _tried(look: Callable[[], Any]) -> Any:
    try:
        return look()
    except SmguideError as error:
        return [REFUSED, type(error).__name__, str(error)]
    except Exception:
        return [CRASHED, traceback.format_exc()]


def _looks_of(desk: Desk) -> dict[str, Callable[[], Any]]:
    return {
        "draft": lambda: typed_text(desk.work().guidelines),
        "set aside": lambda: [typed_text(one.kept.guidelines) for one in desk.earlier_drafts()],
        "revision 1": lambda: _digest(desk.read("1")),
        "revision 2": lambda: _digest(desk.read("2")),
        "revision 3": lambda: _digest(desk.read("3")),
        "edition": lambda: _digest(desk.read("in-force")),
        "history": lambda: [
            [one.number, one.summary, one.author] for one in desk.past.rows(HistoryFilter())
        ],
        "search": lambda: [one.number for one in desk.past.rows(HistoryFilter(words="kind"))],
        "passages": lambda: [str(one) for one in desk.past.found("kind")],
        "comments": lambda: [one.text for one in desk.comments("3")],
        "review": lambda: list(desk.review_in_words("2")),
        "editions": lambda: [[one.number, one.revision] for one in desk.editions()],
        "audit": lambda: [line.sentence for line in desk.audit().lines if not line.ok],
    }


def _gone_on(home: Path) -> str:
    """Writing and saving after all that."""
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        desk.keep(typed(desk.work().guidelines, "Afterwards."))
        number = desk.save("Go on", "After the damage").number
        return typed_text(desk.read(str(number)))


def _digest(guidelines: Guidelines) -> str:
    return hashlib.sha256(repr(dump(guidelines)).encode()).hexdigest()[:12]
