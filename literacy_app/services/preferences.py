"""How a learner likes the app to be."""

from __future__ import annotations

from datetime import datetime

from literacy_app.domain.people import Learner, Preferences
from literacy_app.services.access import own
from literacy_app.services.databases import Databases


def keep_preferences(
    dbs: Databases, learner_id: str, preferences: Preferences, *, now: datetime
) -> Learner:
    """Keep them for the next time, and return the learner as they are now."""
    own(dbs, learner_id)
    if dbs.records.learner(learner_id).preferences != preferences:
        dbs.records.change_preferences(learner_id, preferences, now)
    return dbs.records.learner(learner_id)
