"""Which post a test asks next, and that a cynic cannot steer it."""

from random import Random

import pytest

from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.fitting import Fitting
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes, chance_for
from literacy_app.domain.telling import most_telling, telling_choice
from tests.domain.cards import a_card, a_shelf, pairs
from tests.domain.reference import vectors

ANYBODY = Wishes("US")


def ranked(example):
    """Return the numbers of the posts of a worked example, the most telling first."""
    count = len(example["b"])
    variances = example.get("vb") or [0.0] * count
    shelf = Shelf(
        a_card(
            f"{n}",
            verdict="manipulated" if example["s"][n] > 0 else "genuine",
            difficulty=Difficulty(example["b"][n], variances[n]),
        )
        for n in range(count)
    )
    [[v11, v12], [_, v22]] = example["V"]
    ability = Ability(*example["mu"], v11, v12, v22)
    so_far = SittingSoFar(recent=frozenset(map(str, example["seen"])))
    fitting = Fitting(shelf, ANYBODY, so_far)
    found = most_telling(fitting, ability, most=example.get("k", 1))
    return [int(card.post_id) for card in found]


@vectors("ranked")
def test_the_posts_that_tell_most_come_first(vector):
    assert ranked(vector["inputs"]) == vector["expected"]


@vectors("sorted_pick")
def test_the_nearest_post_is_the_most_telling_of_equally_known_ones(vector):
    assert ranked(vector["inputs"]) == [vector["expected"]]


def take(shelf, is_right, seed=1, wishes=ANYBODY, **so_far):
    """Take a test to its end; return the posts and what is known at the end."""
    sitting, ability = SittingSoFar(length=30, **so_far), Ability()
    while True:
        chance = chance_for(seed, len(sitting.shown))
        card = telling_choice(shelf, wishes, sitting, ability, chance)
        if card is None:
            return sitting.shown, ability
        sitting.shown.append(card)
        manipulated, hard = card.side == "manipulated", card.difficulty
        judged = Judged(manipulated, is_right(card), hard.b, hard.variance)
        ability = update(ability, judged)


def cynic(card):
    return card.verdict == "manipulated"


def believer(card):
    return card.verdict == "genuine"


@pytest.mark.parametrize("who", [cynic, believer])
@pytest.mark.parametrize("seed", range(5))
def test_whoever_says_always_the_same_is_served_both_sides_alike(who, seed):
    mostly_tricks = [
        card for card in pairs(300) if card.side == "manipulated" or seed % 2
    ]
    some_honest = [card for card in pairs(130) if card.side == "genuine"]
    shelf = Shelf({c.post_id: c for c in (*mostly_tricks, *some_honest)}.values())

    shown, ability = take(shelf, who, seed)

    share = sum(map(cynic, shown)) / len(shown)
    assert 0.45 <= share <= 0.55
    assert abs(ability.theta) <= 0.25


@pytest.mark.parametrize("seed", range(8))
def test_a_test_asks_six_of_each_side_twins_apart_and_ends_in_time(seed):
    chance = Random(seed)

    shown, ability = take(a_shelf(200), lambda _: chance.random() < 0.7, seed)

    sides = [card.side for card in shown]
    assert min(sides.count("manipulated"), sides.count("genuine")) >= 6
    assert len({card.pair for card in shown}) == len(shown) <= 30
    assert len(shown) == 30 or ability.theta_se <= 0.40
    for asked in range(len(sides)):
        apart = sides[:asked].count("genuine") - sides[:asked].count("manipulated")
        assert abs(apart) <= 2


def test_only_posts_nobody_can_remember_are_in_a_test():
    shelf = a_shelf(30)
    known = frozenset(f"{n}-a" for n in range(10))

    shown, _ = take(shelf, cynic, answered=known, seen_pairs=shelf.pairs_of(known))

    fresh = {f"pair-{n}" for n in range(10, 30)}
    assert {card.pair for card in shown} <= fresh


def test_satire_and_unverified_posts_are_in_no_test():
    odd = [a_card(f"odd-{n}", verdict="unverified") for n in range(50)]

    shown, _ = take(Shelf([*pairs(40), *odd]), cynic)

    assert {card.side for card in shown} == {"manipulated", "genuine"}


def test_a_test_ends_when_one_side_is_used_up():
    few_honest = [c for c in pairs(60) if c.side == "manipulated"][:40]
    few_honest += [c for c in pairs(60) if c.side == "genuine"][-4:]

    shown, _ = take(Shelf(few_honest), cynic)

    sides = [card.side for card in shown]
    assert sides.count("genuine") == 4
    assert sides.count("manipulated") <= 6


def test_tactics_kept_back_from_practice_are_asked_like_others():
    tactics = [frozenset({f"EMO-0{n % 3 + 1}"}) for n in range(60)]
    cards = [
        a_card(f"{n}", tactics=tactics[n], verdict=("genuine", "manipulated")[n % 2])
        for n in range(60)
    ]

    shown, _ = take(Shelf(cards), cynic)

    kept_back = sum("EMO-03" in card.tactics for card in shown)
    assert kept_back >= len(shown) / 5


def test_worn_posts_come_only_when_no_others_are_left():
    shelf = a_shelf(40)
    worn = frozenset(f"{n}-{side}" for n in range(0, 40, 2) for side in "ab")

    shown, _ = take(shelf, cynic, worn=worn)

    fresh = [card.post_id not in worn for card in shown]
    assert fresh == sorted(fresh, reverse=True)
    assert fresh.count(True) >= 18
