"""A street of stalls under two rows of lanterns."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import Point, group, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.lamps import light_pool
from literacy_app.content.artwork.things.lanterns import fallen_lantern, lantern_row
from literacy_app.content.artwork.things.people import Person, crowd, person
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.stall_street import ground, houses, windows
from literacy_app.content.artwork.things.stalls import Box, stall, steam


@dataclass(frozen=True, slots=True)
class Street:
    """Where things stand from one viewpoint, in pixels.

    end: where the street vanishes; rows: near end, far end of each lantern row;
    gap: which lantern of the first row has come down; fallen: where it lies.
    """

    end: Point
    named: Box
    others: tuple[tuple[Box, int], ...]
    rows: tuple[tuple[Point, Point], ...]
    people: tuple[tuple[Box, int, tuple[float, float]], ...]
    fallen: Box
    gap: int = -1


_NOODLES_A = Street(
    end=(538, 353),
    named=(627, 218, 403, 303),
    others=(
        ((-70, 246, 300, 300), 1),
        ((236, 296, 150, 144), 2),
        ((560, 312, 84, 92), 3),
    ),
    rows=(((1165, 22), (560, 312)), ((-60, 22), (512, 312))),
    people=(((430, 425, 560, 450), 7, (66, 80)), ((60, 560, 470, 760), 7, (150, 240))),
    fallen=(622, 530, 300, 186),
)
_NOODLES_B = Street(
    end=(590, 353),
    named=(112, 235, 381, 303),
    others=(
        ((870, 236, 320, 320), 1),
        ((700, 300, 150, 142), 3),
        ((498, 318, 74, 84), 2),
    ),
    rows=(((-50, 26), (566, 312)), ((1170, 20), (612, 312))),
    people=(
        ((560, 425, 690, 450), 7, (64, 78)),
        ((760, 580, 1060, 790), 4, (170, 250)),
    ),
    fallen=(160, 590, 300, 186),
)
_TEA_A = Street(
    end=(160, 360),
    named=(381, 185, 336, 302),
    others=(((760, 170, 400, 352), 3), ((212, 250, 140, 190), 0)),
    rows=(((1190, 46), (170, 250)), ((-120, -60), (112, 250))),
    people=(
        ((130, 440, 230, 470), 5, (80, 96)),
        ((270, 560, 420, 600), 2, (190, 210)),
        ((740, 545, 1010, 640), 3, (190, 230)),
    ),
    fallen=(448, 516, 246, 160),
    gap=2,
)
_TEA_B = Street(
    end=(930, 352),
    named=(300, 226, 330, 290),
    others=(((-90, 200, 350, 340), 2), ((672, 284, 150, 170), 0)),
    rows=(((-90, 40), (900, 262)), ((1260, -40), (972, 262))),
    people=(((820, 440, 960, 470), 6, (74, 92)), ((700, 580, 900, 640), 2, (180, 210))),
    fallen=(381, 500, 269, 160),
    gap=4,
)


# Feet and height of the people who wait at the noodle stall.
_QUEUE = (
    *((508, 566, 176), (552, 590, 190), (600, 618, 206)),
    *((652, 650, 224), (700, 690, 244)),
)


def festival(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    street = _street(setting)
    lit = lamps_are_lit(setting)
    x, y, w, h = street.named
    back = graded(sheet, setting, houses(sheet, street.end), lit=0.16)
    paving = graded(sheet, setting, ground(sheet, street.end), lit=0.27)
    gap = street.gap if setting.has("lantern-down") else -1
    rows = [
        lantern_row(sheet, ends, (96, 17), 9, gap=gap if i == 0 else -1)
        for i, ends in enumerate(street.rows)
    ]
    return group(
        sky(sheet, setting, 360),
        back,
        windows(sheet, street.end) if lit else "",
        paving,
        _pools(sheet, street) if lit else "",
        _people(sheet, setting, street, far=True),
        graded(sheet, setting, _stalls(sheet, setting, street, lang), lit=0.8),
        steam(sheet, (x + w * 0.3, y + h * 0.3), 150),
        *rows,
        _fallen(sheet, setting, street),
        _people(sheet, setting, street, far=False),
    )


def _street(setting: Setting) -> Street:
    tea = setting.has("tea")
    if setting.view == "a":
        return _TEA_A if tea else _NOODLES_A
    return _TEA_B if tea else _NOODLES_B


def _pools(sheet: Sheet, street: Street) -> str:
    boxes = [street.named, *(box for box, _ in street.others)]
    pools = [
        light_pool(sheet, x + w / 2, y + h + h * 0.16, w * 0.95, "#ffbe6a")
        for x, y, w, h in boxes
    ]
    return group(
        *pools, light_pool(sheet, street.end[0], street.end[1] + 130, 420, "#ff9f56")
    )


def _stalls(sheet: Sheet, setting: Setting, street: Street, lang: Lang) -> str:
    sides = [
        stall(sheet, box, stripes=stripes) for box, stripes in reversed(street.others)
    ]
    kind, goods = (1, "cups") if setting.has("tea") else (0, "pots")
    named = street.named, setting.sign, lang
    return group(*sides, stall(sheet, *named, stripes=kind, goods=goods))


def _people(sheet: Sheet, setting: Setting, street: Street, *, far: bool) -> str:
    groups = street.people[:1] if far else street.people[1:]
    figures = [
        crowd(sheet.fresh(60 + i + 7 * far), number, box, sizes, robes=0.45)
        for i, (box, number, sizes) in enumerate(groups)
    ]
    if not far and setting.has("queue"):
        dice = sheet.fresh(71)
        figures += [person(dice, Person(*at, walking=False)) for at in _QUEUE]
    if not far and setting.has("helpers"):
        figures.append(_helpers(sheet))
    return graded(sheet, setting, *figures, lit=0.42)


def _helpers(sheet: Sheet) -> str:
    dice = sheet.fresh(5)
    pair = []
    for x, y in ((350, 640), (690, 652)):
        pair.append(person(dice, Person(x, y, 214, walking=False, coat="#e8e2cc")))
        pair.append(rect(x - 30, y - 132, 60, 9, fill="#d98a2e"))
    return group(*pair)


def _fallen(sheet: Sheet, setting: Setting, street: Street) -> str:
    if not setting.has("lantern-down"):
        return ""
    return graded(sheet, setting, fallen_lantern(sheet, street.fallen), lit=0.62)
