from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from literacy_app import words
from literacy_app.domain.workshop import PostTalk
from literacy_app.services.databases import open_databases
from literacy_app.ui.theme import theme
from literacy_app.words import tr
from tests.ui.conftest import NINE

BEFORE = (2, 7, 9, 6, 4, 1, 5)
AFTER = (8, 11, 6, 3, 1, 0, 5)


def to_first_post(room):
    room.begins()
    room.reads("Welcome")
    room.goes_on_to("Before you pass a post on")
    room.goes_on_to("Stop and look")
    room.goes_on_to("Hands up: what do we think?")


def test_a_room_is_led_by_keys_from_the_first_page_to_its_result(facilitates):
    room = facilitates()
    to_first_post(room)
    room.counts(*BEFORE)
    assert room.hands()[:2] == ["Surely genuine: 2", "Probably genuine: 7"]

    room.goes_on_to("What shall we look up?")
    room.types("1")
    room.reads("City website, pool page")
    room.goes_on_to("Hands again: what do we think now?")
    room.counts(*AFTER)
    assert "What is true" not in room.wall()
    room.goes_on_to("What is true")
    room.goes_on_to("Hands up: what do we think?")
    three_posts_and_two_slides = 3 * 4 + 2
    for _ in range(three_posts_and_two_slides):
        room.presses(Qt.Key.Key_Space)
    room.reads("Hands: 34 before, 34 after")
    assert room.person.sees("18 of 34 hands · cannot tell yet: 5")
    assert room.person.sees("25 of 34 hands · cannot tell yet: 5")


def test_a_presenter_turns_pages_forward_and_back(facilitates):
    room = facilitates()
    room.begins()
    room.reads("Welcome")

    room.presses(Qt.Key.Key_PageDown)
    room.reads("Before you pass a post on")
    room.presses(Qt.Key.Key_PageUp)
    room.reads("Welcome")
    room.presses(Qt.Key.Key_B)
    assert "Welcome" in room.wall()


def test_a_letter_among_the_hands_is_explained_and_nothing_typed_is_lost(facilitates):
    room = facilitates()
    to_first_post(room)
    room.types("+")
    room.types("4")
    room.presses(Qt.Key.Key_Down)
    room.types("many")
    room.presses(Qt.Key.Key_Return)

    room.reads("“many” is no number of hands; the other rows are kept.")
    assert [field.text() for field in room.fields()][:2] == ["4", "many"]
    assert room.person.focused() is room.fields()[1]
    room.types("5")
    room.presses(Qt.Key.Key_Return)
    room.person.waits_until(lambda: not room.fields())
    assert room.hands()[:2] == ["Surely genuine: 4", "Probably genuine: 5"]


def test_plus_adds_one_hand_and_escape_leaves_the_count_as_it_was(facilitates):
    room = facilitates()
    to_first_post(room)
    room.types("+++")
    room.presses(Qt.Key.Key_Return)
    room.person.waits_until(lambda: not room.fields())
    assert room.hands()[0] == "Surely genuine: 2"

    room.types("+9")
    room.presses(Qt.Key.Key_Escape)
    room.person.waits_until(lambda: not room.fields())
    assert room.hands()[0] == "Surely genuine: 2"


def test_after_a_crash_the_room_goes_on_where_it_was(facilitates):
    first = facilitates()
    to_first_post(first)
    first.counts(*BEFORE)
    first.person.window.close()

    room = facilitates()
    room.tabs_to("Workshop")
    room.presses(Qt.Key.Key_Return)
    room.person.button("Go on at step 4: 45 minutes")
    room.presses(Qt.Key.Key_Return)
    room.reads("Hands up: what do we think?")
    assert room.hands()[0] == "Surely genuine: 2"


def test_the_language_changes_where_the_room_is(facilitates):
    room = facilitates()
    to_first_post(room)
    room.counts(*BEFORE)

    room.person.clicks("日本語")
    room.reads("手をあげよう：どう思う？")
    assert room.hands()[0] == "きっと本物：2"


def test_the_wall_goes_dark_and_any_key_brings_it_back(facilitates):
    room = facilitates()
    room.begins()
    room.reads("Welcome")

    room.types(".")
    room.presses(Qt.Key.Key_Space)
    assert "Welcome" in room.wall()
    room.goes_on_to("Before you pass a post on")


def test_notes_come_and_go(facilitates):
    room = facilitates()
    room.begins()
    room.reads("Welcome")
    assert "all posts, people and places here are made up" not in room.wall()

    room.types("n")
    room.reads("all posts, people and places here are made up")
    room.types("n")
    assert "all posts, people and places here are made up" not in room.wall()


def test_the_timer_counts_down_rests_and_hides(facilitates):
    times = [NINE]
    room = facilitates(clock=lambda: times[0])
    room.begins()
    room.person.button("Time left: 3:00")

    times[0] += timedelta(seconds=50)
    room.types("t")
    room.person.button("Timer at rest: 2:10")
    times[0] += timedelta(minutes=9)
    room.types("t")
    room.person.button("Timer hidden")
    times[0] += timedelta(minutes=9)
    room.types("t")
    room.person.button("Time left: 0:00")


def test_escape_leads_up_and_the_text_is_of_usual_size_again(facilitates):
    room = facilitates()
    room.begins()
    room.reads("Welcome")
    assert theme().projected

    room.presses(Qt.Key.Key_Escape)
    room.person.waits_to_see("A workshop for a whole room")
    assert (theme().projected, theme().scale) == (False, 1.0)
    room.presses(Qt.Key.Key_Escape)
    room.person.waits_to_see("Welcome to Mikiwame")


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("minutes", [45, 90])
def test_both_workshops_run_to_their_end(facilitates, folder, lang, minutes):
    databases = open_databases(folder)
    prepared = {each.minutes: each for each in databases.bank.workshops()}[minutes]
    databases.close()
    words.use(lang)
    room = facilitates(lang=lang)
    room.begins(minutes)

    for number, step in enumerate(prepared.steps, start=1):
        screens = 4 if isinstance(step, PostTalk) else 1
        place = tr(
            "Step {current} of {total}", current=number, total=len(prepared.steps)
        )
        if screens == 1:
            room.person.waits_to_see(place)
        else:
            room.reads(step.talk.of(lang).plain)
        for _ in range(screens):
            room.presses(Qt.Key.Key_Space)
    room.person.waits_to_see(tr("A workshop for a whole room"))
    name = tr("Begin: {minutes}", minutes=tr("{n} minutes", n=minutes))
    assert name in room.person.buttons()
