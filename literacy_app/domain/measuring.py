"""Measure learners and posts from a table of answers, each learner alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import sqrt

import numpy as np

from literacy_app.domain.answer_table import AnswerRow
from literacy_app.domain.confidence import (
    Bin,
    Stated,
    brier,
    overconfidence,
    reliability,
    scored,
)
from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.discernment import Ability, Judged
from literacy_app.domain.first_answers import by_learner, first_answers
from literacy_app.domain.item_statistics import item_statistics
from literacy_app.domain.measured import Measured, MeasuredLearner, MeasuredPost
from literacy_app.domain.pooled_answers import Abilities, Answers
from literacy_app.domain.posterior import ability_after
from literacy_app.domain.reliability import marginal_reliability
from literacy_app.domain.signal_detection import Outcomes, indices

Difficulties = Mapping[str, Difficulty]


def measure(
    rows: Sequence[AnswerRow], difficulties: Difficulties | None = None
) -> Measured:
    """Measure all; without difficulties the author's rating counts as exact."""
    everything = by_learner(rows)
    counted = {who: first_answers(answers) for who, answers in everything.items()}
    abilities = {
        who: ability_after([_judged(row, difficulties) for row in answers])
        for who, answers in counted.items()
    }
    learners = tuple(
        _learner(answers, abilities[who], excluded=len(everything[who]) - len(answers))
        for who, answers in counted.items()
    )
    return Measured(
        learners,
        _posts(rows, counted, abilities, difficulties),
        _reliability(learners),
        _sure(chain.from_iterable(counted.values())),
    )


def _judged(row: AnswerRow, difficulties: Difficulties | None) -> Judged:
    if difficulties is None:
        return Judged(row.manipulated, row.right, row.author_rating or 0.0)
    known = difficulties[row.post]
    return Judged(row.manipulated, row.right, known.b, known.variance)


def _learner(
    answers: Sequence[AnswerRow], ability: Ability, *, excluded: int
) -> MeasuredLearner:
    outcomes = _outcomes(answers)
    both = outcomes.manipulated and outcomes.genuine
    found = indices(outcomes) if both else None
    sure = [row for row in answers if row.confidence is not None]
    stated = [scored(row.confidence or 0.0) for row in sure]
    rights = [row.right for row in sure]
    return MeasuredLearner(
        learner=answers[0].learner,
        n=len(answers),
        n_manipulated=outcomes.manipulated,
        hits=outcomes.hits,
        misses=outcomes.misses,
        false_alarms=outcomes.false_alarms,
        correct_rejections=outcomes.correct_rejections,
        theta=ability.theta,
        theta_se=ability.theta_se,
        kappa=ability.kappa,
        kappa_se=ability.kappa_se,
        d_prime=found.d_prime if found else None,
        criterion=found.criterion if found else None,
        a_prime=found.a_prime if found else None,
        brier=brier(stated, rights) if sure else None,
        overconfidence=overconfidence(stated, rights) if sure else None,
        excluded=excluded,
    )


def _outcomes(answers: Iterable[AnswerRow]) -> Outcomes:
    cells = [(row.manipulated, row.says_manipulated) for row in answers]
    return Outcomes(
        hits=cells.count((True, True)),
        misses=cells.count((True, False)),
        false_alarms=cells.count((False, True)),
        correct_rejections=cells.count((False, False)),
    )


def _posts(
    rows: Sequence[AnswerRow],
    counted: Mapping[str, Sequence[AnswerRow]],
    abilities: Mapping[str, Ability],
    difficulties: Difficulties | None,
) -> tuple[MeasuredPost, ...]:
    sides = {row.post: row.manipulated for row in rows}
    known = difficulties or _rated(rows)
    b = np.array([known[post].b for post in sides])
    found = item_statistics(
        _arrays(counted, sides), Abilities.of(tuple(abilities.values())), b
    )
    return tuple(
        MeasuredPost(
            post=post,
            difficulty=known[post].b,
            se=sqrt(known[post].variance) if difficulties else None,
            n=int(found.n[place]),
            p_correct=float(found.p_correct[place]),
            infit=float(found.infit[place]),
            flagged=bool(found.flagged[place]),
        )
        for place, post in enumerate(sides)
    )


def _rated(rows: Iterable[AnswerRow]) -> Difficulties:
    """Return the first rating that stands beside each post, 0 where none does."""
    ratings: dict[str, float | None] = {}
    for row in rows:
        if ratings.get(row.post) is None:
            ratings[row.post] = row.author_rating
    return {post: Difficulty(b or 0.0, 0.0) for post, b in ratings.items()}


def _arrays(
    counted: Mapping[str, Sequence[AnswerRow]], sides: Mapping[str, bool]
) -> Answers:
    place = {post: number for number, post in enumerate(sides)}
    cells = [
        (learner, place[row.post], row.right)
        for learner, answers in enumerate(counted.values())
        for row in answers
    ]
    learner, post, right = np.array(cells, dtype=np.int64).T
    manipulated = np.array(list(sides.values()))
    return Answers(learner, post, right.astype(np.bool_), manipulated, len(counted))


def _reliability(learners: Sequence[MeasuredLearner]) -> float | None:
    if len(learners) == 1:
        return None
    return marginal_reliability(
        [learner.theta for learner in learners],
        [learner.theta_se for learner in learners],
    )


def _sure(answers: Iterable[AnswerRow]) -> tuple[Bin, ...]:
    return reliability(
        Stated(row.confidence, row.right)
        for row in answers
        if row.confidence is not None
    )
