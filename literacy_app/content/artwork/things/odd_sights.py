"""Things in nature that look made up: a plate cloud, sun dogs, a whirl of leaves."""

from __future__ import annotations

import math

from literacy_app.content.artwork.shapes import dot, group, oval, path, stroke
from literacy_app.content.artwork.sheet import Sheet

_LEAVES = ("#b9743c", "#c9964a", "#8f5a34", "#d8b25a")
# How far right, how far down, how wide each plate of the cloud is.
_PLATES = (
    *((-14, 60, 0.62), (10, 34, 0.86), (-6, 6, 1.0)),
    *((14, -22, 0.8), (-4, -44, 0.52), (8, -60, 0.3)),
)


def plate_cloud(sheet: Sheet, x: float, y: float, wide: float) -> str:
    """Stack smooth plates of cloud, as wind over a hill does."""
    paint = sheet.fade("#fff6ea", "#f3cdb0@0.5", "#7f7391/0.95")
    plates = [
        oval(x + dx, y + dy, wide * share, 24, fill=paint)
        + oval(x + dx, y + dy + 13, wide * share * 0.9, 9, fill="#6d6484", opacity=0.4)
        for dx, dy, share in _PLATES
    ]
    return group(*plates, filter=sheet.soft(2.6), opacity=0.95)


def three_suns(sheet: Sheet, x: float, y: float, far: float) -> str:
    """Set a bright patch on each side of a low sun."""
    bow = stroke(
        f"M{x - far} {y + 30} A{far} {far} 0 0 1 {x + far} {y + 30}", "#fff3d6", 9
    )
    suns = [_sun(sheet, x + side * far, y, 20 if side else 32) for side in (-1, 0, 1)]
    return group(group(bow, opacity=0.6, filter=sheet.soft(5)), *suns)


def rose_ring(sheet: Sheet, x: float, y: float, far: float) -> str:
    """Lay a rose-coloured ring round a low sun."""
    ring = dot(x, y, far, fill="none", stroke="#ff8fb0", stroke_width=15)
    inner = dot(x, y, far - 12, fill="none", stroke="#ffe3b0", stroke_width=8)
    soft = group(ring, inner, opacity=0.8, filter=sheet.soft(4))
    return group(soft, _sun(sheet, x, y, 32))


def _sun(sheet: Sheet, x: float, y: float, r: float) -> str:
    halo = sheet.glow("#fff3c8/0.95", "#ffd58a/0.45@0.4", "#ffb766/0")
    return dot(x, y, r * 3, fill=halo) + dot(x, y, r * 0.8, fill="#fffbe8")


def leaf_whirl(sheet: Sheet, x: float, foot: float, tall: float) -> str:
    """Let a column of dry leaves and dust turn on the ground."""
    dice, leaves = sheet.fresh(int(x)), []
    for _ in range(230):
        share = float(dice.uniform(0, 1)) ** 0.8
        reach = tall * (0.05 + 0.17 * share)
        turn = float(dice.uniform(0, math.tau))
        at = (
            x + reach * math.cos(turn) + 26 * math.sin(share * 5),
            foot - tall * share,
        )
        size = float(dice.uniform(3.5, 7.5))
        leaves.append(
            oval(0, 0, size, size * 0.5, fill=_LEAVES[int(dice.integers(4))],
                 transform=f"translate({at[0]:.1f} {at[1]:.1f}) "
                 f"rotate({dice.uniform(-60, 60):.0f})")
        )  # fmt: skip
    top = foot - tall
    dust = path(
        f"M{x - 26} {foot} Q{x - 40} {foot - tall / 2} {x - tall * 0.2} {top} "
        f"L{x + tall * 0.24} {top} Q{x + 60} {foot - tall / 2} {x + 26} {foot} Z",
        fill="#d9c49a", opacity=0.5, filter=sheet.soft(9),
    )  # fmt: skip
    shade = oval(x, foot + 4, 84, 10, fill="#3a3022", opacity=0.3, filter=sheet.soft(5))
    return group(shade, dust, *leaves)
