"""The class page, on classes of several sizes."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from literacy_app.services.class_overview import class_overview
from literacy_app.services.databases import Databases, open_databases
from tests.benchmarks.school_made import NOW, School
from tests.benchmarks.table import Row, percentile

USUAL = 40
ANSWERS = 200
TRIES = 7


def measure(_: Path | None) -> list[Row]:
    return [row for pupils in (5, USUAL, 60) for row in _class_of(pupils, ANSWERS)]


def _class_of(pupils: int, answers: int) -> list[Row]:
    with opened() as dbs:
        class_id = _made(dbs, pupils, answers)
        took = times(lambda: class_overview(dbs, class_id, since=None, now=NOW))
    budget = 0.1 if pupils == USUAL else None
    name = f"class page, {pupils} pupils × {answers} answers, p50"
    return [Row(name, percentile(took, 0.5), "s", budget)]


@contextmanager
def opened() -> Iterator[Databases]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_databases(Path(folder))) as dbs,
    ):
        yield dbs


def _made(dbs: Databases, pupils: int, answers: int) -> str:
    school = School(dbs)
    with dbs.records.together():
        class_id, who = school.new_class("7-A", pupils)
        school.answers(who, answers)
    return class_id


def times(look: Callable[[], object]) -> list[float]:
    took = []
    for _ in range(TRIES):
        started = time.perf_counter()
        look()
        took.append(time.perf_counter() - started)
    return took
