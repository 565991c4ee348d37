"""A quiz of the shipped modules, whatever comes in between."""

import os
import signal
import subprocess
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from literacy_app.services.databases import open_databases
from literacy_app.services.quiz import set_feedback
from literacy_app.services.records_care import verify_records
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.item_feedback import ItemFeedbackPage
from literacy_app.ui.views.item_page import ItemPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.views.module_card import ModuleCard
from literacy_app.ui.views.quiz_result import QuizResultView
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from tests.journeys.conftest import NINE
from tests.journeys.test_checkpoint import REPOSITORY
from tests.journeys.test_first_day import joins

DOUBTS = Qt.Key.Key_6
TRUSTS = Qt.Key.Key_1
UNSURE = Qt.Key.Key_0
PAGES = (LookPage, MarkPage, ItemPage, FeedbackPage, ItemFeedbackPage, QuizResultView)


def begins_the_quiz(sora, module="Numbers and charts"):
    sora.clicks("Modules")
    sora.clicks(f"Quiz: {module}")
    return comes(sora)


def comes(sora, after=None):
    """Wait for the next page of the quiz and return it."""

    def here():
        pages = [page for kind in PAGES for page in sora.sees(kind)]
        return [page for page in pages if page is not after]

    sora.waits_until(lambda: len(here()) == 1, "the next page of the quiz")
    return here()[0]


def asked_on(page):
    """Return the id of what a page asks; "" where it asks nothing."""
    if isinstance(page, LookPage):
        return page.post.id
    return page.item.id if isinstance(page, ItemPage) else ""


def answers(sora, page, key=TRUSTS):
    """Answer the question of a page; return what comes after it."""
    if isinstance(page, LookPage):
        sora.decides(key)
    else:
        sora.clicks("I do not know yet")
    after = comes(sora, page)
    if isinstance(after, MarkPage):
        sora.goes_on()
        after = comes(sora, after)
    return after


def goes_through(sora, page, key=TRUSTS):
    """Answer to the end; return what was asked and the pages that explained."""
    asked, explained = [], 0
    while not isinstance(page, QuizResultView):
        if asked_on(page):
            asked.append(asked_on(page))
            page = answers(sora, page, key)
        else:
            explained += 1
            sora.goes_on()
            page = comes(sora, page)
    return asked, explained


KILLED = """
import os, signal, sys
from functools import partial
from pathlib import Path
from literacy_app.services.databases import open_databases
from literacy_app.ui.app import make_app
from literacy_app.ui.main_window import MainWindow
from literacy_app.ui.views.item_feedback import ItemFeedbackPage
from tests.journeys.conftest import Clock
from tests.journeys.test_first_day import joins
from tests.journeys.test_quiz import answers, asked_on, begins_the_quiz, comes
from tests.ui.practice.sitter import Sitter

app = make_app()
window = MainWindow(
    partial(open_databases, Path(sys.argv[1])),
    lang="en", theme="light", clock=Clock(), seed=7,
)
window.show()
sora = Sitter(app, window)
joins(sora, "Sora")
page = begins_the_quiz(sora)
kinds = set()
while len(kinds) < 2:
    print(asked_on(page), flush=True)
    kinds.add(type(page))
    page = answers(sora, page)
    if len(kinds) < 2:
        sora.goes_on()
        page = comes(sora, page)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL there")
def test_a_quiz_killed_after_a_post_and_a_written_question_goes_on(opens, folder):
    died = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
    before = died.stdout.split()

    sora = opens()
    sora.clicks("Sora")
    page = begins_the_quiz(sora)
    assert sora.reads(f"Question {len(before) + 1} of ")
    after, _ = goes_through(sora, page)
    sora.waits_to_read("You have done the quiz.")
    assert not set(before) & set(after)
    sora.window.close()
    assert asked_of(folder) == [*before, *after]
    assert verify_records(folder).sound


def asked_of(folder):
    """Return what the latest quiz asked, in order."""
    with closing(open_databases(folder)) as dbs:
        learner = dbs.records.learners()[0]
        plan = dbs.records.quizzes_of(learner.id)[-1].plan
        return [step.id for step in plan.quiz.steps]


def holds_feedback(folder):
    """Hold the answers until the end, as a teacher would."""
    with closing(open_databases(folder)) as dbs:
        set_feedback(dbs, None, "at_end", now=NINE)


TELLING = ("You said", "What fits", "It is", "That fits", "Your posts say")


def telling(sora):
    """Return what on the page lets one guess how an answer was."""
    said = [w for w in sora.words() if any(told in w for told in TELLING)]
    return said + [chip.text() for chip in sora.sees(VerdictChip)]


def test_a_quiz_explained_at_the_end_shows_no_truth_while_it_is_open(opens, folder):
    holds_feedback(folder)
    sora = opens()
    joins(sora, "Sora")
    page = begins_the_quiz(sora)
    asked = []
    for _ in range(5):
        asked.append(asked_on(page))
        page = answers(sora, page)
        assert asked_on(page)
        assert telling(sora) == []
    sora.clicks("Stop for now")
    sora.finds(ModuleCard)
    assert telling(sora) == []
    sora.clicks("Home")
    sora.waits_to_read("Your path")
    assert telling(sora) == []
    sora.clicks("My progress")
    sora.waits_to_read("Two sides, same weight")
    assert telling(sora) == []
    assert sora.words().count("none yet") == 2

    rest, explained = goes_through(sora, begins_the_quiz(sora), DOUBTS)
    sora.waits_to_read("Both sides count")
    assert explained == 0
    assert not set(asked) & set(rest)
    assert sora.sees(AnswerRow)
    assert sora.words().count("What fits") + len(sora.sees(AnswerRow)) == len(
        [*asked, *rest]
    )


def test_a_second_quiz_asks_other_posts_and_other_questions(opens):
    sora = opens()
    joins(sora, "Sora")
    first, _ = goes_through(sora, begins_the_quiz(sora), DOUBTS)
    sora.waits_to_read("You have done the quiz.")
    assert sora.reads("You doubted every post, the honest ones as well.")
    sora.clicks("Other posts: take it again")
    second, _ = goes_through(sora, comes(sora))
    sora.waits_to_read("You have done the quiz.")

    assert not set(first) & set(second)


def test_who_knows_nothing_yet_is_told_only_what_is_true(opens):
    sora = opens()
    joins(sora, "Sora")
    goes_through(sora, begins_the_quiz(sora), UNSURE)
    sora.waits_to_read("You have done the quiz.")

    assert sora.reads("You often waited with your verdict, and that is honest.")
    assert sora.words().count("none yet") == 2
    assert not sora.reads("That fits.")
