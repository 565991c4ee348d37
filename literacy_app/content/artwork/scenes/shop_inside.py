"""The same shop from its aisle."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import (
    flat,
    group,
    line,
    rect,
)
from literacy_app.content.artwork.sheet import Dice, Sheet, happens
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.people import Person, person
from literacy_app.content.artwork.things.signs import GREEN, shown

_GOODS = (
    *("#c4573a", "#d9a441", "#6f8f5e", "#3f7f86"),
    *("#a9744f", "#e3cfa0", "#8a6a9c", "#b5653a"),
)
# How often a thing is left on an empty shelf.
_LEFT_OVER = 0.065


def shelves(
    dice: Dice, box: tuple[float, float, float, float], rows: int, *, empty: bool
) -> str:
    """Fill a box (x, y, width, height) with shelves seen from the front."""
    x, y, w, h = box
    step, parts = h / rows, []
    for row in range(rows):
        foot = y + (row + 1) * step - 8
        parts.append(rect(x, foot, w, 7, fill="#8f6641"))
        at = x + 6
        while at < x + w - 26:
            wide = float(dice.uniform(14, 30))
            tall = step * float(dice.uniform(0.4, 0.72))
            if not empty or happens(dice, _LEFT_OVER):
                parts.append(_thing(dice, (at, foot - tall, wide, tall)))
            at += wide + 4
    return group(*parts)


def inside(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Stand in the aisle, shelves on both sides, a far wall with the sign."""
    empty = setting.has("empty")
    dice = sheet.fresh(239)
    places = [(470, 470, 150), (560, 510, 176), (650, 550, 202), (740, 470, 150)]
    parts = [
        _room(sheet),
        shelves(sheet.fresh(233), (400, 214, 400, 210), 3, empty=empty),
        shown(sheet, (440, 136, 320, 66), setting.sign, lang, GREEN),
        _side(sheet, 235, empty=empty),
        group(_side(sheet, 237, empty=empty), transform="matrix(-1 0 0 1 1200 0)"),
        *(person(dice, Person(*place)) for place in places[: setting.crowd]),
    ]
    return graded(sheet, setting, *parts, lit=0.9 if lamps_are_lit(setting) else 0)


def _room(sheet: Sheet) -> str:
    wall = sheet.wash(sheet.fade("#f6ead0", "#ead7b0"))
    ceiling = flat("-20,-20 1220,-20 820,120 380,120", fill="#f9f1de")
    tubes = [
        flat("560,100 640,100 648,92 552,92", fill="#ffffff"),
        flat("530,58 670,58 682,46 518,46", fill="#ffffff"),
        flat("500,16 700,16 716,0 484,0", fill="#ffffff"),
    ]
    paint = sheet.fade("#d9c8a6", "#bfa981")
    floor = flat("380,430 820,430 1220,670 -20,670", fill=paint)
    return group(wall, ceiling, *tubes, floor)


def _side(sheet: Sheet, seed: int, *, empty: bool) -> str:
    """Draw one wall of shelves, slanting towards the far wall."""
    dice = sheet.fresh(seed)
    paint = sheet.fade("#caa878", "#e6cf9f", turn=0)
    parts = [flat("-20,40 380,190 380,434 -20,660", fill=paint)]
    for share in (0.26, 0.5, 0.74, 0.98):
        near, far = 40 + 620 * share, 190 + 244 * share
        parts.append(line((-20, near), (380, far), stroke="#8f6641", stroke_width=8))
        for i in range(15):
            if empty and not happens(dice, _LEFT_OVER):
                continue
            x, foot = -20 + 400 * i / 15, near + (far - near) * i / 15
            tall = (96 - 58 * i / 15) * float(dice.uniform(0.6, 1))
            parts.append(_thing(dice, (x, foot - tall - 2, 22 - 6 * i / 15, tall)))
    return group(*parts)


def _thing(dice: Dice, box: tuple[float, float, float, float]) -> str:
    return rect(*box, rx=3, fill=_GOODS[int(dice.integers(len(_GOODS)))])
