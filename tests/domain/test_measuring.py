"""Measuring a table: what each person did, and nothing about anybody else."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from literacy_app.domain.answer_table import AnswerRow
from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Judged, replay, sigmoid
from literacy_app.domain.measuring import measure
from literacy_app.domain.posterior import grid_posterior

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def row(learner, post, says, *, minutes=None, confidence=None, rating=None):
    """Return an answer; posts named m… are manipulated, says is "m" or "g"."""
    return AnswerRow(
        line=0,
        learner=learner,
        post=post,
        manipulated=post.startswith("m"),
        author_rating=rating,
        says_manipulated=says == "m",
        confidence=confidence,
        answered_at=None if minutes is None else NINE + timedelta(minutes=minutes),
    )


def form(learner, says):
    """Return a sheet of ten manipulated and ten genuine posts. says: post -> answer."""
    posts = [f"{side}{n}" for n in range(10) for side in "mg"]
    return [row(learner, post, says(post)) for post in posts]


def cynic(_post):
    return "m"


def naive(_post):
    return "g"


def expert(post):
    return post[0] if post not in ("m3", "g7") else "mg"[post == "m3"]


def test_a_cynic_of_ten_and_ten_is_at_zero_and_leans():
    [it] = measure(form("cy", cynic)).learners

    assert abs(it.theta) <= 0.10
    assert it.kappa > 2
    assert (it.hits, it.misses, it.false_alarms, it.correct_rejections) == (
        10,
        0,
        10,
        0,
    )
    assert (it.d_prime, it.a_prime) == (0, 0.5)


def test_an_expert_is_sharper_than_a_cynic_and_than_somebody_who_trusts_all():
    rows = [*form("cy", cynic), *form("nao", naive), *form("ex", expert)]
    cy, nao, ex = measure(rows).learners

    assert ex.theta - cy.theta >= 1.2
    assert abs(nao.theta) <= 0.10
    assert nao.kappa < -2
    assert abs(ex.kappa) < 0.5


def test_nobody_is_pulled_towards_the_others():
    alone = measure(form("cy", cynic)).learners[0]
    among = measure([*form("ex", expert), *form("cy", cynic)]).learners[1]

    assert alone == among


def test_a_learner_s_theta_is_that_of_the_filter():
    rows = form("ex", expert)
    rated = [
        row("ex", it.post, expert(it.post), rating=n / 9) for n, it in enumerate(rows)
    ]
    [it] = measure(rated).learners
    exact = replay(Judged(r.manipulated, r.right, r.author_rating) for r in rated)

    assert (it.theta, it.kappa) == (exact.theta, exact.kappa)
    assert (it.theta_se, it.kappa_se) == (exact.theta_se, exact.kappa_se)


def test_few_answers_are_measured_exactly():
    rows = form("ama", expert)[:6]
    [it] = measure(rows).learners
    exact = grid_posterior([Judged(r.manipulated, r.right, 0.0) for r in rows])

    assert (it.theta, it.theta_se) == (exact.theta, exact.theta_se)


def test_only_the_first_answer_to_a_post_counts():
    rows = [row("ama", "m1", "g"), row("ama", "g1", "g"), row("ama", "m1", "m")]
    [it] = measure(rows).learners

    assert (it.n, it.n_manipulated, it.misses, it.hits, it.excluded) == (2, 1, 1, 0, 1)
    assert [post.n for post in measure(rows).posts] == [1, 1]


def test_the_first_answer_is_the_earliest_where_all_times_are_known():
    late, early = row("ama", "m1", "m", minutes=9), row("ama", "m1", "g", minutes=2)
    unknown = row("ama", "g1", "g")

    assert measure([late, early]).learners[0].misses == 1
    assert measure([late, early, unknown]).learners[0].hits == 1


def test_half_a_sheet_has_no_sensitivity_and_no_confidence_no_score():
    [it] = measure([row("ama", "m1", "m"), row("ama", "m2", "m")]).learners

    assert (it.d_prime, it.criterion, it.a_prime) == (None, None, None)
    assert (it.brier, it.overconfidence) == (None, None)


def test_confidence_is_scored_where_it_was_stated():
    rows = [
        row("ama", "m1", "m", confidence=1.0),
        row("ama", "g1", "m", confidence=0.8),
        row("ama", "g2", "g"),
    ]
    found = measure(rows)
    [it] = found.learners

    assert it.brier == pytest.approx(((0.97 - 1) ** 2 + 0.8**2) / 2)
    assert it.overconfidence == pytest.approx((0.97 + 0.8) / 2 - 0.5)
    assert [(b.confidence, b.right, b.of) for b in found.sure] == [
        (0.8, 0, 1),
        (1, 1, 1),
    ]


def test_people_and_posts_stand_in_the_order_of_the_table():
    rows = [row("zoe", "m2", "g"), row("ama", "g1", "g"), row("ama", "m2", "m")]
    found = measure(rows)

    assert [it.learner for it in found.learners] == ["zoe", "ama"]
    assert [it.post for it in found.posts] == ["m2", "g1"]


def test_a_post_is_as_hard_as_its_author_says_or_in_the_middle():
    rows = [
        row("ama", "m1", "m", rating=0.7),
        row("ama", "g1", "m"),
        row("ben", "g1", "g", rating=-1.0),
        row("ben", "m2", "g"),
    ]
    posts = {it.post: it for it in measure(rows).posts}

    assert [posts[it].difficulty for it in ("m1", "g1", "m2")] == [0.7, -1.0, 0]
    assert posts["g1"].p_correct == 0.5
    assert {it.se for it in posts.values()} == {None}


def test_calibrated_difficulties_are_taken_with_their_uncertainty():
    rows = form("ex", expert)
    known = {it.post: Difficulty(0.4, 0.25) for it in rows}
    exactly = {it.post: Difficulty(0.4, 0.0) for it in rows}
    found = measure(rows, known)

    assert {(it.difficulty, it.se) for it in found.posts} == {(0.4, 0.5)}
    assert found.learners[0].theta_se > measure(rows, exactly).learners[0].theta_se


def test_a_single_learner_has_no_reliability_and_a_class_has_one():
    assert measure(form("ex", expert)).reliability is None
    together = measure([*form("cy", cynic), *form("ex", expert)])
    assert 0 < together.reliability < 1


def test_a_post_labelled_the_wrong_way_round_is_sent_to_review():
    chance = Random(4)
    rows = []
    for n in range(60):
        theta = chance.gauss(1, 1)
        for post in (f"{side}{k}" for k in range(10) for side in "mg"):
            knows = chance.random() < sigmoid(theta)
            truth = post[0] if post != "m4" else "g"
            rows.append(row(f"l{n}", post, truth if knows else "gm"[truth == "g"]))

    assert [it.post for it in measure(rows).posts if it.flagged] == ["m4"]
