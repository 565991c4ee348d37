"""Sums over a million answers, by learner and class or by post, fast.

The answers are sorted once by learner and class, so that what belongs to one
learner lies together: those sums need no look-up. All buffers are used again.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from literacy_app.domain.pooled_answers import Answers, Floats, sigmoid

_CLASSES: Final = 2


class Sums:
    """A place per learner and class: 2·learner for genuine posts, + 1 for the others.

    right_by_place, right_by_post: how many answers were right there.
    """

    def __init__(self, answers: Answers) -> None:
        place = answers.learner * _CLASSES + answers.manipulated[answers.post]
        order = np.argsort(place, kind="stable")
        place = place[order]
        self._post = answers.post[order].astype(np.int64)
        self._posts = answers.posts
        self._starts = np.flatnonzero(np.diff(place, prepend=-1))
        self._place = place[self._starts]
        self._places = _CLASSES * answers.learners
        self._counts = np.diff(self._starts, append=len(place))
        right = answers.right[order].astype(np.float64)
        self.right_by_place = self._by_place(right)
        self.right_by_post = self._by_post(right)
        self._p, self._w, self._b = (np.empty(len(place)) for _ in range(3))

    def by_place(self, level: Floats, b: Floats) -> tuple[Floats, Floats]:
        """Return Σp and Σp(1−p) per place. level: theta + s·kappa per place."""
        p = self._eta(level, b)
        sigmoid(p)
        w = np.multiply(p, p, out=self._w)
        np.subtract(p, w, out=w)
        return self._by_place(p), self._by_place(w)

    def by_post(self, level: Floats, b: Floats, k: Floats) -> tuple[Floats, Floats]:
        """Return Σp and Σk·p(1−p) per post, with p = σ(k·(level − b)), k per place."""
        p = self._eta(level, b)
        spread = self._to_answers(k)
        p *= spread
        sigmoid(p)
        w = np.multiply(p, p, out=self._w)
        np.subtract(p, w, out=w)
        w *= spread
        return self._by_post(p), self._by_post(w)

    def _eta(self, level: Floats, b: Floats) -> Floats:
        np.take(b, self._post, out=self._b, mode="clip")
        return np.subtract(self._to_answers(level), self._b, out=self._p)

    def _to_answers(self, figures: Floats) -> Floats:
        return np.repeat(figures[self._place], self._counts)

    def _by_place(self, figures: Floats) -> Floats:
        sums = np.zeros(self._places)
        sums[self._place] = np.add.reduceat(figures, self._starts)
        return sums

    def _by_post(self, figures: Floats) -> Floats:
        sums = np.bincount(self._post, figures, self._posts)
        return sums.astype(np.float64, copy=False)
