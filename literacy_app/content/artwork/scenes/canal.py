"""A straight canal with a water gate, from the middle of a footbridge."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.scenes.river_near import CLEAR_WATER, GREEN_WATER
from literacy_app.content.artwork.shapes import flat, group, line, path, poly, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import house
from literacy_app.content.artwork.things.signs import board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import grass, tree, treeline
from literacy_app.content.artwork.things.water import Water, water

_FAR = 222.0


def canal(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    heaven = sky(sheet, setting, 190)
    far = graded(
        sheet,
        setting,
        _town(sheet, setting),
        _banks(sheet),
        _inlet(sheet, setting),
        _gate(sheet),
    )
    sign = (
        graded(
            sheet,
            setting,
            board(sheet, (836, 146, 168, 62), setting.sign.said_in(lang), lang),
        )
        if setting.sign
        else ""
    )
    green = setting.has("green-water")
    outline = f"M548 {_FAR} L664 {_FAR} L990 700 L130 700 Z"
    surface = Water(
        outline,
        _FAR,
        GREEN_WATER if green else CLEAR_WATER,
        still=0.6,
        depth=0.86 if green else 0.55,
    )
    pool = water(sheet, surface, heaven + far)
    shade = poly(
        (664, _FAR),
        (700, _FAR),
        (1040, 700),
        (930, 700),
        fill="#173322",
        opacity=0.35,
        filter=sheet.soft(10),
    )
    clip = sheet.clip(path(outline))
    return group(
        heaven,
        far,
        sign,
        pool,
        group(shade, clip_path=clip),
        graded(sheet, setting, _rail(sheet)),
    )


def _town(sheet: Sheet, setting: Setting) -> str:
    dice, season = sheet.fresh(121), setting.season
    far = treeline(dice, 220, -20, 1220, (42, "#9db0a2"))
    sheds = [
        house(sheet, (x, 214 - h, w, h), paint, pane=9)
        for x, w, h, paint in (
            (70, 130, 66, "#d9c6a6"),
            (226, 90, 48, "#c9a890"),
            (420, 84, 40, "#d8cbb4"),
        )
    ]
    trees = [
        tree(sheet, dice, (x, 226), tall, season)
        for x, tall in (
            (30, 120),
            (208, 90),
            (352, 82),
            (500, 66),
            (1130, 104),
            (1192, 130),
        )
    ]
    return group(far, *sheds, *trees)


def _banks(sheet: Sheet) -> str:
    """Lay grass, towpaths and the straight concrete walls."""
    dice = sheet.fresh(123)
    meadow = flat(
        "-20,214 1220,214 1220,700 -20,700",
        fill=sheet.fade("#a3b27a", "#83975f", span=(0, 214, 0, 648)),
    )
    left_path = flat(
        "500,222 520,222 20,700 -180,700",
        fill=sheet.fade("#d6c8aa", "#bdab8a", span=(0, 222, 0, 648)),
    )
    right_path = flat(
        "692,222 712,222 1390,700 1180,700",
        fill=sheet.fade("#d6c8aa", "#bdab8a", span=(0, 222, 0, 648)),
    )
    left_wall = flat(
        "526,222 548,222 130,700 34,700",
        fill=sheet.fade("#cfc6b4", "#aaa190", span=(0, 222, 0, 648)),
    )
    right_wall = flat(
        "664,222 686,222 1110,700 990,700",
        fill=sheet.fade("#b5ab9a", "#8f8676", span=(0, 222, 0, 648)),
    )
    rims = [
        line((526, 222), (34, 700), stroke="#ece4d2", stroke_width=5),
        line((686, 222), (1110, 700), stroke="#ece4d2", stroke_width=5),
        line((547, 222), (129, 700), stroke="#5b6a4a", stroke_width=7, opacity=0.6),
        line((665, 222), (991, 700), stroke="#4c5b40", stroke_width=7, opacity=0.6),
    ]
    joints = []
    for y in (236, 254, 278, 310, 352, 404, 470, 552):
        share = (y - 222) / 478
        joints.append(
            line(
                (526 - 492 * share, y),
                (548 - 418 * share, y + 8),
                stroke="#7d7464",
                stroke_width=1.5,
                opacity=0.6,
            )
        )
        joints.append(
            line(
                (664 + 326 * share, y + 8),
                (686 + 424 * share, y),
                stroke="#6b6254",
                stroke_width=1.5,
                opacity=0.6,
            )
        )
    tufts = grass(dice, (0, 300, 330, 640), "#5c7445") + grass(
        dice, (900, 300, 1200, 640), "#5c7445"
    )
    return group(
        meadow, tufts, left_path, right_path, left_wall, right_wall, *joints, *rims
    )


def _inlet(sheet: Sheet, setting: Setting) -> str:
    """Lead water from the gate into the canal, under a slab of the towpath."""
    paint = GREEN_WATER if setting.has("green-water") else CLEAR_WATER
    edge = flat("690,290 1066,290 1128,350 722,350", fill="#a59c8c")
    surface = flat("700,297 1052,297 1104,342 730,342", fill=sheet.fade(*paint[:3]))
    shade = flat("790,297 1052,297 1068,311 796,311", fill="#173322", opacity=0.4)
    slab = flat(
        "770,288 808,288 872,352 826,352", fill=sheet.fade("#dccfb2", "#c8b797")
    )
    side = flat("826,352 872,352 872,360 826,360", fill="#8d8068")
    return group(edge, surface, shade, slab, side)


def _gate(sheet: Sheet) -> str:
    """Build the water gate on the right bank: two pillars, a beam, a lifted door."""
    concrete = sheet.fade("#c9c1b2", "#a39a8b")
    pillars = [
        rect(x, 150, 40, 146, fill=sheet.fade("#cfc7b8", "#958c7e", turn=0))
        for x in (760, 1036)
    ]
    door = (
        rect(806, 214, 224, 70, fill=sheet.fade("#5f7f86", "#47646b"))
        + rect(806, 238, 224, 5, fill="#35505a")
        + rect(806, 262, 224, 5, fill="#35505a")
    )
    shade = rect(800, 208, 236, 16, fill="#22303a", opacity=0.4)
    beam = rect(740, 136, 340, 18, fill=concrete) + rect(
        740, 136, 340, 4, fill="#efe8d8"
    )
    wheelhouse = rect(880, 110, 76, 28, fill="#b9ac97") + flat(
        "872,112 918,94 964,112", fill="#7c6a60"
    )
    base = rect(744, 284, 330, 14, fill="#8d8475")
    rods = [rect(x, 154, 5, 62, fill="#6c7378") for x in (836, 1000)]
    ladder = [
        line((770, y), (790, y), stroke="#6f675c", stroke_width=2.4)
        for y in range(166, 284, 13)
    ]
    return group(*rods, door, shade, *pillars, *ladder, base, beam, wheelhouse)


def _rail(sheet: Sheet) -> str:
    """Show the footbridge railing the camera leans on, out of focus."""
    bar = rect(-20, 612, 1240, 20, fill=sheet.fade("#8c949a", "#5d656c"))
    posts = [rect(x, 620, 13, 60, fill="#6c747b") for x in (90, 390, 810, 1110)]
    return group(*posts, bar, filter=sheet.soft(2.2))
