"""Reviews: a fresh trick and an honest look-alike, never only tricks."""

from random import Random

import pytest

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability
from literacy_app.domain.memory import CardKey
from literacy_app.domain.review_plan import plan_reviews
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes
from tests.domain.cards import TACTICS, a_card, a_shelf, pairs

KEYS = tuple(CardKey(tactic, "text") for tactic in TACTICS)
ANYBODY = Wishes("US")


def plan(shelf, due=KEYS[:1], *, seed=1, wishes=ANYBODY, **so_far):
    known = SittingSoFar(**so_far)
    return plan_reviews(shelf, due, wishes, known, Ability(), Random(seed))


@pytest.mark.parametrize("seed", range(10))
def test_each_card_brings_a_trick_and_an_honest_look_alike(seed):
    choices = plan(a_shelf(), KEYS, seed=seed)

    for key in KEYS:
        two = [choice.card for choice in choices if choice.review == key]
        assert {card.side for card in two} == {"manipulated", "genuine"}
        assert all(key.tactic in card.tactics for card in two)
        assert two[0].pair != two[1].pair
    assert {choice.purpose for choice in choices} == {"review"}
    assert len({choice.card.pair for choice in choices}) == 8


def test_the_posts_are_of_the_cards_medium_while_fresh_ones_last():
    texts, charts = (
        pairs(3, tactics=frozenset({"EMO-01"}), type=t) for t in ("text", "chart")
    )
    charts = [a_card(f"c{n}", **_like(card)) for n, card in enumerate(charts)]
    shelf, key = Shelf([*texts, *charts]), CardKey("EMO-01", "text")

    assert {c.card.type for c in plan(shelf, [key])} == {"text"}
    known = frozenset(card.post_id for card in texts)
    seen_pairs = shelf.pairs_of(known)
    relaxed = plan(shelf, [key], answered=known, seen_pairs=seen_pairs)
    assert {c.card.type for c in relaxed} == {"chart"}


def _like(card):
    return {
        "pair": f"c-{card.pair}",
        "verdict": card.verdict,
        "type": card.type,
        "tactics": card.tactics,
    }


def test_they_are_about_as_hard_as_suits_the_learner():
    many = pairs(200, tactics=frozenset({"EMO-01"}), type="text")

    for seed in range(20):
        for choice in plan(Shelf(many), seed=seed):
            assert abs(choice.card.difficulty.b + 1.0) <= 0.2


def test_which_of_the_two_comes_first_is_left_to_chance():
    firsts = [plan(a_shelf(), seed=seed)[0].card.side for seed in range(100)]

    assert 30 <= firsts.count("genuine") <= 70


def test_two_cards_are_shuffled_together():
    sides = {
        tuple(c.card.side for c in plan(a_shelf(), KEYS, seed=n))[:4] for n in range(99)
    }

    assert len(sides) == 6


def test_no_more_cards_are_taken_than_wanted_the_first_ones_first():
    choices = plan(a_shelf(), KEYS, length=4)

    assert {choice.review for choice in choices} == set(KEYS[:2])


def test_a_card_without_a_fresh_trick_is_skipped():
    known = frozenset(c.post_id for c in pairs(40) if KEYS[0].tactic in c.tactics)

    seen_pairs = a_shelf().pairs_of(known)
    choices = plan(a_shelf(), KEYS[:2], answered=known, seen_pairs=seen_pairs)

    assert {choice.review for choice in choices} == {KEYS[1]}


def test_any_honest_post_will_do_where_none_looks_alike():
    trick = a_card("trick", tactics=frozenset({"EMO-01"}))
    honest = a_card("honest", verdict="genuine", difficulty=Difficulty(1, 0.3))

    choices = plan(Shelf([trick, honest]))

    assert {choice.card.post_id for choice in choices} == {"trick", "honest"}


def test_a_trick_is_never_reviewed_without_an_honest_post():
    twin = {"pair": "p", "tactics": frozenset({"EMO-01"})}
    shelf = Shelf([a_card("a", **twin), a_card("b", verdict="genuine", **twin)])

    assert plan(shelf) == []


def test_posts_that_do_not_suit_the_learner_are_not_reviewed_either():
    us_only = a_shelf(grade_from="US")
    about_war = a_shelf(sensitivity=frozenset({"war"}))

    assert plan(us_only, wishes=Wishes("LS")) == []
    assert plan(about_war, wishes=Wishes("LS", frozenset({"war"}))) == []
