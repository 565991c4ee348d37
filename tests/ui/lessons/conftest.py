"""A lesson in a window, on real databases, read by Sora."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QMainWindow

from literacy_app import words
from literacy_app.content.pack_files import examine_pack
from literacy_app.domain.module import Library
from literacy_app.domain.people import Preferences
from literacy_app.places import bundled
from literacy_app.services.bank import picture_path
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from literacy_app.ui.presenters.lesson import LessonPresenter
from literacy_app.ui.theme import apply_theme
from literacy_app.ui.views.lesson import LessonView
from literacy_app.ui.widgets.focus_ring import FocusRing
from tests.ui.conftest import NINE
from tests.ui.lessons.sample import STUDY, module
from tests.ui.practice.sitter import Sitter
from tests.ui.presenters.paper import AtOnce

SIZE = (1366, 768)


@pytest.fixture(scope="session")
def pack():
    """Two posts that ship with the app, and the sample module."""
    core, _ = examine_pack(bundled("lessons") / "core")
    whole = module()
    library = Library((whole.outline,), (whole,), (STUDY,))
    posts = tuple(p for p in core.posts if p.pair == "underpass")
    return replace(core, posts=posts, library=library)


@pytest.fixture
def dbs(pack, tmp_path):
    dbs = Databases(bank_in_memory([pack], "c" * 64), open_records(tmp_path))
    yield dbs
    dbs.close()


@pytest.fixture
def sora(dbs):
    wishes = Preferences(less_motion=True, furigana="all")
    newcomer = Newcomer("Sora", "bird", "E56", None, wishes)
    return enrol_learner(dbs.records, newcomer, now=NINE)


class Reader(Sitter):
    """Someone in front of a lesson; `heard` is what the lesson asks of the window."""

    def __init__(self, app, dbs, learner):
        window = QMainWindow()
        super().__init__(app, window)
        self._dbs, self._learner = dbs, learner
        FocusRing(window)
        window.resize(*SIZE)
        window.show()
        self.heard, self.notes = [], {}
        self.opens()

    def opens(self):
        """Open the module, as if for the first time since the app was started."""
        self.presenter = LessonPresenter(
            AtOnce(self._dbs),
            self._learner,
            "M03",
            self.notes,
            clock=lambda: NINE,
            on_quiz=lambda module_id: self.heard.append(("quiz", module_id)),
            on_print=lambda module_id: self.heard.append(("print", module_id)),
            on_trouble=self.heard.append,
        )
        self.looks_anew("en")

    def looks_anew(self, lang, theme="light", scale=1.0):
        """Have the page built again, in another language or look."""
        words.use(lang)
        apply_theme(self._app, theme, scale, less_motion=True, window=self.window)
        self.view = LessonView(self._learner, lang, picture_path)
        self.window.setCentralWidget(self.view)
        self.presenter.attach(self.view)
        self.rests()

    def goes_to(self, title):
        self.clicks(title)

    def sees_fold(self):
        """Say whether the list of pages is behind a button."""
        return any(b.accessibleName().startswith("Page 1 of") for b in self.buttons())

    def buttons(self):
        return self.sees(QAbstractButton)

    def reads_done(self):
        return "done" in self.words()

    def kept(self, key):
        """Return what the records hold of a block, read anew."""
        return self._dbs.records.lesson_places(self._learner.id)["M03"].responses[key]


@pytest.fixture
def reader(qapp, dbs, sora):
    reader = Reader(qapp, dbs, sora)
    yield reader
    reader.window.close()
    reader.window.deleteLater()
    reader.rests()
