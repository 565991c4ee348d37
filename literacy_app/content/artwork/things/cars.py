"""Cars and buses, small and friendly, without makers or number plates."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import dot, group, oval, path, rect
from literacy_app.content.artwork.sheet import Sheet


def afloat(sheet: Sheet, car: str, at: tuple[float, float, float]) -> str:
    """Set a car into water: at is its middle, the water's level, its width."""
    x, level, wide = at
    above = sheet.clip(rect(0, 0, sheet.width, level))
    below = sheet.clip(rect(0, level, sheet.width, sheet.height))
    upside_down = group(car, transform=f"matrix(1 0 0 -1 0 {2 * level})", opacity=0.4)
    mirrored = group(upside_down, clip_path=below, filter=sheet.soft(1.5))
    ring = {"fill": "none", "stroke": "#eef0e6", "stroke_width": 1.8}
    rings = [
        oval(x, level + 1, wide * (0.54 + i * 0.12), 6 + i * 5, opacity=shade, **ring)
        for i, shade in enumerate((0.5, 0.38, 0.26, 0.14))
    ]
    return group(mirrored, *rings, group(car, clip_path=above))


def car_from_behind(
    sheet: Sheet, x: float, foot: float, wide: float, colour: str
) -> str:
    """Draw a small car seen from behind, wheels on `foot`, middle at x."""
    body = (
        "M-0.48 -0.12 L-0.49 -0.36 Q-0.48 -0.46 -0.42 -0.48 L-0.34 -0.74 "
        "Q-0.31 -0.8 -0.24 -0.8 L0.24 -0.8 Q0.31 -0.8 0.34 -0.74 L0.42 -0.48 "
        "Q0.48 -0.46 0.49 -0.36 L0.48 -0.12 Z"
    )
    paint = sheet.fade(_lighter(colour), colour, "#3a3f48@1.3")
    wheels, lights = [], []
    for s in (-1, 1):
        wheels.append(rect(s * 0.38 - 0.07, -0.16, 0.14, 0.17, rx=0.04, fill="#1c1f25"))
        lights.append(rect(s * 0.4 - 0.055, -0.42, 0.11, 0.1, rx=0.025, fill="#b5392f"))
    bumper = rect(-0.48, -0.24, 0.96, 0.1, rx=0.03, fill="#2f343c", opacity=0.55)
    plate = rect(-0.11, -0.36, 0.22, 0.09, rx=0.01, fill="#e8e6dc")
    parts = [*wheels, path(body, fill=paint), _rear_window(sheet), *lights]
    placed = f"translate({x:.1f} {foot:.1f}) scale({wide:.2f})"
    return group(*parts, bumper, plate, transform=placed)


def _rear_window(sheet: Sheet) -> str:
    pane = path(
        "M-0.34 -0.5 L-0.27 -0.72 Q-0.26 -0.74 -0.23 -0.74 L0.23 -0.74 "
        "Q0.26 -0.74 0.27 -0.72 L0.34 -0.5 Z",
        fill=sheet.fade("#5d7384", "#2e3b48"),
    )
    seats = [rect(x, -0.6, 0.12, 0.11, rx=0.03, fill="#222b35") for x in (-0.22, 0.1)]
    way = "M-0.3 -0.52 L-0.22 -0.73 L-0.08 -0.73 L-0.17 -0.52 Z"
    return group(pane, *seats, path(way, fill="#ffffff", opacity=0.16))


def car_from_side(sheet: Sheet, x: float, foot: float, long: float, colour: str) -> str:
    """Draw a small car seen from the side, its nose to the left."""
    body = path(
        "M-0.5 -0.09 L-0.5 -0.2 Q-0.49 -0.26 -0.4 -0.275 L-0.3 -0.29 L-0.19 -0.4 "
        "Q-0.16 -0.425 -0.11 -0.43 L0.16 -0.43 Q0.22 -0.43 0.26 -0.39 L0.37 -0.28 "
        "L0.46 -0.26 Q0.5 -0.25 0.5 -0.2 L0.5 -0.09 Z",
        fill=sheet.fade(_lighter(colour), colour, "#343943@1.3"),
    )
    front = path(
        "M-0.255 -0.285 L-0.17 -0.375 Q-0.15 -0.395 -0.11 -0.395 L-0.01 "
        "-0.395 L-0.01 -0.285 Z",
        fill="#33414f",
    )
    back = path(
        "M0.02 -0.285 L0.02 -0.395 L0.15 -0.395 Q0.2 -0.395 0.23 -0.365 L0.3 -0.285 Z",
        fill="#3b4b5a",
    )
    shine = path(
        "M-0.22 -0.29 L-0.13 -0.39 L-0.07 -0.39 L-0.15 -0.29 Z",
        fill="#ffffff",
        opacity=0.2,
    )
    sill = rect(-0.49, -0.12, 0.98, 0.035, fill="#20242c", opacity=0.45)
    lamps = rect(-0.5, -0.22, 0.05, 0.04, rx=0.01, fill="#fff1c9") + rect(
        0.46, -0.22, 0.04, 0.05, rx=0.01, fill="#b5392f"
    )
    handle = rect(0.04, -0.25, 0.05, 0.012, fill="#20242c", opacity=0.5)
    wheels = group(*(_wheel(s * 0.3) for s in (-1, 1)))
    shade = oval(0, 0, 0.52, 0.04, fill="#161b26", opacity=0.35)
    parts = [shade, body, front, back, shine, sill, lamps, handle, wheels]
    return group(*parts, transform=f"translate({x:.1f} {foot:.1f}) scale({long:.2f})")


def bus_from_side(sheet: Sheet, x: float, foot: float, long: float, colour: str) -> str:
    """Draw a town bus from the side, its nose to the left."""
    body = rect(-0.5, -0.34, 1, 0.3, rx=0.03, fill=sheet.fade("#f4ecd8", "#e2d5b8"))
    band = rect(-0.5, -0.15, 1, 0.06, fill=colour) + rect(
        -0.5, -0.08, 1, 0.012, fill=colour, opacity=0.6
    )
    panes = group(
        *(
            rect(
                -0.47 + i * 0.158,
                -0.305,
                0.14,
                0.115,
                rx=0.01,
                fill=sheet.fade("#6f8798", "#394a59"),
            )
            for i in range(6)
        )
    )
    door = rect(-0.31, -0.3, 0.1, 0.24, rx=0.01, fill="#44576a") + rect(
        -0.262, -0.3, 0.004, 0.24, fill="#1d2530"
    )
    wheels = group(*(_wheel(at) for at in (-0.36, 0.3)))
    shade = oval(0, 0, 0.53, 0.03, fill="#161b26", opacity=0.35)
    return group(
        shade,
        body,
        panes,
        band,
        door,
        wheels,
        transform=f"translate({x:.1f} {foot:.1f}) scale({long:.2f})",
    )


def _wheel(x: float) -> str:
    return (
        dot(x, -0.08, 0.082, fill="#1b1e24")
        + dot(x, -0.08, 0.045, fill="#a9adb0")
        + dot(x, -0.08, 0.018, fill="#575c63")
    )


def _lighter(colour: str) -> str:
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(
        f"{min(255, int(part + (255 - part) * 0.28)):02x}" for part in parts
    )
