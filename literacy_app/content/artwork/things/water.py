"""Water: mirrored surroundings, ripples, light on the surface."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.content.artwork.shapes import group, path, shape
from literacy_app.content.artwork.sheet import Sheet, happens


@dataclass(frozen=True, slots=True)
class Water:
    """A stretch of water: its outline, where it mirrors, how it looks.

    mirror: the height of the far shore line; still: 0 lively to 1 like glass;
    depth: how little one sees of the mirrored world, 0 to 1.
    """

    outline: str
    mirror: float
    colours: tuple[str, ...]
    still: float = 0.5
    depth: float = 0.55
    shine: str = "#f7f1de"


def water(sheet: Sheet, looks: Water, mirrored: str) -> str:
    """Fill the outline with water that mirrors what was drawn above it."""
    # Stretched, so that the waves never pull in what lies beyond the mirrored world.
    tall = max(1.0, (sheet.height - looks.mirror) / looks.mirror * 1.06)
    down = looks.mirror * (1 + tall)
    flip = f"matrix(1.03 0 0 {-tall:.3f} {-0.015 * sheet.width:.1f} {down:.1f})"
    turned = group(mirrored, transform=flip)
    wavy = group(turned, filter=_sway(sheet, 70 * (1.1 - looks.still)))
    surface = sheet.fade(*looks.colours, span=(0, looks.mirror, 0, sheet.height))
    clip = sheet.clip(path(looks.outline))
    tint = sheet.wash(surface, opacity=looks.depth)
    return group(wavy, tint, ripples(sheet, looks), clip_path=clip)


def ripples(sheet: Sheet, looks: Water, number: int = 150) -> str:
    """Draw strokes of light and shade, long and wide apart in front."""
    dice = sheet.fresh(23)
    light: list[str] = []
    dark: list[str] = []
    for _ in range(number):
        near = float(dice.uniform(0, 1)) ** 1.7
        y = looks.mirror + 3 + near * (sheet.height - looks.mirror)
        long = (8 + 75 * near) * float(dice.uniform(0.4, 1.3))
        x = float(dice.uniform(-0.05, 1.0)) * sheet.width
        bow = (0.6 + 3.2 * near) * float(dice.uniform(0.5, 1.2))
        stroke = (
            f"M{x:.1f} {y:.1f} q{long / 2:.1f} {-bow:.1f} {long:.1f} 0 "
            f"q{-long / 2:.1f} {bow * 0.5:.1f} {-long:.1f} 0"
        )
        (light if happens(dice, 0.6) else dark).append(stroke)
    return group(
        path(" ".join(light), fill=looks.shine, opacity=0.34 * (1.15 - looks.still)),
        path(" ".join(dark), fill="#1b2a33", opacity=0.3 * (1.15 - looks.still)),
    )


def _sway(sheet: Sheet, far: float) -> str:
    noise = {"type": "fractalNoise", "baseFrequency": "0.006 0.055", "numOctaves": 2}
    # resvg 0.48 squares the scale, and shifts by half where noise is see-through.
    channels = {"xChannelSelector": "R", "yChannelSelector": "G", "scale": far**0.5}
    solid = "1 0 0 0 0  0 1 0 0 0  0 0 1 0 0  0 0 0 0 1"
    return sheet.filter(
        shape("feTurbulence", **noise, seed=3),
        shape("feColorMatrix", type="matrix", values=solid, result="waves"),
        shape(
            "feDisplacementMap", **{"in": "SourceGraphic", "in2": "waves"}, **channels
        ),
        shape("feGaussianBlur", stdDeviation="1.2 0.5"),
    )
