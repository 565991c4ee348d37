"""What an event's payload says, and back again, without loss."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from literacy_app.domain.attempt import (
    Answer,
    Attempt,
    Mark,
    Opened,
    RegionMark,
    WordMark,
)
from literacy_app.domain.decision import Decision
from literacy_app.domain.people import Learner, Preferences
from literacy_app.domain.post import Rect

Facts = Mapping[str, Any]


def written(moment: datetime) -> str:
    """Return a moment as text that sorts by time. Needs a time zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} does not say in which time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def attempt_facts(attempt: Attempt) -> dict[str, Any]:
    facts = asdict(attempt)
    facts["taken_at"] = written(attempt.taken_at)
    facts["answer"]["shown_at"] = written(attempt.answer.shown_at)
    return facts


def attempt_from(facts: Facts) -> Attempt:
    return Attempt(
        **{
            **facts,
            "answer": _answer_from(facts["answer"]),
            "tactics": tuple(facts["tactics"]),
            "taken_at": datetime.fromisoformat(facts["taken_at"]),
        }
    )


def learner_facts(learner: Learner) -> dict[str, Any]:
    facts = asdict(learner)
    facts["joined_at"] = written(learner.joined_at)
    facts["preferences"] = preferences_facts(learner.preferences)
    return facts


def learner_from(facts: Facts) -> Learner:
    return Learner(
        **{
            **facts,
            "joined_at": datetime.fromisoformat(facts["joined_at"]),
            "preferences": preferences_from(facts["preferences"]),
            "guest": bool(facts["guest"]),
        }
    )


def preferences_facts(preferences: Preferences) -> dict[str, Any]:
    return {**asdict(preferences), "avoided": sorted(preferences.avoided)}


def preferences_from(facts: Facts) -> Preferences:
    return Preferences(**{**facts, "avoided": frozenset(facts["avoided"])})


def _answer_from(facts: Facts) -> Answer:
    return Answer(
        **{
            **facts,
            "decision": Decision(**facts["decision"]),
            "opened": tuple(Opened(**item) for item in facts["opened"]),
            "marks": tuple(map(_mark_from, facts["marks"])),
            "tactics": tuple(facts["tactics"]),
            "shown_at": datetime.fromisoformat(facts["shown_at"]),
        }
    )


def _mark_from(facts: Facts) -> Mark:
    if "media" in facts:
        return RegionMark(**{**facts, "rect": Rect(**facts["rect"])})
    return WordMark(**facts)
