"""A learner practises in a window of its own process; shared by two benchmarks."""

from __future__ import annotations

# A guest answers post after post; the clock runs ahead so that answers count.
PRACTISE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from literacy_app.services.databases import open_databases
from literacy_app.ui.app import make_app
from literacy_app.ui.main_window import MainWindow
from literacy_app.ui.tour.clock import TourClock
from literacy_app.ui.tour.story import enter_as_learner
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.look import LookPage

app = make_app()
window = MainWindow(
    lambda: open_databases(Path(sys.argv[1])),
    lang=None, theme=None, clock=TourClock(),
)
window.resize(1366, 768)
window.show()
visitor = Visitor(app, window)
enter_as_learner(visitor, "Sora")

def go_on():
    visitor.presses(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

def answer():
    visitor.finds(LookPage)
    visitor.presses(Qt.Key.Key_2)
    started = time.perf_counter()
    go_on()
    while not visitor.sees(FeedbackPage):
        pass
    app.processEvents()
    took = (time.perf_counter() - started) * 1000
    go_on()
    visitor.waits_until(lambda: not visitor.sees(FeedbackPage), "the next post")
    return took
"""
