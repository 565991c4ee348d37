"""Before any test: no screen is needed, and the app has its fonts and light theme."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from literacy_app import words
from literacy_app.ui.theme import apply_theme, load_fonts, theme


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
