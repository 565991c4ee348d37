"""Tricks come back after some days, in fresh posts and never alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from literacy_app.ui.presenters.coming_back import coming_back_words
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.review import ReviewView
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.views.summary_words import posts_words
from literacy_app.ui.widgets.buttons import Button
from literacy_app.words import tr
from tests.ui.conftest import NINE

DAY = timedelta(days=1)


class Calendar:
    """Four seconds later with every look; days pass when they are let pass."""

    def __init__(self):
        self._now = NINE

    def __call__(self):
        self._now += timedelta(seconds=4)
        return self._now

    def passes(self, days):
        self._now += days * DAY


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
def practised(enters, calendar):
    """Sora has judged eight posts and is back on the home page."""
    sora = enters(seed=5, clock=calendar)
    sora.clicks("Start")
    answers_all(sora)
    sora.clicks("Home")
    sora.finds(HomeView)
    return sora


def answers_all(sora):
    """Answer rightly until the summary; return the posts."""
    posts = []
    while True:
        sora.waits_until(
            lambda: bool(sora.sees(LookPage) or sora.sees(SummaryView)), "what is next"
        )
        pages = sora.sees(LookPage)
        if not pages:
            return posts
        post = pages[0].post
        posts.append(post)
        doubted = post.verdict == "manipulated"
        sora.decides(Qt.Key.Key_5 if doubted else Qt.Key.Key_2)
        if doubted:
            sora.marks()
            sora.goes_on()
        sora.learns()
        sora.goes_on()


def test_before_anything_was_practised_the_page_says_so(enters):
    sora = enters("river-release")
    sora.clicks("Review")
    sora.finds(ReviewView)
    sora.waits_to_read("Nothing to revisit today.")
    assert sora.reads("Tricks you have met come back here after some days.")

    assert sora.focused() is sora.button("Eight new posts")
    sora.presses(Qt.Key.Key_Return)
    assert sora.looks()


def test_whoever_has_met_every_post_is_not_sent_to_new_ones(enters):
    sora = enters("river-release")
    for begin in ("Start", "Carry on"):
        sora.clicks(begin)
        answers_all(sora)
        sora.clicks("Home")
        sora.finds(HomeView)
    sora.clicks("Review")
    sora.waits_to_read("Nothing to revisit today.")

    assert not sora.sees(QAbstractButton, "Eight new posts")
    sora.presses(Qt.Key.Key_Return)
    assert sora.finds(HomeView)


def test_the_page_says_when_the_next_tricks_come_back(practised):
    practised.clicks("Review")
    practised.waits_to_read("Nothing to revisit today.")

    assert practised.reads("The next tricks come back")


def test_escape_leads_from_the_empty_page_home(practised):
    practised.clicks("Review")
    practised.waits_to_read("Nothing to revisit today.")
    practised.presses(Qt.Key.Key_Escape)

    assert practised.finds(HomeView)


def test_what_is_due_comes_back_in_pairs_of_fresh_posts(practised, calendar, kept):
    calendar.passes(days=4)
    practised.clicks("Review")
    practised.looks()
    assert practised.reads("Post 1 of ")
    posts = answers_all(practised)
    practised.waits_to_read(posts_words(len(posts)))

    assert len(posts) % 2 == 0
    tricks = [post for post in posts if post.verdict == "manipulated"]
    assert len(tricks) * 2 == len(posts)
    answers = [attempt.answer for attempt in kept(practised)]
    assert {a.purpose for a in answers[8:]} == {"review"}
    assert all(a.card for a in answers[8:])
    assert len({a.post_id for a in answers}) == len(answers)


def test_the_home_page_offers_what_is_due(practised, calendar):
    calendar.passes(days=4)
    practised.clicks("My progress")
    practised.clicks("Home")
    practised.waits_to_read("posts to revisit")
    [offer] = practised.sees(Button, "Review")
    practised.clicks_on(offer)

    assert practised.looks()


def test_in_practice_a_post_to_revisit_is_quietly_named(practised, calendar, kept):
    calendar.passes(days=4)
    practised.clicks("Carry on")
    practised.looks()
    assert practised.reads("To revisit")
    posts = answers_all(practised)
    purposes = [attempt.answer.purpose for attempt in kept(practised)[8:]]

    assert len(posts) == 8
    assert set(purposes) == {"review", "practice"}


def test_new_posts_are_not_called_posts_to_revisit(enters):
    sora = enters(seed=5)
    sora.clicks("Start")
    sora.looks()

    assert not sora.reads("To revisit")


def test_a_review_waits_while_the_settings_are_looked_at(practised, calendar):
    calendar.passes(days=4)
    practised.clicks("Review")
    post = practised.looks().post
    practised.presses(Qt.Key.Key_3)
    practised.clicks("Sora")
    practised.chooses("Settings")
    practised.clicks("Review")

    assert practised.looks().post == post
    assert practised.button("Leaning genuine").isChecked()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Some tricks can be revisited today."),
        (1, "The next tricks come back tomorrow."),
        (3, "The next tricks come back on Thursday 26 November."),
    ],
)
def test_the_day_is_said_as_a_person_would(days, said):
    today = NINE.date()

    assert coming_back_words(today + days * DAY, today) == tr(said)
