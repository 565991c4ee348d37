"""The same shop from its aisle."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import (
    flat,
    group,
    line,
    poly,
    rect,
)
from literacy_app.content.artwork.sheet import Dice, Sheet, happens
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.people import Person, person
from literacy_app.content.artwork.things.signs import GREEN, board

_GOODS = (
    "#c4573a",
    "#d9a441",
    "#6f8f5e",
    "#3f7f86",
    "#a9744f",
    "#e3cfa0",
    "#8a6a9c",
    "#b5653a",
)


def shelves(
    dice: Dice, box: tuple[float, float, float, float], rows: int, *, empty: bool
) -> str:
    x, y, w, h = box
    step, parts = h / rows, []
    for row in range(rows):
        foot = y + (row + 1) * step - 8
        parts.append(rect(x, foot, w, 7, fill="#8f6641"))
        at = x + 6
        while at < x + w - 26:
            wide, tall = (
                float(dice.uniform(14, 30)),
                step * float(dice.uniform(0.4, 0.72)),
            )
            if not empty or happens(dice, 0.06):
                parts.append(
                    rect(
                        at,
                        foot - tall,
                        wide,
                        tall,
                        rx=3,
                        fill=_GOODS[int(dice.integers(len(_GOODS)))],
                    )
                )
            at += wide + 4
    return group(*parts)


def inside(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Stand in the aisle, shelves on both sides, a far wall with the sign."""
    wall = sheet.wash(sheet.fade("#f6ead0", "#ead7b0"))
    ceiling = flat("-20,-20 1220,-20 820,120 380,120", fill="#f9f1de")
    tubes = [
        poly(
            (560 - i * 30, 100 - i * 42),
            (640 + i * 30, 100 - i * 42),
            (648 + i * 34, 92 - i * 46),
            (552 - i * 34, 92 - i * 46),
            fill="#ffffff",
        )
        for i in range(3)
    ]
    floor = flat(
        "380,430 820,430 1220,670 -20,670",
        fill=sheet.fade("#d9c8a6", "#bfa981"),
    )
    far = shelves(sheet.fresh(233), (400, 214, 400, 210), 3, empty=setting.has("empty"))
    left = _side(sheet, setting, 235)
    right = group(_side(sheet, setting, 237), transform="translate(1200 0) scale(-1 1)")
    name = (
        board(sheet, (440, 136, 320, 66), setting.sign.said_in(lang), lang, GREEN)
        if setting.sign
        else ""
    )
    dice = sheet.fresh(239)
    people = [
        person(dice, Person(470 + i * 90, 470 + (i % 3) * 40, 150 + (i % 3) * 26))
        for i in range(min(4, setting.crowd))
    ]
    return graded(
        sheet,
        setting,
        wall,
        ceiling,
        *tubes,
        floor,
        far,
        name,
        left,
        right,
        *people,
        lit=0.9 if lamps_are_lit(setting) else 0,
    )


def _side(sheet: Sheet, setting: Setting, seed: int) -> str:
    """Draw one wall of shelves, slanting towards the far wall."""
    dice, parts = (
        sheet.fresh(seed),
        [
            flat(
                "-20,40 380,190 380,434 -20,660",
                fill=sheet.fade("#caa878", "#e6cf9f", turn=0),
            )
        ],
    )
    for share in (0.26, 0.5, 0.74, 0.98):
        near, far = 40 + 620 * share, 190 + 244 * share
        parts.append(line((-20, near), (380, far), stroke="#8f6641", stroke_width=8))
        for i in range(15):
            along = i / 15
            if setting.has("empty") and not happens(dice, 0.07):
                continue
            x, foot = -20 + 400 * along, near + (far - near) * along
            tall, wide = (96 - 58 * along) * float(dice.uniform(0.6, 1)), 22 - 6 * along
            parts.append(
                rect(
                    x,
                    foot - tall - 2,
                    wide,
                    tall,
                    rx=3,
                    fill=_GOODS[int(dice.integers(len(_GOODS)))],
                )
            )
    return group(*parts)
