"""The actions and menus of the window, as tables."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from smguide.ui.actions import SEPARATOR, ActionSpec, MenuSpec
from smguide.ui.appearance import ThemeChoice
from smguide.ui.language import LANGUAGES, SYSTEM

THEMES = {
    "theme_system": ThemeChoice.SYSTEM,
    "theme_light": ThemeChoice.LIGHT,
    "theme_dark": ThemeChoice.DARK,
    "theme_contrast": ThemeChoice.CONTRAST,
}
TONGUES = {f"language_{tag}": tag for tag in (SYSTEM, *LANGUAGES)}
SCALES = {"scale_100": 100, "scale_125": 125, "scale_150": 150, "scale_200": 200}

ACTIONS = (
    ActionSpec(
        "new",
        str(QT_TRANSLATE_NOOP("Actions", "&New guidelines…")),
        shortcut=QKeySequence.StandardKey.New,
        icon="plus",
    ),
    ActionSpec("import", str(QT_TRANSLATE_NOOP("Actions", "&Import a document…")), icon="import"),
    ActionSpec("back_up", str(QT_TRANSLATE_NOOP("Actions", "&Back up…")), icon="export"),
    ActionSpec("bring_in", str(QT_TRANSLATE_NOOP("Actions", "B&ring in a backup…"))),
    ActionSpec(
        "library",
        str(QT_TRANSLATE_NOOP("Actions", "&Library")),
        shortcut=QKeySequence.StandardKey.Open,
        icon="library",
    ),
    ActionSpec(
        "save",
        str(QT_TRANSLATE_NOOP("Actions", "&Save revision…")),
        shortcut=QKeySequence.StandardKey.Save,
        icon="save",
    ),
    ActionSpec(
        "quit", str(QT_TRANSLATE_NOOP("Actions", "&Quit")), shortcut=QKeySequence.StandardKey.Quit
    ),
    ActionSpec(
        "undo",
        str(QT_TRANSLATE_NOOP("Actions", "&Undo")),
        shortcut=QKeySequence.StandardKey.Undo,
        icon="undo",
    ),
    ActionSpec(
        "redo",
        str(QT_TRANSLATE_NOOP("Actions", "&Redo")),
        shortcut=QKeySequence.StandardKey.Redo,
        icon="redo",
    ),
    ActionSpec(
        "find",
        str(QT_TRANSLATE_NOOP("Actions", "&Find and replace…")),
        shortcut=QKeySequence.StandardKey.Find,
        icon="search",
    ),
    ActionSpec("write", str(QT_TRANSLATE_NOOP("Actions", "&Write")), icon="write"),
    ActionSpec("check", str(QT_TRANSLATE_NOOP("Actions", "Chec&k a post")), icon="check"),
    ActionSpec("history", str(QT_TRANSLATE_NOOP("Actions", "&History and review")), icon="history"),
    ActionSpec("tasks", str(QT_TRANSLATE_NOOP("Actions", "&Tasks")), icon="list"),
    ActionSpec("publish", str(QT_TRANSLATE_NOOP("Actions", "&Publish")), icon="publish"),
    ActionSpec(
        "theme_system", str(QT_TRANSLATE_NOOP("Actions", "Colours as the &system")), checkable=True
    ),
    ActionSpec("theme_light", str(QT_TRANSLATE_NOOP("Actions", "&Light")), checkable=True),
    ActionSpec("theme_dark", str(QT_TRANSLATE_NOOP("Actions", "&Dark")), checkable=True),
    ActionSpec(
        "theme_contrast", str(QT_TRANSLATE_NOOP("Actions", "High &contrast")), checkable=True
    ),
    ActionSpec("scale_100", str(QT_TRANSLATE_NOOP("Actions", "Text at 100 %")), checkable=True),
    ActionSpec("scale_125", str(QT_TRANSLATE_NOOP("Actions", "Text at 125 %")), checkable=True),
    ActionSpec("scale_150", str(QT_TRANSLATE_NOOP("Actions", "Text at 150 %")), checkable=True),
    ActionSpec("scale_200", str(QT_TRANSLATE_NOOP("Actions", "Text at 200 %")), checkable=True),
    ActionSpec(
        "language_system",
        str(QT_TRANSLATE_NOOP("Actions", "Language of the &system")),
        checkable=True,
    ),
    *(
        ActionSpec(f"language_{tag}", name, checkable=True, translated=True)
        for tag, name in LANGUAGES.items()
    ),
    ActionSpec(
        "help",
        str(QT_TRANSLATE_NOOP("Actions", "&Help")),
        shortcut=QKeySequence.StandardKey.HelpContents,
        icon="help",
    ),
    ActionSpec(
        "team", str(QT_TRANSLATE_NOOP("Actions", "&Team and rules of review…")), icon="people"
    ),
    ActionSpec(
        "soundness", str(QT_TRANSLATE_NOOP("Actions", "Is the record so&und?…")), icon="shield"
    ),
    ActionSpec("posts", str(QT_TRANSLATE_NOOP("Actions", "&Register of posts…")), icon="list"),
    ActionSpec(
        "document", str(QT_TRANSLATE_NOOP("Actions", "About these &guidelines…")), icon="document"
    ),
    ActionSpec("earlier", str(QT_TRANSLATE_NOOP("Actions", "&Earlier drafts…")), icon="history"),
    ActionSpec("set_aside", str(QT_TRANSLATE_NOOP("Actions", "Set the &draft aside"))),
    ActionSpec("save_copy", str(QT_TRANSLATE_NOOP("Actions", "Sa&ve a copy elsewhere…"))),
    ActionSpec("open_copy", str(QT_TRANSLATE_NOOP("Actions", "&Open a saved copy…"))),
    ActionSpec("unlock", str(QT_TRANSLATE_NOOP("Actions", "Unlock &your key…")), icon="lock"),
    ActionSpec(
        "in_order",
        str(QT_TRANSLATE_NOOP("Actions", "Is everything in &order on this computer?")),
        icon="shield",
    ),
    ActionSpec("about", str(QT_TRANSLATE_NOOP("Actions", "&About smguide"))),
)

MENUS = (
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&Guidelines")),
        (
            "new",
            "import",
            "library",
            SEPARATOR,
            "back_up",
            "bring_in",
            SEPARATOR,
            "save",
            SEPARATOR,
            "earlier",
            "set_aside",
            "save_copy",
            "open_copy",
            SEPARATOR,
            "document",
            "team",
            "posts",
            "soundness",
            "unlock",
            SEPARATOR,
            "quit",
        ),
    ),
    MenuSpec(str(QT_TRANSLATE_NOOP("Actions", "&Edit")), ("undo", "redo", SEPARATOR, "find")),
    MenuSpec(
        str(QT_TRANSLATE_NOOP("Actions", "&View")),
        (
            "write",
            "check",
            "history",
            "tasks",
            "publish",
            SEPARATOR,
            *THEMES,
            SEPARATOR,
            *SCALES,
            SEPARATOR,
            MenuSpec(str(QT_TRANSLATE_NOOP("Actions", "Lan&guage")), tuple(TONGUES)),
        ),
    ),
    MenuSpec(str(QT_TRANSLATE_NOOP("Actions", "&Help")), ("help", "in_order", SEPARATOR, "about")),
)

NEED_DESK = (
    *("earlier", "set_aside", "save_copy", "open_copy"),
    "save",
    "find",
    "document",
    "team",
    "posts",
    "soundness",
    "unlock",
    "write",
    "check",
    "history",
    "tasks",
    "publish",
)

HELD_IN_ALARM = (
    *("save", "document", "team", "posts", "unlock", "earlier", "set_aside", "open_copy"),
    *("check", "history", "tasks", "publish"),
)
"""What rests on a record that can be relied on; looking at it, and the draft, do not."""
