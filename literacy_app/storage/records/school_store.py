"""Keeping what a school decides: staff, classes, lists, assignments, the audit."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from literacy_app.domain.access import Act
from literacy_app.domain.assignment import Assignment
from literacy_app.domain.school import (
    Enrolment,
    Listing,
    SchoolClass,
    SchoolRules,
    Staff,
)
from literacy_app.storage.records.payloads_of_school import change_facts, school_facts
from literacy_app.storage.records.school_reader import SchoolReader


class SchoolStore(SchoolReader):
    """Keeps facts about the school. Everything here is an event, none is edited."""

    def keep_staff(self, staff: Staff) -> None:
        facts = school_facts(staff)
        del facts["id"]
        with self.together():
            self._keep("staff_added", staff.id, facts, staff.joined_at)

    def change_staff(self, staff_id: str, now: datetime, **changed: Any) -> None:
        """Keep other values of some fields of Staff."""
        with self.together():
            self.staff_member(staff_id)
            self._keep("staff_changed", staff_id, change_facts(changed), now)

    def keep_class(self, made: SchoolClass, now: datetime) -> None:
        facts = school_facts(made)
        del facts["id"]
        with self.together():
            self._keep("class_made", made.id, facts, now)

    def change_class(self, class_id: str, now: datetime, **changed: Any) -> None:
        """Keep other values of some fields of SchoolClass."""
        with self.together():
            self.school_class(class_id)
            self._keep("class_changed", class_id, change_facts(changed), now)

    def change_learner(self, learner_id: str, now: datetime, **changed: Any) -> None:
        """Keep another nickname, picture or band."""
        facts = change_facts(changed)
        self._keep_about(learner_id, "learner_changed", facts, now)

    def keep_listing(self, listing: Listing, now: datetime) -> None:
        """Keep what the list says of a learner; it takes the place of the last."""
        facts = school_facts(listing)
        del facts["learner_id"]
        self._keep_about(listing.learner_id, "learner_listed", facts, now)

    def keep_enrolment(self, enrolment: Enrolment, now: datetime) -> None:
        """Keep somebody's place in a class; it takes the place of the last."""
        facts = school_facts(enrolment)
        del facts["person_id"]
        with self.together():
            self.school_class(enrolment.class_id)
            self._keep("enrolled", enrolment.person_id, facts, now)

    def keep_assignment(self, assignment: Assignment) -> None:
        facts = school_facts(assignment)
        del facts["id"]
        with self.together():
            self.school_class(assignment.to.class_id)
            self._keep("assigned", assignment.id, facts, assignment.made_at)

    def change_assignment(
        self, assignment_id: str, now: datetime, **changed: Any
    ) -> None:
        """Keep other values of some fields of Assignment."""
        with self.together():
            self.assignment(assignment_id)
            self._keep("assignment_changed", assignment_id, change_facts(changed), now)

    def keep_act(self, staff_id: str, act: Act, about: str, now: datetime) -> None:
        """Add a line to the audit list."""
        facts = {"act": act, "about": about}
        with self.together():
            self._keep("staff_acted", staff_id, facts, now)

    def set_rules(self, rules: SchoolRules, now: datetime) -> None:
        with self.together():
            self._keep("rules_set", "school", school_facts(rules), now)
