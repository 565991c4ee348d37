"""What a quiz may never hold, whatever the bank and the learner bring."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.item_order import mixed_order
from literacy_app.domain.module import Blueprint
from literacy_app.domain.quiz_draw import QuizWishes, draw_quiz
from literacy_app.domain.quiz_item import Steps
from literacy_app.domain.sitting import SittingSoFar, Wishes
from literacy_app.domain.text import BANDS, reaches
from tests.domain.cards import a_card, pairs
from tests.domain.lessons import an_item
from tests.domain.making import both

BLUEPRINT = Blueprint(8, 4, 3, ("photo",), {"EMO-01": 1}, {"choice": 2, "order": 1})
ITEMS = tuple(an_item(f"i{n}", kind=("choice", "order")[n % 2]) for n in range(10))
TACTICS = ("EMO-01", "EVI-01", "SRC-01")
NUMBERS = st.integers(0, 9)

cards = st.lists(
    st.builds(
        a_card,
        st.integers(0, 60).map(str),
        pair=NUMBERS.map(lambda n: f"pair-{n}"),
        verdict=st.sampled_from(("manipulated", "genuine", "satire", "unverified")),
        type=st.sampled_from(("text", "photo")),
        grade_from=st.sampled_from(BANDS),
        sensitivity=st.sampled_from((frozenset(), frozenset({"health"}))),
        tactics=st.sampled_from([frozenset({t}) for t in TACTICS]),
    ),
    max_size=30,
    unique_by=lambda card: card.post_id,
)
blueprints = st.builds(
    Blueprint,
    posts=st.just(8),
    genuine=st.integers(0, 8),
    unseen=st.integers(0, 8),
    types=st.sampled_from(((), ("photo",))),
    like=st.dictionaries(st.sampled_from(TACTICS), st.integers(0, 9), max_size=2),
    items=st.just({"choice": 2, "order": 3}),
)
some_pairs = st.frozensets(NUMBERS.map(lambda n: f"pair-{n}"), max_size=3)


@settings(max_examples=150)
@given(st.data(), cards, blueprints, st.sampled_from(BANDS), st.integers(0, 99))
def test_no_quiz_holds_what_it_may_never_hold(data, cards, blueprint, band, seed):
    shown, later = data.draw(some_pairs), data.draw(some_pairs)
    so_far = SittingSoFar(pairs_to_come=later, seen_pairs=data.draw(some_pairs))
    wishes = QuizWishes(
        Wishes(band, frozenset({"health"})), frozenset({"EMO-01"}), shown, so_far
    )

    steps = draw_quiz(cards, ITEMS, blueprint, wishes, seed=seed)

    by_id = {card.post_id: card for card in cards}
    posts = [by_id[step.id] for step in steps if step.kind == "post"]
    assert len(posts) == len({card.pair for card in posts}) <= blueprint.posts
    genuine = sum(card.side == "genuine" for card in posts)
    assert genuine <= blueprint.genuine
    assert len(posts) - genuine <= blueprint.posts - blueprint.genuine
    for card in posts:
        assert card.side in ("manipulated", "genuine")
        assert card.pair not in shown | later
        assert not card.sensitivity
        assert reaches(band, card.grade_from)
    assert steps == draw_quiz(cards, ITEMS, blueprint, wishes, seed=seed)


@settings(max_examples=40)
@given(st.integers(0, 10_000))
def test_a_rich_bank_fills_the_blueprint(seed):
    bank = pairs(60)
    wishes = a_wish(taught={"EMO-01", "EVI-01"})

    steps = draw_quiz(bank, ITEMS, BLUEPRINT, wishes, seed=seed)

    posts = posts_of(steps, bank)
    assert len(posts) == 8
    assert sum(card.side == "genuine" for card in posts) == 4
    unseen = [card for card in posts if card.tactics.isdisjoint(wishes.taught)]
    assert 3 <= len(unseen) <= 4
    assert {card.side for card in posts if card not in unseen} == {
        "manipulated",
        "genuine",
    }
    assert any(c.side == "genuine" and "EMO-01" in c.tactics for c in posts)
    assert [step.kind for step in steps].count("item") == 3
    assert steps[0].kind == "post"
    assert not any(one.kind == other.kind == "item" for one, other in pairwise(steps))


def test_a_retake_brings_other_posts_and_other_items_while_there_are_any():
    bank = pairs(60)
    first = draw_quiz(bank, ITEMS, BLUEPRINT, a_wish(), seed=1)
    again = draw_quiz(bank, ITEMS, BLUEPRINT, a_wish(first), seed=1)

    assert not {step.id for step in first} & {step.id for step in again}


def test_the_twin_of_a_post_explained_before_does_not_come_while_others_do():
    bank = pairs(60)
    first = draw_quiz(bank, ITEMS, BLUEPRINT, a_wish(), seed=1)
    again = draw_quiz(bank, ITEMS, BLUEPRINT, a_wish(first, bank), seed=2)

    known = {card.pair for card in posts_of(first, bank)}
    assert known.isdisjoint(card.pair for card in posts_of(again, bank))


def test_when_nothing_is_fresh_what_was_answered_longest_ago_comes_first():
    bank = pairs(12, tactics=frozenset({"EMO-01"}))
    answered = [card.post_id for card in bank]
    so_far = SittingSoFar(answered=frozenset(answered))
    wishes = QuizWishes(
        Wishes("US"), frozenset({"EMO-01"}), frozenset(), so_far, answered
    )
    blueprint = Blueprint(4, 2, 0, (), {}, {})

    steps = draw_quiz(bank, (), blueprint, wishes, seed=1)

    assert sorted(step.id[0] for step in steps) == ["0", "1", "2", "3"]


def test_a_quiz_always_asks_for_both_sides_of_what_was_taught():
    taught = frozenset({"EMO-01"})
    known = pairs(2, tactics=taught)
    fresh = [
        a_card(f"f-{c.post_id}", pair=f"f-{c.pair}", verdict=c.verdict)
        for c in pairs(30, tactics=frozenset({"SRC-01"}))
    ]
    answered = [card.post_id for card in known]
    so_far = SittingSoFar(answered=frozenset(answered))
    wishes = QuizWishes(Wishes("US"), taught, frozenset(), so_far, answered)

    steps = draw_quiz((*known, *fresh), (), BLUEPRINT, wishes, seed=1)

    posts = {card.post_id: card for card in known}
    asked = [posts[step.id].verdict for step in steps if step.id in posts]
    assert sorted(asked) == ["genuine", "manipulated"]


def test_an_empty_bank_gives_no_quiz_and_no_error():
    assert draw_quiz((), (), BLUEPRINT, a_wish(), seed=1) == ()


def test_items_of_another_band_are_not_asked():
    items = [an_item("mine", bands=("LS",)), an_item("other", bands=("US",))]
    wishes = QuizWishes(Wishes("LS"), frozenset(), frozenset(), SittingSoFar())

    steps = draw_quiz((), items, BLUEPRINT, wishes, seed=1)

    assert [step.id for step in steps] == ["mine"]


@pytest.mark.parametrize("seed", range(8))
def test_steps_to_put_in_order_never_stand_right_already(seed):
    item = an_item(kind="order", key=Steps((both("1"), both("2"))))

    assert mixed_order(item, Random(seed)) == (1, 0)


def posts_of(steps, bank):
    by_id = {card.post_id: card for card in bank}
    return [by_id[step.id] for step in steps if step.kind == "post"]


def a_wish(before=(), bank=(), taught=("EMO-01",)):
    posts = [step.id for step in before if step.kind == "post"]
    seen = frozenset(card.pair for card in posts_of(before, bank)) if bank else ()
    so_far = SittingSoFar(answered=frozenset(posts), seen_pairs=frozenset(seen))
    items = [step.id for step in before if step.kind == "item"]
    learner = Wishes("US")
    return QuizWishes(learner, frozenset(taught), frozenset(), so_far, posts, items)
