"""A learner without a mouse reaches everything in the order in which it stands."""

import pytest
from PySide6.QtCore import Qt

from literacy_app.ui.widgets.choice import Choice
from literacy_app.ui.widgets.evidence_slip import EvidenceSlip
from literacy_app.ui.widgets.family_pills import FamilyPills
from literacy_app.ui.widgets.pill import Pill
from literacy_app.ui.widgets.post_card import PostCard
from literacy_app.ui.widgets.post_feet import EngagementRow
from literacy_app.ui.widgets.scale_step import ScaleStep
from literacy_app.ui.widgets.tactic_card import TacticCard


def stops(sitter, how_many):
    """Return the kinds of what Tab reaches next."""
    kinds = []
    for _ in range(how_many):
        sitter.presses(Qt.Key.Key_Tab)
        kinds.append(type(sitter.focused()))
    return kinds


def test_what_was_found_is_read_between_the_tiles_and_the_scale(sits_down):
    sora, post = sits_down("river-colour")
    sora.opens(post, post.evidence[0].id)
    sora.tiles()[-1].setFocus()

    assert stops(sora, 2) == [EvidenceSlip, ScaleStep]


def test_f6_reaches_the_post_itself_so_that_it_is_read_out(sits_down):
    sora, _ = sits_down("river-colour")
    sora.button("Stop for now").setFocus()
    sora.presses(Qt.Key.Key_F6)

    assert isinstance(sora.focused(), PostCard)


def test_the_arrow_keys_go_along_the_scale_which_is_one_tab_stop(sits_down):
    sora, _ = sits_down("river-colour")
    sora.presses(Qt.Key.Key_4)
    sora.presses(Qt.Key.Key_Right)

    assert sora.focused().accessibleName() == "Probably manipulated"
    assert ScaleStep not in stops(sora, 3)


def test_the_actions_come_after_the_tactic_cards(sits_down):
    sora, _ = sits_down("river-colour")
    sora.decides(Qt.Key.Key_5)
    sora.marks()
    sora.tactics()[-1].setFocus()

    assert stops(sora, 1) == [Choice]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("size", [(1280, 660), (1366, 768)])
def test_no_question_or_action_is_cut_off(sits_down, lang, size):
    sora, _ = sits_down("river-colour", lang=lang)
    sora.window.resize(*size)
    sora.rests()
    sora.decides(Qt.Key.Key_5)
    sora.marks()
    sora.rests()

    for pill in sora.sees(Pill):
        assert pill.parentWidget().rect().contains(pill.geometry())
    assert len({choice.y() for choice in sora.sees(Choice)}) == 1
    assert sora.sees(FamilyPills)
    assert sora.sees(TacticCard)


def test_calm_counts_are_shown_only_once_the_learner_has_decided(sits_down):
    sora, _ = sits_down("river-colour", calm_counts=True)
    assert not sora.sees(EngagementRow)

    sora.decides(Qt.Key.Key_2)
    sora.learns()
    assert sora.sees(EngagementRow)


def test_each_reason_says_whether_the_learner_marked_it(sits_down):
    sora, _ = sits_down("river-release")
    sora.decides(Qt.Key.Key_5)
    sora.marks()
    sora.goes_on()
    sora.learns()
    sora.presses(Qt.Key.Key_N)

    assert sora.focused().accessibleDescription() == "new to notice"


def test_large_text_leaves_the_post_room_on_the_page_for_marks(sits_down):
    sora, _ = sits_down("river-colour", text_size=2.0)
    sora.window.resize(1366, 768)
    sora.rests()
    sora.decides(Qt.Key.Key_5)
    sora.marks()

    assert sora.sees(PostCard)[0].height() > sora.window.height() / 2
