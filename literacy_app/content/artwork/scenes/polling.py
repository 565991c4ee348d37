"""The entrance of a polling place: a town hall with a board, and who comes to vote."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import group, oval, path, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import steps, window
from literacy_app.content.artwork.things.lamps import (
    lamp_glow,
    light_pool,
    street_lamp,
    window_glow,
)
from literacy_app.content.artwork.things.people import Person, crowd, person
from literacy_app.content.artwork.things.plain import boxes, fills, patch, pen, strokes
from literacy_app.content.artwork.things.signs import CREAM, WHITE, board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.space import Eye
from literacy_app.content.artwork.things.trees import EVERGREEN, bush, tree, treeline

_EYE = Eye((600, 330), 620, (0, 1.6, 0))
_GROUND = 424.0
_PANES = tuple((x, 226.0, 46.0, 62.0) for x in (176, 246, 316, 386, 770, 840, 910, 980))
_LAMP = (1106.0, 520.0, 236.0)
# Where people stand who wait in line: place and height, in pixels.
_LINE = (
    (624, 452, 108),
    (652, 470, 118),
    (686, 490, 130),
    (726, 514, 144),
    (774, 542, 162),
    (830, 574, 182),
)


def polling(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Draw the entrance: sign over the door, the first line on a board outside."""
    lit = lamps_are_lit(setting)
    far = graded(sheet, setting, _far(sheet, setting), _hall(sheet))
    signs = graded(sheet, setting, _signs(sheet, setting, lang), lit=0.4 if lit else 0)
    front = graded(sheet, setting, _square(sheet), _green(sheet, setting))
    parts = [
        sky(sheet, setting, 320), far, _rooms_lit(sheet) if lit else "", front, signs,
        _people(sheet, setting), _lamp_lit(sheet) if lit else "",
    ]  # fmt: skip
    return group(*parts)


def _far(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(231)
    trees = [
        tree(sheet, dice, (x, _GROUND), tall, setting.season)
        for x, tall in ((92, 210), (1120, 240), (1180, 180))
    ]
    return group(treeline(dice, 428, -20, 1220, (86, "#9fb5a0")), *trees)


def _hall(sheet: Sheet) -> str:
    """Build the hall: plaster over a brick foot, a long roof, the glass entrance."""
    wall = rect(140, 176, 920, 250, fill=sheet.fade("#f1e5cc", "#dcc9a6"))
    foot = rect(140, 346, 920, 80, fill=sheet.fade("#b97f60", "#96634a"))
    rows = [((140, y), (1060, y)) for y in (362, 378, 394, 410)]
    roof = fills(
        ("M116 182 L176 116 L1024 116 L1084 182 Z", sheet.fade("#7f98a0", "#5d757e")),
        ("M116 182 L1084 182 L1084 194 L116 194 Z", "#4c6069"),
    )
    ribs = [((x, 116), (600 + (x - 600) * 1.14, 182)) for x in range(190, 1020, 42)]
    panes = [window(sheet, box, ("#86a2b0", "#c3d3d2")) for box in _PANES]
    shade = rect(140, 194, 920, 26, fill=sheet.fade("#3b3344/0.3", "#3b3344/0"))
    return group(
        wall,
        foot,
        strokes("#6f4634", 1.4, *rows, opacity=0.35),
        shade,
        roof,
        strokes("#46606a", 1.6, *ribs, opacity=0.45),
        *panes,
        _door(sheet),
    )


def _door(sheet: Sheet) -> str:
    """Open the wide glass door; the booths stand behind it."""
    inside = rect(476, 238, 248, 188, fill=sheet.fade("#f7e6bb", "#d9c08e"))
    floor = patch(((476, 426), (520, 372), (680, 372), (724, 426)), "#b79c6c")
    booths = [
        boxes("#f7f3e6", (x, 318, 8, 62), (x + 38, 318, 8, 62), (x, 340, 46, 30))
        for x in (506, 577, 648)
    ]
    posts = boxes("#5d6d76", (472, 238, 8, 188), (596, 238, 8, 188), (720, 238, 8, 188))
    glass = boxes("#cfe0e2", (480, 238, 58, 188), (662, 238, 58, 188), opacity=0.42)
    shine = fills(("M490 242 L516 242 L492 420 L482 420 Z", "#ffffff"))
    canopy = boxes(sheet.fade("#efe3c8", "#c9b48d"), (436, 212, 328, 22))
    under = rect(446, 234, 308, 12, fill="#3b3344", opacity=0.3)
    columns = boxes(sheet.fade("#f3e9d2", "#cdb993", turn=0), (446, 234, 16, 192),
                    (738, 234, 16, 192))  # fmt: skip
    lit = group(shine, opacity=0.3)
    return group(
        inside, floor, *booths, glass, lit, posts, under, columns, canopy,
        steps(600, 424, 300, 2),
    )  # fmt: skip


def _rooms_lit(sheet: Sheet) -> str:
    door = rect(476, 240, 248, 186, fill=sheet.fade("#ffe2a0/0.5", "#ffd68a/0.22"))
    rooms = [window_glow(sheet, box) for box in _PANES[2:6]]
    return group(door, *rooms, light_pool(sheet, 600, 470, 330))


def _square(sheet: Sheet) -> str:
    """Pave the square before the hall, and the ramp beside the steps."""
    paving = rect(-20, _GROUND + 12, 1240, 240, fill=sheet.fade("#d8cab0", "#b9a98b"))
    bed = rect(-20, _GROUND, 1240, 26, fill=sheet.fade("#9fae77", "#8a9a64"))
    path_ = patch(((432, 440), (768, 440), (1010, 660), (190, 660)), "#e2d6bd")
    rows = [(_EYE.at(-9, 0, z), _EYE.at(9, 0, z)) for z in (3.4, 4, 4.7, 5.5, 6.5, 7.7)]
    cross = [(_EYE.at(x, 0, 3), _EYE.at(x, 0, 9)) for x in range(-8, 9)]
    ramp = fills(("M770 440 L900 430 L960 446 L800 466 Z", "#cdbd9f"))
    rails = pen("#77828a", 5, "M776 440 V402 L930 392 V434", "M776 420 L930 412")
    joints = strokes("#8d7d62", 1.5, *rows, *cross, opacity=0.28)
    return group(bed, paving, path_, joints, ramp, rails)


def _green(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(233)
    hedge = [bush(dice, (x, 446), 92, EVERGREEN) for x in (170, 246, 322, 396, 1010)]
    tubs = []
    for x in (430, 770):
        tubs.append(bush(dice, (x, 436), 62, EVERGREEN))
        tubs.append(fills((f"M{x - 26} 430 h52 l-7 40 h-38 Z", "#a9694c")))
    near = tree(sheet, dice, (64, 560), 330, setting.season)
    lamp = street_lamp(*_LAMP, arm=-1)
    return group(*hedge, *tubs, near, lamp)


def _lamp_lit(sheet: Sheet) -> str:
    x, foot, tall = _LAMP
    head = (x - tall * 0.16, foot - tall)
    return lamp_glow(sheet, *head, 150) + light_pool(sheet, head[0], foot + 16, 220)


def _signs(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    parts = []
    if setting.sign:
        words = setting.sign.said_in(lang)
        parts.append(board(sheet, (452, 138, 296, 70), words, lang, WHITE))
    if setting.lines:
        legs = boxes("#7d5836", (262, 470, 9, 116), (404, 470, 9, 116))
        shade = oval(338, 588, 96, 9, fill="#22242c", opacity=0.3)
        words = setting.lines[0].said_in(lang)
        parts += [shade, legs, board(sheet, (242, 452, 192, 96), words, lang, CREAM)]
        parts += [boxes("#f3ead4", (254, 554, 168, 42)), _arrow(338, 575)]
    return group(*parts)


def _arrow(x: float, y: float) -> str:
    way = f"M{x - 44} {y - 7} h54 v-11 l34 18 l-34 18 v-11 h-54 Z"
    return path(way, fill="#c4503a")


def _people(sheet: Sheet, setting: Setting) -> str:
    dice, rain = sheet.fresh(237), setting.weather in {"rain", "snow"}
    figures = [
        crowd(dice, setting.crowd, (470, 452, 980, 590), (112, 186), umbrellas=rain)
    ]
    if setting.has("queue"):
        figures += [
            person(dice, Person(x, y, tall, umbrella=rain, walking=False))
            for x, y, tall in _LINE
        ]
    return graded(sheet, setting, *figures, lit=0.3 if lamps_are_lit(setting) else 0)
