"""The real window on a real data folder, at nine in the morning."""

from datetime import datetime
from functools import partial

import pytest

from literacy_app.services.databases import open_databases
from literacy_app.ui.main_window import MainWindow
from tests.ui.person import Person

NINE = datetime(2026, 11, 23, 9, 0).astimezone()


@pytest.fixture
def opens(qtbot, folder):
    """Open a window on the folder and return who sits in front of it."""
    windows = []

    def opens(lang="en", theme="light", clock=lambda: NINE):
        window = MainWindow(
            partial(open_databases, folder), lang=lang, theme=theme, clock=clock
        )
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        return Person(qtbot, window)

    yield opens
    for window in windows:
        window.close()


@pytest.fixture
def sora(opens):
    """Sora has just joined and is on the home page."""
    person = opens()
    person.joins("Sora")
    return person
