"""A post looks as in a feed, takes marks, and gives way when the screen is small."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QScrollArea

from literacy_app.domain.attempt import RegionMark, WordMark
from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import PROFILE, Engagement, Rect
from literacy_app.domain.text import Text
from literacy_app.ui.widgets.chart_view import ChartView
from literacy_app.ui.widgets.markable_text import MarkableText
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.post_card import ExpertPlace, NumberedMark, PostCard
from literacy_app.ui.widgets.region_overlay import RegionOverlay
from tests.ui.widgets.hands import Hand
from tests.ui.widgets.posts import PHOTO, POST

BUSY = replace(POST, engagement=Engagement(likes=1900, reposts=2300, replies=140))
SIGN = Rect(0.5, 0.1, 0.4, 0.2)


@pytest.fixture
def picture_of(tmp_path):
    file = tmp_path / "road.png"
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(file))
    return lambda _name, _lang: file


@pytest.fixture
def show(qtbot, picture_of):
    def show(post=POST, size=(604, 1400), **how):
        how = {"lang": "en", "ruby": RubyRule.ALL, "picture_of": picture_of, **how}
        card = PostCard(post, **how)
        return Hand(qtbot, card, size).listen(
            words=card.words_marked,
            region=card.region_marked,
            reframed=card.region_reframed,
            clicked=card.mark_clicked,
            removed=card.mark_removed,
            bigger=card.enlarge_requested,
        )

    return show


def words_on(hand):
    labels = hand.widget.findChildren(QLabel)
    return [label.text() for label in labels if label.text() and label.isVisible()]


def text_of(hand, index=0):
    return hand.widget.findChildren(MarkableText)[index]


def overlay_on(hand, kind):
    [view] = hand.widget.findChildren(kind)
    [overlay] = view.findChildren(RegionOverlay)
    return overlay


def test_everything_a_feed_shows_is_there(show):
    words = words_on(show())

    for part in (
        "17:20 · It has rained hard.",
        "Haru",
        "@haru_minamo · joined 4 years ago",
        "35 min ago",
        "Minamo Station underpass right now.",
        "ms.example",
        "Brown tap water: what to know",
        "Minamo Shimbun",
    ):
        assert part in words


def test_the_badge_is_named(show):
    badges = [w for w in show().widget.findChildren(QLabel) if w.toolTip() == "badge"]

    assert [badge.accessibleName() for badge in badges] == ["badge"]


def test_counts_are_there_and_can_be_hidden(show):
    assert words_on(show(BUSY))[-3:] == ["140", "2,300", "1,900"]
    assert "2,300" not in words_on(show(BUSY, calm=True))
    assert "2,300" not in words_on(show(BUSY, compact=True))


def test_japanese_readers_get_japanese(show):
    words = words_on(show(lang="ja"))

    assert "@haru_minamo · 4年前から利用" in words
    assert "今のみなも駅の地下道。" in words


def test_words_are_marked_in_the_text_and_in_the_link_title(show):
    hand = show()
    hand.widget.set_marking("words")
    for index in (0, 1):
        text = text_of(hand, index)
        first = text.laid().rects(0, 3)[0].center()
        hand.drag(first, first, on=text)
        hand.tap(first, on=text)

    assert hand.heard == [("words", "text", 0, 6), ("words", "link_card.title", 0, 5)]


def test_parts_of_pictures_charts_and_the_head_are_framed(show):
    hand = show()
    hand.widget.set_marking("region")
    for overlay in hand.widget.findChildren(RegionOverlay):
        area = overlay.area()
        hand.drag(area.topLeft() + QPointF(2, 2), area.center(), on=overlay)

    places = {place for _, place, _ in hand.heard}
    assert places == {"m1", "m2", PROFILE}
    assert {round(rect.w, 1) for _, _, rect in hand.heard} == {0.5}


def test_marks_answer_with_their_number_in_the_list_given(show):
    hand = show()
    hand.widget.set_marking("words")
    hand.widget.show_own(
        [
            NumberedMark(1, RegionMark("m1", SIGN)),
            NumberedMark(2, WordMark("text", 0, 6)),
            NumberedMark(3, WordMark("link_card.title", 0, 5)),
        ]
    )
    title = text_of(hand, 1)
    hand.tap(title.laid().rects(0, 3)[0].center(), on=title)
    text = text_of(hand)
    text.setFocus()
    hand.widget = text
    hand.keys(Qt.Key.Key_Home, Qt.Key.Key_Delete)

    assert hand.heard == [("clicked", 2), ("removed", 1)]


def test_a_frame_on_a_picture_is_chosen_by_its_place(show):
    hand = show()
    hand.widget.set_marking("region")
    hand.widget.show_own(
        [
            NumberedMark(1, WordMark("text", 0, 6)),
            NumberedMark(2, RegionMark("m1", SIGN)),
        ]
    )
    overlay = overlay_on(hand, PictureView)
    area = overlay.area()
    inside = QPointF(area.left() + 0.7 * area.width(), area.top() + 0.2 * area.height())

    hand.tap(inside, on=overlay)

    assert hand.heard == [("clicked", 1)]


def test_a_frame_is_started_from_anywhere(show):
    hand = show()

    hand.widget.start_frame()
    hand.widget = overlay_on(hand, PictureView)
    hand.keys(Qt.Key.Key_Return)

    [(name, place, rect)] = hand.heard
    assert (name, place, rect.w) == ("region", "m1", pytest.approx(0.3))


def test_looking_only_a_click_on_a_picture_opens_it_large(show):
    hand = show()
    hand.widget.set_marking("off")
    for kind in (PictureView, ChartView):
        [view] = hand.widget.findChildren(kind)
        hand.tap(view.rect().center(), on=view)

    assert hand.heard == [("bigger", "m1"), ("bigger", "m2")]


def test_expert_marks_lie_over_own_ones(show):
    hand = show()
    before = hand.widget.grab().toImage()
    hand.widget.show_own([NumberedMark(0, WordMark("text", 0, 6))])
    own = hand.widget.grab().toImage()
    hand.widget.show_expert([ExpertPlace(1, RegionMark("m1", SIGN))])

    assert before != own != hand.widget.grab().toImage()


def test_the_picture_shrinks_first_and_then_the_card_scrolls(show, qtbot):
    hand = show(replace(POST, media=(PHOTO,), link_card=None))
    [picture] = hand.widget.findChildren(PictureView)
    [area] = hand.widget.findChildren(QScrollArea)
    whole = picture.heightForWidth(picture.width())
    natural = hand.widget.sizeHint().height()
    assert picture.height() == whole

    hand.widget.resize(604, natural - 60)
    qtbot.waitUntil(lambda: picture.height() == whole - 60)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)

    hand.widget.resize(604, 300)
    qtbot.waitUntil(lambda: picture.height() == 160)
    assert area.verticalScrollBar().maximum() > 0


def test_at_its_own_height_nothing_scrolls(show):
    hand = show()
    hand.widget.resize(604, hand.widget.sizeHint().height())

    [area] = hand.widget.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0


def test_a_post_without_picture_or_link_is_short(show):
    short = show(replace(POST, media=(), link_card=None, scene=None))

    assert short.widget.sizeHint().height() < 250


def test_a_reader_is_told_whose_post_it_is(show):
    card = show().widget

    assert card.accessibleName() == "Post by Haru"
    assert card.accessibleDescription() == POST.text.of("en").plain
    assert isinstance(POST.text.of("en"), Text)
