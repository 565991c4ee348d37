"""The bars of honest measuring, tried quickly. All: python -m tests.simulations."""

from threadpoolctl import threadpool_limits

from tests.simulations import (
    adaptive,
    archetypes,
    calibration,
    class_growth,
    form_balance,
    known_learners,
    practised,
    same_again,
)


def missed(part):
    """Run a part with few people; return the bars it misses, or that it has none."""
    # On a busy machine threads of linear algebra wait for each other most of the time.
    with threadpool_limits(1):
        bars = [row for row in part.simulate(quick=True) if row.has_bar]
    return [row.cells() for row in bars if not row.kept] if bars else ["no bar"]


def test_a_cynic_and_a_believer_end_at_zero_and_an_expert_far_above():
    assert not missed(archetypes)


def test_a_cynic_ends_at_zero_also_when_posts_are_chosen_by_the_answers():
    assert not missed(adaptive)


def test_nobody_earns_anything_in_practice_by_always_saying_the_same():
    assert not missed(practised)


def test_what_is_said_of_a_learner_holds_as_often_as_promised():
    assert not missed(known_learners)


def test_the_difficulty_of_posts_is_found_from_answers():
    assert not missed(calibration)


def test_two_forms_of_a_test_are_as_hard_as_each_other():
    assert not missed(form_balance)


def test_what_is_said_of_a_class_holds_as_often_as_promised():
    assert not missed(class_growth)


def test_the_same_answers_give_the_same_numbers_again():
    assert not missed(same_again)
