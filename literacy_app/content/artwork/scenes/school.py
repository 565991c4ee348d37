"""A school from the gate or from the yard; it may be a polling place."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import (
    dot,
    flat,
    group,
    line,
    oval,
    path,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import steps, window
from literacy_app.content.artwork.things.lamps import window_glow
from literacy_app.content.artwork.things.odd_sights import plate_cloud
from literacy_app.content.artwork.things.people import Person, crowd, person
from literacy_app.content.artwork.things.signs import CREAM, WHITE, board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import (
    EVERGREEN,
    bush,
    grass,
    tree,
    treeline,
)


def school(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Draw the school: sign names it, the first line stands on a board outside."""
    lit = lamps_are_lit(setting)
    front = setting.view == "a"
    house = graded(sheet, setting, _back(sheet, setting), _hall(sheet))
    ground = graded(sheet, setting, _gate_ground(sheet) if front else _yard(sheet))
    rooms = (
        [window_glow(sheet, (x, 236, 58, 40)) for x in (318, 502, 778)] if lit else []
    )
    signs = graded(sheet, setting, _signs(sheet, setting, lang), lit=0.3 if lit else 0)
    green = graded(sheet, setting, _green(sheet, setting, front=front))
    return group(
        sky(sheet, setting, 360),
        _cloud(sheet, setting),
        house,
        *rooms,
        ground,
        green,
        signs,
        _people(sheet, setting),
    )


def _cloud(sheet: Sheet, setting: Setting) -> str:
    x = 800 if setting.view == "a" else 330
    return plate_cloud(sheet, x, 74, 250) if setting.has("plate-cloud") else ""


def _back(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(201)
    far = treeline(dice, 402, -20, 1220, (80, "#a3b9a4"))
    gym = rect(930, 250, 300, 152, fill=sheet.fade("#dccbab", "#c1ab88")) + path(
        "M912 254 Q1080 178 1248 254 Z", fill="#6f8f96"
    )
    panes = [rect(956 + i * 52, 274, 36, 26, fill="#9db4bd") for i in range(5)]
    return group(far, gym, *panes, tree(sheet, dice, (80, 404), 250, setting.season))


def _hall(sheet: Sheet) -> str:
    """Build the main house: three floors of windows, a clock, a porch."""
    body = rect(180, 150, 740, 252, fill=sheet.fade("#f0e4cb", "#dac6a2"))
    wing = rect(496, 118, 108, 284, fill=sheet.fade("#e3cfa9", "#cbb289"))
    roofs = rect(170, 140, 760, 14, fill="#a9634a") + rect(
        486, 108, 128, 14, fill="#98563f"
    )
    panes = [
        window(sheet, (x, y, 58, 40), ("#88a5b3", "#bcd0d2"))
        for y in (172, 236, 300)
        for x in (204, 270, 336, 402, 640, 706, 772, 838)
    ]
    bands = [rect(180, y, 740, 5, fill="#c3ac86") for y in (222, 286, 350)]
    clock = (
        dot(550, 160, 24, fill="#fbf6e8")
        + stroke("M550 146 L550 160 L561 166", "#3a3230", 3.6)
        + oval(550, 160, 24, 24, fill="none", stroke="#8d6f4f", stroke_width=4)
    )
    porch = (
        rect(478, 326, 144, 12, fill="#98563f")
        + rect(510, 338, 80, 64, fill=sheet.fade("#5d7381", "#3c4e5c"))
        + line((550, 338), (550, 402), stroke="#d9c6a2", stroke_width=3)
    )
    posts = rect(486, 338, 10, 64, fill="#c3ac86") + rect(
        604, 338, 10, 64, fill="#c3ac86"
    )
    return group(
        body, wing, *bands, *panes, roofs, clock, porch, posts, steps(550, 400, 150, 2)
    )


def _gate_ground(sheet: Sheet) -> str:
    sand = rect(-20, 402, 1240, 260, fill=sheet.fade("#e3d3ae", "#cdb88d"))
    way = flat(
        "486,416 614,416 820,660 300,660",
        fill=sheet.fade("#d2c6b0", "#b8aa90"),
    )
    wall = [
        rect(x, 470, w, 100, fill=sheet.fade("#c9a88a", "#a98467"))
        + rect(x, 462, w, 12, fill="#94705a")
        for x, w in ((-20, 262), (870, 360))
    ]
    bricks = [
        line((x, y), (x + 40, y), stroke="#7d5a45", stroke_width=2, opacity=0.35)
        for x in (10, 90, 170, 900, 980, 1060, 1140)
        for y in (490, 512, 534, 554)
    ]
    pillars = [
        rect(x, 430, 62, 156, fill=sheet.fade("#d9bd9c", "#a98467", turn=0))
        + rect(x - 6, 420, 74, 14, fill="#8f6a50")
        for x in (242, 808)
    ]
    shade = [
        oval(x, 588, 70, 9, fill="#2b2620", opacity=0.28, filter=sheet.soft(4))
        for x in (290, 850)
    ]
    bars = [
        line((x, 450), (x, 572), stroke="#5d6b70", stroke_width=6)
        for x in range(320, 396, 18)
    ]
    slide = rect(308, 450, 92, 7, fill="#6f7d82") + rect(
        308, 564, 92, 8, fill="#6f7d82"
    )
    return group(sand, way, *shade, *wall, *bricks, *bars, slide, *pillars)


def _yard(sheet: Sheet) -> str:
    sand = rect(-20, 402, 1240, 260, fill=sheet.fade("#e6d6b2", "#cfba90"))
    lanes = [
        oval(
            560,
            600,
            640 - i * 70,
            130 - i * 18,
            fill="none",
            stroke="#fbf7ea",
            stroke_width=4,
            opacity=0.85,
        )
        for i in range(3)
    ]
    bar = [rect(x, 432, 9, 96, fill="#7d8f95") for x in (96, 186, 276)]
    rungs = [rect(96, y, 186, 6, fill="#8fa2a8") for y in (436, 470)]
    goal = stroke("M900 520 L900 436 L1090 436 L1090 530", "#fbfaf4", 8)
    net = rect(
        904,
        440,
        184,
        84,
        fill=sheet.tile(
            12, 12, path("M0 0 L12 12 M12 0 L0 12", stroke="#fbfaf4", stroke_width=0.8)
        ),
        opacity=0.5,
    )
    return group(sand, *lanes, *bar, *rungs, net, goal)


def _green(sheet: Sheet, setting: Setting, *, front: bool) -> str:
    dice = sheet.fresh(207)
    shrubs = [
        bush(dice, (x, 414), 74, EVERGREEN) for x in (220, 300, 390, 700, 790, 880)
    ]
    if not front:
        return group(*shrubs, tree(sheet, dice, (1140, 470), 330, setting.season))
    tufts = grass(dice, (0, 588, 1200, 640), "#7f8752")
    return group(
        *shrubs,
        tree(sheet, dice, (110, 470), 330, setting.season),
        tree(sheet, dice, (1070, 476), 300, setting.season),
        tufts,
    )


def _signs(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    parts = []
    if setting.sign:
        parts.append(
            board(sheet, (884, 486, 260, 58), setting.sign.said_in(lang), lang, CREAM)
        )
    if setting.lines:
        shade = oval(690, 628, 90, 9, fill="#2b2620", opacity=0.3, filter=sheet.soft(4))
        legs = [
            line(
                (690 + s * 60, 470),
                (690 + s * 74, 626),
                stroke="#8f6641",
                stroke_width=9,
            )
            for s in (-1, 1)
        ]
        parts += [
            shade,
            *legs,
            board(
                sheet, (606, 470, 168, 118), setting.lines[0].said_in(lang), lang, WHITE
            ),
        ]
    return group(*parts)


def _people(sheet: Sheet, setting: Setting) -> str:
    dice, wet = sheet.fresh(211), setting.weather == "rain"
    figures = [
        crowd(dice, setting.crowd, (330, 424, 780, 540), (66, 128), umbrellas=wet)
    ]
    if setting.has("queue"):
        figures += [
            person(
                dice,
                Person(
                    440 + i * 17, 612 - i * 22, 142 - i * 9, umbrella=wet, walking=False
                ),
            )
            for i in reversed(range(8))
        ]
    return graded(sheet, setting, *figures)
