"""The school view: every class of this year in one line each; nobody is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from literacy_app.domain.class_overview import ClassLine, SchoolOverview
from literacy_app.domain.class_weeks import discernment_of, leaning_of
from literacy_app.domain.given import Known, Tallied
from literacy_app.domain.school import SchoolClass
from literacy_app.services.access import staff_act
from literacy_app.services.databases import Databases

RECENT: Final = timedelta(weeks=4)


def school_overview(dbs: Databases, *, now: datetime) -> SchoolOverview:
    """Return the classes of this year by name. active: in the last four weeks.

    Classes of made-up pupils have their lines, but are not in the school's totals.
    Raises NotAllowed.
    """
    staff_act(dbs, "see_school", now=now)
    records = dbs.records
    members = records.in_classes()
    tallies, known = records.tallies(), records.known_now()
    line = partial(_line, tallies, known, now - RECENT)
    teachers = _teachers(dbs)
    classes = records.classes()
    people = {
        who
        for each in classes
        if not each.simulated
        for who in members.get(each.id, ())
    }
    return SchoolOverview(
        at=now,
        classes=tuple(
            line(each, teachers.get(each.id, ()), members.get(each.id, ()))
            for each in classes
        ),
        pupils=len(people),
        answers=sum(tallies[who].answers for who in people if who in tallies),
    )


def _line(
    tallies: Mapping[str, Tallied],
    known: Mapping[str, Known],
    since: datetime,
    school_class: SchoolClass,
    teachers: tuple[str, ...],
    pupils: Sequence[str],
) -> ClassLine:
    done = [tallies[who] for who in pupils if who in tallies]
    standing = [known[who] for who in pupils if who in known]
    return ClassLine(
        school_class=school_class,
        teachers=teachers,
        pupils=len(pupils),
        active=sum(each.last_at >= since for each in done),
        answers=sum(each.answers for each in done),
        discernment=discernment_of(standing),
        leaning=leaning_of(standing),
    )


def _teachers(dbs: Databases) -> Mapping[str, tuple[str, ...]]:
    """Return the names of who teaches each class."""
    names = {each.id: each.name for each in dbs.records.staff()}
    found: dict[str, tuple[str, ...]] = {}
    for place in dbs.records.enrolments():
        if place.role == "teacher" and not place.ended_at and place.person_id in names:
            before = found.get(place.class_id, ())
            found[place.class_id] = (*before, names[place.person_id])
    return found
