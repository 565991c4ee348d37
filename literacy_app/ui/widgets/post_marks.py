"""Marks on a post, sorted out by the text or picture they stand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from literacy_app.domain.attempt import Mark, RegionMark, WordMark
from literacy_app.ui.widgets.mark_layer import ExpertSpan, OwnMark
from literacy_app.ui.widgets.region_layer import ExpertRegion, OwnRegion


@dataclass(frozen=True, slots=True)
class NumberedMark:
    """A learner's mark and how it is shown. number: 0 for no badge.

    strength: of its tint, 0..1.
    """

    number: int
    mark: Mark
    active: bool = False
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class ExpertPlace:
    """Where an expert mark stands; its own tactic field is not read."""

    number: int
    place: Mark


def indexes_on(marks: Sequence[NumberedMark], place: str) -> list[int]:
    """Return which marks stand on a field or a medium, in order."""
    return [i for i, m in enumerate(marks) if place_of(m.mark) == place]


def place_of(mark: Mark) -> str:
    """Return the field or the medium; the two share no names."""
    return mark.field if isinstance(mark, WordMark) else mark.media


def own_words(marks: Sequence[NumberedMark], field: str) -> list[OwnMark]:
    return [
        OwnMark(m.mark.start, m.mark.end, m.number, m.active, m.strength)
        for m in marks
        if isinstance(m.mark, WordMark) and m.mark.field == field
    ]


def own_regions(marks: Sequence[NumberedMark], media: str) -> list[OwnRegion]:
    return [
        OwnRegion(m.mark.rect, m.number, m.active)
        for m in marks
        if isinstance(m.mark, RegionMark) and m.mark.media == media
    ]


def expert_words(places: Sequence[ExpertPlace], field: str) -> list[ExpertSpan]:
    return [
        ExpertSpan(p.place.start, p.place.end, p.number)
        for p in places
        if isinstance(p.place, WordMark) and p.place.field == field
    ]


def expert_regions(places: Sequence[ExpertPlace], media: str) -> list[ExpertRegion]:
    return [
        ExpertRegion(p.place.rect, p.number)
        for p in places
        if isinstance(p.place, RegionMark) and p.place.media == media
    ]
