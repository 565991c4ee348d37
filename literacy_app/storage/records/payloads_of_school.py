"""What the events of a school say, and back again, without loss."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import datetime
from typing import Any

from literacy_app.domain.assignment import Assignment, Recipients, Task
from literacy_app.domain.school import (
    Enrolment,
    Listing,
    SchoolClass,
    SchoolRules,
    Staff,
    StaffAct,
)
from literacy_app.storage.records.payloads import (
    Facts,
    preferences_from,
    written,
)

_MOMENTS = (
    "joined_at",
    "archived_at",
    "ended_at",
    "opens_at",
    "due_at",
    "made_at",
    "released_at",
    "withdrawn_at",
)


def school_facts(thing: Any) -> dict[str, Any]:
    """Return a dataclass of the school as facts for JSON."""
    return change_facts(asdict(thing))


def change_facts(changed: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields as facts for JSON: moments as text, sets as sorted lists."""
    return {name: _plain(value) for name, value in changed.items()}


def staff_from(facts: Facts) -> Staff:
    preferences = preferences_from(json.loads(facts["preferences"]))
    return Staff(**{**_with_moments(facts), "preferences": preferences})


def class_from(facts: Facts) -> SchoolClass:
    return SchoolClass(
        **{**_with_moments(facts), "simulated": bool(facts["simulated"])}
    )


def enrolment_from(facts: Facts) -> Enrolment:
    return Enrolment(**_with_moments(facts))


def listing_from(facts: Facts) -> Listing:
    return Listing(**_with_moments(facts))


def rules_from(facts: Facts) -> SchoolRules:
    """Read the rules; one added later has its default."""
    return SchoolRules(**facts)


def assignment_from(facts: Facts) -> Assignment:
    to = facts["to"]
    return Assignment(
        **{
            **_with_moments(facts),
            "task": Task(**facts["task"]),
            "to": Recipients(**{**to, "learner_ids": tuple(to["learner_ids"])}),
            "topics_off": frozenset(facts["topics_off"]),
        }
    )


def act_from(facts: Facts) -> StaffAct:
    return StaffAct(
        at=datetime.fromisoformat(facts["at"]),
        staff_id=facts["staff_id"],
        act=facts["act"],
        about=facts["about"],
    )


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return written(value)
    if is_dataclass(value) and not isinstance(value, type):
        return school_facts(value)
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return value


def _with_moments(facts: Facts) -> dict[str, Any]:
    return {
        name: datetime.fromisoformat(value) if name in _MOMENTS and value else value
        for name, value in facts.items()
    }
