"""Before any test: no screen is needed, and the app has its fonts and light theme."""

import os
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from literacy_app import words
from literacy_app.services.databases import open_databases
from literacy_app.ui.theme import apply_theme, load_fonts, theme

# The same cases every time, so that a red run is never somebody else's luck. To
# look for new ones: MIKIWAME_EXPLORE=1.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None)
settings.load_profile("explore" if os.environ.get("MIKIWAME_EXPLORE") else "same")


@pytest.fixture(scope="session")
def qapp(qapp_cls, qapp_args):
    """The one QApplication, as `mikiwame` would set it up."""
    app = qapp_cls.instance() or qapp_cls(qapp_args)
    load_fonts()
    apply_theme(app, "light", 1.0, less_motion=True)
    return app


@pytest.fixture(autouse=True)
def _plain_english_and_light():
    """Give every test the same start: English, light, 100 %."""
    words.use("en")
    yield
    words.use("en")
    app = QApplication.instance()
    if app is None:
        return
    # A window takes the style sheet from the app; a lone widget needs it there.
    if not app.styleSheet() or (theme().name, theme().scale) != ("light", 1.0):
        apply_theme(app, "light", 1.0, less_motion=True)


@pytest.fixture(autouse=True)
def _closed_pages_are_gone():
    """Delete what a test has closed, so that the next one does not carry it along."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """A data folder in which the posts are already made ready."""
    folder = tmp_path_factory.mktemp("built")
    open_databases(folder).close()
    return folder


@pytest.fixture
def folder(built, tmp_path):
    return shutil.copytree(built, tmp_path / "data")
