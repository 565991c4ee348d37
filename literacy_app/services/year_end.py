"""The end of a school year: classes are archived, pupils go up or leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from literacy_app.domain.school import Enrolment, SchoolClass, school_year
from literacy_app.domain.year_end import ClassMove, proposed_name
from literacy_app.services.access import allow, staff_act
from literacy_app.services.backups import backup_before
from literacy_app.services.databases import Databases


def year_end_plan(dbs: Databases) -> tuple[ClassMove, ...]:
    """Propose what becomes of each class; a person decides."""
    allow(dbs, "year_end")
    return tuple(
        ClassMove(each.id, proposed_name(each.name, each.band), each.band)
        for each in dbs.records.classes()
    )


def end_year(
    dbs: Databases, moves: Sequence[ClassMove], *, now: datetime
) -> tuple[SchoolClass, ...]:
    """Archive classes and take their pupils up, all or none; return the new classes.

    A backup is made first. Two classes may go up into one. Progress goes along,
    since it is the pupils'. Who leaves is archived, not erased.
    """
    staff_act(dbs, "year_end", now=now)
    backup_before(dbs, now=now)
    made: dict[str, SchoolClass] = {}
    with dbs.records.together():
        for move in moves:
            dbs.records.change_class(move.class_id, now, archived_at=now)
            if move.new_name:
                up = made.get(move.new_name) or _class_for(dbs, move, now)
                made[up.name] = up
                _take_up(dbs, move, up, now)
            else:
                _see_off(dbs, move.class_id, now)
    return tuple(made.values())


def _class_for(dbs: Databases, move: ClassMove, now: datetime) -> SchoolClass:
    old = dbs.records.school_class(move.class_id)
    year = max(school_year(now.astimezone().date()), old.year + 1)
    up = SchoolClass(
        id=str(uuid4()),
        name=move.new_name.strip(),
        band=move.band,
        year=year,
        simulated=old.simulated,
    )
    dbs.records.keep_class(up, now)
    for place in dbs.records.members(move.class_id, "teacher"):
        dbs.records.keep_enrolment(replace(place, class_id=up.id), now)
    return up


def _take_up(dbs: Databases, move: ClassMove, up: SchoolClass, now: datetime) -> None:
    for place in dbs.records.members(move.class_id):
        _end(dbs, place, now)
        dbs.records.keep_enrolment(replace(place, class_id=up.id), now)
        if dbs.records.learner(place.person_id).band != up.band:
            dbs.records.change_learner(place.person_id, now, band=up.band)


def _see_off(dbs: Databases, class_id: str, now: datetime) -> None:
    for place in dbs.records.members(class_id):
        _end(dbs, place, now)
        if not dbs.records.classes_of(place.person_id, "student"):
            listing = dbs.records.listing(place.person_id)
            dbs.records.keep_listing(replace(listing, archived_at=now), now)


def _end(dbs: Databases, place: Enrolment, now: datetime) -> None:
    dbs.records.keep_enrolment(replace(place, ended_at=now), now)
