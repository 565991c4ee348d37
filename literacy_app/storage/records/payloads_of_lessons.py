"""What the events of lessons and quizzes say, and back again, without loss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from literacy_app.domain.item_answer import (
    Chosen,
    DoNotKnow,
    ItemAnswer,
    MarkedAnswer,
    MarkedParts,
    NamedTactic,
    Ordered,
    Owner,
    Pointed,
    Response,
    Sorted,
    Typed,
)
from literacy_app.domain.post import Rect
from literacy_app.domain.sitting_plan import QuizPlan, Step
from literacy_app.storage.records.payloads import Facts, written


def quiz_facts(plan: QuizPlan) -> dict[str, Any]:
    return {
        "module_id": plan.module_id,
        "steps": [[step.kind, step.id] for step in plan.steps],
        "feedback": plan.feedback,
    }


def quiz_from(facts: Facts) -> QuizPlan:
    return QuizPlan(
        module_id=facts["module_id"],
        steps=tuple(Step(*step) for step in facts["steps"]),
        feedback=facts["feedback"],
    )


def marked_facts(marked: MarkedAnswer) -> dict[str, Any]:
    """Say what was answered; the kind of response stands beside it."""
    answer = marked.answer
    facts = asdict(marked)
    facts["taken_at"] = written(marked.taken_at)
    facts["answer"]["shown_at"] = written(answer.shown_at)
    facts["answer"]["response"]["kind"] = type(answer.response).__name__
    return facts


def marked_from(facts: Facts) -> MarkedAnswer:
    answer = facts["answer"]
    return MarkedAnswer(
        answer=ItemAnswer(
            **{
                **answer,
                "response": _response_from(answer["response"]),
                "shown_at": datetime.fromisoformat(answer["shown_at"]),
            }
        ),
        right=facts["right"],
        share=facts["share"],
        taken_at=datetime.fromisoformat(facts["taken_at"]),
    )


def _response_from(facts: Facts) -> Response:
    return _RESPONSES[facts["kind"]](facts)


_RESPONSES: Final[dict[str, Callable[[Facts], Response]]] = {
    "Chosen": lambda facts: Chosen(tuple(facts["options"])),
    "Ordered": lambda facts: Ordered(tuple(facts["steps"])),
    "Sorted": lambda facts: Sorted(tuple(facts["boxes"])),
    "Typed": lambda facts: Typed(facts["value"]),
    "Owner": lambda facts: Owner(facts["part"]),
    "MarkedParts": lambda facts: MarkedParts(
        tuple((start, end) for start, end in facts["parts"])
    ),
    "Pointed": lambda facts: Pointed(Rect(**facts["rect"])),
    "NamedTactic": lambda facts: NamedTactic(facts["tactic"]),
    "DoNotKnow": lambda _: DoNotKnow(),
}
