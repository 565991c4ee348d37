"""A test must not eat up what a class practises with."""

import pytest

from literacy_app.domain.forms import FormPlan
from literacy_app.domain.sparing import left, spared
from tests.domain.cards import pairs

PLAN = FormPlan(per_side=8, band="US")


@pytest.mark.parametrize(
    ("whole_pairs", "forms", "twins"),
    [(60, 3, 0), (48, 3, 24), (35, 3, 24), (30, 2, 16), (24, 2, 16)],
)
def test_a_small_bank_keeps_posts_to_practise(whole_pairs, forms, twins):
    cards = pairs(whole_pairs)

    found = spared(cards, PLAN, seed=1)

    assert len(found.posts) == forms
    assert found.twins_across == twins
    assert left(cards, PLAN, found) >= 16


def test_twins_are_never_in_one_form():
    cards = pairs(24)
    pair_of = {card.post_id: card.pair for card in cards}

    for form in spared(cards, PLAN, seed=2).posts:
        assert len({pair_of[post] for post in form}) == 16


def test_known_posts_stay_out_of_a_spared_form():
    known = frozenset({"3-a", "4-b"})
    plan = FormPlan(per_side=8, band="US", known=known)

    found = spared(pairs(26), plan, seed=1)

    assert not known & {post for form in found.posts for post in form}


def test_where_nothing_can_be_spared_there_is_still_a_test():
    cards = pairs(16)

    found = spared(cards, PLAN, seed=1)

    assert len(found.posts) == 2
    assert left(cards, PLAN, found) == 0
