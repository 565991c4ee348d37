"""Market and festival stalls: striped roof, board, lit inside, counter."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import dot, group, oval, path, poly, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang
from literacy_app.content.artwork.things.signs import CREAM, Paint, board

Box = tuple[float, float, float, float]
STRIPES = (
    ("#c2452f", "#f3e2c4"),
    ("#2f6b73", "#f3e2c4"),
    ("#c98a2e", "#f6ead0"),
    ("#6d5487", "#efe2cf"),
)


def stall(
    sheet: Sheet,
    box: Box,
    words: str,
    lang: Lang,
    *,
    stripes: int = 0,
    goods: str = "pots",
) -> str:
    """Draw a stall from the front, filling a box; no words, no board."""
    x, y, w, h = box
    inside = rect(
        x + w * 0.04,
        y + h * 0.2,
        w * 0.92,
        h * 0.5,
        fill=sheet.fade("#8a5a34", "#e8a95a@0.5", "#ffdc9a"),
    )
    back = [
        rect(
            x + w * (0.1 + i * 0.21),
            y + h * 0.42,
            w * 0.17,
            h * 0.02,
            fill="#6d4629",
            opacity=0.6,
        )
        for i in range(4)
    ]
    jars = [
        rect(
            x + w * (0.115 + i * 0.105),
            y + h * 0.35,
            w * 0.06,
            h * 0.07,
            rx=3,
            fill=colour,
            opacity=0.85,
        )
        for i, colour in enumerate(
            (
                "#b5653a",
                "#d8c08a",
                "#7d8f5e",
                "#a8443a",
                "#c9a45a",
                "#6f7f8f",
                "#b5653a",
                "#d8c08a",
            )
        )
    ]
    posts = [
        rect(
            x + at,
            y + h * 0.12,
            w * 0.028,
            h * 0.88,
            fill=sheet.fade("#7d5a3e", "#553c2c", turn=0),
        )
        for at in (w * 0.025, w * 0.947)
    ]
    front = _counter(sheet, (x, y + h * 0.66, w, h * 0.34), STRIPES[stripes][0])
    wares = _wares(sheet, (x, y + h * 0.66, w, h), goods)
    bulbs = [
        dot(x + w * at, y + h * 0.335, h * 0.018, fill="#fffbe8")
        for at in (0.25, 0.5, 0.75)
    ]
    sign = (
        board(
            sheet, (x + w * 0.11, y + h * 0.11, w * 0.67, h * 0.22), words, lang, CREAM
        )
        if words
        else ""
    )
    return group(
        inside,
        *back,
        *jars,
        *bulbs,
        *posts,
        wares,
        front,
        _roof(sheet, box, stripes),
        sign,
    )


def stall_sign(
    sheet: Sheet, box: Box, words: str, lang: Lang, paint: Paint = CREAM
) -> str:
    return board(sheet, box, words, lang, paint)


def awning(box: Box, number: int, colours: tuple[str, str]) -> str:
    """Spread a striped awning, narrower above, with a scalloped hem."""
    x, y, w, h = box
    foot, inner = y + h, x + w * 0.075
    step, narrow = w / number, w * 0.85 / number
    parts = []
    for i in range(number):
        a, b = x + i * step, x + (i + 1) * step
        top = (inner + i * narrow, y), (inner + (i + 1) * narrow, y)
        hem = path(
            f"M{a:.1f} {foot:.1f} L{b:.1f} {foot:.1f} Q{(a + b) / 2:.1f} {foot + h * 0.36:.1f} {a:.1f} {foot:.1f} Z",
            fill=colours[i % 2],
        )
        parts += [poly(*top, (b, foot), (a, foot), fill=colours[i % 2]), hem]
    return group(*parts)


def _roof(sheet: Sheet, box: Box, stripes: int) -> str:
    x, y, w, h = box
    cover = (x - w * 0.03, y, w * 1.06, h * 0.24)
    foot = y + h * 0.24
    shade = poly(
        (x + w * 0.05, y),
        (x + w * 0.95, y),
        (x + w * 1.03, foot),
        (x - w * 0.03, foot),
        fill=sheet.fade("#ffffff/0.12", "#1b1420/0.3"),
    )
    edge = rect(x - w * 0.03, foot - 1.5, w * 1.06, 3, fill="#2b1a1c", opacity=0.3)
    return group(awning(cover, 9, STRIPES[stripes]), shade, edge)


def _counter(sheet: Sheet, box: Box, colour: str) -> str:
    x, y, w, h = box
    cloth = rect(x, y + h * 0.1, w, h * 0.9, fill=sheet.fade("#f0e0c0", "#c9b08a"))
    folds = [
        rect(x + w * i / 8, y + h * 0.14, 2, h * 0.86, fill="#6d5535", opacity=0.25)
        for i in range(1, 8)
    ]
    band = rect(x, y + h * 0.66, w, h * 0.14, fill=colour)
    top = rect(
        x - w * 0.015,
        y,
        w * 1.03,
        h * 0.15,
        rx=2,
        fill=sheet.fade("#b98a5a", "#87613f"),
    )
    return group(cloth, *folds, band, top)


def _wares(sheet: Sheet, box: Box, goods: str) -> str:
    x, top, w, h = box
    if goods == "cups":
        kettle = oval(
            x + w * 0.24,
            top - h * 0.045,
            w * 0.075,
            h * 0.05,
            fill=sheet.fade("#8a8f92", "#4d5358"),
        )
        spout = path(
            f"M{x + w * 0.31} {top - h * 0.05} l{w * 0.045} {-h * 0.035}",
            stroke="#5d6368",
            stroke_width=w * 0.018,
        )
        cups = [
            rect(
                x + w * (0.42 + i * 0.07),
                top - h * 0.045,
                w * 0.045,
                h * 0.045,
                rx=2,
                fill="#e9efe0" if i % 2 else "#7f9a6b",
            )
            for i in range(7)
        ]
        return group(kettle, spout, *cups)
    plate = rect(x + w * 0.1, top - h * 0.03, w * 0.46, h * 0.03, fill="#3a3330")
    noodles = [
        oval(
            x + w * (0.16 + i * 0.085),
            top - h * 0.04,
            w * 0.05,
            h * 0.026,
            fill=("#c08a4a", "#d6a45e")[i % 2],
        )
        for i in range(5)
    ]
    boxes = [
        rect(
            x + w * (0.64 + i * 0.09),
            top - h * 0.05,
            w * 0.075,
            h * 0.05,
            fill="#f3ead4",
        )
        for i in range(3)
    ]
    return group(plate, *noodles, *boxes)


def steam(sheet: Sheet, x: float, y: float, tall: float) -> str:
    """Let steam rise from (x, y)."""
    curls = [
        path(
            f"M{x + dx:.0f} {y:.0f} c{-18 + dx / 4:.0f} {-tall * 0.3:.0f} {22 - dx / 5:.0f} {-tall * 0.5:.0f} {dx / 3:.0f} {-tall:.0f}"
        )
        for dx in (-34, -8, 16, 40)
    ]
    return group(
        *curls,
        stroke="#fff3df",
        stroke_width=15,
        stroke_linecap="round",
        fill="none",
        opacity=0.2,
        filter=sheet.soft(9),
    )
