"""Many plain shapes at once, so that a drawing reads like a list."""

from __future__ import annotations

from collections.abc import Iterable

from literacy_app.content.artwork.shapes import (
    Point,
    group,
    line,
    oval,
    path,
    poly,
    rect,
    shape,
)
from literacy_app.content.artwork.sheet import Dice, Sheet

Box = tuple[float, float, float, float]


def fills(*ways: tuple[str, str]) -> str:
    """Fill paths: each is its way and its paint."""
    return group(*(path(way, fill=paint) for way, paint in ways))


def boxes(paint: str, *places: Box, **looks: object) -> str:
    """Fill upright rectangles with one paint."""
    return group(*(rect(*place) for place in places), fill=paint, **looks)


def ovals(paint: str, *places: Box, **looks: object) -> str:
    """Fill ellipses: middle, then the two radii."""
    return group(*(oval(*place) for place in places), fill=paint, **looks)


def strokes(
    colour: str, thick: float, *segments: tuple[Point, Point], **looks: object
) -> str:
    """Draw straight lines of one colour and thickness."""
    drawn = (line(start, end) for start, end in segments)
    return group(*drawn, stroke=colour, stroke_width=thick, **looks)


def pen(colour: str, thick: float, *ways: str, **looks: object) -> str:
    """Draw open paths with a round pen."""
    lines = " ".join(ways)
    ends = {"stroke_linecap": "round", "stroke_linejoin": "round", "fill": "none"}
    return path(lines, stroke=colour, stroke_width=thick, **{**ends, **looks})


def patch(corners: Iterable[Point], paint: str, **looks: object) -> str:
    return poly(*corners, fill=paint, **looks)


def speckles(
    dice: Dice, box: Box, number: int, colours: tuple[str, ...], size: float = 3
) -> str:
    """Scatter flat dots over a box (left, top, right, bottom), larger in front."""
    left, top, right, bottom = box
    marks = []
    for _ in range(number):
        share = float(dice.uniform(0, 1))
        r = size * (0.35 + share) * float(dice.uniform(0.5, 1.3))
        x, y = float(dice.uniform(left, right)), top + (bottom - top) * share
        colour = colours[int(dice.integers(len(colours)))]
        marks.append(oval(x, y, r, r * 0.5, fill=colour))
    return group(*marks, opacity=0.6)


def haze(sheet: Sheet, blur: float) -> str:
    """Return a filter that blurs something large; `Sheet.soft` is for small things."""
    return sheet.filter(shape("feGaussianBlur", stdDeviation=blur))
