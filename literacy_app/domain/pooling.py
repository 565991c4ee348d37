"""From judgements with names to difficulties with names."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

import numpy as np

from literacy_app.domain.calibration import Prior, calibrate
from literacy_app.domain.difficulty import SPREAD, CalibratedPost, Difficulty
from literacy_app.domain.pooled_answers import Answers

Post = TypeVar("Post", bound=Hashable)
_UNRATED: Final = Difficulty(0.0, SPREAD)


@dataclass(frozen=True, slots=True)
class Judgement(Generic[Post]):
    """One answer that counts: the first of a learner to a post."""

    learner: str
    post: Post
    manipulated: bool
    right: bool


def pooled_difficulties(
    judgements: Iterable[Judgement[Post]], known: Mapping[Post, Difficulty]
) -> dict[Post, CalibratedPost]:
    """Return how hard each judged post is, in the order of the judgements.

    known: what was known before any answer, as from an author's rating. A post
           without it among others that have it may be anything, N(0, 1); where no
           post has any, the answers say how far posts spread.
    """
    posts: dict[Post, int] = {}
    learners: dict[str, int] = {}
    sides: list[bool] = []
    cells: list[tuple[int, int, bool]] = []
    for it in judgements:
        place = posts.setdefault(it.post, len(posts))
        if place == len(sides):
            sides.append(it.manipulated)
        cells.append((learners.setdefault(it.learner, len(learners)), place, it.right))
    table = np.array(cells, np.int64).reshape(-1, 3)
    learner, post, right = np.ascontiguousarray(table.T)
    manipulated = np.array(sides, np.bool_)
    answers = Answers(learner, post, right.astype(np.bool_), manipulated, len(learners))
    found = calibrate(answers, prior=_prior(posts, known))
    counts = np.bincount(post, minlength=len(posts))
    figures = zip(found.b, found.se_b**2, counts, strict=True)
    return {
        name: CalibratedPost(Difficulty(float(b), float(variance)), int(n))
        for name, (b, variance, n) in zip(posts, figures, strict=True)
    }


def _prior(posts: Iterable[Post], known: Mapping[Post, Difficulty]) -> Prior | None:
    if not known:
        return None
    before = [known.get(post, _UNRATED) for post in posts]
    return Prior(
        np.array([it.b for it in before]),
        np.array([it.variance for it in before]) ** 0.5,
    )
