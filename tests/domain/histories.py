"""Histories of judgements for tests: who answered what, when, and how well."""

from datetime import timedelta
from random import Random

from literacy_app.domain.counted import Counted
from literacy_app.domain.discernment import Judged, sigmoid
from tests.domain.making import NOW


def a_judgement(number, *, right=True, tactics=("EMO1",), at=NOW, **changes):
    """Return a judgement; every other post is manipulated."""
    judged = Judged(
        manipulated=changes.pop("manipulated", number % 2 == 0),
        right=right,
        difficulty=changes.pop("difficulty", 0.0),
        difficulty_variance=changes.pop("variance", 0.0),
    )
    return Counted(judged, at, tactics, changes.pop("confidence", 0.8))


def answers_of(theta, count, *, seed=1, start=NOW, apart=timedelta(minutes=1), **more):
    """Let somebody with this theta answer so many posts of middling difficulty.

    more: tactics, a function of the number that tells the tactics of a post, and
    extra, one that tells what those add to theta.
    """
    chance = Random(seed)
    tactics = more.get("tactics", lambda _: ("EMO1",))
    extra = more.get("extra", lambda _: 0.0)
    return [
        a_judgement(
            number,
            right=chance.random() < sigmoid(theta + extra(tactics(number))),
            tactics=tactics(number),
            at=start + number * apart,
        )
        for number in range(count)
    ]
