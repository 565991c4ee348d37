"""What the lesson page is told, from opening a module to its quiz."""

from dataclasses import replace

import pytest

from literacy_app.domain.errors import ModuleUnknown
from literacy_app.domain.module import Library
from literacy_app.domain.people import Preferences
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from literacy_app.ui.presenters.lesson import LessonPresenter
from tests.domain.making import NOW
from tests.services.packs import a_pack
from tests.ui.lessons.sample import STUDY, module
from tests.ui.presenters.paper import AtOnce, Paper

HALF, WHOLE = False, True


@pytest.fixture
def dbs(tmp_path):
    whole = module()
    pages = tuple(page for page in whole.pages if page.id in ("words", "hands"))
    whole = replace(whole, pages=pages)
    library = Library((whole.outline,), (whole,), (STUDY,))
    pack = replace(a_pack(1), library=library)
    dbs = Databases(bank_in_memory([pack], "c" * 64), open_records(tmp_path))
    yield dbs
    dbs.close()


class Reader:
    def __init__(self, dbs, learner, module_id="M03"):
        self.quizzes, self.prints, self.troubles = [], [], []
        self.presenter = LessonPresenter(
            AtOnce(dbs),
            learner,
            module_id,
            clock=lambda: NOW,
            on_quiz=self.quizzes.append,
            on_print=self.prints.append,
            on_trouble=self.troubles.append,
        )
        self.paper = Paper()
        self.presenter.attach(self.paper)

    def page(self):
        """Return the id of the page shown and what was told of it."""
        name, facts, more = self.paper.told[-1]
        assert name == "page"
        return facts[1], more


@pytest.fixture
def learner(dbs):
    newcomer = Newcomer("Sora", "bird", "E56", None, Preferences())
    return enrol_learner(dbs.records, newcomer, now=NOW)


def test_the_first_page_is_remembered_from_the_start(dbs, learner):
    Reader(dbs, learner)

    assert dbs.records.lesson_places(learner.id)["M03"].page_id == "words"


def test_going_on_keeps_the_page_as_read(dbs, learner):
    reader = Reader(dbs, learner)
    reader.paper.next_wanted.ring()

    page, more = reader.page()
    assert page == "hands"
    assert more["read"] == {"words"}
    assert Reader(dbs, learner).page()[0] == "hands"


def test_after_the_last_page_comes_the_quiz(dbs, learner):
    reader = Reader(dbs, learner)
    reader.paper.next_wanted.ring()
    reader.paper.next_wanted.ring()

    assert reader.quizzes == ["M03"]
    assert dbs.records.lesson_places(learner.id)["M03"].read == {"words", "hands"}


def test_on_the_first_page_there_is_no_way_back(dbs, learner):
    reader = Reader(dbs, learner)
    reader.paper.back_wanted.ring()

    assert reader.page()[0] == "words"


def test_what_is_half_done_waits_but_is_not_kept(dbs, learner):
    reader = Reader(dbs, learner)
    reader.paper.worked.ring("c2", [0], HALF)
    fresh = Paper()
    reader.presenter.attach(fresh)

    assert fresh.told[-1][2]["kept"] == {"c2": ([0], False)}
    assert Reader(dbs, learner).page()[1]["kept"] == {}


def test_what_is_done_is_there_another_day(dbs, learner):
    Reader(dbs, learner).paper.worked.ring("c2", [0, 1], WHOLE)

    assert Reader(dbs, learner).page()[1]["kept"] == {"c2": ([0, 1], True)}


def test_a_module_that_is_not_there_is_told(dbs, learner):
    reader = Reader(dbs, learner, "M99")

    assert isinstance(reader.troubles[0], ModuleUnknown)


def test_printing_is_asked_for_this_module(dbs, learner):
    reader = Reader(dbs, learner)
    reader.paper.print_wanted.ring()

    assert reader.prints == ["M03"]
