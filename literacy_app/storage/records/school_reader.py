"""Every question about a school: staff, classes, lists, assignments, the audit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from literacy_app.domain.assignment import Assignment
from literacy_app.domain.errors_of_school import (
    AssignmentUnknown,
    ClassUnknown,
    StaffUnknown,
)
from literacy_app.domain.school import (
    ClassRole,
    Enrolment,
    Listing,
    SchoolClass,
    SchoolRules,
    Staff,
    StaffAct,
)
from literacy_app.storage.records.file import Row
from literacy_app.storage.records.payloads import written
from literacy_app.storage.records.payloads_of_school import (
    act_from,
    assignment_from,
    class_from,
    enrolment_from,
    listing_from,
    rules_from,
    staff_from,
)
from literacy_app.storage.records.workshop_store import WorkshopStore

_MEMBERS: Final = """
SELECT * FROM enrolment WHERE class_id = ? AND role = ? AND ended_at IS NULL
ORDER BY CAST(number AS INTEGER), number, rowid
"""
_CLASSES_OF: Final = """
SELECT school_class.* FROM school_class
JOIN enrolment ON enrolment.class_id = school_class.id
WHERE person_id = ? AND role = ? AND ended_at IS NULL
AND school_class.archived_at IS NULL ORDER BY name, id
"""
_TEACHES: Final = """
SELECT count(*) FROM enrolment AS pupil JOIN enrolment AS teacher USING (class_id)
WHERE pupil.person_id = ?1 AND pupil.role = 'student'
AND teacher.person_id = ?2 AND teacher.role = 'teacher'
AND teacher.ended_at IS NULL
"""
_CAN_SIGN_IN: Final = """
SELECT count(*) FROM staff WHERE password_hash <> '' OR recovery_hash <> ''
"""
_ACTS: Final = """
SELECT at, staff_id, act, about FROM staff_act
WHERE at >= ? AND (?2 = '' OR about = ?2) ORDER BY at DESC, device_id, seq DESC LIMIT ?
"""


class SchoolReader(WorkshopStore):
    """Answers questions about the school in an open records file."""

    def staff(self, *, archived: bool = False) -> tuple[Staff, ...]:
        """Return everybody on the staff by name; archived ones too when asked."""
        rows = self._file.rows("SELECT * FROM staff ORDER BY name, id")
        everybody = (staff_from(dict(row)) for row in rows)
        return tuple(x for x in everybody if archived or x.archived_at is None)

    def has_staff(self) -> bool:
        """Say whether anybody can sign in as staff.

        Teachers from a list who have chosen no password yet keep nobody out.
        """
        return bool(self._file.number(_CAN_SIGN_IN))

    def staff_member(self, staff_id: str) -> Staff:
        rows = self._file.rows("SELECT * FROM staff WHERE id = ?", staff_id)
        if not rows:
            raise StaffUnknown(staff_id)
        return staff_from(dict(rows[0]))

    def classes(self, *, archived: bool = False) -> tuple[SchoolClass, ...]:
        """Return all classes by name; archived ones too when asked."""
        rows = self._file.rows("SELECT * FROM school_class ORDER BY name, id")
        every = (class_from(dict(row)) for row in rows)
        return tuple(x for x in every if archived or x.archived_at is None)

    def school_class(self, class_id: str) -> SchoolClass:
        rows = self._file.rows("SELECT * FROM school_class WHERE id = ?", class_id)
        if not rows:
            raise ClassUnknown(class_id)
        return class_from(dict(rows[0]))

    def classes_of(self, person_id: str, role: ClassRole) -> tuple[SchoolClass, ...]:
        """Return the present classes somebody belongs to in a role, by name."""
        rows = self._file.rows(_CLASSES_OF, person_id, role)
        return tuple(class_from(dict(row)) for row in rows)

    def members(
        self, class_id: str, role: ClassRole = "student"
    ) -> tuple[Enrolment, ...]:
        """Return who belongs to a class now, in the order of their numbers."""
        rows = self._file.rows(_MEMBERS, class_id, role)
        return tuple(enrolment_from(dict(row)) for row in rows)

    def enrolments(self, *, person_id: str = "") -> tuple[Enrolment, ...]:
        """Return every place in every class, ended ones too; or those of one person."""
        sql = "SELECT * FROM enrolment WHERE ?1 = '' OR person_id = ?1 ORDER BY rowid"
        return tuple(enrolment_from(dict(x)) for x in self._file.rows(sql, person_id))

    def teaches(self, staff_id: str, learner_id: str) -> bool:
        """Say whether somebody teaches a class that this learner is or was in."""
        return bool(self._file.number(_TEACHES, learner_id, staff_id))

    def listing(self, learner_id: str) -> Listing:
        """Return what the lists say of a learner; nothing where they made a tile."""
        sql = "SELECT * FROM listing WHERE learner_id = ?"
        rows = self._file.rows(sql, learner_id)
        return listing_from(dict(rows[0])) if rows else Listing(learner_id)

    def listings(self) -> dict[str, Listing]:
        """Return what the lists say of everybody on one, by learner id."""
        rows = self._file.rows("SELECT * FROM listing")
        return {row["learner_id"]: listing_from(dict(row)) for row in rows}

    def learner_with_card(self, card_sha256: str) -> str | None:
        """Return whose sign-in card this is."""
        sql = "SELECT learner_id FROM listing WHERE card_sha256 = ? AND ?1 <> ''"
        found = self._file.value(sql, card_sha256)
        return None if found is None else str(found)

    def assignments(self, class_ids: Sequence[str] = ()) -> tuple[Assignment, ...]:
        """Return what was assigned to these classes or to all, oldest first."""
        sql = (
            "SELECT * FROM assignment WHERE ?1 = '[]' OR class_id IN "
            "(SELECT value FROM json_each(?1)) ORDER BY opens_at, made_at, id"
        )
        rows = self._file.rows(sql, json.dumps(list(class_ids)))
        return tuple(map(_assignment, rows))

    def assignment(self, assignment_id: str) -> Assignment:
        rows = self._file.rows("SELECT * FROM assignment WHERE id = ?", assignment_id)
        if not rows:
            raise AssignmentUnknown(assignment_id)
        return _assignment(rows[0])

    def acts(
        self, since: datetime, *, about: str = "", most: int = 1000
    ) -> tuple[StaffAct, ...]:
        """Return the audit list since a moment, newest first; of one thing or all."""
        rows = self._file.rows(_ACTS, written(since), about, most)
        return tuple(act_from(dict(row)) for row in rows)

    def rules(self) -> SchoolRules:
        found = self._file.value("SELECT rules FROM school_rules")
        return SchoolRules() if found is None else rules_from(json.loads(str(found)))


def _assignment(row: Row) -> Assignment:
    facts = dict(row)
    del facts["class_id"]
    to = json.loads(facts.pop("recipients"))
    return assignment_from(
        {
            **facts,
            "task": json.loads(facts["task"]),
            "to": to,
            "topics_off": json.loads(facts["topics_off"]),
        }
    )
