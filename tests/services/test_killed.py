"""The app is killed between answer and feedback, and nothing that was shown is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from literacy_app.storage.records.opening import open_records
from tests.domain.making import a_learner

REPOSITORY = Path(__file__).parents[2]
KILLS = 100


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the nursery forks")
def test_a_hundred_kills_lose_no_answer_that_had_its_feedback(tmp_path):
    with open_records(tmp_path) as records:
        records.enrol(a_learner(id="ama"))

    nursery = subprocess.run(
        [sys.executable, "-m", "tests.services.nursery", tmp_path, str(KILLS), "7"],
        capture_output=True,
        text=True,
        check=True,
        cwd=REPOSITORY,
    )

    acknowledged = nursery.stdout.split()
    assert len(acknowledged) >= KILLS
    with open_records(tmp_path) as records:
        kept = [attempt.answer.id for attempt in records.attempts_of("ama")]
        assert set(acknowledged) <= set(kept)
        assert len(kept) == len(set(kept)) <= len(acknowledged) + KILLS
        assert records.verify().sound
