"""Writing a checked list of people into the records.

No PIN is hashed here: a thousand pupils would take minutes. They sign in with cards.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Final

from literacy_app.domain.people import PICTURES, Learner, Preferences
from literacy_app.domain.roster import Role
from literacy_app.domain.roster_plan import (
    PlannedEnrolment,
    PlannedLearner,
    RosterPlan,
)
from literacy_app.domain.school import (
    ClassRole,
    Enrolment,
    Listing,
    SchoolClass,
    Staff,
)
from literacy_app.storage.records.store import Records
from literacy_app.words import spoken

_ROLES: Final[dict[Role, ClassRole]] = {"learner": "student", "teacher": "teacher"}


def write_plan(records: Records, plan: RosterPlan, now: datetime) -> None:
    """Write everything that changes. Call it inside `records.together()`."""
    _write_teachers(records, plan, now)
    _write_classes(records, plan, now)
    _write_learners(records, plan, now)
    for placed in (*plan.enrolments.new, *plan.enrolments.changed):
        records.keep_enrolment(_enrolment(placed), now)
    for left in plan.enrolments.archived:
        records.keep_enrolment(replace(_enrolment(left), ended_at=now), now)


def _write_teachers(records: Records, plan: RosterPlan, now: datetime) -> None:
    """Write teachers; a new one chooses a password when first let in."""
    for new in plan.teachers.new:
        records.keep_staff(
            Staff(
                id=new.id,
                name=new.name,
                role="teacher",
                password_hash="",
                recovery_hash="",
                joined_at=now,
                preferences=Preferences(lang=spoken()),
                source_id=new.source_id,
            )
        )
    for known in plan.teachers.changed:
        records.change_staff(
            known.id,
            now,
            name=known.name,
            source_id=known.source_id,
            archived_at=None,
        )
    for gone in plan.teachers.archived:
        records.change_staff(gone.id, now, archived_at=now)


def _write_classes(records: Records, plan: RosterPlan, now: datetime) -> None:
    for new in plan.classes.new:
        made = SchoolClass(new.id, new.name, new.band, new.year, new.source_id)
        records.keep_class(made, now)
    for known in plan.classes.changed:
        records.change_class(
            known.id,
            now,
            name=known.name,
            band=known.band,
            source_id=known.source_id,
            archived_at=None,
        )
    for gone in plan.classes.archived:
        records.change_class(gone.id, now, archived_at=now)


def _write_learners(records: Records, plan: RosterPlan, now: datetime) -> None:
    pictures = count(len(plan.school.learners))
    for new in plan.learners.new:
        picture = PICTURES[next(pictures) % len(PICTURES)]
        _enrol(records, new, picture, now)
    listings = records.listings()
    for known in plan.learners.changed:
        before = plan.school.learners[known.id]
        if (known.nickname, known.band) != (before.nickname, before.band):
            records.change_learner(
                known.id, now, nickname=known.nickname, band=known.band
            )
        listed = listings.get(known.id, Listing(known.id))
        records.keep_listing(
            replace(
                listed,
                reading=known.reading,
                source_id=known.source_id,
                archived_at=None,
            ),
            now,
        )
    for left in plan.learners.archived:
        listed = listings.get(left.id, Listing(left.id))
        records.keep_listing(replace(listed, archived_at=now), now)


def _enrol(records: Records, new: PlannedLearner, picture: str, now: datetime) -> None:
    records.enrol(
        Learner(
            id=new.id,
            nickname=new.nickname,
            picture=picture,
            band=new.band,
            pin_hash="",
            joined_at=now,
            preferences=Preferences(lang=spoken()),
        )
    )
    records.keep_listing(Listing(new.id, new.reading, new.source_id), now)


def _enrolment(planned: PlannedEnrolment) -> Enrolment:
    return Enrolment(
        class_id=planned.class_id,
        person_id=planned.person_id,
        role=_ROLES[planned.role],
        number=planned.number,
        group=planned.group,
    )
