"""The rows a teacher looks through before a list is read in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from literacy_app.domain.roster import RosterFile, RowFault
from literacy_app.domain.roster_cells import Entry
from literacy_app.domain.roster_changes import Reckoning
from literacy_app.domain.roster_people import Person
from literacy_app.domain.roster_places import Places
from literacy_app.domain.roster_plan import PlannedRow, State
from literacy_app.domain.roster_school import KnownSchool


def preview(
    file: RosterFile,
    people: Iterable[Person],
    places: Places,
    reckoning: Reckoning,
    school: KnownSchool,
    skipped: Mapping[tuple[str, int], tuple[RowFault, ...]],
) -> tuple[PlannedRow, ...]:
    """Return the rows of the file by line, then those who have left."""
    names = {it.id: it.name for it in school.classes.values()}
    names |= {it.id: it.name for it in places.covered.values()}
    rows = [
        row
        for person in people
        for entry in person.entries
        if (row := _row(person, entry, reckoning, names, skipped))
    ]
    rows += _unread((*file.faults, *places.faults))
    rows.sort(key=lambda row: (row.file, row.line))
    shown = set(_keys(people, reckoning))
    return (*rows, *_left(reckoning, school, names, shown))


def _row(
    person: Person,
    entry: Entry,
    reckoning: Reckoning,
    names: Mapping[str, str],
    skipped: Mapping[tuple[str, int], tuple[RowFault, ...]],
) -> PlannedRow | None:
    """Return the row, or None where it is about nobody here."""
    row = entry.row
    faults = tuple(entry.faults) or skipped.get((row.file, row.line), ())
    state = "faulty" if faults else _state(person, entry, reckoning)
    if state is None:
        return None
    before = getattr(person.known, "nickname", "")
    nickname = person.nickname or row.nickname or ""
    if any(fault.column == "nickname" for fault in faults) and row.nickname:
        nickname = row.nickname
    return PlannedRow(
        file=row.file,
        line=row.line,
        number=row.number or "",
        nickname=nickname,
        reading=row.reading or "",
        group=row.group or "",
        class_name=names.get(entry.place, row.class_name),
        role=person.role,
        state=state,
        was=before if before != nickname else "",
        faults=faults,
    )


def _state(person: Person, entry: Entry, reckoning: Reckoning) -> State | None:
    person_id = reckoning.ids.get(id(person), "")
    place = reckoning.enrolments.fate((entry.place, person_id))
    who = reckoning.learners.fate(person_id) or reckoning.teachers.fate(person_id)
    if entry.row.gone:
        return "left" if "archived" in {place, who} else None
    if who is None:
        return None
    if who == "new":
        return "new"
    fates = {who, place} - {None, "unchanged"}
    return "changed" if fates else "unchanged"


def _unread(faults: Iterable[RowFault]) -> Iterator[PlannedRow]:
    """Yield the rows of which nothing could be read."""
    by_row = sorted(faults, key=lambda it: (it.file, it.row))
    for (file, line), those in groupby(by_row, key=lambda it: (it.file, it.row)):
        yield PlannedRow(
            file=file,
            line=line,
            number="",
            nickname="",
            reading="",
            group="",
            class_name="",
            role="learner",
            state="faulty",
            faults=tuple(those),
        )


def _keys(people: Iterable[Person], reckoning: Reckoning) -> Iterator[tuple[str, str]]:
    for person in people:
        for entry in person.entries:
            yield entry.place, reckoning.ids.get(id(person), "")


def _left(
    reckoning: Reckoning,
    school: KnownSchool,
    names: Mapping[str, str],
    shown: set[tuple[str, str]],
) -> Iterator[PlannedRow]:
    for fate, it in reckoning.enrolments.of.values():
        if fate != "archived" or (it.class_id, it.person_id) in shown:
            continue
        learner = school.learners.get(it.person_id)
        teacher = school.teachers.get(it.person_id)
        yield PlannedRow(
            file="",
            line=0,
            number=it.number,
            nickname=learner.nickname if learner else teacher.name if teacher else "",
            reading=learner.reading if learner else "",
            group=it.group,
            class_name=names.get(it.class_id, ""),
            role=it.role,
            state="left",
        )
