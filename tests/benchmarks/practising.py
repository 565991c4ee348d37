"""A learner practises in a window of its own process; shared by two benchmarks."""

from __future__ import annotations


def practising(lang: str, then: str) -> str:
    """Return a script: a new learner signs in, then does what `then` says."""
    return f"LANG = {lang!r}\n{_PRACTISE}\n{then}"


# The clock runs ahead, so that answers count as thought about. `answer` returns the
# milliseconds from the last key to the feedback painted, and how many of them the
# window's thread itself was at work.
_PRACTISE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from literacy_app.services.databases import open_databases
from literacy_app.ui.app import make_app
from literacy_app.ui.main_window import MainWindow
from literacy_app.ui.tour.clock import TourClock
from literacy_app.ui.tour.story import (
    another_post_comes, enter_as_learner, start_practice,
)
from literacy_app.ui.tour.visitor import Visitor
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage

app = make_app()
window = MainWindow(
    lambda: open_databases(Path(sys.argv[1])),
    lang=LANG, theme=None, clock=TourClock(), seed=7,
)
window.resize(1366, 768)
window.show()
visitor = Visitor(app, window)
enter_as_learner(visitor, "Sora")
# Waiting for an event ends at least now and then.
heart = QTimer()
heart.start(2000)

def go_on():
    where = window.focusWidget() or window
    QTest.keyClick(where, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

def nobody_is_faster_than(seconds):
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        visitor.rests()

def answer(manipulated):
    visitor.finds(LookPage)
    visitor.presses(Qt.Key.Key_5 if manipulated else Qt.Key.Key_2)
    if manipulated:
        go_on()
        visitor.finds(MarkPage)
    nobody_is_faster_than(0.1)
    started, idle = time.perf_counter(), time.thread_time()
    go_on()
    while not any(page.isVisible() for page in window.findChildren(FeedbackPage)):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert time.perf_counter() - started < 30, "no feedback"
    app.processEvents()
    took = time.perf_counter() - started, time.thread_time() - idle
    go_on()
    visitor.waits_until(lambda: not visitor.sees(FeedbackPage), "the next post")
    return [seconds * 1000 for seconds in took]

def answer_posts(count):
    took = []
    while len(took) < count:
        start_practice(visitor)
        while len(took) < count and another_post_comes(visitor):
            took.append(answer(manipulated=len(took) % 2))
    return took
"""
