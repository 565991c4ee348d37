"""A small shop from the pavement, or its shelves inside."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.scenes.shop_inside import inside, shelves
from literacy_app.content.artwork.shapes import (
    dot,
    flat,
    group,
    line,
    oval,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.buildings import tall_house
from literacy_app.content.artwork.things.lamps import light_pool
from literacy_app.content.artwork.things.people import crowd
from literacy_app.content.artwork.things.signs import GREEN, WHITE, shown
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.stalls import awning
from literacy_app.content.artwork.things.trees import bush

_LEAVES = ("#4c6b4a", "#6f9160", "#a3b97a")


def shop(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Draw the shop; sign is its name, the first line hangs beside the door."""
    if setting.view == "b":
        return inside(sheet, setting, lang)
    lit = lamps_are_lit(setting)
    walls = graded(sheet, setting, _house(sheet))
    window = graded(sheet, setting, _window(sheet, setting), lit=0.85 if lit else 0)
    front = graded(sheet, setting, _front(sheet, setting, lang), lit=0.45 if lit else 0)
    glow = (
        light_pool(sheet, 480, 566, 480) + light_pool(sheet, 880, 560, 200)
        if lit
        else ""
    )
    people = crowd(
        sheet.fresh(223),
        setting.crowd,
        (130, 560, 1120, 610),
        (190, 226),
        umbrellas=setting.weather == "rain",
    )
    return group(
        sky(sheet, setting, 200),
        walls,
        window,
        front,
        glow,
        graded(sheet, setting, people, lit=0.3 if lit else 0),
    )


def _house(sheet: Sheet) -> str:
    sides = tall_house(sheet, (-80, 60, 250, 480), "#c98f74") + tall_house(
        sheet, (1036, 40, 260, 500), "#a9b3a0"
    )
    wall = rect(168, 20, 868, 520, fill=sheet.fade("#ecdcbc", "#d3bb92"))
    panes = [
        rect(x, 52, 96, 74, fill="#f3ead4")
        + rect(x + 6, 58, 84, 62, fill=sheet.fade("#8aa5b1", "#b9cbcd"))
        + rect(x + 45, 58, 5, 62, fill="#f3ead4")
        for x in (250, 470, 690, 880)
    ]
    walk = rect(-20, 536, 1240, 130, fill=sheet.fade("#cfc3ab", "#b3a68c"))
    slabs = [
        line(
            (x, 536),
            (600 + (x - 600) * 1.3, 660),
            stroke="#8f8370",
            stroke_width=2,
            opacity=0.4,
        )
        for x in range(-120, 1340, 90)
    ]
    return group(sides, wall, *panes, walk, *slabs)


def _window(sheet: Sheet, setting: Setting) -> str:
    """Show the shelves through the glass; the extra `empty` leaves them bare."""
    room = rect(212, 292, 520, 206, fill=sheet.fade("#f7e3b4", "#e3b978"))
    wares = shelves(
        sheet.fresh(227), (226, 300, 492, 190), 3, empty=setting.has("empty")
    )
    glass = flat("212,292 330,292 250,498 212,498", fill="#ffffff", opacity=0.2)
    frame = stroke("M206 286 H738 V504 H206 Z M470 286 V504", "#7d5836", 12)
    return group(room, wares, glass, frame)


def _front(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    shade = oval(560, 552, 420, 9, fill="#2b2620", opacity=0.25, filter=sheet.soft(5))
    base = rect(180, 504, 590, 36, fill=sheet.fade("#9a6f48", "#7d5836"))
    pots = [
        bush(sheet.fresh(seed), foot, wide, _LEAVES)
        for seed, foot, wide in ((229, (1000, 540), 70), (231, (150, 542), 84))
    ]
    roof = awning((180, 214, 840, 74), 13, ("#3f7f78", "#f3e6c8"))
    name = shown(sheet, (330, 140, 540, 84), setting.sign, lang, GREEN)
    first = setting.lines[0] if setting.lines else None
    note = shown(sheet, (806, 330, 144, 74), first, lang, WHITE)
    crates = _crates(sheet, empty=setting.has("empty"))
    return group(shade, base, _door(sheet), crates, *pots, roof, name, note)


def _door(sheet: Sheet) -> str:
    frame = rect(790, 286, 176, 252, fill="#7d5836")
    glass = rect(804, 300, 148, 180, fill=sheet.fade("#f1d9a4", "#c99f63"))
    return group(frame, glass, dot(934, 412, 7, fill="#e9d9a8"))


def _crates(sheet: Sheet, *, empty: bool) -> str:
    parts = []
    for x, colour in ((232, "#d9603a"), (356, "#e3b03f"), (480, "#8fae58")):
        heap = range(0 if empty else 5)
        parts += [dot(x + 14 + i * 19, 506 - i % 2 * 6, 12, fill=colour) for i in heap]
        wood = sheet.fade("#c79a63", "#a3763f")
        parts.append(rect(x, 510, 104, 44, fill=wood))
    return group(*parts)
