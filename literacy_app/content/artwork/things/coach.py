"""A coach from behind, and a team sitting in a half circle."""

from __future__ import annotations

import math

from literacy_app.content.artwork.shapes import (
    dot,
    group,
    oval,
    path,
    rect,
)
from literacy_app.content.artwork.sheet import Dice, Sheet


def players(sheet: Sheet) -> str:
    """Seat the team in a half circle, far away, turned to the coach."""
    dice = sheet.fresh(167)
    seats = []
    for i in range(12):
        turn = math.pi * (0.08 + 0.84 * i / 11)
        seats.append((812 - math.cos(turn) * 238, 402 - math.sin(turn) * 76))
    return group(
        *(_seated(dice, x, y) for x, y in sorted(seats, key=lambda seat: seat[1]))
    )


def _seated(dice: Dice, x: float, y: float) -> str:
    hair = ("#2e2622", "#3b2f2a", "#4a3a30", "#1f1c1f")[int(dice.integers(4))]
    skin = ("#e2b592", "#c99773", "#d9a884", "#b98562")[int(dice.integers(4))]
    lean = float(dice.uniform(-2, 2))
    parts = [
        oval(0, 1, 24, 6, fill="#20301c", opacity=0.35),
        path(
            "M-20 -4 Q-22 -14 -10 -16 L10 -16 Q22 -14 20 -4 Q10 2 0 0 Q-10 2 -20 -4 Z",
            fill="#f1ede0",
        ),
        path("M-12 -12 Q-14 -34 -6 -38 L6 -38 Q14 -34 12 -12 Z", fill="#3d6fa3"),
        path("M2 -38 Q14 -34 12 -12 L4 -12 Z", fill="#1d2c44", opacity=0.25),
        dot(lean, -45, 8.5, fill=skin),
        path(
            f"M{lean - 8.8:.1f} -44 Q{lean - 9:.1f} -55 {lean:.1f} -55 Q{lean + 9:.1f} -55 {lean + 8.8:.1f} -44 Q{lean:.1f} -47 {lean - 8.8:.1f} -44 Z",
            fill=hair,
        ),
        oval(-14, -6, 6, 4, fill="#2b3038"),
        oval(14, -6, 6, 4, fill="#2b3038"),
    ]
    return group(
        *parts,
        transform=f"translate({x:.1f} {y:.1f}) scale({0.86 + (y - 320) / 500:.2f})",
    )


def coach(sheet: Sheet, *, arm_out: bool) -> str:
    """Stand the coach at the left, from behind, in a tracksuit and cap."""
    suit, shade = sheet.fade("#4f8f94", "#35707a"), {"fill": "#20161a", "opacity": 0.18}
    ground = oval(384, 520, 130, 17, fill="#20301c", opacity=0.42, filter=sheet.soft(7))
    legs = path(
        "M318 338 L306 506 L352 508 L372 372 L390 508 L436 506 L430 338 Z",
        fill=sheet.fade("#343c4c", "#272d3a"),
    )
    seams = path(
        "M312 360 L304 500 M434 360 L438 500",
        stroke="#f1ede0",
        stroke_width=4,
        opacity=0.8,
    )
    shoes = oval(328, 510, 30, 10, fill="#f1ede0") + oval(
        414, 510, 30, 10, fill="#f1ede0"
    )
    body = path(
        "M352 206 C310 210 292 226 290 262 L300 356 Q372 372 446 356 L456 262 "
        "C454 226 436 210 394 206 Z",
        fill=suit,
    )
    side = path(
        "M394 206 C436 210 454 226 456 262 L446 356 Q420 362 400 363 Q412 280 "
        "394 206 Z",
        **shade,
    )
    stripe = path(
        "M302 238 Q374 262 446 238",
        stroke="#f1ede0",
        stroke_width=9,
        fill="none",
        opacity=0.9,
    )
    collar = path("M346 208 Q374 222 402 208 L400 198 L348 198 Z", fill="#2c5d66")
    if arm_out:
        left = path(
            "M300 226 Q272 260 276 318 L300 322 Q306 270 324 240 Z", fill=suit
        ) + oval(288, 328, 13, 15, fill="#d9a884")
        right = path(
            "M410 236 Q470 246 514 204 L503 180 Q470 204 420 208 Z", fill=suit
        ) + oval(514, 190, 14, 14, fill="#d9a884")
    else:
        left = path(
            "M300 226 Q266 262 282 318 Q316 336 352 330 L352 308 Q318 312 306 "
            "296 Q304 262 326 240 Z",
            fill=suit,
        )
        right = path(
            "M446 226 Q480 262 464 318 Q430 336 394 330 L394 308 Q428 312 440 "
            "296 Q442 262 420 240 Z",
            fill=suit,
        )
        right += oval(364, 320, 15, 12, fill="#d9a884") + oval(
            384, 322, 14, 11, fill="#c99773"
        )
    neck = rect(358, 184, 32, 24, fill="#c99773")
    ears = oval(343, 170, 7, 11, fill="#d9a884") + oval(405, 170, 7, 11, fill="#d9a884")
    head = path(
        "M340 160 Q336 120 374 120 Q412 120 408 160 Q410 190 392 198 Q374 204 "
        "356 198 Q338 190 340 160 Z",
        fill="#3f322a",
    )
    hair = path(
        "M356 134 Q352 160 362 190 M374 128 Q374 160 374 196 M392 134 Q396 160 386 190",
        stroke="#5a483b",
        stroke_width=4,
        fill="none",
        opacity=0.8,
        stroke_linecap="round",
    )
    shine = path(
        "M352 140 Q372 124 396 136",
        stroke="#8a7362",
        stroke_width=5,
        fill="none",
        opacity=0.5,
        stroke_linecap="round",
    )
    cord = path(
        "M350 206 Q374 236 398 206",
        stroke="#2b3038",
        stroke_width=3,
        fill="none",
        opacity=0.7,
    )
    return group(
        ground,
        legs,
        seams,
        shoes,
        body,
        side,
        stripe,
        collar,
        cord,
        left,
        right,
        neck,
        ears,
        head,
        hair,
        shine,
    )
