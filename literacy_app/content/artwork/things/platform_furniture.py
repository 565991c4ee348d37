"""What stands on a platform, in metres: its number, its name, benches, a shelter."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import Point, group
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang
from literacy_app.content.artwork.things.plain import patch, strokes
from literacy_app.content.artwork.things.plane import Plane, line_width
from literacy_app.content.artwork.things.platform import TOP
from literacy_app.content.artwork.things.space import Corners, Eye


def number_box(sheet: Sheet, eye: Eye) -> str:
    """Hang the platform's number: a dark box on a pole, a 3 on every side."""
    x, z, half, up = -4.95, 18.4, 0.58, TOP + 1.95
    low, high = up - half * 0.86, up + half * 0.86
    pole = (eye.at(x, TOP, z), eye.at(x, low, z))
    size = eye.size(x, z)
    street = eye.wall((x + half, z - half), (x + half, z + half), low, high)
    bridge = eye.wall((x - half, z - half), (x + half, z - half), low, high)
    sides = sorted((street, bridge), key=_width)
    faces = [_face(sheet, side, light=_width(side) > size) for side in sides]
    return group(strokes("#6a727a", size * 0.11, pole), *faces)


def _width(corners: Corners) -> float:
    return abs(corners[1][0] - corners[0][0])


def _face(sheet: Sheet, corners: Corners, *, light: bool) -> str:
    paint = sheet.fade("#31373f", "#1c2127") if light else "#14181d"
    plane = Plane(corners, 116, 100)
    edge = patch(corners, "#d9d6cc")
    front = plane.patch((4, 4, 108, 92), fill=paint)
    words = plane.words((39, 77), "3", "en", 74, fill="#fdfbf4") if light else ""
    return group(edge, front, words)


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
