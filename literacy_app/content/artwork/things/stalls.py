"""Market and festival stalls: striped roof, board, lit inside, counter."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    Point,
    dot,
    group,
    oval,
    path,
    poly,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Words
from literacy_app.content.artwork.things.signs import CREAM, shown

Box = tuple[float, float, float, float]
STRIPES = (
    ("#c2452f", "#f3e2c4"),
    ("#2f6b73", "#f3e2c4"),
    ("#c98a2e", "#f6ead0"),
    ("#6d5487", "#efe2cf"),
)


_JARS = (
    *("#b5653a", "#d8c08a", "#7d8f5e", "#a8443a"),
    *("#c9a45a", "#6f7f8f", "#b5653a", "#d8c08a"),
)


def stall(
    sheet: Sheet,
    box: Box,
    words: Words | None = None,
    lang: Lang = "en",
    *,
    stripes: int = 0,
    goods: str = "pots",
) -> str:
    """Draw a stall from the front, filling a box; no words, no board."""
    x, y, w, h = box
    bark = sheet.fade("#7d5a3e", "#553c2c", turn=0)
    posts = [
        rect(x + at, y + h * 0.12, w * 0.028, h * 0.88, fill=bark)
        for at in (w * 0.025, w * 0.947)
    ]
    front = _counter(sheet, (x, y + h * 0.66, w, h * 0.34), STRIPES[stripes][0])
    wares = _cups if goods == "cups" else _noodles
    sign = (x + w * 0.11, y + h * 0.11, w * 0.67, h * 0.22)
    return group(
        _shelf(sheet, box),
        *posts,
        wares(sheet, (x, y + h * 0.66, w, h)),
        front,
        _roof(sheet, box, stripes),
        shown(sheet, sign, words, lang, CREAM),
    )


def _shelf(sheet: Sheet, box: Box) -> str:
    """Light the stall from inside: shelves, jars, bulbs."""
    x, y, w, h = box
    paint = sheet.fade("#8a5a34", "#e8a95a@0.5", "#ffdc9a")
    inside = rect(x + w * 0.04, y + h * 0.2, w * 0.92, h * 0.5, fill=paint)
    boards, jars = [], []
    for i in range(4):
        at = x + w * (0.1 + i * 0.21), y + h * 0.42
        boards.append(rect(*at, w * 0.17, h * 0.02, fill="#6d4629", opacity=0.6))
    for i, colour in enumerate(_JARS):
        at = x + w * (0.115 + i * 0.105), y + h * 0.35
        jars.append(rect(*at, w * 0.06, h * 0.07, rx=3, fill=colour, opacity=0.85))
    bulbs = [
        dot(x + w * share, y + h * 0.335, h * 0.018, fill="#fffbe8")
        for share in (0.25, 0.5, 0.75)
    ]
    return group(inside, *boards, *jars, *bulbs)


def awning(box: Box, number: int, colours: tuple[str, str]) -> str:
    """Spread a striped awning, narrower above, with a scalloped hem."""
    x, y, w, h = box
    foot, inner = y + h, x + w * 0.075
    step, narrow = w / number, w * 0.85 / number
    parts = []
    for i in range(number):
        a, b = x + i * step, x + (i + 1) * step
        top = (inner + i * narrow, y), (inner + (i + 1) * narrow, y)
        looks = {"fill": colours[i % 2]}
        parts.append(poly(*top, (b, foot), (a, foot), **looks))
        hang = f"M{a:.1f} {foot:.1f} h{step:.1f} q{-step / 2:.1f} {h * 0.36:.1f}"
        parts.append(path(f"{hang} {-step:.1f} 0 Z", **looks))
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


def _cups(sheet: Sheet, box: Box) -> str:
    """Set a kettle and cups on the counter, whose top is the top of the box."""
    x, top, w, h = box
    steel = sheet.fade("#8a8f92", "#4d5358")
    kettle = oval(x + w * 0.24, top - h * 0.045, w * 0.075, h * 0.05, fill=steel)
    beak = f"M{x + w * 0.31} {top - h * 0.05} l{w * 0.045} {-h * 0.035}"
    spout = stroke(beak, "#5d6368", w * 0.018)
    tall, cups = h * 0.045, []
    for i in range(7):
        at = x + w * (0.42 + i * 0.07), top - tall
        glaze = "#e9efe0" if i % 2 else "#7f9a6b"
        cups.append(rect(*at, w * 0.045, tall, rx=2, fill=glaze))
    return group(kettle, spout, *cups)


def _noodles(_sheet: Sheet, box: Box) -> str:
    """Set a hot plate with noodles and a row of boxes on the counter."""
    x, top, w, h = box
    parts = [rect(x + w * 0.1, top - h * 0.03, w * 0.46, h * 0.03, fill="#3a3330")]
    for i in range(5):
        at = x + w * (0.16 + i * 0.085), top - h * 0.04
        brown = ("#c08a4a", "#d6a45e")[i % 2]
        parts.append(oval(*at, w * 0.05, h * 0.026, fill=brown))
    for i in range(3):
        at = x + w * (0.64 + i * 0.09), top - h * 0.05
        parts.append(rect(*at, w * 0.075, h * 0.05, fill="#f3ead4"))
    return group(*parts)


def steam(sheet: Sheet, at: Point, tall: float) -> str:
    """Let steam rise from a point."""
    high, curls = tall, []
    for dx in (-34, -8, 16, 40):
        first, second = (-18 + dx / 4, -high * 0.3), (22 - dx / 5, -high * 0.5)
        bend = " ".join(f"{x:.0f} {y:.0f}" for x, y in (first, second))
        curls.append(f"M{dx} 0 c{bend} {dx / 3:.0f} {-high:.0f}")
    looks = {"stroke_linecap": "round", "opacity": 0.2, "filter": sheet.soft(9)}
    cloud = stroke(" ".join(curls), "#fff3df", 15, **looks)
    return group(cloud, transform=f"translate({at[0]:.0f} {at[1]:.0f})")
