"""What the dialogs about a task need to know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.module import Outline
from literacy_app.domain.school import SchoolClass


@dataclass(frozen=True, slots=True)
class AssignOffer:
    """outlines: of all modules; topics: tags that may weigh on a reader."""

    school_class: SchoolClass
    pupils: tuple[Pupil, ...]
    outlines: tuple[Outline, ...]
    topics: tuple[str, ...]
    now: datetime
