"""In every theme, language and text size all can be painted and nothing is cut."""

import pytest
from PySide6.QtGui import QColor, QImage

from literacy_app import words
from literacy_app.domain.attempt import RegionMark, WordMark
from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import PROFILE, Rect
from literacy_app.ui.theme import apply_theme, theme
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.choice_row import ChoiceRow
from literacy_app.ui.widgets.decision_scale import DecisionScale
from literacy_app.ui.widgets.evidence_slip import EvidenceSlip
from literacy_app.ui.widgets.evidence_tile import EvidenceTile
from literacy_app.ui.widgets.minute_beads import MinuteBeads
from literacy_app.ui.widgets.post_card import ExpertPlace, NumberedMark, PostCard
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from tests.ui.widgets.hands import Hand
from tests.ui.widgets.posts import CHART, POST, SEARCH, SIBLINGS

SIGN = Rect(0.5, 0.1, 0.4, 0.2)
MARKS = [
    NumberedMark(1, WordMark("text", 0, 5), active=True),
    NumberedMark(2, RegionMark("m1", SIGN), active=True),
    NumberedMark(3, RegionMark(PROFILE, SIGN)),
]
EXPERT = [
    ExpertPlace(1, WordMark("text", 2, 8)),
    ExpertPlace(12, RegionMark("m2", SIGN)),
]


@pytest.fixture(
    scope="module",
    params=[
        (name, lang, scale)
        for name in ("light", "dark", "contrast")
        for lang in ("en", "ja")
        for scale in (1.0, 2.0)
    ],
    ids=lambda look: "-".join(map(str, look)),
)
def dressed(request, qapp):
    """Dress the app once for all tests of one look; that takes longest."""
    name, lang, scale = request.param
    words.use(lang)
    apply_theme(qapp, name, scale, less_motion=False)
    yield lang
    apply_theme(qapp, "light", 1.0, less_motion=True)


@pytest.fixture
def look(dressed):
    words.use(dressed)
    return dressed


@pytest.fixture
def picture_of(tmp_path):
    file = tmp_path / "road.png"
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(file))
    return lambda _name, _lang: file


def uncut(shown):
    """Say whether every text has the height it needs."""
    texts = shown.findChildren(RubyText)
    return all(t.height() >= t.heightForWidth(t.width()) for t in texts)


def test_a_marked_post(look, qtbot, picture_of):
    card = PostCard(POST, lang=look, ruby=RubyRule.ALL, picture_of=picture_of)
    learner = Hand(qtbot, card, (604, 3000))
    card.set_marking("words")
    card.show_own(MARKS)
    card.show_expert(EXPERT)
    card.resize(604, card.sizeHint().height())

    assert uncut(card)
    assert not learner.widget.grab().isNull()


@pytest.mark.parametrize("kind", ["reverse_image", "open_link", "exif", "timeline"])
def test_a_find(look, qtbot, picture_of, kind):
    slip = EvidenceSlip(
        SEARCH,
        lang=look,
        ruby=RubyRule.ALL,
        picture=picture_of("", look),
        host="minamo-shimbun.news-daily.example/water" if kind == "open_link" else "",
    )
    Hand(qtbot, slip)
    slip.resize(420, slip.heightForWidth(420))

    assert uncut(slip)
    assert not slip.grab().isNull()


def test_found_posts_and_charts(look, qtbot):
    for more in ({"siblings": SIBLINGS}, {"chart": CHART.from_zero()}):
        slip = EvidenceSlip(SEARCH, lang=look, ruby=RubyRule.ALL, **more)
        Hand(qtbot, slip)
        slip.resize(520, slip.heightForWidth(520))

        assert uncut(slip)


def test_the_desk_and_the_scale(look, qtbot):
    tile = EvidenceTile(SEARCH, look, RubyRule.ALL)
    scale, row, beads = DecisionScale(), ChoiceRow(), MinuteBeads(4)
    scale.show_choice(2)
    row.show_action("wait")
    callout = Callout("compass", "Why", SEARCH.body.of(look), lang=look)
    chip = VerdictChip("cannot_tell", None, "?", small=True)
    for widget in (tile, scale, row, beads, callout, chip):
        Hand(qtbot, widget)
        widget.resize(700, max(widget.heightForWidth(700), widget.sizeHint().height()))

        assert uncut(widget)
        assert not widget.grab().isNull()


def test_what_is_touched_is_large_enough(look, qtbot):
    tile = EvidenceTile(SEARCH, look, RubyRule.ALL)
    scale, row = DecisionScale(), ChoiceRow()
    for widget in (tile, scale, row):
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() >= theme().px(48)
