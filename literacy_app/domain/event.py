"""Facts that can happen; everything the app records is one of them.

The chain: each event's `chain_sha256` covers the one before it on the same device,
so that a changed, missing or inserted event shows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

Kind = Literal[
    "learner_enrolled",
    "preferences_changed",
    "pin_changed",
    "learner_left",
    "sitting_begun",
    "sitting_ended",
    "attempt_made",
    "card_reviewed",
    "post_disputed",
    "posts_calibrated",
    "test_set",
    "test_opened",
    "test_released",
    "test_joined",
    "page_opened",
    "page_read",
    "activity_done",
    "item_answered",
    "quiz_feedback_set",
    "workshop_begun",
    "workshop_turned",
    "room_counted",
    "workshop_ended",
    "staff_added",
    "staff_changed",
    "class_made",
    "class_changed",
    "learner_changed",
    "learner_listed",
    "enrolled",
    "assigned",
    "assignment_changed",
    "staff_acted",
    "rules_set",
]
FIRST_LINK: Final = "0" * 64


@dataclass(frozen=True, slots=True)
class Event:
    """One fact. seq counts from 1 without gaps on each device; `at` is UTC.

    subject: the id of the person or thing it is about.
    payload: canonical JSON; empty after an erasure, its hash stays.
    """

    device_id: str
    seq: int
    at: datetime
    kind: Kind
    subject: str
    payload: str
    payload_sha256: str
    chain_sha256: str


def canonical(facts: Mapping[str, Any]) -> str:
    """Return facts as JSON that is the same text for the same facts."""
    return json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sha256_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def link(before: str, event_head: tuple[str, int, str, str, str], payload: str) -> str:
    """Return an event's link in the chain.

    event_head: device id, seq, at (ISO 8601), kind, subject.
    payload: its sha256, not the payload itself, so that erasing keeps the chain.
    """
    return sha256_of("\n".join((before, *map(str, event_head), payload)))
