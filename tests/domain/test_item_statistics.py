"""How answers fit their post, and which posts somebody must look at."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.calibration import calibrate
from literacy_app.domain.discernment import Ability
from literacy_app.domain.item_statistics import item_statistics
from literacy_app.domain.pooled_answers import Abilities, Answers
from tests.domain.pools import answered, filtered, pool, rated, truth, turned


@pytest.fixture
def chance():
    return np.random.default_rng(20261123)


def examined(chance, answers, b):
    found = calibrate(answers, prior=rated(chance, b))
    people = filtered(answers, found.b, found.se_b**2)
    return item_statistics(answers, people, found.b)


def test_infit_weighs_each_surprise_by_how_surprising_it_could_be():
    answers = Answers(
        np.array([0, 1, 2]),
        np.zeros(3, dtype=int),
        np.array([True, False, True]),
        np.array([True]),
        3,
    )
    people = Abilities.of([Ability(theta=1.0), Ability(theta=0.0), Ability(theta=-2.0)])

    found = item_statistics(answers, people, np.array([0.5]))

    p = 1 / (1 + np.exp(0.5 - np.array([1.0, 0.0, -2.0])))
    wanted = ((np.array([1, 0, 1]) - p) ** 2).sum() / (p * (1 - p)).sum()
    assert found.infit.tolist() == pytest.approx([wanted])
    assert found.n.tolist() == [3]
    assert found.p_correct.tolist() == pytest.approx([2 / 3])
    assert not found.flagged.any()


def test_leaning_counts_for_one_class_and_against_the_other():
    answers = Answers(
        np.array([0, 0]),
        np.array([0, 1]),
        np.array([True, True]),
        np.array([True, False]),
        1,
    )

    found = item_statistics(answers, Abilities.of([Ability(kappa=2.0)]), np.zeros(2))

    p = 1 / (1 + np.exp(np.array([-2.0, 2.0])))
    assert found.infit.tolist() == pytest.approx(((1 - p) / p).tolist())


def test_a_label_the_wrong_way_round_is_sent_to_review(chance):
    caught, falsely, sound = 0, 0, 0
    for _ in range(20):
        of = truth(chance, 40, 40)
        wrong = int(chance.integers(40))
        found = examined(chance, turned(pool(chance, of), wrong), of.b)
        caught += bool(found.flagged[wrong])
        falsely += int(found.flagged.sum()) - bool(found.flagged[wrong])
        sound += 39

    assert caught >= 17
    assert falsely / sound <= 0.03


@pytest.mark.parametrize("spread", [0.0, 0.3, 0.5])
def test_a_class_that_discerns_alike_does_not_doubt_its_posts(chance, spread):
    falsely = []
    for _ in range(12):
        of = truth(chance, 40, 40)
        of.theta[:] = 0.5 + spread * of.theta
        falsely.append(examined(chance, pool(chance, of), of.b).flagged.mean())

    assert np.mean(falsely) <= 0.06


def test_a_post_that_is_merely_hard_is_not_sent_to_review(chance):
    of = truth(chance, 40, 40)
    of.b[3], of.b[4] = 3.0, -3.0

    found = examined(chance, pool(chance, of), of.b)

    assert not found.flagged[[3, 4]].any()


def test_a_wrong_rating_alone_is_no_misfit(chance):
    of = truth(chance, 40, 40)
    answers = pool(chance, of)
    believed = of.b.copy()
    believed[5] += 2.5

    people = filtered(answers, believed, np.zeros(40))
    found = item_statistics(answers, people, believed)

    assert found.infit[5] > 1.4
    assert not found.flagged[5]


def test_few_answers_send_nothing_to_review(chance):
    of = truth(chance, 19, 20)

    found = examined(chance, turned(pool(chance, of), 0), of.b)

    assert not found.flagged.any()


def test_a_cynic_speaks_neither_for_a_post_nor_against_it(chance):
    of = truth(chance, 40, 30)
    of.kappa[:5], of.theta[:5] = 8.0, 0.0

    found = examined(chance, pool(chance, of), of.b)

    assert found.flagged.mean() <= 0.05


def test_a_post_without_answers_has_figures_too(chance):
    of = truth(chance, 3, 2)
    post = np.zeros(3, dtype=int)
    answers = answered(of, np.arange(3), post, np.array([True, True, False]))

    found = item_statistics(answers, Abilities.of([Ability()] * 3), of.b)

    assert (found.n[1], found.p_correct[1], found.infit[1]) == (0, 0.0, 1.0)


@given(
    cells=st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 3), st.booleans()), max_size=20
    ),
    extreme=st.floats(-40, 40),
)
@settings(max_examples=60)
def test_whatever_is_answered_every_figure_is_a_number(cells, extreme):
    learner, post, right = np.array(cells, dtype=int).reshape(-1, 3).T
    sides = np.array([True, False, True, False])
    answers = Answers(learner, post, right == 1, sides, 5)
    people = Abilities.of([Ability(theta=extreme, kappa=-extreme)] * 5)

    found = item_statistics(answers, people, np.array([extreme, 0.0, 6.0, -6.0]))

    for figures in (found.p_correct, found.infit, found.falling):
        assert np.isfinite(figures).all()
