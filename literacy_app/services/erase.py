"""Erasing people: one by one, or those whose time to be kept is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from literacy_app.domain.people import Learner
from literacy_app.domain.year_end import may_be_erased
from literacy_app.services.access import allow, staff_act
from literacy_app.services.backups import backup_before
from literacy_app.services.databases import Databases


def erase_learner(dbs: Databases, learner_id: str, *, now: datetime) -> None:
    """Erase all that is kept of somebody; the chain of the log still verifies.

    A backup is made first, for everybody else: it is cleansed at the next backup
    by itself: that one erases them from every copy in the data folder too.
    """
    staff_act(dbs, "erase_learner", learner_id=learner_id, now=now)
    dbs.records.learner(learner_id)
    backup_before(dbs, now=now)
    dbs.records.remove_learner(learner_id, now)


def retention_over(dbs: Databases, *, now: datetime) -> tuple[Learner, ...]:
    """Return the archived pupils who have been kept for as long as the school says."""
    allow(dbs, "year_end")
    years = dbs.records.rules().retention_years
    listings = dbs.records.listings()
    return tuple(
        learner
        for learner in dbs.records.learners()
        if learner.id in listings
        and may_be_erased(listings[learner.id].archived_at, years, now)
    )


def erase_all(dbs: Databases, learner_ids: Sequence[str], *, now: datetime) -> None:
    """Erase several, all or none, after one backup."""
    backup_before(dbs, now=now)
    with dbs.records.together():
        for learner_id in learner_ids:
            staff_act(dbs, "erase_learner", learner_id=learner_id, now=now)
            dbs.records.remove_learner(learner_id, now)
