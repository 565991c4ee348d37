"""Classes: made, renamed, archived; and who is in them."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import uuid4

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.errors_of_school import ClassNameUnfit, ClassUnknown
from literacy_app.domain.nickname import fit_name, sounds_the_same
from literacy_app.domain.school import Enrolment, SchoolClass, school_year
from literacy_app.domain.text import Band
from literacy_app.services.access import allow, staff_act
from literacy_app.services.databases import Databases

LONGEST_NAME: Final = 30


def make_class(
    dbs: Databases, name: str, band: Band, *, now: datetime, simulated: bool = False
) -> SchoolClass:
    """Make a class of this school year; who makes it teaches it.

    Raises ClassNameUnfit.
    """
    made = SchoolClass(
        id=str(uuid4()),
        name=_free_name(dbs, name),
        band=band,
        year=school_year(now.astimezone().date()),
        simulated=simulated,
    )
    with dbs.records.together():
        staff_act(dbs, "make_class", about=made.id, now=now)
        dbs.records.keep_class(made, now)
        if dbs.session is not None:
            place = Enrolment(made.id, dbs.session.person_id, "teacher")
            dbs.records.keep_enrolment(place, now)
    return made


def rename_class(dbs: Databases, class_id: str, name: str, *, now: datetime) -> None:
    """Call a class something else. Raises ClassNameUnfit."""
    fit = _free_name(dbs, name, but=class_id)
    with dbs.records.together():
        staff_act(dbs, "change_class", class_id=class_id, now=now)
        dbs.records.change_class(class_id, now, name=fit)


def archive_class(
    dbs: Databases, class_id: str, *, now: datetime, back: bool = False
) -> None:
    """Put a class away, or take it back. Its pupils and their records stay."""
    with dbs.records.together():
        staff_act(dbs, "change_class", class_id=class_id, now=now)
        dbs.records.change_class(class_id, now, archived_at=None if back else now)


def my_classes(dbs: Databases, *, archived: bool = False) -> tuple[SchoolClass, ...]:
    """Return the classes that whoever is signed in may see, by name."""
    every = dbs.records.classes(archived=archived)
    session = dbs.session
    if session is None:
        allow(dbs, "see_school")
        return every
    if session.role == "admin":
        return every
    allow(dbs, "make_class")  # any staff; no pupil
    places = dbs.records.enrolments(person_id=session.person_id)
    taught = {x.class_id for x in places if x.role == "teacher" and not x.ended_at}
    return tuple(each for each in every if each.id in taught)


def find_class(dbs: Databases, name: str) -> SchoolClass:
    """Return the class of this name among those one may see. Raises ClassUnknown."""
    mine = my_classes(dbs)
    for each in mine:
        if sounds_the_same(each.name, name.strip()):
            return each
    raise ClassUnknown(name, tuple(each.name for each in mine))


def pupils_of(dbs: Databases, class_id: str, *, now: datetime) -> tuple[Pupil, ...]:
    """Return who is in a class, in the order of its list."""
    staff_act(dbs, "see_class", class_id=class_id, now=now)
    listings = dbs.records.listings()
    learners = {each.id: each for each in dbs.records.learners()}
    return tuple(
        Pupil(
            id=place.person_id,
            nickname=learners[place.person_id].nickname,
            picture=learners[place.person_id].picture,
            number=place.number,
            group=place.group,
            reading=listings[place.person_id].reading
            if place.person_id in listings
            else "",
        )
        for place in dbs.records.members(class_id)
        if place.person_id in learners
    )


def groups_of(dbs: Databases, class_id: str) -> tuple[str, ...]:
    """Return the groups of a class, by name."""
    allow(dbs, "see_class", class_id=class_id)
    return tuple(sorted({x.group for x in dbs.records.members(class_id)} - {""}))


def _free_name(dbs: Databases, name: str, *, but: str = "") -> str:
    fit = fit_name(name, LONGEST_NAME, ClassNameUnfit)
    for other in dbs.records.classes():
        if other.id != but and sounds_the_same(other.name, fit):
            raise ClassNameUnfit(fit, "taken")
    return fit
