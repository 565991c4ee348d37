"""The goal, and a net full of balls."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    dot,
    group,
    line,
    oval,
    path,
    rect,
)
from literacy_app.content.artwork.sheet import Sheet


def goal() -> str:
    net = [
        line((x, 182), (x - 8, 262), stroke="#eef0ea", stroke_width=0.9, opacity=0.6)
        for x in range(900, 1076, 9)
    ]
    net += [
        line((894, y), (1070, y), stroke="#eef0ea", stroke_width=0.9, opacity=0.6)
        for y in range(186, 262, 8)
    ]
    frame = path(
        "M896 266 L896 180 L1074 180 L1074 270",
        stroke="#fbfaf4",
        stroke_width=6,
        fill="none",
        stroke_linejoin="round",
    )
    back = path(
        "M896 180 L886 200 L886 262 M1074 180 L1064 200 L1064 264",
        stroke="#d5d6d0",
        stroke_width=2,
        fill="none",
    )
    return group(back, *net, frame)


def bag(sheet: Sheet) -> str:
    shade = oval(1100, 508, 84, 13, fill="#20301c", opacity=0.4, filter=sheet.soft(4))
    balls = [
        dot(x, y, 25, fill=sheet.fade("#fbfaf4", "#cfccc0", turn=45))
        + path(f"M{x - 8} {y - 6} l8 -6 l8 6 l-3 9 l-10 0 Z", fill="#3a3f47")
        for x, y in ((1062, 466), (1104, 456), (1142, 470), (1084, 488), (1126, 490))
    ]
    net = path(
        "M1030 480 Q1026 440 1060 432 Q1100 420 1146 434 Q1176 448 1168 486 "
        "Q1150 514 1100 514 Q1046 512 1030 480 Z",
        fill="none",
        stroke="#2f6f5a",
        stroke_width=3,
    )
    knots = rect(
        1026,
        430,
        146,
        86,
        fill=sheet.tile(
            15,
            15,
            path(
                "M0 7 L7 0 L15 7 L7 15 Z",
                stroke="#2f6f5a",
                stroke_width=1.6,
                fill="none",
            ),
        ),
        opacity=0.55,
        clip_path=sheet.clip(oval(1099, 473, 70, 42)),
    )
    return group(
        shade,
        *balls,
        knots,
        net,
        path("M1146 436 q26 -22 18 -44", stroke="#2f6f5a", stroke_width=5, fill="none"),
    )
