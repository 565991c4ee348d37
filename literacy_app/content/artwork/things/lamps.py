"""Lamps, lit windows and the pools of light they throw."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import dot, group, oval, rect, stroke
from literacy_app.content.artwork.sheet import Sheet

WARM = "#ffd68a"


def street_lamp(x: float, foot: float, tall: float, *, arm: float = 1) -> str:
    """Stand an unlit lamp; its head hangs `arm` to the right (or left: -1)."""
    top, reach = foot - tall, tall * 0.16 * arm
    pole = stroke(
        f"M{x} {foot} L{x} {top + tall * 0.08} Q{x} {top} {x + reach} {top}",
        "#545b64",
        max(2.0, tall * 0.022),
    )
    head = rect(
        x + reach - tall * 0.05,
        top - tall * 0.012,
        tall * 0.1,
        tall * 0.03,
        rx=2,
        fill="#3c424b",
    )
    foot_ring = rect(
        x - tall * 0.022, foot - tall * 0.07, tall * 0.044, tall * 0.07, fill="#454c55"
    )
    return group(pole, foot_ring, head)


def lamp_glow(
    sheet: Sheet, x: float, y: float, reach: float, colour: str = WARM
) -> str:
    """Light a lamp at (x, y): a hot core, a halo, a wide faint veil."""
    halo = sheet.glow(
        f"{colour}/0.75", f"{colour}/0.28@0.25", f"{colour}/0.08@0.6", f"{colour}/0"
    )
    core = sheet.glow("#fffdf2", f"{colour}/0.9@0.45", f"{colour}/0")
    veil = dot(x, y, reach, fill=halo, style="mix-blend-mode:screen")
    return veil + dot(x, y, reach * 0.13, fill=core)


def light_pool(
    sheet: Sheet, x: float, y: float, wide: float, colour: str = WARM
) -> str:
    """Throw a lamp's light on the ground."""
    pool = sheet.glow(f"{colour}/0.55", f"{colour}/0.2@0.5", f"{colour}/0")
    return oval(x, y, wide, wide * 0.24, fill=pool, style="mix-blend-mode:screen")


def window_glow(
    sheet: Sheet, box: tuple[float, float, float, float], colour: str = WARM
) -> str:
    """Light a window from inside, with a little spill around it."""
    x, y, w, h = box
    pane = rect(x, y, w, h, fill=sheet.fade("#ffe9b5", colour), opacity=0.92)
    spill = rect(
        x - w * 0.3,
        y - h * 0.3,
        w * 1.6,
        h * 1.6,
        fill=colour,
        opacity=0.25,
        filter=sheet.soft(max(2.0, w * 0.2)),
        style="mix-blend-mode:screen",
    )
    bars = [
        rect(x + w * at, y, w * 0.05, h, fill="#6b4a2e", opacity=0.6)
        for at in (0.3, 0.65)
    ]
    rung = rect(x, y + h * 0.45, w, h * 0.05, fill="#6b4a2e", opacity=0.6)
    return group(spill, pane, *bars, rung)
