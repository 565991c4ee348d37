"""A narrow street between house fronts, running to one vanishing point.

Every drawing takes `end`: where the street vanishes, in pixels.
"""

from __future__ import annotations

from literacy_app.content.artwork.shapes import Point, between, group, line, poly, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.lamps import window_glow

_HALF = 60
_NEAR_TOP, _NEAR_FOOT = -60.0, 600.0
_FAR_TOP, _FAR_FOOT = -70.0, 40.0
_BEAMS = (0.18, 0.36, 0.52, 0.66, 0.78, 0.88)
_PANES = ((0.27, 0.34), (0.44, 0.36), (0.72, 0.36))


def houses(sheet: Sheet, end: Point) -> str:
    """Let house fronts run down both sides towards the end of the street."""
    x, y = end
    far = [
        rect(x - 70 + i * 34, y - 62 - i % 2 * 22, 38, 122, fill=fill)
        for i, fill in enumerate(("#8d7566", "#7c675c", "#8d7566", "#7c675c"))
    ]
    left = sheet.fade("#6f5a52", "#a68b74", turn=0)
    right = sheet.fade("#a68b74", "#6f5a52", turn=0)
    return group(*far, _row(end, -1, left), _row(end, 1, right))


def windows(sheet: Sheet, end: Point) -> str:
    panes = []
    for side in (-1, 1):
        for share, high in _PANES:
            at, top, foot = _front(end, side, share)
            size = (foot - top) * 0.1
            sill = top + (foot - top) * high * 0.5
            pane = (at - size / 2, sill, size, size * 1.25)
            panes.append(window_glow(sheet, pane))
    return group(*panes, opacity=0.75)


def ground(sheet: Sheet, end: Point) -> str:
    x, y = end
    near, far = y + 36, 860
    corners = (-20, 520), (x - 66, near), (x + 66, near), (1140, 520)
    paint = sheet.fade("#8f7a68", "#a58d75@0.4", "#8a7463")
    floor = poly(*corners, (1140, far), (-20, far), fill=paint)
    looks = {"stroke": "#5d4a40", "opacity": 0.3}
    joints = [
        line((x + i * 11, near), (x + i * 240, far), stroke_width=1.6, **looks)
        for i in range(-6, 7)
    ]
    rows = [
        line((-20, near + d), (1140, near + d), stroke_width=1 + d / 220, **looks)
        for d in (14, 34, 62, 98, 144, 200, 268, 350, 446)
    ]
    return group(floor, *joints, *rows)


def _front(end: Point, side: int, share: float) -> tuple[float, float, float]:
    """Return x, top and foot of a house front, so far along its side."""
    x, y = end
    edge = 560.0 + side * 580
    at = between((edge, 0), (x + side * _HALF, 0), share)[0]
    top = between((0, _NEAR_TOP), (0, y + _FAR_TOP), share)[1]
    foot = between((0, _NEAR_FOOT), (0, y + _FAR_FOOT), share)[1]
    return at, top, foot


def _row(end: Point, side: int, paint: str) -> str:
    (near, top, foot), (far, far_top, far_foot) = (
        _front(end, side, share) for share in (0, 1)
    )
    wall = poly((near, top), (far, far_top), (far, far_foot), (near, foot), fill=paint)
    eaves = (near, top - 50), (far, far_top - 22), (far - side * 14, far_top)
    roof = poly(*eaves, (near, top + 40), fill="#4a4048")
    beams = []
    for share in _BEAMS:
        at, high, low = _front(end, side, share)
        looks = {"stroke": "#3c2d2c", "stroke_width": 6 - 5 * share, "opacity": 0.6}
        beams.append(line((at, high), (at, low), **looks))
    return group(wall, *beams, roof)
