"""Boards with words: crisp letters that always stay inside."""

from __future__ import annotations

from dataclasses import dataclass

from literacy_app.content.artwork.raster import FAMILIES, width_of
from literacy_app.content.artwork.shapes import group, letters, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Words

Rect = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of a board: its ground, its letters, its edge."""

    ground: tuple[str, ...] = ("#2d6aa8", "#24578f")
    letters: str = "#fdfbf4"
    edge: str = "#f7f3e8"


ROAD = Paint()
GREEN = Paint(("#3f8160", "#2f6b4e"))
CREAM = Paint(("#fbf4e2", "#efe4ca"), "#2e3038", "#8d6f4f")
YELLOW = Paint(("#fbf0bd", "#f0dd90"), "#2e2f33", "#8f8a70")
WHITE = Paint(("#fdfcf8", "#eeebe3"), "#2c3442", "#9a9a94")


def board(sheet: Sheet, box: Rect, words: str, lang: Lang, paint: Paint = ROAD) -> str:
    """Draw a board in a box (x, y, width, height) with its words fitted in."""
    x, y, w, h = box
    edge = max(1.5, h * 0.045)
    shade = rect(
        x + 2,
        y + h * 0.05,
        w,
        h,
        rx=h * 0.11,
        fill="#141a24",
        opacity=0.35,
        filter=sheet.soft(h * 0.05),
    )
    back = rect(x, y, w, h, rx=h * 0.11, fill=paint.edge)
    inner = (x + edge, y + edge, w - 2 * edge, h - 2 * edge)
    front = rect(*inner, rx=h * 0.08, fill=sheet.fade(*paint.ground))
    shine = rect(
        inner[0],
        inner[1],
        inner[2],
        inner[3] * 0.45,
        rx=h * 0.08,
        fill=sheet.fade("#ffffff/0.16", "#ffffff/0"),
    )
    return group(shade, back, front, shine, fitted(words, lang, inner, paint.letters))


def shown(
    sheet: Sheet, box: Rect, words: Words | None, lang: Lang, paint: Paint = ROAD
) -> str:
    """Draw a board if there are words to show, else nothing."""
    return board(sheet, box, words.said_in(lang), lang, paint) if words else ""


def fitted(
    words: str, lang: Lang, box: Rect, colour: str, *, fill: float = 0.84
) -> str:
    """Write words, one line per newline, as large as the box allows."""
    x, y, w, h = box
    rows = words.split("\n")
    widest = max(width_of(row, lang, 100) for row in rows)
    size = min(100 * w * fill / widest, h * fill / (len(rows) * 1.22))
    size = min(size, h * 0.62)
    step = size * 1.22
    first = y + h / 2 - step * (len(rows) - 1) / 2 + size * _DROP[lang]
    return group(
        *(
            letters(
                x + w / 2,
                first + i * step,
                row,
                **_face(lang),
                font_size=size,
                text_anchor="middle",
                fill=colour,
            )
            for i, row in enumerate(rows)
        )
    )


def written(x: float, y: float, words: str, lang: Lang, **looks: object) -> str:
    """Write one line from x on the base line y; looks as in SVG."""
    return letters(x, y, words, **{**_face(lang), **looks})


# From the middle of a line down to its base line, as a share of the size.
_DROP = {"en": 0.34, "ja": 0.37}


def _face(lang: Lang) -> dict[str, object]:
    return {"font_family": FAMILIES[lang], "font_weight": 700}
