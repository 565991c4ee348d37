"""Paper lanterns: on a cord, and one that has come down."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    Point,
    between,
    curve,
    group,
    line,
    oval,
    path,
    rect,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.lamps import lamp_glow

_PAPERS = (("#fff0c2", "#f6b65f", "#c9622f"), ("#ffd9a0", "#ee7a47", "#a83a2a"))


def lantern(
    sheet: Sheet, x: float, y: float, tall: float, *, kind: int = 0, lit: bool = True
) -> str:
    """Hang one lantern, its middle at (x, y)."""
    paper = _PAPERS[kind % 2]
    w = tall * 0.4
    inside = sheet.glow(*paper) if lit else sheet.fade(paper[1], paper[2], turn=0)
    body = oval(x, y, w, tall * 0.44, fill=inside)
    ribs = [
        path(
            f"M{x - w * k:.1f} {y + dy:.1f} Q{x:.1f} {y + dy + tall * 0.05:.1f} {x + w * k:.1f} {y + dy:.1f}"
        )
        for dy, k in (
            (-tall * 0.28, 0.74),
            (-tall * 0.14, 0.93),
            (0, 1.0),
            (tall * 0.14, 0.93),
            (tall * 0.28, 0.74),
        )
    ]
    ribbed = group(
        *ribs,
        stroke="#7c2f22",
        stroke_width=max(0.6, tall * 0.014),
        fill="none",
        opacity=0.35,
    )
    caps = [
        rect(x - w * 0.5, y + at, w, tall * 0.08, rx=tall * 0.02, fill="#33262a")
        for at in (-tall * 0.5, tall * 0.42)
    ]
    glow = lamp_glow_soft(sheet, x, y, tall * 1.5) if lit else ""
    return group(glow, body, ribbed, *caps)


def lamp_glow_soft(sheet: Sheet, x: float, y: float, reach: float) -> str:
    halo = sheet.glow("#ffb765/0.42", "#ff9a4d/0.14@0.45", "#ff9a4d/0")
    return oval(x, y, reach, reach, fill=halo, style="mix-blend-mode:screen")


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
            end = (x + size * 0.12, y + size * 0.5)
            hung.append(
                path(
                    curve([(x, y - size * 0.62), (x - 3, y), end]),
                    stroke="#e9d7b4",
                    stroke_width=2.2,
                    fill="none",
                )
            )
            continue
        hung.append(
            line(
                (x, y - size * 0.62),
                (x, y - size * 0.48),
                stroke="#2a2028",
                stroke_width=1.5,
            )
        )
        hung.append(lantern(sheet, x, y, size, kind=i))
    cord = path(
        curve([near, *knots, far]), stroke="#2a2028", stroke_width=1.8, fill="none"
    )
    return group(cord, *reversed(hung))


def fallen_lantern(sheet: Sheet, box: tuple[float, float, float, float]) -> str:
    """Lay one big lantern on its side on the ground, inside a box."""
    x, y, w, h = box
    middle = (x + w / 2, y + h * 0.5)
    shade = oval(
        middle[0] + w * 0.02,
        y + h * 0.84,
        w * 0.46,
        h * 0.12,
        fill="#05070d",
        opacity=0.6,
        filter=sheet.soft(h * 0.045),
    )
    long, thick = w * 0.37, h * 0.36
    paper = sheet.fade("#f7b46c", "#dd6f43@0.4", "#a5402c@0.8", "#6d2a26")
    body = path(
        f"M{-long} {-thick * 0.5} C{-long * 0.7} {-thick * 1.12} {long * 0.6} {-thick * 1.12} {long} {-thick * 0.5} "
        f"L{long} {thick * 0.5} C{long * 0.62} {thick * 1.08} {-long * 0.2} {thick * 1.0} {-long * 0.34} {thick * 0.86} "
        f"C{-long * 0.6} {thick * 1.0} {-long * 0.8} {thick * 0.8} {-long} {thick * 0.5} Z",
        fill=paper,
    )
    ribs = [
        path(
            f"M{long * at:.1f} {-thick * (1 - 0.42 * at * at):.1f} Q{long * (at + 0.07):.1f} 0 {long * at:.1f} {thick * (0.97 - 0.4 * at * at):.1f}"
        )
        for at in (-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8)
    ]
    ribbed = group(*ribs, stroke="#4d1d1c", stroke_width=2, fill="none", opacity=0.4)
    bands = group(
        *(
            rect(
                s * long - w * 0.02,
                -thick * 0.56,
                w * 0.04,
                thick * 1.12,
                rx=4,
                fill="#2b2126",
            )
            for s in (-1, 1)
        )
    )
    leaf = oval(0, -thick * 0.27, thick * 0.13, thick * 0.24, fill="#2b1a1c")
    petals = [group(leaf, transform=f"rotate({turn})") for turn in range(0, 360, 72)]
    ring = {"fill": "none", "stroke": "#2b1a1c", "stroke_width": thick * 0.07}
    mark = group(oval(0, 0, thick * 0.62, thick * 0.6, **ring), *petals, opacity=0.82)
    shine = oval(
        -long * 0.1,
        -thick * 0.66,
        long * 0.7,
        thick * 0.16,
        fill="#ffe9bd",
        opacity=0.5,
        filter=sheet.soft(4),
    )
    cord = path(
        f"M{long} 0 q{w * 0.06} {thick * 0.2} {w * 0.05} {thick * 0.8} q{w * 0.02} {thick * 0.3} {w * 0.09} {thick * 0.25}",
        stroke="#d8c39c",
        stroke_width=3,
        fill="none",
    )
    turned = f"translate({middle[0]:.1f} {middle[1]:.1f}) rotate(-6)"
    return group(shade, group(cord, body, ribbed, mark, shine, bands, transform=turned))


__all__ = ["fallen_lantern", "lamp_glow", "lantern", "lantern_row"]
