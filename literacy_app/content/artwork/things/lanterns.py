"""Paper lanterns: on a cord, and one that has come down."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    Point,
    between,
    curve,
    dot,
    group,
    oval,
    path,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet

_CORD = "#2a2028"
_PAPERS = (("#fff0c2", "#f6b65f", "#c9622f"), ("#ffd9a0", "#ee7a47", "#a83a2a"))


# The ribs of a lantern of height 1: how low each lies, how wide it is.
_RIBS = ((-0.28, 0.74), (-0.14, 0.93), (0.0, 1.0), (0.14, 0.93), (0.28, 0.74))


def lantern(sheet: Sheet, at: Point, tall: float, kind: int = 0) -> str:
    """Hang one lit lantern with its middle at a point; two kinds of paper."""
    x, y = at
    w = tall * 0.4
    body = oval(x, y, w, tall * 0.44, fill=sheet.glow(*_PAPERS[kind % 2]))
    ribs = " ".join(
        f"M{x - w * wide:.1f} {y + tall * low:.1f} "
        f"q{w * wide:.1f} {tall * 0.05:.1f} {2 * w * wide:.1f} 0"
        for low, wide in _RIBS
    )
    bamboo = stroke(ribs, "#7c2f22", max(0.6, tall * 0.014), opacity=0.35)
    caps = [
        rect(x - w * 0.5, y + end, w, tall * 0.08, rx=tall * 0.02, fill="#33262a")
        for end in (-tall * 0.5, tall * 0.42)
    ]
    halo = sheet.glow("#ffb765/0.42", "#ff9a4d/0.14@0.45", "#ff9a4d/0")
    shine = dot(x, y, tall * 1.5, fill=halo, style="mix-blend-mode:screen")
    return group(shine, body, bamboo, *caps)


def lantern_row(
    sheet: Sheet,
    ends: tuple[Point, Point],
    sizes: tuple[float, float],
    number: int,
    *,
    gap: int = -1,
) -> str:
    """Hang a row on a cord from near to far; a gap leaves only its loose cord.

    sizes: height of the nearest and of the farthest lantern, in pixels.
    """
    near, far = ends
    hung, knots = [], []
    for i in range(number):
        # Equal steps down a street look shorter and shorter with distance.
        depth = (i + 0.5) / number
        share = 1 - (1 - depth) / (1 + 2.4 * depth)
        x, y = between(near, far, share)
        size = sizes[0] + (sizes[1] - sizes[0]) * share
        knots.append((x, y - size * 0.62))
        if i == gap:
            loose = [knots[-1], (x - 3, y), (x + size * 0.12, y + size * 0.5)]
            hung.append(stroke(curve(loose), "#e9d7b4", 2.2))
        else:
            hook = f"M{x:.1f} {y - size * 0.62:.1f} v{size * 0.14:.1f}"
            hung += [lantern(sheet, (x, y), size, i), stroke(hook, _CORD, 1.5)]
    cord = stroke(curve([near, *knots, far]), _CORD, 1.8)
    return group(cord, *reversed(hung))


def fallen_lantern(sheet: Sheet, box: tuple[float, float, float, float]) -> str:
    """Lay one big lantern on its side on the ground, inside a box."""
    x, y, w, h = box
    dark = {"fill": "#05070d", "opacity": 0.6, "filter": sheet.soft(h * 0.045)}
    shade = oval(x + w * 0.52, y + h * 0.84, w * 0.46, h * 0.12, **dark)
    long, thick = w * 0.37, h * 0.36
    # Drawn 200 long and 200 thick around its middle, then made to fit.
    fit = f"scale({long / 100:.3f} {thick / 100:.3f})"
    body = group(_lying_paper(sheet), transform=fit)
    middle = f"translate({x + w / 2:.1f} {y + h / 2:.1f}) rotate(-6)"
    return group(shade, group(body, _flower(thick), transform=middle))


def _lying_paper(sheet: Sheet) -> str:
    paper = path(
        "M-100 -50 C-70 -112 60 -112 100 -50 L100 50 C62 108 -20 100 -34 86 "
        "C-60 100 -80 80 -100 50 Z",
        fill=sheet.fade("#f7b46c", "#dd6f43@0.4", "#a5402c@0.8", "#6d2a26"),
    )
    ways = []
    for at in range(-80, 81, 20):
        bulge = at * at / 1e4
        top, foot = -100 * (1 - 0.42 * bulge), 100 * (0.97 - 0.4 * bulge)
        ways.append(f"M{at} {top:.0f} Q{at + 7} 0 {at} {foot:.0f}")
    ribs = stroke(" ".join(ways), "#4d1d1c", 2.4, opacity=0.4)
    bands = [rect(end, -56, 11, 112, rx=4, fill="#2b2126") for end in (-105.5, 94.5)]
    shine = {"fill": "#ffe9bd", "opacity": 0.5, "filter": sheet.soft(5)}
    light = oval(-10, -66, 70, 16, **shine)
    cord = stroke("M100 0 q16 20 13 80 q5 30 24 25", "#d8c39c", 3)
    return group(cord, paper, ribs, light, *bands)


def _flower(thick: float) -> str:
    """Paint the crest of the festival: a flower in a ring."""
    leaf = oval(0, -0.27, 0.13, 0.24)
    petals = [group(leaf, transform=f"rotate({turn})") for turn in range(0, 360, 72)]
    ring = stroke("M-0.6 0 a0.6 0.6 0 1 0 1.2 0 a0.6 0.6 0 1 0 -1.2 0", "#2b1a1c", 0.07)
    scale = f"scale({thick:.1f})"
    return group(ring, *petals, fill="#2b1a1c", opacity=0.82, transform=scale)
