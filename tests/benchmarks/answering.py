"""From the click to durable feedback on the screen, and the part in services."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from tests.benchmarks.child import last_line
from tests.benchmarks.practising import PRACTISE
from tests.benchmarks.table import Row, percentile

ANSWERS = 32
MANY = (
    PRACTISE
    + f"""
import json
from literacy_app.services import practise
from literacy_app.ui.presenters import practice as presenter
inside = []
plain = presenter.take_answer

def timed(*args, **named):
    started = time.perf_counter()
    result = plain(*args, **named)
    inside.append((time.perf_counter() - started) * 1000)
    return result

presenter.take_answer = timed
from literacy_app.ui.tour.story import another_post_comes, start_practice
took = []
while len(took) < {ANSWERS}:
    start_practice(visitor)
    while len(took) < {ANSWERS} and another_post_comes(visitor):
        took.append(answer())
print(json.dumps([took, inside]))
window.close()
"""
)


def measure(_anki: Path | None) -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        took, inside = json.loads(last_line(None, MANY, Path(folder)))
    return [
        Row("answer: click to durable feedback, p50", percentile(took, 0.5), "ms"),
        Row("answer: click to durable feedback, p95", percentile(took, 0.95), "ms", 50),
        Row("of it in services, p95", percentile(inside, 0.95), "ms", 10),
    ]
