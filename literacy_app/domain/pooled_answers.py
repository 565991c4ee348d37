"""The answers of many people, and what is known of the people, as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from literacy_app.domain.discernment import Ability

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Answers:
    """Who judged what and how; a learner has at most one answer to a post.

    learner, post: one place (0, 1, …) per answer.
    right:         per answer.
    manipulated:   per post.
    learners:      how many there are; some may have no answer.
    """

    learner: Ints
    post: Ints
    right: Bools
    manipulated: Bools
    learners: int

    @property
    def posts(self) -> int:
        return len(self.manipulated)

    @property
    def side(self) -> Floats:
        """Return s per post: +1 for a manipulated one, −1 for a genuine one."""
        return np.where(self.manipulated, 1.0, -1.0)

    def per_post(self, figures: npt.NDArray[np.float64 | np.bool_]) -> Floats:
        """Add up a figure per answer over the answers to each post."""
        sums = np.bincount(self.post, figures, self.posts)
        return sums.astype(np.float64, copy=False)  # without answers they are whole


@dataclass(frozen=True, slots=True)
class Abilities:
    """What is known of each learner: a Gaussian over (theta, kappa), logits."""

    theta: Floats
    kappa: Floats
    var_theta: Floats
    covariance: Floats
    var_kappa: Floats

    @classmethod
    def of(cls, people: Sequence[Ability]) -> Abilities:
        columns = (
            (a.theta, a.kappa, a.var_theta, a.covariance, a.var_kappa) for a in people
        )
        table = np.array(list(columns), dtype=np.float64).reshape(len(people), 5)
        return cls(*np.ascontiguousarray(table.T))


def sigmoid(x: Floats) -> Floats:
    """Logistic function, clipped so that 1 − p never becomes 0. Overwrites x."""
    np.clip(x, -35.0, 35.0, out=x)
    np.negative(x, out=x)
    np.exp(x, out=x)
    x += 1.0
    return np.reciprocal(x, out=x)
