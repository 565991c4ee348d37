from datetime import UTC, datetime

import pytest

from literacy_app.domain.discernment import Ability
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.progress import skill_band
from literacy_app.domain.progress_facts import Progress, Tally
from literacy_app.ui.views.progress import ProgressView
from literacy_app.ui.widgets.skill_band import SkillBandChart, place_of
from tests.ui.person import Person

SORA = Learner(
    "1", "Sora", "bird", "E56", "", datetime(2026, 11, 23, tzinfo=UTC), Preferences()
)


@pytest.fixture
def reads(qtbot):
    def reads(progress):
        view = ProgressView(SORA)
        qtbot.addWidget(view)
        view.resize(1366, 768)
        view.show_progress(progress)
        view.show()
        return Person(qtbot, view)

    return reads


def known(theta, variance, tilt=0):
    band = skill_band(Ability(theta=theta, var_theta=variance))
    return Progress(46, 0, band, Tally(8, 10), Tally(4, 10), tilt)


def test_before_enough_answers_there_is_no_band_but_what_is_missing(reads):
    sora = reads(Progress(7, 5, None, Tally(3, 4), Tally(0, 0), 0))

    assert sora.sees("Still getting to know you: 5 more posts.")
    assert sora.window.findChild(SkillBandChart) is None
    assert sora.sees("3 of 4")
    assert sora.sees("none yet")


def test_a_doubtful_band_is_named_by_two_zones(reads):
    sora = reads(known(0.9, 0.16))

    assert sora.sees("Your posts say: between starting and solid")
    assert sora.sees("From 46 posts.")


def test_a_sure_band_is_named_by_one_zone(reads):
    assert reads(known(1.3, 0.01)).sees("Your posts say: solid")


def test_both_sides_stand_there_with_the_same_weight(reads):
    sora = reads(known(0.9, 0.16))

    assert sora.sees("8 of 10")
    assert sora.sees("4 of 10")
    assert not sora.sees("You look closely.")


def test_someone_clearly_suspicious_is_invited_to_trust(reads):
    assert reads(known(0.9, 0.16, tilt=1)).sees("Next, try trusting a post")


def test_someone_clearly_trusting_is_invited_to_look_something_up(reads):
    assert reads(known(0.9, 0.16, tilt=-1)).sees("Next, look something up")


def test_no_number_of_skill_is_shown(reads):
    sora = reads(known(0.9, 0.16))

    assert not sora.sees("0.9")
    assert not sora.sees("%")


def test_each_zone_takes_a_quarter_of_the_chart():
    assert place_of(-9) == 0
    assert place_of(0.2007) == pytest.approx(0.25)
    assert place_of(0.8473) == pytest.approx(0.5)
    assert place_of(1.7346) == pytest.approx(0.75)
    assert place_of(9) == 1
