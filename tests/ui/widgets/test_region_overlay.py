"""Framing a part of a picture by drag, by two corners and by keyboard."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from literacy_app.domain.post import Rect
from literacy_app.ui.widgets.region_overlay import OwnRegion, RegionOverlay
from tests.ui.widgets.hands import Hand

KEY = Qt.Key
SIGN = Rect(0.5, 0.1, 0.4, 0.2)


@pytest.fixture
def learner(qtbot):
    picture = QWidget()
    overlay = RegionOverlay(picture, name="Underpass")
    overlay.set_marking(True)
    hand = Hand(qtbot, picture, (400, 200))
    hand.widget, hand.picture = overlay, picture
    return hand.listen(
        framed=overlay.framed,
        clicked=overlay.mark_clicked,
        removed=overlay.remove_requested,
        reframed=overlay.reframed,
    )


def the_frame(learner):
    [(name, rect)] = learner.heard
    assert name == "framed"
    return rect


def test_a_drag_frames_from_corner_to_corner(learner):
    learner.drag(QPointF(100, 50), QPointF(300, 150))

    assert the_frame(learner) == Rect(0.25, 0.25, 0.5, 0.5)


def test_two_tapped_corners_make_a_frame_in_any_order(learner):
    learner.tap(QPointF(300, 150))
    assert learner.heard == []
    learner.tap(QPointF(100, 50))

    assert the_frame(learner) == Rect(0.25, 0.25, 0.5, 0.5)


def test_a_frame_ends_at_the_edge_of_the_picture(learner):
    learner.drag(QPointF(200, 100), QPointF(600, 400))

    assert the_frame(learner) == Rect(0.5, 0.5, 0.5, 0.5)


def test_a_slip_of_the_hand_makes_no_frame(learner):
    learner.tap(QPointF(100, 100))
    learner.tap(QPointF(104, 103))

    assert learner.heard == []


def test_the_keyboard_alone_makes_a_frame(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_F, KEY.Key_Left, KEY.Key_Up)
    learner.keys(KEY.Key_Right, KEY.Key_Down, KEY.Key_Down, shift=True)
    learner.keys(KEY.Key_Return)

    rect = the_frame(learner)
    assert (rect.x, rect.y) == pytest.approx((0.33, 0.33))
    assert (rect.w, rect.h) == pytest.approx((0.32, 0.34))


def test_the_keyboard_frame_says_where_it_is(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_F)

    said = learner.widget.accessibleDescription()
    assert said == "Frame: 35 % from the left, 35 % from the top, 30 % wide, 30 % high"


def test_the_arrow_keys_keep_the_frame_inside(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_F, *[KEY.Key_Left] * 40, *[KEY.Key_Down] * 40, KEY.Key_Enter)

    rect = the_frame(learner)
    assert (rect.x, rect.y) == pytest.approx((0.0, 0.7))


def test_escape_leaves_the_frame(learner):
    learner.widget.setFocus()
    learner.keys(KEY.Key_F, KEY.Key_Escape, KEY.Key_Return)

    assert learner.heard == []


def test_a_tap_on_a_frame_chooses_it(learner):
    learner.widget.show_own([OwnRegion(SIGN, 1)])

    learner.tap(QPointF(260, 40))

    assert learner.heard == [("clicked", 0)]


def test_arrow_keys_go_from_frame_to_frame_and_delete_takes_one_away(learner):
    learner.widget.show_own([OwnRegion(SIGN, 1), OwnRegion(Rect(0, 0, 0.2, 0.2), 2)])
    learner.widget.setFocus()
    learner.keys(KEY.Key_Right, KEY.Key_Delete)

    assert learner.heard == [("clicked", 1), ("removed", 1)]


def test_pulling_a_handle_changes_the_active_frame(learner):
    learner.widget.show_own([OwnRegion(SIGN, 1, active=True)])

    # The hit area is larger than the handle: 12 px away still counts.
    learner.drag(QPointF(366, 66), QPointF(320, 100))

    [(name, index, rect)] = learner.heard
    assert (name, index) == ("reframed", 0)
    assert (rect.x, rect.y, rect.w, rect.h) == pytest.approx((0.5, 0.1, 0.3, 0.4))


def test_a_frame_in_the_corner_can_be_pulled_as_well(learner):
    learner.widget.show_own([OwnRegion(Rect(0, 0, 0.5, 0.5), 1, active=True)])

    learner.drag(QPointF(200, 100), QPointF(300, 150))

    assert learner.heard == [("reframed", 0, Rect(0.0, 0.0, 0.75, 0.75))]


def test_frames_follow_the_picture_when_it_changes_size(learner):
    learner.picture.resize(800, 600)

    assert learner.widget.size() == learner.picture.size()


def test_a_picture_that_is_only_looked_at_lets_clicks_through(learner):
    learner.widget.set_marking(False)

    see_through = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    assert learner.widget.testAttribute(see_through)
    assert learner.widget.focusPolicy() == Qt.FocusPolicy.NoFocus
