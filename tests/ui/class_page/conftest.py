"""Views on a window with a focus ring, as a teacher has them."""

import pytest
from PySide6.QtWidgets import QMainWindow

from literacy_app.services.databases import open_databases
from literacy_app.ui.views.class_page import ClassView
from literacy_app.ui.widgets.focus_ring import FocusRing
from tests.ui.class_page import sample
from tests.ui.person import Person


@pytest.fixture
def shows(qtbot):
    """Put a view into a window and return who sits in front of it."""

    def shows(view, size=(1366, 768)):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.resize(*size)
        FocusRing(window)
        window.setCentralWidget(view)
        window.show()
        window.activateWindow()
        return Person(qtbot, window)

    return shows


@pytest.fixture(scope="session")
def taxonomy(built):
    dbs = open_databases(built)
    found = dbs.bank.taxonomy()
    dbs.close()
    return found


@pytest.fixture
def a_class(shows, taxonomy):
    """Show a class; returns the teacher and the view."""

    def a_class(overview=None, *, classes=(sample.CLASS,), part="tricks", **more):
        view = ClassView(sample.TANAKA)
        teacher = shows(view, **more)
        chosen = classes[0].id if classes else ""
        view.show_classes(classes, chosen, "8_weeks", part)
        if classes:
            shown = sample.overview() if overview is None else overview
            view.show_overview(shown, part, sample.BEGINNINGS, taxonomy)
        return teacher, view

    return a_class


@pytest.fixture(scope="session")
def posts(built):
    """Return some posts: one with words and regions marked, one genuine, others."""
    dbs = open_databases(built)
    every = [dbs.bank.post(each) for each in sorted(dbs.bank.ids())]
    dbs.close()
    marked = next(each for each in every if len(each.spans) > 1 and each.regions)
    genuine = next(each for each in every if each.verdict == "genuine")
    rest = [each for each in every if each not in (marked, genuine)]
    return (marked, genuine, *rest[:4])
