"""Which of the people on a list the school knows already.

By what the school's system calls them, wherever they are. Else within a class: by
nickname first and only then by number, since numbers move up when somebody joins in
the middle of the alphabet, and nobody may inherit another's answers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from literacy_app.domain.roster import Role, name_key, number_of
from literacy_app.domain.roster_cells import Entry
from literacy_app.domain.roster_school import (
    KnownEnrolment,
    KnownLearner,
    KnownSchool,
    KnownTeacher,
)

Known = KnownLearner | KnownTeacher


@dataclass(slots=True, eq=False)
class Person:
    """Somebody on the list, with all their rows. nickname: as it will be.

    known: who they are in the school, None where they are new.
    """

    source_id: str
    role: Role
    entries: list[Entry] = field(default_factory=list)
    known: Known | None = None
    nickname: str = ""

    @property
    def staying(self) -> list[Entry]:
        """Return the rows of the classes they are in."""
        return [it for it in self.entries if it.place and not it.row.gone]

    @property
    def forms(self) -> tuple[str, ...]:
        """Return the nicknames the list offers, shortest first."""
        for entry in self.entries:
            if entry.row.nickname is not None:
                return entry.row.nickname, *entry.row.fuller
        return ()


def people_of(entries: Iterable[Entry], school: KnownSchool) -> list[Person]:
    """Return the people on the list, each with who they are in the school."""
    by_source = {it.source_id: it for it in school.learners.values() if it.source_id}
    staff = {it.source_id: it for it in school.teachers.values() if it.source_id}
    found: dict[object, Person] = {}
    for entry in entries:
        source, role = entry.row.source_id, entry.row.role
        if not entry.row.class_source and source in staff:
            role = "teacher"
        key = (role, source) if source else id(entry)
        person = found.setdefault(key, Person(source, role))
        person.entries.append(entry)
        if source:
            learner = role == "learner"
            person.known = by_source.get(source) if learner else staff.get(source)
    people = list(found.values())
    _Matching(school, people).match()
    return people


class _Matching:
    """Finds those who are not known by a sourcedId among the class they are in."""

    def __init__(self, school: KnownSchool, people: list[Person]) -> None:
        self._school = school
        self._people = people
        self._taken = {it.known.id for it in people if it.known}
        self._members: dict[str, list[KnownEnrolment]] = defaultdict(list)
        for it in school.enrolments.values():
            self._members[it.class_id].append(it)

    def match(self) -> None:
        for fits in (self._name_and_number, self._name, self._number, self._returning):
            self._phase(fits)
        for person in self._people:
            if person.known is None and person.role == "teacher":
                self._match_teacher(person)

    def _phase(
        self, fits: Callable[[Entry, KnownEnrolment, KnownLearner], bool]
    ) -> None:
        """Match those who fit exactly one member, and no one else does."""
        claims: dict[str, list[Person]] = defaultdict(list)
        for person in self._people:
            if person.known is None and person.role == "learner":
                for one in {it.id for it in self._candidates(person, fits)}:
                    claims[one].append(person)
        claimed = Counter(id(one) for people in claims.values() for one in people)
        for learner_id, people in claims.items():
            if len(people) == 1 and claimed[id(people[0])] == 1:
                people[0].known = self._school.learners[learner_id]
                self._taken.add(learner_id)

    def _candidates(
        self,
        person: Person,
        fits: Callable[[Entry, KnownEnrolment, KnownLearner], bool],
    ) -> Iterator[KnownLearner]:
        for entry in person.entries:
            for member in self._members.get(entry.place, ()):
                known = self._school.learners.get(member.person_id)
                if known is None or known.id in self._taken:
                    continue
                if person.source_id and known.source_id:
                    continue
                if fits(entry, member, known):
                    yield known

    def _name_and_number(
        self, entry: Entry, member: KnownEnrolment, known: KnownLearner
    ) -> bool:
        number = number_of(entry.row.number or "")
        same = number is not None and number == number_of(member.number)
        return same and self._name(entry, member, known)

    def _name(self, entry: Entry, member: KnownEnrolment, known: KnownLearner) -> bool:
        return not member.ended and self._same_name(entry, known)

    def _number(self, entry: Entry, member: KnownEnrolment, _: KnownLearner) -> bool:
        """Say whether somebody was renamed, in a list that knows no ids."""
        number = number_of(entry.row.number or "")
        same = number is not None and number == number_of(member.number)
        return same and not member.ended and not entry.row.source_id

    def _returning(
        self, entry: Entry, member: KnownEnrolment, known: KnownLearner
    ) -> bool:
        return member.ended and self._same_name(entry, known)

    def _same_name(self, entry: Entry, known: KnownLearner) -> bool:
        names = (entry.row.nickname or "", *entry.row.fuller)
        return name_key(known.nickname) in set(map(name_key, names))

    def _match_teacher(self, person: Person) -> None:
        named = [
            it
            for it in self._school.teachers.values()
            if not it.source_id
            and it.id not in self._taken
            and name_key(it.name) in set(map(name_key, person.forms))
        ]
        if len(named) == 1:
            person.known = named[0]
            self._taken.add(named[0].id)
