"""Modules: opening a lesson, drawing a quiz, keeping an answer, printing a sheet."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from literacy_app.domain.item_answer import DoNotKnow, ItemAnswer
from literacy_app.domain.people import Preferences
from literacy_app.domain.print_wish import Wish
from literacy_app.domain.quiz import ItemQuestion
from literacy_app.services.databases import Databases, open_databases
from literacy_app.services.enrol import enrol_guest
from literacy_app.services.learn import module_standings, open_lesson
from literacy_app.services.printing import print_module
from literacy_app.services.quiz import answer_item, begin_quiz, end_quiz, next_question
from tests.benchmarks.table import Row, percentile

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ROUNDS = 20
MODULES = ("M01", "M02", "M03", "M04", "M05", "M06", "M08")


def measure(_: Path | None) -> list[Row]:
    """Measure with the built-in modules and a learner of lower secondary."""
    with tempfile.TemporaryDirectory() as folder:
        dbs = open_databases(Path(folder))
        try:
            learner = enrol_guest(dbs.records, "LS", Preferences(), now=NOW)
            return [
                _row("opening a lesson, p95", _lessons(dbs, learner.id)),
                _row("where a learner stands, p95", _standings(dbs, learner.id)),
                _row("drawing a quiz, p95", _quizzes(dbs, learner.id)),
                _row("a written answer, durable, p95", _answers(dbs, learner.id)),
                _row("a sheet as PDF, median", _sheets(dbs, Path(folder)), 0.5),
            ]
        finally:
            dbs.close()


def _row(what: str, took: list[float], share: float = 0.95) -> Row:
    return Row(what, percentile(took, share), "ms")


def _lessons(dbs: Databases, learner_id: str) -> list[float]:
    return [
        _milliseconds(lambda name=name: open_lesson(dbs, learner_id, name))
        for _ in range(ROUNDS)
        for name in MODULES
    ]


def _standings(dbs: Databases, learner_id: str) -> list[float]:
    def look() -> None:
        module_standings(dbs, learner_id, now=NOW)

    return [_milliseconds(look) for _ in range(ROUNDS)]


def _quizzes(dbs: Databases, learner_id: str) -> list[float]:
    took = []
    for seed in range(ROUNDS):
        started = time.perf_counter()
        quiz = begin_quiz(dbs, learner_id, "M03", now=NOW, seed=seed)
        took.append((time.perf_counter() - started) * 1000)
        end_quiz(dbs, quiz, finished=False, now=NOW)
    return took


def _answers(dbs: Databases, learner_id: str) -> list[float]:
    """Answer the written questions; the posts of a quiz are measured elsewhere."""
    took = []
    for seed in range(ROUNDS):
        quiz = begin_quiz(dbs, learner_id, "M02", now=NOW, seed=seed)
        for step in quiz.steps:
            if step.kind == "item":
                answer = ItemAnswer(
                    f"{seed}-{step.id}",
                    learner_id,
                    quiz.sitting.id,
                    step.id,
                    DoNotKnow(),
                    "en",
                    NOW,
                    1.0,
                )
                started = time.perf_counter()
                answer_item(dbs, quiz, answer, now=NOW)
                took.append((time.perf_counter() - started) * 1000)
        assert not isinstance(next_question(dbs, quiz), ItemQuestion)
        end_quiz(dbs, quiz, finished=False, now=NOW)
    return took


def _sheets(dbs: Databases, folder: Path) -> list[float]:
    """Print every kind of sheet once before what counts: the first loads typst."""
    kinds = ("handout", "worksheet", "answers", "guide", "plan", "family")
    for name in kinds:
        print_module(dbs.bank, "M01", Wish(name, "ja", "LS"), folder / f"0-{name}.pdf")
    return [
        _milliseconds(
            lambda name=name, module=module: print_module(
                dbs.bank,
                module,
                Wish(name, "ja", "LS"),
                folder / f"{module}-{name}.pdf",
            )
        )
        for module in MODULES
        for name in kinds
    ]


def _milliseconds(job: Callable[[], object]) -> float:
    started = time.perf_counter()
    job()
    return (time.perf_counter() - started) * 1000
