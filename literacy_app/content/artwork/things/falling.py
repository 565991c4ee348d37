"""What falls from the sky: rain in streaks, snow in flakes."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import dot, group, oval, path
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Setting

_RAIN_LAYERS = ((150, 14.0, 0.7, 0.26), (110, 30.0, 1.1, 0.3), (42, 58.0, 1.7, 0.26))
_SNOW_LAYERS = ((170, 1.5, 0.7, 0.3), (80, 2.7, 0.85, 0.5), (24, 5.0, 0.7, 1.6))


def falling(sheet: Sheet, setting: Setting) -> str:
    """Return the rain or snow in front of everything, or nothing."""
    if setting.weather == "rain":
        return _mist(sheet, "#aeb9c4/0.22") + _rain(sheet)
    if setting.weather == "snow":
        return _mist(sheet, "#e6ebf0/0.26") + _snow(sheet)
    return ""


def splashes(sheet: Sheet, top: float, bottom: float, number: int) -> str:
    """Scatter the small crowns and rings that drops make on wet ground."""
    dice = sheet.fresh(31)
    marks = []
    for _ in range(number):
        y = float(dice.uniform(top, bottom))
        near = 0.3 + (y - top) / max(1.0, bottom - top)
        x, r = (
            float(dice.uniform(0, sheet.width)),
            6 * near * float(dice.uniform(0.5, 1.4)),
        )
        ring = {"fill": "none", "stroke": "#eef3f5", "stroke_width": 0.5 + 0.5 * near}
        marks.append(
            oval(x, y, r, r * 0.3, opacity=float(dice.uniform(0.12, 0.42)), **ring)
        )
    return group(*marks)


def _mist(sheet: Sheet, colour: str) -> str:
    plain = colour.partition("/")[0]
    return sheet.wash(sheet.fade(f"{plain}/0.05", colour, f"{plain}/0.08"))


def _rain(sheet: Sheet) -> str:
    dice = sheet.fresh(11)
    layers = []
    for number, long, thick, veil in _RAIN_LAYERS:
        streaks = []
        for _ in range(number):
            x = float(dice.uniform(-20, sheet.width + 40))
            y = float(dice.uniform(-40, sheet.height))
            fall = long * float(dice.uniform(0.6, 1.4))
            streaks.append(f"M{x:.1f} {y:.1f} l{-fall * 0.16:.1f} {fall:.1f}")
        looks = {"stroke": "#e9eff3", "stroke_width": thick, "stroke_linecap": "round"}
        layers.append(path(" ".join(streaks), opacity=veil, fill="none", **looks))
    return group(*layers)


def _snow(sheet: Sheet) -> str:
    dice = sheet.fresh(13)
    layers = []
    for number, r, veil, blur in _SNOW_LAYERS:
        flakes = [
            dot(
                float(dice.uniform(0, sheet.width)),
                float(dice.uniform(0, sheet.height)),
                r * float(dice.uniform(0.6, 1.4)),
            )
            for _ in range(number)
        ]
        layers.append(
            group(*flakes, fill="#ffffff", opacity=veil, filter=sheet.haze(blur))
        )
    return group(*layers)
