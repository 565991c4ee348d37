"""A glass of water under a kitchen tap."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.shapes import (
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

_CLEAR = ("#dff0f4", "#a9d2de", "#83b8ca")
_BUBBLES = ((430, 520, 5), (470, 560, 4), (500, 470, 6), (446, 450, 4), (520, 590, 4))
_BROWN = ("#d6b885", "#b98f58", "#9c713f")


def glass(sheet: Sheet, setting: Setting, _lang: Lang) -> str:
    """Draw the glass; the extra `brown` colours the water, view b has no tap."""
    brown = setting.has("brown")
    kitchen = group(_wall(sheet, setting), _counter(sheet))
    tap = (
        _tap(sheet, _BROWN if brown else _CLEAR)
        if setting.view == "a"
        else _bottle(sheet)
    )
    return graded(
        sheet, setting, kitchen, tap, _tumbler(sheet, _BROWN if brown else _CLEAR)
    )


def _wall(sheet: Sheet, setting: Setting) -> str:
    ground = sheet.wash(
        sheet.fade("#e6ece4", "#d3ddd6")
        if setting.view == "a"
        else sheet.fade("#efe4cf", "#e2d3b8")
    )
    tiles = [
        line((x, 0), (x, 520), stroke="#b5c4bd", stroke_width=3, opacity=0.6)
        for x in range(60, 960, 120)
    ]
    rows = [
        line((0, y), (960, y), stroke="#b5c4bd", stroke_width=3, opacity=0.6)
        for y in range(40, 520, 120)
    ]
    glow = oval(
        160,
        120,
        420,
        330,
        fill=sheet.glow("#fff6d8/0.85", "#fff6d8/0.25@0.5", "#fff6d8/0"),
    )
    leaf = [
        path("M830 300 q60 -70 90 -170 q-84 30 -90 170 Z", fill="#6f8f5a"),
        path("M820 300 q-50 -70 -75 -190 q70 30 75 190 Z", fill="#83a568"),
        path("M826 300 q14 -70 21 -230 q-20 30 -21 230 Z", fill="#5d7d4c"),
    ]
    pot = flat(
        "770,300 890,300 874,420 786,420",
        fill=sheet.fade("#c9764d", "#a3573a", turn=0),
    ) + rect(760, 292, 140, 26, rx=4, fill="#d58559")
    shelf = rect(700, 420, 280, 22, fill=sheet.fade("#b98a5c", "#8f6641"))
    return group(ground, *tiles, *rows, *leaf, pot, shelf, glow)


def _counter(sheet: Sheet) -> str:
    top = rect(0, 512, 960, 220, fill=sheet.fade("#d3ab7a", "#b88a59", "#9c7148"))
    edge = rect(0, 506, 960, 12, fill="#e6c597")
    veins = [
        line(
            (x, y), (x + long, y + 2), stroke="#7d5632", stroke_width=2.5, opacity=0.28
        )
        for x, y, long in (
            (40, 560, 260),
            (420, 580, 380),
            (120, 640, 300),
            (560, 660, 320),
            (20, 694, 500),
        )
    ]
    return group(top, edge, *veins)


def _tap(sheet: Sheet, water: tuple[str, str, str]) -> str:
    steel = sheet.fade("#f2f4f3", "#aeb6b9@0.5", "#7b858a", turn=0)
    stand = rect(196, 250, 58, 270, rx=10, fill=steel) + rect(
        176, 492, 98, 26, rx=8, fill="#8f999d"
    )
    neck = stroke("M225 262 Q225 112 340 112 Q466 112 466 196", steel, 50)
    shine = stroke(
        "M218 262 Q216 100 340 98 Q440 100 458 180", "#ffffff", 9, opacity=0.65
    )
    mouth = rect(434, 190, 64, 26, rx=6, fill="#8b959a")
    lever = path("M204 246 L150 178 L168 162 L246 236 Z", fill=steel) + oval(
        226, 246, 38, 18, fill="#98a2a6"
    )
    stream = path(
        "M454 214 Q458 300 456 430 L480 430 Q476 300 482 214 Z",
        fill=sheet.fade(water[0], water[1]),
        opacity=0.85,
    )
    glint = stroke("M462 218 Q465 300 463 426", "#ffffff", 4, opacity=0.7)
    return group(stand, neck, shine, stream, glint, mouth, lever)


def _bottle(sheet: Sheet) -> str:
    body = path(
        "M180 520 L180 300 Q180 250 216 226 L216 170 L284 170 L284 226 Q320 "
        "250 320 300 L320 520 Z",
        fill=sheet.fade("#e9f3f4/0.9", "#b5d0d6/0.9", turn=0),
    )
    cap = rect(208, 140, 84, 34, rx=6, fill="#4f7f9f")
    band = rect(180, 350, 140, 96, fill="#f3ead4") + stroke(
        "M196 420 Q226 380 250 408 T304 396", "#6f9aa8", 8
    )
    shine = rect(196, 262, 14, 240, rx=7, fill="#ffffff", opacity=0.5)
    shade = oval(256, 524, 110, 14, fill="#3a2a1c", opacity=0.3, filter=sheet.soft(6))
    return group(shade, body, band, cap, shine)


def _tumbler(sheet: Sheet, water: tuple[str, str, str]) -> str:
    shade = oval(500, 632, 170, 24, fill="#3a2414", opacity=0.42, filter=sheet.soft(9))
    light = path(
        "M560 626 Q700 640 820 676 Q690 690 560 640 Z",
        fill=water[0],
        opacity=0.5,
        filter=sheet.soft(7),
    )
    return group(shade, light, _drink(sheet, water), _vessel())


def _drink(sheet: Sheet, water: tuple[str, str, str]) -> str:
    full = path(
        "M360 392 L386 610 Q390 632 416 632 L520 632 Q546 632 550 610 L576 392 Z",
        fill=sheet.fade(*water),
    )
    shaded = "M540 400 L520 626 Q546 630 550 610 L576 392 Z"
    deep = path(shaded, fill=water[2], opacity=0.55)
    bubbles = [oval(x, y, r, r, fill="#ffffff", opacity=0.4) for x, y, r in _BUBBLES]
    face = oval(468, 392, 108, 21, fill=water[0])
    sheen = oval(468, 396, 92, 14, fill=water[1], opacity=0.5)
    ring = stroke("M426 393 a42 8 0 1 0 84 0 a42 8 0 1 0 -84 0", "#ffffff", 3)
    return group(full, deep, *bubbles, face, sheen, group(ring, opacity=0.7))


def _vessel() -> str:
    """Draw the glass itself: foot, walls, rim and the light on it."""
    sides = "M346 300 L382 612 Q387 640 416 640 L520 640 Q549 640 554 612 L590 300"
    rim = "M346 300 a122 23 0 1 0 244 0 a122 23 0 1 0 -244 0"
    soft = {"stroke_linecap": "round"}
    return group(
        oval(468, 628, 62, 9, fill="#ffffff", opacity=0.35),
        stroke(sides, "#8fa3a6", 9, opacity=0.75),
        stroke(rim, "#9fb2b4", 7, opacity=0.85),
        stroke("M362 318 L374 392 M574 318 L563 392", "#ffffff", 5, opacity=0.6),
        stroke("M384 330 L408 596", "#ffffff", 16, opacity=0.55, **soft),
        stroke("M552 340 L534 560", "#ffffff", 6, opacity=0.45, **soft),
    )
