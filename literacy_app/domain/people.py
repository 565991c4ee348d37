"""Who practises here, and how they like the app to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from literacy_app.domain.text import Band
from literacy_app.words import Lang

ThemeName = Literal["light", "dark", "contrast"]
Furigana = Literal["all", "above_grade", "none"]
PICTURES = (
    "bird",
    "cat",
    "fish",
    "rabbit",
    "squirrel",
    "turtle",
    "snail",
    "origami",
    "mountain",
)


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one learner reads. text_size: 1.0..2.0."""

    lang: Lang = "en"
    theme: ThemeName = "light"
    text_size: float = 1.0
    furigana: Furigana = "above_grade"
    less_motion: bool = False
    calm_counts: bool = False
    single_keys: bool = True
    avoided: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Learner:
    """Someone who practises. A guest is a learner whose records go at sign-out.

    picture: one of PICTURES. pin_hash: argon2id, or empty for no PIN.
    """

    id: str
    nickname: str
    picture: str
    band: Band
    pin_hash: str
    joined_at: datetime
    preferences: Preferences
    guest: bool = False
