"""The same log gives the same numbers: replayed, and reported in another process."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from statistics import median
from typing import Any

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.discernment import Ability, Judged, pass_time, update
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.store import Records
from tests.benchmarks.child import ROOT
from tests.benchmarks.table import Row
from tests.simulations.made_up_log import ANSWERS, learner_ids, practised

LEARNERS = 1000
FEW_LEARNERS = 20
CLASS = 12
TIMES = 3
SECONDS_PER_DAY = 86_400
_ANSWERS = (
    *("learner", "post", "manipulated", "author_rating", "says_manipulated"),
    *("confidence", "answered_at"),
)


def simulate(*, quick: bool = False) -> list[Row]:
    learners = FEW_LEARNERS if quick else LEARNERS
    log = f"{learners:,} learners × {ANSWERS} answers"
    with tempfile.TemporaryDirectory() as folder:
        again = [Path(folder) / name for name in ("one", "other")]
        with open_records(again[0]) as records:
            practised(records, learners)
            rows = _replayed(records, log, in_time=not quick)
            _write(records, again[0], learners)
        with open_records(again[1]) as records:
            practised(records, learners)
            _write(records, again[1], learners)
        for report in ("measure", "growth"):
            one, other = (
                _said(report, path / f"{report}.csv", seed=str(number))
                for number, path in enumerate(again, start=1)
            )
            differ = sum(a != b for a, b in zip(one, other, strict=False))
            differ += abs(len(one) - len(other))
            said = f"mikiwame {report} --json, {len(one):,} bytes, made twice: differ"
            rows.append(Row(said, differ, "bytes", 0))
    return rows


def _replayed(records: Records, log: str, *, in_time: bool) -> list[Row]:
    """Compare what stands with a replay of the log, and with the plain formula."""
    before = _abilities(records)
    seconds = median(_rebuilt(records) for _ in range(TIMES))
    after, formula = _abilities(records), dict(_by_formula(records))
    return [
        Row(
            f"replay of {log}, median of {TIMES}", seconds, "s", 3 if in_time else None
        ),
        Row("θ before it, θ after it, differ by", _apart(before, after), "", 1e-9),
        Row(
            "θ stored and θ by the formula differ by", _apart(after, formula), "", 1e-9
        ),
    ]


def _rebuilt(records: Records) -> float:
    """Return the seconds that a replay takes."""
    started = time.perf_counter()
    records.rebuild()
    return time.perf_counter() - started


def _abilities(records: Records) -> dict[str, Ability]:
    return {who.id: records.ability_of(who.id) for who in records.learners()}


def _by_formula(records: Records) -> Iterable[tuple[str, Ability]]:
    """Yield every ability as the document says it is made: days, then the answer."""
    for who in records.learners():
        ability, last = Ability(), None
        for attempt in records.attempts_of(who.id):
            if not attempt.counts:
                continue
            if last is not None:
                days = (attempt.taken_at - last).total_seconds() / SECONDS_PER_DAY
                ability = pass_time(ability, days)
            ability, last = update(ability, _judged(attempt)), attempt.taken_at
        yield who.id, ability


def _judged(attempt: Attempt) -> Judged:
    return Judged(
        manipulated=bool(attempt.manipulated),
        right=bool(attempt.right),
        difficulty=attempt.difficulty,
        difficulty_variance=attempt.difficulty_variance,
    )


def _apart(one: Mapping[str, Ability], other: Mapping[str, Ability]) -> float:
    return max(abs(one[who].theta - other[who].theta) for who in one)


def _write(records: Records, folder: Path, learners: int) -> None:
    """Write what was kept as tables: all for `measure`, a class for `growth`."""
    attempts = [
        attempt for who in learner_ids(learners) for attempt in records.attempts_of(who)
    ]
    _table(folder / "measure.csv", _ANSWERS, map(_answer, attempts))
    of_class = set(learner_ids(CLASS))
    tested: list[dict[str, Any]] = []
    for who, mine in groupby(attempts, lambda attempt: attempt.answer.learner_id):
        if who in of_class:
            tested += [
                {
                    **_answer(attempt),
                    "occasion": "pre" if number < ANSWERS // 2 else "post",
                    "form": "A" if number < ANSWERS // 2 else "B",
                    "b": attempt.difficulty,
                }
                for number, attempt in enumerate(mine)
            ]
    _table(folder / "growth.csv", (*_ANSWERS, "occasion", "form", "b"), tested)


def _answer(attempt: Attempt) -> dict[str, Any]:
    answer = attempt.answer
    return {
        "learner": answer.learner_id,
        "post": answer.post_id,
        "manipulated": int(bool(attempt.manipulated)),
        "author_rating": attempt.difficulty,
        "says_manipulated": int(answer.decision.says == "manipulated"),
        "confidence": answer.decision.confidence,
        "answered_at": attempt.taken_at.isoformat(),
    }


def _table(
    path: Path, columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]
) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)


def _said(report: str, table: Path, *, seed: str) -> bytes:
    """Return what the command prints, in a process that orders sets its own way."""
    done = subprocess.run(
        [sys.executable, "-m", "literacy_app", report, str(table), "--json"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode())
    return done.stdout
