"""What the events of sittings and reviews say, and back again, without loss."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from literacy_app.domain.memory import CardKey, Memory, Reviewed
from literacy_app.domain.sitting_plan import KeptSitting, SittingPlan
from literacy_app.storage.records.payloads import Facts, written
from literacy_app.storage.records.payloads_of_lessons import quiz_facts, quiz_from


def plan_facts(plan: SittingPlan) -> dict[str, Any]:
    """Say what was decided; only a quiz says what its questions are."""
    facts = {
        "purpose": plan.purpose,
        "length": plan.length,
        "seed": plan.seed,
        "test_id": plan.test_id,
        "occasion": plan.occasion,
    }
    return {**facts, "quiz": quiz_facts(plan.quiz)} if plan.quiz else facts


def plan_from(facts: Facts) -> SittingPlan:
    """Read a plan; version 0.1.0 knew practice only and did not say so."""
    return SittingPlan(
        purpose=facts.get("purpose", "practice"),
        length=facts["length"],
        seed=facts["seed"],
        test_id=facts.get("test_id", ""),
        occasion=facts.get("occasion"),
        quiz=quiz_from(facts["quiz"]) if facts.get("quiz") else None,
    )


def sitting_from(facts: Facts) -> KeptSitting:
    ended_at = facts["ended_at"]
    return KeptSitting(
        id=facts["id"],
        learner_id=facts["learner_id"],
        plan=plan_from({**facts, "quiz": json.loads(facts["quiz"])}),
        begun_at=datetime.fromisoformat(facts["begun_at"]),
        ended_at=datetime.fromisoformat(ended_at) if ended_at else None,
        finished=bool(facts["finished"]),
    )


def reviewed_facts(reviewed: Reviewed) -> dict[str, Any]:
    return {
        "rating": reviewed.rating,
        "predicted": reviewed.predicted,
        "remembered": reviewed.remembered,
        "attempts": list(reviewed.attempts),
        "memory": memory_facts(reviewed.memory),
    }


def reviewed_from(learner_id: str, facts: Facts) -> Reviewed:
    return Reviewed(
        learner_id=learner_id,
        rating=facts["rating"],
        predicted=facts["predicted"],
        remembered=facts["remembered"],
        attempts=tuple(facts["attempts"]),
        memory=memory_from(facts["memory"]),
    )


def memory_facts(memory: Memory) -> dict[str, Any]:
    return {
        "card": str(memory.card),
        "stability": memory.stability,
        "difficulty": memory.difficulty,
        "due": written(memory.due),
        "last_review": written(memory.last_review),
        "reviews": memory.reviews,
    }


def memory_from(facts: Facts) -> Memory:
    return Memory(
        card=CardKey.read(facts["card"]),
        stability=facts["stability"],
        difficulty=facts["difficulty"],
        due=datetime.fromisoformat(facts["due"]),
        last_review=datetime.fromisoformat(facts["last_review"]),
        reviews=facts["reviews"],
    )
