"""A checkpoint: one decides on each post, and hears nothing until the end."""

from PySide6.QtCore import Qt

from literacy_app.domain.decision import SCALE
from literacy_app.ui.views.checkpoint import CheckpointView
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.look import LookPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.views.summary import SummaryView
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.ui.widgets.evidence_slip import EvidenceSlip
from literacy_app.ui.widgets.scale_step import ScaleStep
from literacy_app.words import tr
from tests.ui.practice.test_sitting import NINE_PAIRS

TWELVE_PAIRS = (*NINE_PAIRS, "pool-hours", "storm-bread", "ward-cold")


def checks_in(enters, pairs=TWELVE_PAIRS, **how):
    """Let Sora read what a checkpoint is, coming from her progress."""
    sora = enters(*pairs, seed=5, **how)
    sora.clicks(tr("My progress"))
    sora.clicks(tr("Start a checkpoint"))
    sora.finds(CheckpointView)
    return sora


def starts(enters, **how):
    sora = checks_in(enters, **how)
    sora.clicks(tr("Start"))
    return sora, sora.looks().post


def another(sora, post):
    """Wait until the page of a post has gone, and return what comes after it."""
    sora.waits_until(
        lambda: all(page.post != post for page in sora.sees(LookPage)), "the next"
    )
    sora.waits_until(
        lambda: bool(sora.sees(LookPage) or sora.sees(SummaryView)), "a post or the end"
    )
    pages = sora.sees(LookPage)
    return pages[0].post if pages else None


def test_what_it_is_stands_before_it_begins(enters):
    sora = checks_in(enters)

    sora.waits_to_read("There are 12 to 30 posts.")
    assert sora.reads("It takes about 10 to 20 minutes.")
    assert sora.reads("The answers come at the end, for all posts together.")
    assert sora.reads("You may stop at any time.")
    assert sora.reads("Nobody is ranked.")
    assert sora.focused() is sora.button("Start")


def test_without_enough_new_posts_nobody_is_sent_into_an_empty_checkpoint(enters):
    sora = checks_in(enters, NINE_PAIRS)

    sora.waits_to_read("There are too few posts left that are new to you.")
    sora.clicks("Home")

    assert sora.button("Start")


def test_one_may_leave_it_for_another_day(enters, kept):
    sora = checks_in(enters)
    sora.clicks("Not now")

    assert sora.button("Start")
    assert kept(sora) == ()


def test_one_decides_on_every_post(enters):
    sora, _ = starts(enters)
    steps = sora.sees(ScaleStep)
    assert len(steps) == 6
    assert "Cannot tell yet" not in [step.accessibleName() for step in steps]

    sora.presses(Qt.Key.Key_0)
    assert not any(step.isChecked() for step in steps)
    sora.presses(Qt.Key.Key_3)
    assert sora.button("Leaning genuine").isChecked()


def test_the_bar_says_how_far_one_is_but_not_how_long_it_will_be(enters):
    sora, post = starts(enters)
    assert sora.reads("Checkpoint")
    assert "Post 1" in sora.words()

    sora.decides(Qt.Key.Key_2)
    another(sora, post)
    assert "Post 2" in sora.words()
    assert not sora.reads(" of 30")


def test_no_marking_and_no_feedback_stand_between_two_posts(enters, kept):
    sora, post = starts(enters)
    sora.opens(post, post.evidence[0].id)
    assert len(sora.sees(EvidenceSlip)) == 1
    sora.decides(Qt.Key.Key_6)
    second = another(sora, post)
    assert not sora.sees(MarkPage)
    assert not sora.sees(FeedbackPage)
    assert second.pair != post.pair

    [attempt] = kept(sora)
    assert attempt.answer.decision == SCALE[5]
    assert attempt.answer.purpose == "test"
    assert [o.evidence_id for o in attempt.answer.opened] == [post.evidence[0].id]


def test_a_stopped_checkpoint_says_so_and_goes_on_at_the_same_post(enters):
    sora, first = starts(enters)
    sora.decides(Qt.Key.Key_2)
    second = another(sora, first)
    sora.clicks("Stop for now")
    sora.waits_to_read("You have answered 1 post so far.")
    sora.clicks("Home")
    sora.clicks("My progress")
    sora.clicks("Start a checkpoint")
    sora.clicks("Carry on")

    assert sora.looks().post == second
    assert "Post 2" in sora.words()


def test_another_language_keeps_the_post_and_the_choice(enters):
    sora, post = starts(enters)
    sora.presses(Qt.Key.Key_5)
    sora.clicks("Language")
    sora.chooses("日本語")

    assert sora.looks().post == post
    assert sora.button(tr("Probably\nmanipulated").replace("\n", "")).isChecked()
    assert sora.reads(tr("Checkpoint"))
    assert len(sora.sees(ScaleStep)) == 6


def answers_all(sora, post, key_for):
    """Answer post after post until the summary; return the posts."""
    posts = []
    while post is not None:
        posts.append(post)
        sora.decides(key_for(post))
        post = another(sora, post)
    return posts


def rightly(post):
    return Qt.Key.Key_5 if post.verdict == "manipulated" else Qt.Key.Key_2


def test_at_the_end_every_answer_can_be_opened(enters):
    sora, post = starts(enters)
    posts = answers_all(sora, post, rightly)
    sora.waits_to_read("Checkpoint done")
    rows = sora.sees(AnswerRow)
    assert len(rows) == len(posts)

    sora.clicks_on(rows[1])
    assert sora.learns().post == posts[1]
    sora.clicks("Back to the list")
    assert sora.focused() is sora.sees(AnswerRow)[1]


def test_escape_leads_from_an_answer_to_the_list_and_then_home(enters):
    sora, post = starts(enters)
    answers_all(sora, post, rightly)
    sora.waits_to_read("Checkpoint done")
    sora.sees(AnswerRow)[0].setFocus()
    sora.presses(Qt.Key.Key_Return)
    sora.learns()
    sora.presses(Qt.Key.Key_Escape)
    assert sora.focused() is sora.sees(AnswerRow)[0]

    sora.presses(Qt.Key.Key_Escape)
    assert sora.button("Carry on")


def test_an_opened_answer_is_still_there_in_another_language(enters):
    sora, post = starts(enters)
    posts = answers_all(sora, post, rightly)
    sora.waits_to_read("Checkpoint done")
    sora.clicks_on(sora.sees(AnswerRow)[0])
    sora.learns()
    sora.clicks("Language")
    sora.chooses("日本語")

    assert sora.learns().post == posts[0]
    sora.clicks(tr("Back to the list"))
    assert len(sora.sees(AnswerRow)) == len(posts)
