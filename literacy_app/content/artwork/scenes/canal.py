"""A straight canal with a water gate, from the middle of a footbridge."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.scenes.river_near import CLEAR_WATER, GREEN_WATER
from literacy_app.content.artwork.shapes import flat, group, line, path, rect, stroke
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import house
from literacy_app.content.artwork.things.signs import shown
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import grass, tree, treeline
from literacy_app.content.artwork.things.water import Water, water

_FAR = 222.0


def canal(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    heaven = sky(sheet, setting, 190)
    banks = _town(sheet, setting), _banks(sheet), _inlet(sheet, setting), _gate(sheet)
    far = graded(sheet, setting, *banks)
    sign = shown(sheet, (836, 146, 168, 62), setting.sign, lang)
    green = setting.has("green-water")
    paint, depth = (GREEN_WATER, 0.86) if green else (CLEAR_WATER, 0.55)
    outline = f"M548 {_FAR} L664 {_FAR} L990 700 L130 700 Z"
    surface = Water(outline, _FAR, paint, still=0.6, depth=depth)
    pool = water(sheet, surface, heaven + far)
    wall = flat("664,222 700,222 1040,700 930,700", fill="#173322", opacity=0.35)
    shade = group(
        group(wall, filter=sheet.soft(10)), clip_path=sheet.clip(path(outline))
    )
    rail = graded(sheet, setting, _rail(sheet))
    return group(heaven, far, graded(sheet, setting, sign), pool, shade, rail)


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

    def strip(corners: str, *colours: str) -> str:
        return flat(corners, fill=sheet.fade(*colours, span=(0, 222, 0, 648)))

    parts = [
        strip("-20,214 1220,214 1220,700 -20,700", "#a3b27a", "#83975f"),
        grass(sheet.fresh(123), (0, 300, 330, 640), "#5c7445"),
        grass(sheet.fresh(125), (900, 300, 1200, 640), "#5c7445"),
        strip("500,222 520,222 20,700 -180,700", "#d6c8aa", "#bdab8a"),
        strip("692,222 712,222 1390,700 1180,700", "#d6c8aa", "#bdab8a"),
        strip("526,222 548,222 130,700 34,700", "#cfc6b4", "#aaa190"),
        strip("664,222 686,222 1110,700 990,700", "#b5ab9a", "#8f8676"),
    ]
    left: list[str] = []
    right: list[str] = []
    for y in (236, 254, 278, 310, 352, 404, 470, 552):
        share = (y - 222) / 478
        left.append(f"M{526 - 492 * share:.0f} {y} L{548 - 418 * share:.0f} {y + 8}")
        right.append(f"M{664 + 326 * share:.0f} {y + 8} L{686 + 424 * share:.0f} {y}")
    parts.append(stroke(" ".join(left), "#7d7464", 1.5, opacity=0.6))
    parts.append(stroke(" ".join(right), "#6b6254", 1.5, opacity=0.6))
    return group(*parts, _rims())


def _rims() -> str:
    """Edge the walls: pale above, weedy at the water."""
    pale = stroke("M526 222 L34 700 M686 222 L1110 700", "#ece4d2", 5)
    weeds = stroke("M547 222 L129 700 M665 222 L991 700", "#536147", 7, opacity=0.6)
    return pale + weeds


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
