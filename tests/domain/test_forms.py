"""Parallel forms of a test, made from small and large banks."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.errors_of_groups import TooFewPosts
from literacy_app.domain.forms import FormPlan, assemble, halves
from literacy_app.domain.shelf import PostCard

FAMILIES = ("AUT", "EMO", "FAK", "NUM", "PIC", "URG")


def a_bank(pairs, seed=0, **changes):
    chance = Random(seed)
    cards = []
    for number in range(pairs):
        tactics = frozenset({chance.choice(FAMILIES) + str(chance.randint(1, 4))})
        for side in ("manipulated", "genuine"):
            facts = {
                "post_id": f"{number}-{side}",
                "pair": f"pair-{number}",
                "rev": 1,
                "verdict": side,
                "type": "text",
                "topic": "town",
                "grade_from": "E56",
                "sensitivity": frozenset(),
                "tactics": tactics,
                "difficulty": Difficulty(chance.gauss(0, 0.8), 0.0),
            }
            cards.append(PostCard(**{**facts, **changes}))
    return cards


def posts_of(forms, cards):
    by_id = {card.post_id: card for card in cards}
    return [[by_id[post] for post in form] for form in forms.posts]


@given(st.integers(20, 60), st.integers(0, 1000))
@settings(max_examples=8)
def test_every_form_is_half_genuine_and_has_no_twins(pairs, seed):
    cards = a_bank(pairs, seed)
    forms = assemble(cards, FormPlan(), seed=seed)
    all_posts = [post for form in forms.posts for post in form]

    assert len(all_posts) == len(set(all_posts))
    for form in posts_of(forms, cards):
        assert Counter(card.side for card in form) == {"manipulated": 8, "genuine": 8}
        assert len({card.pair for card in form}) == 16
    assert forms.alike


@pytest.mark.parametrize("seed", range(4))
def test_a_bank_with_no_post_to_spare_still_gives_like_forms(seed):
    forms = assemble(a_bank(20, seed), FormPlan(per_side=10), seed=seed)

    assert len(forms.posts) == 2
    assert forms.gap <= 0.5
    assert forms.twins_across == 20
    assert forms.lacking == (10, 10)


def test_no_pair_is_in_two_forms_where_the_bank_is_large():
    forms = assemble(a_bank(250), FormPlan(), seed=3)

    assert len(forms.posts) == 3
    assert forms.twins_across == 0
    assert forms.lacking == (0, 0)


def test_a_small_bank_says_how_many_posts_a_third_form_needs():
    forms = assemble(a_bank(20), FormPlan(), seed=0)

    assert forms.lacking == (4, 4)
    assert forms.twins_across == 12


def test_forms_are_alike_on_each_side_alone():
    """So that they stay alike for a class that has become suspicious."""
    cards = a_bank(250)

    forms = posts_of(assemble(cards, FormPlan(), seed=1), cards)

    for side in ("manipulated", "genuine"):
        means = [
            sum(c.difficulty.b for c in form if c.side == side) / 8 for form in forms
        ]
        assert max(means) - min(means) < 0.2


def test_tricks_are_spread_evenly():
    cards = a_bank(250)

    counts = [
        Counter(t[:3] for c in form if c.side == "manipulated" for t in c.tactics)
        for form in posts_of(assemble(cards, FormPlan(), seed=5), cards)
    ]
    for family in FAMILIES:
        numbers = [count[family] for count in counts]
        assert max(numbers) - min(numbers) <= 1


def test_only_posts_that_suit_everyone_are_taken():
    cards = [
        *a_bank(20),
        *a_bank(20, pair="later", grade_from="US"),
        *a_bank(20, pair="sad", sensitivity=frozenset({"disaster"})),
        *a_bank(20, pair="unsettled", verdict="unverified"),
    ]
    plain = {card.post_id for card in a_bank(20)}
    plan = FormPlan(band="LS", avoided=frozenset({"disaster"}))

    forms = assemble(cards, plan, seed=0)

    assert {post for form in forms.posts for post in form} <= plain


def test_posts_somebody_knows_are_left_out_and_counted():
    cards = a_bank(20)
    known = frozenset(card.post_id for card in cards[:12])

    with pytest.raises(TooFewPosts) as raised:
        assemble(cards, FormPlan(known=known), seed=0)

    assert raised.value.manipulated == 2
    assert raised.value.genuine == 2
    assert raised.value.taken == 12


def test_the_same_seed_gives_the_same_forms():
    cards = a_bank(40)

    assert assemble(cards, FormPlan(), seed=9) == assemble(
        cards[::-1], FormPlan(), seed=9
    )
    assert assemble(cards, FormPlan(), seed=9) != assemble(cards, FormPlan(), seed=10)


@given(st.sets(st.text(min_size=1), max_size=40), st.integers())
def test_halves_differ_by_one_at_most_and_are_the_same_again(learners, seed):
    found = halves(learners, seed=seed)
    counts = Counter(found.values())

    assert set(found) == learners
    assert abs(counts[0] - counts[1]) <= 1
    assert found == halves(sorted(learners, reverse=True), seed=seed)


def test_different_seeds_give_different_halves():
    learners = [f"learner-{i}" for i in range(20)]

    assert len({tuple(halves(learners, seed=i).values()) for i in range(5)}) > 1
