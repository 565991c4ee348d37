"""The sums for a whole class are those for each pupil alone."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.class_filter import Histories
from literacy_app.domain.class_standings import (
    abilities_of,
    family_standings_of,
    secure_of,
)
from literacy_app.domain.counted import Counted, abilities, days_between
from literacy_app.domain.discernment import Judged, pass_time
from literacy_app.domain.families import family_standings
from literacy_app.domain.given import Given
from literacy_app.domain.module_standing import is_secure
from tests.domain.making import NOW

FAMILIES = ("EMO", "EVI", "SRC")
TACTICS = ("EMO1", "EMO2", "EVI1", "SRC1")
FAMILY_OF = {tactic: tactic[:3] for tactic in TACTICS}
MODULES = {"feelings": frozenset({"EMO1", "EMO2"}), "sources": frozenset({"SRC1"})}


@st.composite
def a_history(draw):
    """Somebody's answers: tactics, right or not, how hard, days apart."""
    at = NOW - timedelta(days=400)
    answers = []
    for number in range(draw(st.integers(0, 40))):
        at += timedelta(days=draw(st.sampled_from((0, 0, 0.01, 1, 9))))
        answers.append(
            Given(
                post_id=f"post {number}",
                sitting_id="s",
                taken_at=at,
                manipulated=draw(st.booleans()),
                right=draw(st.booleans()),
                counts=True,
                says="genuine",
                confidence=0.8,
                difficulty=draw(st.sampled_from((-1.5, 0.0, 0.7))),
                variance=draw(st.sampled_from((0.0, 0.33))),
                tactics=",".join(draw(st.sets(st.sampled_from(TACTICS), max_size=2))),
                misnamed="",
            )
        )
    return answers


def alone(answers):
    return tuple(
        Counted(
            Judged(one.manipulated, one.right, one.difficulty, one.variance),
            one.taken_at,
            tuple(filter(None, one.tactics.split(","))),
            one.confidence,
        )
        for one in answers
    )


def close(one, other):
    return one == other or (
        (one.family, one.answers, one.missing)
        == (other.family, other.answers, other.missing)
        and one.band.zones == other.band.zones
        and (one.band.low, one.band.high)
        == pytest.approx((other.band.low, other.band.high), abs=1e-9)
    )


@given(st.lists(a_history(), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_a_pupil_stands_in_a_class_where_they_stand_alone(class_histories):
    histories = Histories(class_histories, NOW)
    found = family_standings_of(histories, FAMILIES, FAMILY_OF)
    secure = secure_of(histories, MODULES)
    ability = abilities_of(histories)

    for place, answers in enumerate(class_histories):
        own = alone(answers)
        expected = family_standings(own, FAMILIES, FAMILY_OF, NOW)
        assert all(map(close, found[place], expected))
        assert secure[place] == {
            name for name, tactics in MODULES.items() if is_secure(own, tactics, NOW)
        }
        if own:
            *_, last = abilities(own)
            known = pass_time(last, days_between(own[-1].taken_at, NOW))
            assert ability[place].theta == pytest.approx(known.theta, abs=1e-9)
            assert ability[place].kappa == pytest.approx(known.kappa, abs=1e-9)
            assert ability[place].theta_se == pytest.approx(known.theta_se, abs=1e-9)
            assert ability[place].kappa_se == pytest.approx(known.kappa_se, abs=1e-9)


def test_a_class_without_any_answer_has_nothing_known():
    histories = Histories([[], []], NOW)

    found = family_standings_of(histories, FAMILIES, FAMILY_OF)

    assert all(each.band is None for row in found.values() for each in row)
    assert secure_of(histories, MODULES) == {0: frozenset(), 1: frozenset()}
