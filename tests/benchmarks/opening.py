"""From process start to the first window that takes clicks."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.benchmarks.child import seconds_until_ready
from tests.benchmarks.table import Row

RUNS = 7
OURS = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton
from literacy_app.services.databases import open_databases
from literacy_app.ui.app import make_app
from literacy_app.ui.main_window import MainWindow

app = make_app()
window = MainWindow(
    lambda: open_databases(Path(sys.argv[1])),
    lang=None, theme=None, clock=lambda: datetime.now(UTC),
)
window.show()

def look():
    shown = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
    if any(b.accessibleName() == "Try as a guest" for b in shown):
        print("ready", flush=True)
        window.close()
        app.quit()
    else:
        QTimer.singleShot(1, look)

look()
app.exec()
"""
# Anki opens with a profile that exists; its main window is interactive once the
# deck browser has loaded.
ANKIS = """
import sys, os
base = sys.argv[1]
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
os.environ["ANKI_WAYLAND"] = "0"
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = "--disable-gpu"
sys.argv = ["anki", "-b", base, "-p", "User 1", "-l", "en"]
import aqt
from aqt import gui_hooks
from aqt.qt import QTimer

def ready(*_):
    if aqt.mw.state == "deckBrowser":
        print("ready", flush=True)
        os._exit(0)

gui_hooks.deck_browser_did_render.append(ready)
aqt.run()
"""


def measure(anki: Path | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        seconds_until_ready(None, OURS, Path(folder))
        ours = [seconds_until_ready(None, OURS, Path(folder)) for _ in range(RUNS)]
    rows = [
        Row("process start to interactive window, median", _mid(ours), "s", 1.0),
        Row("the same, slowest of 7", max(ours), "s"),
    ]
    if anki is not None:
        with tempfile.TemporaryDirectory() as folder:
            seconds_until_ready(anki, ANKIS, Path(folder))
            theirs = [
                seconds_until_ready(anki, ANKIS, Path(folder)) for _ in range(RUNS)
            ]
        rows += [
            Row("Anki (aqt): start to deck list, median", _mid(theirs), "s"),
            Row("start, ratio to Anki", _mid(ours) / _mid(theirs), "×", 0.6),
        ]
    return rows


def _mid(values: list[float]) -> float:
    return statistics.median(values)
