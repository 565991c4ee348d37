"""A printed notice: on a cork board, on a board outdoors, on a desk."""

from __future__ import annotations

import math

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.shapes import (
    Point,
    dot,
    group,
    line,
    oval,
    path,
    poly,
    rect,
)
from literacy_app.content.artwork.sheet import Dice, Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.papers import (
    Printed,
    paper,
    paper_shadow,
    pin,
)
from literacy_app.content.artwork.things.plain import haze
from literacy_app.content.artwork.things.space import Corners
from literacy_app.content.artwork.things.trees import EVERGREEN, bush

_STRAIGHT: Corners = ((134.0, 25.0), (985.0, 25.0), (985.0, 815.0), (134.0, 815.0))
_SLANTED: Corners = ((219.0, 16.0), (980.0, 128.0), (911.0, 786.0), (128.0, 752.0))
_FLAT: Corners = ((137.0, 22.0), (988.0, 27.0), (983.0, 818.0), (132.0, 812.0))
_PUT_OVER_ROW = 3


def notice(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    rows = tuple(row.said_in(lang) for row in setting.lines)
    put_over = _PUT_OVER_ROW if setting.has("line-put-over") else -1
    seal = _school(setting)
    printed = Printed(rows, lang, put_over, seal, folded=setting.view == "c")
    place = {"a": _on_cork, "b": _outdoors, "c": _on_desk}[setting.view]
    return place(sheet, setting, printed)


def _school(setting: Setting) -> int:
    """Return a number for the school named first, the same in every language."""
    head = setting.lines[0].en.partition("   ")[0] if setting.lines else ""
    return sum(ord(letter) for letter in head)


def _on_cork(sheet: Sheet, setting: Setting, printed: Printed) -> str:
    back = [_cork(sheet), _flyers(sheet), _frame(sheet)]
    held = [pin(sheet, 170, 52, "#c8503a"), pin(sheet, 949, 54, "#3f78a8")]
    shadow = paper_shadow(sheet, _STRAIGHT, 9, 7)
    pinned = [shadow, paper(sheet, _STRAIGHT, printed), *held]
    return graded(sheet, setting, *back, *pinned, _window_light(sheet))


def _outdoors(sheet: Sheet, setting: Setting, printed: Printed) -> str:
    back = [_felt(sheet), _outside(sheet)]
    places = ((248, 48), (948, 152), (884, 754), (158, 722))
    held = [pin(sheet, x, y, "#3d7d6a") for x, y in places]
    shadow = paper_shadow(sheet, _SLANTED, 8, 6)
    pinned = [shadow, paper(sheet, _SLANTED, printed), *held]
    return graded(sheet, setting, *back, *pinned, _roof_shade(sheet))


def _on_desk(sheet: Sheet, setting: Setting, printed: Printed) -> str:
    dice = sheet.fresh(int(sheet.dice.integers(1000)))
    shadow = paper_shadow(sheet, _FLAT, 5, 4)
    desk = [_wood(sheet, dice), shadow, paper(sheet, _FLAT, printed)]
    return graded(sheet, setting, *desk, _beside(sheet, dice), _window_light(sheet))


def _cork(sheet: Sheet) -> str:
    dice = sheet.fresh(201)
    ground = sheet.wash(sheet.fade("#cf9f68", "#b98651", turn=45))
    crumbs: dict[str, list[str]] = {"#8f5f35": [], "#e6bf8c": [], "#a9743f": []}
    for colour, found in crumbs.items():
        for _ in range(420):
            x, y = float(dice.uniform(0, 1120)), float(dice.uniform(0, 840))
            long = float(dice.uniform(2, 7))
            turn = float(dice.uniform(0, math.tau))
            end = (long * math.cos(turn), long * math.sin(turn))
            found.append(f"M{x:.0f} {y:.0f} l{end[0]:.1f} {end[1]:.1f}")
        crumbs[colour] = found
    return ground + group(
        *(path(" ".join(found), stroke=colour, stroke_width=2.6, opacity=0.5)
          for colour, found in crumbs.items())
    )  # fmt: skip


def _flyers(sheet: Sheet) -> str:
    """Let other papers without words show at both sides of the notice."""
    parts = []
    for corners, colour, mark in (
        (((-60.0, 90.0), (104.0, 76.0), (112.0, 360.0), (-60.0, 372.0)), "#bcd3b4", 0),
        (((-40.0, 452.0), (98.0, 462.0), (88.0, 700.0), (-40.0, 690.0)), "#f0d9a0", 1),
        (((1016.0, 150.0), (1180.0, 138.0), (1180.0, 420.0), (1024.0, 420.0)),
         "#e6b7a0", 1),
        (((1010.0, 500.0), (1180.0, 508.0), (1180.0, 780.0), (1002.0, 762.0)),
         "#b9cfdd", 0),
    ):  # fmt: skip
        parts.append(paper_shadow(sheet, corners, 6, 5) + poly(*corners, fill=colour))
        x = max(18.0, min(corners[0][0] + 30, 1060.0))
        y = corners[0][1]
        parts.append(_picture_on(x, y + 60, mark))
        held = (30.0, y + 16) if x < 500 else (1090.0, y + 14)  # noqa: PLR2004
        parts.append(pin(sheet, *held, "#e0b440"))
    return group(*parts)


def _picture_on(x: float, y: float, mark: int) -> str:
    if mark:
        rays = [dot(x + 16 + i * 22, y + 20 + (i % 2) * 14, 13, fill="#c9704a")
                for i in range(3)]  # fmt: skip
        return group(*rays, rect(x, y + 70, 60, 8, fill="#8c7a62", opacity=0.5),
                     rect(x, y + 90, 44, 8, fill="#8c7a62", opacity=0.5))  # fmt: skip
    hill = path(f"M{x} {y + 60} q26 -56 44 -18 q14 -26 34 18 Z", fill="#5d8a68")
    return group(hill, dot(x + 58, y + 2, 10, fill="#e6b94e"),
                 rect(x, y + 84, 62, 8, fill="#5b6a62", opacity=0.5),
                 rect(x, y + 104, 50, 8, fill="#5b6a62", opacity=0.5))  # fmt: skip


def _frame(sheet: Sheet) -> str:
    wood = sheet.fade("#9a6b42", "#7a5132")
    shade = rect(0, 834, 1120, 6, fill="#3a2416", opacity=0.5)
    return rect(-4, -14, 1128, 24, fill=wood) + rect(0, 9, 1120, 9, fill="#3a2416",
                                                     opacity=0.25) + shade  # fmt: skip


def _window_light(sheet: Sheet) -> str:
    """Let a window's light fall across from the left, broken by its bars."""
    beams = [
        poly((x, -20), (x + 190, -20), (x - 250, 860), (x - 440, 860))
        for x in (330, 560, 790)
    ]
    return group(*beams, fill="#fff3cf", opacity=0.11, filter=haze(sheet, 16))


def _felt(sheet: Sheet) -> str:
    dice = sheet.fresh(207)
    ground = sheet.wash(sheet.fade("#8f979b", "#767f84", turn=45))
    hairs = []
    for _ in range(900):
        x, y = float(dice.uniform(0, 1120)), float(dice.uniform(0, 840))
        bow, end_x, end_y = (float(dice.normal(0, 6)) for _ in range(3))
        hairs.append(f"M{x:.0f} {y:.0f} q{bow:.1f} 3 {end_x:.1f} {end_y:.1f}")
    fuzz = path(" ".join(hairs), stroke="#aeb5b8", stroke_width=1.1, fill="none",
                opacity=0.45)  # fmt: skip
    holes = [dot(float(dice.uniform(0, 1120)), float(dice.uniform(0, 840)), 2.4,
                 fill="#4d565b", opacity=0.55) for _ in range(34)]  # fmt: skip
    return group(ground, fuzz, *holes)


def _outside(sheet: Sheet) -> str:
    """Show the board's metal edge on the right and the school garden behind it."""
    dice = sheet.fresh(209)
    garden = poly((1046, -10), (1130, -10), (1130, 850), (1010, 850),
                  fill=sheet.fade("#d8e6e6", "#c8d6b4@0.4", "#9aa883"))  # fmt: skip
    green = [bush(dice, (1112, y), w, EVERGREEN) for y, w in ((420, 150), (560, 190))]
    wall = poly((1036, 600), (1130, 600), (1130, 850), (1012, 850), fill="#b3a48e")
    edge = poly((1030, -10), (1052, -10), (1016, 850), (992, 850),
                fill=sheet.fade("#e3e6e6", "#9aa2a6", turn=0))  # fmt: skip
    lip = line((1031, -10), (993, 850), stroke="#4c5459", stroke_width=3, opacity=0.6)
    inside = sheet.clip(poly((1040, -10), (1130, -10), (1130, 850), (1004, 850)))
    return group(group(garden, *green, wall, clip_path=inside), edge, lip)


def _roof_shade(sheet: Sheet) -> str:
    """Let the little roof shade the top, and a branch one corner."""
    top = rect(0, 0, 1120, 190, fill=sheet.fade("#232c3a/0.34", "#232c3a/0"))
    corner = path("M1180 860 L1180 430 Q1000 500 900 610 Q800 720 690 860 Z",
                  fill="#232c3a", opacity=0.24, filter=haze(sheet, 22))  # fmt: skip
    return group(top, corner)


def _wood(sheet: Sheet, dice: Dice) -> str:
    light, dark = (("#c99d6d", "#b48553"), ("#b98d62", "#9c7048"))[
        int(dice.integers(2))
    ]
    ground = sheet.wash(sheet.fade(light, dark, turn=45))
    grain = []
    for i in range(70):
        y = i * 12.5 + float(dice.normal(0, 4))
        bow = float(dice.normal(0, 9))
        grain.append(f"M-10 {y:.1f} q280 {bow:.1f} 560 0 t570 {bow / 2:.1f}")
    lines = path(" ".join(grain), stroke="#6f4a2a", stroke_width=1.5, fill="none",
                 opacity=0.3)  # fmt: skip
    knot = [oval(60, 560, 30 - i * 7, 13 - i * 3, fill="none", stroke="#6f4a2a",
                 stroke_width=1.6, opacity=0.4) for i in range(4)]  # fmt: skip
    return group(ground, lines, *knot)


def _beside(sheet: Sheet, dice: Dice) -> str:
    """Lay a pencil and an eraser beside the sheet, where the dice say."""
    side = 1056.0 if dice.random() < 0.5 else 62.0  # noqa: PLR2004
    other = 1120 - side
    lean = float(dice.uniform(-5, 5))
    colour = ("#c9682f", "#3f7a6a", "#42679a")[int(dice.integers(3))]
    return _pencil(sheet, (side, 330), lean, colour) + _eraser(sheet, (other, 560), -8)


def _pencil(sheet: Sheet, at: Point, lean: float, colour: str) -> str:
    body = rect(-11, -190, 22, 330, fill=sheet.fade("#ffffff@-0.8", colour, turn=0))
    face = rect(-4, -190, 8, 330, fill="#ffffff", opacity=0.2)
    tip = poly((-11, 140), (11, 140), (0, 190), fill="#e6c79a")
    lead = poly((-3.5, 174), (3.5, 174), (0, 190), fill="#2c2b2e")
    ring = rect(-11.5, -206, 23, 18, fill="#b7bcc0")
    rubber = rect(-10, -228, 20, 24, rx=6, fill="#d98f86")
    shade = rect(0, -210, 26, 380, fill="#20160f", opacity=0.35, filter=sheet.soft(5))
    place = f"translate({at[0]} {at[1]}) rotate({lean:.1f})"
    return group(shade, body, face, tip, lead, ring, rubber, transform=place)


def _eraser(sheet: Sheet, at: Point, lean: float) -> str:
    shade = rect(-26, -50, 62, 112, rx=8, fill="#20160f", opacity=0.35,
                 filter=sheet.soft(5))  # fmt: skip
    rubber = rect(-30, -56, 60, 112, rx=9, fill=sheet.fade("#fbfaf6", "#dedbd2"))
    sleeve = rect(-31, -20, 62, 76, rx=3, fill=sheet.fade("#5b86a8", "#41668a"))
    band = rect(-31, 4, 62, 16, fill="#f2eddf", opacity=0.85)
    place = f"translate({at[0]} {at[1]}) rotate({lean:.1f})"
    return group(shade, rubber, sleeve, band, transform=place)
