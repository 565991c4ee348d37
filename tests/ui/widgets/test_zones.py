import pytest

from literacy_app.domain.discernment import Ability
from literacy_app.domain.progress import skill_band
from literacy_app.domain.progress_facts import SkillBand
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.skill_band import SkillBandChart
from literacy_app.ui.widgets.small_band import SmallBand
from literacy_app.ui.widgets.zones import band_words, place_of, span_of


def test_each_zone_takes_a_quarter_of_the_chart():
    assert place_of(-9) == 0
    assert place_of(0.2007) == pytest.approx(0.25)
    assert place_of(0.8473) == pytest.approx(0.5)
    assert place_of(1.7346) == pytest.approx(0.75)
    assert place_of(9) == 1


def test_a_band_is_called_by_one_zone_or_by_two():
    assert band_words(SkillBand(1.2, 1.4, ("solid",))) == "solid"
    doubtful = skill_band(Ability(theta=0.9, var_theta=0.16))
    assert band_words(doubtful) == "between starting and solid"


@pytest.mark.parametrize("place", [-20.0, 0.5, 20.0])
def test_the_shortest_band_can_still_be_seen_and_stays_inside(place):
    low, high = span_of(SkillBand(place, place, ("solid",)))

    assert low >= 0
    assert high <= 1
    assert high - low == pytest.approx(0.06)


@pytest.mark.parametrize("chart", [SkillBandChart, SmallBand])
def test_the_middle_of_a_band_is_filled_and_its_ends_are_soft(qtbot, chart):
    band = skill_band(Ability(theta=0.8473, var_theta=0.16))
    drawn = chart(band, "between starting and solid")
    qtbot.addWidget(drawn)
    drawn.resize(400, drawn.sizeHint().height())
    row = 42 if chart is SkillBandChart else 12
    image = drawn.grab().toImage()
    low, high = span_of(band)

    assert image.pixelColor(200, row) == theme().colour("band")
    for end in (low * 400 + 3, high * 400 - 3):
        assert image.pixelColor(round(end), row) != theme().colour("band")
