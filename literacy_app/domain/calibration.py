"""How hard the posts are, found from the answers of many people at once.

Block-Newton MAP of SDT-Rasch (see discernment.py) with hyper-updates; the equation
of a post is averaged over what is not known of each learner. Adding δ to every
kappa and s·δ to every b changes no probability, so "people are suspicious" and
"manipulated posts are harder" cannot be told apart. Hence the mean difficulty is
fixed within each class:

* without ratings at 0, in every step;
* with ratings at theirs: in each step to within one standard error of their mean
  (0.7/√posts), at the end to within a quarter of it. The priors of single posts do
  not hold it: averaging over the learners pushes a whole class one way, the further
  the more answers there are (by 0.8 logits with 1,000,000). Nothing is forced
  inside those bounds, so that the worked examples of the reference hold.

Never leave the ratings out for answers to posts that were chosen to fit the learner:
the spread collapses (measurement.md, section 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from literacy_app.domain.calibration_steps import Fit, Population
from literacy_app.domain.pooled_answers import Abilities, Answers, Floats

_MOST: Final = 60
_AT_LEAST: Final = 7
_STILL: Final = 1e-3
_MEAN_MEANWHILE: Final = 1.0
_MEAN_AT_LAST: Final = 0.25


@dataclass(frozen=True, slots=True)
class Prior:
    """What is known of each post before any answer, logits. sd above 0."""

    mean: Floats
    sd: Floats


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was found. b, se_b: per post.

    people: to compare with only. What a person is shown comes from the filter,
            because here an uninformative learner is pulled to the mean of all.
    """

    b: Floats
    se_b: Floats
    people: Abilities
    population: Population
    iterations: int


def calibrate(
    answers: Answers, *, prior: Prior | None = None, leaning: bool = True
) -> Calibration:
    """Return difficulties for all posts. leaning: whether people have a kappa."""
    rated = prior is not None
    if prior is None:
        prior = Prior(np.zeros(answers.posts), np.ones(answers.posts))
    fit = Fit(answers, prior.mean, prior.sd**2, rated=rated, leaning=leaning)
    iterations = _settle(fit) if len(answers.right) else 0
    return Calibration(
        b=fit.b,
        se_b=np.sqrt(fit.variance),
        people=fit.people(),
        population=fit.population(),
        iterations=iterations,
    )


def _settle(fit: Fit) -> int:
    """Step until no post moves; return how often."""
    for step in range(1, _MOST + 1):
        before = fit.b.copy()
        fit.place_people()
        fit.place_people()
        fit.place_posts()
        fit.fix_means(_MEAN_MEANWHILE)
        fit.learn_population()
        if step >= _AT_LEAST and np.abs(fit.b - before).max() < _STILL:
            break
    fit.fix_means(_MEAN_AT_LAST)
    return step
