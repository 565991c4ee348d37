"""Which post comes next: half of them genuine, hard enough, never a give-away."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability, Judged, sigmoid, update
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes
from tests.domain.cards import ANYBODY, TACTICS, a_card, a_shelf, pairs, sit

TAGS = ("war", "death")
BANDS = ("E56", "LS", "US")


@st.composite
def shelves(draw):
    """Pairs of twins, one manipulated and one genuine, alike in all else."""
    cards = []
    for number in range(draw(st.integers(1, 14))):
        alike = {
            "pair": f"pair-{number}",
            "type": draw(st.sampled_from(["text", "photo", "chart"])),
            "topic": draw(st.sampled_from(["town", "health", "school"])),
            "grade_from": draw(st.sampled_from(BANDS)),
            "sensitivity": draw(st.frozensets(st.sampled_from(TAGS), max_size=1)),
            "tactics": draw(st.frozensets(st.sampled_from(TACTICS))),
            "difficulty": Difficulty(draw(st.floats(-2, 2)), 0.3),
        }
        cards += [
            a_card(f"{number}-a", verdict="manipulated", **alike),
            a_card(f"{number}-b", verdict="genuine", **alike),
        ]
    return Shelf(cards)


wishes = st.builds(
    Wishes,
    band=st.sampled_from(BANDS),
    avoided=st.frozensets(st.sampled_from(TAGS)),
)
posts = st.frozensets(
    st.builds("{}-{}".format, st.integers(0, 13), st.sampled_from("ab"))
)


def sides(shown):
    return [card.side for card in shown]


@settings(max_examples=80)
@given(shelves(), wishes, st.integers(0, 99), posts, posts)
def test_every_post_suits_the_learner_and_was_not_answered_within_sixty_days(
    shelf, wishes, seed, recent, long_ago
):
    shown = sit(shelf, wishes, seed, answered=recent | long_ago, recent=recent)

    for card in shown:
        assert card.post_id not in recent
        assert not card.sensitivity & wishes.avoided
        assert BANDS.index(card.grade_from) <= BANDS.index(wishes.band)


@settings(max_examples=80)
@given(shelves(), wishes, st.integers(0, 99), posts)
def test_twins_never_meet_in_one_sitting(shelf, wishes, seed, answered):
    shown = sit(
        shelf, wishes, seed, answered=answered, seen_pairs=shelf.pairs_of(answered)
    )

    assert len({card.pair for card in shown}) == len(shown)


@pytest.mark.parametrize("seed", range(20))
def test_half_of_a_sitting_is_genuine(seed):
    ability = Ability(theta=seed / 5 - 2, kappa=seed % 5 - 2)

    assert sides(sit(a_shelf(), seed=seed, ability=ability)).count("genuine") == 4


def test_the_next_verdict_cannot_be_guessed_from_the_place_in_the_sitting():
    places = [0] * 8
    shelf = a_shelf()
    for seed in range(300):
        for place, card in enumerate(sit(shelf, seed=seed)):
            places[place] += card.verdict == "genuine"

    assert all(110 < genuine < 190 for genuine in places)


@given(shelves(), st.integers(0, 99))
def test_the_same_seed_gives_the_same_sitting(shelf, seed):
    assert sit(shelf, seed=seed) == sit(shelf, seed=seed)


@pytest.mark.parametrize("kappa", [-1.5, 0.0, 1.5])
def test_people_are_right_about_three_times_in_four(kappa):
    ability, shelf = Ability(theta=0.5, kappa=kappa), a_shelf(400)
    likely = []
    for seed in range(20):
        for card in sit(shelf, seed=seed, ability=ability):
            leaning = kappa if card.side == "manipulated" else -kappa
            likely.append(sigmoid(ability.theta + leaning - card.difficulty.b))

    assert 0.68 <= sum(likely) / len(likely) <= 0.78


@pytest.mark.parametrize("says_manipulated", [True, False])
def test_whoever_says_always_the_same_practises_with_both_sides_alike(
    says_manipulated,
):
    shelf, ability, shown = Shelf([*pairs(150), *extra_tricks(200)]), Ability(), []
    for seed in range(5):
        answered = frozenset(card.post_id for card in shown)
        for card in sit(shelf, seed=seed, ability=ability, recent=answered):
            shown.append(card)
            if card.side != "neither":
                manipulated = card.side == "manipulated"
                right = manipulated == says_manipulated
                judged = Judged(manipulated, right, card.difficulty.b, 0.3)
                ability = update(ability, judged)

    assert 0.45 <= sides(shown).count("manipulated") / len(shown) <= 0.55
    assert abs(ability.theta) <= 0.3


def extra_tricks(count):
    return [
        a_card(f"extra-{n}", difficulty=Difficulty(n / 99, 0.3)) for n in range(count)
    ]


def test_one_post_of_few_is_drawn_so_that_none_is_everybodys():
    shelf = a_shelf(200)

    firsts = [sit(shelf, seed=seed)[0].post_id for seed in range(200)]

    assert max(map(firsts.count, firsts)) <= 40


def test_tactics_types_and_topics_are_mixed():
    for seed in range(10):
        for one, other in pairwise(sit(a_shelf(100), seed=seed)):
            assert not one.tactics & other.tactics
            assert one.type != other.type
            assert one.topic != other.topic


def test_a_sitting_holds_now_and_then_one_post_nobody_can_judge():
    odd = [a_card(f"odd-{n}", verdict="unverified") for n in range(6)]
    shelf = Shelf([*pairs(40), *odd])

    sittings = [sides(sit(shelf, seed=seed)) for seed in range(200)]

    counts = [sitting.count("neither") for sitting in sittings]
    assert set(counts) == {0, 1}
    assert 50 <= sum(counts) <= 110
    assert all(sitting.count("genuine") == 4 for sitting in sittings)


def test_a_post_nobody_can_judge_does_not_come_twice():
    shelf = Shelf([*pairs(40), a_card("odd", verdict="satire")])

    for seed in range(60):
        shown = sit(shelf, seed=seed, answered=frozenset({"odd"}))
        assert "neither" not in sides(shown)


@given(shelves(), st.integers(0, 20))
def test_choosing_changes_nothing(shelf, seed):
    so_far = SittingSoFar()

    practice_choice(shelf, ANYBODY, so_far, Ability(), Random(seed))

    assert so_far == SittingSoFar()
