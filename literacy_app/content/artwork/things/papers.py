"""Printed sheets: their lines, their seal, what holds them, a line put over."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.content.artwork.shapes import (
    dot,
    group,
    oval,
    path,
    poly,
    rect,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang
from literacy_app.content.artwork.things.plain import haze
from literacy_app.content.artwork.things.plane import Plane, line_width
from literacy_app.content.artwork.things.space import Corners

WIDE, HIGH = 851.0, 790.0
_LEFT, _RIGHT = 54.0, 800.0
_INK = "#26272c"
# Where the letters of each row begin, from the top of the sheet, in pixels.
_ROWS = (59.0, 177.0, 294.0, 412.0, 563.0)
_SIZES: dict[Lang, tuple[float, ...]] = {
    "en": (33, 54, 42.5, 42.5, 42.5),
    "ja": (39, 58, 44, 44, 44),
}
_WEIGHT: dict[Lang, int] = {"en": 500, "ja": 400}
# What thickens the letters by about one weight, in pixels.
_THICKER: dict[Lang, float] = {"en": 0.7, "ja": 0.95}
_TALL: dict[Lang, float] = {"en": 0.68, "ja": 0.86}
_SEAL = (628.0, 597.0, 134.0)


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed on a sheet.

    put_over: which row was put over later, thicker and a little low; -1: none;
    seal: a number of the school whose seal it is; folded: whether the sheet was
    carried home folded in four.
    """

    rows: tuple[str, ...]
    lang: Lang
    put_over: int = -1
    seal: int = 0
    folded: bool = False


def paper(sheet: Sheet, corners: Corners, printed: Printed) -> str:
    """Draw a printed sheet in its place."""
    plane = Plane(corners, WIDE, HIGH)
    ground = sheet.fade("#f5f5f1", "#eeeee9", turn=45)
    body = plane.patch((0, 0, WIDE, HIGH), fill=ground)
    creases = _creases(sheet, plane) if printed.folded else ""
    rows = [_row(sheet, plane, printed, i) for i in range(len(printed.rows))]
    rule = plane.patch((_LEFT, 122, _RIGHT - _LEFT, 3), fill=_INK, opacity=0.75)
    return group(body, creases, rule, *rows, _seal(sheet, plane, printed.seal))


def paper_shadow(sheet: Sheet, corners: Corners, far: float, soft: float) -> str:
    """Throw the sheet's shadow to the lower right."""
    moved = [(x + far * 0.6, y + far) for x, y in corners]
    return poly(*moved, fill="#1d1a1c", opacity=0.42, filter=haze(sheet, soft))


def pin(sheet: Sheet, x: float, y: float, colour: str) -> str:
    """Push a round drawing pin in."""
    shade = oval(x + 7, y + 10, 17, 13, fill="#15120f", opacity=0.4)
    head = dot(x, y, 15, fill=sheet.fade("#ffffff@-0.4", colour, "#2a1c1c@1.5"))
    knob = dot(x - 1, y - 2, 8.5, fill=colour) + dot(x - 4, y - 5, 3, fill="#fff7ea")
    return group(group(shade, filter=sheet.soft(3)), head, knob)


def _creases(sheet: Sheet, plane: Plane) -> str:
    creases = []
    for x, y, w, h in ((WIDE / 2, 0.0, 3.0, HIGH), (0.0, HIGH / 2, WIDE, 3.0)):
        creases.append(plane.patch((x, y, w, h), fill="#6b6458", opacity=0.13))
        creases.append(plane.patch((x - 3, y - 3, w, h), fill="#ffffff", opacity=0.7))
    shade = sheet.fade("#4c463e/0.08", "#4c463e/0", turn=0)
    quarter = plane.patch((WIDE / 2, 0, WIDE / 2, HIGH / 2), fill=shade)
    return group(quarter, *creases)


def _row(sheet: Sheet, plane: Plane, printed: Printed, number: int) -> str:
    lang, text = printed.lang, printed.rows[number]
    size, weight = _SIZES[lang][number], _WEIGHT[lang]
    y = _ROWS[number] + size * _TALL[lang]
    looks: dict[str, object] = {"fill": _INK, "font_weight": weight}
    under = ""
    if number == printed.put_over:
        y += 9.5
        under = _put_over(sheet, plane, _ROWS[number] + 9.5)
        looks |= {"stroke": _INK, "stroke_width": _THICKER[lang]}
    start, _, end = text.replace("　", "   ").partition("   ")
    parts = [under, plane.words((_LEFT, y), start, lang, size, **looks)]
    if end:
        left = _RIGHT - line_width(end, lang, size, weight)
        parts.append(plane.words((left, y), end, lang, size, **looks))
    return group(*parts)


def _put_over(sheet: Sheet, plane: Plane, top: float) -> str:
    """Lay the strip under the row that was put over the old one."""
    x, y, w, h = _LEFT - 8, top - 18, _RIGHT - _LEFT + 10, 76.0
    edge = plane.patch((x + 1, y + 2, w, h), fill="#5d5548", opacity=0.12,
                       filter=sheet.soft(1.4))  # fmt: skip
    return edge + plane.patch((x, y, w, h), fill="#fcfcfb")


def _seal(sheet: Sheet, plane: Plane, school: int) -> str:
    """Press the school's square seal: lines like carved signs, none readable."""
    x, y, side = _SEAL
    dice = sheet.fresh(school)
    cuts = []
    for column in range(3):
        for line in range(3):
            left, top = 15 + column * 36, 15 + line * 36
            cuts.append(_sign(left, top, int(dice.integers(5))))
    ink = {"fill": "none", "stroke": "#a8412d"}
    frame = rect(4, 4, side - 8, side - 8, rx=7, stroke_width=7, **ink)
    signs = path(" ".join(cuts), stroke_width=4.4, stroke_linecap="round", **ink)
    worn = [
        dot(float(dice.uniform(0, side)), float(dice.uniform(0, side)),
            float(dice.uniform(0.8, 3.4)), fill="#f6f2e7", opacity=0.75)
        for _ in range(46)
    ]  # fmt: skip
    return plane.small(x, y, group(frame, signs, opacity=0.88), *worn)


_SIGNS = (
    "h30 v10 h-24 v10 h24 v10 h-30",
    "v30 q15 0 15 -15 t15 -15 v30",
    "m0 4 q15 -10 30 0 m-30 11 q15 -10 30 0 m-30 11 q15 -10 30 0",
    "h12 v30 h-12 m30 -30 h-10 v12 h10 v18 h-10",
    "m4 30 v-30 h22 v30 m-11 -20 v20",
)


def _sign(left: float, top: float, which: int) -> str:
    return f"M{left} {top} {_SIGNS[which]}"


__all__ = ["HIGH", "WIDE", "Printed", "paper", "paper_shadow", "pin"]
