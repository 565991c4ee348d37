"""Guests that a crash has left behind."""

from __future__ import annotations

from datetime import datetime

from literacy_app.storage.records.store import Records


def forget_guests(records: Records, *, now: datetime) -> None:
    """Forget the guests that a crash or a power cut has left behind."""
    for learner in records.learners():
        if learner.guest:
            records.remove_learner(learner.id, now)
