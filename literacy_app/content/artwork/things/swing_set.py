"""Swings in their frame: hanging, tied up, broken."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    flat,
    group,
    line,
    oval,
    poly,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet


def _frame(sheet: Sheet, left: float, right: float) -> str:
    """Set up the A-shaped frame, its foot at y 540, its bar at y 144."""
    steel = sheet.fade("#5f8f96", "#3f6a72", turn=0)
    legs = []
    for x, side in ((left, 1), (right, -1)):
        top = x + side * 44
        head = (top + 6, 148), (top - 6, 148)
        back = x + side * 82
        legs.append(poly((x, 536), (x + 13, 540), *head, fill=steel))
        legs.append(poly((back, 520), (back + 12, 524), *head, fill="#4d7a82"))
        legs.append(_shade(sheet, x + side * 40, 540, 84))
    paint = sheet.fade("#8fb5ba", "#4d7a82")
    bar = rect(left + 24, 137, right - left - 48, 15, rx=7, fill=paint)
    return group(*legs, bar)


def _shade(sheet: Sheet, x: float, y: float, wide: float) -> str:
    looks = {"fill": "#3a3022", "opacity": 0.28, "filter": sheet.soft(4)}
    return oval(x, y, wide, 9, **looks)


def _chain(start: tuple[float, float], end: tuple[float, float]) -> str:
    shade = line(start, end, stroke="#565a5e", stroke_width=5)
    return shade + line(
        start, end, stroke="#c3c7c9", stroke_width=2.6, stroke_dasharray="6 4"
    )


def _swing(sheet: Sheet, x: float, lean: float = 0.0) -> str:
    seat = rect(x - 46 + lean, 452, 92, 13, rx=4, fill=sheet.fade("#a8703f", "#7d5230"))
    shade = oval(
        x + lean, 598, 66, 9, fill="#3a3022", opacity=0.3, filter=sheet.soft(5)
    )
    return group(
        shade,
        _chain((x - 38, 150), (x - 38 + lean, 454)),
        _chain((x + 38, 150), (x + 38 + lean, 454)),
        seat,
    )


def two(sheet: Sheet) -> str:
    return group(_frame(sheet, 336, 864), _swing(sheet, 500, 8), _swing(sheet, 700, -4))


def four(sheet: Sheet) -> str:
    """Tie three swings up with rope; the third hangs by one chain."""
    tied = [_tied(sheet, x) for x in (384, 500, 806)]
    broken = group(
        _chain((640, 150), (640, 476)),
        _chain((726, 150), (732, 430)),
        stroke("M732 430 q5 10 -4 18", "#8f9396", 4),
        flat(
            "632,474 645,470 668,560 654,564",
            fill=sheet.fade("#a8703f", "#7d5230"),
        ),
        stroke("M664 556 q24 20 40 26", "#8f9396", 4, stroke_dasharray="6 4"),
        oval(662, 598, 56, 8, fill="#3a3022", opacity=0.3, filter=sheet.soft(5)),
    )
    return group(_frame(sheet, 264, 912), *tied, broken)


def _tied(sheet: Sheet, x: float) -> str:
    """Draw one swing up, its chains slack, a rope round both; drawn around 0."""
    seat = rect(-34, 286, 68, 12, rx=4, fill=sheet.fade("#a8703f", "#7d5230"))
    slack = "M-28 152 V290 M-28 200 q-22 70 -4 96 M28 152 V290 M28 200 q22 70 4 96"
    chains = stroke(slack, "#8f9396", 4, stroke_dasharray="6 3")
    turns = "M-32 236 q32 14 64 -2 M-32 246 q32 16 64 -2 M4 246 q-4 30 8 44"
    rope = stroke(turns, "#d9b97a", 6, stroke_linecap="round")
    return group(chains, seat, rope, transform=f"translate({x} 0)")
