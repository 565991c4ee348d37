"""The rows of a class side by side: numbers, nicknames and groups that clash."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from literacy_app.domain.roster import name_key, number_of
from literacy_app.domain.roster_cells import Entry
from literacy_app.domain.roster_people import Person
from literacy_app.domain.roster_school import KnownEnrolment, KnownLearner, KnownSchool

Members = Mapping[str, Sequence[KnownEnrolment]]


@dataclass(frozen=True, slots=True)
class Seat:
    """One pupil's row in one class."""

    person: Person
    entry: Entry
    learner_id: str


def staying_members(
    school: KnownSchool, people: Iterable[Person], *, complete: bool
) -> Members:
    """Return the pupils of each class who stay in it though no good row says so."""
    on_list = {
        (entry.place, person.known.id)
        for person in people
        for entry in person.entries
        if person.known and (complete or entry.good)
    }
    found: dict[str, list[KnownEnrolment]] = defaultdict(list)
    for it in school.enrolments.values():
        away = (
            it.ended or it.role != "learner" or (it.class_id, it.person_id) in on_list
        )
        if not away and not complete:
            found[it.class_id].append(it)
    return found


def check_seats(people: Iterable[Person], school: KnownSchool, others: Members) -> None:
    """Put down what clashes within a class, in the later of two rows."""
    seats: dict[str, list[Seat]] = defaultdict(list)
    for person in people:
        for entry in person.staying:
            if person.role == "learner" and not entry.skipped:
                known_id = person.known.id if person.known else ""
                seats[entry.place].append(Seat(person, entry, known_id))
    members: dict[str, list[KnownEnrolment]] = defaultdict(list)
    for it in school.enrolments.values():
        if not it.ended and it.role == "learner":
            members[it.class_id].append(it)
    for place, taken in seats.items():
        taken.sort(key=lambda seat: seat.entry.row.line)
        there = others.get(place, ())
        known = [school.learners[it.person_id] for it in there]
        _check_persons(taken)
        _check_nicknames(taken, known)
        _check_numbers(taken, there, school)
        _check_groups(taken, {it.group for it in members[place]} - {""})


def _check_persons(seats: Iterable[Seat]) -> None:
    seen: dict[int, int] = {}
    for seat in seats:
        row = seat.entry.row
        first = seen.setdefault(id(seat.person), row.line)
        if first != row.line:
            seat.entry.blame("id", "twice", row.source_id, other_row=first)


def _check_nicknames(seats: Iterable[Seat], others: Iterable[KnownLearner]) -> None:
    seen = {name_key(it.nickname): (0, it.nickname) for it in others}
    for seat in seats:
        name, line = seat.person.nickname, seat.entry.row.line
        if not name or any(it.column == "nickname" for it in seat.entry.faults):
            continue
        first, whose = seen.setdefault(name_key(name), (line, name))
        if first != line:
            seat.entry.blame(
                "nickname", "nickname_taken", name, other_row=first, other=whose
            )


def _check_numbers(
    seats: Sequence[Seat], others: Iterable[KnownEnrolment], school: KnownSchool
) -> None:
    seen: dict[int, tuple[int, str]] = {}
    for it in others:
        if number := number_of(it.number):
            seen[number] = (0, school.learners[it.person_id].nickname)
    clashing: list[Seat] = []
    for seat in seats:
        line = seat.entry.row.line
        number = number_of(_written(seat, school))
        if number is None:
            continue
        first, whose = seen.setdefault(number, (line, seat.person.nickname))
        if first != line:
            seat.entry.blame(
                "number",
                "number_used",
                seat.entry.row.number or "",
                other_row=first,
                other=whose,
            )
            clashing.append(seat)
    free = max(seen, default=0) + 1
    for seat in seats:
        seat.entry.faults[:] = [
            replace(it, next_free=free) if it.column == "number" else it
            for it in seat.entry.faults
        ]


def _written(seat: Seat, school: KnownSchool) -> str:
    """Return the number of a row, or where it says none, the number so far."""
    if seat.entry.row.number is not None:
        return seat.entry.row.number
    known = school.enrolments.get((seat.entry.place, seat.learner_id))
    return known.number if known and not known.ended else ""


def _check_groups(seats: Iterable[Seat], known: set[str]) -> None:
    """Take a group that only one row names for a slip, if the class has groups."""
    keys = {name_key(group) for group in known}
    named = Counter(name_key(seat.entry.row.group or "") for seat in seats)
    for seat in seats:
        group = seat.entry.row.group
        if group and keys and name_key(group) not in keys | _several(named):
            choices = tuple(sorted(known))
            seat.entry.blame("group", "group_unknown", group, choices=choices)


def _several(named: Mapping[str, int]) -> set[str]:
    return {name for name, rows in named.items() if rows > 1}
