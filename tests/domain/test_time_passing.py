"""What is known of somebody fades while they are away."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.discernment import Ability, pass_time

AMA = Ability(theta=0.8, kappa=-0.3, var_theta=0.2, covariance=0.05, var_kappa=0.4)


def test_a_week_away_makes_skill_less_sure():
    assert pass_time(AMA, 7).var_theta == pytest.approx(0.235)


def test_a_long_summer_makes_it_no_less_sure_than_a_quarter_more():
    assert pass_time(AMA, 50).var_theta == pytest.approx(0.45)
    assert pass_time(AMA, 900).var_theta == pytest.approx(0.45)


def test_no_time_takes_nothing_away():
    assert pass_time(AMA, 0) == AMA
    assert pass_time(AMA, -3) == AMA


@given(st.floats(0, 1000))
def test_only_how_surely_theta_is_known_changes(days):
    later = pass_time(AMA, days)

    assert replace(later, var_theta=AMA.var_theta) == AMA
    assert later.var_theta >= AMA.var_theta
