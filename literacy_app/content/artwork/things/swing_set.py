"""Swings in their frame: hanging, tied up, broken."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    flat,
    group,
    line,
    oval,
    path,
    poly,
    rect,
)
from literacy_app.content.artwork.sheet import Sheet


def _frame(sheet: Sheet, left: float, right: float) -> str:
    """Set up the A-shaped frame, its foot at y 540, its bar at y 144."""
    steel = sheet.fade("#5f8f96", "#3f6a72", turn=0)
    legs = []
    for x, side in ((left, 1), (right, -1)):
        legs.append(
            poly(
                (x, 536),
                (x + 13, 540),
                (x + side * 44 + 6, 148),
                (x + side * 44 - 6, 148),
                fill=steel,
            )
        )
        legs.append(
            poly(
                (x + side * 82, 520),
                (x + side * 82 + 12, 524),
                (x + side * 44 + 6, 148),
                (x + side * 44 - 6, 148),
                fill="#4d7a82",
            )
        )
        legs.append(
            oval(
                x + side * 40,
                540,
                84,
                9,
                fill="#3a3022",
                opacity=0.26,
                filter=sheet.soft(4),
            )
        )
    bar = rect(
        left + 24,
        137,
        right - left - 48,
        15,
        rx=7,
        fill=sheet.fade("#8fb5ba", "#4d7a82"),
    )
    return group(*legs, bar)


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
        _chain((726, 150), (730, 352)),
        path("M730 352 q4 8 -3 14", stroke="#8f9396", stroke_width=4, fill="none"),
        flat(
            "632,474 645,470 668,560 654,564",
            fill=sheet.fade("#a8703f", "#7d5230"),
        ),
        path(
            "M664 556 q24 20 40 26",
            stroke="#8f9396",
            stroke_width=4,
            fill="none",
            stroke_dasharray="6 4",
        ),
        oval(662, 598, 56, 8, fill="#3a3022", opacity=0.3, filter=sheet.soft(5)),
    )
    return group(_frame(sheet, 264, 912), *tied, broken)


def _tied(sheet: Sheet, x: float) -> str:
    seat = rect(x - 34, 286, 68, 12, rx=4, fill=sheet.fade("#a8703f", "#7d5230"))
    loops = [
        path(
            f"M{x + s * 28} 152 L{x + s * 28} 290 M{x + s * 28} 200 q{s * 22} 70 {s * 4} 96",
            stroke="#8f9396",
            stroke_width=4,
            fill="none",
            stroke_dasharray="6 3",
        )
        for s in (-1, 1)
    ]
    rope = path(
        f"M{x - 32} 236 q32 14 64 -2 M{x - 32} 246 q32 16 64 -2 M{x + 4} 246 q-4 30 8 44",
        stroke="#d9b97a",
        stroke_width=6,
        fill="none",
        stroke_linecap="round",
    )
    return group(*loops, seat, rope)
