"""Answers made up by chance of people and posts that are known exactly."""

from dataclasses import dataclass

import numpy as np

from literacy_app.domain.calibration import Prior
from literacy_app.domain.discernment import Ability, Judged, update
from literacy_app.domain.pooled_answers import Abilities, Answers

RATING_SD = 0.7


@dataclass(frozen=True, slots=True)
class Truth:
    """People and posts. side: +1 for a manipulated post, -1 for a genuine one."""

    theta: np.ndarray
    kappa: np.ndarray
    b: np.ndarray
    side: np.ndarray

    def right(self, chance, learner, post):
        """Let chance say whether these answers are right."""
        lean = self.side[post] * self.kappa[learner]
        p = 1.0 / (1.0 + np.exp(self.b[post] - self.theta[learner] - lean))
        return chance.random(np.shape(post)) < p

    def error(self, b):
        """Return the RMSE of difficulties, each class moved to its own mean."""
        return float(np.sqrt(np.mean((self._centred(b) - self._centred(self.b)) ** 2)))

    def _centred(self, b):
        means = {side: b[self.side == side].mean() for side in (1.0, -1.0)}
        return b - np.where(self.side > 0, means[1.0], means[-1.0])


def truth(chance, learners, posts, *, leaning=True):
    return Truth(
        theta=chance.normal(0.0, 1.0, learners),
        kappa=chance.normal(0.3, 0.7, learners) * leaning,
        b=chance.normal(0.0, 1.0, posts),
        side=np.where(np.arange(posts) % 2, 1.0, -1.0),
    )


def rated(chance, b, sd=RATING_SD):
    """Return what an author who errs by sd tells about the difficulties."""
    return Prior(b + chance.normal(0.0, sd, len(b)), np.full(len(b), sd))


def pool(chance, of, each=None):
    """Return everybody's answers, to all posts or to so many random ones each."""
    learners, posts = len(of.theta), len(of.b)
    each = each or posts
    learner = np.repeat(np.arange(learners), each)
    post = np.concatenate(
        [chance.permutation(posts)[:each].copy() for _ in range(learners)]
        if each < posts
        else [np.arange(posts)] * learners
    )
    return answered(of, learner, post, of.right(chance, learner, post))


def answered(of, learner, post, right):
    """Return these answers as arrays, of all the people and posts there are."""
    return Answers(learner, post, right, of.side > 0, len(of.theta))


def turned(answers, post):
    """Return the answers as if somebody had put the wrong label on a post."""
    manipulated = answers.manipulated.copy()
    manipulated[post] = ~manipulated[post]
    right = np.where(answers.post == post, ~answers.right, answers.right)
    return Answers(answers.learner, answers.post, right, manipulated, answers.learners)


def filtered(answers, b, variance):
    """Return what the online filter knows of everybody after these answers."""
    people = [Ability()] * answers.learners
    for learner, post, right in zip(
        answers.learner, answers.post, answers.right, strict=True
    ):
        judged = Judged(
            bool(answers.manipulated[post]), bool(right), b[post], variance[post]
        )
        people[learner] = update(people[learner], judged)
    return Abilities.of(people)
