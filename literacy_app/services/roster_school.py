"""The school as the records know it, ready to be compared with a list."""

from __future__ import annotations

from typing import Final

from literacy_app.domain.roster import Role
from literacy_app.domain.roster_school import (
    KnownClass,
    KnownEnrolment,
    KnownLearner,
    KnownSchool,
    KnownTeacher,
)
from literacy_app.domain.school import ClassRole, Listing
from literacy_app.storage.records.store import Records

ROLES: Final[dict[ClassRole, Role]] = {"student": "learner", "teacher": "teacher"}


def known_school(records: Records) -> KnownSchool:
    """Return everybody who may be on a list; the demo's people are on none."""
    classes = [it for it in records.classes(archived=True) if not it.simulated]
    real = {it.id for it in classes}
    return KnownSchool(
        learners=_learners(records),
        teachers={
            it.id: KnownTeacher(
                id=it.id,
                name=it.name,
                source_id=it.source_id,
                admin=it.role == "admin",
                archived=it.archived_at is not None,
            )
            for it in records.staff(archived=True)
        },
        classes={
            it.id: KnownClass(
                id=it.id,
                name=it.name,
                band=it.band,
                year=it.year,
                source_id=it.source_id,
                archived=it.archived_at is not None,
            )
            for it in classes
        },
        enrolments={
            (it.class_id, it.person_id): KnownEnrolment(
                class_id=it.class_id,
                person_id=it.person_id,
                role=ROLES[it.role],
                number=it.number,
                group=it.group,
                ended=it.ended_at is not None,
            )
            for it in records.enrolments()
            if it.class_id in real
        },
    )


def _learners(records: Records) -> dict[str, KnownLearner]:
    listings = records.listings()
    found = {}
    for learner in records.learners():
        if not learner.guest:
            listed = listings.get(learner.id, Listing(learner.id))
            found[learner.id] = KnownLearner(
                id=learner.id,
                nickname=learner.nickname,
                reading=listed.reading,
                source_id=listed.source_id,
                band=learner.band,
                archived=listed.archived_at is not None,
            )
    return found
