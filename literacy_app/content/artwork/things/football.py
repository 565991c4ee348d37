"""What lies about a football pitch: a goal, balls, their net, cones."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import Point, dot, group, oval, path
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.plain import fills, pen, strokes


def goal(at: Point, wide: float, high: float) -> str:
    """Set up a goal, its left post standing on `at`; the net hangs behind."""
    x, foot = at
    top, deep = foot - high, wide * 0.11
    net = []
    for i in range(17):
        share = i / 16
        net.append(((x + wide * share, top), (x + deep + (wide - deep) * share,
                                              foot - high * 0.16)))  # fmt: skip
    for i in range(1, 9):
        y = top + high * 0.84 * i / 8
        shift = deep * i / 8
        net.append(((x + shift, y), (x + wide, y)))
    mesh = strokes("#f3f2ea", 0.9, *net, opacity=0.6)
    right, low = x + wide, foot - high * 0.16
    hung = (f"M{x} {top} L{x + deep} {low} L{right} {low}", f"M{right} {top} V{low}")
    back = pen("#d9d8d0", 1.8, *hung)
    frame = pen("#fbfaf4", 5.5, f"M{x} {foot} V{top} H{right} V{foot}")
    shade = oval(x + wide * 0.6, foot, wide * 0.62, 5, fill="#1d2b1a", opacity=0.22)
    return group(shade, back, mesh, frame)


def ball(sheet: Sheet, x: float, y: float, r: float) -> str:
    """Lay a football down, its middle at (x, y)."""
    skin = dot(x, y, r, fill=sheet.fade("#fdfbf4", "#f3efe4@0.5", "#bdb9ad", turn=45))
    star = path("M0 -0.36 L0.34 -0.11 L0.21 0.29 L-0.21 0.29 L-0.34 -0.11 Z",
                fill="#39404a")  # fmt: skip
    seams = pen("#39404a", 0.07, "M0 -0.36 V-0.8", "M0.34 -0.11 L0.78 -0.26",
                "M0.21 0.29 L0.48 0.68", "M-0.21 0.29 L-0.48 0.68",
                "M-0.34 -0.11 L-0.78 -0.26")  # fmt: skip
    edge = fills(("M-0.3 -0.95 L0.3 -0.95 L0 -0.74 Z", "#39404a"),
                 ("M0.86 -0.46 L0.98 0.1 L0.74 -0.22 Z", "#39404a"),
                 ("M-0.86 -0.46 L-0.98 0.1 L-0.74 -0.22 Z", "#39404a"))  # fmt: skip
    turn = f"translate({x} {y}) rotate({(x * 7) % 50 - 25:.0f}) scale({r})"
    return skin + group(star, seams, edge, transform=turn)


def ball_bag(sheet: Sheet, x: float, foot: float) -> str:
    """Let a net of balls lie on the grass, its middle at x."""
    shade = oval(x + 22, foot - 2, 96, 13, fill="#1d2b1a", opacity=0.4,
                 filter=sheet.soft(4))  # fmt: skip
    places = ((-36, -22), (8, -20), (46, -24), (-16, -52), (28, -54))
    balls = [ball(sheet, x + dx, foot + dy, 24) for dx, dy in places]
    knots = sheet.tile(14, 14, pen("#2f6f5a", 1.5, "M0 7 L7 0 L14 7 L7 14 Z"))
    way = (
        f"M{x - 66} {foot - 18} Q{x - 62} {foot - 74} {x - 8} {foot - 82} "
        f"Q{x + 58} {foot - 84} {x + 74} {foot - 24} "
        f"Q{x + 70} {foot + 4} {x} {foot + 4} "
        f"Q{x - 62} {foot + 4} {x - 66} {foot - 18} Z"
    )
    net = path(way, fill=knots, opacity=0.6) + pen("#2f6f5a", 2.6, way, opacity=0.9)
    cord = pen("#2f6f5a", 5, f"M{x + 50} {foot - 70} q34 -8 30 -34 q-4 -16 -18 -8")
    return group(shade, *balls, net, cord)


def cone(x: float, foot: float, tall: float) -> str:
    """Set a training cone down."""
    wide = tall * 0.5
    body = path(f"M{x - wide} {foot} L{x - wide * 0.2} {foot - tall} "
                f"L{x + wide * 0.2} {foot - tall} L{x + wide} {foot} Z",
                fill="#e2703a")  # fmt: skip
    low, high = foot - tall * 0.4, foot - tall * 0.62
    way = (
        f"M{x - wide * 0.68} {low} L{x - wide * 0.5} {high} "
        f"H{x + wide * 0.5} L{x + wide * 0.68} {low} Z"
    )
    band = path(way, fill="#f6efdf")
    foot_ = oval(x, foot, wide * 1.3, tall * 0.1, fill="#c85c2c")
    shade = oval(x + tall * 0.5, foot + 2, tall * 0.8, tall * 0.1, fill="#1d2b1a",
                 opacity=0.28)  # fmt: skip
    return group(shade, foot_, body, band)
