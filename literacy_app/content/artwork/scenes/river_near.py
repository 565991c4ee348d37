"""The stone bridge close by: from the low bank, and from the cycle path across."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.shapes import group, oval, path, rect, stroke
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.bicycle import handlebar
from literacy_app.content.artwork.things.bridges import Bridge, stone_bridge
from literacy_app.content.artwork.things.ducks import duck
from literacy_app.content.artwork.things.signs import WHITE, board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import (
    LEAVES,
    bush,
    grass,
    tree,
    treeline,
)
from literacy_app.content.artwork.things.water import Water, water

_BRIDGES = {
    "a": Bridge(
        ((-304, 96), (1256, 66)), ((-304, 442), (1256, 424)), 3, pier=0.42, rise=0.66
    ),
    "b": Bridge(
        ((-40, 150), (1390, 118)), ((-40, 400), (1390, 428)), 3, pier=0.42, rise=0.6
    ),
}
_PLATES = {"a": (132.0, 258.0, 180.0, 52.0), "b": (818.0, 247.0, 166.0, 50.0)}
GREEN_WATER = ("#7fae5c", "#5f9a4e", "#4a8648", "#3c7343")
CLEAR_WATER = ("#7ea6ae", "#578897", "#3f6c7c")


def river_near(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    shore = 424.0 if setting.view == "a" else 404.0
    heaven = sky(sheet, setting, 330)
    far = graded(sheet, setting, _far_bank(sheet, setting, shore))
    bridge = graded(sheet, setting, stone_bridge(sheet, _BRIDGES[setting.view]))
    plate = _plate(sheet, setting, lang)
    green = setting.has("green-water")
    surface = Water(
        f"M-60 {shore} L1260 {shore} L1260 720 L-60 720 Z",
        shore,
        GREEN_WATER if green else CLEAR_WATER,
        still=0.55,
        depth=0.8 if green else 0.5,
    )
    pool = water(sheet, surface, heaven + far + bridge)
    front = _low_bank(sheet) if setting.view == "a" else _cycle_path(sheet, setting)
    swirls = graded(sheet, setting, _swirls(sheet, shore)) if green else ""
    ducks = (
        graded(sheet, setting, duck(700, 482, 1), duck(780, 496, -1))
        if setting.has("ducks")
        else ""
    )
    whole = group(
        heaven, far, pool, swirls, bridge, plate, ducks, graded(sheet, setting, front)
    )
    tilt = "rotate(-1.6 600 324) translate(-42 -22) scale(1.07)"
    return group(whole, transform=tilt) if setting.has("tilted") else whole


def _far_bank(sheet: Sheet, setting: Setting, shore: float) -> str:
    dice, season = sheet.fresh(111), setting.season
    ridge = "M-60 -70 Q240 -180 520 -100 T1260 -90 L1260 4 L-60 4 Z"
    hills = path(ridge, fill="#a3bba9", transform=f"translate(0 {shore})")
    trees = treeline(dice, shore - 12, -60, 1260, (70, "#83a07b"))
    meadow = rect(-60, shore - 22, 1320, 26, fill="#97ad70")
    near = [
        bush(dice, (x, shore + 2), 104, LEAVES[season]) for x in range(-20, 1260, 130)
    ]
    return group(hills, trees, meadow, *near)


def _plate(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    if not setting.sign:
        return ""
    return graded(
        sheet,
        setting,
        board(sheet, _PLATES[setting.view], setting.sign.said_in(lang), lang, WHITE),
    )


def _swirls(sheet: Sheet, shore: float) -> str:
    """Let the green lie a little uneven on the water."""
    dice = sheet.fresh(113)
    parts = []
    for _ in range(26):
        share = float(dice.uniform(0, 1))
        x, y = float(dice.uniform(-50, 1200)), shore + 8 + share * 220
        parts.append(
            oval(
                x,
                y,
                60 + 150 * share,
                3 + 12 * share,
                fill=("#b7d66e", "#3f7a44")[int(dice.integers(2))],
                opacity=float(dice.uniform(0.12, 0.32)),
            )
        )
    return group(*parts, filter=sheet.soft(6))


def _low_bank(sheet: Sheet) -> str:
    dice = sheet.fresh(117)
    slope = path(
        "M-80 520 Q160 540 330 596 Q420 640 470 720 L-80 720 Z",
        fill=sheet.fade("#a9bd72", "#6f8a4e"),
    )
    edge = stroke("M-80 520 Q160 540 330 596 Q420 640 470 720", "#c9b58c", 8)
    blades = [
        stroke(
            f"M{x} 690 q{lean} -{h / 2:.0f} {lean * 1.8:.0f} -{h}",
            colour,
            5,
            stroke_linecap="round",
        )
        for x, lean, h, colour in (
            (20, 10, 150, "#6b8a4a"),
            (52, -8, 120, "#7d9b55"),
            (88, 14, 170, "#587a40"),
            (130, 4, 110, "#84a35a"),
            (176, -12, 130, "#66864a"),
            (1120, -10, 120, "#66864a"),
            (1160, 8, 150, "#587a40"),
            (1190, -4, 110, "#7d9b55"),
        )
    ]
    flowers = [
        oval(x, y, 7, 6, fill="#f3e3a0")
        for x, y in ((60, 585), (150, 604), (236, 622), (110, 640), (300, 655))
    ]
    return group(
        slope, edge, grass(dice, (-40, 550, 330, 660), "#4d6b38"), *blades, *flowers
    )


def _cycle_path(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(119)
    verge = path(
        "M-60 560 Q300 520 640 548 Q960 560 1260 530 L1260 720 L-60 720 Z",
        fill=sheet.fade("#a9bd72", "#7f9a58"),
    )
    lane = path(
        "M-60 640 Q420 572 1260 606 L1260 720 L-60 720 Z",
        fill=sheet.fade("#cdbda2", "#a99878"),
    )
    rim = stroke("M-60 640 Q420 572 1260 606", "#efe5cc", 5)
    side = tree(sheet, dice, (80, 560), 330, setting.season)
    rail = [
        rect(x, 520 + (x - 600) ** 2 / 60000, 7, 62, fill="#a58a66")
        for x in range(260, 1200, 150)
    ]
    bar = stroke("M256 534 Q640 510 1200 532", "#b89a72", 7)
    return group(
        verge,
        grass(dice, (0, 545, 1200, 600), "#4d6b38"),
        lane,
        rim,
        *rail,
        bar,
        side,
        handlebar(),
    )
