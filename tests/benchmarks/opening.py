"""From process start to the first window that takes clicks."""

from __future__ import annotations

import statistics
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.benchmarks import anki
from tests.benchmarks.child import Program, seconds_until_ready
from tests.benchmarks.table import Row

RUNS = 9
FIRST_RUNS = 5
# The command itself; ready when the first page is painted and offers a button that
# is only there once both databases are open.
OPEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication
from literacy_app.__main__ import main
from literacy_app.ui.main_window import MainWindow

show = MainWindow.show

def show_and_look(window):
    show(window)
    look(window)

def look(window):
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName() == "Try as a guest":
            QApplication.processEvents()
            print("ready", flush=True)
            return
    QTimer.singleShot(1, lambda: look(window))

MainWindow.show = show_and_look
sys.argv = ["mikiwame", "--data", sys.argv[1], "--lang", "en"]
main()
"""


def measure(python: Path | None) -> list[Row]:
    """Measure both apps in turn, so that a busy moment hits both."""
    ours, theirs = [], []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        peer = stack.enter_context(anki.profile(python)) if python else None
        for _ in range(RUNS + 1):
            ours.append(seconds_until_ready(Program(OPEN), folder))
            if peer:
                theirs.append(seconds_until_ready(*peer))
    # The first of each fills the system's file cache and does not count.
    mid, first = statistics.median(ours[1:]), statistics.median(_first_starts())
    rows = [
        Row("process start to interactive window, median", mid, "s", 1.0),
        Row(f"the same, slowest of {RUNS}", max(ours[1:]), "s"),
        Row("the very first start, which builds the bank, median", first, "s"),
    ]
    if theirs:
        their_mid = statistics.median(theirs[1:])
        rows += [
            Row("Anki: process start to list of decks, median", their_mid, "s"),
            Row("start, ratio to Anki", mid / their_mid, "×", 0.6),
        ]
    return rows


def _first_starts() -> list[float]:
    took = []
    for _ in range(FIRST_RUNS):
        with tempfile.TemporaryDirectory() as folder:
            took.append(seconds_until_ready(Program(OPEN), Path(folder)))
    return took
