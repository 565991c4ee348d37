"""Empty swings in a park on a grey day."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.scenes.pitch import player_bar
from literacy_app.content.artwork.shapes import (
    group,
    oval,
    path,
    rect,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import house
from literacy_app.content.artwork.things.odd_sights import leaf_whirl
from literacy_app.content.artwork.things.signs import CREAM, shown
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.swing_set import four, two
from literacy_app.content.artwork.things.trees import (
    EVERGREEN,
    bush,
    grass,
    tree,
    treeline,
)


def swings(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Draw two swings (view a) or four, one chain broken, the rest tied (view b)."""
    other = setting.view == "b"
    park = graded(
        sheet, setting, _far(sheet, setting, other=other), _ground(sheet, other=other)
    )
    things = graded(sheet, setting, four(sheet) if other else two(sheet))
    sign = (
        graded(sheet, setting, _sign(sheet, setting, lang, 960 if other else 936))
        if setting.sign
        else ""
    )
    whirls = graded(sheet, setting, *_whirls(sheet, setting))
    still = player_bar(setting, lang) if setting.lines else ""
    return group(sky(sheet, setting, 330), park, whirls, things, sign, still)


def _whirls(sheet: Sheet, setting: Setting) -> list[str]:
    if setting.has("leaf-whirls"):
        return [leaf_whirl(sheet, 330, 468, 390), leaf_whirl(sheet, 1020, 474, 370)]
    return [leaf_whirl(sheet, 960, 470, 410)] if setting.has("leaf-whirl") else []


def _far(sheet: Sheet, setting: Setting, *, other: bool) -> str:
    dice = sheet.fresh(172 if other else 171)
    far = treeline(dice, 346, -20, 1220, (66, "#a8aea0"))
    homes = [
        house(sheet, (x, 322 - h, w, h), paint)
        for x, w, h, paint in (
            (
                (60, 150, 110, "#d9c6a6"),
                (880, 190, 96, "#cdb39a"),
                (1090, 120, 130, "#d8cbb4"),
            )
            if other
            else ((-30, 170, 84, "#cdb39a"), (1010, 170, 104, "#d9c6a6"))
        )
    ]
    places = (
        ((30, 250), (190, 330), (480, 300), (640, 360), (900, 320), (1150, 280))
        if other
        else ((90, 360), (250, 280), (420, 330), (600, 290), (760, 350), (1120, 330))
    )
    trees = [tree(sheet, dice, (x, 346), tall, setting.season) for x, tall in places]
    hedge = (
        [bush(dice, (x, 352), 84, EVERGREEN) for x in range(-10, 1220, 76)]
        if other
        else []
    )
    bench = [] if other else [_bench(60, 410)]
    return group(far, *homes, *hedge, *trees, *bench)


def _bench(x: float, y: float) -> str:
    slats = [rect(x, y + i * 14, 150, 9, fill="#a87c52") for i in range(3)]
    legs = [rect(x + at, y + 30, 9, 42, fill="#4f565c") for at in (14, 126)]
    return group(
        *legs,
        *slats,
        rect(x - 4, y + 44, 158, 12, fill="#b98a5c"),
        oval(x + 75, y + 74, 96, 7, fill="#2a2a22", opacity=0.3),
    )


def _ground(sheet: Sheet, *, other: bool) -> str:
    dice = sheet.fresh(176)
    lawn = rect(-20, 344, 1240, 360, fill=sheet.fade("#b3b57e", "#97a066"))
    sand = (
        oval(600, 566, 560, 132, fill=sheet.fade("#e2cea2", "#cfb685"))
        if other
        else path(
            "M40 560 Q240 450 600 456 Q980 452 1160 560 Q1120 680 600 690 "
            "Q100 690 40 560 Z",
            fill=sheet.fade("#e2cea2", "#cfb685"),
        )
    )
    rim = [
        oval(x, y, 26, 8, fill="#b79c6c", opacity=0.35)
        for x, y in ((410, 592), (530, 600), (690, 596), (800, 604))
    ]
    leaves = [
        oval(
            float(dice.uniform(0, 1200)),
            float(dice.uniform(390, 670)),
            5,
            3,
            fill=("#b9743c", "#c9964a", "#8f5a34")[int(dice.integers(3))],
            opacity=0.7,
        )
        for _ in range(60)
    ]
    way = path(
        "M-20 430 Q400 372 1220 400 L1220 420 Q500 396 -20 470 Z",
        fill="#d6c7a4",
        opacity=0.8,
    )
    return group(
        lawn, way, grass(dice, (0, 380, 1200, 460), "#7f8752"), sand, *rim, *leaves
    )


def _sign(sheet: Sheet, setting: Setting, lang: Lang, x: float) -> str:
    if not setting.sign:
        return ""
    shade = oval(x + 84, 520, 70, 8, fill="#3a3022", opacity=0.3, filter=sheet.soft(4))
    post = rect(x + 78, 400, 12, 118, fill=sheet.fade("#a87c52", "#7d5836", turn=0))
    return group(
        shade, post, shown(sheet, (x, 312, 168, 104), setting.sign, lang, CREAM)
    )
