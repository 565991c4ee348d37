"""From the click to durable feedback on the screen, and the part in services."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from tests.benchmarks.child import last_line
from tests.benchmarks.practising import practising
from tests.benchmarks.table import Row, percentile

LEARNERS = ("en", "ja", "en", "ja")
ANSWERS = 32
MANY = f"""
import json
from literacy_app.ui.presenters import practice as presenter
inside = []
plain = presenter.take_answer

def timed(*args, **named):
    started = time.perf_counter()
    result = plain(*args, **named)
    inside.append((time.perf_counter() - started) * 1000)
    return result

presenter.take_answer = timed
print(json.dumps([answer_posts({ANSWERS}), inside]))
window.close()
"""


def measure(_anki: Path | None) -> list[Row]:
    took, busy, inside = [], [], []
    for lang in LEARNERS:
        with tempfile.TemporaryDirectory() as folder:
            shown, kept = json.loads(last_line(practising(lang, MANY), Path(folder)))
        took += [whole for whole, _ in shown]
        busy += [own for _, own in shown]
        inside += kept
    return [
        Row("click to durable feedback painted, p50", percentile(took, 0.5), "ms"),
        Row("click to durable feedback painted, p95", percentile(took, 0.95), "ms", 50),
        Row("of it the window's own work, p50", percentile(busy, 0.5), "ms"),
        Row("of it the window's own work, p95", percentile(busy, 0.95), "ms"),
        Row("of it in services, p50", percentile(inside, 0.5), "ms"),
        Row("of it in services, p95", percentile(inside, 0.95), "ms", 10),
    ]
