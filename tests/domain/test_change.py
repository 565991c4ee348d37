"""Somebody is called sharper only where it is nearly sure."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from literacy_app.domain.belief import Belief
from literacy_app.domain.change import changes, months, sharper_than
from literacy_app.domain.counted import abilities, counted, days_between
from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.progress import skill_band
from tests.domain.histories import a_judgement, answers_of
from tests.domain.making import an_attempt

SEPTEMBER = datetime(2026, 9, 10, 15, tzinfo=UTC)
OCTOBER = datetime(2026, 10, 10, 15, tzinfo=UTC)
NOVEMBER = datetime(2026, 11, 10, 15, tzinfo=UTC)


def said(history, now=NOVEMBER):
    return changes(history, months(history, now), now)


def test_somebody_who_learns_much_is_called_sharper():
    history = [
        *answers_of(-0.2, 60, start=SEPTEMBER),
        *answers_of(2.2, 60, start=NOVEMBER, seed=2),
    ]

    [change] = said(history)
    assert (change.since, change.verdict) == (date(2026, 9, 1), "sharper")


def test_somebody_who_forgets_much_is_called_less_sharp():
    history = [
        *answers_of(2.4, 60, start=SEPTEMBER),
        *answers_of(-0.2, 60, start=NOVEMBER, seed=2),
    ]

    assert [change.verdict for change in said(history)] == ["less_sharp"]


def test_somebody_who_stays_as_they_were_is_seldom_called_anything():
    verdicts = []
    for seed in range(60):
        history = [
            *answers_of(1.0, 30, start=SEPTEMBER, seed=seed),
            *answers_of(1.0, 30, start=NOVEMBER, seed=seed + 1000),
        ]
        verdicts += [change.verdict for change in said(history)]

    assert len(verdicts) == 60
    assert verdicts.count("about_the_same") >= 48


def test_now_is_held_against_the_first_and_the_last_month_before():
    history = [
        *answers_of(0.0, 20, start=SEPTEMBER),
        *answers_of(0.5, 20, start=OCTOBER),
        *answers_of(1.0, 20, start=NOVEMBER),
    ]

    since = [change.since for change in said(history)]
    assert since == [date(2026, 9, 1), date(2026, 10, 1)]


def test_nothing_is_said_in_a_month_without_answers():
    assert said(answers_of(1.0, 40, start=SEPTEMBER)) == ()


def test_nothing_is_said_in_the_first_month():
    assert said(answers_of(1.0, 40, start=NOVEMBER)) == ()
    assert changes((), (), NOVEMBER) == ()


def test_a_month_without_enough_answers_has_no_band():
    few = answers_of(1.0, 11, start=SEPTEMBER)
    more = answers_of(1.0, 1, start=OCTOBER)
    one_sided = [a_judgement(n, manipulated=True, at=SEPTEMBER) for n in range(20)]

    assert [m.month for m in months([*few, *more], NOVEMBER)] == [date(2026, 10, 1)]
    assert months(one_sided, NOVEMBER) == ()


def test_a_month_shows_the_band_as_it_was_at_its_end():
    history = answers_of(1.0, 30, start=SEPTEMBER)
    later = answers_of(1.0, 30, start=OCTOBER, seed=5)
    *_, ability = abilities(history)

    first, _ = months([*history, *later], NOVEMBER)

    assert first.band == skill_band(ability)


def test_only_the_last_six_months_are_shown():
    start = datetime(2026, 1, 20, tzinfo=UTC)
    history = answers_of(1.0, 320, start=start, apart=timedelta(days=1))

    found = [standing.month.month for standing in months(history, NOVEMBER)]
    assert found == [7, 8, 9, 10, 11, 12]


def test_a_month_ends_when_the_learners_own_clock_says_so():
    tokyo = timezone(timedelta(hours=9))
    late = datetime(2026, 9, 30, 20, tzinfo=UTC)  # already October over there
    history = answers_of(1.0, 20, start=late)

    assert [m.month.month for m in months(history, NOVEMBER)] == [9]
    assert [m.month.month for m in months(history, NOVEMBER.astimezone(tokyo))] == [10]


def test_what_is_learnt_later_also_tells_of_then():
    """Fifty right answers the day after say that thirty wrong ones were bad luck."""
    wrong = [a_judgement(n, right=n % 3 == 0, at=NOVEMBER) for n in range(6)]
    right = answers_of(1.5, 80, start=NOVEMBER + timedelta(days=1))
    *_, then, _ = abilities([*wrong, right[0]])
    *_, now = abilities([*wrong, *right])
    apart = (then.var_theta + now.var_theta) ** 0.5
    naive = (now.theta - then.theta) / apart

    fair = sharper_than([*wrong, *right], len(wrong))

    assert naive > 1.28
    assert 0.4 < fair < 0.9


def test_two_equal_moments_are_neither_sharper_nor_less_sharp():
    history = answers_of(1.0, 20)

    assert sharper_than(history, 20) == 0.5


def test_a_belief_in_two_quantities_is_the_filter():
    belief, ability = Belief(), Ability()
    for number in range(30):
        judged = Judged(
            manipulated=number % 3 == 0,
            right=number % 4 > 0,
            difficulty=number / 20 - 0.7,
            difficulty_variance=0.3,
        )
        ability = update(ability, judged)
        belief.take([1.0, 1.0 if judged.manipulated else -1.0], judged)

    assert belief.mean == pytest.approx([ability.theta, ability.kappa], abs=1e-12)
    assert belief.moments([1.0, 0.0])[1] == pytest.approx(ability.var_theta, abs=1e-12)
    assert belief.variance(1) == pytest.approx(ability.var_kappa, abs=1e-12)


def test_a_copy_changes_nothing_about_what_it_is_a_copy_of():
    plain, copied = Belief(), Belief()
    for number, one in enumerate(answers_of(0.7, 30)):
        if number == 10:
            copied.copy(0)
        side = 1.0 if one.judged.manipulated else -1.0
        plain.take([1.0, side], one.judged)
        copied.take([1.0, side, *[0.0] * (number >= 10)], one.judged)

    assert copied.mean[:2] == pytest.approx(plain.mean)


def test_only_answers_that_count_are_looked_back_on():
    attempts = [an_attempt(), an_attempt(hinted=True), an_attempt(seconds=0.1)]

    [one] = counted(attempts)
    assert one.judged.manipulated
    assert one.tactics == ("EMO1",)
    assert one.confidence == 0.8


def test_a_clock_set_back_lets_no_time_pass():
    assert days_between(NOVEMBER, OCTOBER) == 0
    assert days_between(None, OCTOBER) == 0
    assert days_between(OCTOBER, NOVEMBER) == 31
