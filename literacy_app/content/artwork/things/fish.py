"""Fish under water, shining or plain."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import group, oval, path, stroke
from literacy_app.content.artwork.sheet import Sheet

SHINES = {
    "blue": ("#c9f2ff", "#5fc4f2", "#2a86d6"),
    "orange": ("#ffe9b8", "#ff9d3d", "#f0651e"),
    "grey": ("#8f9a9c", "#5f6c70", "#4a575c"),
}


def shoal(
    sheet: Sheet, box: tuple[float, float, float, float], number: int, colour: str
) -> str:
    """Let a line of fish swim to the left through a box."""
    dice = sheet.fresh(91)
    x, y, w, h = box
    fish = []
    for i in range(number):
        share = (i + 0.5) / number
        at = (
            x + w * share,
            y
            + h
            * (
                0.5
                + 0.24 * (1 if i % 2 else -1) * float(dice.uniform(0.2, 1))
                + 0.1 * (share - 0.5)
            ),
        )
        long = w / number * float(dice.uniform(0.62, 0.84))
        fish.append(_one(sheet, at, long, (float(dice.uniform(-9, 9)), colour)))
    return group(*fish)


def _one(
    sheet: Sheet, at: tuple[float, float], long: float, looks: tuple[float, str]
) -> str:
    lean, colour = looks
    light, body, deep = SHINES[colour]
    way = path(
        "M-0.5 0 C-0.34 -0.17 0.06 -0.19 0.3 -0.035 L0.5 -0.16 Q0.44 0 0.5 "
        "0.15 L0.3 0.035 C0.06 0.17 -0.34 0.15 -0.5 0 Z",
        fill=sheet.fade(light, body, deep),
    )
    fin = path("M-0.08 -0.13 Q0.02 -0.25 0.14 -0.2 L0.12 -0.1 Z", fill=body)
    back = stroke("M-0.42 -0.02 Q-0.1 -0.12 0.3 -0.01", "#ffffff", 0.025, opacity=0.5)
    turned = f"translate({at[0]:.1f} {at[1]:.1f}) rotate({lean:.1f})"
    size = f"scale({long:.1f} {long * 0.8:.1f})"
    placed = group(fin, way, back, transform=f"{turned} {size}")
    if colour == "grey":
        return group(placed, opacity=0.55, filter=sheet.soft(1.4))
    wide = oval(
        at[0],
        at[1],
        long * 0.95,
        long * 0.42,
        fill=sheet.glow(f"{body}/0.75", f"{body}/0.25@0.5", f"{body}/0"),
        style="mix-blend-mode:screen",
    )
    return group(wide, group(placed, filter=sheet.soft(1.3), opacity=0.92))
