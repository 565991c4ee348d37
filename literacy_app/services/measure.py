"""Measure what people did, from a table of answers in a file."""

from __future__ import annotations

from pathlib import Path

from literacy_app.domain.measured import Measured
from literacy_app.domain.measuring import measure
from literacy_app.exchange.answer_table import read_answers
from literacy_app.services.calibrate import calibrate_rows


def measure_file(path: Path, *, calibrated: bool = False) -> Measured:
    """Measure a table of answers.

    calibrated: difficulties come from the answers, not from their author alone.
    Raises TableUnreadable or AnswersAtFault.
    """
    rows = read_answers(path)
    return calibrate_rows(rows) if calibrated else measure(rows)
