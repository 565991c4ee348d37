"""Stone bridges, from the front or at a slant, with any number of arches."""

from __future__ import annotations

import math
from dataclasses import dataclass

from literacy_app.content.artwork.shapes import (
    Point,
    between,
    curve,
    group,
    line,
    path,
    poly,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Bridge:
    """Left and right end of the deck's upper edge and of the foot, in pixels.

    slant: how much nearer the left end is than the right one; 1 for neither.
    rise: how high the arches reach, as a share of the bridge's height;
    inset: how much of it is solid at either end.
    """

    top: tuple[Point, Point]
    foot: tuple[Point, Point]
    arches: int
    slant: float = 1.0
    rise: float = 0.6
    pier: float = 0.16
    inset: float = 0.0

    def at(self, along: float, up: float) -> Point:
        """Return the point so far along the bridge and up from its foot, 0 to 1."""
        seen = along / (along + (1 - along) * self.slant) if self.slant != 1 else along
        return between(between(*self.foot, seen), between(*self.top, seen), up)


def stone_bridge(sheet: Sheet, bridge: Bridge) -> str:
    """Draw the bridge: holes are left open, so draw what is behind it first."""
    face = _outline(bridge) + "".join(
        f" {_arch(bridge, i)}" for i in range(bridge.arches)
    )
    high = abs(bridge.top[0][1] - bridge.foot[0][1])
    stone = sheet.fade("#d9c7a8", "#c3ae90@0.5", "#9c8a75")
    clip = sheet.clip(path(face, clip_rule="evenodd"))
    damp = sheet.fade("#55604a/0", "#4d5a45/0.6")
    return group(
        _soffits(bridge, high),
        path(face, fill=stone, fill_rule="evenodd"),
        group(
            _stones(sheet, bridge),
            _course(bridge, 0.2, -0.02, fill=damp),
            clip_path=clip,
        ),
        *(_ring(bridge, i, high) for i in range(bridge.arches)),
        _parapet(sheet, bridge, high),
    )


def _outline(bridge: Bridge) -> str:
    return (
        "M"
        + " L".join(
            f"{x:.1f} {y:.1f}"
            for x, y in (
                bridge.at(0, 0),
                bridge.at(0, 1),
                bridge.at(1, 1),
                bridge.at(1, 0),
            )
        )
        + " Z"
    )


def _span(bridge: Bridge, number: int) -> tuple[float, float]:
    step = (1 - 2 * bridge.inset) / bridge.arches
    edge = step * bridge.pier / 2
    left = bridge.inset + number * step
    return left + edge, left + step - edge


def _bow(bridge: Bridge, number: int, grow: float = 0.0) -> list[Point]:
    """Return the points of one arch from its left foot over to its right foot."""
    left, right = _span(bridge, number)
    left, right = left - grow, right + grow
    points = [bridge.at(left, 0.0), bridge.at(left, bridge.rise * 0.34)]
    for i in range(1, 12):
        turn = math.pi * i / 12
        along = (left + right) / 2 - math.cos(turn) * (right - left) / 2
        up = bridge.rise * (0.34 + 0.66 * math.sin(turn)) + grow * 2.2 * math.sin(turn)
        points.append(bridge.at(along, up))
    return [*points, bridge.at(right, bridge.rise * 0.34), bridge.at(right, 0.0)]


def _arch(bridge: Bridge, number: int) -> str:
    first, *rest = _bow(bridge, number)
    corners = " L".join(f"{x:.1f} {y:.1f}" for x, y in rest)
    return f"M{first[0]:.1f} {first[1]:.1f} L{corners} Z"


def _soffits(bridge: Bridge, high: float) -> str:
    """Show the shaded underside of every arch."""
    shift = high * (0.10 if bridge.slant == 1 else 0.2)
    parts = []
    for i in range(bridge.arches):
        bow = _bow(bridge, i)
        inner = [(x + shift, y + high * 0.015) for x, y in bow]
        parts.append(
            poly(
                *bow[: len(bow) // 2 + 1],
                *reversed(inner[: len(inner) // 2 + 1]),
                fill="#6d5f54",
            )
        )
    return group(*parts)


def _ring(bridge: Bridge, number: int, high: float) -> str:
    """Set the wedge stones round an arch."""
    inner, outer = _bow(bridge, number), _bow(bridge, number, 0.012)
    band = poly(*inner, *reversed(outer), fill="#e2d2b4")
    joints = [
        line(a, b, stroke="#7d6c5a", stroke_width=max(0.8, high * 0.006), opacity=0.6)
        for a, b in zip(inner[1:-1], outer[1:-1], strict=True)
    ]
    edge = stroke(curve(inner[1:-1]), "#5f5146", max(1.0, high * 0.008), opacity=0.7)
    return group(band, *joints, edge)


def _stones(sheet: Sheet, bridge: Bridge) -> str:
    dice = sheet.fresh(81)
    blocks = []
    for row in range(9):
        low, tall = row / 9, 1 / 9
        along = -0.02 - (row % 2) * 0.02
        while along < 1:
            wide = float(dice.uniform(0.025, 0.05))
            shade = ("#fff1d2", "#7b6a5a", "#b08f6c", "#8f8472")[int(dice.integers(4))]
            corners = (
                bridge.at(max(0.0, along), low),
                bridge.at(max(0.0, along), low + tall * 0.93),
                bridge.at(min(1.0, max(0.0, along + wide * 0.96)), low + tall * 0.93),
                bridge.at(min(1.0, max(0.0, along + wide * 0.96)), low),
            )
            blocks.append(
                poly(*corners, fill=shade, opacity=float(dice.uniform(0.06, 0.22)))
            )
            along += wide
    return group(*blocks)


def _course(bridge: Bridge, top: float, foot: float, **looks: object) -> str:
    """Draw a band along the whole bridge between two heights."""
    upper = bridge.at(0, top), bridge.at(1, top)
    return poly(*upper, bridge.at(1, foot), bridge.at(0, foot), **looks)


def _parapet(sheet: Sheet, bridge: Bridge, high: float) -> str:
    thick = high * 0.035
    parts = [
        _course(bridge, 0.795, 0.76, fill="#3b3238", opacity=0.28),
        _course(bridge, 0.83, 0.795, fill="#e4d5b8"),
        _course(bridge, 1.02, 0.975, fill="#ecdfc4"),
    ]
    paint = sheet.fade("#e0d0b2", "#b7a487", turn=0)
    for i in range(13):
        (x, y), (_, low) = bridge.at(i / 12, 1.06), bridge.at(i / 12, 0.81)
        parts.append(rect(x - thick, y, thick * 2, low - y, fill=paint))
        cap = (x - thick * 1.3, y), (x, y - thick * 0.9), (x + thick * 1.3, y)
        parts.append(poly(*cap, fill="#efe3ca"))
    return group(*parts)
