"""Platform lamps with two heads each, in metres, and the light they throw."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import Point, between, group, oval
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.lamps import lamp_glow
from literacy_app.content.artwork.things.plain import haze, patch, pen, strokes
from literacy_app.content.artwork.things.platform import TOP
from literacy_app.content.artwork.things.space import Eye

_COOL = "#ffeccb"
_LINE, _TALL = -5.0, 5.0
_PLACES = tuple(10 + 5.8 * i for i in range(9))
# The heads of a lamp hang this far from its post, along and across.
_ARMS = ((0.55, 0.6), (-0.55, -0.6))


def posts(sheet: Sheet, eye: Eye) -> str:
    """Stand the lamps, far ones first, each with two heads."""
    parts = []
    for z in reversed(_PLACES):
        size = eye.size(_LINE, z)
        foot = eye.at(_LINE, TOP, z)
        top = eye.at(_LINE, TOP + _TALL, z)
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


def lights(sheet: Sheet, eye: Eye) -> str:
    """Light the lamps: a glow at every head, a cone and a pool below."""
    parts = []
    for z in reversed(_PLACES):
        size = eye.size(_LINE, z)
        x, y = eye.at(_LINE, TOP, z)
        top = eye.at(_LINE, TOP + _TALL - 0.1, z)
        parts.append(_pool(sheet, (x, y), (size * 2.9, eye, z)))
        parts.append(_cone(sheet, top, (x, y), size))
        for head in _heads(eye, z):
            parts.append(lamp_glow(sheet, head[0], head[1], size * 1.9, _COOL))
            core = oval(head[0], head[1] + size * 0.05, size * 0.3, size * 0.07)
            parts.append(group(core, fill="#fffaf0"))
    return group(*parts)


def _pool(sheet: Sheet, at: Point, looks: tuple[float, Eye, float]) -> str:
    """Throw light on the paving, as flat as the eye sees the ground."""
    wide, eye, z = looks
    front, back = eye.at(-3.2, TOP, z), eye.at(-6.8, TOP, z)
    deep = max(wide * 0.1, abs(front[1] - back[1]) * 0.5, abs(front[0] - back[0]) * 0.2)
    paint = sheet.glow(f"{_COOL}/0.6", f"{_COOL}/0.22@0.55", f"{_COOL}/0")
    return oval(at[0], at[1], wide, deep, fill=paint, style="mix-blend-mode:screen")


def _cone(sheet: Sheet, top: Point, foot: Point, size: float) -> str:
    fan = (
        (top[0] - size * 0.5, top[1]), (top[0] + size * 0.5, top[1]),
        (foot[0] + size * 2.2, foot[1]), (foot[0] - size * 2.2, foot[1]),
    )  # fmt: skip
    paint = sheet.fade(f"{_COOL}/0.15", f"{_COOL}/0.05@0.6", f"{_COOL}/0")
    veil = {"style": "mix-blend-mode:screen", "filter": haze(sheet, size * 0.22)}
    return patch(fan, paint, **veil)


def _heads(eye: Eye, z: float) -> list[Point]:
    return [
        eye.at(_LINE + across, TOP + _TALL - 0.12, z + along) for along, across in _ARMS
    ]


def _arm(one: Point, top: Point, other: Point) -> str:
    return (
        f"M{one[0]:.1f} {one[1]:.1f} Q{top[0]:.1f} {top[1] - 3:.1f} "
        f"{other[0]:.1f} {other[1]:.1f}"
    )


def ladder(eye: Eye) -> str:
    """Lean a folded ladder on the third lamp post."""
    z = _PLACES[2]
    rails = []
    for shift in (0.0, 0.5):
        foot = eye.at(_LINE + 0.55 + shift * 0.4, TOP, z + 0.15 + shift)
        top = eye.at(_LINE + 0.12 + shift * 0.3, TOP + 3.0, z + 0.02 + shift * 0.8)
        rails.append((foot, top))
    (a, b), (c, d) = rails
    thick = eye.size(_LINE, z) * 0.07
    rungs = [(between(a, b, i / 9), between(c, d, i / 9)) for i in range(1, 9)]
    shade = strokes("#3b3a3c", thick, *rails, opacity=0.5, transform="translate(2 1)")
    steps = strokes("#cfc6b0", thick * 0.7, *rungs)
    return group(shade, steps, strokes("#e6dcc2", thick, *rails))
