"""A thousand pupils of a school are read in, and read in again."""

from __future__ import annotations

import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from literacy_app.services.databases import open_databases
from literacy_app.services.roster import carry_out, check_roster
from tests.benchmarks.table import Row


def measure(_: Path | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        lines = (
            f"{c // 6 + 1}-{c % 6 + 1},{n:02},N{c}x{n},よみ,{'ABC'[n % 3]},s{c}-{n}"
            for c in range(25)
            for n in range(1, 41)
        )
        header = "class,number,nickname,reading,group,id"
        path.write_text("\n".join((header, *lines)), "utf-8")
        with closing(open_databases(Path(folder) / "data")) as dbs:
            seconds = []
            for _again in range(2):
                started = time.perf_counter()
                now = datetime.now(UTC)
                carry_out(dbs, check_roster(dbs, path, now=now), now=now)
                seconds.append(time.perf_counter() - started)
    return [
        Row("1,000 pupils read in", seconds[0], "s", 3),
        Row("the same list again", seconds[1], "s", 1),
    ]
