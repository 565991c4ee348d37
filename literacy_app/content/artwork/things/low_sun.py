"""Low light on water: the sun's path, broken into glints."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import group, oval
from literacy_app.content.artwork.sheet import Sheet


def glints(sheet: Sheet, way: tuple[float, float, float], wide: float) -> str:
    """Break a light on the water into glints: way is start x, start y, end x."""
    dice, parts = sheet.fresh(107), []
    start, shore, end = way
    for i in range(64):
        share = i / 64
        y = shore + 6 + share**1.3 * (870 - shore)
        x = (
            start
            + share * (end - start)
            + wide * float(dice.normal(0, 10 + 46 * share))
        )
        long = wide * (26 + 150 * share * float(dice.uniform(0.3, 1)))
        parts.append(
            oval(
                x,
                y,
                long * 0.5,
                1.6 + 3.6 * share,
                opacity=float(dice.uniform(0.3, 0.8)),
            )
        )
    return group(*parts, fill="#ffdd9c", filter=sheet.soft(1.2))
