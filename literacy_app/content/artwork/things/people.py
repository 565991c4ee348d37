"""People far away or from behind: coats, bags and umbrellas, never faces."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.content.artwork.shapes import (
    dot,
    group,
    line,
    oval,
    path,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Dice, happens

_COATS = (
    "#c4572f",
    "#2f5d8e",
    "#7a5a8c",
    "#d9a441",
    "#3f7f78",
    "#8c4a4f",
    "#5b6470",
    "#b7836a",
    "#6f8f5e",
    "#e0d3b8",
    "#3d4a66",
    "#a8623f",
)
_TROUSERS = ("#3a4150", "#5a4a42", "#4a5a6b", "#6b5f55", "#2f3542")
_HAIR = ("#2e2622", "#3b2f2a", "#4a3a30", "#1f1c1f", "#77706a", "#5d4637")
_SKIN = ("#e2b592", "#c99773", "#d9a884", "#b98562")
_UMBRELLAS = ("#c65a3a", "#3f6f9f", "#dcb04e", "#6d8f7a", "#8a6a9c", "#d8d2c4")


@dataclass(frozen=True, slots=True)
class Person:
    """Where somebody stands and how tall, in pixels; what they have with them."""

    x: float
    y: float
    tall: float
    umbrella: bool = False
    robe: bool = False
    walking: bool = True
    coat: str = ""


def person(dice: Dice, who: Person) -> str:
    """Draw one figure from behind, feet at (x, y)."""
    coat, hair = who.coat or _pick(dice, _COATS), _pick(dice, _HAIR)
    stride = float(dice.uniform(0.03, 0.08)) if who.walking else 0.02
    legs = _robe_foot(coat) if who.robe else _legs(_pick(dice, _TROUSERS), stride)
    parts = [
        oval(0.1, 0.0, 0.24, 0.035, fill="#1d2430", opacity=0.28),
        legs,
        _body(coat, robe=who.robe),
        _arms(coat, _pick(dice, _SKIN), stride),
        _head(hair, _pick(dice, _SKIN), long=happens(dice, 0.45)),
    ]
    if happens(dice, 0.3) and not (who.robe or who.coat):
        parts.append(_rucksack(_pick(dice, _COATS)))
    if who.umbrella:
        parts.append(_umbrella(_pick(dice, _UMBRELLAS)))
    side = -1 if happens(dice, 0.5) else 1
    size = f"scale({side * who.tall:.2f} {who.tall:.2f})"
    return group(*parts, transform=f"translate({who.x:.1f} {who.y:.1f}) {size}")


def crowd(
    dice: Dice,
    number: int,
    box: tuple[float, float, float, float],
    sizes: tuple[float, float],
    *,
    umbrellas: bool = False,
    robes: float = 0.0,
) -> str:
    """Spread people over a box (left, top, right, bottom), far ones small.

    sizes: height in pixels at the top and at the bottom of the box.
    """
    left, top, right, bottom = box
    depths = sorted(float(dice.uniform(0, 1)) for _ in range(number))
    figures = []
    for depth in depths:
        tall = sizes[0] + (sizes[1] - sizes[0]) * depth
        child = 0.68 if happens(dice, 0.16) else 1.0
        figures.append(
            person(
                dice,
                Person(
                    x=float(dice.uniform(left, right)),
                    y=top + (bottom - top) * depth,
                    tall=tall * child * float(dice.uniform(0.93, 1.06)),
                    umbrella=umbrellas and happens(dice, 0.85),
                    robe=happens(dice, robes),
                ),
            )
        )
    return group(*figures)


def _pick(dice: Dice, colours: tuple[str, ...]) -> str:
    return colours[int(dice.integers(len(colours)))]


def _legs(colour: str, stride: float) -> str:
    looks = {"stroke": colour, "stroke_width": 0.085, "stroke_linecap": "round"}
    left = line((-0.05, -0.42), (-0.05 - stride, -0.04), **looks)
    right = line((0.05, -0.42), (0.05 + stride, -0.05), **looks)
    shoes = [
        oval(-0.055 - stride, -0.02, 0.055, 0.025, fill="#26262c"),
        oval(0.06 + stride, -0.03, 0.055, 0.025, fill="#26262c"),
    ]
    return group(left, right, *shoes)


def _robe_foot(colour: str) -> str:
    feet = [oval(s * 0.05, -0.015, 0.045, 0.02, fill="#6b4a38") for s in (-1, 1)]
    way = "M-0.13 -0.5 L0.13 -0.5 L0.11 -0.04 L-0.11 -0.04 Z"
    return group(*feet, path(way, fill=colour))


def _body(colour: str, *, robe: bool) -> str:
    way = (
        "M-0.085 -0.83 C-0.16 -0.82 -0.175 -0.74 -0.165 -0.6 L-0.155 -0.36 "
        "Q0 -0.33 0.155 -0.36 L0.165 -0.6 C0.175 -0.74 0.16 -0.82 0.085 -0.83 Z"
    )
    shade = path(
        "M0.03 -0.83 C0.16 -0.82 0.175 -0.74 0.165 -0.6 L0.155 -0.36 "
        "Q0.1 -0.34 0.06 -0.34 Z",
        fill="#141a28",
        opacity=0.16,
    )
    sash = rect(-0.158, -0.6, 0.316, 0.085, fill="#f0d9a8") if robe else ""
    bow = rect(-0.06, -0.63, 0.12, 0.13, rx=0.03, fill="#e3b25c") if robe else ""
    return group(path(way, fill=colour), shade, sash, bow)


def _arms(colour: str, skin: str, stride: float) -> str:
    looks = {"stroke": colour, "stroke_width": 0.07, "stroke_linecap": "round"}
    parts = []
    for side in (-1, 1):
        hand = (side * (0.185 + stride * 0.4), -0.43 + side * stride * 0.3)
        parts.append(dot(hand[0], hand[1] + 0.035, 0.03, fill=skin))
        parts.append(line((side * 0.145, -0.76), hand, **looks))
    return group(*parts)


def _head(hair: str, skin: str, *, long: bool) -> str:
    neck = rect(-0.035, -0.87, 0.07, 0.08, fill=skin)
    ears = oval(0, -0.915, 0.083, 0.022, fill=skin)
    locks = path(
        "M-0.085 -0.93 Q-0.1 -0.78 -0.05 -0.76 L0.05 -0.76 Q0.1 -0.78 0.085 -0.93 Z",
        fill=hair,
    )
    shine = stroke(
        "M-0.05 -0.975 Q-0.02 -0.995 0.02 -0.99",
        "#ffffff",
        0.018,
        opacity=0.18,
        stroke_linecap="round",
    )
    return group(
        neck,
        ears,
        locks if long else "",
        oval(0, -0.925, 0.078, 0.085, fill=hair),
        shine,
    )


def _rucksack(colour: str) -> str:
    bag = rect(-0.1, -0.76, 0.2, 0.27, rx=0.05, fill=colour)
    return group(
        bag, rect(-0.07, -0.6, 0.14, 0.09, rx=0.02, fill="#141a28", opacity=0.18)
    )


def _umbrella(colour: str) -> str:
    stick = line((0.12, -0.6), (0.07, -1.22), stroke="#4a4440", stroke_width=0.018)
    top = path(
        "M-0.34 -1.0 Q-0.26 -1.3 0.06 -1.31 Q0.4 -1.28 0.46 -0.98 "
        "Q0.39 -1.02 0.33 -0.975 Q0.26 -1.02 0.19 -0.975 Q0.08 -1.02 0.0 -0.98 "
        "Q-0.08 -1.03 -0.17 -0.985 Q-0.26 -1.03 -0.34 -1.0 Z",
        fill=colour,
    )
    dark = path(
        "M0.06 -1.31 Q0.4 -1.28 0.46 -0.98 Q0.39 -1.02 0.33 -0.975 Q0.26 "
        "-1.02 0.19 -0.975 Z",
        fill="#141a28",
        opacity=0.15,
    )
    ribs = stroke(
        "M0.06 -1.31 Q-0.1 -1.2 -0.17 -0.985 M0.06 -1.31 Q0.02 -1.15 0 -0.98 "
        "M0.06 -1.31 Q0.17 -1.18 0.19 -0.975",
        "#ffffff",
        0.01,
        opacity=0.35,
    )
    return group(stick, top, dark, ribs)
