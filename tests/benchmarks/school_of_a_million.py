"""The school view on 1,000 pupils and 1,000,000 answers; making them takes minutes."""

from __future__ import annotations

from pathlib import Path

from literacy_app.services.class_overview import class_overview
from literacy_app.services.school_overview import school_overview
from tests.benchmarks.school_made import NOW, School
from tests.benchmarks.schooling import opened, times
from tests.benchmarks.table import Row, percentile

CLASSES = 25
PUPILS = 40


def measure(_: Path | None) -> list[Row]:
    with opened() as dbs:
        school = School(dbs)
        with dbs.records.together():
            made = [school.new_class(f"7-{n}", PUPILS) for n in range(CLASSES)]
            everybody = [who for _, pupils in made for who in pupils]
            school.answers(everybody, 1_000)
        took = times(lambda: school_overview(dbs, now=NOW))
        class_id, _pupils = made[0]
        one = times(lambda: class_overview(dbs, class_id, since=None, now=NOW))
    name = f"{len(everybody):,} pupils, {len(everybody) * 1000:,} answers"
    return [
        Row(f"school view, {name}, p50", percentile(took, 0.5), "s", 1),
        Row("class page of one of its classes, p50", percentile(one, 0.5), "s"),
    ]
