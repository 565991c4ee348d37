"""Difficulties, found from the answers of many people."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.calibration import Prior, calibrate
from literacy_app.domain.pooled_answers import Answers
from tests.domain.pools import Truth, answered, pool, rated, truth
from tests.domain.reference import vectors


def from_table(rows, side):
    """Return a table of 1, 0 and None, learners by posts, as answers."""
    cells = [
        (learner, post, right)
        for learner, row in enumerate(rows)
        for post, right in enumerate(row)
        if right is not None
    ]
    learner, post, right = np.array(cells, dtype=int).reshape(-1, 3).T
    return Answers(learner, post, right == 1, np.array(side) > 0, len(rows))


@pytest.fixture
def chance():
    return np.random.default_rng(20261123)


@vectors("calibrate_matrix")
def test_the_reference_is_met(vector):
    asked, wanted = vector["inputs"], vector["expected"]
    prior = None
    if "b_mean" in asked:
        mean = np.array(asked["b_mean"])
        prior = Prior(mean, np.full(len(mean), asked["sd_b"]))

    found = calibrate(
        from_table(asked["answers"], asked["s_item"]),
        prior=prior,
        leaning=asked.get("bias", True),
    )

    figures = {
        "b": found.b,
        "se_b": found.se_b,
        "theta": found.people.theta,
        "kappa": found.people.kappa,
        "se_theta": np.sqrt(found.people.var_theta),
    }
    for name, values in wanted.items():
        assert figures[name] == pytest.approx(values, abs=vector["tolerance"])


def test_the_order_of_the_answers_does_not_matter(chance):
    of = truth(chance, 20, 12)
    answers = pool(chance, of)
    order = chance.permutation(len(answers.right))
    mixed = Answers(
        answers.learner[order],
        answers.post[order],
        answers.right[order],
        answers.manipulated,
        answers.learners,
    )

    assert calibrate(mixed).b == pytest.approx(calibrate(answers).b, abs=1e-12)


def test_a_class_of_30_finds_60_posts_within_the_reference_error(chance):
    errors = []
    for _ in range(10):
        of = truth(chance, 30, 60)
        errors.append(of.error(calibrate(pool(chance, of)).b))

    assert np.mean(errors) <= 0.45


def test_300_people_find_500_posts_within_the_reference_error(chance):
    of = truth(chance, 300, 500)

    found = calibrate(pool(chance, of))

    assert of.error(found.b) <= 0.15
    covered = np.abs(found.b - of.b + of.b.mean()) < 1.96 * found.se_b + 0.1
    assert covered.mean() > 0.9


def test_a_rating_helps_where_answers_are_few(chance):
    of = truth(chance, 30, 60)
    answers, prior = pool(chance, of, each=20), rated(chance, of.b)

    found = calibrate(answers, prior=prior)

    assert of.error(found.b) < of.error(prior.mean)
    assert of.error(found.b) < of.error(calibrate(answers).b)
    assert (found.se_b < 0.7).all()


def test_without_ratings_both_classes_are_as_hard_on_average(chance):
    of = truth(chance, 40, 30)
    found = calibrate(pool(chance, of))

    for side in (1.0, -1.0):
        assert found.b[of.side == side].mean() == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize(("learners", "posts", "each"), [(40, 40, 40), (2000, 60, 60)])
def test_ratings_hold_the_mean_of_each_class(chance, learners, posts, each):
    of = truth(chance, learners, posts)
    prior = rated(chance, of.b)

    found = calibrate(pool(chance, of, each), prior=prior)

    for side in (1.0, -1.0):
        these = of.side == side
        off = (found.b - prior.mean)[these].mean()
        assert abs(off) <= 0.25 * 0.7 / np.sqrt(these.sum()) + 1e-9
    assert found.iterations < 60


def test_a_class_of_cynics_does_not_move_the_difficulties(chance):
    of = truth(chance, 60, 40)
    cynics = Truth(np.zeros(20), np.full(20, 8.0), of.b, of.side)
    sober, prior = pool(chance, of), rated(chance, of.b)
    extra = pool(chance, cynics)
    both = Answers(
        np.append(sober.learner, extra.learner + 60),
        np.append(sober.post, extra.post),
        np.append(sober.right, extra.right),
        sober.manipulated,
        80,
    )

    for ratings in (None, prior):
        without = calibrate(sober, prior=ratings).b
        moved = calibrate(both, prior=ratings).b - without
        assert np.abs(moved).max() < 0.15


def test_a_post_nobody_answered_keeps_its_rating(chance):
    of = truth(chance, 30, 20)
    learner = np.repeat(np.arange(30), 19)
    post = np.tile(np.arange(19), 30)
    answers = answered(of, learner, post, of.right(chance, learner, post))
    prior = rated(chance, of.b)

    found = calibrate(answers, prior=prior)

    assert found.b[19] == pytest.approx(prior.mean[19], abs=0.3)
    assert found.se_b[19] == pytest.approx(0.7)


def test_surer_ratings_move_less(chance):
    of = truth(chance, 30, 20)
    answers = pool(chance, of)
    sd = np.where(np.arange(20) < 10, 0.01, 1.0)

    found = calibrate(answers, prior=Prior(np.zeros(20), sd))

    assert np.abs(found.b[:10]).max() < 0.02
    assert np.abs(found.b[10:]).max() > 0.5


@pytest.mark.parametrize("prior", [None, Prior(np.array([0.5, -0.5]), np.full(2, 0.7))])
def test_no_answers_teach_nothing(prior):
    nothing = np.zeros(0, dtype=int)

    for learners in (0, 3):
        answers = Answers(
            nothing, nothing, nothing > 0, np.array([True, False]), learners
        )
        found = calibrate(answers, prior=prior)

        assert found.b.tolist() == ([0.5, -0.5] if prior else [0.0, 0.0])
        assert found.se_b.tolist() == ([0.7, 0.7] if prior else [1.0, 1.0])
        assert found.people.theta.shape == (learners,)


def test_no_posts_teach_nothing():
    nothing = np.zeros(0, dtype=int)

    found = calibrate(Answers(nothing, nothing, nothing > 0, nothing > 0, 2))

    assert found.b.shape == (0,)


def test_people_who_share_no_post_are_calibrated_together(chance):
    of = truth(chance, 40, 20)
    learner = np.repeat(np.arange(40), 10)
    post = np.concatenate([np.arange(10) + 10 * (n < 20) for n in range(40)])
    right = of.right(chance, learner, post)

    found = calibrate(answered(of, learner, post, right), prior=rated(chance, of.b))

    assert of.error(found.b) < 0.7


def test_one_learner_says_which_post_is_harder():
    answers = from_table([[1, 0, 1, 1, 0]], [1, 1, -1, -1, -1])

    found = calibrate(answers, prior=Prior(np.zeros(5), np.full(5, 0.7)))

    assert found.b[1] > found.b[0]
    assert found.b[4] > found.b[2] == pytest.approx(found.b[3])


def test_genuine_posts_may_be_missing(chance):
    of = truth(chance, 60, 20)
    of.side[:] = 1.0

    found = calibrate(pool(chance, of))

    assert np.corrcoef(found.b, of.b)[0, 1] > 0.9
    assert found.b.mean() == pytest.approx(0.0, abs=1e-12)


@given(
    rows=st.lists(
        st.lists(st.sampled_from([0, 1, None]), min_size=5, max_size=5),
        min_size=1,
        max_size=6,
    ),
    side=st.lists(st.sampled_from([1, -1]), min_size=5, max_size=5),
    ratings=st.none() | st.lists(st.floats(-6, 6), min_size=5, max_size=5),
)
@settings(max_examples=60)
def test_whatever_is_answered_every_figure_is_a_number(rows, side, ratings):
    prior = ratings and Prior(np.array(ratings), np.full(5, 0.7))

    found = calibrate(from_table(rows, side), prior=prior)

    people = found.people
    for figures in (found.b, found.se_b, people.theta, people.kappa):
        assert np.isfinite(figures).all()
    assert (found.se_b > 0).all()
