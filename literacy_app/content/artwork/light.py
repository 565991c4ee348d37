"""The light of a scene: its hour and its weather, laid over the day colours."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import group, shape
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Setting

Rgb = tuple[float, float, float]

# How strong red, green, blue come through, and how much colour is left.
_HOUR: dict[str, tuple[Rgb, float]] = {
    "day": ((1.07, 1.04, 0.98), 1.08),
    "dusk": ((0.90, 0.70, 0.64), 0.95),
    "night": ((0.38, 0.43, 0.60), 0.75),
}
_WEATHER: dict[str, tuple[Rgb, float]] = {
    "clear": ((1.0, 1.0, 1.0), 1.0),
    "cloudy": ((0.92, 0.95, 0.99), 0.88),
    "rain": ((0.76, 0.86, 0.98), 0.78),
    "snow": ((0.94, 0.98, 1.06), 0.82),
}
_SHINE = {
    "day": ("#fff0c4/0.16", "#1f3358/0.1"),
    "dusk": ("#ffc890/0.14", "#241f4a/0.22"),
    "night": ("#6f86c4/0.08", "#060a1c/0.3"),
}
_LAMPLIGHT = (1.04, 0.86, 0.64)
_GREY = (0.3, 0.59, 0.11)


def lamps_are_lit(setting: Setting) -> bool:
    return setting.time != "day"


def gains(setting: Setting) -> Rgb:
    hour, weather = _HOUR[setting.time][0], _WEATHER[setting.weather][0]
    return hour[0] * weather[0], hour[1] * weather[1], hour[2] * weather[2]


def graded(sheet: Sheet, setting: Setting, *inside: str, lit: float = 0) -> str:
    """Show day colours in the scene's light.

    lit: how much warm lamp light falls on it as well, from 0 to 1.
    """
    matrix = shape("feColorMatrix", type="matrix", values=_matrix(setting, lit))
    return group(*inside, filter=sheet.filter(matrix))


def daylight(sheet: Sheet, setting: Setting) -> str:
    """Lay the sun's warmth over the upper left and its shade over the rest."""
    warm, cool = _SHINE[setting.time]
    across = (0.0, 0.0, sheet.width, sheet.height)
    return sheet.wash(sheet.fade(warm, f"{warm[:7]}/0@0.5", cool, span=across))


def _matrix(setting: Setting, lit: float) -> str:
    left = _HOUR[setting.time][1] * _WEATHER[setting.weather][1]
    left += (1 - left) * lit
    rows = []
    for i, (gain, lamp) in enumerate(zip(gains(setting), _LAMPLIGHT, strict=True)):
        light = gain + (max(gain, lamp) - gain) * lit
        own = [
            (1 - left) * grey + (left if i == j else 0) for j, grey in enumerate(_GREY)
        ]
        rows.append(" ".join(f"{light * share:.4f}" for share in own) + " 0 0")
    return "  ".join([*rows, "0 0 0 1 0"])
