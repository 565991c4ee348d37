"""Houses and halls: walls, roofs, doors, windows."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import group, line, poly, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.stalls import awning

Box = tuple[float, float, float, float]


def house(sheet: Sheet, box: Box, wall: str, *, pane: float = 11) -> str:
    """Draw a plain town house in a box, flat roofed, with rows of windows."""
    x, y, w, h = box
    face = rect(x, y, w, h + 6, fill=sheet.fade(wall, _shadow(wall)))
    side = rect(x + w * 0.82, y, w * 0.18, h + 6, fill="#3b3344", opacity=0.1)
    roof = rect(
        x - pane * 0.35, y - pane * 0.5, w + pane * 0.7, pane * 0.62, fill="#a5826b"
    )
    across = max(1, int((w - pane) / (pane * 2)))
    gap = w / across
    panes = [
        window(
            sheet,
            (
                x + gap * (i + 0.5) - pane / 2,
                y + pane * (1.25 + j * 2.15),
                pane,
                pane * 1.2,
            ),
        )
        for i in range(across)
        for j in range(int((h - pane * 1.6) / (pane * 2.15)))
    ]
    return group(face, side, *panes, roof)


def window(
    sheet: Sheet, box: Box, glass: tuple[str, str] = ("#7f99a8", "#a9bdc2")
) -> str:
    """Draw a window with a light frame, a bar and the sky in its glass."""
    x, y, w, h = box
    edge = max(0.8, w * 0.07)
    frame = rect(x - edge, y - edge, w + 2 * edge, h + 2 * edge, fill="#f1e6d0")
    pane = rect(x, y, w, h, fill=sheet.fade(*glass))
    bar = line(
        (x + w / 2, y), (x + w / 2, y + h), stroke="#f1e6d0", stroke_width=edge * 0.8
    )
    sill = rect(
        x - edge * 1.6,
        y + h + edge * 0.6,
        w + edge * 3.2,
        edge * 0.9,
        fill="#5c4b44",
        opacity=0.35,
    )
    return group(frame, pane, bar, sill)


def tall_house(sheet: Sheet, box: Box, wall: str) -> str:
    """Draw a house of a row, with large windows and a cornice."""
    x, y, w, h = box
    face = rect(x, y, w, h, fill=sheet.fade(wall, _shadow(wall)))
    side = rect(x + w * 0.86, y, w * 0.14, h, fill="#3b3344", opacity=0.1)
    roof = rect(x - 5, y - 8, w + 10, 16, fill="#a5826b") + rect(
        x - 5, y + 8, w + 10, 5, fill="#3b2f30", opacity=0.25
    )
    panes = [window(sheet, pane) for pane in house_windows(box)]
    return group(face, side, *panes, roof)


def house_windows(box: Box) -> list[Box]:
    """Return where the windows of a tall house are."""
    x, y, w, h = box
    across = max(1, int(w / 62))
    gap = w / across
    return [
        (x + gap * (i + 0.5) - 13, y + 30 + j * 62, 26, 34)
        for i in range(across)
        for j in range(max(1, int((h - 170) / 62)))
    ]


_AWNINGS = (
    ("#c2452f", "#f3e2c4"),
    ("#3f7f78", "#f3e6c8"),
    ("#c98a2e", "#f6ead0"),
    ("#6d5487", "#efe2cf"),
    ("#3d5f8e", "#eef0e6"),
)


def shop_front(sheet: Sheet, box: Box, kind: int) -> str:
    """Draw a shop at street level: window, door, awning."""
    x, y, w, h = box
    base = rect(x, y, w, h, fill=sheet.fade("#8f6f55", "#6f5340"))
    glass = rect(x + 14, y + 26, w - 84, h - 52, fill=sheet.fade("#9fb6bd", "#d9cfae"))
    shine = poly(
        (x + 14, y + 26),
        (x + 52, y + 26),
        (x + 26, y + h - 26),
        (x + 14, y + h - 26),
        fill="#ffffff",
        opacity=0.22,
    )
    door = rect(x + w - 56, y + 22, 42, h - 22, fill="#4f3c30") + rect(
        x + w - 50, y + 30, 30, h - 56, fill="#a9bdc0"
    )
    return group(
        base,
        glass,
        shine,
        door,
        awning((x - 6, y - 8, w + 12, 30), max(5, int(w / 26)), _AWNINGS[kind % 5]),
    )


def steps(x: float, y: float, wide: float, number: int) -> str:
    """Lay steps that widen downwards, middle at x, the first edge at y."""
    return group(
        *(
            rect(x - wide / 2 - i * 9, y + i * 8, wide + i * 18, 8, fill=shade)
            + rect(
                x - wide / 2 - i * 9,
                y + i * 8,
                wide + i * 18,
                2,
                fill="#f4ead6",
                opacity=0.7,
            )
            for i, shade in zip(
                range(number),
                ("#c9bba3", "#bdae96", "#b1a28b", "#a59680"),
                strict=False,
            )
        )
    )


def _shadow(colour: str) -> str:
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(
        f"{int(part * share):02x}"
        for part, share in zip(parts, (0.88, 0.85, 0.86), strict=True)
    )
