"""A bare application for every test, and nothing left behind by any (style.md V16)."""

from __future__ import annotations

import gc
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from smguide.ui.theme import apply_theme, load_theme

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Qt's platform without a screen says what it cannot do; that is no fault of ours."""
    quiet = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(quiet)


@pytest.fixture(autouse=True)
def nothing_left(qapp, request):
    """The theme on, the collector off; afterwards no window may be left."""
    if qapp.property("theme") != "light":
        apply_theme(qapp, load_theme("light"))
    before = set(qapp.topLevelWidgets())
    gc.disable()
    yield
    _close_registered(request.node)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.freeze()  # what is left stays: looking through it after each of the next tests costs minutes
    gc.enable()
    left = [widget for widget in qapp.topLevelWidgets() if widget not in before]
    names = [f"{type(widget).__name__} {widget.objectName()}" for widget in left]
    for widget in left:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not names, f"left open: {names}"


def _close_registered(item) -> None:
    """Close what ``qtbot.addWidget`` took, before looking for what is left."""
    from pytestqt.qtbot import _close_widgets

    _close_widgets(item)


@pytest.fixture
def show(qtbot):
    """Show a widget and wait until it is there and active; closed after the test."""

    def shown(widget, width=0, height=0):
        qtbot.addWidget(widget)
        if width:
            widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return shown


@pytest.fixture
def screenshot(qapp):
    """Keep a picture when the folder ``SMGUIDE_SHOTS`` is named, else only draw it."""

    def shoot(widget, name):
        qapp.processEvents()
        picture = widget.grab()
        if folder := os.environ.get("SMGUIDE_SHOTS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            assert picture.save(str(Path(folder) / f"{name}.png"))
        return picture

    return shoot


@pytest.fixture
def themed(qapp: QApplication):
    """Dress the application in another theme for one test."""

    def dress(name, scale=1.0):
        apply_theme(qapp, load_theme(name), scale=scale)
        return load_theme(name)

    yield dress
    apply_theme(qapp, load_theme("light"))
