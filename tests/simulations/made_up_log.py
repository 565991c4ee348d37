"""A log of answers, made up by chance; the same seed makes the same one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import numpy as np

from literacy_app.domain.attempt import Answer, Attempt
from literacy_app.domain.decision import Decision
from literacy_app.domain.people import PICTURES, Learner, Preferences
from literacy_app.storage.records.store import Records
from tests.simulations.learners import Person, anybody

ANSWERS = 40
A_SITTING = 8
POSTS = 200
BEGUN = datetime(2026, 9, 1, tzinfo=UTC)
_SURE = (0.6, 0.8, 0.95)


def learner_ids(learners: int) -> list[str]:
    return [f"learner-{number:04}" for number in range(learners)]


def practised(records: Records, learners: int, seed: int = 40) -> None:
    """Enrol learners and keep their answers, sitting by sitting over five weeks."""
    chance = np.random.default_rng(seed)
    difficulties = chance.normal(0, 0.7, POSTS).tolist()
    sheets = [
        (who, anybody(chance), chance.permutation(POSTS)[:ANSWERS].tolist())
        for who in learner_ids(learners)
    ]
    with records.together():
        for who, _, _ in sheets:
            records.enrol(_learner(who))
        for attempt in _attempts(sheets, difficulties, chance):
            records.keep_attempt(attempt)


def _attempts(
    sheets: list[tuple[str, Person, list[int]]],
    difficulties: list[float],
    chance: np.random.Generator,
) -> Iterator[Attempt]:
    """Yield the answers of everybody's first sitting, then of the second, and on."""
    now = BEGUN
    for begin in range(0, ANSWERS, A_SITTING):
        for who, person, posts in sheets:
            for place, post in enumerate(posts[begin : begin + A_SITTING], start=begin):
                now += timedelta(seconds=30)
                yield _attempt(
                    f"{who}/{place}",
                    (post, difficulties[post]),
                    person,
                    chance=chance,
                    now=now,
                )
        now += timedelta(days=6.5)


def _attempt(
    attempt_id: str,
    post: tuple[int, float],
    person: Person,
    *,
    chance: np.random.Generator,
    now: datetime,
) -> Attempt:
    number, difficulty = post
    manipulated = number % 2 == 0
    right = person.is_right(
        manipulated=manipulated, difficulty=difficulty, chance=chance
    )
    says = "manipulated" if manipulated == right else "genuine"
    learner_id, _, place = attempt_id.partition("/")
    return Attempt(
        answer=Answer(
            id=attempt_id,
            learner_id=learner_id,
            sitting_id=f"{learner_id}:{int(place) // A_SITTING}",
            post_id=f"post-{number:03}",
            purpose="practice",
            lang="en",
            decision=Decision(says, _SURE[int(chance.integers(len(_SURE)))]),
            opened=(),
            marks=(),
            tactics=(),
            action=None,
            shown_at=now - timedelta(seconds=20),
            seconds=20.0,
        ),
        rev=1,
        content_sha256="0" * 64,
        topic="school",
        tactics=("EMO1",) if manipulated else (),
        manipulated=manipulated,
        right=right,
        points=2 if right else 0,
        tactic_f1=None,
        words_iou=None,
        regions_hit=None,
        difficulty=difficulty,
        difficulty_variance=0.3,
        seen_before=False,
        counts=True,
        taken_at=now,
        medium="text",
    )


def _learner(who: str) -> Learner:
    return Learner(
        id=who,
        nickname=who,
        picture=PICTURES[0],
        band="US",
        pin_hash="",
        joined_at=BEGUN,
        preferences=Preferences(),
    )
