"""The real window with the shipped posts, as it stands on somebody's desk."""

from datetime import datetime, timedelta
from functools import partial

import pytest

from literacy_app.services.databases import open_databases
from literacy_app.ui.main_window import MainWindow
from tests.storage.records.conftest import powerless
from tests.ui.practice.sitter import Sitter

__all__ = ["powerless"]

NINE = datetime(2026, 11, 23, 9, 0).astimezone()


class Clock:
    """Four seconds later with every look at it, so that no answer is too fast."""

    def __init__(self):
        self._now = NINE

    def __call__(self):
        self._now += timedelta(seconds=4)
        return self._now


@pytest.fixture
def opens(qapp, folder):
    """Open a window and return who sits in front of it."""
    windows = []

    def opens(opening=None, *, lang="en", theme="light"):
        opening = opening or partial(open_databases, folder)
        window = MainWindow(opening, lang=lang, theme=theme, clock=Clock(), seed=7)
        windows.append(window)
        window.show()
        return Sitter(qapp, window)

    yield opens
    for window in windows:
        window.close()
        window.deleteLater()
        Sitter(qapp, window).rests()
