"""Every kind of written question, by mouse and by keyboard alone."""

import pytest
from PySide6.QtCore import Qt

from literacy_app.ui.tour.quiz import respond
from literacy_app.ui.views.item_feedback import ItemFeedbackPage
from literacy_app.ui.views.item_page import ItemPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.modules import ModulesView
from literacy_app.ui.views.quiz_result import QuizResultView
from literacy_app.ui.widgets.answers.number import number_in
from literacy_app.ui.widgets.answers.order import StepRow
from literacy_app.ui.widgets.blocks.chip import Chip
from literacy_app.ui.widgets.markable_text import MarkableText
from tests.ui.modules.questions import QUESTIONS

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
BY_KIND = {item.kind: item for item in QUESTIONS}
SURE_TO_FIT = ("choice", "multiple", "predict", "number", "address", "name_tactic")


def to_the_result(sora):
    """Go on from feedback to the result."""
    sora.finds(ItemFeedbackPage)
    sora.goes_on()
    sora.finds(QuizResultView)
    sora.waits_to_read("You have done the quiz.")


@pytest.mark.parametrize("kind", BY_KIND)
def test_a_question_is_answered_with_the_mouse(asked, kind):
    sora = asked(kind)
    page = sora.finds(ItemPage)
    respond(sora, BY_KIND[kind], page.area)
    sora.clicks("Answer")
    sora.finds(ItemFeedbackPage)

    assert sora.reads("Here is why.")
    assert sora.reads("That fits.") or kind not in SURE_TO_FIT
    to_the_result(sora)


def chooses_by_letter(sora):
    rows = sora.finds(ItemPage).area
    sora.presses(KEY.Key_A if rows.keys() else KEY.Key_Space)


def moves_a_step(sora):
    sora.sees(StepRow)[0].setFocus()
    sora.presses(KEY.Key_Down, ALT)


def sorts(sora):
    for _ in range(2):
        sora.presses(KEY.Key_Return)
        box = next(c for c in sora.sees(Chip) if not c.isCheckable())
        sora.tabs_to(box.accessibleName())
        sora.presses(KEY.Key_Return)


def writes_a_number(sora):
    sora.presses(KEY.Key_3)


def marks(sora):
    assert sora.focused() is sora.finds(MarkableText)
    sora.presses(KEY.Key_Space)
    sora.presses(KEY.Key_Space)


def frames(sora):
    sora.presses(KEY.Key_F)
    sora.presses(KEY.Key_Return)


BY_KEYS = {
    "choice": chooses_by_letter,
    "multiple": chooses_by_letter,
    "predict": chooses_by_letter,
    "order": moves_a_step,
    "sort": sorts,
    "number": writes_a_number,
    "address": chooses_by_letter,
    "mark_words": marks,
    "mark_region": frames,
    "name_tactic": chooses_by_letter,
}


@pytest.mark.parametrize("kind", BY_KIND)
def test_a_question_is_answered_with_the_keyboard_alone(asked, kind):
    sora = asked(kind)
    sora.finds(ItemPage)
    BY_KEYS[kind](sora)
    sora.goes_on()

    to_the_result(sora)


def test_not_knowing_yet_is_an_answer_and_is_explained(asked):
    sora = asked("choice")
    sora.clicks("I do not know yet")
    sora.finds(ItemFeedbackPage)

    assert sora.reads("Good to say so. Here is what fits.")


def test_words_in_place_of_a_number_are_met_with_one_clear_sentence(asked):
    sora = asked("number")
    sora.finds(ItemPage)
    sora.presses(KEY.Key_X)
    sora.clicks("Answer")

    assert sora.reads("Please write a number in digits, such as 12 or 3.5.")
    assert not sora.sees(ItemFeedbackPage)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("3", 3), ("3.5", 3.5), ("３，５", 3.5), ("3 %", 3), ("", None), ("three", None)],
)
def test_a_number_is_understood_however_it_is_written(written, meant):
    assert number_in(written, "%") == meant


def test_a_quiz_that_was_left_goes_on_at_the_next_question(asked, enters):
    kinds = ("choice", "number")
    sora = asked(*kinds)
    sora.waits_to_read("Question 1 of 2")
    sora.clicks("I do not know yet")
    sora.finds(ItemFeedbackPage)
    sora.window.close()

    again = enters(*kinds)
    again.clicks("Modules")
    again.clicks("Quiz: Pictures")
    again.waits_to_read("Question 2 of 2")


def test_stopping_leads_to_the_modules_and_keeps_the_place(asked):
    sora = asked("choice", "number")
    sora.clicks("I do not know yet")
    sora.finds(ItemFeedbackPage)
    sora.clicks("Stop for now")
    sora.finds(ModulesView)
    sora.clicks("Quiz: Pictures")

    sora.waits_to_read("Question 2 of 2")


def test_feedback_held_to_the_end_comes_with_the_result(asked):
    sora = asked("choice", "number", feedback="at_end")
    sora.finds(ItemPage)
    sora.clicks("I do not know yet")
    sora.waits_to_read("Question 2 of 2")
    assert not sora.reads("Here is why.")
    sora.clicks("I do not know yet")
    sora.waits_to_read("The written questions")

    assert sora.reads("Here is why.")


def test_a_post_is_judged_as_in_practice(asked):
    sora = asked(posts=2)
    sora.finds(LookPage)
    sora.decides(KEY.Key_2)
    sora.learns()
    sora.clicks("Next question")
    sora.finds(LookPage)
    sora.decides(KEY.Key_2)
    sora.learns()
    sora.clicks("See the result")
    sora.waits_to_read("You have done the quiz.")

    assert sora.reads("Both sides count")
