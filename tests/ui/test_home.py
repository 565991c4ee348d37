from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from literacy_app import words
from literacy_app.ui.messages import long_date


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


def test_somebody_new_is_offered_a_first_sitting_and_no_empty_numbers(sora):
    sora.waits_to_see("Your first eight posts")

    assert sora.sees("none yet")
    assert sora.sees("Still getting to know you: 12 more posts.")
    assert sora.focused() is sora.button("Start")


def test_the_seven_questions_stand_on_the_home_page(sora):
    for question in ("Who is speaking?", "What is the bigger plan?"):
        sora.waits_to_see(question)


def test_the_main_button_begins_practice_and_stopping_leads_home(sora):
    sora.clicks("Start")
    sora.waits_to_see("Post 1 of 8")
    sora.clicks("Stop for now")

    sora.waits_to_see("Your next step")


def test_practice_waits_while_settings_are_looked_at(sora):
    sora.clicks("Start")
    sora.waits_to_see("Post 1 of 8")
    post = sora.window.findChildren(type(sora.window.centralWidget().currentWidget()))
    assert post
    sora.window.centralWidget().currentWidget().went.emit("settings")
    sora.waits_to_see("Look")
    sora.clicks("Home")
    sora.clicks("Start")

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
    sora.waits_to_see("Who is speaking?")
    sora.presses(Qt.Key.Key_F6)
    assert sora.focused() is sora.button("Home")

    sora.presses(Qt.Key.Key_F6)
    assert sora.focused() is sora.button("Start")


def test_a_question_mark_lists_the_keys_and_escape_puts_them_away(sora):
    sora.presses(Qt.Key.Key_Question)
    sora.waits_to_see("next part of the page")
    sora.presses(Qt.Key.Key_Escape)

    assert not sora.sees("next part of the page")
    assert sora.focused() is sora.button("Start")
