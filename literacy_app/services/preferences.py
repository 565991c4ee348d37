"""How a learner likes the app to be."""

from __future__ import annotations

from datetime import datetime

from literacy_app.domain.people import Learner, Preferences
from literacy_app.storage.records.store import Records


def keep_preferences(
    records: Records, learner_id: str, preferences: Preferences, *, now: datetime
) -> Learner:
    """Keep them for the next time, and return the learner as they are now."""
    if records.learner(learner_id).preferences != preferences:
        records.change_preferences(learner_id, preferences, now)
    return records.learner(learner_id)
