"""Which post comes next: half of them genuine, never a repeat, never a give-away."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.selection import (
    PostCard,
    SittingSoFar,
    Wishes,
    mixed_practice,
)

TOPICS = ("town", "health", "school")
TAGS = ("war", "death")


@st.composite
def banks(draw):
    """Pairs of twins, one manipulated and one genuine, alike in all else."""
    cards = []
    for number in range(draw(st.integers(1, 14))):
        alike = {
            "pair": f"pair-{number}",
            "type": draw(st.sampled_from(["text", "photo", "chart"])),
            "topic": draw(st.sampled_from(TOPICS)),
            "grade_from": draw(st.sampled_from(["E56", "LS", "US"])),
            "sensitivity": draw(st.frozensets(st.sampled_from(TAGS), max_size=1)),
            "tactics": draw(st.frozensets(st.sampled_from(["EMO1", "EVI1", "SRC1"]))),
            "difficulty": 0.0,
        }
        cards += [
            PostCard(post_id=f"{number}-a", verdict="manipulated", **alike),
            PostCard(post_id=f"{number}-b", verdict="genuine", **alike),
        ]
    return cards


def a_bank(pairs):
    return [
        PostCard(
            f"{n}-{side}",
            f"p{n}",
            verdict,
            "text",
            "town",
            "E56",
            *[frozenset()] * 2,
            0,
        )
        for n in range(pairs)
        for side, verdict in (("a", "manipulated"), ("b", "genuine"))
    ]


def sit(cards, wishes, seed, **so_far):
    """Return all the posts of one sitting."""
    sitting, chance = SittingSoFar(**so_far), Random(seed)
    while len(sitting.shown) < sitting.length:
        card = mixed_practice(cards, wishes, sitting, chance)
        if card is None:
            break
        sitting.shown.append(card)
    return sitting.shown


wishes = st.builds(
    Wishes,
    band=st.sampled_from(["E56", "LS", "US"]),
    avoided=st.frozensets(st.sampled_from(TAGS)),
)


@settings(max_examples=60)
@given(banks(), wishes, st.integers(0, 99), st.frozensets(st.sampled_from(range(14))))
def test_every_post_suits_the_learner_and_is_new(cards, wishes, seed, known):
    answered = frozenset(f"{number}-a" for number in known)
    shown = sit(cards, wishes, seed, answered=answered)

    grades = ("E56", "LS", "US")
    for card in shown:
        assert card.post_id not in answered
        assert not card.sensitivity & wishes.avoided
        assert grades.index(card.grade_from) <= grades.index(wishes.band)


@settings(max_examples=60)
@given(banks(), wishes, st.integers(0, 99))
def test_twins_never_meet_in_one_sitting(cards, wishes, seed):
    pairs = [card.pair for card in sit(cards, wishes, seed)]

    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize("seed", range(20))
def test_half_of_a_sitting_is_genuine(seed):
    shown = sit(a_bank(20), Wishes("US"), seed)

    assert [card.verdict for card in shown].count("genuine") == 4


def test_the_next_verdict_cannot_be_guessed_from_the_place_in_the_sitting():
    places = [0] * 8
    for seed in range(300):
        for place, card in enumerate(sit(a_bank(20), Wishes("US"), seed)):
            places[place] += card.verdict == "genuine"

    assert all(110 < genuine < 190 for genuine in places)


def test_each_post_draws_its_side_once_whatever_the_size_of_the_bank():
    def sides(pairs):
        return [card.verdict for card in sit(a_bank(pairs), Wishes("US"), 5)]

    assert len(sides(20)) == len(sides(300)) == 8
    first = [
        mixed_practice(a_bank(n), Wishes("US"), SittingSoFar(), Random(5)).verdict
        for n in (2, 20, 300)
    ]
    assert len(set(first)) == 1


@given(banks(), st.integers(0, 99))
def test_the_same_seed_gives_the_same_sitting(cards, seed):
    assert sit(cards, Wishes("US"), seed) == sit(cards, Wishes("US"), seed)


def test_when_one_side_is_used_up_the_other_goes_on():
    only_genuine = [card for card in a_bank(10) if card.verdict == "genuine"]

    assert len(sit(only_genuine, Wishes("US"), 1)) == 8


def test_a_used_up_bank_says_so():
    everything = frozenset(card.post_id for card in a_bank(3))

    assert sit(a_bank(3), Wishes("US"), 1, answered=everything) == []


def test_tactics_and_types_are_mixed():
    cards = [
        PostCard(
            f"{n}",
            f"p{n}",
            "genuine",
            "photo" if n % 2 else "text",
            f"topic {n}",
            "E56",
            frozenset(),
            frozenset({f"T{n % 4}"}),
            0,
        )
        for n in range(40)
    ]
    for seed in range(10):
        shown = sit(cards, Wishes("US"), seed)
        for one, other in pairwise(shown):
            assert not one.tactics & other.tactics
