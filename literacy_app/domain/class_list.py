"""What a class list says of the people in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PupilFacts:
    """What a class list says of somebody."""

    nickname: str
    number: str = ""
    group: str = ""
    reading: str = ""
