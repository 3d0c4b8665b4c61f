"""The block of keys some texts begin with; kept word for word, unknown keys included."""

from __future__ import annotations

import re

_KEY = re.compile(r"[\"']?[A-Za-z_][\w .-]*[\"']?\s*[:=](\s|$)")
_ALLOWED = re.compile(r"[ \t]|#|- |-$|[\]})]|$")
_TITLE = re.compile(r"""["']?title["']?\s*[:=]\s*(?P<value>.*?)\s*,?$""", re.IGNORECASE)
_FENCES = {"---": ("---", "..."), "+++": ("+++",), ";;;": (";;;",)}


def front_matter_end(lines: tuple[str, ...]) -> int:
    """How many lines the front matter takes; 0 where there is none.

    Lines between two ``---`` are only taken as keys where they look like keys, since the same
    signs also stand for a rule or an underlined heading (domain.md B.4).
    """
    closing = _FENCES.get(lines[0].rstrip(" \t")) if lines else None
    if closing is None:
        return 0
    for index in range(1, len(lines)):
        if lines[index].rstrip(" \t") in closing:
            return index + 1 if _looks_like_keys(lines[1:index]) else 0
    return 0


def front_matter_title(lines: tuple[str, ...]) -> str:
    """The title that front matter gives; empty where it gives none on one line."""
    for line in lines[1:-1]:
        match = _TITLE.match(line)
        if match:
            return _unquoted(match["value"])
    return ""


def _looks_like_keys(lines: tuple[str, ...]) -> bool:
    inner = ("{", "}")
    known = [line for line in lines if _KEY.match(line)]
    odd = [ln for ln in lines if not _KEY.match(ln) and not _ALLOWED.match(ln) and ln not in inner]
    return bool(known) and not odd


def _unquoted(value: str) -> str:
    quoted = re.fullmatch(r'"(.*)"|\'(.*)\'', value)
    if quoted:
        return (quoted[1] or quoted[2] or "").replace("''", "'").replace('\\"', '"').strip()
    return "" if value[:1] in ("|", ">", "&", "*", "[", "{") else re.sub(r"\s+#.*$", "", value)
