"""Finding from many people's answers how hard the posts are.

What is found applies to posts chosen later. Answers already given keep the
difficulty they were given with, so nobody's discernment is moved afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from literacy_app.domain.answer_table import AnswerRow
from literacy_app.domain.calibration_data import Pooled, PostRev
from literacy_app.domain.difficulty import RATING_VARIANCE, CalibratedPost, Difficulty
from literacy_app.domain.errors_of_tables import TooFewToCalibrate
from literacy_app.domain.first_answers import by_learner, first_answers
from literacy_app.domain.measured import Measured
from literacy_app.domain.measuring import measure
from literacy_app.domain.pooling import Judgement, pooled_difficulties
from literacy_app.exchange.answer_table import read_answers
from literacy_app.services.access import allow
from literacy_app.services.databases import Databases

# With fewer, one or two odd learners would decide how hard a post is for all.
LEAST_LEARNERS: Final = 5


@dataclass(frozen=True, slots=True)
class Calibrated:
    """What the answers say. found: the posts of the bank, in their present revision."""

    measured: Measured
    found: Mapping[PostRev, CalibratedPost]


def calibrated_difficulties(rows: Sequence[AnswerRow]) -> dict[str, Difficulty]:
    """Return how hard every post of a table is, with the author's ratings as prior."""
    return {post: it.difficulty for post, it in _found(rows).items()}


def calibrate_rows(rows: Sequence[AnswerRow]) -> Measured:
    """Measure every learner and post with the difficulties that the rows tell."""
    return measure(rows, calibrated_difficulties(rows))


def calibrate_file(path: Path) -> Measured:
    """Calibrate from a table of answers; raise its troubles, or return it all."""
    return calibrate_rows(read_answers(path))


def calibrate_records(dbs: Databases) -> Calibrated:
    """Calibrate from all answers on this device that count; nothing is kept yet.

    A post whose text was changed since counts as another post, without a rating.
    """
    allow(dbs, "see_school")
    pooled = tuple(dbs.records.pooled_judgements())
    if not pooled:
        raise TooFewToCalibrate(0, LEAST_LEARNERS)
    rated = {(it.post_id, it.rev): it.difficulty for it in dbs.bank.cards()}
    found = pooled_difficulties(
        (
            Judgement(it.learner_id, (it.post_id, it.rev), it.manipulated, it.right)
            for it in pooled
        ),
        rated,
    )
    names = {key: _name(key, current=key in rated) for key in found}
    rows = [_row(it, names[it.post_id, it.rev]) for it in pooled]
    difficulties = {names[key]: it.difficulty for key, it in found.items()}
    return Calibrated(
        measure(rows, difficulties),
        {key: it for key, it in found.items() if key in rated},
    )


def calibrate_file_for(dbs: Databases, path: Path) -> Calibrated:
    """Calibrate from a table, for those of its posts that the bank has as well."""
    rows = read_answers(path)
    found = _found(rows)
    measured = measure(rows, {post: it.difficulty for post, it in found.items()})
    sides = {row.post: "manipulated" if row.manipulated else "genuine" for row in rows}
    return Calibrated(
        measured,
        {
            (card.post_id, card.rev): found[card.post_id]
            for card in dbs.bank.cards()
            if sides.get(card.post_id) == card.verdict
        },
    )


def keep(dbs: Databases, calibrated: Calibrated, *, now: datetime) -> int:
    """Keep the difficulties found, for later choices; return of how many posts.

    Posts without answers keep their author's rating.
    """
    allow(dbs, "set_rules")
    learners = len(calibrated.measured.learners)
    if learners < LEAST_LEARNERS:
        raise TooFewToCalibrate(learners, LEAST_LEARNERS)
    if calibrated.found:
        dbs.records.keep_calibration(calibrated.found, now)
        dbs.forget_shelf()
    return len(calibrated.found)


def _found(rows: Sequence[AnswerRow]) -> dict[str, CalibratedPost]:
    return pooled_difficulties(_judgements(rows), _ratings(rows))


def _judgements(rows: Iterable[AnswerRow]) -> Iterator[Judgement[str]]:
    for learner, answers in by_learner(rows).items():
        for row in first_answers(answers):
            yield Judgement(learner, row.post, row.manipulated, row.right)


def _ratings(rows: Iterable[AnswerRow]) -> dict[str, Difficulty]:
    """Return the first rating that stands beside each post."""
    ratings: dict[str, Difficulty] = {}
    for row in rows:
        if row.author_rating is not None and row.post not in ratings:
            ratings[row.post] = Difficulty(row.author_rating, RATING_VARIANCE)
    return ratings


def _row(it: Pooled, post: str) -> AnswerRow:
    return AnswerRow(
        line=0,
        learner=it.learner_id,
        post=post,
        manipulated=it.manipulated,
        author_rating=None,
        says_manipulated=it.manipulated == it.right,
        confidence=None,
        answered_at=it.taken_at,
    )


def _name(post: PostRev, *, current: bool) -> str:
    post_id, rev = post
    return post_id if current else f"{post_id}@{rev}"
