"""A town street with shops, trees, a crossing, people; it may be flooded."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import group, line, poly, rect
from literacy_app.content.artwork.sheet import Sheet, happens
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import (
    house_windows,
    shop_front,
    tall_house,
)
from literacy_app.content.artwork.things.cars import bus_from_side, car_from_side
from literacy_app.content.artwork.things.deer import white_deer
from literacy_app.content.artwork.things.falling import splashes
from literacy_app.content.artwork.things.lamps import (
    lamp_glow,
    light_pool,
    street_lamp,
    window_glow,
)
from literacy_app.content.artwork.things.people import crowd
from literacy_app.content.artwork.things.signs import GREEN, board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import tree, treeline
from literacy_app.content.artwork.things.water import Water, water

_KERB = 424.0
_HOUSES = {
    "a": (
        (-30, 250, "#e3c9a4"),
        (226, 190, "#c98f74"),
        (420, 270, "#e8dcc3"),
        (696, 210, "#a9b3a0"),
        (912, 300, "#d9b48c"),
    ),
    "b": (
        (-60, 300, "#d9b48c"),
        (246, 210, "#a9b3a0"),
        (462, 270, "#e8dcc3"),
        (738, 190, "#c98f74"),
        (934, 280, "#e3c9a4"),
    ),
}
_LAMPS = (206, 690, 1132)


def street(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    lit = lamps_are_lit(setting)
    heaven = sky(sheet, setting, 330)
    houses = graded(
        sheet,
        setting,
        treeline(sheet.fresh(181), 330, -20, 1220, (60, "#a9bfae")),
        _houses(sheet, setting, lang),
    )
    windows = _windows(sheet, setting) if lit else ""
    ground = graded(sheet, setting, _ground(sheet), lit=0.12 if lit else 0)
    things = graded(sheet, setting, _things(sheet, setting), lit=0.2 if lit else 0)
    glow = _glow(sheet) if lit else ""
    people = graded(sheet, setting, _people(sheet, setting), lit=0.2 if lit else 0)
    flood = _flood(sheet, setting, heaven + houses + windows) if setting.flood else ""
    wet = (
        _wet(sheet, heaven + houses + glow)
        if setting.weather == "rain" and not setting.flood
        else ""
    )
    animal = graded(sheet, setting, _animal(sheet, setting))
    vehicles = graded(sheet, setting, _vehicles(sheet, setting), lit=0.2 if lit else 0)
    return group(
        heaven,
        houses,
        windows,
        ground,
        wet,
        flood,
        glow,
        things,
        people,
        animal,
        vehicles,
    )


def _people(sheet: Sheet, setting: Setting) -> str:
    where, height = (40, 432, 1160, 470), (96, 122)
    rain = setting.weather == "rain"
    return crowd(sheet.fresh(183), setting.crowd, where, height, umbrellas=rain)


def _animal(sheet: Sheet, setting: Setting) -> str:
    at = (620.0, 588.0) if setting.view == "a" else (560.0, 560.0)
    return white_deer(sheet, at, 230) if setting.has("white-deer") else ""


def _houses(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    fronts = []
    for i, (x, wide, wall) in enumerate(_HOUSES[setting.view]):
        tall = _tall(i)
        fronts.append(tall_house(sheet, (x, _KERB - tall, wide - 6, tall), wall))
        fronts.append(shop_front(sheet, (x + 14, _KERB - 116, wide - 34, 116), i))
    if setting.sign:
        x, wide, _ = _HOUSES[setting.view][2]
        fronts.append(
            board(
                sheet,
                (x + 22, _KERB - 172, wide - 50, 50),
                setting.sign.said_in(lang),
                lang,
                GREEN,
            )
        )
    return group(rect(-20, 300, 1240, 126, fill="#b3a58f"), *fronts)


def _windows(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(187)
    parts = []
    for i, (x, wide, _) in enumerate(_HOUSES[setting.view]):
        tall = _tall(i)
        parts.append(window_glow(sheet, (x + 28, _KERB - 90, wide - 118, 64)))
        rooms = house_windows((x, _KERB - tall, wide - 6, tall))
        lit = [room for room in rooms if happens(dice, 0.3)]
        parts += [window_glow(sheet, room) for room in lit]
    return group(*parts)


def _tall(number: int) -> int:
    return 300 + (number * 67) % 110


def _ground(sheet: Sheet) -> str:
    walk = rect(-20, _KERB, 1240, 52, fill=sheet.fade("#d3c7b0", "#bfb298"))
    slabs = [
        line(
            (x, _KERB),
            (600 + (x - 600) * 1.12, _KERB + 52),
            stroke="#8f8370",
            stroke_width=1.4,
            opacity=0.4,
        )
        for x in range(-60, 1280, 70)
    ]
    kerb = rect(-20, _KERB + 50, 1240, 12, fill=sheet.fade("#ece4d2", "#9f9683"))
    road = rect(-20, _KERB + 62, 1240, 200, fill=sheet.fade("#837f80", "#716d70"))
    bars = [
        poly(
            (430 + i * 54, 496),
            (462 + i * 54, 496),
            (440 + i * 62, 660),
            (400 + i * 62, 660),
            fill="#efe9da",
            opacity=0.9,
        )
        for i in range(7)
    ]
    dashes = [
        rect(x, 566, 90, 7, fill="#efe9da", opacity=0.8) for x in (-20, 140, 940, 1100)
    ]
    return group(walk, *slabs, kerb, road, *dashes, *bars)


def _things(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(191)
    trees = [tree(sheet, dice, (x, 462), 250, setting.season) for x in (96, 1010)]
    lamps = [street_lamp(x, 468, 230) for x in _LAMPS]
    return group(*trees, *lamps)


def _vehicles(sheet: Sheet, setting: Setting) -> str:
    cars = [] if setting.flood else [car_from_side(sheet, 190, 556, 230, "#5f8f96")]
    if setting.has("bus"):
        cars.append(bus_from_side(sheet, 930, 600, 470, "#3f7f78"))
    return group(*cars)


def _glow(sheet: Sheet) -> str:
    parts = [
        lamp_glow(sheet, x + 37, 238, 190) + light_pool(sheet, x + 37, 478, 170)
        for x in _LAMPS
    ]
    return group(*parts)


def _wet(sheet: Sheet, mirrored: str) -> str:
    surface = Water(
        f"M-20 {_KERB + 62} L1220 {_KERB + 62} L1220 700 L-20 700 Z",
        _KERB + 30,
        ("#77777e", "#5d5f68"),
        still=0.4,
        depth=0.74,
    )
    return group(water(sheet, surface, mirrored), splashes(sheet, 440, 640, 90))


def _flood(sheet: Sheet, setting: Setting, mirrored: str) -> str:
    mud = (
        ("#8d8f78", "#77806f", "#5c6a62")
        if setting.time == "day"
        else ("#4c5866", "#3d4a5a", "#2e3b4b")
    )
    return water(
        sheet,
        Water(
            "M-20 434 L1220 434 L1220 700 L-20 700 Z", 434, mud, still=0.45, depth=0.5
        ),
        mirrored,
    )
