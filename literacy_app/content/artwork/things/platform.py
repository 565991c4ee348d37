"""A railway platform in metres: what stands on it, what runs beside it.

Right is towards the street, far along the rails, up from the track bed.
"""

from __future__ import annotations

from literacy_app.content.artwork.shapes import Point, dot, group, oval
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang
from literacy_app.content.artwork.things.lamps import lamp_glow
from literacy_app.content.artwork.things.plain import patch, pen, speckles, strokes
from literacy_app.content.artwork.things.plane import Plane, line_width
from literacy_app.content.artwork.things.space import Corners, Eye

TOP = 1.1
BACK, EDGE = -8.4, -2.6
FENCE = 4.4
COOL = "#ffeccb"
_LAMP_LINE, _LAMP_TALL = -5.0, 5.0
LAMPS = tuple(10 + 5.8 * i for i in range(9))
_TRACKS = (-1.2, 2.1)
_RAILS_APART = 0.53
# The heads of a lamp hang this far from its post, along and across.
_ARMS = ((0.55, 0.6), (-0.55, -0.6))


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
    while z > near + 1.5:  # noqa: PLR2004 - metres; nearer posts would fill the sheet
        z -= 1.9
        thick = max(1.0, eye.size(BACK, z) * 0.06)
        post = (eye.at(BACK, TOP, z), eye.at(BACK, TOP + 1.12, z))
        parts.append(strokes("#848c93", thick, post))
    return group(*parts)


def lamp_posts(sheet: Sheet, eye: Eye) -> str:
    """Stand the lamps, far ones first, each with two heads."""
    parts = []
    for z in reversed(LAMPS):
        size = eye.size(_LAMP_LINE, z)
        foot = eye.at(_LAMP_LINE, TOP, z)
        top = eye.at(_LAMP_LINE, TOP + _LAMP_TALL, z)
        parts.append(oval(foot[0], foot[1], size * 0.2, size * 0.06, fill="#3b4048"))
        parts.append(strokes("#717a82", size * 0.13, (foot, top)))
        parts.append(strokes("#a3abb1", size * 0.04, (foot, top)))
        heads = _heads(eye, z)
        parts.append(pen("#717a82", size * 0.08, _arm(heads[0], top, heads[1])))
        shade = {"rx": size * 0.07, "fill": sheet.fade("#5c646c", "#e9e2cc@0.7")}
        parts += [
            group(oval(x, y, size * 0.34, size * 0.09, fill=shade["fill"]))
            for x, y in heads
        ]
    return group(*parts)


def lamp_lights(sheet: Sheet, eye: Eye) -> str:
    """Light the lamps: a glow at every head, a cone and a pool below."""
    parts = []
    for z in reversed(LAMPS):
        size = eye.size(_LAMP_LINE, z)
        x, y = eye.at(_LAMP_LINE, TOP, z)
        top = eye.at(_LAMP_LINE, TOP + _LAMP_TALL - 0.1, z)
        parts.append(_pool(sheet, (x, y), (size * 2.9, eye, z)))
        parts.append(_cone(sheet, top, (x, y), size))
        for head in _heads(eye, z):
            parts.append(lamp_glow(sheet, head[0], head[1], size * 1.9, COOL))
            core = oval(head[0], head[1] + size * 0.05, size * 0.3, size * 0.07)
            parts.append(group(core, fill="#fffaf0"))
    return group(*parts)


def _pool(sheet: Sheet, at: Point, looks: tuple[float, Eye, float]) -> str:
    """Throw light on the paving, as flat as the eye sees the ground."""
    wide, eye, z = looks
    front, back = eye.at(-3.2, TOP, z), eye.at(-6.8, TOP, z)
    deep = max(wide * 0.1, abs(front[1] - back[1]) * 0.5, abs(front[0] - back[0]) * 0.2)
    paint = sheet.glow(f"{COOL}/0.6", f"{COOL}/0.22@0.55", f"{COOL}/0")
    return oval(at[0], at[1], wide, deep, fill=paint, style="mix-blend-mode:screen")


def _cone(sheet: Sheet, top: Point, foot: Point, size: float) -> str:
    fan = (
        (top[0] - size * 0.5, top[1]), (top[0] + size * 0.5, top[1]),
        (foot[0] + size * 2.2, foot[1]), (foot[0] - size * 2.2, foot[1]),
    )  # fmt: skip
    paint = sheet.fade(f"{COOL}/0.15", f"{COOL}/0.05@0.6", f"{COOL}/0")
    veil = {"style": "mix-blend-mode:screen", "filter": sheet.soft(size * 0.22)}
    return patch(fan, paint, **veil)


def _heads(eye: Eye, z: float) -> list[Point]:
    return [
        eye.at(_LAMP_LINE + across, TOP + _LAMP_TALL - 0.12, z + along)
        for along, across in _ARMS
    ]


def _arm(one: Point, top: Point, other: Point) -> str:
    return (
        f"M{one[0]:.1f} {one[1]:.1f} Q{top[0]:.1f} {top[1] - 3:.1f} "
        f"{other[0]:.1f} {other[1]:.1f}"
    )


def ladder(eye: Eye) -> str:
    """Lean a folded ladder on the third lamp post."""
    z = LAMPS[2]
    rails = []
    for shift in (0.0, 0.5):
        foot = eye.at(_LAMP_LINE + 0.55 + shift * 0.4, TOP, z + 0.15 + shift)
        top = eye.at(_LAMP_LINE + 0.12 + shift * 0.3, TOP + 3.0, z + 0.02 + shift * 0.8)
        rails.append((foot, top))
    (a, b), (c, d) = rails
    thick = eye.size(_LAMP_LINE, z) * 0.07
    rungs = [(_along(a, b, i / 9), _along(c, d, i / 9)) for i in range(1, 9)]
    shade = strokes("#3b3a3c", thick, *rails, opacity=0.5, transform="translate(2 1)")
    steps = strokes("#cfc6b0", thick * 0.7, *rungs)
    return group(shade, steps, strokes("#e6dcc2", thick, *rails))


def _along(start: Point, end: Point, share: float) -> Point:
    return (
        start[0] + (end[0] - start[0]) * share,
        start[1] + (end[1] - start[1]) * share,
    )


def number_box(sheet: Sheet, eye: Eye) -> str:
    """Hang the platform's number: a dark box on a pole, a 3 on every side."""
    x, z, half, up = -4.95, 18.4, 0.58, TOP + 1.95
    low, high = up - half * 0.86, up + half * 0.86
    pole = (eye.at(x, TOP, z), eye.at(x, low, z))
    size = eye.size(x, z)
    street = eye.wall((x + half, z - half), (x + half, z + half), low, high)
    bridge = eye.wall((x - half, z - half), (x + half, z - half), low, high)
    sides = sorted((street, bridge), key=_width)
    faces = [_face(sheet, side, size, light=_width(side) > size) for side in sides]
    return group(strokes("#6a727a", size * 0.11, pole), *faces)


def _width(corners: Corners) -> float:
    return abs(corners[1][0] - corners[0][0])


def _face(sheet: Sheet, corners: Corners, size: float, *, light: bool) -> str:
    paint = sheet.fade("#31373f", "#1c2127") if light else "#14181d"
    plane = Plane(corners, 116, 100)
    edge = patch(corners, "#d9d6cc")
    front = plane.patch((4, 4, 108, 92), fill=paint)
    words = plane.words((39, 77), "3", "en", 74, fill="#fdfbf4") if light else ""
    return group(edge, front, words) if size else ""


def name_board(sheet: Sheet, eye: Eye, words: str, lang: Lang) -> str:
    """Stand the board with the station's name on two legs."""
    x, near, far, low, high = -7.3, 11.7, 14.6, TOP + 1.05, TOP + 1.9
    corners = eye.wall((x, near), (x, far), low, high)
    size = eye.size(x, near)
    legs = [(eye.at(x, TOP, z), eye.at(x, low, z)) for z in (near + 0.3, far - 0.3)]
    plane = Plane(corners, 290, 85)
    tall = min(46.0, 46.0 * 240 / line_width(words, lang, 46))
    at = (145 - line_width(words, lang, tall) / 2, 42.5 + tall * 0.35)
    return group(
        strokes("#5d656d", size * 0.09, *legs),
        patch(corners, "#6f767c"),
        plane.patch((3, 3, 284, 79), fill=sheet.fade("#fbfaf4", "#ebe8de")),
        plane.patch((3, 70, 284, 7), fill="#3f7a8c"),
        plane.words((at[0], at[1] - 4), words, lang, tall, fill="#2c3442"),
    )


def bench(eye: Eye, near: float) -> str:
    """Set an empty bench at the back of the platform."""
    far, x = near + 2.1, -7.5
    legs = [(eye.at(x + 0.25, TOP, z), eye.at(x + 0.25, TOP + 0.42, z))
            for z in (near + 0.25, far - 0.25)]  # fmt: skip
    size = eye.size(x, near)
    seat = eye.floor((x, x + 0.5), (near, far), TOP + 0.45)
    rim = eye.wall((x + 0.5, near), (x + 0.5, far), TOP + 0.38, TOP + 0.45)
    backs = [eye.wall((x, near), (x, far), TOP + low, TOP + low + 0.16)
             for low in (0.62, 0.86)]  # fmt: skip
    shade = eye.floor((x, x + 0.6), (near, far), TOP)
    return group(
        patch(shade, "#22242c", opacity=0.3), strokes("#4f565c", size * 0.07, *legs),
        *(patch(back, "#9a6f48") for back in backs), patch(seat, "#b98a5c"),
        patch(rim, "#7d5836"),
    )  # fmt: skip


def shelter(sheet: Sheet, eye: Eye, depth: Point) -> str:
    """Put up a small waiting shelter: a roof on four posts, a glass back."""
    near, far = depth
    left, right, up = -8.1, -5.9, TOP + 2.6
    posts = [(eye.at(x, TOP, z), eye.at(x, up, z))
             for x in (left, right) for z in (near + 0.2, far - 0.2)]  # fmt: skip
    glass = eye.wall((left, near), (left, far), TOP + 0.3, TOP + 2.3)
    roof = eye.floor((left - 0.2, right + 0.3), depth, up + 0.12)
    rims = (
        eye.wall((right + 0.3, near), (right + 0.3, far), up, up + 0.12),
        eye.wall((left - 0.2, near), (right + 0.3, near), up, up + 0.12),
    )
    return group(
        patch(glass, "#9fb6bd", opacity=0.5),
        strokes("#7a838a", eye.size(right, near) * 0.09, *posts),
        patch(roof, sheet.fade("#5d6871", "#717c85")),
        *(patch(rim, "#454f58") for rim in rims),
    )


__all__ = [
    "BACK", "COOL", "EDGE", "FENCE", "LAMPS", "TOP", "bench", "dot", "ground",
    "ladder", "lamp_lights", "lamp_posts", "name_board", "number_box", "shelter",
    "slab", "stones",
]  # fmt: skip
