"""What somebody did, each with the number of its event: for records of learning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.item_answer import MarkedAnswer


@dataclass(frozen=True, slots=True)
class Began:
    """A sitting began."""

    sitting_id: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A sitting was over. finished: it came to its end and was not broken off."""

    sitting_id: str
    finished: bool


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page of a lesson was read to its end."""

    module_id: str
    page_id: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done. device_id, seq: of its event; they never change."""

    device_id: str
    seq: int
    at: datetime
    what: Began | Ended | ReadPage | Attempt | MarkedAnswer
