"""What pupils did as xAPI 1.0.3 statements, one a line, oldest first.

The actor is a pseudonym; no name, no mail, no words that somebody typed. Ids come
from the numbers of the events, so that the same records give the same statements.
Source: the xAPI 1.0.3 specification, and for verbs the ADL vocabulary and cmi5.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID, uuid5

from literacy_app.documents.report.quiz_score import QuizScore, score_of
from literacy_app.domain.attempt import Attempt
from literacy_app.domain.deed import Began, Deed, Ended, ReadPage
from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.domain.sitting_plan import KeptSitting

NAMESPACE: Final = UUID("6f1b1d5c-53a2-5c0e-9a35-0d3f6a0c8f5e")
_VERBS: Final = "http://adlnet.gov/expapi/verbs/"
_TYPES: Final = "http://adlnet.gov/expapi/activities/"
_THINGS: Final = "https://mikiwame.invalid/"
_SAYS: Final = {
    "genuine": "genuine",
    "manipulated": "manipulated",
    "cannot_tell": "cannot tell yet",
}


@dataclass(frozen=True, slots=True)
class Statements:
    """Whose statements: one learner's deeds in order, and the sittings they are of.

    school: its uuid, as `school_uuid` makes it.
    """

    school: UUID
    learner_id: str
    deeds: Iterable[Deed]
    sittings: dict[str, KeptSitting]


def school_uuid(first_id: str) -> UUID:
    """Return a school's uuid from the id of whoever was there first."""
    return uuid5(NAMESPACE, f"school|{first_id}")


def lines_of(everybody: Iterable[Statements]) -> bytes:
    """Return all statements of some learners as JSON lines."""
    found = [each for one in everybody for each in statements(one)]
    found.sort(key=lambda each: (each["timestamp"], each["id"]))
    return "".join(
        json.dumps(each, ensure_ascii=False, allow_nan=False) + "\n" for each in found
    ).encode()


def statements(of: Statements) -> Iterator[dict[str, Any]]:
    """Yield one learner's statements; each sitting is completed once at most."""
    over: set[str] = set()
    scores: dict[str, QuizScore] = {}
    for deed in of.deeds:
        what = deed.what
        if isinstance(what, Attempt | MarkedAnswer):
            sitting_id = what.answer.sitting_id
            scores[sitting_id] = score_of(what, scores.get(sitting_id))
            yield _answered(of, deed, what)
        elif isinstance(what, ReadPage):
            yield _read(of, deed, what)
        elif isinstance(what, Began):
            if what.sitting_id in of.sittings:
                yield _said(of, deed, "initialized", _sitting(of, what.sitting_id))
        elif what.finished and what.sitting_id not in over:
            over.add(what.sitting_id)
            yield from _finished(of, deed, what, scores.get(what.sitting_id))


def _finished(
    of: Statements, deed: Deed, what: Ended, score: QuizScore | None
) -> Iterator[dict[str, Any]]:
    """Yield that a sitting is complete and, of a quiz, whether it was passed."""
    if what.sitting_id not in of.sittings:
        return
    about = _sitting(of, what.sitting_id)
    done = _said(of, deed, "completed", about)
    done["result"] = {"completion": True}
    yield done
    if of.sittings[what.sitting_id].plan.quiz is None or score is None:
        return
    scaled = score.scaled()
    if scaled is None:
        return
    verb = "passed" if score.passed() else "failed"
    judged = _said(of, deed, verb, about, part=verb)
    judged["result"] = {"success": score.passed(), "score": {"scaled": scaled}}
    yield judged


def _said(
    of: Statements, deed: Deed, verb: str, about: dict[str, Any], *, part: str = ""
) -> dict[str, Any]:
    """Return the frame of a statement. about: object and context."""
    name = f"{deed.device_id}|{deed.seq}" + (f"|{part}" if part else "")
    return {
        "id": str(uuid5(NAMESPACE, name)),
        "version": "1.0.3",
        "actor": {
            "objectType": "Agent",
            "account": {
                "homePage": f"https://{of.school}.invalid/",
                "name": str(uuid5(of.school, of.learner_id)),
            },
        },
        "verb": {"id": _VERBS + verb, "display": {"en": verb}},
        **about,
        "timestamp": _time(deed.at),
    }


def _sitting(of: Statements, sitting_id: str) -> dict[str, Any]:
    plan = of.sittings[sitting_id].plan
    if plan.quiz is not None:
        path = f"modules/{plan.quiz.module_id}/quiz"
        context = _grouped(f"modules/{plan.quiz.module_id}")
    else:
        path, context = f"sittings/{plan.purpose}", {}
    kind = "simulation" if plan.purpose == "practice" else "assessment"
    return {
        "object": _activity(path, kind),
        "context": {"registration": _registration(sitting_id), **context},
    }


def _answered(
    of: Statements, deed: Deed, what: Attempt | MarkedAnswer
) -> dict[str, Any]:
    answer = what.answer
    if isinstance(what, Attempt):
        path = f"posts/{what.answer.post_id}/{what.rev}"
        thing, result = _post(path, what), _post_result(what)
    else:
        path = f"items/{what.answer.item_id}"
        thing = _activity(path, "cmi.interaction", {"interactionType": "other"})
        result = {
            "success": what.right,
            "completion": True,
            "score": {"scaled": round(what.share, 4)},
        }
    result["duration"] = _duration(answer.seconds)
    context: dict[str, Any] = {
        "registration": _registration(answer.sitting_id),
        "language": answer.lang,
    }
    if answer.sitting_id in of.sittings:
        parent = _sitting(of, answer.sitting_id)
        activities = {"parent": [parent["object"]]}
        activities |= parent["context"].get("contextActivities", {})
        context["contextActivities"] = activities
    return {
        **_said(of, deed, "answered", {"object": thing}),
        "result": result,
        "context": context,
    }


def _post(path: str, what: Attempt) -> dict[str, Any]:
    """Return a post as a choice between three; only what is true is a right one."""
    right = {True: "manipulated", False: "genuine", None: "cannot_tell"}
    return _activity(
        path,
        "cmi.interaction",
        {
            "interactionType": "choice",
            "choices": [
                {"id": key, "description": {"en": words}}
                for key, words in _SAYS.items()
            ],
            "correctResponsesPattern": [right[what.manipulated]],
        },
    )


def _post_result(what: Attempt) -> dict[str, Any]:
    result: dict[str, Any] = {
        "completion": True,
        "response": what.answer.decision.says,
    }
    if what.right is not None:
        result["success"] = what.right
    if what.answer.decision.confidence is not None:
        key = _THINGS + "extensions/confidence"
        result["extensions"] = {key: what.answer.decision.confidence}
    return result


def _read(of: Statements, deed: Deed, what: ReadPage) -> dict[str, Any]:
    path = f"modules/{what.module_id}"
    about = {
        "object": _activity(f"{path}/pages/{what.page_id}", "lesson"),
        "context": _grouped(path),
    }
    return _said(of, deed, "experienced", about)


def _grouped(path: str) -> dict[str, Any]:
    return {"contextActivities": {"grouping": [_activity(path, "module")]}}


def _activity(
    path: str, kind: str, more: dict[str, Any] | None = None
) -> dict[str, Any]:
    definition = {"type": _TYPES + kind, **(more or {})}
    return {
        "objectType": "Activity",
        "id": _THINGS + path,
        "definition": definition,
    }


def _registration(sitting_id: str) -> str:
    """Return the uuid of an attempt; a sitting's id is one already."""
    try:
        return str(UUID(sitting_id))
    except ValueError:
        return str(uuid5(NAMESPACE, f"sitting|{sitting_id}"))


def _duration(seconds: float) -> str:
    return f"PT{seconds:.2f}S"


def _time(moment: datetime) -> str:
    text = moment.astimezone(UTC).isoformat(timespec="microseconds")
    return text.replace("+00:00", "Z")
