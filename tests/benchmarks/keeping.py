"""Keeping answers: one after another, in records already long, and all anew."""

from __future__ import annotations

import os
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO
from uuid import uuid4

from literacy_app.domain.attempt import Answer
from literacy_app.domain.draft import Draft
from literacy_app.domain.people import PICTURES, Learner
from literacy_app.services.databases import Databases, open_databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.services.practise import take_answer
from tests.benchmarks.table import Row, percentile

LEARNERS = 300
ANSWERS_BEFORE = 10_000
ANSWERS = 300
PAGE = 4096
_A_WHILE = timedelta(seconds=20)


def measure(_anki: Path | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        dbs = open_databases(Path(folder))
        school = _School(dbs)
        with dbs.records.together():
            for _ in range(ANSWERS_BEFORE):
                school.takes_an_answer()
        kept, written = [], []
        with (Path(folder) / "pages").open("wb", buffering=0) as file:
            for _ in range(ANSWERS):
                kept.append(school.takes_an_answer())
                written.append(_write_a_page(file))
        started = time.perf_counter()
        events = dbs.records.rebuild()
        replay = (time.perf_counter() - started) / events * 1_000_000
        dbs.close()
    return [
        Row(f"take_answer after {events:,} events, p50", percentile(kept, 0.5), "ms"),
        Row("the same, p95", percentile(kept, 0.95), "ms", 10),
        Row(
            "one bare page made durable in between, p50", percentile(written, 0.5), "ms"
        ),
        Row("the same, p95", percentile(written, 0.95), "ms"),
        Row(f"replay of {events:,} events, per event", replay, "µs", 60),
    ]


class _School:
    """Many learners; one after another answers all posts, each once."""

    def __init__(self, dbs: Databases) -> None:
        self._dbs = dbs
        self._posts = [dbs.bank.post(post_id) for post_id in dbs.bank.ids()]
        self._now = datetime.now(UTC)
        self._taken = 0
        self._learners = [self._new(f"Sora {n}") for n in range(LEARNERS)]

    def takes_an_answer(self) -> float:
        """Take the next answer; return the milliseconds it took."""
        answer = self._next()
        started = time.perf_counter()
        take_answer(self._dbs, answer, now=self._now)
        return (time.perf_counter() - started) * 1000

    def _next(self) -> Answer:
        self._now += _A_WHILE
        learner = self._learners[self._taken // len(self._posts)]
        post = self._posts[self._taken % len(self._posts)]
        self._taken += 1
        draft = Draft(str(uuid4()), post, shown_at=self._now - _A_WHILE)
        draft.step = 2
        return draft.finished(learner.id, "sitting", "en", self._now)

    def _new(self, nickname: str) -> Learner:
        newcomer = Newcomer(nickname, PICTURES[0], "US")
        return enrol_learner(self._dbs.records, newcomer, now=self._now)


def _write_a_page(file: IO[bytes]) -> float:
    """Return what the disk alone takes: an answer waits for it about five times."""
    started = time.perf_counter()
    file.write(os.urandom(PAGE))
    os.fsync(file.fileno())
    return (time.perf_counter() - started) * 1000
