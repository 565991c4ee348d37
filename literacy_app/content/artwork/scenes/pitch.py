"""A football pitch from behind the coach, as a still from a video."""

from __future__ import annotations

import math

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.raster import width_of
from literacy_app.content.artwork.shapes import dot, group, oval, path, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import house, window
from literacy_app.content.artwork.things.football import ball, ball_bag, cone, goal
from literacy_app.content.artwork.things.odd_sights import rose_ring, three_suns
from literacy_app.content.artwork.things.plain import boxes, fills, patch, pen, strokes
from literacy_app.content.artwork.things.players import coach, seated
from literacy_app.content.artwork.things.signs import fitted, written
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.space import Eye
from literacy_app.content.artwork.things.trees import grass, tree, treeline

_EYE = Eye((600, 196), 900, (0, 1.54, 0))
_CHALK = "#f6f3e6"
_DARK = "#10131a"
_HOMES: tuple[tuple[tuple[float, float, float, float], str], ...] = (
    ((6, 146, 84, 62), "#e0cdac"),
    ((640, 154, 96, 54), "#dcc1a0"),
    ((1128, 138, 90, 70), "#e0cdac"),
)
_TREES = ((104, 118), (512, 104), (606, 128), (752, 112), (846, 92), (1104, 134))
_PLAYERS = 12
# Who sits in a jacket, because he was not used.
_SPARE = (3, 6, 9)


def pitch(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Draw the still: caption below, the first line is the clock."""
    chest = setting.has("hand-on-chest")
    field = [
        _edge(sheet, setting), _turf(sheet), goal((892, 268), 184, 94),
        _team(sheet), ball_bag(sheet, 1094, 512), ball(sheet, 986, 470, 17),
        cone(172, 452, 34), cone(548, 446, 33), _bottles(138, 508),
        coach(sheet, (372, 508), 352, hand_on_chest=chest),
    ]  # fmt: skip
    low_sun = sheet.fade("#ffc56e/0.3", "#ffc56e/0.06@0.5", "#2f3f66/0.1",
                         span=(0, 0, 1200, 560))  # fmt: skip
    return group(
        sky(sheet, setting, 210), _odd_light(sheet, setting),
        graded(sheet, setting, *field), sheet.wash(low_sun),
        player_bar(setting, lang),
    )  # fmt: skip


def _odd_light(sheet: Sheet, setting: Setting) -> str:
    if setting.has("three-suns"):
        return three_suns(sheet, 700, 104, 170)
    return rose_ring(sheet, 700, 104, 92) if setting.has("rose-ring") else ""


def _edge(sheet: Sheet, setting: Setting) -> str:
    """Draw what lies beyond the pitch: hills, town, club house, trees, a net."""
    dice, season = sheet.fresh(161), setting.season
    hills = path("M-20 176 Q160 96 360 150 T760 132 T1220 160 L1220 220 L-20 220 Z",
                 fill="#a9bda9")  # fmt: skip
    far = treeline(dice, 214, -20, 1220, (56, "#88a37f"))
    homes = [house(sheet, box, paint, pane=8) for box, paint in _HOMES]
    trees = [tree(sheet, dice, (x, 218), tall, season) for x, tall in _TREES]
    posts = [((x, 118), (x, 220)) for x in range(20, 1220, 118)]
    mesh = sheet.tile(8, 8, path("M0 0 L8 8 M8 0 L0 8", stroke="#7d8b80",
                                 stroke_width=0.5))  # fmt: skip
    net = rect(-20, 120, 1240, 100, fill=mesh, opacity=0.3)
    return group(hills, far, *homes, *trees, _club_house(sheet), net,
                 strokes("#8d9a90", 2.6, *posts))  # fmt: skip


def _club_house(sheet: Sheet) -> str:
    wall = rect(160, 156, 190, 62, fill=sheet.fade("#efe0c2", "#d4bf9b"))
    panes = [window(sheet, (176 + i * 34, 172, 18, 20)) for i in range(3)]
    door = boxes("#8a5b40", (292, 174, 22, 44)) + boxes("#f1e6d0", (322, 176, 16, 18))
    roof = fills(
        ("M148 160 L182 122 L328 122 L362 160 Z", sheet.fade("#c2704f", "#93503a"))
    )
    return group(wall, *panes, door, roof)


def _turf(sheet: Sheet) -> str:
    """Mow the grass in strips and chalk the lines."""
    dice = sheet.fresh(163)
    ground = rect(
        -20, 214, 1240, 480, fill=sheet.fade("#a6bd69", "#8aad56@0.4", "#6b9146")
    )
    strips = [
        patch(_EYE.floor((-80, 80), (z, z + gap)), "#fbf6c8", opacity=0.09)
        for z, gap in ((3.2, 1.1), (5.4, 1.7), (9, 3), (15, 5), (26, 9))
    ]
    chalk = [
        _EYE.floor((-80, 80), (17.2, 17.5)), _EYE.floor((-80, 80), (3.95, 4.08)),
        _EYE.floor((1.2, 1.4), (11.2, 17.3)), _EYE.floor((1.2, 30), (11.1, 11.3)),
        _EYE.floor((-80, 80), (43, 44)),
    ]  # fmt: skip
    spot = oval(*_EYE.at(-4.6, 0, 12.6), 190, 27, fill="none", stroke=_CHALK,
                stroke_width=3, opacity=0.7)  # fmt: skip
    sun = oval(330, 380, 640, 190, fill=sheet.glow("#fff0b4/0.34", "#fff0b4/0"))
    tufts = grass(dice, (-20, 430, 1220, 690), "#56783a")
    lines = [patch(corners, _CHALK, opacity=0.85) for corners in chalk]
    shade = rect(-20, 212, 1240, 26, fill=sheet.fade("#3c5a33/0.45", "#3c5a33/0"))
    return group(ground, *strips, spot, *lines, sun, shade, tufts)


def _team(sheet: Sheet) -> str:
    """Seat the team in a half circle that opens to the coach."""
    dice, seats = sheet.fresh(167), []
    for i in range(_PLAYERS):
        turn = math.radians(-104 + 208 * i / (_PLAYERS - 1))
        far = 8.75 - 1.75 * math.sin(turn)
        x, y = _EYE.at(1.3 + 2.5 * math.cos(turn), 0, far)
        seats.append((y, x, _EYE.size(0, far), math.sin(turn) > -0.1, i in _SPARE))  # noqa: PLR2004
    drawn = [
        seated(dice, (x, y), size, away=away, spare=spare)
        for y, x, size, away, spare in sorted(seats)
    ]
    return group(*drawn)


def _bottles(x: float, foot: float) -> str:
    """Stand a carrier of water bottles in the grass."""
    flasks = [
        group(rect(x - 44 + i * 24, foot - 54, 17, 40, rx=5, fill="#d8e8ea"),
              rect(x - 41 + i * 24, foot - 63, 11, 11, rx=3, fill="#3f74ad"))
        for i in range(4)
    ]  # fmt: skip
    crate = fills((f"M{x - 52} {foot - 30} h104 l-5 32 h-94 Z", "#c9972f"))
    handle = pen("#a87a22", 5, f"M{x - 50} {foot - 28} q50 -72 100 0")
    shade = oval(x + 16, foot + 3, 76, 8, fill="#1d2b1a", opacity=0.32)
    return group(shade, handle, *flasks, crate)


def player_bar(setting: Setting, lang: Lang) -> str:
    """Lay the clock, the caption and the play bar over the picture."""
    parts = [
        rect(0, 661, 1200, 14, fill=_DARK, opacity=0.55),
        rect(0, 666, 1200, 4, fill="#f4f1e6", opacity=0.35),
        rect(0, 666, 560, 4, fill="#f4f1e6"), dot(560, 668, 7, fill="#fbfaf4"),
    ]  # fmt: skip
    if setting.lines:
        box = (1008.0, 20.0, 156.0, 54.0)
        clock = fitted(setting.lines[0].said_in(lang), lang, box, "#fbfaf4", fill=0.8)
        parts += [rect(*box, rx=7, fill=_DARK, opacity=0.72), clock]
    if setting.caption:
        strip = rect(72, 527, 1056, 108, rx=8, fill=_DARK, opacity=0.72)
        parts += [strip, _caption(setting.caption.said_in(lang), lang)]
    return group(*parts)


def _caption(words: str, lang: Lang) -> str:
    size = min(48.0, 100 * 990 / width_of(words, lang, 100))
    looks = {"font_size": size, "text_anchor": "middle", "fill": "#fbfaf4"}
    return written(600, 581 + size * 0.36, words, lang, **looks)
