"""A road dipping under a railway, seen from the road."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.scenes.underpass_side import underpass_side
from literacy_app.content.artwork.shapes import (
    flat,
    group,
    oval,
    path,
    poly,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import house
from literacy_app.content.artwork.things.cars import afloat, car_from_behind
from literacy_app.content.artwork.things.lamps import lamp_glow, window_glow
from literacy_app.content.artwork.things.signs import board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import tree, treeline
from literacy_app.content.artwork.things.underpass_walls import (
    LAMPS,
    bridge,
    portal,
    walls,
)
from literacy_app.content.artwork.things.water import Water, water

_FAR = 430.0
_WATER = f"M-40 552 L415 {_FAR} L785 {_FAR} L1240 552 L1240 700 L-40 700 Z"


def underpass(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    if setting.view == "b":
        return underpass_side(sheet, setting, lang)
    heaven = sky(sheet, setting, 200)
    world = graded(
        sheet,
        setting,
        _town(sheet, setting),
        bridge(sheet),
        walls(sheet, sunny=setting.time == "day" and setting.weather == "clear"),
        portal(sheet),
    )
    lights = _lights(sheet) if lamps_are_lit(setting) else ""
    sign = _sign(sheet, setting, lang)
    ground = (
        _flood(sheet, setting, heaven + world + lights + sign)
        if setting.flood
        else _road(sheet, setting)
    )
    return group(heaven, world, sign, lights, ground)


def _town(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(41)
    far = treeline(dice, 205, -20, 1220, (54, "#a9bfae"))
    houses = [
        house(sheet, (x, 200 - h, w, h), paint)
        for x, w, h, paint in (
            (40, 120, 96, "#e3c9a4"),
            (176, 84, 62, "#d9a888"),
            (300, 150, 118, "#e8dcc3"),
            (716, 96, 74, "#d8b79c"),
            (980, 170, 104, "#dfc8a8"),
        )
    ]
    season = setting.season
    trees = [
        tree(sheet, dice, (x, 204), tall, season)
        for x, tall in (
            (8, 120),
            (282, 84),
            (508, 108),
            (590, 84),
            (694, 92),
            (1172, 130),
        )
    ]
    return group(far, *houses, *trees)


def _lights(sheet: Sheet) -> str:
    lamps = [lamp_glow(sheet, x, y + 5, 190) for x, y in LAMPS]
    deep = oval(
        600,
        372,
        150,
        66,
        fill=sheet.glow("#ffdf9c/0.6", "#ffcf80/0.2@0.5", "#ffcf80/0"),
    )
    panes = [
        window_glow(sheet, (x, y, 11, 13))
        for x, y in (
            (76, 118),
            (98, 142),
            (356, 98),
            (378, 98),
            (334, 122),
            (400, 146),
            (748, 140),
        )
    ]
    return group(*panes, *lamps, deep)


def _sign(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    if not setting.sign:
        return ""
    posts = [
        rect(x, 92, 9, 166, fill=sheet.fade("#8f959b", "#646a72", turn=0))
        for x in (872, 1063)
    ]
    arm = rect(868, 160, 208, 6, fill="#6d737b")
    return graded(
        sheet,
        setting,
        *posts,
        arm,
        board(sheet, (826, 46, 292, 112), setting.sign.said_in(lang), lang),
    )


def _flood(sheet: Sheet, setting: Setting, mirrored: str) -> str:
    mud = (
        ("#6d7f78", "#5f7672", "#4d6664", "#41585a")
        if setting.time == "day"
        else ("#4c5866", "#3d4a5a", "#2e3b4b")
    )
    surface = water(sheet, Water(_WATER, _FAR, mud, still=0.45, depth=0.52), mirrored)
    car = _car(sheet, setting)
    drift = group(
        flat("300,560 316,520 332,560", fill="#d2633a"),
        rect(309, 534, 15, 8, fill="#f3ead6"),
        oval(316, 561, 26, 5, fill="#22303a", opacity=0.35),
        path("M830 505 q40 -12 86 -4 q-30 2 -44 10 z", fill="#6a4f3b"),
        stroke("M870 500 q10 -16 26 -18", "#6a4f3b", 3),
    )
    tide = stroke(
        f"M-40 552 L415 {_FAR} L785 {_FAR} L1240 552", "#f1ead6", 2.2, opacity=0.5
    )
    return group(
        surface, graded(sheet, setting, tide), car, graded(sheet, setting, drift)
    )


def _car(sheet: Sheet, setting: Setting) -> str:
    x, level, wide = 655.0, 486.0, 132.0
    car = car_from_behind(sheet, x, level + 34, wide, "#d8cdb8")
    seen = graded(sheet, setting, afloat(sheet, car, (x, level, wide)))
    if not lamps_are_lit(setting):
        return seen
    lamps = [
        lamp_glow(sheet, x + side * wide * 0.4, level - 14, 46, "#ff6a4a")
        for side in (-1, 1)
    ]
    return group(seen, *lamps)


def _road(sheet: Sheet, setting: Setting) -> str:
    tar = path(_WATER, fill=sheet.fade("#77757a", "#8b898c", span=(0, _FAR, 0, 648)))
    marks = [
        poly(
            (600 - a, y),
            (600 + a, y),
            (600 + b, y + h),
            (600 - b, y + h),
            fill="#efe9da",
        )
        for a, b, y, h in (
            (2, 3, 440, 12),
            (4, 6, 464, 22),
            (7, 10, 506, 36),
            (12, 17, 572, 60),
        )
    ]
    return graded(
        sheet, setting, tar, *marks, car_from_behind(sheet, 690, 520, 130, "#d8cdb8")
    )
