"""The same underpass from the footpath above: the other angle."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import (
    flat,
    group,
    line,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import house
from literacy_app.content.artwork.things.cars import afloat, car_from_side
from literacy_app.content.artwork.things.lamps import lamp_glow, light_pool, street_lamp
from literacy_app.content.artwork.things.signs import board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import tree, treeline
from literacy_app.content.artwork.things.underpass_slant import bridge, far_wall, mouth
from literacy_app.content.artwork.things.water import Water, water

_WATER = "M150 700 L470 418 L905 418 L1240 560 L1240 700 Z"
_LAMPS = ((322, 172), (1010, 196))


def underpass_side(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    heaven = sky(sheet, setting, 190)
    world = graded(
        sheet,
        setting,
        _town(sheet, setting),
        bridge(sheet),
        far_wall(sheet),
        mouth(sheet),
    )
    sign = _sign(sheet, setting, lang)
    lit = lamps_are_lit(setting)
    glow = group(*(lamp_glow(sheet, x, y, 170) for x, y in _LAMPS)) if lit else ""
    pool = water(
        sheet,
        Water(_WATER, 418, _mud(setting), still=0.4, depth=0.5),
        heaven + world + sign + glow,
    )
    front = graded(sheet, setting, _near_path(sheet))
    return group(
        heaven,
        world,
        sign,
        pool,
        _car(sheet, setting),
        front,
        glow,
        _pools(sheet) if lit else "",
    )


def _mud(setting: Setting) -> tuple[str, ...]:
    if setting.time == "day":
        return ("#6d7f78", "#5f7672", "#41585a")
    return ("#4c5866", "#3d4a5a", "#2e3b4b")


def _town(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(52)
    far = treeline(dice, 196, -20, 1220, (50, "#a9bfae"))
    shops = [
        house(sheet, (x, 196 - h, w, h), paint)
        for x, w, h, paint in (
            (760, 140, 92, "#e8dcc3"),
            (930, 100, 66, "#d9a888"),
            (1060, 170, 112, "#e3c9a4"),
        )
    ]
    trees = [
        tree(sheet, dice, (x, 204), tall, setting.season)
        for x, tall in ((720, 90), (908, 76), (1046, 88), (1190, 120))
    ]
    return group(far, *shops, *trees)


def _sign(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    if not setting.sign:
        return ""
    posts = [
        rect(x, 150, 7, 92, fill=sheet.fade("#8f959b", "#646a72", turn=0))
        for x in (772, 884)
    ]
    return graded(
        sheet,
        setting,
        *posts,
        board(sheet, (738, 84, 182, 78), setting.sign.said_in(lang), lang),
    )


def _car(sheet: Sheet, setting: Setting) -> str:
    x, level, long = 672.0, 492.0, 205.0
    car = car_from_side(sheet, x, level + 34, long, "#d8cdb8")
    seen = graded(sheet, setting, afloat(sheet, car, (x, level, long)))
    if not lamps_are_lit(setting):
        return seen
    return seen + lamp_glow(sheet, x + long * 0.48, level - 15, 46, "#ff6a4a")


def _near_path(sheet: Sheet) -> str:
    """Lay the footpath the camera stands on, with its railing."""
    ground = flat(
        "-40,300 330,238 330,522 150,690 -40,690",
        fill=sheet.fade("#cdbf9f", "#b3a285"),
    )
    edge = flat(
        "330,238 352,242 352,506 170,690 120,690 330,506",
        fill="#a39379",
    )
    slabs = [
        line((-40, y), (330, y - 60), stroke="#8f8069", stroke_width=1.6, opacity=0.45)
        for y in (372, 440, 520, 612)
    ]
    posts = [
        rect(x, y - 62 * s, 7 * s, 66 * s, rx=2, fill="#6f7a80")
        for x, y, s in (
            (336, 300, 0.7),
            (318, 372, 0.95),
            (270, 448, 1.25),
            (204, 526, 1.6),
            (116, 620, 2.1),
        )
    ]
    bars = [
        stroke(way, "#8a959a", thick)
        for way, thick in (
            ("M339 257 L321 312 L274 372 L210 430 L124 492 L0 570", 7),
            ("M339 277 L321 342 L274 412 L210 480 L124 556 L0 640", 5),
        )
    ]
    return group(
        ground,
        edge,
        *slabs,
        street_lamp(250, 300, 150, arm=3),
        street_lamp(1010, 262, 80, arm=0.1),
        *posts,
        *bars,
    )


def _pools(sheet: Sheet) -> str:
    return light_pool(sheet, 262, 330, 120) + light_pool(sheet, 700, 470, 240)
