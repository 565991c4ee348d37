"""What becomes of each person, class and place in a class."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Generic, Literal, TypeVar

from literacy_app.domain.roster import band_of, number_of
from literacy_app.domain.roster_cells import Entry
from literacy_app.domain.roster_people import Person
from literacy_app.domain.roster_plan import (
    Changes,
    PlannedClass,
    PlannedEnrolment,
    PlannedLearner,
    PlannedTeacher,
)
from literacy_app.domain.roster_school import (
    KnownEnrolment,
    KnownLearner,
    KnownSchool,
    KnownTeacher,
)

Fate = Literal["new", "changed", "unchanged", "archived"]
Key = tuple[str, str]
T = TypeVar("T")
_NOBODY: Final = KnownLearner("", "")


@dataclass(slots=True)
class Fates(Generic[T]):
    """Things with what becomes of each, by their key."""

    of: dict[str | Key, tuple[Fate, T]] = field(default_factory=dict)

    def put(self, key: str | Key, fate: Fate, thing: T) -> None:
        self.of[key] = fate, thing

    def fate(self, key: str | Key) -> Fate | None:
        return self.of[key][0] if key in self.of else None

    def changes(self) -> Changes[T]:
        sorted_out: dict[Fate, list[T]] = {
            "new": [],
            "changed": [],
            "unchanged": [],
            "archived": [],
        }
        for fate, thing in self.of.values():
            sorted_out[fate].append(thing)
        return Changes(*map(tuple, sorted_out.values()))


class Reckoning:
    """Works out every fate. ids: of the people on the list, by their place in it."""

    def __init__(
        self,
        school: KnownSchool,
        classes: Mapping[str, PlannedClass],
        new_id: Callable[[], str],
    ) -> None:
        self.learners: Fates[PlannedLearner] = Fates()
        self.teachers: Fates[PlannedTeacher] = Fates()
        self.classes: Fates[PlannedClass] = Fates()
        self.enrolments: Fates[PlannedEnrolment] = Fates()
        self.ids: dict[int, str] = {}
        self._school = school
        self._places = classes
        self._new_id = new_id

    def classes_there(self, gone: Collection[str]) -> None:
        for planned in self._places.values():
            known = self._school.classes.get(planned.id)
            if known is None:
                self.classes.put(planned.id, "new", planned)
                continue
            before = PlannedClass(
                known.id, known.name, known.band, known.year, known.source_id
            )
            same = before == planned and not known.archived
            self.classes.put(planned.id, "unchanged" if same else "changed", planned)
        for class_id in gone:
            known = self._school.classes[class_id]
            if not known.archived:
                planned = PlannedClass(
                    known.id, known.name, known.band, known.year, known.source_id
                )
                self.classes.put(class_id, "archived", planned)

    def person(self, person: Person) -> None:
        """Work out what becomes of somebody whose rows are good."""
        good = [it for it in person.entries if it.good]
        staying = [it for it in good if it.place and not it.row.gone]
        if not good or (person.known is None and not staying):
            return
        person_id = person.known.id if person.known else self._new_id()
        self.ids[id(person)] = person_id
        for entry in good:
            if entry.place:
                self._enrolment(person_id, person, entry)
        if staying or not all(it.row.gone for it in good):
            self._as_listed(person_id, person, good[0], returns=bool(staying))

    def _as_listed(
        self, person_id: str, person: Person, entry: Entry, *, returns: bool
    ) -> None:
        known = person.known
        if isinstance(known, KnownTeacher) or person.role == "teacher":
            teacher = PlannedTeacher(
                person_id,
                person.nickname,
                person.source_id or (known.source_id if known else ""),
            )
            self.teachers.put(person_id, _fate_of_teacher(known, teacher), teacher)
            return
        was = known or _NOBODY
        place = self._places.get(entry.place)
        band = band_of(entry.row.grade) or (
            was.band if known or place is None else place.band
        )
        reading = entry.row.reading
        learner = PlannedLearner(
            id=person_id,
            nickname=person.nickname,
            reading=was.reading if reading is None else reading,
            source_id=person.source_id or was.source_id,
            band=band,
        )
        before = PlannedLearner(
            was.id, was.nickname, was.reading, was.source_id, was.band
        )
        same = before == learner and not (was.archived and returns)
        fate: Fate = "unchanged" if same else "changed" if known else "new"
        self.learners.put(person_id, fate, learner)

    def _enrolment(self, person_id: str, person: Person, entry: Entry) -> None:
        key = entry.place, person_id
        known = self._school.enrolments.get(key)
        if entry.row.gone:
            if known and not known.ended and key not in self.enrolments.of:
                self.end(known)
            return
        row = entry.row
        planned = PlannedEnrolment(
            class_id=entry.place,
            person_id=person_id,
            role=person.role,
            number=_kept(row.number, known.number if known else ""),
            group=(known.group if known else "") if row.group is None else row.group,
        )
        if known is None:
            self.enrolments.put(key, "new", planned)
        else:
            same = not known.ended and _planned(known) == planned
            self.enrolments.put(key, "unchanged" if same else "changed", planned)

    def end(self, known: KnownEnrolment) -> None:
        """Let somebody leave a class."""
        key = known.class_id, known.person_id
        self.enrolments.put(key, "archived", _planned(known))

    def leave_school(self, people: Iterable[Person]) -> None:
        """Archive those whom this list leaves in no class, and those it says left."""
        gone = {
            it.known.id
            for it in people
            if it.known
            and any(e.good and e.row.gone and not e.place for e in it.entries)
        }
        for known in self._school.enrolments.values():
            key = known.class_id, known.person_id
            going = known.person_id in gone and not known.ended
            if going and self.enrolments.fate(key) in {None, "unchanged"}:
                self.end(known)
        left = {
            thing.person_id
            for fate, thing in self.enrolments.of.values()
            if fate == "archived"
        }
        present = self._present()
        for person_id in (left - present) | gone:
            self._archive(person_id, told=person_id in gone)

    def _present(self) -> set[str]:
        """Return who is in some class when this list has been read in."""
        open_classes = {
            it.id for it in self._school.classes.values() if not it.archived
        }
        staying = {
            it.person_id
            for key, it in self._school.enrolments.items()
            if not it.ended
            and it.class_id in open_classes
            and self.enrolments.fate(key) is None
        }
        return staying | {
            thing.person_id
            for fate, thing in self.enrolments.of.values()
            if fate != "archived"
        }

    def _archive(self, person_id: str, *, told: bool) -> None:
        learner = self._school.learners.get(person_id)
        teacher = self._school.teachers.get(person_id)
        if learner and not learner.archived:
            planned = PlannedLearner(
                person_id,
                learner.nickname,
                learner.reading,
                learner.source_id,
                learner.band,
            )
            self.learners.put(person_id, "archived", planned)
        # A teacher without a class is still on the staff.
        elif teacher and told and not (teacher.archived or teacher.admin):
            self.teachers.put(
                person_id,
                "archived",
                PlannedTeacher(person_id, teacher.name, teacher.source_id),
            )


def _has_gone(entry: Entry) -> bool:
    """Say whether a row tells that somebody has left the school."""
    return entry.good and entry.row.gone and not entry.place


def _fate_of_teacher(known: object, teacher: PlannedTeacher) -> Fate:
    if not isinstance(known, KnownTeacher):
        return "new"
    same = (known.name, known.source_id) == (teacher.name, teacher.source_id)
    return "unchanged" if same and not known.archived else "changed"


def _kept(written: str | None, before: str) -> str:
    """Return the number as it was written before, if it is the same number."""
    if written is None or number_of(written) == number_of(before) is not None:
        return before
    return written


def _planned(known: KnownEnrolment) -> PlannedEnrolment:
    return PlannedEnrolment(
        known.class_id, known.person_id, known.role, known.number, known.group
    )
