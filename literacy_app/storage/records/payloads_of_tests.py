"""What the events of tests and calibrations say, and back again, without loss."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from literacy_app.domain.calibration_data import PostRev
from literacy_app.domain.difficulty import CalibratedPost
from literacy_app.domain.testing import GroupTest
from literacy_app.storage.records.payloads import Facts, written


def group_test_facts(test: GroupTest) -> dict[str, Any]:
    """Say what was set; what was opened and released are events of their own."""
    return {
        "id": test.id,
        "set_at": written(test.set_at),
        "forms": [list(form) for form in test.forms],
        "halves": dict(test.halves),
        "feedback": test.feedback,
    }


def group_test_from(facts: Facts) -> GroupTest:
    return GroupTest(
        id=facts["id"],
        set_at=datetime.fromisoformat(facts["set_at"]),
        forms=tuple(map(tuple, facts["forms"])),
        halves=dict(facts["halves"]),
        feedback=facts["feedback"],
        open_for=facts.get("open_for"),
        released=frozenset(facts.get("released", ())),
    )


def calibration_facts(found: Mapping[PostRev, CalibratedPost]) -> dict[str, Any]:
    """Say what was found; nobody who answered is named."""
    return {
        "posts": [
            [post_id, rev, post.difficulty.b, post.difficulty.variance, post.n]
            for (post_id, rev), post in sorted(found.items())
        ]
    }
