"""A sitting from its first post to its last, and all that can come in between."""

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from literacy_app.domain.decision import SCALE
from literacy_app.domain.post import Post
from literacy_app.ui.views.home import HomeView
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.views.waiting import TroublePage
from literacy_app.ui.widgets.bar_items import LearnerButton
from literacy_app.ui.widgets.evidence_slip import EvidenceSlip
from literacy_app.words import tr

NINE_PAIRS = (
    "bike-chart",
    "bus-line",
    "class-chain",
    "library-card",
    "lunch-chart",
    "river-release",
    "skate-park",
    "study-app",
    "tap-water",
)


def test_eight_posts_make_a_sitting(enters, kept):
    sora = enters(*NINE_PAIRS, seed=5)
    sora.clicks("Start")
    for number in range(1, 9):
        sora.looks()
        assert sora.reads(f"Post {number} of 8")
        sora.decides(Qt.Key.Key_2)
        sora.learns()
        sora.clicks("Next post" if number < 8 else "Finish")
    sora.waits_to_read("That was eight posts.")

    attempts = kept(sora)
    assert len({attempt.answer.post_id for attempt in attempts}) == 8
    assert len({attempt.answer.sitting_id for attempt in attempts}) == 1
    assert sum(attempt.manipulated for attempt in attempts) == 4


def test_a_whole_sitting_needs_no_mouse(enters, kept):
    sora = enters(*NINE_PAIRS, seed=5)
    sora.tabs_to("Start")
    sora.presses(Qt.Key.Key_Return)
    chance = Random(3)
    for _ in range(8):
        answer_by_keyboard(sora, chance)
        sora.learns()
        sora.presses(Qt.Key.Key_Return)
    sora.finds(SummaryView)

    attempts = kept(sora)
    assert len(attempts) == 8
    assert all(attempt.answer.opened for attempt in attempts)
    marked = [a for a in attempts if a.answer.decision.says == "manipulated"]
    assert all(len(a.answer.marks) == 2 and a.answer.marks[1].tactic for a in marked)
    assert all(a.answer.action == "wait" for a in marked)
    assert marked


def answer_by_keyboard(sora, chance):
    """Check, decide, mark words and a frame, name the tactic, say what to do."""
    sora.looks()
    sora.presses(Qt.Key.Key_E)
    sora.presses(Qt.Key.Key_Return)
    doubted = chance.random() < 0.5
    sora.presses(Qt.Key.Key_5 if doubted else Qt.Key.Key_2)
    sora.goes_on()
    if not doubted:
        return
    sora.marks()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        sora.presses(key)
    sora.presses(Qt.Key.Key_F)
    sora.presses(Qt.Key.Key_Return)
    sora.presses(Qt.Key.Key_T)
    sora.presses(Qt.Key.Key_Tab)
    sora.tabs_to(sora.tactics()[0].accessibleName())
    sora.presses(Qt.Key.Key_Return)
    sora.tabs_to("Share it")
    sora.presses(Qt.Key.Key_Space)
    sora.presses(Qt.Key.Key_Right)
    sora.goes_on()


def test_stopping_and_carrying_on_gives_another_post(enters, kept):
    sora = enters("river-release", "tap-water", "underpass")
    sora.clicks("Start")
    sora.looks()
    sora.decides(Qt.Key.Key_2)
    answered = sora.learns().post
    sora.clicks("Next post")
    sora.looks()
    sora.clicks("Stop for now")
    sora.clicks("Another eight posts")

    assert sora.looks().post.pair != answered.pair
    assert [a.answer.post_id for a in kept(sora)] == [answered.id]


def test_a_post_that_was_only_looked_at_is_no_answer(sits_down, kept):
    sora, post = sits_down("river-release")
    sora.opens(post, "e1")
    sora.presses(Qt.Key.Key_5)
    sora.clicks("Stop for now")
    sora.finds(HomeView)

    assert kept(sora) == ()


def test_used_up_posts_are_told_kindly(enters):
    sora = enters("river-release")
    sora.clicks("Start")
    for _ in ("the post", "its twin"):
        sora.looks()
        sora.decides(Qt.Key.Key_2)
        sora.learns()
        sora.clicks("Next post")
        sora.waits_to_read("That was 1 post.")
        sora.clicks("Another eight posts")
    sora.finds(TroublePage)
    assert sora.reads("All done for now")
    assert sora.focused() is sora.button("Back to the home page")

    sora.presses(Qt.Key.Key_Return)
    assert sora.finds(HomeView)


def test_another_language_keeps_all_that_was_done(sits_down, kept):
    sora, post = sits_down("river-colour")
    sora.opens(post, "e2")
    sora.decides(Qt.Key.Key_6)
    sora.marks()
    sora.marks_by_keyboard(0, 1)
    sora.clicks_on(sora.tactics()[0])
    sora.clicks("Language")
    sora.chooses("日本語")
    sora.marks()
    assert sora.reads(tr("What is happening at mark {number}?", number=1))
    assert sora.reads(post.text.ja.plain)

    sora.clicks(tr("It looks fine after all"))
    sora.looks()
    assert sora.reads(post.evidence[1].body.ja.plain)
    assert sora.reads(tr("{left} of {total} check minutes left", left=3, total=4))
    sora.clicks(tr("Go on"))
    sora.marks()
    sora.goes_on()
    sora.learns()
    [attempt] = kept(sora)
    assert attempt.answer.decision == SCALE[5]
    assert [o.evidence_id for o in attempt.answer.opened] == ["e2"]
    assert len(attempt.answer.marks) == 1


def test_another_language_while_looking_keeps_the_choice(sits_down):
    sora, post = sits_down("river-release")
    sora.opens(post, "e1")
    sora.presses(Qt.Key.Key_3)
    sora.clicks("Language")
    sora.chooses("日本語")

    assert sora.looks().post == post
    assert sora.button(tr("Leaning\ngenuine").replace("\n", "")).isChecked()
    assert len(sora.sees(EvidenceSlip)) == 1


def test_another_language_on_the_feedback_shows_the_same_post(sits_down):
    sora, post = sits_down("river-release")
    sora.decides(Qt.Key.Key_2)
    sora.learns()
    sora.clicks("Language")
    sora.chooses("日本語")

    assert sora.learns().post == post
    assert sora.reads(post.corrected.ja.plain)


def test_practice_waits_while_the_settings_are_looked_at(sits_down):
    sora, post = sits_down("river-release")
    sora.opens(post, "e1")
    sora.presses(Qt.Key.Key_3)
    sora.clicks_on(sora.finds(LearnerButton))
    sora.chooses("Settings")
    sora.clicks("Home")
    sora.clicks("Start")

    assert sora.looks().post == post
    assert sora.button("Leaning genuine").isChecked()
    assert len(sora.sees(EvidenceSlip)) == 1


def test_single_keys_rest_when_the_learner_wants_none(sits_down):
    sora, _ = sits_down("river-release", single_keys=False)
    sora.presses(Qt.Key.Key_5)
    sora.presses(Qt.Key.Key_E)

    assert not any(b.isChecked() for b in sora.sees(QAbstractButton))
    assert sora.finds(LookPage).isVisible()
    assert isinstance(sora.looks().post, Post)
