"""Who can sign in: by class, in the order of the class list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from literacy_app.domain.people import Learner
from literacy_app.domain.school import SchoolClass

SecretKind = Literal["none", "pin", "pictures", "card"]


@dataclass(frozen=True, slots=True)
class ClassTiles:
    """A class of this year and who is in it, by number.

    numbers: in the class list, by learner id; "" where there is none.
    """

    school_class: SchoolClass
    learners: tuple[Learner, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tiles:
    """Everybody who can sign in.

    others:  who is in none of the classes, in the order in which they joined.
    joining: whether somebody new may make their own tile.
    secrets: by what each of them signs in, by learner id.
    """

    classes: tuple[ClassTiles, ...]
    others: tuple[Learner, ...]
    joining: bool
    has_staff: bool
    secrets: Mapping[str, SecretKind] = field(default_factory=dict)
