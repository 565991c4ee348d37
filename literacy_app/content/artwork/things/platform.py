"""A railway platform in metres, and the tracks beside it.

Right is towards the street, far along the rails, up from the track bed.
"""

from __future__ import annotations

from literacy_app.content.artwork.shapes import Point, group
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.plain import patch, speckles, strokes
from literacy_app.content.artwork.things.space import Eye

TOP = 1.1
BACK, EDGE = -8.4, -2.6
FENCE = 4.4
_TRACKS = (-1.2, 2.1)
_RAILS_APART = 0.53


def ground(sheet: Sheet, eye: Eye, depth: Point) -> str:
    """Lay ballast, sleepers and two tracks."""
    near, far = depth
    bed = patch(eye.floor((EDGE, FENCE), depth), sheet.fade("#857a6c", "#6f655a"))
    parts = [bed]
    for middle in _TRACKS:
        z = far
        while z > near:
            z -= 0.95
            side = (middle - 1.0, middle + 1.0)
            sleeper = eye.floor(side, (z, z + 0.26), 0.04)
            parts.append(patch(sleeper, "#574c42", opacity=0.8))
        for x in (middle - _RAILS_APART, middle + _RAILS_APART):
            parts.append(patch(eye.floor((x - 0.05, x + 0.07), depth, 0.1), "#3c3733"))
            head = (eye.at(x, 0.18, near), eye.at(x, 0.18, far))
            parts.append(patch(eye.floor((x - 0.04, x + 0.04), depth, 0.18), "#d6dade"))
            parts.append(strokes("#d6dade", 1.6, head))
    return group(*parts)


def stones(sheet: Sheet, box: tuple[float, float, float, float]) -> str:
    """Scatter the ballast over a box of the sheet."""
    return speckles(sheet.fresh(147), box, 420, ("#a59a8c", "#4b443c", "#8b8072"))


def slab(sheet: Sheet, eye: Eye, depth: Point) -> str:
    """Build the platform: its wall, its paving, the yellow line, the railing."""
    near, far = depth
    wall = eye.wall((EDGE, near), (EDGE, far), 0, TOP)
    parts = [
        patch(wall, sheet.fade("#9a9488", "#625d55")),
        patch(eye.floor((BACK, EDGE), depth, TOP), sheet.fade("#b9b2a2", "#cfc8b8")),
        patch(eye.wall((EDGE, near), (EDGE, far), TOP - 0.16, TOP), "#d8d1c1"),
        patch(eye.floor((EDGE - 0.95, EDGE - 0.6), depth, TOP), "#e0b33a"),
    ]
    z = far
    while z > near + 1:
        z -= 2.9
        joint = (eye.at(BACK, TOP, z), eye.at(EDGE, TOP, z))
        down = (eye.at(EDGE, TOP - 0.16, z), eye.at(EDGE, 0, z))
        thick = max(0.6, eye.size(EDGE, z) * 0.03)
        parts.append(strokes("#5d564b", thick, joint, down, opacity=0.4))
    return group(*parts, _railing(eye, depth))


def _railing(eye: Eye, depth: Point) -> str:
    near, far = depth
    bars = [
        (eye.at(BACK, TOP + up, near), eye.at(BACK, TOP + up, far))
        for up in (0.55, 1.1)
    ]
    parts = [strokes("#98a0a6", 2.6, *bars)]
    z = far
    while z > near + 1.5:
        z -= 1.9
        thick = max(1.0, eye.size(BACK, z) * 0.06)
        post = (eye.at(BACK, TOP, z), eye.at(BACK, TOP + 1.12, z))
        parts.append(strokes("#848c93", thick, post))
    return group(*parts)
