"""The drawing sheet: its size, its dice, and the paints mixed for it."""

from __future__ import annotations

import numpy as np

from literacy_app.content.artwork.shapes import group, rect, shape

Dice = np.random.Generator


def happens(dice: Dice, chance: float) -> bool:
    """Throw the dice for something that happens so often, 0 to 1."""
    return bool(dice.random() < chance)


class Sheet:
    """Collects gradients, filters and cut-outs while a scene is drawn.

    A colour is "#rrggbb", with "/0.5" for see-through and "@0.3" for where it
    stands along a gradient.
    """

    def __init__(self, width: int, height: int, seed: int) -> None:
        self.width = width
        self.height = height
        self.dice: Dice = np.random.default_rng(seed)
        self._defs: list[str] = []

    def fresh(self, seed: int) -> Dice:
        """Return dice of their own, so that one thing never moves another."""
        return np.random.default_rng(seed)

    def fade(
        self,
        *colours: str,
        turn: int = 90,
        span: tuple[float, float, float, float] | None = None,
    ) -> str:
        """Mix a straight gradient: turn 90 runs down, 0 to the right, 45 both.

        span gives start and end on the sheet itself instead of on the shape.
        """
        if span:
            x1, y1, x2, y2 = span
            return self._paint(
                "linearGradient", colours, x1=x1, y1=y1, x2=x2, y2=y2, **_ON_SHEET
            )
        x2, y2 = _TURNS[turn]
        return self._paint("linearGradient", colours, x1=0, y1=0, x2=x2, y2=y2)

    def glow(self, *colours: str) -> str:
        """Mix a gradient that runs from the middle of the shape outwards."""
        return self._paint("radialGradient", colours)

    def soft(self, blur: float) -> str:
        """Return a filter that blurs a shape by so many pixels."""
        reach = {"x": -0.7, "y": -3, "width": 2.4, "height": 7}
        blurred = shape("feGaussianBlur", stdDeviation=float(blur))
        return self._keep("filter", blurred, **reach)

    def haze(self, blur: float) -> str:
        """Return the same for things spread over the whole sheet."""
        return self.filter(shape("feGaussianBlur", stdDeviation=float(blur)))

    def filter(self, *steps: str, far: float = 60) -> str:
        """Keep a filter that reaches `far` pixels beyond the sheet."""
        reach = {
            "x": -far,
            "y": -far,
            "width": self.width + 2 * far,
            "height": self.height + 2 * far,
        }
        units = {"filterUnits": "userSpaceOnUse", **_PLAIN}
        return self._keep("filter", *steps, **reach, **units)

    def clip(self, *inside: str) -> str:
        return self._keep("clipPath", *inside)

    def tile(self, width: float, height: float, *inside: str) -> str:
        """Return a paint that repeats a small drawing."""
        size = {"width": width, "height": height}
        return self._keep("pattern", *inside, patternUnits="userSpaceOnUse", **size)

    def wash(self, paint: str, **looks: object) -> str:
        """Cover the whole sheet with one paint."""
        return rect(0, 0, self.width, self.height, fill=paint, **looks)

    def svg(self, *inside: str, width: int, height: int) -> str:
        """Return the finished drawing, cut to fill width by height pixels."""
        return shape(
            "svg",
            shape("defs", *self._defs),
            group(*inside),
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {self.width} {self.height}",
            width=width,
            height=height,
            preserveAspectRatio="xMidYMid slice",
        )

    def _paint(self, tag: str, colours: tuple[str, ...], **looks: object) -> str:
        even = max(1, len(colours) - 1)
        stops = [_stop(colour, i / even) for i, colour in enumerate(colours)]
        return self._keep(tag, *stops, **looks)

    def _keep(self, tag: str, *inside: str, **looks: object) -> str:
        name = f"d{len(self._defs)}"
        self._defs.append(shape(tag, *inside, id=name, **looks))
        return f"url(#{name})"


_TURNS = {90: (0, 1), 0: (1, 0), 45: (1, 1)}
_ON_SHEET = {"gradientUnits": "userSpaceOnUse"}
_PLAIN = {"color-interpolation-filters": "sRGB"}


def _stop(colour: str, evenly: float) -> str:
    rest, _, at = colour.partition("@")
    plain, _, see = rest.partition("/")
    looks = {"stop-color": plain, "stop-opacity": see or None}
    return shape("stop", offset=float(at or evenly), **looks)
