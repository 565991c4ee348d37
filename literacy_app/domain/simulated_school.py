"""The demo school: which classes there are, and who is made up in them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from literacy_app.domain.simulated_pupil import SimulatedPupil, simulated_pupil

_SEED: Final = 62


@dataclass(frozen=True, slots=True)
class SimulatedClass:
    """name: says in both languages that nobody in it is a person."""

    name: str
    pupils: tuple[SimulatedPupil, ...]


@dataclass(frozen=True, slots=True)
class DemoSize:
    """How much is made up. posts: judged by a pupil on a day of practice."""

    pupils: int = 14
    weeks: int = 4
    days_a_week: int = 4
    posts: int = 10


_CLASSES: Final = (
    (
        "Demo 2-1 見本",
        (
            ("Acorn", ""),
            ("Breeze", ""),
            ("Clover", ""),
            ("Drum", ""),
            ("Ember", ""),
            ("Fern", ""),
            ("Gull", ""),
            ("Hazel", ""),
            ("Ivy", ""),
            ("Jay", ""),
            ("Kite", ""),
            ("Lark", ""),
            ("Maple", ""),
            ("Nest", ""),
        ),
    ),
    (
        "Demo 2-2 見本",
        (
            ("あさひ", "あさひ"),
            ("いずみ", "いずみ"),
            ("うみ", "うみ"),
            ("かえで", "かえで"),
            ("きらら", "きらら"),
            ("こだま", "こだま"),
            ("さくら", "さくら"),
            ("しずく", "しずく"),
            ("すばる", "すばる"),
            ("つばさ", "つばさ"),
            ("なぎさ", "なぎさ"),
            ("はやて", "はやて"),
            ("ひなた", "ひなた"),
            ("みどり", "みどり"),
        ),
    ),
)
# Whom a teacher should be able to find on the pages: suspicious of everything,
# trusting everything, away for weeks, and one who grows.
_SPECIAL: Final = (
    {"discernment": 0.2, "leaning": 2.2, "learns": 0.02},
    {"discernment": 0.1, "leaning": -2.0, "learns": 0.02},
    {"diligent": 0.12},
    {"discernment": -0.1, "learns": 0.8, "diligent": 0.98},
)


def simulated_classes(
    families: tuple[str, ...], size: DemoSize
) -> tuple[SimulatedClass, ...]:
    """Make the classes up; the same families and size make the same ones."""
    chance = Random(_SEED)  # noqa: S311 - people are made up, nothing is kept secret
    made = []
    for name, people in _CLASSES:
        pupils = [
            simulated_pupil(nickname, reading, families, chance)
            for nickname, reading in people[: size.pupils]
        ]
        for at, facts in enumerate(_SPECIAL[: max(0, size.pupils - 2)]):
            pupils[at + 1] = _with(pupils[at + 1], facts)
        made.append(SimulatedClass(name, tuple(pupils)))
    return tuple(made)


def _with(pupil: SimulatedPupil, facts: dict[str, float]) -> SimulatedPupil:
    return SimulatedPupil(
        nickname=pupil.nickname,
        reading=pupil.reading,
        discernment=facts.get("discernment", pupil.discernment),
        leaning=facts.get("leaning", pupil.leaning),
        learns=facts.get("learns", pupil.learns),
        weak_in=pupil.weak_in,
        careful=pupil.careful,
        diligent=facts.get("diligent", pupil.diligent),
    )
