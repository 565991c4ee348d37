"""Skies: gradients, clouds, sun, moon, stars."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import dot, group, oval
from literacy_app.content.artwork.sheet import Dice, Sheet
from literacy_app.content.artwork.spec import Setting

_SKIES: dict[tuple[str, str], tuple[str, ...]] = {
    ("day", "clear"): ("#5fa9d6", "#9fd0e6@0.45", "#dcebe6@0.8", "#f8edd2"),
    ("day", "cloudy"): ("#9fb0bd", "#c3ccd0@0.5", "#e6e3d8"),
    ("day", "rain"): ("#6f7d8a", "#98a3aa@0.5", "#bcc0bd"),
    ("day", "snow"): ("#aeb9c4", "#ccd3d8@0.5", "#e9e8e4"),
    ("dusk", "clear"): ("#5d82b4", "#b39db0@0.42", "#efae84@0.76", "#fbdc9e"),
    ("dusk", "cloudy"): ("#4f5778", "#86718a@0.5", "#d39d86"),
    ("dusk", "rain"): ("#3d465e", "#655f76@0.5", "#a3837f"),
    ("dusk", "snow"): ("#5c6582", "#8b859b@0.5", "#c9aaa0"),
    ("night", "clear"): ("#0d1733", "#1c2c55@0.5", "#3d4a74"),
    ("night", "cloudy"): ("#141c30", "#252e48@0.5", "#434a60"),
    ("night", "rain"): ("#10182a", "#1f2840@0.5", "#3a4156"),
    ("night", "snow"): ("#1a2440", "#303b5c@0.5", "#565e78"),
}
_CLOUDS: dict[str, tuple[str, str]] = {
    "day": ("#ffffff", "#b9c6d2"),
    "dusk": ("#f6b792", "#6d5c86"),
    "night": ("#3d4869", "#1a2340"),
}
_GREY_CLOUDS: dict[str, tuple[str, str]] = {
    "day": ("#cfd3d3", "#8592a0"),
    "dusk": ("#8f7c8c", "#474c66"),
    "night": ("#303a55", "#141c32"),
}
_COVER = {"clear": 3, "cloudy": 8, "rain": 9, "snow": 8}


def sky(sheet: Sheet, setting: Setting, horizon: float) -> str:
    """Fill the sheet with sky whose light meets the ground at horizon."""
    hour = setting.time
    paint = sheet.fade(*_SKIES[hour, setting.weather], span=(0, 0, 0, horizon * 1.1))
    parts = [sheet.wash(paint)]
    if setting.weather == "clear":
        parts.append(_stars_and_moon(sheet) if hour == "night" else _sun(sheet, hour))
    dice = sheet.fresh(int(sheet.dice.integers(1000)))
    shades = (_CLOUDS if setting.weather == "clear" else _GREY_CLOUDS)[hour]
    parts += [
        _cloud(sheet, dice, horizon, shades) for _ in range(_COVER[setting.weather])
    ]
    return group(*parts)


def _sun(sheet: Sheet, hour: str) -> str:
    warm = "#ffe9b0" if hour == "day" else "#ffcf7d"
    at = (sheet.width * 0.22, sheet.height * (0.02 if hour == "day" else 0.3))
    halo = sheet.glow(f"{warm}/0.85", f"{warm}/0.35@0.35", f"{warm}/0")
    return dot(*at, sheet.width * 0.3, fill=halo)


def _stars_and_moon(sheet: Sheet) -> str:
    dice = sheet.fresh(5)
    stars = [
        dot(
            float(dice.uniform(0, sheet.width)),
            float(dice.uniform(0, sheet.height * 0.45)),
            float(dice.uniform(0.5, 1.5)),
            fill="#f5efdc",
            opacity=float(dice.uniform(0.25, 0.9)),
        )
        for _ in range(70)
    ]
    across = float(sheet.dice.uniform(0.2, 0.8))
    x, y, r = sheet.width * across, sheet.height * 0.08, sheet.width * 0.017
    halo = sheet.glow("#f3ecd0/0.5", "#f3ecd0/0.12@0.4", "#f3ecd0/0")
    moon = dot(x, y, r * 6, fill=halo) + dot(x, y, r, fill="#f6efd8")
    return group(*stars, moon)


def _cloud(sheet: Sheet, dice: Dice, horizon: float, shades: tuple[str, str]) -> str:
    """Heap puffs on a flat foot: light on top, shade below, soft all round."""
    x = float(dice.uniform(-0.05, 1.05)) * sheet.width
    y = float(dice.uniform(0.1, 0.66)) * horizon
    wide = float(dice.uniform(0.07, 0.15)) * sheet.width
    paint = sheet.fade(shades[0], f"{shades[0]}@0.45", f"{shades[1]}/0.55")
    puffs = []
    for _ in range(17):
        out = float(dice.uniform(-1, 1))
        high = wide * (
            0.08 + 0.24 * (1 - abs(out)) ** 0.8 * float(dice.uniform(0.5, 1))
        )
        puffs.append(
            oval(x + out * wide, y - high * 0.62, high * 1.5, high, fill=paint)
        )
    foot = oval(x, y, wide * 1.1, wide * 0.07, fill=shades[1], opacity=0.35)
    veil = {"opacity": float(dice.uniform(0.6, 0.92)), "filter": sheet.soft(3.5)}
    return group(foot, *puffs, **veil)
