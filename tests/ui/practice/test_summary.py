"""Looking back on a sitting: both sides count, and no habit is praised."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from literacy_app.domain.progress_facts import Tally
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.progress import ProgressView
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.views.summary_words import outcome_words, posts_words
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.words import tr
from tests.ui.practice.test_sitting import NINE_PAIRS

DOUBTED_ALL = "You doubted every post, the honest ones as well."
TRUSTED_ALL = "You trusted every post, the tricks as well."
PRAISE = ("Every trick caught", "You weighed up both sides")


def sits_through(enters, key_for, **how):
    """Let Sora answer a whole sitting and come to its summary."""
    sora = enters(*NINE_PAIRS, seed=5, **how)
    sora.clicks(tr("Start"))
    for _ in range(8):
        key = key_for(sora.looks().post)
        sora.decides(key)
        if key in (Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6):
            sora.marks()
            sora.goes_on()
        sora.learns()
        sora.goes_on()
        sora.waits_until(
            lambda: bool(sora.sees(LookPage) or sora.sees(SummaryView)), "what is next"
        )
    sora.waits_to_read(tr("That was eight posts."))
    return sora


def rightly(post):
    known = {"manipulated": Qt.Key.Key_5, "unverified": Qt.Key.Key_0}
    return known.get(post.verdict, Qt.Key.Key_2)


def test_a_careful_reader_is_praised_for_both_sides(enters):
    sora = sits_through(enters, rightly)

    assert sora.reads("Every trick caught and every honest post trusted")
    assert sora.reads("Tricks caught")
    assert sora.reads("Honest posts trusted")


def test_a_cynic_is_not_praised(enters):
    sora = sits_through(enters, lambda _: Qt.Key.Key_6)

    assert sora.reads(DOUBTED_ALL)
    assert not any(sora.reads(words) for words in PRAISE)


def test_who_trusts_everything_is_not_praised_either(enters):
    sora = sits_through(enters, lambda _: Qt.Key.Key_1)

    assert sora.reads(TRUSTED_ALL)
    assert not any(sora.reads(words) for words in PRAISE)


def test_posts_left_open_stand_beside_the_two_sides(enters):
    sora = sits_through(enters, lambda _: Qt.Key.Key_0)

    assert sora.reads("You often waited with your verdict")
    assert sora.reads("8 posts")


def test_the_summary_leads_on_to_eight_more_or_home(enters):
    sora = sits_through(enters, rightly)
    assert sora.focused() is sora.button("Another eight posts")
    sora.presses(Qt.Key.Key_Return)
    sora.looks()
    sora.clicks("Stop for now")

    assert sora.finds(HomeView)


def test_the_summary_says_where_one_stands_and_what_comes_back(enters):
    sora = sits_through(enters, rightly)
    assert sora.reads("more post") or sora.reads("Your posts say")
    assert sora.reads("come back")
    sora.clicks("Show my progress")

    assert sora.finds(ProgressView)


def test_an_answer_of_the_sitting_can_be_read_once_more(enters):
    sora = sits_through(enters, rightly)
    rows = sora.sees(AnswerRow)
    assert len(rows) == 8
    sora.clicks_on(rows[-1])
    sora.learns()
    sora.clicks("I see it differently")
    sora.clicks("Keep my view")
    sora.waits_to_read("Your view has been kept.")
    sora.goes_on()

    assert sora.focused() is sora.sees(AnswerRow)[-1]


def test_the_summary_is_all_there_in_japanese_and_at_200_percent(enters):
    sora = sits_through(enters, rightly, lang="ja", text_size=2.0)

    assert sora.reads("ごまかしは全部見つけ")
    assert sora.sees(QAbstractButton, "あと8件読む")


def test_a_stopped_sitting_is_looked_back_on_as_well(sits_down):
    sora, _ = sits_down("river-release", "tap-water")
    sora.decides(Qt.Key.Key_2)
    sora.learns()
    sora.clicks("Stop for now")

    sora.waits_to_read("That was 1 post.")
    assert sora.reads("A short visit")


@pytest.mark.parametrize(
    ("caught", "trusted", "open_", "said"),
    [
        (Tally(4, 4), Tally(4, 4), 0, "Every trick caught"),
        (Tally(4, 4), Tally(0, 4), 0, DOUBTED_ALL),
        (Tally(0, 4), Tally(4, 4), 0, TRUSTED_ALL),
        (Tally(4, 4), Tally(0, 1), 3, "You looked closely for tricks."),
        (Tally(4, 4), Tally(1, 4), 0, "You looked closely for tricks."),
        (Tally(1, 4), Tally(3, 4), 0, "You gave honest posts a fair hearing."),
        (Tally(3, 4), Tally(2, 4), 0, "You weighed up both sides."),
        (Tally(1, 4), Tally(1, 4), 0, "These were hard ones."),
        (Tally(0, 4), Tally(0, 4), 0, "These were hard ones."),
        (Tally(1, 1), Tally(1, 1), 6, "You often waited"),
        (Tally(3, 3), Tally(0, 0), 0, "A short visit"),
    ],
)
def test_each_outcome_has_its_sentence(caught, trusted, open_, said):
    assert outcome_words(caught, trusted, open_).startswith(said)


def test_the_number_of_posts_is_said():
    assert posts_words(8) == "That was eight posts."
    assert posts_words(1) == "That was 1 post."
    assert posts_words(5) == "That was 5 posts."
