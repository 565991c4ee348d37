"""A first day with the app: joining, practising, leaving, coming back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from literacy_app.services.databases import open_databases
from literacy_app.services.records_care import verify_records
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.progress import ProgressView
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.widgets.bar_items import LearnerButton
from literacy_app.ui.widgets.tiles import PictureTile
from literacy_app.words import tr, tr_in


def joins(sora, nickname, pin=""):
    sora.clicks("I am new")
    sora.types("Nickname", nickname)
    if pin:
        sora.types("PIN, if you want one", pin)
        sora.types("The same PIN again", pin)
    sora.clicks("Lower secondary school")
    sora.clicks("Start")
    sora.finds(HomeView)
    sora.button("Begin")


def practises(sora, posts):
    """Answer some posts as genuine, then stop, look back and go home."""
    for number in range(posts):
        sora.looks()
        sora.decides(Qt.Key.Key_2)
        sora.learns()
        if number + 1 < posts:
            sora.clicks("Next post")
    sora.clicks("Stop for now")
    sora.finds(SummaryView)
    sora.clicks("Home")
    sora.finds(HomeView)


def signs_out(sora):
    sora.clicks_on(sora.finds(LearnerButton))
    sora.chooses("Sign out")
    sora.button("I am new")


def test_a_first_day_is_still_there_on_the_second(opens, folder):
    sora = opens()
    joins(sora, "Sora", pin="2468")
    sora.clicks("Practise with posts")
    practises(sora, 3)
    sora.window.close()
    assert verify_records(folder).sound

    again = opens()
    again.clicks("Sora")
    again.types("Your PIN", "2468")
    again.presses(Qt.Key.Key_Return)
    again.button("Begin")
    again.clicks("My progress")
    again.finds(ProgressView)
    again.waits_to_read("9 more posts")


def test_a_wrong_pin_opens_nothing_and_the_right_one_does(opens):
    sora = opens()
    joins(sora, "Sora", pin="2468")
    signs_out(sora)
    sora.clicks("Sora")
    sora.types("Your PIN", "1111")
    sora.clicks("Go on")
    sora.waits_until(lambda: not sora.finds(QLineEdit, "Your PIN").text(), "cleared")
    assert not sora.sees(HomeView)

    sora.types("Your PIN", "2468")
    sora.clicks("Go on")
    assert sora.finds(HomeView)


def test_nobody_sees_what_another_learner_did(opens):
    sora = opens()
    joins(sora, "Sora")
    sora.clicks("Practise with posts")
    practises(sora, 1)
    signs_out(sora)
    joins(sora, "Mio")

    assert sora.reads("none yet")
    assert sora.button("Begin")


def test_a_guest_leaves_nothing_behind(opens, folder):
    sora = opens()
    enters_as_guest(sora)
    practises(sora, 2)
    signs_out(sora)
    assert not sora.sees(PictureTile)
    sora.window.close()

    assert nobody_is_known(folder)


def test_a_guest_who_closes_the_window_leaves_nothing_either(opens, folder):
    sora = opens()
    enters_as_guest(sora)
    practises(sora, 1)
    sora.window.close()

    assert nobody_is_known(folder)


def enters_as_guest(sora):
    sora.clicks("Try as a guest")
    sora.clicks("Lower secondary school")
    sora.clicks("Start")
    sora.finds(HomeView)
    sora.clicks("Practise with posts")


def nobody_is_known(folder):
    """Say whether no learner, answer or word of theirs is in the records."""
    dbs = open_databases(folder)
    known = dbs.records.learners()
    dbs.close()
    held = (folder / "records.sqlite").read_bytes()
    return verify_records(folder).sound and known == () and b'"answer"' not in held


def test_wishes_come_back_with_the_learner_and_go_with_them(opens):
    sora = opens()
    joins(sora, "Sora")
    sora.clicks("Language")
    sora.chooses("日本語")
    sora.clicks_on(sora.finds(LearnerButton))
    sora.chooses(tr("Sign out"))
    sora.button("I am new")
    sora.clicks("Sora")
    sora.finds(HomeView)

    assert sora.button(tr_in("ja", "Begin"))
