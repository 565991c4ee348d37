from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from literacy_app import words
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.progress_facts import Tally
from literacy_app.ui.messages import long_date
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.widgets.buttons import Button
from tests.ui.conftest import NINE
from tests.ui.person import Person

SORA = Learner("1", "Sora", "bird", "E56", "", NINE, Preferences())
SIDES = Tally(8, 10), Tally(6, 10)


@pytest.fixture
def home(qtbot):
    """A home page on its own, to be told what it shows."""
    view = HomeView(SORA)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    return Person(qtbot, view)


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(7, "Good morning, Sora"), (13, "Good afternoon, Sora"), (20, "Good evening")],
)
def test_the_greeting_fits_the_time_of_day(opens, hour, greeting):
    person = opens(clock=lambda: datetime(2026, 11, 23, hour).astimezone())
    person.joins("Sora")

    assert person.sees(greeting)


def test_the_date_is_written_as_the_reader_writes_it():
    day = date(2026, 11, 23)
    assert long_date(day) == "Monday 23 November"

    words.use("ja")
    assert long_date(day) == "11月23日（月）"


def test_somebody_new_is_offered_the_first_module_and_no_empty_numbers(sora):
    sora.waits_to_see("Your path")

    assert sora.sees("Stop and look")
    assert sora.sees("none yet")
    assert sora.sees("Nothing to revisit yet")
    assert sora.focused() is sora.button("Begin")


def test_the_seven_questions_stand_below_the_modules(sora):
    sora.clicks("Modules")
    for question in ("Who is speaking?", "What is the bigger plan?"):
        sora.waits_to_see(question)


def test_practice_stands_beside_the_module_and_stopping_leads_home(sora):
    sora.clicks("Practise with posts")
    sora.waits_to_see("Post 1 of 8")
    sora.clicks("Stop for now")

    sora.waits_to_see("Your next step")


def test_practice_waits_while_settings_are_looked_at(sora):
    sora.clicks("Practise with posts")
    sora.waits_to_see("Post 1 of 8")
    post = sora.window.findChildren(type(sora.window.centralWidget().currentWidget()))
    assert post
    sora.window.centralWidget().currentWidget().went.emit("settings")
    sora.waits_to_see("Look")
    sora.clicks("Home")
    sora.clicks("Practise with posts")

    sora.waits_to_see("Post 1 of 8")


def test_the_tabs_lead_to_their_pages(sora):
    sora.clicks("My progress")
    sora.waits_to_see("Two sides, same weight")
    sora.clicks("Home")
    sora.waits_to_see("Your next step")


def test_escape_leads_home(sora):
    sora.clicks("My progress")
    sora.waits_to_see("Two sides, same weight")
    sora.presses(Qt.Key.Key_Escape)

    sora.waits_to_see("Your next step")


def test_f6_jumps_between_the_bar_and_the_page(sora):
    sora.waits_to_see("Your path")
    sora.presses(Qt.Key.Key_F6)
    assert sora.focused() is sora.button("Home")

    sora.presses(Qt.Key.Key_F6)
    assert sora.focused() is sora.button("Begin")


def test_a_question_mark_lists_the_keys_and_escape_puts_them_away(sora):
    sora.presses(Qt.Key.Key_Question)
    sora.waits_to_see("next part of the page")
    sora.presses(Qt.Key.Key_Escape)

    assert not sora.sees("next part of the page")
    assert sora.focused() is sora.button("Begin")


def test_posts_to_revisit_are_counted_and_one_button_leads_to_them(home, qtbot):
    home.window.show_step("next_sitting", SIDES)
    home.window.show_review(4, 3, when="", learnt=True)

    home.waits_to_see("4 posts to revisit")
    home.waits_to_see("3 minutes, best done today")
    with qtbot.waitSignal(home.window.review_wanted):
        qtbot.mouseClick(card_button(home, "Review"), Qt.MouseButton.LeftButton)


def test_on_a_day_without_reviews_it_says_when_the_next_one_is(home):
    home.window.show_step("next_sitting", SIDES)
    home.window.show_review(0, 0, when="They come back on Friday.", learnt=True)

    home.waits_to_see("Nothing to revisit today")
    home.waits_to_see("They come back on Friday.")


def test_both_sides_stay_on_the_home_page(home):
    home.window.show_step("next_sitting", SIDES)

    home.waits_to_see("8 of 10")
    home.waits_to_see("6 of 10")


def test_a_waiting_checkpoint_is_the_next_step_and_practice_stays_possible(home, qtbot):
    home.window.show_step("test", SIDES, posts=16)

    home.waits_to_see("A checkpoint is waiting for you")
    home.waits_to_see("16 posts.")
    with qtbot.waitSignal(home.window.test_wanted):
        home.clicks("Start")
    with qtbot.waitSignal(home.window.begun):
        home.clicks("Practise first")


def test_a_checkpoint_broken_off_goes_on(home, qtbot):
    home.window.show_step("test_begun", SIDES, posts=16)

    home.waits_to_see("It goes on where you stopped.")
    with qtbot.waitSignal(home.window.test_wanted):
        home.clicks("Carry on")


def test_answers_that_are_open_now_can_be_seen(home, qtbot):
    home.window.show_answers()
    home.window.show_step("next_sitting", SIDES)

    home.waits_to_see("The answers to your checkpoint are open now")
    with qtbot.waitSignal(home.window.answers_wanted):
        home.clicks("See the answers")


def test_with_every_post_read_the_next_step_is_to_look_at_the_progress(home, qtbot):
    home.window.show_step("all_answered", SIDES)
    home.waits_to_see("You have read every post here")

    with qtbot.waitSignal(home.window.went) as asked:
        qtbot.mouseClick(card_button(home, "My progress"), Qt.MouseButton.LeftButton)
    assert asked.args == ["progress"]


def card_button(home, name):
    """Return the button on the page, not the tab above that has the same name."""
    buttons = home.window.findChildren(Button)
    return next(b for b in buttons if b.isVisible() and b.accessibleName() == name)
