"""First page of a post: read it, look things up, decide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from literacy_app.domain.decision import CANNOT_TELL, SCALE
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.mark import MarkPage
from literacy_app.ui.widgets.evidence_slip import EvidenceSlip
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.scale_step import ScaleStep


def test_two_checks_are_paid_for_and_a_third_is_too_dear(sits_down):
    sora, post = sits_down("river-colour")
    first, _, third, fourth = post.evidence
    assert sora.reads("4 of 4 check minutes left")

    sora.opens(post, first.id)
    sora.opens(post, third.id)

    assert sora.reads("0 of 4 check minutes left")
    assert "opened" in sora.tiles()[0].accessibleDescription()
    assert sora.tiles()[3].accessibleDescription() == "needs 2 min, 0 left"
    sora.opens(post, fourth.id)
    one, other = (slip.accessibleName() for slip in sora.sees(EvidenceSlip))
    assert one.startswith(first.title.en.plain)
    assert other.startswith(third.title.en.plain)


def test_a_tile_tells_its_cost_before_it_is_opened(sits_down):
    sora, post = sits_down("river-colour")

    for tile, item in zip(sora.tiles(), post.evidence, strict=True):
        assert tile.accessibleName() == f"{item.title.en.plain}, {item.cost} min"
        assert not sora.reads(item.body.en.plain)


def test_checks_are_kept_in_the_order_in_which_they_were_opened(sits_down, kept):
    sora, post = sits_down("river-colour")
    sora.opens(post, "e3")
    sora.opens(post, "e2")
    sora.decides(Qt.Key.Key_2)
    sora.learns()

    [attempt] = kept(sora)
    assert [o.evidence_id for o in attempt.answer.opened] == ["e3", "e2"]
    assert attempt.answer.minutes_used() == 3


def test_e_and_enter_open_a_check_by_keyboard(sits_down):
    sora, post = sits_down("river-colour")
    sora.presses(Qt.Key.Key_E)
    assert sora.focused() is sora.tiles()[0]
    sora.presses(Qt.Key.Key_Return)

    assert sora.reads(post.evidence[0].body.en.plain)


def test_a_digit_chooses_its_step_of_the_scale(sits_down):
    sora, _ = sits_down("river-release")

    for place, digit in enumerate((1, 2, 3, 4, 5, 6, 0)):
        sora.presses(Qt.Key(Qt.Key.Key_0 + digit))
        [chosen] = [step for step in sora.sees(ScaleStep) if step.isChecked()]
        assert sora.sees(ScaleStep).index(chosen) == place


def test_the_answer_says_as_much_as_the_chosen_step(sits_down, kept):
    sora, _ = sits_down("river-release")
    sora.presses(Qt.Key.Key_6)
    sora.decides(Qt.Key.Key_3)
    sora.learns()

    [attempt] = kept(sora)
    assert attempt.answer.decision == SCALE[2]


def test_cannot_tell_yet_needs_no_marks(sits_down, kept):
    sora, _ = sits_down("river-release")
    sora.decides(Qt.Key.Key_0)
    sora.learns()

    [attempt] = kept(sora)
    assert attempt.answer.decision == CANNOT_TELL


def test_go_on_rests_until_something_is_chosen(sits_down):
    sora, _ = sits_down("river-release")
    assert sora.button("Go on").accessibleDescription() == "Choose an answer first."
    sora.clicks("Go on")
    sora.goes_on()
    assert sora.looks()

    sora.clicks("Probably manipulated")
    assert sora.button("Go on").accessibleDescription() == ""
    sora.clicks("Go on")
    assert sora.marks()


def test_nothing_tells_right_from_wrong_before_the_answer(sits_down):
    sora, post = sits_down("underpass")
    for item in post.evidence:
        sora.opens(post, item.id)
    sora.presses(Qt.Key.Key_5)

    told = [post.corrected.en.plain, post.careful_reader.en.plain]
    told += [why.en.plain for why in post.explanation.values()]
    heard = "\n".join(
        [
            *sora.words(),
            *(b.accessibleName() for b in sora.sees(QAbstractButton)),
            *(b.accessibleDescription() for b in sora.sees(QAbstractButton)),
            *(b.toolTip() for b in sora.sees(QAbstractButton)),
        ]
    )
    assert not [words for words in told if words in heard]
    assert post.authoring_id not in heard
    assert not sora.sees(FeedbackPage)


def test_marking_tells_nothing_either(sits_down):
    sora, post = sits_down("underpass")
    sora.decides(Qt.Key.Key_5)
    page = sora.finds(MarkPage)

    assert page.isVisible()
    assert not sora.reads(post.corrected.en.plain)
    assert not sora.reads("new to notice")
    assert not sora.chosen_tactics()


def test_a_picture_is_enlarged_with_enter_and_put_away_with_escape(sits_down):
    sora, post = sits_down("underpass")
    sora.finds(PictureView).setFocus()
    sora.presses(Qt.Key.Key_Return)
    assert sora.reads(post.media[0].alt.en.plain)

    sora.presses(Qt.Key.Key_Escape)
    assert not sora.reads(post.media[0].alt.en.plain)
    assert sora.focused() is sora.finds(PictureView)
