"""A checkpoint from its first page to its answers, whatever comes in between."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from literacy_app.services import group_tests
from literacy_app.services.databases import open_databases
from literacy_app.services.records_care import verify_records
from literacy_app.services.setting_tests import group_of, prospect_for, set_test
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from tests.journeys.conftest import NINE
from tests.journeys.test_first_day import joins

REPOSITORY = Path(__file__).parents[2]
POSTS = 12
RETURN = Qt.Key.Key_Return


def another(sora, post):
    """Wait for what follows a post; return the next one, or None at the end."""

    def follows():
        pages = sora.sees(LookPage)
        return any(p.post != post for p in pages) or bool(sora.sees(SummaryView))

    sora.waits_until(follows, "the next post or the end")
    pages = sora.sees(LookPage)
    return pages[0].post if pages else None


def decides_on_all(sora, post, key_for):
    """Answer by keyboard until the end; return the posts."""
    posts = []
    while post is not None:
        posts.append(post)
        sora.decides(key_for(post))
        post = another(sora, post)
    return posts


def rightly(post):
    return Qt.Key.Key_6 if post.verdict == "manipulated" else Qt.Key.Key_1


def test_a_whole_checkpoint_needs_no_mouse(opens, folder):
    sora = opens()
    joins(sora, "Sora")
    sora.tabs_to("My progress")
    sora.presses(RETURN)
    sora.tabs_to("Start a checkpoint")
    sora.presses(RETURN)
    sora.button("Not now")
    assert sora.focused() is sora.button("Start")
    sora.presses(RETURN)
    post = sora.looks().post
    sora.presses(Qt.Key.Key_E)
    sora.presses(RETURN)
    posts = decides_on_all(sora, post, rightly)
    sora.waits_to_read("Checkpoint done")
    assert 12 <= len(posts) <= 30
    assert len({p.pair for p in posts}) == len(posts)

    first = sora.sees(AnswerRow)[0]
    sora.tabs_to(first.accessibleName())
    sora.presses(RETURN)
    assert sora.learns().post == posts[0]
    sora.presses(RETURN)
    assert sora.focused() is sora.sees(AnswerRow)[0]
    sora.presses(Qt.Key.Key_Escape)
    assert sora.finds(HomeView)
    sora.window.close()
    assert verify_records(folder).sound


KILLED = """
import os, signal, sys
from functools import partial
from pathlib import Path
from PySide6.QtCore import Qt
from literacy_app.services.databases import open_databases
from literacy_app.ui.app import make_app
from literacy_app.ui.main_window import MainWindow
from tests.journeys.conftest import Clock
from tests.journeys.test_checkpoint import another
from tests.journeys.test_first_day import joins
from tests.ui.practice.sitter import Sitter

app = make_app()
window = MainWindow(
    partial(open_databases, Path(sys.argv[1])),
    lang="en", theme="light", clock=Clock(), seed=7,
)
window.show()
sora = Sitter(app, window)
joins(sora, "Sora")
sora.clicks("My progress")
sora.clicks("Start a checkpoint")
sora.clicks("Start")
post = sora.looks().post
for _ in range(3):
    print(post.id, flush=True)
    sora.decides(Qt.Key.Key_2)
    post = another(sora, post)
sora.presses(Qt.Key.Key_5)
print(post.id, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL there")
def test_a_checkpoint_killed_in_the_middle_goes_on_at_the_same_post(opens, folder):
    died = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
    *answered, unanswered = died.stdout.split()

    sora = opens()
    sora.clicks("Sora")
    sora.clicks("My progress")
    sora.clicks("Start a checkpoint")
    sora.waits_to_read("You have answered 3 posts so far.")
    sora.clicks("Carry on")
    post = sora.looks().post
    assert post.id == unanswered
    assert "Post 4" in sora.words()
    posts = decides_on_all(sora, post, rightly)
    sora.waits_to_read("Checkpoint done")
    assert len(sora.sees(AnswerRow)) == len(answered) + len(posts)
    assert not {p.id for p in posts} & set(answered)


def sets_a_test(folder, *, held):
    """Set a test for everyone here, as a teacher would, and open it."""
    with closing(open_databases(folder)) as dbs:
        group = group_of(dbs)
        found = prospect_for(dbs, group, posts=POSTS, seed=1, now=NINE)
        test = set_test(dbs, found, group, held=held, seed=1, now=NINE)
        group_tests.open_test(dbs, test, "pre", now=NINE)
    return test.id


def releases(folder, test_id):
    with closing(open_databases(folder)) as dbs:
        test = group_tests.find_test(dbs, test_id)
        group_tests.release_test(dbs, test, "pre", now=NINE)


def takes_a_held_test(opens, folder):
    """Sora takes a test whose answers are held back, up to its last page."""
    sora = opens()
    joins(sora, "Sora")
    sora.window.close()
    test_id = sets_a_test(folder, held=True)
    sora = opens()
    sora.clicks("Sora")
    sora.waits_to_read("A checkpoint is waiting for you")
    sora.clicks("Start")
    sora.waits_to_read(f"There are {POSTS} posts.")
    assert sora.reads("Your teacher opens the answers later.")
    sora.clicks("Start")
    post = sora.looks().post
    assert sora.reads(f"Post 1 of {POSTS}")
    posts = decides_on_all(sora, post, rightly)
    assert len(posts) == POSTS
    sora.waits_to_read("Checkpoint done")
    return sora, test_id


def telling(sora):
    """Return what on the page lets one guess how an answer was."""
    words = (f"of {POSTS // 2}", "Your posts say", "You said", "It is")
    said = sora.words() + names(sora)
    return [line for line in said if any(word in line for word in words)] + [
        chip.text() for chip in sora.sees(VerdictChip)
    ]


def names(sora):
    return [button.accessibleName() for button in sora.sees(QAbstractButton)]


def test_a_held_test_shows_no_truth_anywhere(opens, folder):
    sora, _ = takes_a_held_test(opens, folder)
    assert sora.reads("Your teacher opens the answers later. Your answers are saved.")
    assert not sora.sees(AnswerRow)
    assert telling(sora) == []

    sora.clicks("Home")
    sora.finds(HomeView)
    sora.waits_to_read("Your path")
    assert telling(sora) == []
    sora.clicks("My progress")
    sora.waits_to_read("Two sides, same weight")
    assert telling(sora) == []
    assert sora.words().count("none yet") == 2


def test_once_they_are_released_the_answers_can_be_read(opens, folder):
    sora, test_id = takes_a_held_test(opens, folder)
    sora.window.close()
    releases(folder, test_id)
    sora = opens()
    sora.clicks("Sora")
    sora.waits_to_read("The answers to your checkpoint are open now")
    sora.clicks("See the answers")
    sora.waits_to_read("Checkpoint done")
    assert len(sora.sees(AnswerRow)) == POSTS
    sora.clicks_on(sora.sees(AnswerRow)[-1])

    assert sora.finds(FeedbackPage)


def test_a_cynic_hears_no_praise_after_a_checkpoint(opens):
    sora = opens()
    joins(sora, "Sora")
    sora.clicks("My progress")
    sora.clicks("Start a checkpoint")
    sora.clicks("Start")
    decides_on_all(sora, sora.looks().post, lambda _: Qt.Key.Key_6)
    sora.waits_to_read("Checkpoint done")

    assert sora.reads("You doubted every post, the honest ones as well.")
