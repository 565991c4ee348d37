"""What a table of answers tells about its learners and its posts."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.domain.confidence import Bin


@dataclass(frozen=True, slots=True)
class MeasuredLearner:
    """One learner, measured alone: nobody is pulled towards the others.

    theta, kappa:   discernment and leaning with standard errors, logits.
    d_prime, criterion, a_prime: None where one side has no answers.
    brier, overconfidence: None where no confidence was stated.
    excluded:       answers to a post met before; they stand in no other figure.
    """

    learner: str
    n: int
    n_manipulated: int
    hits: int
    misses: int
    false_alarms: int
    correct_rejections: int
    theta: float
    theta_se: float
    kappa: float
    kappa_se: float
    d_prime: float | None
    criterion: float | None
    a_prime: float | None
    brier: float | None
    overconfidence: float | None
    excluded: int


@dataclass(frozen=True, slots=True)
class MeasuredPost:
    """One post. difficulty, se: logits; se is None where nothing was calibrated."""

    post: str
    difficulty: float
    se: float | None
    n: int
    p_correct: float
    infit: float
    flagged: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """Learners and posts in the order in which the table first names them.

    reliability: marginal reliability of theta; None for a single learner.
    sure:        of all answers given with one confidence, how many were right.
    """

    learners: tuple[MeasuredLearner, ...]
    posts: tuple[MeasuredPost, ...]
    reliability: float | None
    sure: tuple[Bin, ...]
