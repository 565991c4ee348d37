"""Made-up pupils answer like people: some well, some not, and better with time."""

from dataclasses import replace
from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.decision import SCALE
from literacy_app.domain.simulated_pupil import (
    SimulatedPupil,
    acts,
    decides,
    looks_up,
    marks,
    names_tactics,
    school_days,
    simulated_pupil,
)
from tests.domain.making import A_POST

GENUINE = replace(A_POST, verdict="genuine", tactics_extra=())
ANYBODY = SimulatedPupil("Aoi", "あおい", 0.5, 0.0, 0.3, "IMG", 0.8, 0.9)


def _share_right(pupil, post, weeks, n=400):
    chance = Random(1)
    said = [decides(pupil, post, weeks, chance).says for _ in range(n)]
    return said.count(post.verdict) / n


def test_four_weeks_make_a_pupil_better_at_both_kinds():
    for post in (A_POST, GENUINE):
        before, after = (_share_right(ANYBODY, post, weeks) for weeks in (0, 4))
        assert after > before + 0.05


def test_a_suspicious_pupil_doubts_genuine_posts_more():
    doubtful = replace(ANYBODY, leaning=1.5)
    assert _share_right(doubtful, A_POST, 0) > _share_right(ANYBODY, A_POST, 0)
    assert _share_right(doubtful, GENUINE, 0) < _share_right(ANYBODY, GENUINE, 0)


def test_a_weak_family_shows():
    weak = replace(ANYBODY, weak_in="EMO")
    assert _share_right(weak, A_POST, 0) < _share_right(ANYBODY, A_POST, 0) - 0.1


def test_nobody_looks_up_more_than_the_budget():
    opened = looks_up(replace(ANYBODY, careful=1.0), A_POST, 3)
    assert sum(item.cost for item in opened) <= 3
    assert len({item.evidence_id for item in opened}) == len(opened)


def test_only_who_calls_a_post_manipulated_says_what_to_do_with_it():
    chance = Random(2)
    assert acts(SCALE[0], chance) is None
    assert acts(SCALE[5], chance) is not None


def test_nothing_is_marked_where_nothing_can_be():
    assert marks(GENUINE, "en", Random(3)) == ()


def test_tactics_are_named_from_those_there_are():
    for seed in range(50):
        named = names_tactics(A_POST, ("EMO1", "IMG1"), Random(seed))
        assert set(named) <= {"EMO1", "IMG1"}


@given(st.integers())
def test_the_same_seed_makes_the_same_pupil(seed):
    one, two = (
        simulated_pupil("Aoi", "あおい", ("EMO", "IMG"), Random(seed)) for _ in "12"
    )
    assert one == two
    assert 0 <= one.careful <= 1
    assert 0 <= one.diligent <= 1


def test_nobody_goes_to_school_on_sunday():
    days = school_days(date(2026, 11, 24), 4)
    assert len(days) == 20
    assert all(day.weekday() < 5 for day in days)
    assert max(days) < date(2026, 11, 24)
