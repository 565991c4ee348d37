"""From a list of people and a school to what reading it in would change.

Nothing is decided by the order of the rows, and reading the same list in again
changes nothing. Who is on a list by other means (a nickname of one class in another)
never inherits anybody's answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from literacy_app.domain.roster import RosterFile, RowFault, name_key
from literacy_app.domain.roster_cells import Entry, entries
from literacy_app.domain.roster_changes import Reckoning
from literacy_app.domain.roster_nicknames import settle_nicknames
from literacy_app.domain.roster_people import Person, people_of
from literacy_app.domain.roster_places import Places
from literacy_app.domain.roster_plan import RosterPlan, Wishes
from literacy_app.domain.roster_preview import preview
from literacy_app.domain.roster_school import KnownSchool
from literacy_app.domain.roster_seats import Members, check_seats, staying_members

Skipped = Mapping[tuple[str, int], tuple[RowFault, ...]]
_NONE_SKIPPED: Final[Skipped] = {}


def plan_roster(
    file: RosterFile,
    school: KnownSchool,
    wishes: Wishes,
    new_id: Callable[[], str],
    *,
    skipping: Skipped = _NONE_SKIPPED,
) -> RosterPlan:
    """Return what would change; rows at fault are named and change nothing.

    skipping: rows left out on purpose, see `ready_only`. Raises RosterUnreadable
    where the file has no class of the name that was asked for.
    """
    complete = file.complete if wishes.complete is None else wishes.complete
    complete = complete and not skipping
    places = Places(school, wishes, new_id)
    wanted = places.place_all(file, entries(file, wishes.mends))
    for entry in wanted:
        entry.skipped = (entry.row.file, entry.row.line) in skipping
    people = people_of(wanted, school)
    _check_strangers(people)
    others = staying_members(school, people, complete=complete)
    settle_nicknames(people, _nicknames(school, others))
    check_seats(people, school, others)
    reckoning = _reckon(people, school, places, new_id)
    if complete:
        _end_missing(reckoning, people, school, places)
    reckoning.leave_school(people)
    return RosterPlan(
        file=file,
        school=school,
        wishes=wishes,
        learners=reckoning.learners.changes(),
        teachers=reckoning.teachers.changes(),
        classes=reckoning.classes.changes(),
        enrolments=reckoning.enrolments.changes(),
        rows=preview(file, people, places, reckoning, school, skipping),
        faults=_faults((*file.faults, *places.faults), wanted, skipping),
        skipped=skipping,
    )


def ready_only(plan: RosterPlan, new_id: Callable[[], str]) -> RosterPlan:
    """Return a plan for the rows that are ready; the others are left out.

    Somebody who is missing may be in a row that was left out, so nobody is archived
    for being missing.
    """
    while plan.faults:
        skipped = dict(plan.skipped)
        for fault in plan.faults:
            place = fault.file, fault.row
            skipped[place] = (*skipped.get(place, ()), fault)
        plan = plan_roster(
            plan.file, plan.school, plan.wishes, new_id, skipping=skipped
        )
    return plan


def _check_strangers(people: Iterable[Person]) -> None:
    """Blame rows about somebody whom neither the file nor the school names."""
    for person in people:
        if person.known is None and not person.forms:
            for entry in person.staying:
                entry.blame("userSourcedId", "person_unknown", person.source_id)


def _nicknames(school: KnownSchool, others: Members) -> Mapping[str, frozenset[str]]:
    return {
        place: frozenset(
            name_key(school.learners[it.person_id].nickname) for it in some
        )
        for place, some in others.items()
    }


def _reckon(
    people: Iterable[Person],
    school: KnownSchool,
    places: Places,
    new_id: Callable[[], str],
) -> Reckoning:
    reckoning = Reckoning(school, places.covered, new_id)
    reckoning.classes_there(places.gone)
    for person in people:
        reckoning.person(person)
    for known in school.enrolments.values():
        if known.class_id in places.gone and not known.ended:
            reckoning.end(known)
    return reckoning


def _end_missing(
    reckoning: Reckoning,
    people: Iterable[Person],
    school: KnownSchool,
    places: Places,
) -> None:
    """Let go whoever is in a class of the list, but not on the list of that class."""
    there = {
        (entry.place, person.known.id)
        for person in people
        if person.known
        for entry in person.entries
    }
    for key, known in school.enrolments.items():
        missing = key not in there and not known.ended
        listed = known.role == "learner" or _from_system(school, known.person_id)
        if missing and listed and known.class_id in places.covered:
            reckoning.end(known)


def _from_system(school: KnownSchool, teacher_id: str) -> bool:
    """Say whether a teacher came from the school's system, which now lets them go."""
    teacher = school.teachers.get(teacher_id)
    return teacher is not None and bool(teacher.source_id)


def _faults(
    unread: Iterable[RowFault], wanted: Iterable[Entry], skipping: Skipped
) -> tuple[RowFault, ...]:
    """Return what is to be mended, by line, but not in rows left out on purpose."""
    found = [it for it in unread if (it.file, it.row) not in skipping]
    for entry in wanted:
        found += [] if entry.skipped else entry.faults
    return tuple(sorted(found, key=lambda it: (it.file, it.row)))
