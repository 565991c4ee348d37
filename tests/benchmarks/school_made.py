"""Schools of made-up pupils with answers, for measuring; all through the services."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from uuid import uuid4

from literacy_app.domain.attempt import Answer
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.decision import SCALE
from literacy_app.domain.judging import judge
from literacy_app.domain.post import Post
from literacy_app.services.class_members import add_pupil
from literacy_app.services.classes import make_class
from literacy_app.services.databases import Databases

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
_WEEKS = 8
_STUDY = timedelta(minutes=1)


class School:
    """Classes whose pupils answered post after post over eight weeks."""

    def __init__(self, dbs: Databases) -> None:
        self._dbs = dbs
        self._posts = [dbs.bank.post(post_id) for post_id in dbs.bank.ids()]
        self._chance = Random(5)
        self._begin = NOW - timedelta(weeks=_WEEKS)

    def new_class(self, name: str, pupils: int) -> tuple[str, list[str]]:
        """Make a class; return its id and those of its pupils."""
        dbs, begin = self._dbs, self._begin
        made = make_class(dbs, name, "LS", now=begin)
        return made.id, [
            add_pupil(dbs, made.id, PupilFacts(f"Pupil {n}", str(n)), now=begin).id
            for n in range(1, pupils + 1)
        ]

    def answers(self, pupils: list[str], each: int) -> None:
        """Let all answer in turn, a post each, spread over the weeks."""
        step = timedelta(weeks=_WEEKS) / (each + 1)
        for turn in range(each):
            now = self._begin + step * (turn + 1)
            for pupil in pupils:
                self._answer(pupil, turn, now)

    def _answer(self, pupil: str, turn: int, now: datetime) -> None:
        post = self._posts[turn % len(self._posts)]
        attempt = judge(
            post,
            self._said(pupil, post, now),
            self._dbs.difficulty_of(post),
            seen_before=turn >= len(self._posts),
            now=now,
        )
        self._dbs.records.keep_attempt(attempt, ())

    def _said(self, pupil: str, post: Post, now: datetime) -> Answer:
        return Answer(
            id=str(uuid4()),
            learner_id=pupil,
            sitting_id="s",
            post_id=post.id,
            purpose="practice",
            lang="en",
            decision=self._chance.choice(SCALE),
            opened=(),
            marks=(),
            tactics=(),
            action=None,
            shown_at=now - _STUDY,
            seconds=_STUDY.total_seconds(),
        )
