"""Nothing is said about skill before it can be, and never more than is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.discernment import Ability
from literacy_app.domain.progress import ZONES, answers_missing, skill_band, tilt


@pytest.mark.parametrize(
    ("manipulated", "genuine", "missing"),
    [(0, 0, 12), (6, 5, 1), (6, 6, 0), (12, 0, 4), (10, 3, 1), (8, 4, 0), (3, 3, 6)],
)
def test_the_band_waits_for_enough_answers_of_each_kind(manipulated, genuine, missing):
    assert answers_missing(manipulated, genuine) == missing


@given(st.integers(0, 30), st.integers(0, 30))
def test_the_answers_named_as_missing_are_enough(manipulated, genuine):
    missing = answers_missing(manipulated, genuine)
    fewer = min(manipulated, genuine)
    given_to_the_fewer = min(missing, max(0, 4 - fewer))
    rest = missing - given_to_the_fewer

    if manipulated <= genuine:
        after = (manipulated + given_to_the_fewer, genuine + rest)
    else:
        after = (manipulated + rest, genuine + given_to_the_fewer)

    assert answers_missing(*after) == 0


@pytest.mark.parametrize(
    ("theta", "variance", "zones"),
    [
        (-1.0, 0.01, ("guessing",)),
        (0.5, 0.01, ("starting",)),
        (1.3, 0.01, ("solid",)),
        (2.5, 0.01, ("sharp",)),
        (0.85, 0.04, ("starting", "solid")),
        (0.2, 0.04, ("guessing", "starting")),
        (1.73, 0.04, ("solid", "sharp")),
    ],
)
def test_a_zone_is_named_only_where_it_is_clear(theta, variance, zones):
    assert skill_band(Ability(theta=theta, var_theta=variance)).zones == zones


@given(st.floats(-4, 5), st.floats(0.001, 2))
def test_a_band_lies_around_its_ability_and_names_neighbours(theta, variance):
    band = skill_band(Ability(theta=theta, var_theta=variance))

    assert band.low < theta < band.high
    assert (band.low + band.high) / 2 == pytest.approx(theta)
    first = ZONES.index(band.zones[0])
    assert band.zones == ZONES[first : first + len(band.zones)]
    assert len(band.zones) in (1, 2)


@pytest.mark.parametrize(
    ("kappa", "shown"), [(1.3, 1), (-1.3, -1), (1.27, 0), (-1.27, 0), (0, 0)]
)
def test_a_leaning_shows_only_beyond_its_uncertainty(kappa, shown):
    assert tilt(Ability(kappa=kappa, var_kappa=1.0)) == shown
