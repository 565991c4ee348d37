"""Where things in metres stand on the sheet: the picture's eye."""

from __future__ import annotations

import math
from dataclasses import dataclass

from literacy_app.content.artwork.shapes import Point

Corners = tuple[Point, Point, Point, Point]
# Nearer than this, in metres, things are pressed flat instead of turned over.
_NEAREST = 0.6


@dataclass(frozen=True, slots=True)
class Eye:
    """Who looks, from where: the picture of a world measured in metres.

    middle: where straight ahead lies on the sheet; focal: pixels per metre at
    one metre; stand: right, up, far; turn: degrees to the right.
    """

    middle: Point
    focal: float
    stand: tuple[float, float, float] = (0.0, 1.6, 0.0)
    turn: float = 0.0

    def at(self, right: float, up: float, far: float) -> Point:
        """Return the point on the sheet."""
        across, scale = self._seen(right, far)
        drop = (self.stand[1] - up) * scale
        return self.middle[0] + across * scale, self.middle[1] + drop

    def size(self, right: float, far: float) -> float:
        """Return how many pixels a metre is there."""
        return self._seen(right, far)[1]

    def floor(self, sides: Point, depth: Point, up: float = 0) -> Corners:
        """Return the corners of a level patch: near left first, then clockwise.

        sides: from left to right; depth: from near to far.
        """
        (left, right), (near, far) = sides, depth
        return (
            self.at(left, up, near), self.at(left, up, far),
            self.at(right, up, far), self.at(right, up, near),
        )  # fmt: skip

    def wall(self, start: Point, end: Point, low: float, high: float) -> Corners:
        """Return the corners of an upright patch: top start first, clockwise.

        start and end are (right, far) on the ground.
        """
        (x1, z1), (x2, z2) = start, end
        return (
            self.at(x1, high, z1), self.at(x2, high, z2),
            self.at(x2, low, z2), self.at(x1, low, z1),
        )  # fmt: skip

    def _seen(self, right: float, far: float) -> Point:
        """Return how far to the right of the middle, in metres, and the scale."""
        turn = math.radians(self.turn)
        x, z = right - self.stand[0], far - self.stand[2]
        depth = x * math.sin(turn) + z * math.cos(turn)
        across = x * math.cos(turn) - z * math.sin(turn)
        return across, self.focal / max(_NEAREST, depth)
