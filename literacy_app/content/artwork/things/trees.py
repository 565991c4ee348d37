"""Trees, hedges and grass, painted leaf mass by leaf mass."""

from __future__ import annotations

import math

from literacy_app.content.artwork.shapes import (
    Point,
    between,
    curve,
    group,
    oval,
    path,
    poly,
    stroke,
)
from literacy_app.content.artwork.sheet import Dice, Sheet

# Shade, body, light of the leaves in each season.
LEAVES: dict[str, tuple[str, str, str]] = {
    "spring": ("#b9849a", "#e0aeb9", "#f6d6d8"),
    "summer": ("#4c6b4a", "#6f9160", "#a3b97a"),
    "autumn": ("#9a5230", "#cc7f3c", "#ecb45c"),
    "winter": ("#6a6f68", "#868a80", "#a8aa9c"),
}
EVERGREEN = ("#38594c", "#557a62", "#7f9d76")
_FULL_TURN = 2 * math.pi


def tree(
    sheet: Sheet,
    dice: Dice,
    foot: tuple[float, float],
    tall: float,
    season: str = "summer",
) -> str:
    """Stand a round tree on its foot, lit from the upper left."""
    x, y = foot
    crown = (x, y - tall * 0.66)
    trunk = _trunk(sheet, x, y, tall)
    if season == "winter":
        return group(_shade(sheet, x, y, tall), trunk, _twigs(dice, x, y, tall))
    leaves = LEAVES[season]
    parts = [_shade(sheet, x, y, tall), trunk]
    for colour, (dx, dy), spread, number in (
        (leaves[0], (0.05, 0.05), 0.32, 26),
        (leaves[1], (0.0, 0.0), 0.29, 34),
        (leaves[2], (-0.07, -0.08), 0.21, 18),
    ):
        middle = (crown[0] + dx * tall, crown[1] + dy * tall)
        parts.append(_mass(dice, middle, (spread * tall, colour, number)))
    return group(*parts)


def bush(
    dice: Dice, foot: tuple[float, float], wide: float, leaves: tuple[str, ...]
) -> str:
    """Heap a low bush whose foot is flat on the ground."""
    x, y = foot
    parts = []
    for colour, lift, spread in zip(
        leaves, (0.1, 0.2, 0.31), (0.5, 0.46, 0.32), strict=True
    ):
        middle = (x, y - wide * lift)
        parts.append(_mass(dice, middle, (spread * wide, colour, 16), flat=0.42))
    return group(*parts)


def hanging(dice: Dice, top: tuple[float, float], long: float) -> str:
    """Let ivy hang over an edge, thinner towards its ends."""
    leaves = []
    for _ in range(int(long * 0.9)):
        down = float(dice.uniform(0, 1)) ** 1.4
        x = top[0] + float(dice.normal(0, 20 * (1.1 - down)))
        r = 2.6 + 3.4 * (1 - down) * float(dice.uniform(0.5, 1.2))
        green = EVERGREEN[int(dice.integers(3))]
        leaves.append(oval(x, top[1] + down * long, r * 1.2, r, fill=green))
    return group(*leaves)


def treeline(
    dice: Dice, y: float, left: float, right: float, looks: tuple[float, str]
) -> str:
    """Draw far trees as one soft mass: looks are their height and colour."""
    tall, colour = looks
    crowns, x = [], left
    while x < right:
        r = tall * float(dice.uniform(0.3, 0.62))
        crowns.append(oval(x, y - r * float(dice.uniform(0.3, 1.0)), r * 1.25, r))
        x += r * float(dice.uniform(0.7, 1.3))
    foot = poly(
        (left, y + 2), (left, y - tall / 3), (right, y - tall / 3), (right, y + 2)
    )
    return group(*crowns, foot, fill=colour)


def grass(dice: Dice, box: tuple[float, float, float, float], colour: str) -> str:
    """Scatter tufts over a box (left, top, right, bottom), larger in front."""
    left, top, right, bottom = box
    tufts = []
    for _ in range(int((right - left) * (bottom - top) / 700)):
        x, y = float(dice.uniform(left, right)), float(dice.uniform(top, bottom))
        size = 2 + 6 * (y - top) / max(1.0, bottom - top)
        lean = float(dice.normal(0, size * 0.4))
        tufts.append(
            f"M{x:.1f} {y:.1f} q{lean / 2:.1f} {-size / 2:.1f} {lean:.1f} {-size:.1f}"
        )
    return stroke(" ".join(tufts), colour, 1.3, opacity=0.55)


def _mass(
    dice: Dice,
    middle: tuple[float, float],
    looks: tuple[float, str, int],
    flat: float = 0.85,
) -> str:
    """Gather leaf blobs in a disc: looks are its radius, colour, blob count."""
    spread, colour, number = looks
    blobs = []
    for _ in range(number):
        angle = float(dice.uniform(0, _FULL_TURN))
        out = spread * math.sqrt(float(dice.uniform(0, 1))) * 0.86
        r = spread * float(dice.uniform(0.2, 0.42))
        x = middle[0] + math.cos(angle) * out
        y = middle[1] + math.sin(angle) * out * flat
        blobs.append(oval(x, y, r * 1.1, r * 0.92))
    return group(*blobs, fill=colour)


def _trunk(sheet: Sheet, x: float, y: float, tall: float) -> str:
    w = tall * 0.034
    bark = sheet.fade("#8d6d56", "#5f483c", turn=0)
    way = (
        f"M{x - w * 1.5} {y} Q{x - w * 0.7} {y - tall * 0.2} {x - w * 0.6} "
        f"{y - tall * 0.55} L{x + w * 0.6} {y - tall * 0.55} "
        f"Q{x + w * 0.7} {y - tall * 0.2} {x + w * 1.5} {y} Z"
    )
    return path(way, fill=bark)


def _twigs(dice: Dice, x: float, y: float, tall: float) -> str:
    """Let boughs fork into twigs, thick ones first."""
    boughs, twigs = [], []
    for i in range(11):
        angle = -1.15 + 2.3 * i / 10 + float(dice.uniform(-0.12, 0.12))
        start = (x, y - tall * float(dice.uniform(0.4, 0.56)))
        long = tall * float(dice.uniform(0.26, 0.42))
        tip = _reach(start, angle, long)
        middle = _reach(start, angle * 1.25, long * 0.5)
        boughs.append(curve([start, middle, tip]))
        for _ in range(5):
            fork = between(middle, tip, float(dice.uniform(0, 0.8)))
            lean = angle + float(dice.choice([-1, 1])) * float(dice.uniform(0.3, 0.8))
            end = _reach(fork, lean, long * float(dice.uniform(0.2, 0.45)))
            twigs.append(curve([fork, _reach(fork, lean * 0.8, long * 0.12), end]))
    looks = {"stroke": "#75604f", "fill": "none", "stroke_linecap": "round"}
    thick = path(" ".join(boughs), stroke_width=tall * 0.013, **looks)
    return thick + path(" ".join(twigs), stroke_width=tall * 0.006, **looks)


def _reach(start: Point, angle: float, long: float) -> Point:
    return start[0] + math.sin(angle) * long, start[1] - math.cos(angle) * long


def _shade(sheet: Sheet, x: float, y: float, tall: float) -> str:
    dark = {"fill": "#2d3440", "opacity": 0.3, "filter": sheet.soft(tall * 0.02)}
    return oval(x + tall * 0.1, y, tall * 0.32, tall * 0.05, **dark)
