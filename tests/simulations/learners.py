"""Learners made up by chance, whose discernment and leaning are known exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from literacy_app.domain.discernment import Ability, Judged, replay, sigmoid


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who answers by the model.

    judges: False for people who never look at the post, so that no post is hard or
            easy for them.
    """

    theta: float
    kappa: float
    judges: bool = True

    def is_right(
        self, *, manipulated: bool, difficulty: float, chance: np.random.Generator
    ) -> bool:
        felt = difficulty if self.judges else 0.0
        leaning = self.kappa if manipulated else -self.kappa
        return bool(chance.random() < sigmoid(self.theta + leaning - felt))


PEOPLE = {
    "cynic": Person(0.0, 6.0, judges=False),
    "believer": Person(0.0, -6.0, judges=False),
    "coin tosser": Person(0.0, 0.0, judges=False),
    "suspicious novice": Person(0.3, 1.2),
    "expert": Person(2.0, 0.0),
}


def anybody(chance: np.random.Generator) -> Person:
    """Return a learner as the population is taken to be: a little suspicious."""
    return Person(chance.normal(0, 1), chance.normal(0.3, 0.7))


def without_leaning(judged: Iterable[Judged]) -> Ability:
    """Return the ability in a model that knows no leaning (plain Rasch)."""
    return replay(judged, Ability(var_kappa=0.0))
