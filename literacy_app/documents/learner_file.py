"""All that is kept of one person, as a zip: for machines (JSON) and for people."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from literacy_app.documents.pages import page
from literacy_app.words import tr

FORMAT: Final = "mikiwame-learner-1"
# A hash of a short PIN could be tried out elsewhere; it says nothing else.
_NOT_GIVEN: Final = ("pin_hash", "card_sha256")


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that is kept: when it happened, what kind, and all it says."""

    at: datetime
    kind: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class LearnerFile:
    """Somebody's whole record.

    looked_up: who of the staff looked at or changed it, when and how (audit list).
    """

    learner_id: str
    nickname: str
    made_at: datetime
    kept: Sequence[Kept]
    looked_up: Sequence[tuple[datetime, str, str]]


def learner_file(record: LearnerFile) -> bytes:
    """Return the zip: record.json and record.html say the same."""
    facts = _facts(record)
    whole = json.dumps(facts, ensure_ascii=False, indent=2, sort_keys=True)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("record.json", whole)
        made.writestr("record.html", page("learner.html.j2", _page_facts(facts)))
    return content.getvalue()


def _facts(record: LearnerFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "made_at": record.made_at.isoformat(),
        "learner": {"id": record.learner_id, "nickname": record.nickname},
        "kept": [
            {"at": one.at.isoformat(), "kind": one.kind, "facts": _given(one.facts)}
            for one in record.kept
        ],
        "looked_up": [
            {"at": at.isoformat(), "act": act, "by": by}
            for at, act, by in record.looked_up
        ],
    }


def _given(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if name not in _NOT_GIVEN}


def _page_facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "title": tr("What Mikiwame keeps of {name}", name=facts["learner"]["nickname"]),
        "kept_title": tr("What happened"),
        "looked_title": tr("Who looked at it or changed it"),
        "note": tr(
            "PINs and codes of sign-in cards are kept only as fingerprints, from "
            "which they cannot be read; these are left out here."
        ),
        "heads": (tr("When"), tr("What kind"), tr("What it says"), tr("Who")),
        "kept": [
            (one["at"][:16].replace("T", " "), one["kind"], _lines(one["facts"]))
            for one in facts["kept"]
        ],
        "looked": [
            (one["at"][:16].replace("T", " "), one["act"], one["by"])
            for one in facts["looked_up"]
        ],
    }


def _lines(facts: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (
            name,
            value if isinstance(value, str) else json.dumps(value, ensure_ascii=False),
        )
        for name, value in sorted(facts.items())
    ]
